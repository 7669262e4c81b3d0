"""What is read: the raw file of a version, and what is known about a document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from plugins.portal.model.texts import Dropped, Found
from plugins.portal.model.words import AnnotationKind, Layer, Localised, PartialDate, Status


@dataclass(frozen=True, slots=True)
class Capture:
    """The raw file of a version, never edited."""

    document: str
    layer: Layer
    language: str | None  # None: to be found out, perhaps several
    media_type: str  # text/plain, text/markdown, text/html, …
    data: bytes
    origin: str  # the file as an editor knows it, for messages
    sha256: str


@dataclass(frozen=True, slots=True)
class Extract:
    """The running text of a capture in another format, as a plain text capture, and what was taken away to get it."""

    capture: Capture  # text/plain in UTF-8, a paragraph a line; origin and sha256 are those of the file
    dropped: tuple[Dropped, ...] = ()
    found: tuple[Found, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """What an editor changes about the annotations that the rules make of a version."""

    action: Literal["add", "remove", "rekey"]
    layer: Layer
    language: str
    quote: str
    kind: AnnotationKind
    key: str  # as Annotation.key; of remove: empty takes any
    was: str = ""  # of rekey: the key that it replaces; empty takes any
    provision: str = ""  # empty: wherever in the version the quote stands
    before: str = ""  # words right before the quote, where it stands more than once
    after: str = ""
    every: bool = False  # not one place but all where the quote stands
    note: str = ""  # as Annotation.note; of remove: why
    file: str = ""
    place: str = ""  # line and key, for messages


@dataclass(frozen=True, slots=True)
class Source:
    """Where a text was published."""

    publisher: str
    title: str = ""
    url: str = ""
    date: PartialDate | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class TextRights:
    """What a record says of one text version: its status and who may use it how."""

    language: str
    status: Status
    rights: str  # an SPDX identifier, or a LicenseRef- one explained on the method page


@dataclass(frozen=True, slots=True)
class Relation:
    """A document's relation to another document or to a registry entity."""

    kind: str  # cites, implements, follows, part-of, related
    target: str


@dataclass(frozen=True, slots=True)
class Record:
    """What is known about a document."""

    id: str
    type: str
    effect: str  # legal effect: binding, political, informational
    original: str  # language of the original text
    titles: Localised
    dates: tuple[tuple[str, PartialDate], ...] = ()  # (adopted | published | updated | event, date), in that order
    place: str | None = None  # a place in the registry
    event: str | None = None  # an event in the registry
    issuers: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    texts: tuple[TextRights, ...] = ()
    relations: tuple[Relation, ...] = ()
    capture: str | None = None  # file name of the raw text in the operator's folder
    file: str = ""  # the record's own file, for messages
    derived: bool = False  # made by the portal from a capture that no record claims
    corrections: tuple[Correction, ...] = ()
    sha256: str = ""  # of the capture that the record describes; empty where nobody has noted it

    def date(self, kind: str) -> PartialDate | None:
        return next((date for name, date in self.dates if name == kind), None)

    @property
    def main_date(self) -> PartialDate | None:
        """The date a document is listed under: adopted, else of its event, else published, else updated."""
        for kind in ("adopted", "event", "published", "updated"):
            found = self.date(kind)
            if found is not None:
                return found
        return None
