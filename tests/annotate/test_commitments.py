from __future__ import annotations

import pytest

from plugins.portal.model import Annotated, Provision

from . import world
from .cases import expected, table

CASES = table("annotate_commitments")


def strengths(annotated: Annotated) -> list[str]:
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
    assert strengths(world.read("zh-Hans", "–", heading="探索夜航。")) == ["exploratory"]  # a full stop tells


@pytest.mark.parametrize(
    ("lead", "item", "expected"),
    [
        ("We call on ports to:", "Train pilots;", []),
        ("We call on ports to:", "Pilots are scarce; we will train them.", ["firm"]),
        ("The parties shall, in particular:", "mark piers;", []),
        ("We propose the following:", "Train pilots.", ["promotional"]),
        ("Piers and pilots:", "Train pilots.", ["promotional"]),
        ("We will train pilots.", "Build piers.", ["promotional"]),
    ],
)
def test_an_item_belongs_to_the_sentence_that_leads_to_it(lead: str, item: str, expected: list[str]) -> None:
    rows = (Provision("p-1", "clause", lead, number="1."), Provision("p-1-1", "item", item, "p-1", "(a)"))
    annotated = world.annotator().annotate(world.version("en", *rows), world.record())[0]
    assert [a.key for a in annotated.annotations if a.kind == "commitment" and a.provision == "p-1-1"] == expected


def test_what_a_colon_leads_to_in_one_provision_belongs_to_its_sentence() -> None:
    text = "We call on ports to:\ntrain pilots;\n\nmark piers.\n\nBuild boats."
    assert strengths(world.read("en", text)) == ["exhortation", "promotional"]
