"""From the home page to what was promised and the sentence that says so: three clicks, with JavaScript and without."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from plugins.portal.adapter.build import Report

LANGUAGES = ("en", "zh-Hans", "ar", "de")


@pytest.mark.parametrize("script", [True, False], ids=["with JavaScript", "without"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_promised_on_artificial_intelligence_and_where_it_says_so(
    browser: Browser, site: Report, language: str, script: bool
) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    page.goto((site.folder / language / "index.html").as_uri())
    page.locator("main a[href='themes/digital-transformation.html']").first.click()
    page.locator("main a[href='artificial-intelligence.html']").first.click()
    page.wait_for_url("**/themes/artificial-intelligence.html")
    promise = page.locator("section[aria-labelledby='commitments'] figure").first
    sentence = promise.locator("blockquote").inner_text().strip()
    promise.locator("a.place").click()
    page.wait_for_url("**/documents/*.html#*")
    provision = page.url.partition("#")[2].partition(":~:")[0]
    expect(page.locator(f"section#{provision}")).to_be_visible()
    assert " ".join(sentence.split()) in " ".join(page.locator(f"section#{provision} .wording").inner_text().split())
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_a_theme_leads_to_every_one_of_its_sentences(
    browser: Browser, site: Report, language: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site.folder / language / "themes/artificial-intelligence.html").as_uri())
    page.locator("ul.strengths a").first.click()
    page.wait_for_url("**/themes/artificial-intelligence/commitments.html?strength=*")
    rows = page.locator("[data-row]")
    assert rows.count() >= 4
    for row in rows.all():
        assert "artificial-intelligence" in (row.get_attribute("data-theme") or "").split()
        assert "#" in (row.locator("td.where a.place").get_attribute("href") or "")
    context.close()
