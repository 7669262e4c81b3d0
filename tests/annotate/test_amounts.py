from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from . import world
from .cases import expected, table


@pytest.mark.parametrize(
    "case", table("annotate_amounts") + table("annotate_counts"), ids=lambda case: f"{case['language']} {case['text']}"
)
def test_amounts(case: dict[str, str]) -> None:
    found = [
        f"{a.quote} → {a.key}" + (f" [{a.note}]" if a.note else "")
        for a in world.read(case["language"], case["text"]).annotations
        if a.kind == "amount"
    ]
    assert found == expected(case["expected"])


ANNOTATOR = world.annotator()


@given(whole=st.integers(1, 10**9), thousandths=st.integers(0, 999))
def test_amounts_are_exact_whatever_the_figure(whole: int, thousandths: int) -> None:
    """In thousandths of a million, so that the value is a whole number that integers can check."""
    text = f"a fund of {whole}.{thousandths:03} million yuan"
    annotated, _ = ANNOTATOR.annotate(world.version("en", world.Provision("p-1", "clause", text)), world.record())
    assert world.marks(annotated, "amount") == [f"{text[10:]} → {(whole * 1000 + thousandths) * 1000} CNY"]
