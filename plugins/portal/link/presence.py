"""Which entities of the registry the portal speaks of: it may know many more than its documents name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plugins.portal.model import Document, Record, Registry


def present(registry: Registry, documents: tuple[Document, ...], named: Iterable[str]) -> frozenset[str]:
    """Ids of the entities that texts or records name, of what these belong to, and of the members of their groups.

    ``named``: the ids that texts name. Every other entity has no page, no place in a list and no link.
    """
    found: set[str] = set()
    waiting = [*named, *(id for document in documents for id in _of_record(document.record))]
    while waiting:
        id = waiting.pop()
        if id in registry.entities and id not in found:
            found.add(id)
            waiting.extend(_around(registry, id))
    held = {document.record.id for document in documents}
    return frozenset(found | {id for id, entity in registry.entities.items() if entity.document in held})


def _of_record(record: Record) -> Iterator[str]:
    yield from (*record.issuers, *record.parties, *(relation.target for relation in record.relations))
    yield from (id for id in (record.place, record.event) if id)


def _around(registry: Registry, id: str) -> Iterator[str]:
    entity = registry.entities[id]
    yield from (other for other in (entity.parent, entity.place) if other)
    yield from (member.member for member in entity.members)
