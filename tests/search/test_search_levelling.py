"""Weights made coarse: the telling ones stay, and the streams still fit together."""

from __future__ import annotations

from collections import Counter

import numpy as np
from hypothesis import given, strategies as st

from plugins.portal.search.levelling import OFTEN, TELLING, levelled

WEIGHTS = st.lists(st.integers(0, 255), min_size=1, max_size=300)


@given(WEIGHTS)
def test_as_many_postings_with_a_byte_of_the_rest_for_each_that_says_so(weights: list[int]) -> None:
    often = [weight for weight in weights if weight & OFTEN == OFTEN]
    made, rest = levelled(np.array(weights, np.uint8), np.arange(len(often), dtype=np.uint8))
    assert len(made) == len(weights)
    assert len(rest) == sum(int(weight) & OFTEN == OFTEN for weight in made)


@given(WEIGHTS)
def test_few_keep_their_weight_and_all_others_have_one(weights: list[int]) -> None:
    often = sum(weight & OFTEN == OFTEN for weight in weights)
    made = levelled(np.array(weights, np.uint8), np.zeros(often, np.uint8))[0].tolist()
    usual, alike = Counter(made).most_common(1)[0]
    assert alike >= (1 - TELLING) * len(weights)
    assert all(now in (before, usual) for now, before in zip(made, weights, strict=True))


def test_the_byte_of_the_rest_is_that_of_the_posting_which_keeps_its_weight() -> None:
    long, short = 20 << 3 | OFTEN, 2 << 3 | OFTEN  # eight times or more in a long field, in a short one
    usual = 9 << 3
    weights = np.array([long] * 3 + [usual] * 60 + [short], np.uint8)
    made, rest = levelled(weights, np.array([1, 2, 3, 4], np.uint8))
    assert made.tolist() == [usual] * 63 + [short]
    assert rest.tolist() == [4]
