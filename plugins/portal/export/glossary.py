"""The glossary as a table, one line a term and language, with the sentence that each term was taken from."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal import addresses, showing
from plugins.portal.export.commitments import safe
from plugins.portal.export.edition import Library
from plugins.portal.languages import in_list_order
from plugins.portal.model import Citation, Term

PATH = addresses.GLOSSARY_TABLE
COLUMNS = (
    "term", "language", "label", "aliases", "definition", "document", "layer", "provision", "sentence", "rights",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """What the portal knows of a term in one language."""

    term: Term
    language: str
    label: str
    aliases: tuple[str, ...]  # of this language, and those of all
    definition: str  # "" where there is none in this language
    source: Citation | None  # where a version in this language uses it first


def entries(library: Library) -> Iterator[Entry]:
    """All terms by id, each in the languages that it has a label in."""
    for id, term in sorted(library.corpus.registry.terms.items()):
        labels = dict(term.labels)
        for tag in in_list_order(set(labels)):
            yield Entry(
                term,
                tag,
                labels[tag],
                tuple(alias.text for alias in term.aliases if alias.language in (tag, "")),
                term.definitions.get(tag) or "",
                library.corpus.graph.first_use(id, tag),
            )


def write(library: Library) -> str:
    """The table; aliases in one cell are parted by ``; ``."""
    table = io.StringIO(newline="")
    rows = csv.writer(table, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for entry in entries(library):
        rows.writerow(safe(cell) for cell in _row(library, entry))
    return table.getvalue()


def source_address(library: Library, source: Citation, file: str) -> str:
    """The provision that a term was taken from, on the page that shows it, as a link from the file."""
    document = library.documents[source.document]
    page = showing.page(document, source.language, library.languages)
    return library.link(file, f"{page}#{source.provision}")


def _row(library: Library, entry: Entry) -> tuple[str, ...]:
    source = entry.source
    of_source = (
        (source.document, source.layer, source.provision, source.sentence, library.rights(source.version))
        if source
        else ("",) * 5
    )
    aliases = "; ".join(entry.aliases)
    return (entry.term.id, entry.language, entry.label, aliases, entry.definition, *of_source)
