"""A reader types words into the search of their language, from a USB stick, and finds the right provisions."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from plugins.portal.adapter.build import Report
from tests.browser.conftest import Watch

FINDS = [
    # language, words, an address that must be among the results
    ("zh-Hans", "智能", "documents/digital-ecosystem-statement.html#p-3-2"),
    ("en", "supply chain", "documents/shenzhen-initiative.html#p-1"),
    ("en", "supply chain", "documents/beijing-supply-chain-initiative.html#p-1"),
    ("de", "Lieferkette", "documents/beijing-supply-chain-initiative.html#p-1"),
    ("ar", "إندونيسيا", "documents/shenzhen-initiative.html#r-2"),
]


def search(page: Page, report: Report, language: str, words: str) -> list[str]:
    page.goto((report.folder / language / "search.html").as_uri())
    page.fill("input[name=q]", words)
    page.press("input[name=q]", "Enter")
    expect(page.locator("#search-results a").first).to_be_visible()
    return [str(link.get_attribute("href")) for link in page.locator("#search-results a").all()]


@pytest.mark.parametrize(("language", "words", "expected"), FINDS)
def test_words_find_their_provision_from_a_file(
    page: Page, site: Report, watch: Watch, language: str, words: str, expected: str
) -> None:
    found = search(page, site, language, words)
    assert any(href.split("?")[0].split(":~:")[0].endswith(expected) for href in found), found
    assert all(url.startswith("file:") for url in watch.requests)
    assert watch.complaints == []


@pytest.mark.parametrize(("language", "words", "expected"), FINDS)
def test_the_summaries_alone_are_found_too(
    page: Page, summaries_only: Report, language: str, words: str, expected: str
) -> None:
    assert any(href.endswith(expected) for href in search(page, summaries_only, language, words))


def test_a_query_in_arabic_finds_an_english_text_through_the_parties_it_names(page: Page, with_texts: Report) -> None:
    found = search(page, with_texts, "ar", "إندونيسيا")
    assert any(href.startswith("../en/documents/shenzhen-initiative.html#r-2") for href in found), found


def test_a_result_leads_to_the_provision(page: Page, site: Report) -> None:
    search(page, site, "en", "new energy vehicles")
    page.locator("#search-results a[href*='#']").first.click()
    page.wait_for_url("**/documents/*.html#*")
    assert page.locator(":target").get_attribute("class") == "provision"


def test_a_query_in_the_address_is_answered_on_arrival(page: Page, site: Report) -> None:
    page.goto((site.folder / "de" / "search.html").as_uri() + "?q=Lieferkette")
    expect(page.locator("#search-results mark").first).to_be_visible()
    expect(page.locator("#search-status")).not_to_be_empty()


def test_the_header_of_any_page_leads_to_the_search(page: Page, site: Report) -> None:
    page.goto((site.folder / "en" / "themes" / "index.html").as_uri())
    page.fill("header input[name=q]", "cloud")
    page.press("header input[name=q]", "Enter")
    page.wait_for_url("**/search.html?q=cloud")
    expect(page.locator("#search-results a").first).to_be_visible()


def test_words_that_stand_nowhere_get_an_answer_and_a_way_to_browse(page: Page, site: Report) -> None:
    page.goto((site.folder / "en" / "search.html").as_uri() + "?q=xylophonequartet")
    expect(page.locator("#search-status")).not_to_be_empty()
    assert page.locator("main a[href*='themes/index.html']").count() > 0


def test_nothing_is_loaded_before_the_search_is_used(page: Page, site: Report, watch: Watch) -> None:
    page.goto((site.folder / "en" / "search.html").as_uri())
    assert not [url for url in watch.requests if "lunr" in url or "index.js" in url]
    page.focus("input[name=q]")
    page.wait_for_function("() => document.querySelectorAll('script').length > 1")
    assert [url for url in watch.requests if "lunr" in url]


def test_without_javascript_the_form_leads_to_the_lists(browser, site: Report) -> None:  # type: ignore[no-untyped-def]
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto((site.folder / "en" / "search.html").as_uri() + "?q=cloud")
    for name in ("documents/index.html", "themes/index.html", "entities/index.html"):
        assert opened.locator(f"main a[href$='{name}']").first.is_visible()
    context.close()
