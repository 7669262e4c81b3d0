"""The tokeniser: its cases, and its two ports against each other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from plugins.portal.languages import LANGUAGES
from plugins.portal.search import tokens

from .client import parts

_FILE = Path(__file__).parent.parent / "cases" / "search_tokens.md"
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")


def cases() -> list[tuple[str, list[str]]]:
    lines = [line for line in _FILE.read_text("utf-8").splitlines() if line.startswith("| ")][1:]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    shown = [(_ESCAPE.sub(lambda match: chr(int(match[1], 16)), text), terms) for text, terms, _ in rows]
    return [(text, [] if terms == "–" else terms.split()) for text, terms in shown]


CASES = cases()
# Texts that tell the ports apart if anything does: letters of all scripts, marks, digits, separators, and the rest.
SPECIAL = (
    "ßẞİıſŉǅǆÅÅµªº.,'’-\u00a0\u202f\u200b\u00ad\u0301\u0306иИйЙёЁĐœﷺﻼﷲةآأإٱیکـًٰ٫٬٠۹๙໙៩၉ำຳໜဦဦ智〇𠀀ｱﾞガ한ᄒ\ud800\udfff"
)
TEXTS = st.text(
    st.one_of(
        st.sampled_from(SPECIAL), st.sampled_from("والبكلفيهانت"), st.characters(), st.sampled_from("0123456789.,")
    )
)


def plain(texts: Iterable[str]) -> list[list[str]]:
    """The terms that the browser's port makes without a stemmer."""
    found: list[list[str]] = parts("tokens", texts=[[text, ""] for text in texts])
    return found


@pytest.mark.parametrize(("text", "terms"), CASES, ids=[text for text, _ in CASES])
def test_a_text_has_these_terms(text: str, terms: list[str]) -> None:
    assert tokens(text) == terms


def test_the_browsers_port_gives_the_same_terms() -> None:
    assert plain(text for text, _ in CASES) == [terms for _, terms in CASES]


def test_both_ports_agree_on_every_character_there_is() -> None:
    # Each between letters, digits and marks of several scripts, where it may join, part or compose. Beyond the second
    # plane there are rare ideographs, tags and private characters, long runs of one kind each: of those some.
    texts = [
        "".join(f"a{chr(code)}b e\u0301{chr(code)}1 中{chr(code)}ا " for code in range(start, start + 512))
        for start in range(0, 0x110000, 512)
        if start < 0x20000 or start % 0x2000 == 0 or start in {0x2F800, 0x2FA00, 0xE0000, 0xE0200}
    ]
    theirs = plain(texts)
    for text, found in zip(texts, theirs, strict=True):
        assert tokens(text) == found, f"near U+{ord(text[1]):04X}"


def test_both_ports_agree_on_generated_texts() -> None:
    texts: list[str] = []

    @settings(max_examples=1500, database=None, derandomize=True, deadline=None)
    @given(TEXTS)
    def collect(text: str) -> None:
        texts.append(text)

    collect()
    assert len(set(texts)) > 500
    for text, found in zip(texts, plain(texts), strict=True):
        assert tokens(text) == found


@given(TEXTS)
def test_terms_hold_nothing_that_a_query_would_take_for_syntax(text: str) -> None:
    for term in tokens(text):
        assert term
        assert not set(term) & set(" \t\n*+-:^~/'")
        assert term == term.lower()


@pytest.mark.parametrize("letters", ["智能供应链合作𠀀", "ไทยทะเล่", "ລາວຫຼວງ", "កម្ពុជា", "မြန်မာ"])
@given(data=st.data())
def test_any_substring_in_a_script_without_spaces_begins_terms_of_its_text(letters: str, data: st.DataObject) -> None:
    text = data.draw(st.text(st.sampled_from(letters), min_size=1))
    start = data.draw(st.integers(0, len(text) - 1))
    part = text[start : data.draw(st.integers(start + 1, len(text)))]
    held = tokens(f"x{text}x")
    for wanted in tokens(part):
        assert any(term.startswith(wanted) for term in held)


@pytest.mark.parametrize("tag", sorted(LANGUAGES))
def test_every_language_can_name_itself(tag: str) -> None:
    assert tokens(LANGUAGES[tag].name)


def test_marks_stand_where_the_words_are_in_the_text_as_it_was_written() -> None:
    checked = [
        ("Das Ｃafé in der Ｓtadt", ["cafe"], ["Ｃafé"]),
        ("cafe\u0301 royal", ["café"], ["cafe\u0301"]),
        ("发展人工智能产业", ["人工", "工智", "智能"], ["人工智能"]),
        ("𠀀智能", ["智能"], ["智能"]),
        ("ใจน้ำใส", tokens("น้ำ"), ["น้ำ"]),
        ("مع إِندونيسيا وماليزيا", ["اندونيسيا", "ماليزيا"], ["إِندونيسيا", "وماليزيا"]),
        ("12.100.000 Euro", ["12100000"], ["12.100.000"]),
        ("nothing here", ["else"], []),
    ]
    assert parts("marks", cases=[[text, terms, ""] for text, terms, _ in checked]) == [marks for *_, marks in checked]
