"""The reading list: kept in the address, readable from a folder, to be copied, and honest where texts can't be had."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from plugins.portal.adapter.build import Report
from tests.browser.driving import Watch
from tests.browser.looking import violations
from tests.conftest import PROJECT, Build

TWO = "#d=harbour-initiative:p-2,river-statement:p-1-1"
ITEMS = "#reading-list > li"


@pytest.fixture(scope="module")
def small(build: Build) -> Report:
    folder = PROJECT / "tests/sites/small"
    return build(
        PATH=str(folder / "content"),
        PORTAL_TEXTS=str(folder / "texts"),
        PORTAL_LANGUAGES=("en", "ar", "zh-Hans", "km", "my"),
    )


def address(site: Report, fragment: str = TWO, language: str = "en") -> str:
    return (site.folder / language / "reading.html").as_uri() + fragment


def copied(page: Page, button: str) -> str:
    page.get_by_role("button", name=button).click()
    return page.locator("#reading-copy").input_value()


def test_provisions_stand_with_title_number_and_text(page: Page, small: Report, watch: Watch) -> None:
    page.goto(address(small))
    expect(page.locator(ITEMS)).to_have_count(2)
    expect(page.locator(f"{ITEMS} blockquote")).to_have_count(2)
    text = page.locator(f"{ITEMS} blockquote").first.inner_text()
    page.locator(f"{ITEMS} h2 a").first.click()
    expect(page).to_have_url(re.compile(r"/en/documents/harbour-initiative\.html#p-2$"))
    assert text.split("\n")[0][:40] in page.locator("#p-2").inner_text()
    assert watch.complaints == []


def test_a_link_adds_to_the_list_in_its_window_and_once_only(page: Page, small: Report) -> None:
    page.goto((small.folder / "en/index.html").as_uri())
    page.evaluate("document.querySelector('main').innerHTML = '<a id=a target=reading></a>'")
    follow = "href => { const a = document.getElementById('a'); a.href = href; a.click() }"
    with page.expect_popup() as opened:
        page.evaluate(follow, address(small, ""))
    reading = opened.value
    for number in ("p-1", "p-2", "p-1"):
        target = address(small, f"#add=harbour-initiative:{number}")
        page.evaluate(follow, target)
        expect(reading).to_have_url(re.compile(f"#d=.*harbour-initiative:{number}"))
    expect(reading).to_have_url(re.compile(r"#d=harbour-initiative:p-1,harbour-initiative:p-2$"))
    reading.get_by_role("button", name="Remove").first.click()
    expect(reading).to_have_url(re.compile(r"#d=harbour-initiative:p-2$"))


def test_the_list_is_copied_as_text_bibtex_ris_and_address(page: Page, small: Report) -> None:
    page.goto(address(small))
    expect(page.locator(f"{ITEMS} blockquote")).to_have_count(2)
    title = page.locator(f"{ITEMS} h2 a").first.inner_text()
    assert f"“{title}”, " in copied(page, "Copy with citations")
    assert "@misc{harbour-initiative_p-2,\n  title = {{" in copied(page, "BibTeX")
    records = copied(page, "RIS").split("ER  - \n")
    assert len(records) == 3
    assert records[0].startswith("TY  - GEN\n")
    assert f"TI  - {title}\n" in records[0]
    assert copied(page, "address").endswith(TWO)


def test_a_citation_has_the_digits_of_the_page_and_data_have_those_of_programs(page: Page, small: Report) -> None:
    page.goto(address(small, language="my"))
    expect(page.locator(f"{ITEMS} blockquote")).to_have_count(2)
    cited = page.locator(".reading-tools button").first
    cited.click()
    last = page.locator("#reading-copy").input_value().strip().splitlines()[-1]
    assert re.search("[၀-၉]{4}", last)
    assert not re.search("[0-9]", re.sub(r"(?:https?|file)://\S+", "", last))
    assert re.search("year = [{][0-9]{4}[}]", copied(page, "BibTeX"))


def test_links_are_left_where_texts_can_not_be_had(page: Page, small: Report) -> None:
    page.route("**/search/ids-*.js", lambda route: route.abort())
    page.goto(address(small))
    expect(page.locator("#reading-status")).to_contain_text("could not be loaded")
    expect(page.locator(f"{ITEMS} a").first).to_have_attribute("href", "documents/harbour-initiative.html#p-2")


@pytest.mark.parametrize("fragment", ["", "#d=", "#d=<b>:x,../..:p-1", "#add=", "#p-1"])
def test_an_address_without_provisions_is_an_empty_list(page: Page, small: Report, fragment: str) -> None:
    page.goto(address(small, fragment))
    expect(page.locator("#reading-status")).to_have_text("The list is empty.")
    expect(page.locator(ITEMS)).to_have_count(0)


def test_a_document_that_is_not_there_is_named_all_the_same(page: Page, small: Report) -> None:
    page.goto(address(small, "#d=gone:p-1,harbour-initiative:p-1"))
    expect(page.locator(f"{ITEMS} blockquote")).to_have_count(1)
    expect(page.locator(ITEMS).first).to_contain_text("gone")


def test_without_javascript_the_page_explains_itself_and_leads_on(browser: Browser, small: Report) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address(small))
    assert "needs JavaScript" in page.locator("noscript").inner_text()
    expect(page.locator(".browse a").first).to_be_visible()
    context.close()


@pytest.mark.parametrize("language", ["en", "ar", "zh-Hans", "km"])
def test_the_page_is_accessible_and_fits_a_phone(page: Page, small: Report, axe: str, language: str) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(address(small, language=language))
    expect(page.locator(f"{ITEMS} blockquote")).to_have_count(2)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert violations(page, axe) == []


def test_the_search_box_still_loads_its_script_once(page: Page, small: Report, watch: Watch) -> None:
    page.goto(address(small))
    expect(page.locator(f"{ITEMS} blockquote")).to_have_count(2)
    page.fill("input[name=q]", "harb")
    expect(page.get_by_role("option").first).to_be_visible()
    assert len([url for url in watch.requests if Path(url).name == "search.js"]) == 1


def test_a_commitment_and_a_search_result_are_added_with_one_click_each(page: Page, small: Report) -> None:
    page.goto((small.folder / "en/commitments.html").as_uri())
    with page.expect_popup() as opened:
        page.locator("a.add").first.click()
    reading = opened.value
    expect(reading.locator(ITEMS)).to_have_count(1)
    page.fill("input[name=q]", "tide tables")
    page.press("input[name=q]", "Enter")
    page.locator(".hit a.add").first.click()
    expect(reading.locator(ITEMS)).to_have_count(2)
    expect(reading).to_have_url(re.compile(r"#d=[a-z0-9:-]+,[a-z0-9:-]+$"))
