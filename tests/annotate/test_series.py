from __future__ import annotations

import pytest

from . import world
from .cases import expected, table


@pytest.mark.parametrize("case", table("annotate_series"), ids=lambda case: f"{case['language']} {case['text']}")
def test_meetings_of_a_series(case: dict[str, str]) -> None:
    annotated = world.read(case["language"], case["text"], kind="recital")
    found = [f"{a.quote} → {a.key} ({a.note})" for a in annotated.annotations if a.kind in ("mechanism", "event")]
    assert found == expected(case["expected"])
