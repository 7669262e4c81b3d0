"""Which rows name an entity or use a term, each with the sentence around the first mention in that row and version."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from plugins.portal.link.grid import Cell
from plugins.portal.link.targets import Targets
from plugins.portal.model import Annotation, Citation, Registry


def by_entity(grid: tuple[Cell, ...], lead: Targets) -> Mapping[str, tuple[Citation, ...]]:
    """Entity → its citations, one per row and version, ids sorted. A group is not resolved into its members."""
    return _collect(grid, lead.named)


def by_term(grid: tuple[Cell, ...], registry: Registry) -> Mapping[str, tuple[Citation, ...]]:
    """Term → its citations, one per row and version, ids sorted."""

    def term(annotation: Annotation) -> tuple[str, ...]:
        return (annotation.key,) if annotation.kind == "term" and annotation.key in registry.terms else ()

    return _collect(grid, term)


def _collect(
    grid: tuple[Cell, ...], named: Callable[[Annotation], Iterable[str]]
) -> Mapping[str, tuple[Citation, ...]]:
    found: dict[str, list[Citation]] = {}
    for cell in grid:
        seen: set[str] = set()
        for annotation in cell.annotations:
            for key in named(annotation):
                if key not in seen:
                    seen.add(key)
                    found.setdefault(key, []).append(cell.cite(annotation))
    return {key: tuple(found[key]) for key in sorted(found)}
