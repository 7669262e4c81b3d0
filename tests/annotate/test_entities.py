from __future__ import annotations

import pytest

from plugins.portal.annotate import Annotator
from plugins.portal.model import ENTITY_KINDS, Provision

from . import world
from .cases import expected, table


@pytest.mark.parametrize("case", table("annotate_entities"), ids=lambda case: case["reason"])
def test_names_in_texts(case: dict[str, str]) -> None:
    annotated = world.read(case["language"], case["text"], kind="recital")
    assert world.marks(annotated, *ENTITY_KINDS, "reference") == expected(case["expected"])


def test_a_name_of_two_entities_is_reported_and_named_as_unlinked() -> None:
    text = "The Harmony Centre opened."
    annotated, problems = world.annotator().annotate(
        world.version("en", Provision("p-1", "clause", text)), world.record()
    )
    [name] = annotated.unlinked
    assert (name.quote, name.candidates) == ("Harmony Centre", ("centre-east", "centre-west"))
    [problem] = problems
    assert (problem.severity, problem.file, problem.place) == ("info", "summary.md", "p-1")
    assert "centre-east, centre-west" in problem.message


def test_headings_are_read_too() -> None:
    annotated = world.read("en", "Piers are safe.", heading="Ports of Indonesia")
    [mark] = [a for a in annotated.annotations if a.kind == "party"]
    assert (mark.part, mark.start, mark.quote) == ("heading", 9, "Indonesia")


def test_a_registry_without_names_finds_none() -> None:
    annotator = Annotator(world.registry((), (), ()), ())
    annotated, problems = annotator.annotate(world.version("en", Provision("p-1", "recital", "China")), world.record())
    assert (annotated.annotations, problems) == ((), ())
