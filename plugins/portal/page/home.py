"""The home page of a language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from plugins.portal import addresses
from plugins.portal.model import Document, Page
from plugins.portal.page import choose, feeds, labels
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.lists import Listed, listed
from plugins.portal.page.place import Link, Place
from plugins.portal.page.theme_list import Branch, branches
from plugins.portal.page.timeline import Bar, bars

NEWEST = 5


@dataclass(frozen=True, slots=True)
class Coverage:
    """A line of the coverage table: a document, and what it has in each language (None: nothing)."""

    document: Link
    cells: tuple[Link | None, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the portal is and has."""

    newest: tuple[Listed, ...]
    themes: tuple[Branch, ...]
    years: tuple[Bar, ...]
    languages: tuple[Link, ...]  # own names; the columns of the coverage table
    coverage: tuple[Coverage, ...]
    documents: Link
    theme_list: Link
    timeline: Link


def pages(edition: Edition) -> Iterator[Page]:
    """The home page."""
    place = Place(edition, addresses.home(edition.tag))
    gettext = edition.catalogue.gettext
    site = edition.site
    view = HomeView(
        newest=listed(place, islice(site.documents, NEWEST)),
        themes=branches(place),
        years=bars(place),
        languages=tuple(place.own_name(tag, addresses.home(tag)) for tag in site.languages),
        coverage=tuple(_coverage(place, document) for document in site.corpus.documents),
        documents=Link(gettext("All documents"), place.to(addresses.documents(edition.tag))),
        theme_list=Link(gettext("All themes"), place.to(addresses.themes(edition.tag))),
        timeline=Link(gettext("The whole timeline"), place.listing("timeline")),
    )
    description = gettext("Documents of the cooperation between China and ASEAN, annotated, linked and searchable.")
    alternates = everywhere(place, "index.html")
    feed = feeds.link(place, addresses.feed(edition.tag))
    name = site.settings.site_name
    yield render(place, "home", name, view, description=description, alternates=alternates, data=feed)


def _coverage(place: Place, document: Document) -> Coverage:
    cells: list[Link | None] = []
    for tag in place.edition.site.languages:
        found = choose.main(document, tag)
        if found is None:
            cells.append(None)
            continue
        word = place.edition.label(labels.LAYERS, found.version.layer)
        target = "" if tag == place.tag else tag
        cells.append(Link(word, place.to(addresses.document(tag, document.record.id)), target=target))
    return Coverage(place.document(document.record.id), tuple(cells))
