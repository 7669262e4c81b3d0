"""The tables of commitments: who undertakes what, and how firmly. One of all, and one for each theme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, groupby

from plugins.portal import addresses
from plugins.portal.model import STRENGTHS, Commitment, OutputFile, Page, Row, Theme
from plugins.portal.page import filters, labels, paging, undertaken
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.quotes import Source, source
from plugins.portal.page.site import Site
from plugins.portal.page.undertaken import CommitmentRow, Grade

MOST = 100  # sentences of a page
# The export stage writes the same table for spreadsheets.
TABLE = "data/commitments.csv"


@dataclass(frozen=True, slots=True)
class DocumentCommitments:
    """The commitments of one document."""

    id: str
    source: Source
    rows: tuple[CommitmentRow, ...]
    facets: filters.Facets


@dataclass(frozen=True, slots=True)
class CommitmentsView:
    """Commitments, newest document first: all of them, or those of a theme."""

    theme: Link | None
    everything: Link | None  # the table of all, where this is a part of it
    grades: tuple[Grade, ...]
    count: int  # on all pages of the table
    years: tuple[Link, ...]  # the page on which each begins, where there are several pages
    filters: filters.Filters
    groups: tuple[DocumentCommitments, ...]
    table: str


def pages(edition: Edition) -> Iterator[Page]:
    """The table of all commitments, then that of each theme that has any."""
    for item in items(edition):
        yield from pages_of(edition, item)


def items(edition: Edition) -> Iterator[tuple[str]]:
    """All commitments (""), then each theme that has any."""
    yield ("",)
    yield from ((theme,) for theme in edition.site.corpus.registry.themes if any(_about(edition.site, theme)))


def pages_of(edition: Edition, item: tuple[str, ...]) -> Iterator[Page]:
    """The table of all commitments, or that of a theme."""
    gettext = edition.catalogue.gettext
    if not item[0]:
        rows = tuple(edition.site.inverse.commitments)
        address: paging.Address = lambda language: addresses.listing(language, "commitments")  # noqa: E731
        yield from _table(edition, address, rows, gettext("Commitments"))
        return
    theme = edition.site.corpus.registry.themes[item[0]]
    # Translators: the heading of a table, for example “Commitments: Artificial intelligence”.
    title = gettext("Commitments: %(theme)s") % {"theme": edition.named(theme.labels, theme.id).text}
    yield from _table(edition, _address(theme), of_theme(edition, theme.id), title, theme=theme)


def of_theme(edition: Edition, theme: str) -> tuple[Row, ...]:
    """The rows about a theme in which someone undertakes something, newest document first."""
    return tuple(_about(edition.site, theme))


def _about(site: Site, theme: str) -> Iterator[Row]:
    return (row for row in site.corpus.graph.by_theme.get(theme, ()) if row in site.inverse.commitments)


def _address(theme: Theme) -> paging.Address:
    return lambda language: addresses.theme_commitments(language, theme.id)


def _table(
    edition: Edition,
    address: paging.Address,
    rows: tuple[Row, ...],
    title: str,
    *,
    theme: Theme | None = None,
) -> Iterator[Page]:
    description = edition.catalogue.gettext(
        "What the parties undertake, sentence by sentence, and how firmly they say it."
    )
    site = edition.site
    cut = _cut(site, rows)
    each = tuple(undertaken.chosen(edition, part) for part in cut)
    found = tuple(chain.from_iterable(each))
    whole = None
    if len(cut) > 1 and not theme:
        told = filters.tally(_facets_of(edition, one) for one in found)
        whole = filters.Whole.of(specs(Place(edition, address(edition.tag))), told)
    years = _first_pages(edition, cut) if len(cut) > 1 else {}
    grades = undertaken.grades(edition, found, "", with_all=True)
    for part, chosen in zip(paging.parts(edition, address, cut), each, strict=True):
        place = part.place
        groups = _groups(place, chosen)
        view = CommitmentsView(
            theme=place.theme(theme.id) if theme else None,
            everything=Link(edition.catalogue.gettext("All commitments"), place.listing("commitments"))
            if theme
            else None,
            grades=grades,
            count=len(found),
            years=_years(place, address, years),
            filters=filters.filters(
                part,
                specs(place),
                filters.tally((*group.facets, *row.facets) for group in groups for row in group.rows),
                whole=whole,
                at=address(place.tag),
            ),
            groups=groups,
            table=place.to(TABLE),
        )
        yield render(
            place, "commitments", title, view, description=description, alternates=part.twins,
            script=addresses.FILTER if view.filters.controls else "", pager=part.pager,
        )  # fmt: skip


def _cut(site: Site, rows: tuple[Row, ...]) -> tuple[tuple[Row, ...], ...]:
    return paging.split(rows, MOST, lambda row: undertaken.weight(site.inverse.commitments[row]))


def files(edition: Edition) -> Iterator[OutputFile]:
    """What the filters of the table of all commitments know, where it has several pages."""
    cut = _cut(edition.site, tuple(edition.site.inverse.commitments))
    if len(cut) > 1:
        rows = ((_facets_of(edition, found) for found in undertaken.chosen(edition, part)) for part in cut)
        yield OutputFile(addresses.rows(addresses.listing(edition.tag, "commitments")), filters.index(rows))


def _facets_of(edition: Edition, found: Commitment) -> filters.Facets:
    return (*_facets(edition, found.document), *undertaken.facets(found))


def _facets(edition: Edition, document: str) -> filters.Facets:
    return (("document", (document,)), ("year", _year(edition, document)))


def _groups(place: Place, found: tuple[Commitment, ...]) -> tuple[DocumentCommitments, ...]:
    documents = place.edition.site.documents
    return tuple(
        DocumentCommitments(
            id,
            source(place, documents[id]),
            tuple(undertaken.shown(place, one) for one in members),
            _facets(place.edition, id),
        )
        for id, members in groupby(found, key=lambda one: one.document)
    )


def _year(edition: Edition, document: str) -> tuple[str, ...]:
    date = edition.site.documents[document].record.main_date
    return (str(date.year),) if date else ()


def _first_pages(edition: Edition, cut: tuple[tuple[Row, ...], ...]) -> dict[str, int]:
    """Each year with the number of the page on which its first document stands."""
    first: dict[str, int] = {}
    for number, rows in enumerate(cut, start=1):
        for document in dict.fromkeys(row.document for row in rows):
            for year in _year(edition, document):
                first.setdefault(year, number)
    return first


def _years(place: Place, address: paging.Address, first: Mapping[str, int]) -> tuple[Link, ...]:
    paths = {year: addresses.part(address(place.tag), number) for year, number in first.items()}
    return tuple(
        Link(place.edition.formats.year(int(year)), place.to(path), current=path == place.path)
        for year, path in paths.items()
    )


def specs(place: Place) -> tuple[filters.Spec, ...]:
    """What the table can be filtered by, and how the values are called."""
    edition = place.edition
    pgettext = edition.catalogue.pgettext
    return (
        filters.Spec("actor", pgettext("facet", "Who"), lambda key: place.entity(key).text),
        filters.Spec("theme", pgettext("facet", "Theme"), lambda key: place.theme(key).text),
        filters.Spec(
            "strength", pgettext("facet", "Strength"), lambda key: edition.label(labels.STRENGTHS, key), STRENGTHS
        ),
        filters.Spec("document", pgettext("facet", "Document"), lambda key: place.document(key).text, here=True),
        filters.Spec(
            "year", pgettext("facet", "Year"), lambda year: edition.formats.year(int(year)), newest_first=True
        ),
    )


def strongest(edition: Edition, found: tuple[Commitment, ...], theme: str, most: int) -> tuple[Commitment, ...]:
    """Those whose own sentence names the theme, then those whose provision deals with it; of either the firmest."""
    named = {one: _names(edition, one, theme) for one in found}
    return tuple(sorted(found, key=lambda one: (not named[one], STRENGTHS.index(one.strength)))[:most])


def _names(edition: Edition, found: Commitment, theme: str) -> bool:
    """Whether the sentence itself holds one of the words that tell the theme."""
    annotated = edition.site.documents[found.document].version(found.layer, found.language)
    sentence = found.sentence.casefold()
    return annotated is not None and any(
        word.casefold() in sentence
        for score in annotated.themes
        if score.provision == found.provision and score.theme == theme
        for word in score.words
    )
