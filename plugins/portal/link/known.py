"""What was linked before: facts of documents, and values that have come out the same.

A process that links again and again has them in memory, another one where a cache keeps them.
Whatever comes out as before is the object that it was before. Those who compare what they have read with what there
is now then need no look inside.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from plugins.portal.link.facts import Facts
from plugins.portal.link.kept import Kept
from plugins.portal.link.related import bodies, broad_themes, related
from plugins.portal.link.targets import Targets
from plugins.portal.memo import Memo
from plugins.portal.model import Document, Registry, Related, Row
from plugins.portal.tracing import digest, fingerprint

_Keys: TypeAlias = Mapping[Row, tuple[str, ...]]


class Known:
    """Of the last time, and of nothing before."""

    def __init__(self) -> None:
        self.kept: Kept | None = None  # of earlier processes
        self._shape: object = None
        self._facts: dict[str, tuple[Document, Facts]] = {}
        self.memo = Memo()  # what was put together

    def facts(self, documents: Iterable[Document], registry: Registry, lead: Targets) -> list[Facts]:
        """Of each document; those that are known where neither it nor what references lead to is another."""
        entities = {id: (entity.kind, entity.document) for id, entity in registry.entities.items()}
        shape = entities, lead.rows, frozenset(registry.terms)
        before = self._facts if shape == self._shape else {}
        self._shape, self._facts = shape, {}
        kept, named = self.kept, fingerprint(shape) if self.kept else b""
        for document in documents:
            known = before.get(document.record.id)
            if known is None or known[0] is not document:
                found = kept.facts(document, named) if kept else None
                if found is None:
                    found = Facts.of(document, registry, lead)
                    if kept:
                        kept.put(document, named, found)
                known = document, found if known is None else found.sharing(known[1])
            self._facts[document.record.id] = known
        return [facts for _, facts in self._facts.values()]

    def related(self, entities: _Keys, themes: _Keys, registry: Registry) -> Mapping[Row, tuple[Related, ...]]:
        """What ``related`` gives: all rows count in it, so it is worked out anew where one of them has another key."""
        memo = self.memo
        of_rows = memo.whole("bodies", (entities, registry), lambda: bodies(entities, registry))
        broad = memo.whole("broad", (registry,), lambda: broad_themes(registry))
        return memo.whole("related", (of_rows, themes, broad), lambda: self._related_of(of_rows, themes, broad))

    def _related_of(self, entities: _Keys, themes: _Keys, broad: frozenset[str]) -> Mapping[Row, tuple[Related, ...]]:
        if self.kept is None:
            return related(entities, themes, broad)
        keys = (tuple((*row, *ids) for row, ids in each.items()) for each in (entities, themes))
        shape = digest((*keys, tuple(sorted(broad))))
        found = self.kept.related(shape)
        if found is None:
            found = related(entities, themes, broad)
            self.kept.put_related(shape, found)
        return found
