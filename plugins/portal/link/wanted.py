"""The instruments that documents cite and the portal does not have."""

from __future__ import annotations

from plugins.portal.link.grid import Cell
from plugins.portal.link.targets import Targets
from plugins.portal.model import Citation, Row, Wanted


def wanted(grid: tuple[Cell, ...], lead: Targets) -> tuple[Wanted, ...]:
    """Wanted instruments, those that most rows cite first, then by id; each with one citation per row.

    A row's citation comes from its first version that has one: a text before a summary, the original's language first.
    """
    found: dict[str, dict[Row, Citation]] = {}
    for cell in grid:
        for annotation in cell.annotations:
            key = lead.missing(annotation)
            if key is not None and cell.row not in found.setdefault(key, {}):
                found[key][cell.row] = cell.cite(annotation)
    most_cited = sorted(found, key=lambda key: (-len(found[key]), key))
    return tuple(Wanted(key, tuple(found[key].values())) for key in most_cited)
