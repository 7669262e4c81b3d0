"""Every page type in languages of four kinds, in a real browser: language, keyboard, width, contrast, silence."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from plugins.portal.adapter.build import Report
from tests.browser.conftest import TEXT_SPACING, Watch, apply_style
from tests.conftest import INTERFACE, TRIED

PAGES = [
    "index.html",
    "documents/index.html",
    "documents/shenzhen-initiative.html",
    "documents/digital-ecosystem-statement.html",
    "themes/index.html",
    "themes/supply-chains.html",
    "entities/index.html",
    "entities/asean.html",
    "timeline.html",
    "commitments.html",
    "glossary.html",
    "wanted.html",
    "coverage.html",
    "search.html",
    "about.html",
]
COMPARED = {"en": "zh-Hans", "zh-Hans": "ar", "ar": "zh-Hans", "de": "zh-Hans"}
ALL = [(language, path) for language in TRIED for path in PAGES] + [
    (language, f"documents/beijing-supply-chain-initiative.{other}.html") for language, other in COMPARED.items()
]


@pytest.mark.parametrize(("language", "path"), ALL)
def test_a_page_stands_up(page: Page, site: Report, watch: Watch, axe: str, language: str, path: str) -> None:
    page.goto((site.folder / language / path).as_uri())
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
    assert page.title()
    assert violations(page, axe) == []

    page.keyboard.press("Tab")
    focused = page.evaluate("() => document.activeElement.getAttribute('href')")
    assert focused == "#main", "the first Tab reaches the skip link"

    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 320, "height": 800})
    assert violations(page, axe) == []
    apply_style(page, TEXT_SPACING)
    wide = page.evaluate("() => document.documentElement.scrollWidth")
    assert wide <= 320, f"{wide} px wide at 320 px"

    assert all(url.startswith("file:") for url in watch.requests)
    assert watch.complaints == []


def violations(page: Page, axe: str) -> list[str]:
    """What axe finds, as ``rule: element``."""
    page.evaluate(axe)
    found = page.evaluate("() => axe.run({ resultTypes: ['violations'], preload: false })")
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found["violations"] for node in rule["nodes"]]


def test_the_first_page_offers_every_language_by_its_own_name(page: Page, site: Report, axe: str) -> None:
    page.goto((site.folder / "index.html").as_uri())
    for language in INTERFACE:
        link = page.locator(f"main a[hreflang='{language}']")
        assert link.get_attribute("lang") == language
    assert violations(page, axe) == []
    page.locator("main a[hreflang='ar']").click()
    assert page.locator("html").get_attribute("dir") == "rtl"


def test_the_page_for_lost_readers_speaks_every_language(page: Page, site: Report, axe: str) -> None:
    page.goto((site.folder / "404.html").as_uri())
    for language in INTERFACE:
        assert page.locator(f"main [lang='{language}']").count() or language == "en"
    assert violations(page, axe) == []


def test_a_provision_leads_to_itself_beside_the_original(page: Page, site: Report) -> None:
    page.goto((site.folder / "ar/documents/shenzhen-initiative.html").as_uri())
    page.locator("#p-2 .notes > p a").click()
    page.wait_for_url("**/ar/documents/shenzhen-initiative.en.html#p-2")
    assert page.locator(":target").get_attribute("id") == "p-2"


@pytest.mark.parametrize("language", TRIED)
def test_a_document_reads_without_javascript_and_in_print(browser: Browser, site: Report, language: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto((site.folder / language / "documents/digital-ecosystem-statement.html").as_uri())
    assert opened.locator("section.provision").count() >= 20
    assert opened.locator("#p-3-2 .provision-text").inner_text()
    opened.emulate_media(media="print")
    assert opened.locator("#p-3-2 .provision-text").is_visible()
    assert not opened.locator("header form").is_visible()
    assert opened.pdf().startswith(b"%PDF")
    context.close()


def test_a_mention_is_a_link_and_can_be_selected(page: Page, site: Report) -> None:
    page.goto((site.folder / "en/documents/shenzhen-initiative.html").as_uri())
    mention = page.locator("#r-2 a.mention").first
    assert mention.get_attribute("data-kind") in ("party", "place")
    assert page.locator(".provision-text button").count() == 0
    mention.click()
    page.wait_for_url("**/entities/*.html")
