from __future__ import annotations

import re
from typing import cast

import pytest

from plugins.portal.annotate.commitments import CommitmentMatcher, Known
from plugins.portal.annotate.folding import fold
from plugins.portal.annotate.matching import Context
from plugins.portal.annotate.states import acts
from plugins.portal.annotate.undertakings import undertakings
from plugins.portal.model import Annotation, AnnotationKind, Provision, Undertaking

from . import world
from .cases import table

CASES = table("annotate_undertakings")
PARTIES = ("norland", "seania")
RECORD = world.record(parties=PARTIES)
_MARK = re.compile(r"\[([^\]]+)\]\(([a-z]+):([^)]+)\)")


def mark(span: tuple[int, int], quote: str, kind: str, key: str) -> Annotation:
    return Annotation(
        "lantern-document", "summary", "en", "p-1", *span, quote, cast(AnnotationKind, kind), key, origin="test"
    )


def read(language: str, marked: str, parent: Provision | None = None) -> tuple[Undertaking, ...]:
    """The undertakings of one provision whose names and dates are marked in its text."""
    text = _MARK.sub(r"\1", marked)
    row = Provision("p-1", "clause", text, parent=parent.id if parent else None)
    marks: list[Annotation] = []
    shift = 0
    for found in _MARK.finditer(marked):
        quote, kind, key = found.groups()
        start = found.start() - shift
        shift += len(found.group()) - len(quote)
        marks.append(mark((start, start + len(quote)), quote, kind, key))
    version = world.version(language, *((parent, row) if parent else (row,)))
    context = Context(RECORD, language, version.title, row, "text", fold(text), fold(text), {})
    names = tuple((each.start, each.end) for each in marks if acts(each.kind, each.key))
    known: Known = {}
    for each in CommitmentMatcher().find(text, context, names, known):
        marks.append(mark((each.start, each.end), text[each.start : each.end], "commitment", each.key))
    return undertakings(marks, row, version, RECORD, known)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']} {case['text']}")
def test_undertakings(case: dict[str, str]) -> None:
    (found,) = read(case["language"], case["text"])
    actors = "document" if found.actors == PARTIES and case["actors"] == "document" else "; ".join(found.actors)
    got = {
        "actors": actors,
        "action": found.action,
        "for": "; ".join(found.beneficiaries),
        "through": "; ".join(found.mechanisms),
        "by": found.deadline,
    }
    assert got == {name: case[name] if case[name] != "–" else "" for name in got}


def test_each_sentence_has_its_own() -> None:
    found = read("en", "We will open piers. The wind is strong. Build boats.")
    assert [each.action for each in found] == ["will open piers", "Build boats"]


def test_an_item_without_subject_is_what_the_subject_of_its_list_undertakes() -> None:
    ours = Provision("p-0", "clause", "The Parties agree:")
    others = Provision("p-0", "clause", "The Secretariat will:")
    assert read("en", "Open two piers.", ours)[0].actors == PARTIES
    assert read("en", "Open two piers.", others)[0].actors == ()


def test_a_language_without_cues_has_the_words_of_the_sentence() -> None:
    row = Provision("p-1", "clause", "Abc def.")
    (found,) = undertakings([mark((0, 8), "Abc def.", "commitment", "firm")], row, world.version("xx", row), RECORD, {})
    assert found == Undertaking("p-1", "text", 0, 8, (), "Abc def")
