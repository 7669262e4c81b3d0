from __future__ import annotations

import pytest

from . import world
from .cases import expected, table


@pytest.mark.parametrize("case", table("annotate_terms"), ids=lambda case: f"{case['language']} {case['text']}")
def test_terms(case: dict[str, str]) -> None:
    assert world.marks(world.read(case["language"], case["text"]), "term") == expected(case["expected"])
