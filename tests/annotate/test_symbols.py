from __future__ import annotations

import pytest

from . import world
from .cases import expected, table


@pytest.mark.parametrize("case", table("annotate_symbols"), ids=lambda case: f"{case['language']} {case['text']}")
def test_symbols(case: dict[str, str]) -> None:
    annotated = world.read(case["language"], case["text"], kind="recital")
    assert world.marks(annotated, "reference") == expected(case["expected"])
