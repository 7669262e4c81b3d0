"""The page of a document in a real browser: where the text begins, commitments on request, cards, copying, print."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from plugins.portal.adapter.build import Report
from tests.browser.driving import Watch
from tests.browser.looking import violations

LANGUAGES = ("en", "ar", "zh-Hans", "km")
DOCUMENT = "documents/digital-ecosystem-statement.html"
PAIRED = "documents/shenzhen-initiative.html"


def address(site: Report, language: str, path: str = DOCUMENT) -> str:
    return (site.folder / language / path).as_uri()


@pytest.fixture
def writable(browser: Browser) -> Iterator[BrowserContext]:
    """A browser whose clipboard can be read."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context
    context.close()


# ── Reading ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_phone_the_text_begins_on_the_first_screen(page: Page, site: Report, language: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address(site, language))
    begins = page.locator(".provision-text").first.bounding_box()
    assert begins is not None
    assert begins["y"] < 844


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_columns_stack_on_a_phone_and_each_cell_says_its_language(page: Page, site: Report, language: str) -> None:
    other = "zh-Hans" if language == "en" else "en"
    page.goto(address(site, language, f"documents/shenzhen-initiative.{other}.html"))
    head = page.locator(".heads")
    assert head.evaluate("each => getComputedStyle(each).position") == "sticky"
    page.locator("#p-3").scroll_into_view_if_needed()
    page.mouse.wheel(0, 400)
    expect(head).to_be_in_viewport()
    page.set_viewport_size({"width": 360, "height": 800})
    cells = page.locator("#p-1 .cell")
    boxes = [cells.nth(n).bounding_box() for n in range(2)]
    assert boxes[0] and boxes[1]
    assert boxes[1]["y"] >= boxes[0]["y"] + boxes[0]["height"]
    said = cells.evaluate_all("all => all.map(each => getComputedStyle(each, '::before').content)")
    names = {"en": "English", "ar": "العربية", "zh-Hans": "简体中文", "km": "ខ្មែរ"}
    assert said == [f'"{names[language]}"', f'"{names[other]}"']


# ── Commitments on request ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_commitments_are_shown_on_request_without_javascript(browser: Browser, site: Report, language: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto(address(site, language))
    assert not opened.locator(".copy").is_visible(), "a button that could do nothing"
    opened.locator("#commitments").focus()
    opened.keyboard.press("Space")
    assert opened.locator("#commitments").is_checked()
    context.close()


def drawn(page: Page) -> tuple[str, str]:
    """The word before the first commitment and the line under it."""
    first = page.locator(".commitment").first
    word = first.evaluate("each => getComputedStyle(each, '::before').content")
    return word, first.evaluate("each => getComputedStyle(each).borderBlockEndStyle")


@pytest.mark.parametrize(("language", "word"), [("en", "firm"), ("zh-Hans", None), ("ar", None)])
def test_a_commitment_shows_its_strength_as_a_word(page: Page, site: Report, language: str, word: str | None) -> None:
    page.goto(address(site, language))
    assert drawn(page) == ("none", "none")
    page.locator("#commitments").check()
    for media in ({"forced_colors": "active"}, {"forced_colors": "none", "media": "print"}):
        page.emulate_media(**media)  # type: ignore[arg-type]
        said, line = drawn(page)
        assert line == "solid"
        assert re.search(rf"{word}|\w", said), "in words, and with a line that needs no colour"
        assert word is not None or not re.search(r"firm|promotional|exploratory", said), "in the reader's language"


# ── Cards ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_opens_on_hover_stays_under_the_pointer_and_goes_with_escape(
    page: Page, site: Report, watch: Watch, axe: str, language: str
) -> None:
    page.goto(address(site, language))
    assert not [url for url in watch.requests if url.endswith(".js")], "no script before it is needed"
    mention = page.locator("#r-1 .provision-text a.mention").first
    mention.hover()
    card = page.locator(".card")
    expect(card).to_be_visible()
    expect(card).to_have_attribute("role", "tooltip")
    assert card.locator("strong").inner_text()
    assert mention.get_attribute("aria-describedby") == card.get_attribute("id")
    assert violations(page, axe) == []
    box = card.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=8)
    page.wait_for_timeout(700)
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    assert mention.get_attribute("aria-describedby") is None
    assert watch.complaints == []


def test_a_card_opens_on_focus_and_goes_with_it(page: Page, site: Report, watch: Watch) -> None:
    page.goto(address(site, "en"))
    page.locator("#r-1 .permalink").focus()
    for _ in range(4):  # past the three controls of the number's own card, if it is there by then
        page.keyboard.press("Tab")
    focused = page.locator(":focus")
    expect(focused).to_have_class("mention")
    expect(page.locator(".card[role=tooltip]")).to_be_visible()
    assert focused.inner_text()
    page.locator(".site-name a").focus()
    expect(page.locator(".card")).to_have_count(0)
    assert watch.complaints == []


def test_every_kind_of_link_in_a_text_has_its_card(page: Page, site: Report) -> None:
    page.goto(address(site, "en"))
    for selector in ("a.mention", "a.term[href*='glossary.html']", "a.term[href*='glossary/2.html']"):
        link = page.locator(f".provision-text {selector}").first
        link.scroll_into_view_if_needed()
        link.hover()
        expect(page.locator(".card strong")).to_be_visible()
        expect(page.locator(".card small")).to_contain_text("document")
        page.keyboard.press("Escape")


def test_a_card_stays_in_a_narrow_window(page: Page, site: Report) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    for language in ("en", "ar"):
        page.goto(address(site, language))
        for mention in page.locator("#r-1 .provision-text a.mention").all()[:3]:
            mention.hover()
            expect(page.locator(".card")).to_be_visible()
            box = page.locator(".card").bounding_box()
            assert box is not None
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= 320
            page.keyboard.press("Escape")


def test_a_tap_follows_the_link_and_opens_no_card(browser: Browser, site: Report) -> None:
    context = browser.new_context(has_touch=True, viewport={"width": 360, "height": 800})
    opened = context.new_page()
    opened.goto(address(site, "en"))
    opened.locator("#r-1 .provision-text a.mention").first.tap()
    opened.wait_for_url("**/entities/*.html")
    context.close()


# ── Copying ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_provision_has_an_address_and_a_citation_to_copy_from_the_keyboard(
    writable: BrowserContext, site: Report, language: str
) -> None:
    page = writable.new_page()
    page.goto(address(site, language, PAIRED))
    page.locator("#p-2 .permalink").focus()
    page.keyboard.press("Enter")
    buttons = page.locator(".card button")
    expect(buttons).to_have_count(2)
    page.keyboard.press("Tab")  # the address of the page has changed: the provision's first link is next
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".card [role=status]")).not_to_be_empty()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == address(site, language, PAIRED) + "#p-2"
    buttons.nth(1).click()
    page.wait_for_function("address => navigator.clipboard.readText().then(text => text !== address)", arg=copied)
    cited = page.evaluate("navigator.clipboard.readText()")
    assert cited.endswith(copied)
    added = page.locator(".card a[target=reading]")
    expect(added).to_have_attribute("href", "../reading.html#add=shenzhen-initiative:p-2")
    expect(added).not_to_be_empty()
    assert cited.startswith(page.locator(".cite bdi bdi").first.inner_text())


def test_the_documents_citation_is_copied(writable: BrowserContext, site: Report) -> None:
    page = writable.new_page()
    page.goto(address(site, "zh-Hans", PAIRED))
    page.locator(".copy").click()
    expect(page.locator("[role=status]")).not_to_be_empty()
    assert page.evaluate("navigator.clipboard.readText()").endswith(address(site, "zh-Hans", PAIRED))


def test_a_selected_sentence_is_copied_with_its_source(writable: BrowserContext, site: Report) -> None:
    page = writable.new_page()
    page.goto(address(site, "en", PAIRED))
    page.locator("#p-2 .provision-text p").click(click_count=3)
    card = page.locator(".card[role=group]")
    expect(card).to_be_visible()
    chosen = page.evaluate("getSelection().toString().trim()")
    card.locator("button").first.click()
    expect(card.locator("[role=status]")).not_to_be_empty()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(f"“{chosen}” – ")
    assert copied.endswith("#p-2")


# ── Print ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_print_has_notes_below_their_provision_and_nothing_to_lead_elsewhere(
    page: Page, site: Report, language: str
) -> None:
    page.goto(address(site, language, PAIRED))
    page.emulate_media(media="print")
    for gone in (".strengths", ".neighbours", ".contents"):
        assert not page.locator(gone).first.is_visible(), gone
    assert page.locator("#p-1 .notes dl").is_visible()
    notes, text = page.locator("#p-1 .notes").bounding_box(), page.locator("#p-1 .wording").bounding_box()
    assert notes and text
    assert notes["y"] >= text["y"] + text["height"] - 1, "notes follow their provision"
