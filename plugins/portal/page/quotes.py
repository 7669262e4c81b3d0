"""Provisions and sentences as lists quote them: with their document, date and place in it, grouped by document.

A long list quotes the first few passages of each document and names the others by their numbers, so that its pages stay
few and light while every passage is one step away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

from markupsafe import Markup, escape

from plugins.portal.model import Citation, Document, Row
from plugins.portal.page import choose, labels
from plugins.portal.page.edition import Moment
from plugins.portal.page.place import Link, Place
from plugins.portal.page.shortening import around, shortened
from plugins.portal.page.weave import highlight

T = TypeVar("T")
MOST = 60  # quoted passages of a page
_PER_DOCUMENT = 3  # quoted, where all together do not fit one page
_NAMED = 20  # further passages of a document that are named
_LIGHT = 6  # passages that are named take the room of one that is quoted
_SENTENCE, _PROVISION = 400, 700  # letters of a quotation


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage with the link to where it stands."""

    document: Link
    provision: Link
    text: Markup
    language: str = ""  # where it isn't the page's
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A document as the head of a group of quotations."""

    document: Link
    type: str
    moment: Moment | None
    year: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The quotations from one document."""

    source: Source
    quotations: tuple[Quotation, ...]
    others: tuple[Link, ...] = ()  # further passages, by number
    more: int = 0  # passages that are not even named


@dataclass(frozen=True, slots=True)
class Passages(Generic[T]):
    """What a list says of one document, not yet made for a page."""

    document: str
    quoted: tuple[T, ...]
    named: tuple[T, ...]
    more: int = 0

    @property
    def weight(self) -> int:
        """The room it takes, in quoted passages; the head of a document counts as one."""
        return 1 + len(self.quoted) + len(self.named) // _LIGHT


def by_document(found: Iterable[T], document: Callable[[T], str]) -> tuple[Passages[T], ...]:
    """Passages grouped by document in the order they come in; a few of each document where they are many."""
    grouped = [(id, tuple(members)) for id, members in groupby(found, key=document)]
    full = sum(1 + len(members) for _, members in grouped) <= MOST
    limit = MOST if full else _PER_DOCUMENT
    return tuple(
        Passages(id, members[:limit], members[limit:][:_NAMED], max(0, len(members) - limit - _NAMED))
        for id, members in grouped
    )


def source(place: Place, document: Document) -> Source:
    """A document's title, type and date."""
    id = document.record.id
    return place.edition.known.get("source", (place.standing, id), lambda: _source(place, document))


def _source(place: Place, document: Document) -> Source:
    record = document.record
    date = record.main_date
    return Source(
        place.document(record.id),
        place.edition.label(labels.DOCUMENT_TYPES, record.type),
        place.edition.moment(date) if date else None,
        place.edition.formats.year(date.year) if date else "",
    )


def sentence(place: Place, citation: Citation, document: Link | None = None) -> Quotation:
    """A citing sentence, what it names highlighted. document: the link to it, where that is known already."""
    return Quotation(
        document=document or place.document(citation.document),
        provision=place.row(citation.row),
        text=highlight(around(citation.sentence, citation.quote, _SENTENCE), citation.quote),
        language="" if citation.language == place.tag else citation.language,
    )


def sentences(place: Place, found: Iterable[Citation]) -> tuple[Quotation, ...]:
    """One citing sentence for each row, in the version that serves the reader best."""
    chosen = choose.citations(found, place.edition.site.documents, place.tag)
    return tuple(sentence(place, citation) for citation in chosen)


def citing(place: Place, passages: Passages[Citation]) -> Group:
    """The sentences of one document."""
    head = source(place, place.edition.site.documents[passages.document])
    return Group(
        head,
        tuple(sentence(place, citation, head.document) for citation in passages.quoted),
        tuple(place.row(citation.row) for citation in passages.named),
        passages.more,
    )


def provisions(place: Place, passages: Passages[Row]) -> Group:
    """Whole provisions of one document; the start of a long one."""
    head = source(place, place.edition.site.documents[passages.document])
    found = (_provision(place, row, head.document) for row in passages.quoted)
    return Group(
        head,
        tuple(quotation for quotation in found if quotation is not None),
        tuple(map(place.row, passages.named)),
        passages.more,
    )


def _provision(place: Place, row: Row, document: Link) -> Quotation | None:
    found = place.edition.provision(row)
    if found is None:
        return None
    provision, name = found
    text = escape(shortened(name.text, _PROVISION))
    return Quotation(document, place.row(row), text, name.language, provision.heading)
