"""How the rows of two versions correspond: aligned, missing in one of them, or merged.

Merged: one version holds in a row what the other splits into that row and others under it. No version says so; it shows
in the lengths. The row is then clearly longer than its twin alone, compared as the versions' other rows compare.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from plugins.portal.languages import language
from plugins.portal.model import Provision, Version

RowStatus = Literal["aligned", "missing", "merged"]

_ENOUGH = 0.5  # of the text of the rows under it, that a row must hold beside its own to count as merged
_DENSE = 3  # letters of other scripts that say as much as one Chinese character


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the grid in two versions; None where a version lacks it.

    within: the row of the version that lacks this one in which its words stand. parts: of such a row, those that the
    other version splits off.
    """

    id: str
    left: Provision | None
    right: Provision | None
    status: RowStatus
    within: str = ""
    parts: tuple[str, ...] = ()


def align(left: Version, right: Version) -> tuple[Line, ...]:
    """The rows of both versions in the grid's order."""
    one, two = ({row.id: row for row in version.provisions} for version in (left, right))
    scale = _scale(left, right, one, two)
    held = {**_held(one, two, scale), **_held(two, one, 1 / scale)}
    parts: dict[str, tuple[str, ...]] = {}
    for id, holder in held.items():
        parts[holder] = (*parts.get(holder, ()), id)
    lines: list[Line] = []
    for id in in_both_orders(tuple(one), two):
        both = one.get(id), two.get(id)
        status: RowStatus = "merged" if id in held or id in parts else "aligned" if all(both) else "missing"
        lines.append(Line(id, *both, status, held.get(id, ""), parts.get(id, ())))
    return tuple(lines)


def _held(split: Mapping[str, Provision], whole: Mapping[str, Provision], scale: float) -> dict[str, str]:
    """Rows that only the first version has → the row of the second that holds their words. scale: second to first."""
    under: dict[str, list[str]] = {}
    for id in split:
        holder = next((above for above in _above(id, split) if above in whole), "")
        if id not in whole and holder:
            under.setdefault(holder, []).append(id)
    found: dict[str, str] = {}
    for holder, ids in under.items():
        more = _length(whole[holder]) / scale - _length(split[holder])
        parts = sum(_length(split[id]) for id in ids)
        if parts and more >= _ENOUGH * parts:
            found |= dict.fromkeys(ids, holder)
    return found


def _above(id: str, rows: Mapping[str, Provision]) -> Iterator[str]:
    """The ancestors of a row, nearest first."""
    seen = {id}
    parent = rows[id].parent
    while parent and parent in rows and parent not in seen:
        yield parent
        seen.add(parent)
        parent = rows[parent].parent


def _scale(left: Version, right: Version, one: Mapping[str, Provision], two: Mapping[str, Provision]) -> float:
    """How many letters of the right version say what one of the left says, by the rows that must correspond."""
    doubtful = {above for rows, others in ((one, two), (two, one)) for id in rows if id not in others
                for above in _above(id, rows)}  # fmt: skip
    sure = [id for id in one if id in two and id not in doubtful]
    lengths = sum(_length(one[id]) for id in sure), sum(_length(two[id]) for id in sure)
    if all(lengths):
        return lengths[1] / lengths[0]
    return _letters(left.language) / _letters(right.language) if left.layer == right.layer else 1.0


def _letters(tag: str) -> int:
    return _DENSE if language(tag).script == "Hans" else 1


def _length(row: Provision) -> int:
    return len(row.heading) + len(row.text)


def in_both_orders(left: tuple[str, ...], right: Iterable[str]) -> tuple[str, ...]:
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
