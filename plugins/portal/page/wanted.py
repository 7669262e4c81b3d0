"""The instruments that documents cite and the portal doesn't have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.model import Page, Wanted
from plugins.portal.page import choose, paging, quotes
from plugins.portal.page.edition import Edition, Moment
from plugins.portal.page.frame import render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.quotes import Quotation
from plugins.portal.page.site import WANTED

_QUOTED = 3  # citing sentences of an instrument; its own page has all


@dataclass(frozen=True, slots=True)
class WantedEntry:
    """A missing instrument with sentences that cite it."""

    id: str
    link: Link
    moment: Moment | None
    documents: int  # that cite it
    citations: tuple[Quotation, ...]
    more: int  # places that cite it beside these


@dataclass(frozen=True, slots=True)
class WantedView:
    """Missing instruments, those that most documents cite first."""

    total: int
    entries: tuple[WantedEntry, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The list of missing instruments."""
    title = edition.catalogue.gettext("Documents that are missing")
    description = edition.catalogue.gettext("Instruments that the documents cite and this portal doesn’t have yet.")
    missing = edition.site.inverse.wanted
    cut = paging.split(missing, WANTED)
    for part in paging.parts(edition, lambda language: addresses.listing(language, "wanted"), cut):
        view = WantedView(len(missing), tuple(_entry(part.place, found) for found in part.items))
        yield render(
            part.place, "wanted", title, view, description=description, alternates=part.twins, pager=part.pager
        )


def _entry(place: Place, found: Wanted) -> WantedEntry:
    edition = place.edition
    entity = edition.site.corpus.registry.entities.get(found.id)
    citing = choose.citations(found.citations, edition.site.documents, place.tag)
    return WantedEntry(
        found.id,
        place.entity(found.id),
        edition.moment(entity.date) if entity and entity.date else None,
        len({citation.document for citation in citing}),
        tuple(quotes.sentence(place, citation) for citation in citing[:_QUOTED]),
        max(0, len(citing) - _QUOTED),
    )
