"""Two versions of a document beside each other, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from plugins.portal import addresses
from plugins.portal.model import Annotated, Document, Page, Row
from plugins.portal.page import choose, labels
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.provisions import ProvisionView, bare_views
from plugins.portal.page.site import by_provision


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column."""

    language: str
    name: Link  # the language's own name, leading to the version's page where it has one
    status: str
    title: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A row of the grid in both versions; None where a version lacks it."""

    id: str
    label: str
    left: ProvisionView | None
    right: ProvisionView | None


@dataclass(frozen=True, slots=True)
class SideBySideView:
    """Two versions of a document."""

    title: str
    authoritative: str  # a sentence
    left: Column
    right: Column
    rows: tuple[Pair, ...]
    comparisons: tuple[Link, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """Every document of this language beside each of its other languages, and a text beside its own summary."""
    for document in edition.site.corpus.documents:
        id = document.record.id
        if edition.tag not in edition.site.pages[id]:
            continue
        left = choose.main(document, edition.tag)
        for tag in choose.languages_of(document):
            right = choose.main(document, tag)
            if left and right and tag != edition.tag:
                yield page(edition, document, left, right, tag)
        summary = document.version("summary", edition.tag)
        if left and summary and left is not summary:
            yield page(edition, document, left, summary, "summary")


def page(edition: Edition, document: Document, left: Annotated, right: Annotated, other: str) -> Page:
    """One pair. other: the second version's language, or ``summary``."""
    id = document.record.id
    place = Place(edition, addresses.side_by_side(edition.tag, id, other))
    title = edition.document_title(document).text
    gettext = edition.catalogue.gettext
    heading = (
        gettext("%(title)s: text and summary") % {"title": title}
        if other == "summary"
        else gettext("%(title)s: %(language)s and %(other)s")
        % {
            "title": title,
            "language": edition.formats.language(edition.tag),
            "other": edition.formats.language(other),
        }
    )
    view = SideBySideView(
        title=title,
        authoritative=_authoritative(edition, document),
        left=_column(place, document, left),
        right=_column(place, document, right),
        rows=_rows(place, left, right),
        comparisons=tuple(
            replace(place.own_name(tag, addresses.side_by_side(edition.tag, id, tag)), target="", current=tag == other)
            for tag in choose.languages_of(document)
            if tag != edition.tag
        ),
    )
    return render(place, "side_by_side", heading, view, description=heading, alternates=_twins(edition, id, other))


def _twins(edition: Edition, id: str, other: str) -> tuple[tuple[str, str], ...]:
    """The page itself, and its mirror image in the other language where that has a page."""
    own = (edition.tag, addresses.side_by_side(edition.tag, id, other))
    if other in edition.site.pages[id]:
        return (own, (other, addresses.side_by_side(other, id, edition.tag)))
    return (own,)


def _authoritative(edition: Edition, document: Document) -> str:
    """Which version counts, in a sentence."""
    gettext = edition.catalogue.gettext
    record = document.record
    words = {"language": edition.formats.language(record.original)}
    if document.version("text", record.original):
        return gettext("The original text is authoritative; its language: %(language)s.") % words
    return gettext("Neither column is authoritative; the original text is. Its language: %(language)s.") % words


def _column(place: Place, document: Document, annotated: Annotated) -> Column:
    version = annotated.version
    id, tag = document.record.id, version.language
    main = choose.main(document, tag) is annotated and tag in place.edition.site.pages[id]
    name = place.own_name(tag, addresses.document(tag, id))
    return Column(
        "" if tag == place.tag else tag,
        name if main else replace(name, href="", target=""),
        place.edition.label(labels.STATUSES, version.status),
        place.edition.version_title(document, version),
    )


def _rows(place: Place, left: Annotated, right: Annotated) -> tuple[Pair, ...]:
    """The rows of both versions in the grid's order."""
    one, two = _views(place, left), _views(place, right)
    return tuple(
        Pair(id, place.row(Row(left.version.document, id)).text, one.get(id), two.get(id))
        for id in merged(tuple(one), tuple(two))
    )


def _views(place: Place, annotated: Annotated) -> dict[str, ProvisionView]:
    views = bare_views(place, annotated.version, by_provision(annotated.annotations))
    return {view.id: view for view in views}


def merged(left: tuple[str, ...], right: Iterable[str]) -> tuple[str, ...]:
    """The left column's rows in order, each row that only the right one has after the row it follows there."""
    order = list(left)
    place = 0
    for id in right:
        if id in order:
            place = order.index(id) + 1
        else:
            order.insert(place, id)
            place += 1
    return tuple(order)
