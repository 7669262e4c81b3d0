"""The search page. Its script is told everything by attributes of ``<main>`` and of the form, messages included."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.model import Page
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.search_words import failures, page_words


@dataclass(frozen=True, slots=True)
class SearchView:
    """What the script says, and where readers without it can go."""

    messages: str  # JSON
    failed: str  # where the script itself can't be loaded
    browse: tuple[Link, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The search page."""
    place = Place(edition, addresses.listing(edition.tag, "search"))
    gettext = edition.catalogue.gettext
    view = SearchView(
        messages=page_words(edition),
        failed=failures(edition)["missing"],
        browse=(
            Link(gettext("All documents"), place.to(addresses.documents(edition.tag))),
            Link(gettext("All themes"), place.to(addresses.themes(edition.tag))),
            Link(gettext("All names"), place.to(addresses.entities(edition.tag))),
        ),
    )
    title = gettext("Search")
    description = gettext("Search every provision of the documents, in the words of this language.")
    yield render(place, "search", title, view, description=description, alternates=everywhere(place, "search.html"))
