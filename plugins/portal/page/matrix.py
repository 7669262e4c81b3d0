"""What each document says on what, as a table of figures with a dot each: a picture that is its own equivalent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from plugins.portal.model import Document, Row
from plugins.portal.page.edition import Moment
from plugins.portal.page.inverse import NONE
from plugins.portal.page.place import Link, Place

COLUMNS = 12  # documents, the newest; more would not be taken in at a glance
ROWS = 12  # names, those that the most documents hold
_BODIES = frozenset({"organisation", "mechanism", "programme"})
_RADIUS = 9  # of the largest dot, in units of a cell of 20


@dataclass(frozen=True, slots=True)
class Cell:
    """How many provisions of a document; none: 0."""

    count: int
    radius: str  # of the dot, whose area stands for the count
    href: str


@dataclass(frozen=True, slots=True)
class Line:
    """A theme or a name, and its cells in the order of the columns."""

    head: Link
    deep: bool  # stands under the one before
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """A document as the head of a column: by its date, its title for those who hear or hover it."""

    document: Link
    moment: Moment | None


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows of things, columns of documents; without rows where the documents have nothing of the sort."""

    heads: tuple[Head, ...]
    lines: tuple[Line, ...]


def themes(place: Place) -> Matrix:
    """Themes × documents: how many provisions deal with a theme. A broad theme counts what is under it as well."""
    site = place.edition.site
    registry = site.corpus.registry.themes
    documents = _newest(place)

    newest = {document.record.id for document in documents}

    def rows_of(id: str, above: tuple[str, ...] = ()) -> set[Row]:
        below = (child for child in site.inverse.themes.get(id, ()) if child not in above)
        own = {row for row in site.corpus.graph.by_theme.get(id, ()) if row.document in newest}
        return own.union(*(rows_of(child, (*above, id)) for child in below))

    found: list[tuple[Link, bool, set[Row]]] = []
    for id in (theme.id for theme in registry.values() if theme.parent not in registry):
        found.append((place.theme(id), False, rows_of(id)))
        found += [(place.theme(child), True, rows_of(child)) for child in site.inverse.themes.get(id, ())]
    return _matrix(place, documents, found)


def names(place: Place) -> Matrix:
    """Bodies, mechanisms and programmes × documents: how many provisions name them."""
    site = place.edition.site
    graph = site.corpus.graph
    bodies = [
        (site.inverse.naming.get(entity.id, NONE), place.entity(entity.id), entity.id)
        for entity in site.corpus.registry.entities.values()
        if entity.kind in _BODIES and entity.id in graph.present
    ]
    bodies.sort(key=lambda body: (-body[0].documents, -body[0].provisions, body[1].text.casefold()))
    found = [(link, False, {one.row for one in graph.by_entity.get(id, ())}) for _, link, id in bodies[:ROWS]]
    return _matrix(place, _newest(place), found)


def _newest(place: Place) -> tuple[Document, ...]:
    return place.edition.site.corpus.documents[:COLUMNS]


def _matrix(place: Place, documents: tuple[Document, ...], found: Iterable[tuple[Link, bool, set[Row]]]) -> Matrix:
    counted = []
    for head, deep, rows in found:
        counts = Counter(row.document for row in rows)
        counted.append((head, deep, [counts[document.record.id] for document in documents]))
    filled = [line for line in counted if any(line[2])]
    most = max((max(counts) for _, _, counts in filled), default=1)
    lines = tuple(
        Line(head, deep, tuple(Cell(count, _radius(count, most), head.href) for count in counts))
        for head, deep, counts in filled
    )
    return Matrix(tuple(_head(place, document) for document in documents), lines)


def _head(place: Place, document: Document) -> Head:
    date = document.record.main_date
    return Head(place.document(document.record.id), place.edition.moment(date) if date else None)


def _radius(count: int, most: int) -> str:
    return f"{_RADIUS * sqrt(count / most):.1f}"
