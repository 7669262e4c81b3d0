"""A reader types words into the search of their language, from a USB stick, and is led to the right provisions."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from plugins.portal.adapter.build import Report
from tests.browser.driving import Watch

FINDS = [
    # language, words, an address that must be among the results
    ("zh-Hans", "智能", "documents/digital-ecosystem-statement.html#p-3-2"),
    ("en", "supply chain", "documents/shenzhen-initiative.html#p-1"),
    ("en", "supply chain", "documents/beijing-supply-chain-initiative.html#p-1"),
    ("de", "Lieferkette", "documents/beijing-supply-chain-initiative.html#p-1"),
    ("ar", "إندونيسيا", "documents/shenzhen-initiative.html#r-2"),
]


def search(page: Page, report: Report, language: str, words: str) -> list[str]:
    """The addresses of what is found, text fragments left out."""
    page.goto((report.folder / language / "search.html").as_uri())
    page.fill("input[name=q]", words)
    page.press("input[name=q]", "Enter")
    expect(page.locator("#search-results a").first).to_be_visible()
    hrefs = [str(link.get_attribute("href")) for link in page.locator("#search-results a").all()]
    return [href.partition(":~:")[0] for href in hrefs]


@pytest.mark.parametrize(("language", "words", "expected"), FINDS)
def test_words_find_their_provision_from_a_file(
    page: Page, site: Report, watch: Watch, language: str, words: str, expected: str
) -> None:
    found = search(page, site, language, words)
    assert any(href.endswith(expected) for href in found), found
    assert all(url.startswith("file:") for url in watch.requests)
    assert watch.complaints == []


@pytest.mark.parametrize(("language", "words", "expected"), FINDS)
def test_the_summaries_alone_are_found_too(
    page: Page, summaries_only: Report, language: str, words: str, expected: str
) -> None:
    found = search(page, summaries_only, language, words)
    assert any(href.endswith(expected) for href in found), found


def test_a_query_in_arabic_finds_an_english_text_through_the_parties_it_names(page: Page, with_texts: Report) -> None:
    page.goto((with_texts.folder / "ar" / "search.html").as_uri() + "?q=إندونيسيا&lang=en")
    link = page.locator("#search-results a[href^='../en/documents/shenzhen-initiative.html#r-2']").first
    expect(link).to_be_visible()
    expect(page.locator(".hit-labels").first).to_contain_text("إندونيسيا")


def test_a_result_leads_to_the_provision_and_marks_its_sentence(page: Page, site: Report) -> None:
    search(page, site, "en", "new energy vehicles")
    link = page.locator("#search-results a[href*='#']").first
    assert re.search(r"#p-2:~:text=[^&]+$", str(link.get_attribute("href")))
    link.click()
    page.wait_for_url("**/documents/shenzhen-initiative.html#p-2*")
    expect(page.locator("#p-2")).to_be_in_viewport()
    assert page.locator("#p-2").get_attribute("class") == "provision"
    assert page.locator("script[src]").count() == 0, "the page of the provision loads no script"


def test_a_query_in_the_address_is_answered_on_arrival(page: Page, site: Report) -> None:
    page.goto((site.folder / "de" / "search.html").as_uri() + "?q=Lieferkette")
    expect(page.locator("#search-results mark").first).to_be_visible()
    expect(page.locator("#search-status")).to_have_text(re.compile(r"^\d+ \S+ gefunden$"))
    expect(page.locator("#q")).to_have_value("Lieferkette")


def test_the_header_of_any_page_leads_to_the_search(page: Page, site: Report) -> None:
    page.goto((site.folder / "en" / "themes" / "index.html").as_uri())
    page.fill("header input[name=q]", "cloud")
    page.press("header input[name=q]", "Enter")
    page.wait_for_url("**/search.html?q=cloud")
    expect(page.locator("#search-results a").first).to_be_visible()


def test_without_javascript_the_form_leads_to_the_lists(browser: Browser, site: Report) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto((site.folder / "en" / "search.html").as_uri() + "?q=cloud")
    for name in ("documents/index.html", "themes/index.html", "entities/index.html"):
        assert opened.locator(f"main a[href$='{name}']").first.is_visible()
    context.close()
