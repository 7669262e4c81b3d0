"""Who refers to a document or to one of its rows, with the sentence that does."""

from __future__ import annotations

from collections.abc import Mapping

from plugins.portal.link.grid import Cell
from plugins.portal.link.targets import Targets
from plugins.portal.model import Citation, Row


def backlinks(grid: tuple[Cell, ...], lead: Targets) -> Mapping[Row, tuple[Citation, ...]]:
    """Row → the citations that refer to it, one per citing row and version.

    A row that speaks of itself, or a document that speaks of itself as a whole, makes no backlink; a row that refers to
    another row of the same document does. References to rows that don't exist are left to ``checks``.
    """
    found: dict[Row, list[Citation]] = {}
    for cell in grid:
        seen: set[Row] = {cell.row, Row(cell.version.document, "")}
        for annotation in cell.annotations:
            target = lead.row(annotation)
            if target is not None and target not in seen and lead.exists(target):
                seen.add(target)
                found.setdefault(target, []).append(cell.cite(annotation))
    return {row: tuple(found[row]) for row in sorted(found)}
