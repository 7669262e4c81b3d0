"""What an annotation leads to: entities, a document or one of its rows, or something the portal does not have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from plugins.portal.link.grid import rows
from plugins.portal.model import ENTITY_KINDS, Annotation, Document, Entity, Registry, Row

UNREGISTERED = "unregistered-"  # how annotation begins the key of a title that no registry entry names


@dataclass(frozen=True, slots=True)
class Targets:
    """The portal as references see it. A key is ``id`` or ``id#provision``."""

    entities: Mapping[str, Entity]
    rows: Mapping[str, frozenset[str]]  # of every document that the portal holds
    instruments: Mapping[str, tuple[str, ...]]  # document → the registry's instruments that it is

    def named(self, annotation: Annotation) -> tuple[str, ...]:
        """The registry's entities that an annotation names; for a document, the instruments that it is."""
        if annotation.kind not in ENTITY_KINDS and annotation.kind != "reference":
            return ()
        key = _split(annotation.key)[0]
        instruments = self.instruments.get(key, ()) if annotation.kind == "reference" else ()
        return tuple(dict.fromkeys(((key,) if key in self.entities else ()) + instruments))

    def row(self, annotation: Annotation) -> Row | None:
        """The row of a document of the portal that an annotation refers to, "" for the whole; it may not exist."""
        if annotation.kind not in ("reference", "instrument"):
            return None
        key, provision = _split(annotation.key)
        document = key if key in self.rows else self._held(key)
        return Row(document, provision) if document else None

    def exists(self, row: Row) -> bool:
        """Whether the portal has this row of this document in any version."""
        return row.document in self.rows and (not row.provision or row.provision in self.rows[row.document])

    def missing(self, annotation: Annotation) -> str | None:
        """The id of the instrument that an annotation refers to and the portal lacks."""
        if annotation.kind not in ("reference", "instrument") or self.row(annotation):
            return None
        key = _split(annotation.key)[0]
        return key if self.is_instrument(key) or key.startswith(UNREGISTERED) else None

    def is_instrument(self, id: str) -> bool:
        """Whether the registry has an instrument of this id, held or not."""
        return id in self.entities and self.entities[id].kind == "instrument"

    def _held(self, id: str) -> str | None:
        document = self.entities[id].document if id in self.entities else None
        return document if document in self.rows else None


def targets(registry: Registry, documents: tuple[Document, ...]) -> Targets:
    """What these documents can refer to."""
    instruments: dict[str, list[str]] = defaultdict(list)
    for key in sorted(registry.entities):
        document = registry.entities[key].document
        if document:
            instruments[document].append(key)
    return Targets(
        entities=registry.entities,
        rows={document.record.id: frozenset(rows(document)) for document in documents},
        instruments={document: tuple(keys) for document, keys in instruments.items()},
    )


def _split(key: str) -> tuple[str, str]:
    target, _, provision = key.partition("#")
    return target, provision
