"""What a text becomes: provisions in versions, and the stand-off annotations on them."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.portal.model.words import AnnotationKind, EntityKind, Layer, Part, ProvisionKind, Row, Status, VersionKey


@dataclass(frozen=True, slots=True)
class Dropped:
    """A passage that the parser took away, and why."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """A fact mined from a capture: ``("updated", "2023-07-04", "Updated: 2023-07-04")``."""

    key: str
    value: str
    text: str  # the passage it stood in; empty where another Found of the same passage holds it


@dataclass(frozen=True, slots=True)
class Provision:
    """An addressable row of a document, in one version. NFC throughout; two newlines part paragraphs."""

    id: str  # r-1, p-2, p-2-3, c-1
    kind: ProvisionKind
    text: str
    parent: str | None = None
    number: str = ""  # as printed, with its punctuation: "1.", "一、", "First,"
    heading: str = ""
    flag: str = ""  # why the parser is unsure of this row; empty where it is sure


@dataclass(frozen=True, slots=True)
class Annotation:
    """A stand-off span of a provision: ``part_text[start:end] == quote``.

    key, by kind: entity kinds and ``reference`` an id (a reference may carry ``document#provision``); ``term`` a term's
    id; ``date`` ISO 8601; ``amount`` ``"12100000000 CNY"``; ``commitment`` a Strength; ``link`` an https address.
    """

    document: str
    layer: Layer
    language: str
    provision: str
    start: int
    end: int
    quote: str
    kind: AnnotationKind
    key: str
    origin: str  # the rule that made it, such as "entities.alias", or "hand"
    part: Part = "text"
    note: str = ""  # how to read the value: "approximate", "inferred from …"

    @property
    def row(self) -> Row:
        return Row(self.document, self.provision)


@dataclass(frozen=True, slots=True)
class Version:
    """One layer of a document in one language."""

    document: str
    layer: Layer
    language: str
    title: str
    provisions: tuple[Provision, ...]
    status: Status
    dropped: tuple[Dropped, ...] = ()
    found: tuple[Found, ...] = ()
    by_hand: tuple[Annotation, ...] = ()  # marks an editor set in a summary
    origin: str = ""  # the file, for messages
    sha256: str = ""  # of the file

    @property
    def key(self) -> VersionKey:
        return VersionKey(self.document, self.layer, self.language)


@dataclass(frozen=True, slots=True)
class ThemeScore:
    """That a provision is about a theme, how strongly (0 to 1), and which words said so."""

    provision: str
    theme: str
    score: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unlinked:
    """A name that was recognised and on purpose not linked, with the reason."""

    provision: str
    quote: str
    candidates: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Undertaking:
    """Who undertakes what in a sentence annotated as a commitment, as far as its words tell."""

    provision: str
    part: Part
    start: int  # of the commitment's annotation
    end: int
    actors: tuple[str, ...]  # ids of the entities that undertake it; of "we" and "the Parties" those of the document
    action: str  # what they undertake, in the text's words
    beneficiaries: tuple[str, ...] = ()  # ids of the entities that it is for, or that are called upon
    mechanisms: tuple[str, ...] = ()  # ids of the bodies, mechanisms, programmes and instruments it goes through
    deadline: str = ""  # ISO 8601


@dataclass(frozen=True, slots=True)
class NameCandidate:
    """Words that look like a name and are not in the registry."""

    text: str
    kind: EntityKind | None  # where a word of the name tells
    count: int  # in the version
    sentence: str  # the first that holds it


@dataclass(frozen=True, slots=True)
class Annotated:
    """A version with its annotations, in order of provision, part, start."""

    version: Version
    annotations: tuple[Annotation, ...]
    themes: tuple[ThemeScore, ...] = ()
    unlinked: tuple[Unlinked, ...] = ()
    undertakings: tuple[Undertaking, ...] = ()
    candidates: tuple[NameCandidate, ...] = ()
