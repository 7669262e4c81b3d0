"""The language menu keeps the reader's place: the provision, and what was searched for."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from plugins.portal.adapter.build import Report
from tests.browser.driving import Watch


def switch(page: Page, language: str) -> None:
    page.locator(".language-switch summary").click()
    page.locator(f".language-switch a[hreflang='{language}']").click()


def test_the_menu_keeps_the_provision(page: Page, site: Report, watch: Watch) -> None:
    page.goto((site.folder / "en/documents/shenzhen-initiative.html").as_uri() + "#p-2")
    switch(page, "ar")
    page.wait_for_url("**/ar/documents/shenzhen-initiative.html#p-2")
    assert page.locator(":target").get_attribute("id") == "p-2"
    requests = [url for url in watch.requests if not url.endswith(".css")]
    assert len(requests) == 2, (
        "the two pages; the policy lets the script in the page run, and nothing else is asked for"
    )
    assert watch.complaints == []


def test_the_menu_follows_the_reader_through_the_page(page: Page, site: Report) -> None:
    page.goto((site.folder / "zh-Hans/documents/shenzhen-initiative.html").as_uri())
    page.locator("#p-1 a.permalink").first.click()
    switch(page, "de")
    page.wait_for_url("**/de/documents/shenzhen-initiative.html#p-1")


def test_the_menu_works_from_the_keyboard(page: Page, site: Report) -> None:
    page.goto((site.folder / "en/documents/shenzhen-initiative.html").as_uri() + "#p-2")
    page.locator(".language-switch summary").focus()
    page.keyboard.press("Enter")
    page.locator(".language-switch a[hreflang='de']").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/de/documents/shenzhen-initiative.html#p-2")


def test_two_columns_lead_to_the_same_row(page: Page, site: Report) -> None:
    page.goto((site.folder / "en/documents/beijing-supply-chain-initiative.zh-Hans.html").as_uri() + "#p-3")
    switch(page, "zh-Hans")
    page.wait_for_url("**/zh-Hans/documents/beijing-supply-chain-initiative.en.html#p-3")


def test_a_row_that_a_version_lacks_leads_to_the_one_it_is_part_of(page: Page, site: Report) -> None:
    page.goto((site.folder / "en/documents/shenzhen-initiative.html").as_uri() + "#p-2-77-1")
    page.wait_for_url("**#p-2")
    assert page.locator(":target").get_attribute("id") == "p-2"


def test_a_fragment_that_names_no_row_is_left_alone(page: Page, site: Report) -> None:
    address = (site.folder / "en/documents/shenzhen-initiative.html").as_uri() + "#cited-by"
    page.goto(address)
    assert page.url == address


def test_the_menu_keeps_what_was_searched_for(page: Page, site: Report) -> None:
    page.goto((site.folder / "en/search.html").as_uri())
    page.fill("input[name=q]", "ASEAN & +")
    page.press("input[name=q]", "Enter")
    expect(page.locator("#search-status")).not_to_be_empty()
    switch(page, "de")
    page.wait_for_url("**/de/search.html?q=*")
    assert page.input_value("input[name=q]") == "ASEAN & +"


def test_a_language_without_the_document_gets_the_list_and_no_fragment(page: Page, from_raw_texts: Report) -> None:
    page.goto((from_raw_texts.folder / "en/documents/river-statement.html").as_uri() + "#p-1")
    page.locator(".language-switch summary").click()
    lists = page.locator(".language-switch a[href*='documents/index.html']")
    assert lists.count(), "the small site lacks versions"
    lists.first.click()
    page.wait_for_url("**/documents/index.html")


@pytest.mark.parametrize("path", ["documents/shenzhen-initiative.html", "search.html"])
def test_without_javascript_the_menu_still_leads_to_the_page(browser: Browser, site: Report, path: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto((site.folder / "en" / path).as_uri() + "#p-2")
    switch(opened, "ar")
    opened.wait_for_url(f"**/ar/{path}")
    context.close()
