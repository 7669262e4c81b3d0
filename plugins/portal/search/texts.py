"""The texts that results are shown with, in files of a few neighbouring provisions.

All files of a language have as many rows, so that which of them holds a row needs no table: a table would be the
largest part of what every first query reads.

A chunk is deflated JSON: for each document in it ``[id, title, type, year, rows]``, a row being ``[its number,
provision, 0 for the text and 1 for a summary, number as printed, heading, text, gloss]`` without empty strings at its
end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

from plugins.portal.search.coding import as_json, deflated
from plugins.portal.search.fields import Place
from plugins.portal.search.kept import Kept
from plugins.portal.search.works import Column

SIZE = 1600  # bytes of a deflated chunk on average, about: ten results often need ten chunks
RATIO = 0.55  # of deflated to plain bytes, about


@dataclass(frozen=True, slots=True)
class Chunks:
    """Deflated chunks; how many rows each has, the last one perhaps fewer; and the rows held."""

    packed: tuple[bytes, ...]
    each: int
    rows: tuple[tuple[int, int], ...]  # spans, the end excluded


@dataclass(frozen=True)
class _Texts:
    """Those of a document."""

    place: Place
    column: Column

    @cached_property
    def rows(self) -> list[list[Any]]:
        """Those that have any."""
        return list(_rows(self.place, self.column))

    def weight(self) -> tuple[int, int]:
        """How many rows, how many bytes of text."""
        parts = (part for row in self.rows for part in row if isinstance(part, str))
        sizes = (len(part) if part.isascii() else len(part.encode("utf-8", "replace")) for part in parts)
        return len(self.rows), sum(sizes)

    def told(self, first: int, end: int) -> list[Any]:
        """Some rows, with the document before them."""
        work = self.place.work
        return [work.id, self.column.title, work.type, work.date[:4], self.rows[first:end]]


_Part: TypeAlias = tuple[_Texts, int, int]  # rows of a document, the last excluded


def chunks(tag: str, placed: Sequence[Place], kept: Kept | None = None, size: int = SIZE) -> Chunks:
    """The texts of a language, which all of these documents have."""
    held = [_Texts(place, place.work.columns[tag]) for place in placed]
    weights = [kept.weights.get(each.place.digest, each.weight) if kept else each.weight() for each in held]
    counts = [count for count, _ in weights]
    plain = sum(weight for _, weight in weights)
    each = max(1, round(size * sum(counts) / (plain * RATIO))) if plain else 1
    packed = [_packed(parts, kept) for parts in _cut(held, counts, each)]
    return Chunks(tuple(packed), each, tuple(span for one in held for span in _spans(one)))


def _cut(held: Sequence[_Texts], counts: Sequence[int], each: int) -> Iterator[list[_Part]]:
    """So many rows at a time, as parts of documents. counts: rows of each document."""
    parts: list[_Part] = []
    room = each
    for texts, count in zip(held, counts, strict=True):
        first = 0
        while first < count:
            end = min(count, first + room)
            parts.append((texts, first, end))
            room -= end - first
            first = end
            if not room:
                yield parts
                parts, room = [], each
    if parts:
        yield parts


def _packed(parts: Sequence[_Part], kept: Kept | None) -> bytes:
    def make() -> bytes:
        return deflated(as_json([texts.told(first, end) for texts, first, end in parts]))

    if kept is None:
        return make()
    return kept.texts.get(tuple((each.place.digest, each.place.row, first, end) for each, first, end in parts), make)


def _rows(place: Place, column: Column) -> Iterator[list[Any]]:
    for number, provision in enumerate(place.work.rows, start=place.row):
        cell = column.cells.get(provision)
        if cell:
            row = [number, provision, int(cell.layer != "text"), cell.number, cell.heading, cell.text, cell.gloss]
            while row[-1] == "":
                row.pop()
            yield row


def _spans(texts: _Texts) -> Iterator[tuple[int, int]]:
    """The rows that a document has."""
    place, cells = texts.place, texts.column.cells
    if len(cells) == len(place.work.rows):
        yield place.row, place.row + len(cells)
        return
    for number, provision in enumerate(place.work.rows, start=place.row):
        if provision in cells:
            yield number, number + 1
