"""Which page shows which version of a document: decided here, for pages, search and exports alike.

A document has a page under each language of the interface that it has a version in. In none of them, it is the guest of
one language, the host. Two versions stand side by side where one of them is in the language of the original: what
readers compare is a translation with its original, and all pairs of sixteen languages would be 240 pages a document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from plugins.portal import addresses
from plugins.portal.model import Document, VersionKey

Interface = tuple[str, ...]  # tags of the interface's languages, the default one first
PlaceOf = Callable[[VersionKey, str], str | None]  # where a provision of a version stands, if anywhere


def pages(document: Document, interface: Interface) -> tuple[str, ...]:
    """The languages under which the document has a page, in the interface's order: its own, else the host's alone."""
    return document.languages(interface) or (addresses.host(interface),)


def is_guest(document: Document, interface: Interface) -> bool:
    """Whether the document has no version in a language of the interface."""
    return not document.languages(interface)


def axis(document: Document) -> str:
    """The language that every pair includes: the original's, else, where no version is in it, the first version's."""
    languages = _languages(document)
    original = document.record.original
    return original if original in languages or not languages else languages[0]


def pairs(document: Document, interface: Interface, *, only_needed: bool = False) -> tuple[tuple[str, str], ...]:
    """The side-by-side pages: the language of the page with the other one that it shows; none for a guest.

    A version in a language without pages that would stand nowhere else stands beside the first language that has one.
    only_needed: for each language without pages the first of its pairs, and no others.
    """
    own, middle = document.languages(interface), axis(document)
    languages = _languages(document)
    found = [
        (tag, other) for tag in own for other in (languages if tag == middle else (middle,)) if other not in (tag, "")
    ]
    seen = {*own, *(other for _, other in found)}
    found += ((own[0], other) for other in languages if own and other not in seen)
    if only_needed:
        return tuple({other: (tag, other) for tag, other in reversed(found) if other not in own}.values())
    return tuple(found)


def under(document: Document, language: str, interface: Interface) -> str:
    """The language under whose pages the versions in ``language`` stand, which is another one where it has none."""
    if language in interface or is_guest(document, interface):
        return language if language in interface else addresses.host(interface)
    return next(tag for tag, other in pairs(document, interface) if other == language)


def page(document: Document, language: str, interface: Interface) -> str:
    """The path of the page that shows the versions in a language that the document has."""
    tag, id = under(document, language, interface), document.record.id
    if tag == language or is_guest(document, interface):
        return addresses.document(tag, id)
    return addresses.side_by_side(tag, id, language)


def places(documents: Iterable[Document], interface: Interface) -> PlaceOf:
    """Looks up where a provision of a version stands, "de/documents/a.html#p-2"; None for an unknown document."""
    by_id = {document.record.id: document for document in documents}

    def place(version: VersionKey, provision: str) -> str | None:
        document = by_id.get(version.document)
        return f"{page(document, version.language, interface)}#{provision}" if document else None

    return place


def _languages(document: Document) -> tuple[str, ...]:
    """Those of the versions, texts first, the original's first."""
    return tuple(dict.fromkeys(annotated.version.language for annotated in document.versions))
