"""Facts of documents, and rows that are related, as earlier processes have found them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from plugins.portal.cache import Store
from plugins.portal.link.facts import Facts
from plugins.portal.model import Document, Related, Row

_RELATED = "related-"
_MOST = 4  # that are kept: of two sites, each as it is and as it was


@dataclass(frozen=True, slots=True)
class Kept:
    """A folder of them. Only what a cache knows a document by tells that it is still the same."""

    store: Store
    program: str  # its version
    documents: Mapping[str, tuple[Document, str]]  # id → a document and what the cache knows it by

    def facts(self, document: Document, shape: bytes) -> Facts | None:
        """Of a document, if they are known; shape: names all else that they depend on."""
        known_by = self._known_by(document)
        found = self.store.get(self._name(document), self._key(known_by, shape)) if known_by else None
        return found if isinstance(found, Facts) else None

    def put(self, document: Document, shape: bytes, facts: Facts) -> None:
        """Keeps facts of a document."""
        known_by = self._known_by(document)
        if known_by:
            self.store.put(self._name(document), self._key(known_by, shape), facts)

    def related(self, shape: bytes) -> Mapping[Row, tuple[Related, ...]] | None:
        """All related rows; shape: names what they depend on."""
        found = self.store.get(_RELATED + shape.hex(), self.program)
        return found if isinstance(found, dict) else None

    def put_related(self, shape: bytes, related: Mapping[Row, tuple[Related, ...]]) -> None:
        """Keeps related rows."""
        self.store.put(_RELATED + shape.hex(), self.program, related)

    def forget_others(self) -> None:
        """Takes out what is of no document of these, and what has long been related otherwise."""
        self.store.keep_newest(_MOST, _RELATED)
        related = [name for name in self.store.names() if name.startswith(_RELATED)]
        self.store.keep({*related, *(f"document-{id}" for id in self.documents)})

    def _known_by(self, document: Document) -> str:
        known = self.documents.get(document.record.id)
        return known[1] if known is not None and known[0] is document else ""

    @staticmethod
    def _name(document: Document) -> str:
        return f"document-{document.record.id}"

    def _key(self, known_by: str, shape: bytes) -> str:
        return f"{self.program} {known_by} {shape.hex()}"
