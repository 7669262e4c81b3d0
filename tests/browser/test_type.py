"""The type of each script: size and leading where its language begins, however languages are nested."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from plugins.portal.adapter.build import Report

LEADING = {
    "en": 1.55, "ru": 1.55, "vi": 1.65, "zh-Hans": 1.75, "ar": 1.85, "th": 1.75, "lo": 1.8, "km": 1.95, "my": 2.05,
}  # fmt: skip
LARGER = ("ar", "th", "lo", "km")
MEASURE = """html => {
    const holder = document.createElement("div");
    document.querySelector("main").append(holder);
    holder.innerHTML = html;
    const style = getComputedStyle(holder.querySelector("[data-measured]"));
    const size = parseFloat(style.fontSize);
    const measured = [size, parseFloat(style.lineHeight) / size, style.letterSpacing];
    holder.remove();
    return measured;
}"""


def measured(page: Page, html: str) -> tuple[float, float, str]:
    """Size in px, leading as a multiple of it, letter spacing."""
    size, leading, spacing = page.evaluate(MEASURE, html)
    return size, leading, spacing


def nested(*languages: str) -> str:
    """Spans within one another, the innermost measured."""
    innermost = f"<span lang='{languages[-1]}' data-measured>x</span>"
    for language in reversed(languages[:-1]):
        innermost = f"<span lang='{language}'>{innermost}</span>"
    return innermost


@pytest.mark.parametrize("language", LEADING)
def test_every_script_has_its_size_and_leading_on_a_page_of_any_language(
    page: Page, site: Report, language: str
) -> None:
    for host in ("en", "ar"):
        page.goto((site.folder / host / "about.html").as_uri())
        base = measured(page, "<span data-measured>x</span>")[0] / (1.08 if host in LARGER else 1)
        size, leading, _ = measured(page, nested(language))
        assert size / base == pytest.approx(1.08 if language in LARGER else 1, abs=0.005)
        assert leading == pytest.approx(LEADING[language], abs=0.01)


@pytest.mark.parametrize(
    "languages", [("ar", "ar"), ("ar", "th"), ("ar", "en"), ("en", "ar", "en"), ("th", "my", "km"), ("en", "en", "lo")]
)
def test_a_size_applies_once_however_languages_are_nested(page: Page, site: Report, languages: tuple[str, ...]) -> None:
    for host in ("en", "ar"):
        page.goto((site.folder / host / "about.html").as_uri())
        alone = measured(page, nested(languages[-1]))[0]
        assert measured(page, nested(*languages))[0] == pytest.approx(alone, rel=0.005)


@pytest.mark.parametrize("language", LEADING)
def test_a_heading_in_another_language_is_still_a_heading(page: Page, site: Report, language: str) -> None:
    for host in ("en", "ar"):
        page.goto((site.folder / host / "about.html").as_uri())
        own = measured(page, f"<h2 lang='{host}' data-measured>x</h2>")[0]
        size, leading, spacing = measured(page, f"<h2 lang='{language}' data-measured>x</h2>")
        expected = (1.08 if language in LARGER else 1) / (1.08 if host in LARGER else 1)
        assert size / own == pytest.approx(expected, abs=0.005)
        assert 1.25 <= leading < LEADING[language], "tighter than text, with room for stacked marks"
        assert spacing == "normal"


def test_small_words_are_fitted_to_their_script(page: Page, site: Report) -> None:
    page.goto((site.folder / "en/about.html").as_uri())
    latin = measured(page, "<span class='suffix' lang='en' data-measured>x</span>")[0]
    arabic = measured(page, "<span class='suffix' lang='ar' data-measured>x</span>")[0]
    assert arabic / latin == pytest.approx(1.08, abs=0.005)
