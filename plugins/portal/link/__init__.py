"""The link stage: what connects the documents, once each of them is annotated.

In: the registry and all documents, newest first. Out: the `Graph` that pages, search and exports read, and a Problem
for every reference that leads nowhere, every row that a version lacks and every fact that versions disagree on.
The order of the program is that of ``link``.
"""

from __future__ import annotations

from plugins.portal.link.facts import joined, most_cited, united
from plugins.portal.link.kept import Kept
from plugins.portal.link.known import Known
from plugins.portal.link.presence import present
from plugins.portal.link.rows import by_theme
from plugins.portal.link.targets import targets
from plugins.portal.link.timeline import timeline
from plugins.portal.model import Document, Graph, Registry
from plugins.portal.problems import Problem, in_order

__all__ = ["Kept", "Known", "link"]


def link(
    registry: Registry, documents: tuple[Document, ...], known: Known | None = None
) -> tuple[Graph, tuple[Problem, ...]]:
    """Everything that connects these documents (newest first, unique ids), and what is wrong with the connections.

    known: of an earlier call; it makes no difference but to the time that this takes.
    """
    known = known or Known()
    lead = targets(registry, documents)
    facts = known.facts(documents, registry, lead)
    entities = united(each.row_entities for each in facts)
    themes = united(each.row_themes for each in facts)
    named = joined(each.by_entity for each in facts)
    spoken_of = present(registry, documents, named)
    graph = Graph(
        by_entity=named,
        by_theme=by_theme(themes),
        by_term=joined(each.by_term for each in facts),
        backlinks=joined(each.backlinks for each in facts),
        related=known.related(entities, themes, registry),
        row_entities=entities,
        row_themes=themes,
        wanted=most_cited(each.wanted for each in facts),
        commitments=tuple(commitment for each in facts for commitment in each.commitments),
        timeline=timeline(registry, documents, frozenset().union(*(each.cited for each in facts)), spoken_of),
        present=spoken_of,
    )
    return known.same(graph), in_order(problem for each in facts for problem in each.problems)
