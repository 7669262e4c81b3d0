"""The timeline: what happened when, year by year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from plugins.portal import addresses
from plugins.portal.model import Page, PartialDate
from plugins.portal.page import labels, paging
from plugins.portal.page.edition import Edition, Moment
from plugins.portal.page.frame import render
from plugins.portal.page.place import Link, Place

MOST = 200  # lines of a page
FOLDED = 24  # years: where there are more, they are folded into decades


@dataclass(frozen=True, slots=True)
class Happening:
    """A dated fact."""

    moment: Moment
    link: Link
    what: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A year, or a decade with its years, in the drawing of how much happened."""

    number: int  # the year, of a decade its first
    label: str  # as the language writes it
    href: str
    count: int
    height: int  # per cent of the fullest bar of its kind
    years: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True)
class Begun:
    """How much happened in a year, and the page of the timeline on which it begins."""

    year: int
    count: int
    page: int


@dataclass(frozen=True, slots=True)
class Year:
    """A year with its facts in order; on a later page what the earlier one had no room for."""

    year: str  # names the year's anchor
    label: str  # as the language writes it
    happenings: tuple[Happening, ...]
    goes_on: bool


@dataclass(frozen=True, slots=True)
class TimelineView:
    """All years that have facts, the earliest first."""

    bars: tuple[Bar, ...]
    years: tuple[Year, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """What happened to one thing on one date: "adopted, published"."""

    date: PartialDate
    target: str
    what: tuple[str, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The timeline."""
    title = edition.catalogue.gettext("Timeline")
    description = edition.catalogue.gettext("Documents, events and instruments in the order of their dates.")
    seen = 0
    cut = _cut(edition)
    begun = _begun(cut)
    for part in paging.parts(edition, _address, cut):
        view = TimelineView(_bars(part.place, begun), _years(part.place, part.items, seen))
        seen = part.items[-1].date.year if part.items else 0
        yield render(
            part.place, "timeline", title, view, description=description, alternates=part.twins, pager=part.pager
        )


def _address(language: str) -> str:
    return addresses.listing(language, "timeline")


def facts(edition: Edition) -> tuple[Fact, ...]:
    """The graph's timeline by year, one line for what happened to the same thing on the same date."""
    entries = sorted(edition.site.corpus.graph.timeline, key=lambda entry: entry.date.year)
    said: dict[tuple[PartialDate, str], list[str]] = {}
    for entry in entries:
        said.setdefault((entry.date, entry.target), []).append(entry.what)
    return tuple(Fact(date, target, tuple(what)) for (date, target), what in said.items())


def _cut(edition: Edition) -> tuple[tuple[Fact, ...], ...]:
    return paging.split(facts(edition), MOST)


def bars(place: Place) -> tuple[Bar, ...]:
    """How much happened in each year, each leading to where it begins; many years are folded into decades."""
    return _bars(place, _begun(_cut(place.edition)))


def _begun(cut: tuple[tuple[Fact, ...], ...]) -> tuple[Begun, ...]:
    """All years that have facts."""
    counts: Counter[int] = Counter()
    first: dict[int, int] = {}
    for number, items in enumerate(cut, start=1):
        for year, count in Counter(fact.date.year for fact in items).items():
            counts[year] += count
            first.setdefault(year, number)
    return tuple(Begun(year, counts[year], first[year]) for year in sorted(counts))


def _bars(place: Place, begun: tuple[Begun, ...]) -> tuple[Bar, ...]:
    most = max((one.count for one in begun), default=1)
    label, path = place.edition.formats.year, _address(place.tag)
    years = [
        Bar(
            one.year,
            label(one.year),
            place.to(f"{addresses.part(path, one.page)}#y-{one.year}"),
            one.count,
            round(100 * one.count / most),
        )
        for one in begun
    ]
    return tuple(years) if len(years) <= FOLDED else _decades(place, years)


def _decades(place: Place, years: list[Bar]) -> tuple[Bar, ...]:
    made = []
    for decade, members in groupby(years, key=lambda bar: bar.number // 10):
        within = tuple(members)
        label = place.edition.formats.date(PartialDate(f"{decade * 10:04}/{decade * 10 + 9:04}"))
        made.append(Bar(decade * 10, label, within[0].href, sum(bar.count for bar in within), 0, within))
    most = max(bar.count for bar in made)
    return tuple(replace(bar, height=round(100 * bar.count / most)) for bar in made)


def _years(place: Place, items: Iterable[Fact], before: int) -> tuple[Year, ...]:
    """before: the year with which the page before this one ends."""
    grouped = groupby(items, key=lambda fact: fact.date.year)
    return tuple(
        Year(
            str(year),
            place.edition.formats.year(year),
            tuple(_happening(place, fact) for fact in members),
            year == before,
        )
        for year, members in grouped
    )


def _happening(place: Place, fact: Fact) -> Happening:
    edition = place.edition
    link = place.document(fact.target) if fact.target in edition.site.documents else place.entity(fact.target)
    what = edition.formats.list(tuple(edition.label(labels.TIMELINE, what) for what in fact.what))
    return Happening(edition.moment(fact.date), link, what)
