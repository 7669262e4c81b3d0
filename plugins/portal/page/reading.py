"""The reading list: provisions that a reader has put together, kept in the page's address and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.model import Page
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.search_words import named, rows


@dataclass(frozen=True, slots=True)
class ReadingView:
    """What the script says, and where readers without it can go."""

    words: str  # JSON
    browse: tuple[Link, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The page of the list."""
    place = Place(edition, addresses.reading(edition.tag))
    gettext = edition.catalogue.gettext
    browse = (
        Link(gettext("All documents"), place.to(addresses.documents(edition.tag))),
        Link(gettext("Search"), place.listing("search")),
    )
    view = ReadingView(json.dumps(_words(edition), ensure_ascii=False, sort_keys=True), browse)
    yield render(
        place,
        "reading",
        gettext("Reading list"),
        view,
        description=gettext("Provisions that you have put together, to read, cite, print and share."),
        alternates=everywhere(place, "reading.html"),
        script=addresses.READING,
    )


def _words(edition: Edition) -> Mapping[str, object]:
    """What the script fills in stands in braces."""
    gettext, pgettext = edition.catalogue.gettext, edition.catalogue.pgettext
    return {
        "empty": gettext("The list is empty."),
        "failed": gettext("The texts could not be loaded: here are links to them."),
        "text": pgettext("button", "Copy with citations"),
        "share": pgettext("button", "Copy the list’s address"),
        "print": pgettext("button", "Print"),
        "copied": gettext("Copied."),
        "take": gettext("Copy the marked text."),
        "remove": named(gettext("Remove from the list: %(name)s"), "name"),
        "cite": named(
            gettext("“%(title)s”, %(year)s, %(place)s. In: %(site)s, %(address)s"),
            *("title", "year", "place", "site", "address"),
        ),
        "cite_undated": named(
            gettext("“%(title)s”, no date, %(place)s. In: %(site)s, %(address)s"),
            *("title", "place", "site", "address"),
        ),
        "rows": rows(edition),
        "digits": "".join(map(edition.formats.number, range(10))),
    }
