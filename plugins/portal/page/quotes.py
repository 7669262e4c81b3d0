"""Provisions and sentences as lists quote them: with their document, date and place in it, grouped by document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup, escape

from plugins.portal.model import Citation, Document, Row
from plugins.portal.page import choose, labels
from plugins.portal.page.edition import Moment
from plugins.portal.page.place import Link, Place
from plugins.portal.page.weave import highlight


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


@dataclass(frozen=True, slots=True)
class Group:
    """The quotations from one document."""

    source: Source
    quotations: tuple[Quotation, ...]


def source(place: Place, document: Document) -> Source:
    """A document's title, type and date."""
    record = document.record
    date = record.main_date
    moment = place.edition.moment(date) if date else None
    return Source(place.document(record.id), place.edition.label(labels.DOCUMENT_TYPES, record.type), moment)


def sentence(place: Place, citation: Citation) -> Quotation:
    """A citing sentence, what it names highlighted."""
    return Quotation(
        document=place.document(citation.document),
        provision=place.row(citation.row),
        text=highlight(citation.sentence, citation.quote),
        language="" if citation.language == place.tag else citation.language,
    )


def sentences(place: Place, found: Iterable[Citation]) -> tuple[Quotation, ...]:
    """One citing sentence for each row, in the version that serves the reader best."""
    chosen = choose.citations(found, place.edition.site.documents, place.tag)
    return tuple(sentence(place, citation) for citation in chosen)


def sentences_by_document(place: Place, found: Iterable[Citation]) -> tuple[Group, ...]:
    """The same, grouped by document in the order they come in."""
    chosen = choose.citations(found, place.edition.site.documents, place.tag)
    return tuple(
        Group(
            source(place, place.edition.site.documents[id]), tuple(sentence(place, citation) for citation in citations)
        )
        for id, citations in groupby(chosen, key=lambda citation: citation.document)
    )


def provisions_by_document(place: Place, rows: Iterable[Row]) -> tuple[Group, ...]:
    """Whole provisions, grouped by document in the order they come in."""
    groups: list[Group] = []
    for id, members in groupby(rows, key=lambda row: row.document):
        document = place.edition.site.documents.get(id)
        quotations = tuple(quotation for row in members if (quotation := _provision(place, row)) is not None)
        if document is not None and quotations:
            groups.append(Group(source(place, document), quotations))
    return tuple(groups)


def _provision(place: Place, row: Row) -> Quotation | None:
    found = place.edition.provision(row)
    if found is None:
        return None
    provision, name = found
    link = place.row(row)
    return Quotation(place.document(row.document), link, escape(name.text), name.language, provision.heading)
