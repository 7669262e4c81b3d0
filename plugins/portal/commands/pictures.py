"""Pictures of the site for its documentation: a page of each type, photographed in a browser, small files."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser

from plugins.portal import addresses
from plugins.portal.commands import browser as chromium

FOLDER = Path("docs/pictures")
LARGEST = 60 * 1024  # bytes of a picture
_QUALITIES = (80, 65, 50, 40, 30)  # of WebP, until a picture is small enough
_PATIENCE = 15_000  # ms for what a script shows
_DOCUMENT = "digital-ecosystem-statement"


@dataclass(frozen=True, slots=True)
class Picture:
    """A page in a window of this many CSS pixels."""

    name: str
    path: str  # of the page, with its query
    top: str = ""  # selector of what stands at the upper edge; the page's beginning where it is empty
    waits: str = "main"  # selector of what has to be there
    size: tuple[int, int] = (1180, 660)
    scheme: Literal["light", "dark"] = "light"
    checked: str = ""  # selector of a box to tick


PICTURES = (
    Picture("home", addresses.home("en")),
    Picture("document", addresses.document("en", _DOCUMENT)),
    Picture("document-dark", addresses.document("en", _DOCUMENT), "#p-1", scheme="dark", checked="#commitments"),
    Picture("document-arabic", addresses.document("ar", _DOCUMENT), "#r-1"),
    Picture("document-burmese", addresses.document("my", _DOCUMENT), "#r-1", size=(1180, 560)),
    Picture("document-phone-khmer", addresses.document("km", _DOCUMENT), size=(390, 780)),
    Picture("side-by-side", addresses.side_by_side("en", "beijing-supply-chain-initiative", "zh-Hans")),
    Picture("theme", addresses.theme("en", "artificial-intelligence")),
    Picture("entity", addresses.entity("en", "asean")),
    Picture("overview", addresses.listing("en", "overview")),
    Picture("commitments", addresses.listing("en", "commitments"), ".filters"),
    Picture("search", f"{addresses.listing('en', 'search')}?q=artificial+intelligence+training", waits=".hit"),
)


def taken(site: Path) -> Iterator[tuple[str, bytes]]:
    """The file name and the bytes of each picture of a built site.

    Raises FileNotFoundError where no Chromium is found, and ValueError where a picture can't be made small enough.
    """
    with chromium.launched("--hide-scrollbars") as launched:
        for picture in PICTURES:
            yield f"{picture.name}.webp", _take(launched, site, picture)


def _take(launched: Browser, site: Path, picture: Picture) -> bytes:
    width, height = picture.size
    context = launched.new_context(viewport={"width": width, "height": height}, color_scheme=picture.scheme)
    page = context.new_page()
    page.goto(f"{site.resolve().as_uri()}/{picture.path}")
    page.locator(picture.waits).first.wait_for(timeout=_PATIENCE)
    if picture.checked:
        page.locator(picture.checked).check()
    if picture.top:
        page.locator(picture.top).evaluate("each => each.scrollIntoView({ block: 'start' })")
    camera = context.new_cdp_session(page)
    for quality in _QUALITIES:
        answer = camera.send("Page.captureScreenshot", {"format": "webp", "quality": quality})
        data = base64.b64decode(answer["data"])
        if len(data) <= LARGEST:
            context.close()
            return data
    raise ValueError(f"{picture.name} is larger than {LARGEST} bytes: make its window smaller")
