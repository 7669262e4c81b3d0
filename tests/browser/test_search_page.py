"""The search page: its address, its filters, its keyboard, what it says, and how it looks to axe in every state."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from plugins.portal.adapter.build import Report
from tests.browser.driving import Watch
from tests.browser.looking import TEXT_SPACING, violations

WIDE = "digital"  # found in several documents of several kinds and years


@pytest.fixture
def opened(page: Page, summaries_only: Report) -> Page:
    """The English search page, with an answer."""
    visit(page, summaries_only, f"?q={WIDE}")
    expect(page.locator("#search-facets > details")).to_have_count(5)
    return page


def visit(page: Page, report: Report, query: str = "", language: str = "en") -> None:
    page.goto((report.folder / language / "search.html").as_uri() + query)
    if query:
        expect(page.locator("#search-status")).not_to_be_empty()


def count(page: Page) -> int:
    found = re.match(r"\d+", page.locator("#search-status").inner_text())
    return int(found.group()) if found else 0


def test_results_stand_by_document_with_three_provisions_and_more(opened: Page) -> None:
    titles = opened.locator(".result-title").all_inner_texts()
    assert len(titles) == len(set(titles)) >= 3
    first = opened.locator(".result").first
    assert first.locator(":scope > .hits > li").count() == 3
    rest = int(re.findall(r"\d+", first.locator(".hits-more summary").inner_text())[0])
    first.locator(".hits-more summary").click()
    expect(first.locator(".hits-more .hit")).to_have_count(rest)
    expect(first.locator(".hits-more mark").first).to_be_visible()


def test_a_filter_narrows_stands_in_the_address_and_goes_with_the_back_button(opened: Page) -> None:
    before = count(opened)
    opened.locator("summary", has_text="Kind").click()
    opened.get_by_label("Joint statement").check()
    expect(opened.locator(".result")).to_have_count(1)
    assert opened.url.endswith(f"?q={WIDE}&type=joint-statement")
    assert 0 < count(opened) < before
    expect(opened.get_by_label("Joint statement")).to_be_focused()
    opened.go_back()
    expect(opened.locator("#search-status")).to_contain_text(f"{before} ")
    assert "type=" not in opened.url
    opened.go_forward()
    expect(opened.locator(".result")).to_have_count(1)


@pytest.mark.parametrize(
    ("filters", "documents"),
    [
        ("&year=2024", {"digital-ecosystem-statement"}),
        ("&type=news&type=joint-statement", {"digital-ecosystem-statement", "qianhai-innovation-base"}),
        ("&party=philippines&year=2025", {"qianhai-innovation-base"}),
        ("&theme=smart-cities&type=joint-initiative", {"sti-enhancing-program"}),
    ],
)
def test_an_address_with_filters_is_answered(
    page: Page, summaries_only: Report, filters: str, documents: set[str]
) -> None:
    visit(page, summaries_only, f"?q=cooperation{filters}")
    expect(page.locator(".result").first).to_be_visible()
    links = page.locator(".result-title a").all()
    assert {str(link.get_attribute("href")).rpartition("/")[2].removesuffix(".html") for link in links} == documents


def test_sorted_by_date_the_newest_document_comes_first(opened: Page) -> None:
    opened.get_by_label("Sort by").select_option("date")
    expect(opened).to_have_url(re.compile(r"&sort=date$"))
    years = [re.findall(r"\d{4}", text)[-1] for text in opened.locator(".result-facts").all_inner_texts()]
    assert years == sorted(years, reverse=True)


def test_a_recognised_name_is_a_chip_that_can_be_taken_out_and_put_back(page: Page, summaries_only: Report) -> None:
    visit(page, summaries_only, "?q=Cambodia")
    chip = page.locator(".chip", has_text="Cambodia")
    expect(chip).to_contain_text("also: Cambodia")
    chip.get_by_role("button").click()
    expect(page).to_have_url(re.compile(r"not=entity%3Acambodia"))
    expect(page.locator(".chip.off", has_text="Cambodia")).to_be_visible()
    page.locator(".chip.off").get_by_role("button").click()
    expect(page.locator(".chip:not(.off)", has_text="Cambodia")).to_be_visible()


def test_themes_and_parties_are_listed_when_they_are_opened(opened: Page) -> None:
    opened.locator("summary", has_text="Theme").click()
    expect(opened.locator("label", has_text="Digital economy").first).to_be_visible()
    opened.locator("summary", has_text="Party").click()
    expect(opened.locator("label", has_text="Thailand").first).to_be_visible()
    assert opened.locator(".facet[open]").count() == 1, "one is open at a time"
    opened.keyboard.press("Escape")
    assert opened.locator(".facet[open]").count() == 0
    expect(opened.locator("summary", has_text="Party")).to_be_focused()


def test_a_typing_mistake_is_answered_and_said(page: Page, summaries_only: Report) -> None:
    visit(page, summaries_only, "?q=intelectual%20propperty")
    expect(page.locator("#search-notes")).to_contain_text(re.compile("intellectual property", re.IGNORECASE))
    expect(page.locator("#search-results .hit").first).to_be_visible()


def test_where_nothing_is_found_the_page_says_so_and_leads_on(page: Page, summaries_only: Report) -> None:
    visit(page, summaries_only, "?q=xylophonequartet")
    expect(page.locator("#search-status")).to_have_text("Nothing was found.")
    expect(page.locator("#search-notes")).to_contain_text("browse")
    assert page.locator("main a[href*='themes/index.html']").is_visible()


def test_the_only_thing_that_is_announced_is_the_count(opened: Page) -> None:
    live = opened.locator("[aria-live], [role=status], [role=alert], [role=log]").all()
    assert {str(part.get_attribute("id")) for part in live} == {"search-status", "search-failure"}
    assert re.fullmatch(r"\d+ provisions? found", opened.locator("#search-status").inner_text())


def test_the_page_is_worked_by_keyboard_alone(page: Page, summaries_only: Report) -> None:
    visit(page, summaries_only, f"?q={WIDE}")
    expect(page.locator("#search-facets > details")).to_have_count(5)
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.locator("#q").evaluate("field => field === document.activeElement"):
            break
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.press("Control+A")
    page.keyboard.type("Shenzhen Ini")
    expect(page.locator("#q-list > li").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    assert page.locator("#q").get_attribute("aria-activedescendant") == "q-0"
    page.keyboard.press("ArrowUp")
    assert page.locator("#q").get_attribute("aria-activedescendant") is None, "back in the field"
    page.keyboard.press("Escape")
    expect(page.locator("#q")).to_have_attribute("aria-expanded", "false")
    expect(page.locator("#q")).to_have_value("Shenzhen Ini")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"q=Shenzhen\+Ini"))
    expect(page.locator("#search-results mark").first).to_be_visible()
    reached = []
    for _ in range(30):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate("() => document.activeElement.closest('.facet, .sort, .chip, .result')?.className")
        )
    assert {"facet", "sort", "result"} <= set(reached), reached


def test_suggestions_name_documents_names_and_themes_and_lead_there(page: Page, summaries_only: Report) -> None:
    visit(page, summaries_only)
    page.locator("#q").press_sequentially("beijing")
    options = page.locator("#q-list > li")
    expect(options.first).to_be_visible()
    assert page.locator("#q").get_attribute("role") == "combobox"
    assert page.locator("#q").get_attribute("aria-expanded") == "true"
    kinds = {text.split()[-1] for text in options.all_inner_texts()}
    assert {"document", "name"} <= kinds
    options.filter(has_text="document").first.click()
    page.wait_for_url("**/documents/*.html")


STATES = ["empty", "results", "filters", "themes", "suggestions", "more", "none", "instead", "failure"]


@pytest.mark.parametrize("language", ["en", "ar", "zh-Hans"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_in_any_state(page: Page, site: Report, axe: str, state: str, language: str) -> None:
    words = {"none": "xylophonequartet", "instead": "intelectual propperty", "empty": ""}.get(state, "ASEAN")
    if state == "failure":
        page.route("**/search/entry.js", lambda route: route.abort())
    page.goto((site.folder / language / "search.html").as_uri() + (f"?q={words}" if words else ""))
    if state == "failure":
        expect(page.locator("#search-failure")).not_to_be_empty()
    elif words:
        expect(page.locator("#search-status")).not_to_be_empty()
        expect(page.locator("#search-facets > details")).to_have_count(5)
    if state in ("filters", "themes"):
        page.locator("#search-facets > details:not([hidden]) > summary").nth(0 if state == "filters" else -1).click()
        expect(page.locator(".facet[open] input").first).to_be_visible()
    if state == "suggestions":
        page.fill("#q", "")
        page.locator("#q").press_sequentially({"en": "ase", "ar": "الآس", "zh-Hans": "东盟"}[language])
        expect(page.locator("#q-list > li").first).to_be_visible()
        page.keyboard.press("ArrowDown")
    if state == "more":
        page.locator(".hits-more summary").first.click()
        expect(page.locator(".hits-more .hit").first).to_be_visible()
    assert violations(page, axe) == []
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 320, "height": 800})
    assert violations(page, axe) == []
    page.evaluate(
        """css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet] }""",
        TEXT_SPACING,
    )
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 320


def test_a_page_that_is_searched_complains_of_nothing(opened: Page, watch: Watch) -> None:
    opened.locator("#q").press("End")
    opened.locator("#q").press_sequentially(" eco")
    expect(opened.locator("#q-list > li").first).to_be_visible()
    opened.keyboard.press("Escape")  # the list lies over the filters
    opened.locator("summary", has_text="Theme").click()
    expect(opened.locator(".facet[open] input").first).to_be_visible()
    assert watch.complaints == []
    assert all(url.startswith("file:") for url in watch.requests)
