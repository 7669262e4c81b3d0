"""Which version of a document stands for it, for readers of a language.

The wording before the summary, the reader's language before the original, the original before English.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from plugins.portal.languages import in_list_order
from plugins.portal.memo import Memo
from plugins.portal.model import Annotated, Citation, Document, Row, Version, VersionKey


def main(document: Document, language: str) -> Annotated | None:
    """The version that the document's page in this language shows: the text, else the summary."""
    return document.version("text", language) or document.version("summary", language)


def has_both(document: Document, language: str) -> bool:
    """Whether the document has its wording as well as a summary in this language."""
    return None not in (document.version("text", language), document.version("summary", language))


def languages_of(document: Document) -> tuple[str, ...]:
    """The languages in which the document has a version, in list order."""
    return in_list_order({annotated.version.language for annotated in document.versions})


def in_preference(document: Document, language: str) -> tuple[Annotated, ...]:
    """All versions, the one that says it best to readers of the language first."""
    return tuple(sorted(document.versions, key=lambda found: _distance(document, found.version, language)))


def _distance(document: Document, version: Version, language: str) -> tuple[int, int, str]:
    wanted = (language, document.record.original, "en")
    place = wanted.index(version.language) if version.language in wanted else len(wanted)
    return place, int(version.layer == "summary"), version.language


def closest_page(pages: tuple[str, ...], document: Document, language: str) -> str | None:
    """Among the languages in which a document has a page: the reader's, the original's, English, else the first."""
    for tag in (language, document.record.original, "en"):
        if tag in pages:
            return tag
    return pages[0] if pages else None


def citations(found: Iterable[Citation], documents: Mapping[str, Document], language: str) -> tuple[Citation, ...]:
    """One citation for each citing row, in the version that serves readers of the language best; the order stays."""
    best: dict[Row, tuple[tuple[int, int, str], Citation]] = {}
    for citation in found:
        document = documents.get(citation.document)
        if document is None:
            continue
        annotated = document.version(citation.layer, citation.language)
        if annotated is None:
            continue
        distance = _distance(document, annotated.version, language)
        if citation.row not in best or distance < best[citation.row][0]:
            best[citation.row] = (distance, citation)
    return tuple(citation for _, citation in best.values())


def voices(documents: Mapping[str, Document], language: str, memo: Memo) -> frozenset[VersionKey]:
    """The one version of each document that lists in this language quote from."""
    preferred = memo.each(("voices", language), documents, lambda document: in_preference(document, language)[:1])
    keys = (annotated.version.key for found in preferred.values() for annotated in found)
    return memo.whole(("voices", language), (preferred,), lambda: frozenset(keys))
