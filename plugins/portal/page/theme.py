"""The page of a theme: what it means, what is undertaken about it, and every provision that deals with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from plugins.portal import addresses
from plugins.portal.model import Page, Row, Theme
from plugins.portal.page import commitments, feeds, paging, quotes, undertaken
from plugins.portal.page.edition import Edition, Named
from plugins.portal.page.frame import render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.quotes import Group, Passages
from plugins.portal.page.undertaken import CommitmentRow, Grade

STRONGEST = 6  # commitments that the first page quotes


@dataclass(frozen=True, slots=True)
class Undertakings:
    """The commitments of a theme in short."""

    count: int
    grades: tuple[Grade, ...]
    strongest: tuple[CommitmentRow, ...]
    all: str  # link to their table


@dataclass(frozen=True, slots=True)
class Year:
    """The documents of a year; without one where they have no date."""

    year: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class ThemeView:
    """A theme with its provisions, newest document first. Of further pages the head is short."""

    name: Named
    definition: Named
    keywords: tuple[str, ...]
    above: tuple[Link, ...]  # the list of themes, then the wider ones down to this
    children: tuple[Link, ...]
    related: tuple[Link, ...]  # each with its reason as the note
    undertakings: Undertakings | None
    provisions: int
    documents: int
    years: tuple[Year, ...]
    feed: str
    whole: bool  # whether this is the first page


def pages(edition: Edition) -> Iterator[Page]:
    """The pages of each theme."""
    for item in items(edition):
        yield from pages_of(edition, item)


def items(edition: Edition) -> Iterator[tuple[str]]:
    """Each theme."""
    return ((id,) for id in edition.site.corpus.registry.themes)


def pages_of(edition: Edition, item: tuple[str, ...]) -> Iterator[Page]:
    """The pages of a theme: one, or as many as its provisions fill."""
    theme = edition.site.corpus.registry.themes[item[0]]
    rows = edition.site.corpus.graph.by_theme.get(theme.id, ())
    passages = quotes.by_document(rows, lambda row: row.document)
    cut = paging.split(passages, quotes.MOST, lambda one: one.weight)
    for part in paging.parts(edition, lambda language: addresses.theme(language, theme.id), cut):
        yield _page(part, theme, rows, len(passages))


def _page(part: paging.Part[Passages[Row]], theme: Theme, rows: tuple[Row, ...], documents: int) -> Page:
    place, edition, whole = part.place, part.place.edition, part.number == 1
    groups = tuple(quotes.provisions(place, passages) for passages in part.items)
    feed = feeds.link(place, addresses.theme_feed(place.tag, theme.id), (row.document for row in rows))
    view = ThemeView(
        name=edition.named(theme.labels, theme.id),
        definition=edition.named(theme.definitions, ""),
        keywords=theme.words(edition.tag) if whole else (),
        above=_above(place, theme),
        children=tuple(_counted(place, id) for id in edition.site.inverse.themes.get(theme.id, ())) if whole else (),
        related=_related(place, theme) if whole else (),
        undertakings=_undertakings(place, theme) if whole else None,
        provisions=len(rows),
        documents=documents,
        years=tuple(Year(year, tuple(same)) for year, same in groupby(groups, key=lambda group: group.source.year)),
        feed=feed[0].href if feed else "",
        whole=whole,
    )
    return render(
        place, "theme", view.name.text, view, description=view.definition.text or view.name.text,
        alternates=part.twins, data=feed, pager=part.pager,
    )  # fmt: skip


def _above(place: Place, theme: Theme) -> tuple[Link, ...]:
    """The way down from the list of themes. A circle in the registry ends where it began."""
    themes = place.edition.site.corpus.registry.themes
    way: list[str] = []
    parent = theme.parent
    while parent and parent in themes and parent not in (theme.id, *way):
        way.append(parent)
        parent = themes[parent].parent
    top = Link(place.edition.catalogue.gettext("All themes"), place.to(addresses.themes(place.tag)))
    return (top, *map(place.theme, reversed(way)))


def _counted(place: Place, id: str) -> Link:
    count = len(place.edition.site.corpus.graph.by_theme.get(id, ()))
    words = place.edition.catalogue.ngettext("%(num)s provision", "%(num)s provisions", count) % {"num": count}
    return replace(place.theme(id), note=words if count else "")


def _related(place: Place, theme: Theme) -> tuple[Link, ...]:
    """The themes of the same provisions, the number of these as the note; then those that editors call related."""
    edition = place.edition
    near = {theme.parent, *edition.site.inverse.themes.get(theme.id, ())}
    shared = dict(edition.site.inverse.neighbours.get(theme.id, ()))
    links: list[Link] = []
    for id in (*shared, *(id for id in theme.related if id not in shared)):
        if id in near or id not in edition.site.corpus.registry.themes:
            continue
        links.append(replace(place.theme(id), note=place.edition.formats.number(shared[id]) if id in shared else ""))
    return tuple(links)


def _undertakings(place: Place, theme: Theme) -> Undertakings | None:
    found = undertaken.chosen(place.edition, commitments.of_theme(place.edition, theme.id))
    if not found:
        return None
    table = place.to(addresses.theme_commitments(place.tag, theme.id))
    firmest = commitments.strongest(place.edition, found, theme.id, STRONGEST)
    return Undertakings(
        count=len(found),
        grades=undertaken.grades(place.edition, found, table),
        strongest=tuple(undertaken.shown(place, one) for one in firmest),
        all=table,
    )
