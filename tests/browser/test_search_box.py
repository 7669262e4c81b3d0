"""The search box of every page costs nothing before it is used, and little then; it works without its script."""

from __future__ import annotations

import gzip
import re
import subprocess

import pytest
from playwright.sync_api import Page, Route, expect

from plugins.portal.adapter.build import Report
from tests.browser.driving import Watch

PAGES = [
    "documents/shenzhen-initiative.html",
    "index.html",
    "themes/supply-chains.html",
    "timeline.html",
    "search.html",
]
FIRST = 14_000  # bytes, compressed: what a search loads before its index
MORE = 5_600  # bytes, compressed: suggestions and filters, after it


@pytest.mark.parametrize("path", PAGES)
def test_no_script_is_asked_for_before_the_field_has_the_focus(
    page: Page, summaries_only: Report, watch: Watch, path: str
) -> None:
    page.goto((summaries_only.folder / "en" / path).as_uri())
    page.wait_for_load_state("networkidle")
    assert [url for url in watch.requests if url.endswith(".js")] == []
    page.focus("#q")
    expect(page.locator("#q")).to_have_attribute("role", "combobox")
    assert any(url.endswith("/static/search.js") for url in watch.requests)
    assert watch.complaints == []


def test_the_box_of_a_document_suggests_and_leads_to_results(page: Page, summaries_only: Report) -> None:
    page.goto((summaries_only.folder / "ar/documents/shenzhen-initiative.html").as_uri())
    page.locator("#q").press_sequentially("الآس")
    expect(page.locator("#q-list > li").first).to_be_visible()
    # Found, read and chosen in one step: while the vocabulary loads, the list may still change.
    words = page.evaluate(
        """() => {
          const item = document.querySelector("#q-list > li");
          const words = item.querySelector("span").textContent;
          item.click();
          return words;
        }"""
    )
    page.wait_for_url("**/ar/search.html?q=*")
    expect(page.locator("#q")).to_have_value(re.compile(rf"^{re.escape(words.strip())}\s*$"))
    expect(page.locator("#search-results .hit").first).to_be_visible()


def test_the_box_leads_to_the_search_page_without_its_script(page: Page, summaries_only: Report) -> None:
    page.route("**/static/search.js", lambda route: route.abort())
    page.goto((summaries_only.folder / "en/documents/shenzhen-initiative.html").as_uri())
    page.fill("#q", "cloud")
    page.press("#q", "Enter")
    page.wait_for_url("**/en/search.html?q=cloud")
    expect(page.locator("#search-failure")).to_contain_text("could not be loaded")


def test_the_entry_of_the_index_comes_beside_the_script_and_once(
    page: Page, summaries_only: Report, watch: Watch
) -> None:
    held: list[Route] = []
    page.route("**/static/search.js", lambda route: held.append(route))  # noqa: PLW0108  a signature is looked for
    with page.expect_request("**/search/entry.js"):
        page.goto((summaries_only.folder / "en/search.html").as_uri() + "?q=cloud", wait_until="commit")
    assert len(held) == 1
    held[0].continue_()
    expect(page.locator("#search-results .hit").first).to_be_visible()
    assert len([url for url in watch.requests if url.endswith("/search/entry.js")]) == 1
    assert watch.complaints == []


def test_what_is_loaded_is_small(summaries_only: Report) -> None:
    brotli = "console.log(require('node:zlib').brotliCompressSync(require('node:fs').readFileSync(0)).length)"
    for name, most in {"search.js": FIRST, "search-more.js": MORE}.items():
        data = (summaries_only.folder / "static" / name).read_bytes()
        packed = subprocess.run(["node", "-e", brotli], input=data, capture_output=True, check=True).stdout
        assert int(packed) < len(gzip.compress(data, compresslevel=9)) <= most, name
