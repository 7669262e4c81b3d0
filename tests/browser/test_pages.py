"""What single types of page are for: to choose a language, to find back, to follow a name, to see the original."""

from __future__ import annotations

from playwright.sync_api import Page

from plugins.portal.adapter.build import Report
from tests.conftest import INTERFACE


def test_the_first_page_offers_every_language_by_its_own_name(page: Page, site: Report) -> None:
    page.goto((site.folder / "index.html").as_uri())
    for language in INTERFACE:
        link = page.locator(f"main a[hreflang='{language}']")
        assert link.get_attribute("lang") == language
    page.locator("main a[hreflang='ar']").click()
    assert page.locator("html").get_attribute("dir") == "rtl"


def test_the_page_for_lost_readers_speaks_every_language(page: Page, site: Report) -> None:
    page.goto((site.folder / "404.html").as_uri())
    for language in INTERFACE:
        assert page.locator(f"main [lang='{language}']").count() or language == "en"


def test_a_provision_leads_to_itself_beside_the_original(page: Page, site: Report) -> None:
    page.goto((site.folder / "ar/documents/shenzhen-initiative.html").as_uri())
    page.locator("#p-2 .notes > p a").click()
    page.wait_for_url("**/ar/documents/shenzhen-initiative.en.html#p-2")
    assert page.locator(":target").get_attribute("id") == "p-2"


def test_a_mention_is_a_link_and_can_be_selected(page: Page, site: Report) -> None:
    page.goto((site.folder / "en/documents/shenzhen-initiative.html").as_uri())
    mention = page.locator("#r-2 a.mention").first
    assert mention.get_attribute("data-kind") in ("party", "place")
    assert page.locator(".provision-text button").count() == 0
    mention.click()
    page.wait_for_url("**/entities/*.html")
