"""What is searched in a language: one record per provision and page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.model import (
    Alias,
    Annotated,
    Corpus,
    Document,
    Localised,
    Provision,
    Row,
    SearchRecord,
    Version,
    VersionKey,
)

# The site's path of a provision in a version, "de/documents/a.html#p-2"; None where the version has no page.
PlaceOf = Callable[[VersionKey, str], str | None]


@dataclass(frozen=True, slots=True)
class Entry(SearchRecord):
    """A search record with what only the search needs.

    gloss: the words of the summary of the same row and language, searched with the text and not shown.
    """

    number: str = ""  # of the provision, as printed
    gloss: str = ""


def own_page(version: VersionKey, provision: str) -> str:
    """The place of a provision where every language of a document has its page."""
    return addresses.document(version.language, version.document, provision)


def pages_in(languages: tuple[str, ...], documents: tuple[Document, ...]) -> PlaceOf:
    """The places of provisions where only these languages have pages, and documents in none of them stand as guests."""
    guests = {document.record.id for document in documents if not document.languages(languages)}

    def place(version: VersionKey, provision: str) -> str | None:
        if version.document in guests:
            return addresses.document(addresses.host(languages), version.document, provision)
        return own_page(version, provision) if version.language in languages else None

    return place


def records(corpus: Corpus, language: str, place_of: PlaceOf = own_page) -> tuple[Entry, ...]:
    """What readers of a language can find, newest document first, then by language and row.

    Of each document the versions in their language and the official texts in any other; where it has neither, its
    summary in the original's language, else in English, else the first. Text and summary of one language stand on one
    page, under the same anchors, so they make one record per row. Names and themes are those of the row in all
    versions, in the reader's language where the registry has them.
    """
    found: list[Entry] = []
    for document in corpus.documents:
        for versions in _by_page(document, language):
            found += _of_page(corpus, document, versions, language, place_of)
    return tuple(found)


def _by_page(document: Document, language: str) -> tuple[tuple[Annotated, ...], ...]:
    """The versions to search, grouped by language, the text before the summary."""
    chosen = [
        annotated
        for annotated in document.versions
        if annotated.version.language == language or annotated.version.layer == "text"
    ]
    if not chosen and document.versions:
        wanted = (document.record.original, "en")
        chosen = [min(document.versions, key=lambda annotated: _distance(annotated.version.language, wanted))]
    languages = dict.fromkeys(annotated.version.language for annotated in chosen)
    ordered = sorted(chosen, key=lambda annotated: annotated.version.layer != "text")
    return tuple(tuple(annotated for annotated in ordered if annotated.version.language == tag) for tag in languages)


def _distance(tag: str, wanted: tuple[str, ...]) -> int:
    return wanted.index(tag) if tag in wanted else len(wanted)


def _of_page(
    corpus: Corpus, document: Document, versions: tuple[Annotated, ...], language: str, place_of: PlaceOf
) -> Iterator[Entry]:
    """The records of one page: the rows of its first version, then those that only its second one has."""
    shown: dict[str, tuple[Version, Provision]] = {}
    glosses: dict[str, str] = {}
    for annotated in versions:
        for provision in annotated.version.provisions:
            if provision.id in shown:
                glosses[provision.id] = f"{provision.heading}\n{provision.text}".strip()
            else:
                shown[provision.id] = (annotated.version, provision)
    search_page = addresses.listing(language, "search")
    record = document.record
    for id_, (version, provision) in shown.items():
        place = place_of(version.key, id_)
        if place is None:
            continue
        row = Row(record.id, id_)
        yield Entry(
            id=f"{record.id}#{id_}@{version.layer}-{version.language}",
            row=row,
            layer=version.layer,
            language=version.language,
            title=version.title,
            heading=provision.heading,
            text=provision.text,
            names=_names(corpus, row, versions, language),
            themes=_themes(corpus, row, language),
            href=addresses.relative(search_page, place),
            type=record.type,
            year=str(record.main_date.year) if record.main_date else "",
            number=provision.number,
            gloss=glosses.get(id_, ""),
        )


def _names(corpus: Corpus, row: Row, versions: tuple[Annotated, ...], language: str) -> tuple[str, ...]:
    """What the row's entities and terms are called in a language, the usual name of each first."""
    names: dict[str, None] = {}
    for id_ in corpus.graph.row_entities.get(row, ()):
        entity = corpus.registry.entities[id_]
        official = entity.official.get(language)
        names.update(dict.fromkeys((*_best(entity.names, language), *((official,) if official else ()))))
        names.update(dict.fromkeys(_linked(entity.aliases, language)))
    for id_ in _terms(versions, row.provision):
        term = corpus.registry.terms.get(id_)
        if term:
            names.update(dict.fromkeys((*_best(term.labels, language), *_linked(term.aliases, language))))
    return tuple(names)


def _themes(corpus: Corpus, row: Row, language: str) -> tuple[str, ...]:
    themes = (corpus.registry.themes[id_] for id_ in corpus.graph.row_themes.get(row, ()))
    return tuple(label for theme in themes for label in _best(theme.labels, language))


def _terms(versions: tuple[Annotated, ...], provision: str) -> tuple[str, ...]:
    """Ids of the defined terms that these versions of a row use, in order of appearance."""
    return tuple(
        dict.fromkeys(
            annotation.key
            for annotated in versions
            for annotation in annotated.annotations
            if annotation.kind == "term" and annotation.provision == provision
        )
    )


def _best(names: Localised, language: str) -> tuple[str, ...]:
    return (names.best(language)[1],) if names else ()


def _linked(aliases: tuple[Alias, ...], language: str) -> tuple[str, ...]:
    """The aliases that name their bearer by themselves, of a language or of all."""
    return tuple(alias.text for alias in aliases if alias.rule == "link" and alias.language in (language, ""))
