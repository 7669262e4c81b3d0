"""The timeline: what happened when, year by year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from plugins.portal import addresses
from plugins.portal.model import Page, TimelineEntry
from plugins.portal.page import labels
from plugins.portal.page.edition import Edition, Moment
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Link, Place


@dataclass(frozen=True, slots=True)
class Happening:
    """A dated fact."""

    moment: Moment
    link: Link
    what: str


@dataclass(frozen=True, slots=True)
class Year:
    """A year with its facts in order."""

    year: str  # names the year's anchor
    label: str  # as the language writes it
    happenings: tuple[Happening, ...]
    bar: int  # facts in per cent of the fullest year's


@dataclass(frozen=True, slots=True)
class TimelineView:
    """All years that have facts, the earliest first."""

    years: tuple[Year, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The timeline."""
    place = Place(edition, addresses.listing(edition.tag, "timeline"))
    title = edition.catalogue.gettext("Timeline")
    description = edition.catalogue.gettext("Documents, events and instruments in the order of their dates.")
    view = TimelineView(years(place))
    yield render(place, "timeline", title, view, description=description, alternates=everywhere(place, "timeline.html"))


def years(place: Place) -> tuple[Year, ...]:
    """The graph's timeline by year."""
    entries = sorted(place.edition.site.corpus.graph.timeline, key=lambda entry: entry.date.year)
    grouped = [
        (year, _happenings(place, members)) for year, members in groupby(entries, key=lambda entry: entry.date.year)
    ]
    most = max((len(members) for _, members in grouped), default=1)
    label = place.edition.formats.year
    return tuple(Year(str(year), label(year), members, round(100 * len(members) / most)) for year, members in grouped)


def _happenings(place: Place, entries: Iterable[TimelineEntry]) -> tuple[Happening, ...]:
    """One line for what happened to the same thing on the same date: "adopted, published"."""
    edition = place.edition
    said: dict[tuple[Moment, Link], list[str]] = {}
    for entry in entries:
        is_document = entry.target in edition.site.documents
        link = place.document(entry.target) if is_document else place.entity(entry.target)
        said.setdefault((edition.moment(entry.date), link), []).append(edition.label(labels.TIMELINE, entry.what))
    return tuple(Happening(moment, link, edition.formats.list(tuple(what))) for (moment, link), what in said.items())
