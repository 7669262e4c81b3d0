"""What connects the documents, and the documents connected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from plugins.portal.model.reading import Record
from plugins.portal.model.registry import Registry
from plugins.portal.model.texts import Annotated
from plugins.portal.model.words import Layer, PartialDate, Row, Strength, VersionKey


@dataclass(frozen=True, slots=True)
class Citation:
    """A place that names something: the provision of a version, with the sentence around the mention."""

    document: str
    layer: Layer
    language: str
    provision: str
    sentence: str
    quote: str

    @property
    def row(self) -> Row:
        return Row(self.document, self.provision)

    @property
    def version(self) -> VersionKey:
        return VersionKey(self.document, self.layer, self.language)


@dataclass(frozen=True, slots=True)
class Commitment:
    """A sentence in which someone undertakes something."""

    document: str
    layer: Layer
    language: str
    provision: str
    sentence: str
    strength: Strength
    actors: tuple[str, ...]  # ids of those who undertake it; where nobody read that, of the parties and bodies it names
    themes: tuple[str, ...]  # of the provision
    action: str = ""  # what is undertaken, in the sentence's words
    beneficiaries: tuple[str, ...] = ()  # ids of those whom it is for or who are called upon
    mechanisms: tuple[str, ...] = ()  # ids of what it goes through
    deadline: str = ""  # ISO 8601


@dataclass(frozen=True, slots=True)
class Related:
    """Two provisions of different documents that deal with the same bodies or themes."""

    row: Row
    other: Row
    entities: tuple[str, ...]
    themes: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Wanted:
    """An instrument that documents cite and the portal does not have."""

    id: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A dated fact: of a document (what: adopted, published, …), or of an event or instrument (what: its kind)."""

    date: PartialDate
    what: str
    target: str  # id of a document or an entity


@dataclass(frozen=True, slots=True)
class Graph:
    """Everything that connects the documents. Tuples are ordered newest document first, then by row."""

    by_entity: Mapping[str, tuple[Citation, ...]]  # one per row and version
    by_theme: Mapping[str, tuple[Row, ...]]
    by_term: Mapping[str, tuple[Citation, ...]]
    backlinks: Mapping[Row, tuple[Citation, ...]]  # to a provision; provision "" means the document as a whole
    related: Mapping[Row, tuple[Related, ...]]  # strongest first
    row_entities: Mapping[Row, tuple[str, ...]]  # over all versions of the row
    row_themes: Mapping[Row, tuple[str, ...]]  # over all versions of the row, strongest first
    wanted: tuple[Wanted, ...]
    commitments: tuple[Commitment, ...]
    timeline: tuple[TimelineEntry, ...]  # by date
    present: frozenset[str] = frozenset()  # ids of the registry's entities that the portal speaks of

    def first_use(self, term: str, language: str) -> Citation | None:
        """Where a version in this language uses a term first: in the newest document, the wording before a summary."""
        return next((found for found in self.by_term.get(term, ()) if found.language == language), None)


@dataclass(frozen=True, slots=True)
class Document:
    """A document with all its versions."""

    record: Record
    versions: tuple[Annotated, ...]  # texts before summaries, the original language first, then by tag

    def languages(self, interface: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the interface's languages in which the document has a version; none: it is a guest of the host's."""
        own = {annotated.version.language for annotated in self.versions}
        return tuple(tag for tag in interface if tag in own)

    def version(self, layer: Layer, language: str) -> Annotated | None:
        for annotated in self.versions:
            if annotated.version.layer == layer and annotated.version.language == language:
                return annotated
        return None


@dataclass(frozen=True, slots=True)
class Corpus:
    """All documents, newest first, the registry they are read with, and what connects them."""

    registry: Registry
    documents: tuple[Document, ...]
    graph: Graph
