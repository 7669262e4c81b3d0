"""The documents as one flat list of cells: a row in a version, with what annotation found in it.

Everything else in this stage is a function over these cells, so the order of all its results is decided here once.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from sys import intern

from plugins.portal import sentences
from plugins.portal.model import (
    Annotated,
    Annotation,
    Citation,
    Document,
    Provision,
    Row,
    ThemeScore,
    Undertaking,
    Version,
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A row of a document's grid in one of its versions."""

    version: Version
    provision: Provision
    annotations: tuple[Annotation, ...]  # as a reader meets them: the heading first, then by start
    themes: tuple[ThemeScore, ...]
    sentences: tuple[tuple[int, int], ...]  # of the text; empty where nothing is annotated
    undertakings: tuple[Undertaking, ...] = ()

    @property
    def row(self) -> Row:
        """The row, whatever the version."""
        return Row(self.version.document, self.provision.id)

    def around(self, annotation: Annotation) -> tuple[int, int]:
        """Where the sentence of an annotation starts and ends, in its part; a heading is one sentence.

        Says what ``sentences.around`` says, without cutting a long text anew for each of its annotations.
        """
        if annotation.part == "heading":
            return 0, len(self.provision.heading)
        place = max(bisect_right(self.sentences, annotation.start, key=lambda span: span[0]) - 1, 0)
        touching = []
        for start, end in self.sentences[place:]:
            if start >= annotation.end:
                break
            if annotation.start < end:
                touching.append((start, end))
        return (touching[0][0], touching[-1][1]) if touching else (annotation.start, annotation.end)

    def sentence(self, annotation: Annotation) -> str:
        """The words of ``around``; one string for all that ask for it."""
        start, end = self.around(annotation)
        return intern((self.provision.heading if annotation.part == "heading" else self.provision.text)[start:end])

    def cite(self, annotation: Annotation) -> Citation:
        """This cell as the place of an annotation."""
        version = self.version
        return Citation(
            document=version.document,
            layer=version.layer,
            language=version.language,
            provision=self.provision.id,
            sentence=self.sentence(annotation),
            quote=annotation.quote,
        )


def cells(documents: tuple[Document, ...]) -> tuple[Cell, ...]:
    """All cells: documents as given, then rows in reading order, then versions: texts first, the original's first."""
    return tuple(cell for document in documents for cell in _of_document(document))


def rows(document: Document) -> tuple[str, ...]:
    """The ids of all rows of a document. A row that earlier versions lack stands after the row before it in its own."""
    order: list[str] = []
    for annotated in _in_order(document):
        known = set(order)
        after = ""
        added: dict[str, list[str]] = defaultdict(list)
        for provision in annotated.version.provisions:
            if provision.id in known:
                after = provision.id
            else:
                added[after].append(provision.id)
        order = added[""] + [row for known_row in order for row in (known_row, *added[known_row])]
    return tuple(order)


def _in_order(document: Document) -> list[Annotated]:
    original = document.record.original

    def rank(annotated: Annotated) -> tuple[bool, bool, str]:
        version = annotated.version
        return version.layer != "text", version.language != original, version.language

    return sorted(document.versions, key=rank)


def _of_document(document: Document) -> list[Cell]:
    by_row: dict[str, list[Cell]] = {row: [] for row in rows(document)}
    for annotated in _in_order(document):
        for cell in _of_version(annotated):
            by_row[cell.provision.id].append(cell)
    return [cell for row in by_row.values() for cell in row]


def _of_version(annotated: Annotated) -> list[Cell]:
    annotations: dict[str, list[Annotation]] = defaultdict(list)
    themes: dict[str, list[ThemeScore]] = defaultdict(list)
    for annotation in annotated.annotations:
        annotations[annotation.provision].append(annotation)
    undertakings: dict[str, list[Undertaking]] = defaultdict(list)
    for theme in annotated.themes:
        themes[theme.provision].append(theme)
    for undertaking in annotated.undertakings:
        undertakings[undertaking.provision].append(undertaking)
    return [
        Cell(
            version=annotated.version,
            provision=provision,
            annotations=tuple(sorted(annotations[provision.id], key=_reading_order)),
            themes=tuple(themes[provision.id]),
            sentences=sentences.spans(provision.text) if annotations[provision.id] else (),
            undertakings=tuple(undertakings[provision.id]),
        )
        for provision in annotated.version.provisions
    ]


def _reading_order(annotation: Annotation) -> tuple[bool, int, int]:
    return annotation.part != "heading", annotation.start, annotation.end
