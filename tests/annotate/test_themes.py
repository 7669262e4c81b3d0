from __future__ import annotations

import pytest

from plugins.portal.annotate.themes import THRESHOLD, ThemeScorer
from plugins.portal.model import Provision

from . import world
from .cases import expected, table

SCORER = ThemeScorer(world.registry())


@pytest.mark.parametrize("case", table("annotate_themes"), ids=lambda case: case["reason"])
def test_themes(case: dict[str, str]) -> None:
    annotated = world.read(case["language"], case["text"], heading="".join(expected(case["heading"])))
    found = [f"{score.theme}: {', '.join(score.words)}" for score in annotated.themes]
    assert found == expected(case["expected"])


def strength(text: str, heading: str = "") -> float:
    return sum(score.score for score in SCORER.score(Provision("p-1", "clause", text, heading=heading), "en"))


def test_more_distinct_keywords_weigh_more_than_repetitions_and_both_saturate() -> None:
    once, twice, distinct = strength("logistics"), strength("logistics, logistics"), strength("logistics, supply chain")
    assert THRESHOLD < once < twice < distinct < 1
    assert strength("logistics " * 3) == pytest.approx(strength("logistics " * 4), abs=0.01)


def test_one_word_in_a_long_text_is_no_theme() -> None:
    assert strength("logistics" + " and lamps" * 500) == 0
    assert strength("lamps " * 500, heading="Supply chains, logistics") > 0
