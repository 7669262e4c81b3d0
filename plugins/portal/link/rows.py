"""What each row of the grid deals with, over all its versions, and which rows deal with a theme."""

from __future__ import annotations

from collections.abc import Mapping

from plugins.portal.link.grid import Cell
from plugins.portal.link.targets import Targets
from plugins.portal.model import Row


def row_entities(grid: tuple[Cell, ...], lead: Targets) -> Mapping[Row, tuple[str, ...]]:
    """Row → the entities that any version of it names, in the order in which they first appear; every row is there."""
    found: dict[Row, dict[str, None]] = {}
    for cell in grid:
        named = found.setdefault(cell.row, {})
        for annotation in cell.annotations:
            named.update(dict.fromkeys(lead.named(annotation)))
    return {row: tuple(ids) for row, ids in found.items()}


def row_themes(grid: tuple[Cell, ...]) -> Mapping[Row, tuple[str, ...]]:
    """Row → its themes, strongest first by the best score of any version, then by id; every row is there."""
    found: dict[Row, dict[str, float]] = {}
    for cell in grid:
        best = found.setdefault(cell.row, {})
        for theme in cell.themes:
            if theme.score > 0:
                best[theme.theme] = max(theme.score, best.get(theme.theme, 0.0))
    return {row: tuple(sorted(sorted(best), key=best.__getitem__, reverse=True)) for row, best in found.items()}


def by_theme(themes: Mapping[Row, tuple[str, ...]]) -> Mapping[str, tuple[Row, ...]]:
    """Theme → its rows in the grid's order, ids sorted. A row is not repeated under a broader theme."""
    found: dict[str, list[Row]] = {}
    for row, ids in themes.items():
        for theme in ids:
            found.setdefault(theme, []).append(row)
    return {theme: tuple(found[theme]) for theme in sorted(found)}
