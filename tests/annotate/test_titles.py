from __future__ import annotations

import pytest

from plugins.portal.model import Provision

from . import world
from .cases import expected, table


@pytest.mark.parametrize("case", table("annotate_titles"), ids=lambda case: f"{case['language']} {case['text']}")
def test_titles(case: dict[str, str]) -> None:
    annotated = world.read(case["language"], case["text"], kind="recital")
    assert world.marks(annotated, "reference") == expected(case["expected"])


def test_an_unregistered_title_is_reported_to_the_editor() -> None:
    row = Provision("p-1", "recital", "They signed the Agreement on Harbour Lights.")
    _, [problem] = world.annotator().annotate(world.version("en", row), world.record())
    assert (problem.severity, problem.place) == ("info", "p-1")
    assert "'Agreement on Harbour Lights'" in problem.message
    assert "instruments.toml" in problem.message
