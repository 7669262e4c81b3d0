"""The link stage: what connects the documents, once each of them is annotated.

In: the registry and all documents, newest first. Out: the `Graph` that pages, search and exports read, and a Problem
for every reference that leads nowhere, every row that a version lacks and every fact that versions disagree on.
The order of the program is that of ``link``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain
from typing import Any, TypeVar

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

T = TypeVar("T")


def link(
    registry: Registry, documents: tuple[Document, ...], known: Known | None = None
) -> tuple[Graph, tuple[Problem, ...]]:
    """Everything that connects these documents (newest first, unique ids), and what is wrong with the connections.

    known: of an earlier call; it makes no difference but to the time that this takes.
    """
    known = known or Known()
    lead = targets(registry, documents)
    facts = known.facts(documents, registry, lead)
    memo = known.memo

    def of_all(name: str, together: Callable[[Iterable[Any]], T]) -> T:
        parts = tuple(getattr(each, name) for each in facts)
        return memo.whole(name, parts, lambda: together(parts))

    entities, themes = of_all("row_entities", united), of_all("row_themes", united)
    named, cited = of_all("by_entity", joined), of_all("cited", lambda parts: frozenset().union(*parts))
    spoken_of = memo.whole("present", (registry, documents, named), lambda: present(registry, documents, named))
    happened = registry, documents, cited, spoken_of
    graph = Graph(
        by_entity=named,
        by_theme=memo.whole("by_theme", (themes,), lambda: by_theme(themes)),
        by_term=of_all("by_term", joined),
        backlinks=of_all("backlinks", joined),
        related=known.related(entities, themes, registry),
        row_entities=entities,
        row_themes=themes,
        wanted=of_all("wanted", most_cited),
        commitments=of_all("commitments", lambda parts: tuple(chain.from_iterable(parts))),
        timeline=memo.whole("timeline", happened, lambda: timeline(*happened)),
        present=spoken_of,
    )
    return graph, in_order(problem for each in facts for problem in each.problems)
