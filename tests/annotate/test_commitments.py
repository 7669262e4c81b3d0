from __future__ import annotations

import pytest

from . import world
from .cases import expected, table

CASES = table("annotate_commitments")


def strengths(annotated: world.Annotated) -> list[str]:
    return [a.key for a in annotated.annotations if a.kind == "commitment"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']} {case['kind']} {case['text']}")
def test_commitments(case: dict[str, str]) -> None:
    annotated = world.read(case["language"], case["text"], kind=case["kind"])
    assert strengths(annotated) == expected(case["expected"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']} {case['text']}")
def test_news_undertakes_nothing(case: dict[str, str]) -> None:
    assert strengths(world.read(case["language"], case["text"], kind=case["kind"], type="news")) == []


def test_the_whole_sentence_is_marked_and_a_heading_may_be_one() -> None:
    annotated = world.read("en", "Piers matter. We will mark them.", heading="Build quieter engines.")
    assert [(a.part, a.quote, a.key) for a in annotated.annotations if a.kind == "commitment"] == [
        ("heading", "Build quieter engines.", "promotional"),
        ("text", "We will mark them.", "firm"),
    ]


def test_a_short_heading_that_may_be_a_noun_phrase_is_no_sentence() -> None:
    assert strengths(world.read("zh-Hans", "–", heading="交流与人才")) == []
    assert strengths(world.read("zh-Hans", "–", heading="推动安静发动机的应用")) == ["promotional"]
