"""The export stage: the corpus as data that other programs read.

In: the whole corpus and the site's address ("" for links relative to each file). Out: files under ``data/``:

- ``data/documents/<id>.json``: all that is known of a document, as ``data/schemas/document.schema.json`` describes it;
- per version, one file for each of ``formats.FORMATS``;
- ``data/commitments.csv``, ``data/glossary.csv``, ``data/glossary.tbx``.

A text is exported under the rights that its record states, an own summary under CC BY 4.0; every file says which.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.portal import addresses
from plugins.portal.export import commitments, data, glossary, tbx
from plugins.portal.export.edition import Edition, Library
from plugins.portal.export.formats import FORMATS, Format
from plugins.portal.model import Corpus, Document, OutputFile

__all__ = ["FORMATS", "Format", "Library", "common", "expected", "of_document"]

_COMMON = 4  # files about all documents together


def common(library: Library) -> Iterator[OutputFile]:
    """The files about all documents together. Same corpus and address, same bytes."""
    yield OutputFile(data.SCHEMA_PATH, data.schema())
    yield OutputFile(commitments.PATH, commitments.write(library).encode("utf-8-sig"))
    yield OutputFile(glossary.PATH, glossary.write(library).encode("utf-8-sig"))
    yield OutputFile(tbx.PATH, tbx.write(library).encode())


def expected(corpus: Corpus, *, documents: bool = True) -> int:
    """How many files there will be. documents: whether those of each document are wanted."""
    return _COMMON + sum(1 + len(FORMATS) * len(document.versions) for document in corpus.documents if documents)


def of_document(library: Library, document: Document) -> Iterator[OutputFile]:
    """The files of a document."""
    id_ = document.record.id
    yield OutputFile(addresses.document_data(id_), data.write(library, document).encode())
    for annotated in document.versions:
        edition = Edition(library, document, annotated)
        for each in FORMATS:
            path = addresses.version_data(id_, edition.version.layer, edition.version.language, each.extension)
            yield OutputFile(path, each.write(edition).encode())
