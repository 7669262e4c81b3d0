"""The texts that results are shown with, in files of a few neighbouring provisions.

All files of a language have as many rows, so that which of them holds a row needs no table: a table would be the
largest part of what every first query reads.

A chunk is deflated JSON: for each document in it ``[id, title, type, year, rows]``, a row being ``[its number,
provision, 0 for the text and 1 for a summary, number as printed, heading, text, gloss]`` without empty strings at its
end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from plugins.portal.search.coding import as_json, deflated
from plugins.portal.search.works import Column, Work

SIZE = 1600  # bytes of a deflated chunk on average, about: ten results often need ten chunks
RATIO = 0.55  # of deflated to plain bytes, about


@dataclass(frozen=True, slots=True)
class Chunks:
    """Deflated chunks; how many rows each has, the last one perhaps fewer; and the rows held."""

    packed: tuple[bytes, ...]
    each: int
    rows: tuple[tuple[int, int], ...]  # spans, the end excluded


def chunks(columns: Iterable[tuple[int, Work, Column]], size: int = SIZE) -> Chunks:
    """The texts of a language; each column comes with the number of its document's first row."""
    held = [(work, column, row) for start, work, column in columns for row in _rows(start, work, column)]
    plain = sum(len(part.encode("utf-8", "replace")) for _, _, row in held for part in row if isinstance(part, str))
    each = max(1, round(size * len(held) / (plain * RATIO))) if plain else 1
    packed = [deflated(as_json(list(_documents(held[place : place + each])))) for place in range(0, len(held), each)]
    return Chunks(tuple(packed), each, tuple((row[0], row[0] + 1) for _, _, row in held))


def _rows(start: int, work: Work, column: Column) -> Iterator[list[Any]]:
    for number, provision in enumerate(work.rows, start=start):
        cell = column.cells.get(provision)
        if cell:
            row = [number, provision, int(cell.layer != "text"), cell.number, cell.heading, cell.text, cell.gloss]
            while row[-1] == "":
                row.pop()
            yield row


def _documents(held: list[tuple[Work, Column, list[Any]]]) -> Iterator[list[Any]]:
    """The rows, with their documents before them once."""
    current: list[Any] = []
    last: Work | None = None
    for work, column, row in held:
        if work is not last:
            if current:
                yield current
            current = [work.id, column.title, work.type, work.date[:4], []]
            last = work
        current[4].append(row)
    yield current
