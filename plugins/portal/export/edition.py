"""What every format says of a version, worked out once: title, authors, dates, rights, addresses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from plugins.portal import addresses, showing
from plugins.portal.export.names import entity_name, label
from plugins.portal.model import Annotated, Corpus, Document, Entity, PartialDate, Source, Status, Version, VersionKey

PORTAL = "Concordance"
OWN_RIGHTS = "CC-BY-4.0"
UNKNOWN_RIGHTS = "NOASSERTION"  # SPDX's word for "nobody has said"

_STATUS: dict[Status, str] = {
    "original": "Original text.",
    "official": "Official translation.",
    "unofficial": "Unofficial translation.",
    "own": f"Plain-language summary by {PORTAL}, not the official wording.",
    "draft": f"Draft translation of a plain-language summary by {PORTAL}, not the official wording.",
    "machine": "Machine translation.",
}


@dataclass(frozen=True, slots=True)
class Library:
    """The corpus and where it is published."""

    corpus: Corpus
    site_url: str  # "" where it is not known
    languages: tuple[str, ...]  # of the interface: in these there are pages
    documents: Mapping[str, Document]  # by id

    @classmethod
    def of(cls, corpus: Corpus, site_url: str, languages: tuple[str, ...]) -> Library:
        """The library of a corpus."""
        return cls(corpus, site_url, languages, {document.record.id: document for document in corpus.documents})

    def absolute(self, path: str) -> str:
        """The full address of a page or file; "" where the site's address is not known."""
        return f"{self.site_url.rstrip('/')}/{path}" if self.site_url else ""

    def link(self, source: str, path: str) -> str:
        """The full address, or else the way there from the file ``source``."""
        return self.absolute(path) or addresses.relative(source, path)

    def entity(self, id: str | None) -> Entity | None:
        """An entity of the registry; None where it has none of this id."""
        return self.corpus.registry.entities.get(id) if id else None

    def name(self, id: str, language: str) -> str:
        """An entity's name in a language; of an unknown one its id."""
        entity = self.entity(id)
        return entity_name(entity, language) if entity else id

    def rights(self, key: VersionKey) -> str:
        """The SPDX identifier or LicenseRef of a version: a text's as its record states, a summary's the portal's."""
        if key.layer == "summary":
            return OWN_RIGHTS
        document = self.documents.get(key.document)
        texts = document.record.texts if document else ()
        return next((text.rights for text in texts if text.language == key.language), UNKNOWN_RIGHTS)


@dataclass(frozen=True, slots=True)
class Edition:
    """A version, ready to be described."""

    library: Library
    document: Document
    annotated: Annotated

    @property
    def version(self) -> Version:
        """The version itself."""
        return self.annotated.version

    @property
    def is_summary(self) -> bool:
        """Whether this is the portal's own wording."""
        return self.version.layer == "summary"

    @property
    def key(self) -> str:
        """Names the version among all: ``shenzhen-initiative-text-en``."""
        return "-".join(self.version.key)

    @property
    def title(self) -> str:
        """The version's title, else the record's, else the document's id."""
        titles = self.document.record.titles
        return self.version.title or (titles.best(self.version.language)[1] if titles else self.version.document)

    @property
    def rights(self) -> str:
        """An SPDX identifier, or a LicenseRef."""
        return self.library.rights(self.version.key)

    @property
    def note(self) -> str:
        """What kind of text this is, in English, as librarians read it beside the title."""
        about = self.document.record.main_date if self.is_summary else None
        dated = f" The document is of {about.value}." if about else ""
        return f"{_STATUS[self.version.status]}{dated} Rights: {self.rights}."

    @property
    def date(self) -> PartialDate | None:
        """The date it is cited by; None for a summary, whose day nobody records."""
        return None if self.is_summary else self.document.record.main_date

    @property
    def source(self) -> Source | None:
        """Where a text was published: the source in its language, else one that names none, else the first."""
        if self.is_summary:
            return None
        sources = self.document.record.sources
        fitting = (source for wanted in (self.version.language, "") for source in sources if source.language == wanted)
        return next(fitting, sources[0] if sources else None)

    @property
    def publisher(self) -> str:
        """Who published it; "" where no source says."""
        if self.is_summary:
            return PORTAL
        return self.source.publisher if self.source else ""

    @property
    def authors(self) -> tuple[str, ...]:
        """The bodies that issued it, in the version's language; of a summary the portal."""
        if self.is_summary:
            return (PORTAL,)
        return tuple(self.library.name(id_, self.version.language) for id_ in self.document.record.issuers)

    @property
    def place(self) -> str:
        """Where the text was adopted or published, in its language; "" where that is not known, and for summaries."""
        place = None if self.is_summary else self.document.record.place
        return self.library.name(place, self.version.language) if place else ""

    @property
    def event(self) -> str:
        """The event that the text comes from, in its language; "" where none is known, and for summaries."""
        event = None if self.is_summary else self.document.record.event
        return self.library.name(event, self.version.language) if event else ""

    @property
    def themes(self) -> tuple[str, ...]:
        """Ids of the themes of this version, by how many provisions have them, then by id."""
        count: dict[str, int] = {}
        for theme in self.annotated.themes:
            if theme.score > 0 and theme.theme in self.library.corpus.registry.themes:
                count[theme.theme] = count.get(theme.theme, 0) + 1
        return tuple(sorted(count, key=lambda theme: (-count[theme], theme)))

    @property
    def keywords(self) -> tuple[str, ...]:
        """Labels of the themes in the version's language, else in English."""
        themes = self.library.corpus.registry.themes
        return tuple(label(themes[id_].labels, self.version.language, id_) for id_ in self.themes)

    @property
    def page(self) -> str:
        """The path of the page that shows the version: its own, beside another, or as a guest."""
        return showing.page(self.document, self.version.language, self.library.languages)

    def path(self, extension: str) -> str:
        """The path of one of its data files."""
        return addresses.version_data(self.version.document, self.version.layer, self.version.language, extension)

    @property
    def url(self) -> str:
        """The full address of what is described: the portal's page, or else the source's; "" where neither is known."""
        return self.library.absolute(self.page) or (self.source.url if self.source else "")
