"""The instruments that documents cite and the portal doesn't have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.model import Page, Wanted
from plugins.portal.page import quotes
from plugins.portal.page.edition import Edition, Moment
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.quotes import Quotation


@dataclass(frozen=True, slots=True)
class WantedEntry:
    """A missing instrument with the sentences that cite it."""

    id: str
    link: Link
    moment: Moment | None
    citations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class WantedView:
    """All missing instruments, in the graph's order."""

    entries: tuple[WantedEntry, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The list of missing instruments."""
    place = Place(edition, addresses.listing(edition.tag, "wanted"))
    title = edition.catalogue.gettext("Documents that are missing")
    description = edition.catalogue.gettext("Instruments that the documents cite and this portal doesn’t have yet.")
    view = WantedView(tuple(_entry(place, found) for found in edition.site.corpus.graph.wanted))
    yield render(place, "wanted", title, view, description=description, alternates=everywhere(place, "wanted.html"))


def _entry(place: Place, found: Wanted) -> WantedEntry:
    entity = place.edition.site.corpus.registry.entities.get(found.id)
    moment = place.edition.moment(entity.date) if entity and entity.date else None
    return WantedEntry(found.id, place.entity(found.id), moment, quotes.sentences(place, found.citations))
