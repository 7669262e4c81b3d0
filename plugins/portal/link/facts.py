"""What a document adds to the graph, by itself, and how that of all documents is put together.

A document's facts depend on it alone and on what references may lead to. So an edit makes the facts of one document
anew, and what is put together of the others is made of the objects that it was made of before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import TypeVar

from plugins.portal.link import agreement
from plugins.portal.link.backlinks import backlinks
from plugins.portal.link.checks import problems
from plugins.portal.link.citations import by_entity, by_term
from plugins.portal.link.commitments import commitments
from plugins.portal.link.grid import cells
from plugins.portal.link.rows import row_entities, row_themes
from plugins.portal.link.targets import Targets
from plugins.portal.link.wanted import wanted
from plugins.portal.memo import as_before
from plugins.portal.model import Citation, Commitment, Document, Registry, Row, Wanted
from plugins.portal.problems import Problem

K = TypeVar("K")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Facts:
    """Of one document; what they are is said in ``Graph``."""

    by_entity: Mapping[str, tuple[Citation, ...]]
    by_term: Mapping[str, tuple[Citation, ...]]
    backlinks: Mapping[Row, tuple[Citation, ...]]
    row_entities: Mapping[Row, tuple[str, ...]]
    row_themes: Mapping[Row, tuple[str, ...]]
    wanted: Mapping[str, tuple[Citation, ...]]
    commitments: tuple[Commitment, ...]
    cited: frozenset[str]  # the entities that it names, and those that its record relates it to
    problems: tuple[Problem, ...]

    @classmethod
    def of(cls, document: Document, registry: Registry, lead: Targets) -> Facts:
        """Looks a document through."""
        grid = cells((document,))
        themes = row_themes(grid)
        named = by_entity(grid, lead)
        return cls(
            by_entity=named,
            by_term=by_term(grid, registry),
            backlinks=backlinks(grid, lead),
            row_entities=row_entities(grid, lead),
            row_themes=themes,
            wanted={each.id: each.citations for each in wanted(grid, lead)},
            commitments=commitments(grid, lead, themes),
            cited=frozenset(named).union(relation.target for relation in document.record.relations),
            problems=(*problems(registry, (document,), grid, lead), *agreement.problems(grid)),
        )

    def sharing(self, before: Facts) -> Facts:
        """Equal facts, made of as many objects of earlier ones as can be."""
        names = [each.name for each in fields(self)]
        return Facts(**{name: as_before(getattr(before, name), getattr(self, name)) for name in names})


def joined(parts: Iterable[Mapping[K, tuple[T, ...]]]) -> dict[K, tuple[T, ...]]:
    """Of each key what all documents have, one after the other; keys sorted."""
    found: dict[K, list[tuple[T, ...]]] = {}
    for part in parts:
        for key, values in part.items():
            found.setdefault(key, []).append(values)
    return {key: _chained(found[key]) for key in sorted(found)}  # type: ignore[type-var]  # strings, or rows


def united(parts: Iterable[Mapping[Row, T]]) -> dict[Row, T]:
    """The rows of all documents, in their order."""
    found: dict[Row, T] = {}
    for part in parts:
        found.update(part)
    return found


def most_cited(parts: Iterable[Mapping[str, tuple[Citation, ...]]]) -> tuple[Wanted, ...]:
    """Wanted instruments, those that most rows cite first, then by id."""
    found = joined(parts)
    return tuple(Wanted(key, found[key]) for key in sorted(found, key=lambda key: (-len(found[key]), key)))


def _chained(parts: list[tuple[T, ...]]) -> tuple[T, ...]:
    return parts[0] if len(parts) == 1 else tuple(value for part in parts for value in part)
