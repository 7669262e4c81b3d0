from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from plugins.portal import sentences

from .annotate.cases import table

CASES = table("sentences")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_sentences(case: dict[str, str]) -> None:
    text = case["text"]
    assert " ‖ ".join(text[start:end] for start, end in sentences.spans(text)) == case["expected"]


@given(
    st.text()
    | st.lists(st.sampled_from(["No. ", "5. ", "г. ", "A.", "។", "ល។", "z. B. ", "\n\n", "x ", "。”"])).map("".join)
)
def test_sentences_lie_apart_and_hold_every_letter(text: str) -> None:
    found = sentences.spans(text)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    assert "".join("".join(text[a:b].split()) for a, b in found) == "".join(text.split())
