"""A pattern behind its screen finds what it finds alone; the screen only saves the time of not finding."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given, strategies as st

from bench.fuzz.attacks import fragments
from bench.fuzz.grammar import gold_lines
from bench.fuzz.patterns import modules
from plugins.portal.annotate import commitments
from plugins.portal.dates import finder
from plugins.portal.folding import fold
from plugins.portal.languages import LANGUAGES
from plugins.portal.parse import kinds
from plugins.portal.screens import Choice, Screened, folded, pieces, screened

# What re takes as one letter beyond upper and lower case: "s" and "ſ".
EXTRA: dict[int, tuple[int, ...]] = importlib.import_module("re._casefix")._EXTRA_CASES


def screens() -> Iterator[tuple[str, Screened]]:
    """Every screened pattern that is a constant of the stages."""
    for module in modules():
        for name, value in vars(module).items():
            if isinstance(value, Screened):
                yield f"{module.__name__.removeprefix('plugins.portal.')}.{name}", value


SCREENS = dict(screens())


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("harbour", {"harbour"}),
        ("piers?", {"pier", "piers"}),
        ("(?:pier|boat)s", {"piers", "boats"}),
        ("[xy]a", {"xa", "ya"}),
        (r"\d+ boats", {" boats"}),  # a figure may be any
        (r"boat\w*", {"boat"}),
        (r"(?:the )*boat", {"boat"}),
        (r"(?:old boat)+", {"old boat"}),
        (r"[^.]{1,9}\bpiers?\b|boats", {"pier", "piers", "boats"}),
        (r"a\d(?:boat|pier)", {"boat", "pier"}),  # the longer ones are rarer
        (r"(?<!old )boat(?! trip)", {"boat"}),
        (r"(?<=old )\w+(?= boat)", {" boat"}),  # what precedes may stand before the text that is looked at
        (r"(?>boat|pier) ahoy", {"boat ahoy", "pier ahoy"}),
        (r"(?P<x>boat).(?P=x)", {"boat"}),
        (r"2\d\d\d-", {"-"}),  # texts with a figure hold most figures
    ],
)
def test_one_of_the_pieces_must_stand_in_a_match(pattern: str, expected: set[str]) -> None:
    assert pieces(pattern) == expected


@pytest.mark.parametrize("pattern", [r"\d+", "boat|", "(?:boat)?", r"boat|\w", "(?=boat)?x*"])
def test_a_pattern_that_may_match_without_any_has_no_pieces(pattern: str) -> None:
    with pytest.raises(ValueError, match="no piece"):
        pieces(pattern)


def test_more_ways_of_writing_than_can_be_kept_are_cut() -> None:
    assert pieces("[abcdefghi][abcdefghi][abcdefghi] boat") == {f"{letter} boat" for letter in "abcdefghi"}


def test_what_is_the_same_to_a_pattern_without_case_is_folded_alike() -> None:
    for letter in filter(str.isalpha, map(chr, range(sys.maxunicode))):
        more = {chr(other) for lower in (letter, letter.lower()) for other in EXTRA.get(ord(lower[0]), ())}
        for other in {letter.lower(), letter.upper(), letter.title(), *more} - {letter}:
            if len(other) == 1 and re.fullmatch(re.escape(letter), other, re.IGNORECASE):
                assert folded(letter) == folded(other), (letter, other)


def test_there_are_screens() -> None:
    assert {"parse.kinds._ANY", "parse.labels.FIELD", "annotate.people._LATIN"} <= set(SCREENS)


@pytest.mark.parametrize("name", sorted(SCREENS))
def test_nothing_is_screened_away(name: str) -> None:
    one = SCREENS[name]
    texts = [*gold_lines(), *fragments(one.pattern)]
    texts += [text.upper() for text in texts]
    for text in texts:
        alone = one.pattern.search(text)
        behind = one.search(text)
        assert (behind and behind.span()) == (alone and alone.span())
        assert [match.span() for match in one.finditer(text)] == [match.span() for match in one.pattern.finditer(text)]
        assert one.sub("·", text) == one.pattern.sub("·", text)


@given(st.text(st.sampled_from("abAB ıİſKß"), max_size=12))
def test_whatever_the_case(text: str) -> None:
    one = screened("(?:ab|ki|ss|ß)+", re.IGNORECASE)
    assert (one.search(text) is None) == (one.pattern.search(text) is None)


@given(st.text(st.sampled_from("abcd1"), max_size=8))
def test_a_choice_holds_every_pattern_that_matches(text: str) -> None:
    patterns = ["ab", "bc|cd", r"\d", "a(?=d)", "dd+"]
    chosen = Choice(patterns).of(text)
    assert chosen == sorted(chosen)
    assert {place for place, pattern in enumerate(patterns) if re.search(pattern, text)} <= set(chosen)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_date_and_no_commitment_is_chosen_away(language: str) -> None:
    dates, verbs = finder.reader(language), commitments.reader(language)
    for line in gold_lines():
        text = fold(line)
        chosen = set(dates.choice.of(text))
        assert {place for place, pattern in enumerate(dates.worded) if pattern.search(text)} <= chosen
        assert finder._JOINED_FIGURES.search(text) or not any(pattern.search(text) for pattern in dates.figures)
        if verbs is not None and len(line) < 400:
            chosen = set(verbs.choice.of(text))
            assert {place for place, rule in enumerate(verbs.rules) if rule.pattern.search(text)} <= chosen


def test_no_word_of_a_kind_begins_in_both_sorts_of_script() -> None:
    first = {
        spaced: {
            sample[0]
            for _, rows in kinds._WORDS
            for words in rows
            if kinds._is_spaced(words) == spaced
            for sample in fragments(re.compile(words))
        }
        for spaced in (True, False)
    }
    assert first[True]
    assert first[False]
    assert not first[True] & first[False]
