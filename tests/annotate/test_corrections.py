"""Corrections: what editors add, remove and rekey, found again by quote and context; faults are named."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from plugins.portal.annotate import without_version
from plugins.portal.annotate.anchoring import Passages
from plugins.portal.model import STRENGTHS, Annotated, Annotation, Correction, Provision
from plugins.portal.problems import Problem

from . import world
from .cases import expected, table
from .test_properties import ANNOTATOR, LANGUAGE, TEXTS

TEXT = "The keepers met China at the lamps."


def correction(action: Any, quote: str = "", kind: Any = "", key: str = "", **more: Any) -> Correction:
    values: dict[str, Any] = {"layer": "summary", "language": "en", "file": "corrections.toml", "place": "line 3"}
    return Correction(action, quote=quote, kind=kind, key=key, **(values | more))


def annotate(
    *corrections: Correction, text: str = TEXT, language: str = "en", by_hand: tuple[Annotation, ...] = ()
) -> tuple[Annotated, tuple[Problem, ...]]:
    texts = text.replace("¶", "\n\n").split("‖")
    rows = (Provision(f"p-{place}", "clause", row) for place, row in enumerate(texts, 1))
    return world.annotator().annotate(
        world.version(language, *rows, by_hand=by_hand), world.record(corrections=corrections)
    )


def shown(annotated: Annotated) -> list[str]:
    return [f"{a.quote} → {a.key}{'*' if a.origin == 'hand' else ''}" for a in annotated.annotations]


@pytest.mark.parametrize("case", table("annotate_corrections"), ids=lambda case: f"{case['text']} {case['correction']}")
def test_corrections(case: dict[str, str]) -> None:
    action, *lines = case["correction"].split(";")
    given = tomllib.loads("\n".join(line.strip() for line in lines))
    annotated, problems = annotate(
        correction(action, **given, language=case["language"]), text=case["text"], language=case["language"]
    )
    assert shown(annotated) == expected(case["expected"])
    told = [problem for problem in problems if problem.file == "corrections.toml"]
    assert [case["told"] in problem.message for problem in told] == ([] if case["told"] == "–" else [True])
    assert all(problem.place == "line 3" for problem in told)


def test_what_is_unknown_is_an_error_what_is_gone_a_warning_what_has_moved_an_info() -> None:
    _, unknown = annotate(correction("add", "keepers", "organisation", "nobody"))
    _, gone = annotate(correction("add", "wardens", "party", "china"))
    _, moved = annotate(correction("add", "keepers", "party", "china", provision="p-7"))
    assert [problem.severity for problem in (*unknown, *gone, *moved)] == ["error", "warning", "info"]


def test_a_decided_name_is_no_longer_reported_as_ambiguous() -> None:
    text = "The Harmony Centre opens."
    before, told = annotate(text=text)
    after, silence = annotate(correction("add", "Harmony Centre", "organisation", "centre-west"), text=text)
    assert (len(before.unlinked), len(told)) == (1, 1)
    assert (after.unlinked, silence) == ((), ())


def test_a_correction_of_another_layer_or_language_is_left_to_that_version() -> None:
    others = (
        correction("add", "nowhere", "party", "china", layer="text"),
        correction("remove", "nowhere", "party", language="de"),
    )
    annotated, problems = annotate(*others)
    assert problems == ()
    assert annotated.annotations == annotate()[0].annotations


def test_a_language_that_the_document_lacks_is_told_where_it_has_others_in_the_layer() -> None:
    record = world.record(corrections=(correction("remove", "x", "party", language="de"),))
    here = world.version("en", Provision("p-1", "clause", TEXT))
    assert list(without_version(record, [replace(here, layer="text")])) == []
    assert list(without_version(record, [here, replace(here, language="de")])) == []
    (problem,) = without_version(record, [here])
    assert (problem.severity, problem.file, problem.place) == ("warning", "corrections.toml", "line 3")
    assert "no summary in de, only in en" in problem.message


def test_a_mark_of_the_summary_and_a_correction_on_the_same_words_are_told() -> None:
    mark = Annotation("lantern-document", "summary", "en", "p-1", 4, 11, "keepers", "party", "china", "hand")
    annotated, (problem,) = annotate(correction("add", "keepers met", "party", "indonesia"), by_hand=(mark,))
    assert "Another mark set by hand stands on “keepers”" in problem.message
    assert shown(annotated) == ["keepers → china*", "China → china"]


def test_removing_and_adding_on_the_same_words_needs_no_rekeying() -> None:
    annotated, problems = annotate(
        correction("add", "China", "party", "indonesia"), correction("remove", "China", "party", "china")
    )
    assert problems == ()
    assert shown(annotated) == ["China → indonesia*"]


def test_an_added_commitment_is_read_for_who_undertakes_it() -> None:
    annotated, _ = annotate(
        correction("add", "China will maybe light lamps.", "commitment", "exploratory"),
        text="China will maybe light lamps.",
    )
    (undertaking,) = annotated.undertakings
    assert undertaking.actors == ("china",)


def test_the_same_corrections_hold_after_spaces_were_set_anew() -> None:
    one = correction("add", "keepers met", "organisation", "logistics-board", before="the", after="China")
    for text in (TEXT, TEXT.replace(" ", "  "), TEXT.replace(" met", "\nmet"), TEXT.replace("The", "¶The")):
        annotated, problems = annotate(one, text=text)
        assert problems == ()
        assert [a.key for a in annotated.annotations] == ["logistics-board", "china"]


@given(text=TEXTS, data=st.data())
def test_a_quote_taken_from_a_text_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    passages = Passages(world.version("en", Provision("p-1", "clause", text)))
    found = passages.places(text[start:end])
    assert all(text[place.start : place.end] == place.quote != "" for place in found)
    solid = [i for i in range(start, end) if not text[i].isspace()]
    if text[start:end].isalnum() and text[start:end].isascii():
        assert any((place.start, place.end) == (solid[0], solid[-1] + 1) for place in found)


@settings(max_examples=200, deadline=None)
@given(language=LANGUAGE, heading=TEXTS, text=TEXTS, data=st.data())
def test_whatever_is_corrected_marks_lie_on_their_words_and_not_in_one_another(
    language: str, heading: str, text: str, data: st.DataObject
) -> None:
    def quote() -> str:
        source = data.draw(st.sampled_from((heading, text)))
        start = data.draw(st.integers(0, len(source)))
        return source[start : data.draw(st.integers(start, len(source)))]

    keys = {"party": "china", "reference": "tidal-charter", "date": "2021", "commitment": STRENGTHS[0], "term": "nev"}
    corrections = []
    for action in data.draw(st.lists(st.sampled_from(("add", "remove", "rekey")), max_size=5)):
        kind = data.draw(st.sampled_from(sorted(keys)))
        every = data.draw(st.booleans())
        corrections.append(correction(action, quote(), kind, keys[kind], language=language, every=every))
    row = Provision("p-1", "clause", text, heading=heading)
    annotated, problems = ANNOTATOR.annotate(world.version(language, row), world.record(corrections=tuple(corrections)))
    assert all(problem.severity != "error" for problem in problems)
    for part in ("heading", "text"):
        here = [a for a in annotated.annotations if a.part == part]
        assert all((heading if part == "heading" else text)[a.start : a.end] == a.quote != "" for a in here)
        assert here == sorted(here, key=lambda a: a.start)
        for commitment in (True, False):
            sort = [a for a in here if (a.kind == "commitment") == commitment]
            assert all(a.end <= b.start for a, b in pairwise(sort))
