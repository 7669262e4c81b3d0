from __future__ import annotations

from functools import cache
from pathlib import Path
from time import process_time

import pytest

from plugins.portal.annotate.themes import THRESHOLD, ThemeScorer
from plugins.portal.capture import read_registry
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Provision, Registry

from . import world
from .cases import expected, table

SCORER = ThemeScorer(world.registry())
CASES = table("annotate_themes")
PUBLISHED = [case for case in CASES if "themes" in case]


@cache
def published() -> tuple[Registry, ThemeScorer]:
    """The registry of this portal, which every text is read with."""
    registry, _ = read_registry(Path(__file__).parents[2] / "content" / "registry")
    return registry, ThemeScorer(registry)


def found(text: str, language: str) -> list[str]:
    scores = published()[1].score(Provision("p-1", "clause", text), language)
    return [f"{score.theme}: {', '.join(score.words)}" for score in scores]


@pytest.mark.parametrize("case", [case for case in CASES if "themes" not in case], ids=lambda case: case["reason"])
def test_themes(case: dict[str, str]) -> None:
    annotated = world.read(case["language"], case["text"], heading="".join(expected(case["heading"])))
    assert [f"{score.theme}: {', '.join(score.words)}" for score in annotated.themes] == expected(case["expected"])


@pytest.mark.parametrize("case", PUBLISHED, ids=lambda case: f"{case['language']}: {case['reason']}")
def test_themes_with_the_keywords_of_the_registry(case: dict[str, str]) -> None:
    assert found(case["text"], case["language"]) == expected(case["themes"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_cases_with_and_without_a_theme(language: str) -> None:
    themes = [expected(case["themes"]) for case in PUBLISHED if case["language"] == language]
    assert len(themes) >= 3
    assert any(themes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_theme_has_a_label_a_definition_and_keywords_in_every_language(language: str) -> None:
    for theme in published()[0].themes.values():
        assert dict(theme.labels)[language]
        assert dict(theme.definitions)[language]
        assert len(theme.words(language)) >= 5, f"{theme.id} in {language}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_keyword_is_found_where_it_stands_alone(language: str) -> None:
    for theme in published()[0].themes.values():
        for word in theme.words(language):
            assert any(one.startswith(f"{theme.id}: ") for one in found(word, language)), f"{theme.id}: {word}"


@pytest.mark.parametrize("line", ["цепочк поставок ", "аааааа", "ال", "supply chain ", "ทท", "künstlich"])
@pytest.mark.parametrize("language", ["ru", "ar", "de", "th", "en"])
def test_a_line_without_end_is_read_in_linear_time(language: str, line: str) -> None:
    text = (line * 100_000)[:100_000]
    start = process_time()
    found(text, language)
    assert process_time() - start < 2


def strength(text: str, heading: str = "") -> float:
    return sum(score.score for score in SCORER.score(Provision("p-1", "clause", text, heading=heading), "en"))


def test_more_distinct_keywords_weigh_more_than_repetitions_and_both_saturate() -> None:
    once, twice, distinct = strength("logistics"), strength("logistics, logistics"), strength("logistics, supply chain")
    assert THRESHOLD < once < twice < distinct < 1
    assert strength("logistics " * 3) == pytest.approx(strength("logistics " * 4), abs=0.01)


def test_one_word_in_a_long_text_is_no_theme() -> None:
    assert strength("logistics" + " and lamps" * 500) == 0
    assert strength("lamps " * 500, heading="Supply chains, logistics") > 0
