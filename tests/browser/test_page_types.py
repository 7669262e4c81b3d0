"""Every type of page in four languages, looked at in each way in which somebody may have to use it.

A page is opened once with scripts and once without, and everything is looked at while it is open; what is wrong comes
as a list, so that one run shows all of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from plugins.portal.adapter.build import Report
from plugins.portal.languages import LANGUAGES
from tests.browser import looking
from tests.browser.driving import Watch
from tests.browser.page_types import TYPES, PageType
from tests.conftest import TRIED

CASES = [
    pytest.param(kind, language, id=f"{kind.name}, {language}" if kind.own else kind.name)
    for kind in TYPES
    for language in (TRIED if kind.own else TRIED[:1])
]
FULLY = TRIED[0]  # the language in which all the rules of axe are tried; `invoke audit` tries them in every one
COLOURED = TRIED[:2]  # in which colours are looked at: they hang on what a page shows and its direction, not on words


@dataclass(frozen=True, slots=True)
class Window:
    """A window of a browser that goes from page to page, and what the page in it has done so far."""

    page: Page
    watch: Watch

    def open(self, site: Report, kind: PageType, language: str) -> Page:
        """Shows the example of a type, in a light window of a usual size."""
        self.page.set_viewport_size({"width": 1280, "height": 900})
        self.page.emulate_media(media="screen", color_scheme="light", forced_colors="none")
        self.watch.requests.clear()
        self.watch.complaints.clear()
        self.page.goto((site.folder / kind.address(language)).as_uri())
        return self.page


def windows(browser: Browser, javascript: bool) -> Iterator[Window]:
    context = browser.new_context(java_script_enabled=javascript)
    window = Window(context.new_page(), Watch())
    window.watch.of(window.page)
    yield window
    context.close()


@pytest.fixture(scope="module")
def scripted(browser: Browser) -> Iterator[Window]:
    yield from windows(browser, True)


@pytest.fixture(scope="module")
def bare(browser: Browser) -> Iterator[Window]:
    yield from windows(browser, False)


@pytest.mark.parametrize(("kind", "language"), CASES)
def test_a_page_serves_everybody(
    scripted: Window, summaries_only: Report, axe: str, kind: PageType, language: str
) -> None:
    page, watch = scripted.open(summaries_only, kind, language), scripted.watch
    faults = {"language": own_language(page, language), "keyboard": looking.keyboard(page)}
    looking.unfold(page)
    if language == FULLY:
        faults["light"] = looking.violations(page, axe)
    faults["320 px"] = looking.narrow(page)
    page.emulate_media(color_scheme="dark")
    if language in COLOURED:
        within = "html" if language == FULLY else "main"  # header and footer have the same colours everywhere
        faults["dark"] = looking.violations(page, axe, "color-contrast", within=within)
    faults["200 %"] = looking.enlarged(page)
    faults["forced colours"] = looking.forced_colours(page)
    faults["print"] = looking.printed(page)
    if language == FULLY or kind.name == "document":
        faults["PDF"] = looking.to_pdf(page)
    faults["quiet"] = watch.complaints + [url for url in watch.requests if not url.startswith("file:")]
    assert {way: found for way, found in faults.items() if found} == {}


@pytest.mark.parametrize(("kind", "language"), CASES)
def test_a_page_is_all_there_without_javascript(
    bare: Window, summaries_only: Report, kind: PageType, language: str
) -> None:
    page = bare.open(summaries_only, kind, language)
    content = page.locator(kind.content)
    assert content.count() >= kind.least
    expect(content.first).to_be_visible()
    assert looking.bare(page) == []
    if kind.own:
        page.locator(".language-switch summary").press("Enter")
        expect(page.locator(".language-switch a").first).to_be_visible()
    assert [url for url in bare.watch.requests if url.endswith(".js")] == []


def own_language(page: Page, language: str) -> list[str]:
    """What the page says of its language, and its title."""
    wanted = {"lang": language, "dir": LANGUAGES[language].direction}
    said = {name: page.locator("html").get_attribute(name) for name in wanted}
    return [f"{name}: {said[name]}" for name in wanted if said[name] != wanted[name]] + (
        [] if page.title() else ["title"]
    )


BAD = """<!DOCTYPE html><html lang="en"><title>Bad</title><style>
  .site-header { position: fixed; inset: 0 0 auto; block-size: 90px; background: #fff; z-index: 2 }
  a { text-decoration: none; outline: 0 } button { border: 0 } .wide { inline-size: 2000px; color: #eee }
</style><body class="document" style="background: #fff"><main id="main">
<p><a href="#a">Below the header</a> <a class="mention" href="#b" hidden>Hidden</a></p>
<p><a class="mention" href="#c" tabindex="2">Comes first</a></p>
<div class="wide">Wide, and pale</div>
<button>Dead</button>
<p aria-current="page">Here</p><p class="commitment">Promised</p><p class="notice">Noticed</p>
<svg><rect width="9" height="9" fill="none"></rect></svg>
<div class="prose"><a href="https://portal.example/">Source</a></div></main>
<header class="site-header"><nav class="site-nav"><a href="#d" hidden>Nowhere</a><a href="#e">Printed</a></nav></header>
"""


def test_what_is_looked_for_is_seen_where_it_is(page: Page, axe: str) -> None:
    page.set_content(BAD)

    def kinds(found: list[str]) -> set[str]:
        return {fault.partition(":")[0] for fault in found}

    assert kinds(looking.keyboard(page)) == {
        "out of order", "an order of its own", "no outline", "not in sight", "no skip link comes first"
    }  # fmt: skip
    assert kinds(looking.violations(page, axe, "color-contrast")) == {"color-contrast"}
    assert "the page is 2" in looking.narrow(page)[0]
    assert len([fault for fault in looking.enlarged(page) if fault.startswith("the page is 2")]) == 2
    assert kinds(looking.forced_colours(page)) == {
        "a control without a border", "a box without a border", "a mark without a line", "current, and not bold",
        "drawn in the colour of the paper", "a commitment without a line",
    }  # fmt: skip
    assert kinds(looking.printed(page)) == {"on paper", "without its address", "no title"}
    assert kinds(looking.bare(page)) == {"hidden", "dead", "out of sight"}
