from __future__ import annotations

from typing import Any

import pytest

from plugins.portal.model import Annotated, Annotation, Provision
from plugins.portal.problems import Problem

from . import world

TEXT = "The keepers met China at the lamps."


def mark(quote: str, kind: Any, key: str, **more: Any) -> Annotation:
    values: dict[str, Any] = {"provision": "p-1", "start": TEXT.index(quote), "origin": "hand"} | more
    end = values["start"] + len(quote)
    return Annotation("lantern-document", "summary", "en", end=end, quote=quote, kind=kind, key=key, **values)


def annotate(*marks: Annotation) -> tuple[Annotated, tuple[Problem, ...]]:
    row = Provision("p-1", "recital", TEXT)
    return world.annotator().annotate(world.version("en", row, by_hand=marks), world.record())


@pytest.mark.parametrize(
    ("kind", "key", "becomes"),
    [
        ("organisation", "indonesia", ("party", "indonesia")),
        ("organisation", "delta-convention", ("reference", "delta-convention")),
        ("organisation", "tidal-charter", ("reference", "tidal-charter-text")),
        ("reference", "tidal-charter-text", ("reference", "tidal-charter-text")),
        ("reference", "tidal-charter-text#p-2", ("reference", "tidal-charter-text#p-2")),
        ("reference", "delta-convention", ("reference", "delta-convention")),
        ("term", "nev", ("term", "nev")),
        ("link", "https://example.org/lamps", ("link", "https://example.org/lamps")),
    ],
)
def test_a_mark_gets_the_kind_that_the_registry_knows(kind: str, key: str, becomes: tuple[str, str]) -> None:
    annotated, problems = annotate(mark("keepers", kind, key))
    assert problems == ()
    [found] = [a for a in annotated.annotations if a.origin == "hand"]
    assert (found.quote, found.kind, found.key) == ("keepers", *becomes)


def test_a_mark_beats_a_rule_that_touches_it_however_long() -> None:
    annotated, _ = annotate(mark("hin", "organisation", "indonesia"))
    assert [(a.quote, a.key) for a in annotated.annotations] == [("hin", "indonesia")]


@pytest.mark.parametrize(
    ("kind", "key", "words"),
    [
        ("organisation", "indonesja", "there is no entity with the id 'indonesja': did you mean 'indonesia'?"),
        ("organisation", "zzz", "there is no entity with the id 'zzz': add it or remove the mark"),
        ("term", "nevs", "there is no term with the id 'nevs': did you mean 'nev'?"),
        ("reference", "tidal-chart", "there is no document with the id 'tidal-chart': did you mean 'tidal-charter'?"),
        ("reference", "indonesia", "there is no document with the id 'indonesia': add it or remove the mark"),
    ],
)
def test_an_unknown_id_is_an_error_and_the_mark_is_dropped(kind: str, key: str, words: str) -> None:
    annotated, problems = annotate(mark("keepers", kind, key))
    assert problems == (Problem("error", "summary.md", "p-1", words),)
    assert [a.quote for a in annotated.annotations] == ["China"]


def test_a_mark_that_lies_elsewhere_is_an_error() -> None:
    for misplaced in (mark("keepers", "term", "nev", start=0), mark("keepers", "term", "nev", provision="p-9")):
        annotated, [problem] = annotate(misplaced)
        assert problem.severity == "error"
        assert "'keepers'" in problem.message
        assert [a.origin for a in annotated.annotations] == ["entities.name"]
