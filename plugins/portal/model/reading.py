"""What is read: the raw file of a version, and what is known about a document."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.portal.model.words import Layer, Localised, PartialDate, Status


@dataclass(frozen=True, slots=True)
class Capture:
    """The raw file of a version, never edited."""

    document: str
    layer: Layer
    language: str | None  # None: to be found out, perhaps several
    media_type: str  # text/plain, text/markdown
    data: bytes
    origin: str  # the file as an editor knows it, for messages
    sha256: str


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
