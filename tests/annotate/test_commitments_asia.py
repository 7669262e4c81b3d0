from __future__ import annotations

import pytest

from plugins.portal.annotate.verbs import VERBS
from plugins.portal.annotate.verbs.spelling import parted, respelled

from . import world
from .cases import expected, table

CASES = table("annotate_commitments_asia")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']} {case['kind']} {case['text']}")
def test_commitments(case: dict[str, str]) -> None:
    annotated = world.read(case["language"], case["text"], kind=case["kind"])
    assert [a.key for a in annotated.annotations if a.kind == "commitment"] == expected(case["expected"])


@pytest.mark.parametrize("language", sorted({case["language"] for case in CASES}))
def test_every_language_has_cases_enough(language: str) -> None:
    rows = [case["expected"] for case in CASES if case["language"] == language]
    assert len(rows) >= 18
    assert rows.count("–") >= 5


def test_a_word_is_found_in_every_spelling() -> None:
    verbs = respelled(VERBS["en"], {"shall": "(?:shall|xall)"})
    assert "(?:shall|xall)" in verbs.rules[0][1]
    assert verbs.bare == VERBS["en"].bare


def test_alternatives_are_parted_where_no_bracket_is_open() -> None:
    assert parted(r"{a}b|(c|d)[|]\||{a}(?:e|f)", "{a}") == (("{a}b", "{a}(?:e|f)"), (r"(c|d)[|]\|",))
