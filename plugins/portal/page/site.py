"""The site as a whole, whatever its language: what there is, and which pages exist."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from plugins.portal import showing
from plugins.portal.languages import in_list_order
from plugins.portal.memo import Memo
from plugins.portal.model import Annotated, Annotation, Corpus, Document, Provision, VersionKey, Wanted
from plugins.portal.page import choose, terms
from plugins.portal.page.inverse import Inverse
from plugins.portal.page.settings import SiteSettings, StaticText

T = TypeVar("T")
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
    def of(cls, corpus: Corpus, texts: Iterable[StaticText], settings: SiteSettings, memo: Memo | None = None) -> Site:
        """Looks the corpus through once; not again what comes of the same documents, graph and registry as before."""
        memo = memo or Memo()
        documents = {document.record.id: document for document in corpus.documents}
        inverse = Inverse.of(corpus, memo)
        registry, languages = corpus.registry, settings.languages

        def each(name: str, make: Callable[[Document], T], *told: object) -> Mapping[str, T]:
            return memo.each((cls, name, languages, *told), documents, make)

        pages = each("pages", lambda document: in_list_order(showing.pages(document, languages)))
        only_needed = not settings.side_by_side
        return cls(
            corpus=corpus,
            settings=settings,
            languages=in_list_order(languages),
            texts={(text.slug, text.language): text for text in texts},
            documents=documents,
            pages=pages,
            guests={
                id: choose.in_preference(document, pages[id][0])[0]
                for id, document in documents.items()
                if showing.is_guest(document, languages)
            },
            pairs=each(
                "pairs", lambda document: showing.pairs(document, languages, only_needed=only_needed), only_needed
            ),
            rows=memo.each(
                (cls, "rows"),
                {annotated.version.key: annotated for document in corpus.documents for annotated in document.versions},
                lambda annotated: {provision.id: provision for provision in annotated.version.provisions},
            ),
            wanted=memo.whole((cls, "wanted"), (inverse.wanted,), lambda: _pages_of(inverse.wanted)),
            terms={
                tag: memo.whole((cls, "terms", tag), (registry,), partial(terms.numbered, registry.terms, tag))
                for tag in languages
            },
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


def _pages_of(wanted: Iterable[Wanted]) -> Mapping[str, int]:
    return {each.id: place // WANTED + 1 for place, each in enumerate(wanted)}


def by_provision(annotations: Iterable[Annotation]) -> Mapping[str, tuple[Annotation, ...]]:
    """The annotations of a version, provision by provision."""
    found: defaultdict[str, list[Annotation]] = defaultdict(list)
    for annotation in annotations:
        found[annotation.provision].append(annotation)
    return {provision: tuple(annotations) for provision, annotations in found.items()}
