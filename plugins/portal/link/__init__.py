"""The link stage: what connects the documents, once each of them is annotated.

In: the registry and all documents, newest first. Out: the `Graph` that pages, search and exports read, and a Problem
for every reference that leads nowhere, every row that a version lacks and every fact that versions disagree on.
The order of the program is that of ``link``.
"""

from __future__ import annotations

from plugins.portal.link import agreement
from plugins.portal.link.backlinks import backlinks
from plugins.portal.link.checks import problems
from plugins.portal.link.citations import by_entity, by_term
from plugins.portal.link.commitments import commitments
from plugins.portal.link.grid import cells
from plugins.portal.link.presence import present
from plugins.portal.link.related import bodies, broad_themes, related
from plugins.portal.link.rows import by_theme, row_entities, row_themes
from plugins.portal.link.targets import targets
from plugins.portal.link.timeline import timeline
from plugins.portal.link.wanted import wanted
from plugins.portal.model import Document, Graph, Registry
from plugins.portal.problems import Problem, in_order

__all__ = ["link"]


def link(registry: Registry, documents: tuple[Document, ...]) -> tuple[Graph, tuple[Problem, ...]]:
    """Everything that connects these documents (newest first, unique ids), and what is wrong with the connections."""
    grid = cells(documents)
    lead = targets(registry, documents)
    entities = row_entities(grid, lead)
    themes = row_themes(grid)
    named = by_entity(grid, lead)
    spoken_of = present(registry, documents, named)
    graph = Graph(
        by_entity=named,
        by_theme=by_theme(themes),
        by_term=by_term(grid, registry),
        backlinks=backlinks(grid, lead),
        related=related(bodies(entities, registry), themes, broad_themes(registry)),
        row_entities=entities,
        row_themes=themes,
        wanted=wanted(grid, lead),
        commitments=commitments(grid, lead, themes),
        timeline=timeline(registry, documents, grid, lead, spoken_of),
        present=spoken_of,
    )
    return graph, in_order((*problems(registry, documents, grid, lead), *agreement.problems(grid)))
