from __future__ import annotations

import pytest

from . import world
from .cases import expected, table

CASES = table("annotate_unknown") + table("annotate_people")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']} {case['text']}")
def test_names_that_the_registry_lacks(case: dict[str, str]) -> None:
    annotated = world.read(case["language"], case["text"], kind="recital")
    assert [f"{c.text} ({c.kind}, {c.count})" for c in annotated.candidates] == expected(case["expected"])


def test_the_first_sentence_tells_where_a_name_stands() -> None:
    annotated = world.read(
        "en", "Ships sail. The Ministry of Quiet Harbours met.\n\nThe Ministry of Quiet Harbours rests."
    )
    [candidate] = annotated.candidates
    assert (candidate.sentence, candidate.count) == ("The Ministry of Quiet Harbours met.", 2)
