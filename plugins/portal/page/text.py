"""The pages of prose: about, method."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from plugins.portal import addresses
from plugins.portal.model import Page
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.settings import StaticText


@dataclass(frozen=True, slots=True)
class TextView:
    """A text. language: where it isn't the page's, since no one has translated it yet."""

    title: str
    html: Markup
    language: str
    status: str
    further: tuple[Link, ...]  # pages that belong to this one


def pages(edition: Edition) -> Iterator[Page]:
    """Each text once in every language; in English, saying so, where this language hasn't got it."""
    site = edition.site
    for slug in sorted({slug for slug, _ in site.texts}):
        text = choose_text(edition, slug)
        place = Place(edition, addresses.listing(edition.tag, slug))
        language = "" if text.language == edition.tag else text.language
        # The capture of these texts lets no raw HTML through; parsing made this.
        view = TextView(text.title, Markup(text.html), language, text.status, _further(place, slug))  # noqa: S704
        alternates = everywhere(place, f"{slug}.html")
        yield render(place, "text", text.title, view, description=text.title, alternates=alternates)


def _further(place: Place, slug: str) -> tuple[Link, ...]:
    """The way from "about" to the pages for readers who take the portal with them."""
    if slug != "about":
        return ()
    return (Link(place.edition.catalogue.gettext("Reading offline"), place.listing("offline")),)


def choose_text(edition: Edition, slug: str) -> StaticText:
    """The text in this language, else in English, else in any."""
    texts = edition.site.texts
    for tag in (edition.tag, "en"):
        if (slug, tag) in texts:
            return texts[slug, tag]
    return texts[min(key for key in texts if key[0] == slug)]
