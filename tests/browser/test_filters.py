"""Filters of lists: by keyboard, in the address, announced; and the lists without JavaScript."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from plugins.portal.adapter.build import Report
from plugins.portal.page import assets, commitments, entity_list, lists, pages, theme, timeline, wanted
from tests.browser.driving import Watch
from tests.browser.looking import OF_A_LOOK, TEXT_SPACING, apply_style, violations
from tests.conftest import PROJECT
from tests.page.conftest import settings
from tests.page.many import Maker

LANGUAGES = ("en", "ar", "zh-Hans")
MAKERS = (lists, commitments, entity_list, theme, timeline, wanted)


def query(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def visible(page: Page) -> int:
    return page.locator("[data-row]:visible").count()


@pytest.mark.parametrize("language", LANGUAGES)
def test_documents_are_filtered_by_keyboard_and_the_choice_stands_in_the_address(
    page: Page, site: Report, watch: Watch, axe: str, language: str
) -> None:
    page.goto((site.folder / language / "documents/index.html").as_uri())
    status = page.get_by_role("status")
    expect(status).to_contain_text("5")
    page.locator("#by-type").focus()
    page.keyboard.press("ArrowDown")
    kind = page.locator("#by-type").input_value()
    assert kind
    assert query(page) == {"type": [kind]}
    shown = page.locator(f"[data-row][data-type='{kind}']").count()
    assert visible(page) == shown < 5
    expect(status).to_contain_text(str(shown))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "by-year"
    assert violations(page, axe) == []
    page.locator("form.filters button").press("Enter")
    assert query(page) == {}
    assert visible(page) == 5
    assert watch.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_with_filters_shows_what_it_says(page: Page, site: Report, language: str) -> None:
    page.goto((site.folder / language / "commitments.html").as_uri() + "?strength=firm&theme=artificial-intelligence")
    assert page.locator("#by-strength").input_value() == "firm"
    assert page.locator("#by-theme").input_value() == "artificial-intelligence"
    rows = page.locator("[data-row]:visible")
    assert rows.count() >= 1
    for row in rows.all():
        assert row.get_attribute("data-strength") == "firm"
        assert "artificial-intelligence" in (row.get_attribute("data-theme") or "").split()
    for group in page.locator("tbody[data-group]").all():
        assert group.is_visible() == (group.locator("[data-row]:visible").count() > 0)
    page.select_option("#by-strength", "")
    assert query(page) == {"theme": ["artificial-intelligence"]}


def test_what_is_shown_is_told_in_the_digits_of_the_page(page: Page, site: Report) -> None:
    page.goto((site.folder / "my/commitments.html").as_uri() + "?strength=firm")
    told = page.get_by_role("status").inner_text()
    assert {int(number) for number in re.findall(r"\d+", told)} == {visible(page), page.locator("[data-row]").count()}
    assert not re.search("[0-9]", told)


def test_a_value_that_no_row_has_is_shown_as_chosen_and_finds_nothing(page: Page, site: Report) -> None:
    page.goto((site.folder / "en/commitments.html").as_uri() + "?actor=nobody-here&lang=xx")
    assert page.locator("#by-actor").input_value() == "nobody-here"
    assert visible(page) == 0
    expect(page.get_by_role("status")).to_contain_text("Shown: 0 of")
    page.locator("form.filters button").click()
    assert query(page) == {"lang": ["xx"]}, "what is not this list's stays"
    assert visible(page) > 0


def test_what_an_actor_undertakes_is_one_step_from_its_page(page: Page, site: Report) -> None:
    page.goto((site.folder / "en/entities/china.html").as_uri())
    link = page.locator("dl.facts a[href*='?actor=china']")
    count = int(link.inner_text().split()[0])
    link.click()
    page.wait_for_url("**/commitments.html?actor=china")
    assert visible(page) == count


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_javascript_lists_are_whole_and_facets_are_links(browser: Browser, site: Report, language: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site.folder / language / "documents/index.html").as_uri())
    assert page.locator("form.filters").is_hidden()
    assert visible(page) == 5
    page.locator("details.choices summary").click()
    page.locator("details.choices a[href='year/2023.html']").click()
    page.wait_for_url("**/documents/year/2023.html")
    assert visible(page) == 3
    page.locator("nav.trail a").click()
    page.wait_for_url("**/documents/index.html")
    page.goto((site.folder / language / "commitments.html").as_uri() + "?strength=firm")
    assert visible(page) == page.locator("[data-row]").count() > 10
    context.close()


@pytest.fixture(scope="module")
def long_lists(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The lists of 220 documents, each over several pages."""
    made = Maker(11, 220)
    editions = pages.prepare(made.corpus(), (), settings(languages=("en", "ar")))[0].by_language.values()
    folder = tmp_path_factory.mktemp("long")
    made_pages = [page for edition in editions for maker in MAKERS for page in maker.pages(edition)]
    files = [
        *(file for edition in editions for maker in (lists, commitments) for file in maker.files(edition)),
        *assets.stylesheets(PROJECT / "theme"),
        assets.scripts(PROJECT / "theme", PROJECT / "node_modules")[0],
    ]
    outputs = [(page.path, page.body.encode()) for page in made_pages] + [(file.path, file.data) for file in files]
    for path, data in outputs:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


@pytest.mark.parametrize("language", ["en", "ar"])
def test_filters_of_a_long_list_tell_what_other_pages_hold(
    page: Page, long_lists: Path, watch: Watch, axe: str, language: str
) -> None:
    page.goto((long_lists / language / "documents/index.html").as_uri())
    assert not any(url.endswith("rows.js") for url in watch.requests), "nothing is loaded before it is needed"
    page.select_option("#by-type", "agreement")
    elsewhere = page.locator(".filter-elsewhere a")
    expect(elsewhere).to_have_count(2)
    assert violations(page, axe) == []
    here = visible(page)
    others = [int(text.split("(")[1].rstrip(")")) for text in elsewhere.all_inner_texts()]
    total = int(page.locator("#by-type option:checked").inner_text().split("(")[1].rstrip(")"))
    assert here + sum(others) == total
    expect(page.get_by_role("status")).to_contain_text(str(sum(others)))
    elsewhere.first.click()
    page.wait_for_url("**/documents/index/2.html?type=agreement")
    assert visible(page) == others[0]
    page.locator("nav.pager a[rel=prev]").click()
    page.wait_for_url("**/documents/index.html?type=agreement")
    assert visible(page) == here
    assert watch.complaints == []


def test_the_pages_of_a_long_table_are_filtered_alike(page: Page, long_lists: Path) -> None:
    page.goto((long_lists / "en/commitments.html").as_uri() + "?strength=binding&year=1990")
    expect(page.get_by_role("status")).to_contain_text("On other pages")
    assert visible(page) == 0
    page.locator(".filter-elsewhere a").first.click()
    page.wait_for_url("**/commitments/*.html?strength=binding&year=1990")
    assert visible(page) > 0


LONG = (
    "documents/index/2.html",
    "commitments/2.html",
    "entities/kind/organisation.html",
    "themes/theme-1.html",
    "themes/theme-1/2.html",
    "timeline.html",
    "wanted/2.html",
)
CASES = [
    *(("en", path) for path in LONG),
    *(("ar", path) for path in LONG[:2]),
    *(pytest.param("ar", path, marks=pytest.mark.audit) for path in LONG[2:]),
]


@pytest.mark.parametrize(("language", "path"), CASES)
def test_a_page_of_a_long_list_stands_up(page: Page, long_lists: Path, axe: str, language: str, path: str) -> None:
    page.goto((long_lists / language / path).as_uri())
    assert violations(page, axe) == []
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 320, "height": 800})
    assert violations(page, axe, *OF_A_LOOK) == []
    apply_style(page, TEXT_SPACING)
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 320
