"""The texts that results are shown with, in files of a few neighbouring provisions.

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

SIZE = 1700  # bytes of a deflated chunk, about: ten results often need ten chunks


@dataclass(frozen=True, slots=True)
class Chunks:
    """Deflated chunks; the first row of each, as its distance to the first of the one before; and the rows held."""

    packed: tuple[bytes, ...]
    starts: tuple[int, ...]
    rows: tuple[tuple[int, int], ...]  # spans, the end excluded


def chunks(columns: Iterable[tuple[int, Work, Column]], size: int = SIZE) -> Chunks:
    """The texts of a language; each column comes with the number of its document's first row."""
    packed: list[bytes] = []
    firsts: list[int] = []
    spans: list[tuple[int, int]] = []
    ratio = 0.45  # of deflated to plain bytes; learnt on the way
    waiting: list[tuple[Work, Column, list[Any]]] = []
    weight = 0

    def close() -> None:
        nonlocal ratio, weight
        data = as_json(list(_documents(waiting)))
        packed.append(deflated(data))
        firsts.append(waiting[0][2][0])
        ratio = 0.7 * ratio + 0.3 * len(packed[-1]) / len(data)
        waiting.clear()
        weight = 0

    for start, work, column in columns:
        for number, provision in enumerate(work.rows, start=start):
            cell = column.cells.get(provision)
            if cell is None:
                continue
            spans.append((number, number + 1))
            row = [number, provision, int(cell.layer != "text"), cell.number, cell.heading, cell.text, cell.gloss]
            while row[-1] == "":
                row.pop()
            cost = sum(len(part.encode("utf-8", "replace")) for part in row if isinstance(part, str)) + 20
            if waiting and weight + cost > size / ratio:
                close()
            waiting.append((work, column, row))
            weight += cost
    if waiting:
        close()
    starts = tuple(first - before for first, before in zip(firsts, [0, *firsts], strict=False))
    return Chunks(tuple(packed), starts, tuple(spans))


def _documents(waiting: list[tuple[Work, Column, list[Any]]]) -> Iterator[list[Any]]:
    """The rows, with their documents before them once."""
    current: list[Any] = []
    last: Work | None = None
    for work, column, row in waiting:
        if work is not last:
            if current:
                yield current
            current = [work.id, column.title, work.type, work.date[:4], []]
            last = work
        current[4].append(row)
    yield current
