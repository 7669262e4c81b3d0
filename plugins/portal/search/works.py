"""What is searched: documents as grids of rows and languages, with what their rows are about.

A row is a provision in all languages, and has one number in every index. So a provision found in several languages is
one hit, and an annotation, which holds for a row, is written once for all languages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, repeat
from typing import Protocol, TypeAlias

from plugins.portal.model import Annotated, Corpus, Document, Layer, Row


@dataclass(frozen=True, slots=True)
class Cell:
    """A provision on the page of a language: the text where there is one, else the summary."""

    layer: Layer
    number: str  # as printed
    heading: str
    text: str
    gloss: str = ""  # the summary that stands beside the text


@dataclass(frozen=True, slots=True)
class Column:
    """A document on its page in a language."""

    title: str
    cells: Mapping[str, Cell]  # by provision


@dataclass(frozen=True, slots=True)
class Work:
    """A document as the search holds it."""

    id: str
    type: str
    date: str  # ISO 8601, as precise as it is known; empty: unknown
    main: str  # the language it is shown in to those who have no version of their own
    rows: tuple[str, ...]  # provisions, over all versions
    columns: Mapping[str, Column]  # by language
    names: tuple[tuple[str, ...], ...] = ()  # of each row: entity:<id> and term:<id>
    themes: tuple[tuple[str, ...], ...] = ()  # of each row: theme:<id>
    parties: tuple[str, ...] = ()  # party:<id>

    @property
    def order(self) -> tuple[str, str]:
        """Newest first is the falling order of this."""
        return self.date, self.id


def works_of(corpus: Corpus, languages: tuple[str, ...]) -> tuple[Work, ...]:
    """The documents of a site with pages in these languages, newest first.

    A document in none of them has one page, in its own language; of the others, only versions with a page are searched.
    """
    return ordered(work_of(corpus, document, languages) for document in corpus.documents if document.versions)


def ordered(works: Iterable[Work]) -> tuple[Work, ...]:
    """Those that have a row, newest first."""
    return tuple(sorted((work for work in works if work.rows), key=lambda work: work.order, reverse=True))


About: TypeAlias = tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]]


def about(corpus: Corpus, rows: Iterable[Row]) -> About:
    """What links tell of these rows: of each the ids of its entities, and of each those of its themes."""
    keys, none = tuple(rows), repeat(())
    return tuple(map(corpus.graph.row_entities.get, keys, none)), tuple(map(corpus.graph.row_themes.get, keys, none))


class Plain(Protocol):
    """A provision that nothing is known of but its words."""

    @property
    def id(self) -> str: ...
    @property
    def document(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def heading(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def year(self) -> str: ...
    @property
    def type(self) -> str: ...


def plain(provisions: Iterable[Plain]) -> tuple[Work, ...]:
    """Documents of one language each from provisions, those of a document one after the other; newest first."""
    found = []
    for id, group in groupby(provisions, key=lambda one: one.document):
        rows = tuple(group)
        cells = {row.id: Cell("text", "", row.heading, row.text) for row in rows}
        first = rows[0]
        column = Column(first.title, cells)
        found.append(Work(id, first.type, first.year, first.language, tuple(cells), {first.language: column}))
    return tuple(sorted(found, key=lambda work: work.order, reverse=True))


def work_of(corpus: Corpus, document: Document, languages: tuple[str, ...]) -> Work:
    """A document that has a version; without rows where none of its versions has any."""
    guest = not document.languages(languages)
    shown = [one for one in document.versions if guest or one.version.language in languages]
    record = document.record
    tags = dict.fromkeys(one.version.language for one in shown)
    columns = {tag: _column([one for one in shown if one.version.language == tag]) for tag in tags}
    main = min(shown, key=lambda one: _rank(one, record.original)).version.language
    in_turn = (main, *(tag for tag in tags if tag != main))
    rows = tuple(dict.fromkeys(provision for tag in in_turn for provision in columns[tag].cells))
    entities, themes = about(corpus, (Row(record.id, provision) for provision in rows))
    terms = _terms(document.versions)
    return Work(
        id=record.id,
        type=record.type,
        date=record.main_date.value if record.main_date else "",
        main=main,
        rows=rows,
        columns=columns,
        names=tuple(
            (*(f"entity:{id}" for id in ids), *(f"term:{id}" for id in terms.get(provision, ())))
            for provision, ids in zip(rows, entities, strict=True)
        ),
        themes=tuple(tuple(f"theme:{id}" for id in ids) for ids in themes),
        parties=tuple(f"party:{id}" for id in dict.fromkeys(record.parties)),
    )


def _rank(annotated: Annotated, original: str) -> tuple[bool, bool, bool, str]:
    version = annotated.version
    return version.layer != "text", version.language != original, version.language != "en", version.language


def _column(versions: list[Annotated]) -> Column:
    """Text and summary of a language stand on one page under the same anchors."""
    ordered = sorted(versions, key=lambda one: one.version.layer != "text")
    cells: dict[str, Cell] = {}
    for annotated in ordered:
        for provision in annotated.version.provisions:
            known = cells.get(provision.id)
            gloss = f"{provision.heading}\n{provision.text}".strip()
            layer = annotated.version.layer
            cells[provision.id] = (
                Cell(known.layer, known.number, known.heading, known.text, gloss)
                if known
                else Cell(layer, provision.number, provision.heading, provision.text)
            )
    return Column(ordered[0].version.title, cells)


def _terms(versions: tuple[Annotated, ...]) -> dict[str, tuple[str, ...]]:
    """By provision the ids of the defined terms that any version of it uses."""

    def marks() -> Iterator[tuple[str, str]]:
        for annotated in versions:
            for one in annotated.annotations:
                if one.kind == "term":
                    yield one.provision, one.key

    found: dict[str, dict[str, None]] = {}
    for provision, id in marks():
        found.setdefault(provision, {})[id] = None
    return {provision: tuple(ids) for provision, ids in found.items()}
