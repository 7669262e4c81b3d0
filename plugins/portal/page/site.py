"""The site as a whole, whatever its language: what there is, and which pages exist."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plugins.portal import showing
from plugins.portal.languages import in_list_order
from plugins.portal.model import Annotated, Annotation, Corpus, Document, Provision, VersionKey
from plugins.portal.page import choose, terms
from plugins.portal.page.inverse import Inverse
from plugins.portal.page.settings import SiteSettings, StaticText

WANTED = 40  # missing instruments of a page


@dataclass(frozen=True, slots=True)
class Site:
    """The corpus, with the indexes that pages ask again and again."""

    corpus: Corpus
    settings: SiteSettings
    languages: tuple[str, ...]  # of the interface, in list order
    texts: Mapping[tuple[str, str], StaticText]  # (slug, language)
    documents: Mapping[str, Document]
    pages: Mapping[str, tuple[str, ...]]  # document → languages under which it has a page, in list order
    guests: Mapping[str, Annotated]  # document in no language of the interface → the version shown under the host's
    pairs: Mapping[str, tuple[tuple[str, str], ...]]  # document → languages that stand side by side, the page's first
    rows: Mapping[VersionKey, Mapping[str, Provision]]
    wanted: Mapping[str, int]  # missing instrument → the page of their list on which it stands
    terms: Mapping[str, Mapping[str, int]]  # language of the interface → term → the page of the glossary it stands on
    inverse: Inverse

    @classmethod
    def of(cls, corpus: Corpus, texts: Iterable[StaticText], settings: SiteSettings) -> Site:
        """Looks the corpus through once."""
        documents = {document.record.id: document for document in corpus.documents}
        inverse = Inverse.of(corpus)
        pages = {id: in_list_order(showing.pages(document, settings.languages)) for id, document in documents.items()}
        return cls(
            corpus=corpus,
            settings=settings,
            languages=in_list_order(settings.languages),
            texts={(text.slug, text.language): text for text in texts},
            documents=documents,
            pages=pages,
            guests={
                id: choose.in_preference(document, pages[id][0])[0]
                for id, document in documents.items()
                if showing.is_guest(document, settings.languages)
            },
            pairs={
                id: showing.pairs(document, settings.languages, only_needed=not settings.side_by_side)
                for id, document in documents.items()
            },
            rows={
                annotated.version.key: {provision.id: provision for provision in annotated.version.provisions}
                for document in corpus.documents
                for annotated in document.versions
            },
            wanted={wanted.id: place // WANTED + 1 for place, wanted in enumerate(inverse.wanted)},
            terms={tag: terms.numbered(corpus.registry.terms, tag) for tag in settings.languages},
            inverse=inverse,
        )

    def compared(self, id: str, tag: str) -> tuple[str, ...]:
        """The languages that stand beside this one on side-by-side pages of the document, in list order."""
        return in_list_order(tuple(other for page, other in self.pairs[id] if page == tag))

    def shown(self, document: Document, tag: str) -> Annotated | None:
        """The version that the document's page under this language shows; None where it has no page there."""
        guest = self.guests.get(document.record.id)
        if guest is not None:
            return guest if tag in self.pages[document.record.id] else None
        return choose.main(document, tag)


def by_provision(annotations: Iterable[Annotation]) -> Mapping[str, tuple[Annotation, ...]]:
    """The annotations of a version, provision by provision."""
    found: defaultdict[str, list[Annotation]] = defaultdict(list)
    for annotation in annotations:
        found[annotation.provision].append(annotation)
    return {provision: tuple(annotations) for provision, annotations in found.items()}
