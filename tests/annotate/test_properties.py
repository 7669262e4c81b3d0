from __future__ import annotations

import sys
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings, strategies as st

from plugins.portal.annotate import Annotator
from plugins.portal.annotate.folding import fold
from plugins.portal.annotate.matching import Candidate
from plugins.portal.annotate.overlaps import resolve
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Annotated, Annotation, Provision

from . import world
from .cases import table

ANNOTATOR = world.annotator()
_WORDS = sorted(
    {
        case["text"]
        for name in ("entities", "series", "titles", "symbols", "definitions", "provisions", "commitments")
        for case in table(f"annotate_{name}")
    }
)
# Texts in which matchers have much to disagree about: cases and names glued together, and any other characters.
TEXTS = st.lists(
    st.sampled_from(
        [*_WORDS, "China", "-ASEAN", "中国", "东盟", "الصين", "و", "ل", "2023", " ", "\n\n", "《", "》", "“", "”", ". "]
    )
    | st.text(max_size=6),
    max_size=8,
).map("".join)
LANGUAGE = st.sampled_from(sorted(LANGUAGES))


def annotate(annotator: Annotator, language: str, heading: str, text: str) -> Annotated:
    row = Provision("p-1", "clause", text, heading=heading, number="1.")
    annotated, _ = annotator.annotate(world.version(language, row), world.record())
    return annotated


@settings(max_examples=200, deadline=None)
@given(language=LANGUAGE, heading=TEXTS, text=TEXTS)
def test_every_quote_is_what_stands_at_its_span_and_no_anchor_lies_in_another(
    language: str, heading: str, text: str
) -> None:
    annotated = annotate(ANNOTATOR, language, heading, text)
    for mark in annotated.annotations:
        part = heading if mark.part == "heading" else text
        assert part[mark.start : mark.end] == mark.quote != ""
    for part_name in ("heading", "text"):
        here = [a for a in annotated.annotations if a.part == part_name]
        assert here == sorted(here, key=lambda a: a.start)
        anchors: list[Annotation] = [a for a in here if a.kind != "commitment"]
        assert all(a.end <= b.start for a, b in pairwise(anchors))


@settings(max_examples=20, deadline=None)
@given(
    language=st.sampled_from(("en", "zh-Hans", "ar", "de")),
    text=TEXTS,
    entities=st.permutations(world.ENTITIES),
    terms=st.permutations(world.TERMS),
    themes=st.permutations(world.THEMES),
)
def test_the_order_of_the_registry_changes_nothing(language, text, entities, terms, themes) -> None:  # type: ignore[no-untyped-def]
    shuffled = Annotator(world.registry(entities, terms, themes), tuple(reversed(world.DOCUMENTS)))
    assert annotate(shuffled, language, "", text) == annotate(ANNOTATOR, language, "", text)


def test_folding_keeps_the_place_of_every_character() -> None:
    assert all(len(fold(chr(code))) == 1 for code in range(sys.maxunicode + 1))


@given(text=st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


SPANS = st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda pair: (pair[0], sum(pair)))
CANDIDATES = st.builds(
    lambda span, kind, key, yields: Candidate(*span, kind, key, "test", yields=yields),
    SPANS,
    st.sampled_from(("reference", "party", "term", "date", "amount", "commitment")),
    st.sampled_from("abc"),
    st.booleans(),
)


MARKS = CANDIDATES.filter(lambda candidate: candidate.kind != "commitment")


@given(by_hand=st.lists(MARKS, max_size=3), by_rule=st.lists(CANDIDATES, max_size=12), order=st.randoms())
def test_what_is_dropped_touches_something_kept_that_ranks_higher(by_hand, by_rule, order) -> None:  # type: ignore[no-untyped-def]
    kept = resolve(by_hand, by_rule)
    shuffled = list(by_rule)
    order.shuffle(shuffled)
    assert resolve(by_hand, shuffled) == kept
    for dropped in set(by_rule) - set(kept):
        assert dropped.kind != "commitment"
        rivals = [c for c in kept if c.start < dropped.end and dropped.start < c.end and c.kind != "commitment"]
        assert any(c in by_hand or c.end - c.start >= dropped.end - dropped.start or dropped.yields for c in rivals)


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ar", "de", "ru", "es", "id", "th"])
@pytest.mark.parametrize(
    "piece",
    [
        "China-ASEAN-",
        "we and ",
        "“Treaty ",
        "《宣言",
        "the parties, and ",
        "2021-2025-",
        "gege",
        "27th ",
        "第27次",
        "hereinafter (",
        "Forum of ",
        "A/1/",
        "委员会",
        "ال27 ",
        "XXVII ",
        "Ministry ",
        "Совет ",
        "กระทรวง",
        "«Acuerdo sobre ",
    ],
)
def test_long_runs_cost_no_quadratic_time(language: str, piece: str) -> None:
    """Two seconds are several times what the slowest of these needs; what grows with the square needs more."""
    text = piece * (20_000 // len(piece))
    began = process_time()
    annotate(ANNOTATOR, language, "", text)
    assert process_time() - began < 2
