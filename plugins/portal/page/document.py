"""The page of a document in one language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.model import (
    STRENGTHS,
    Annotated,
    Document,
    Dropped,
    Found,
    Page,
    PartialDate,
    Provision,
    Record,
    Row,
    Version,
)
from plugins.portal.page import labels, notes, quotes, versions
from plugins.portal.page.citation import Cite, cite
from plugins.portal.page.edition import Edition, Moment
from plugins.portal.page.facts import Fact, further_facts, main_facts, relations, source_facts
from plugins.portal.page.frame import render
from plugins.portal.page.origins import Origins, origins
from plugins.portal.page.place import Link, Place
from plugins.portal.page.provisions import Entry, ProvisionView, contents, provision_views
from plugins.portal.page.quotes import Quotation
from plugins.portal.page.site import by_provision


@dataclass(frozen=True, slots=True)
class FoundFact:
    """A fact mined from the capture."""

    label: str
    value: str
    language: str = ""  # of the value, where it isn't the page's


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Words of the capture that are no text of the document."""

    text: str
    reason: str
    language: str  # of the reason, where nobody has put it in the page's


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a text came from and what was taken away from it."""

    sources: tuple[Fact, ...]  # publisher and date, status, rights
    origin: str
    sha256: str
    found: tuple[FoundFact, ...]
    dropped: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document in one language."""

    type: str
    moment: Moment | None
    place: Link | None
    title: str
    language: str  # of the text, where it isn't the page's
    status: str  # key of labels.STATUSES
    guest: str  # the text's language in the reader's words, where the document has no version in any of the interface's
    original: str  # the original's language in the reader's words
    versions: tuple[versions.Versions, ...]
    missing: tuple[Link, ...]
    comparisons: tuple[Link, ...]
    facts: tuple[Fact, ...]
    further_facts: tuple[Fact, ...]
    commitments: Link | None
    contents: tuple[Entry, ...]
    provisions: tuple[ProvisionView, ...]
    cited_by: tuple[Quotation, ...]
    entities: tuple[notes.Kind, ...]
    relations: tuple[Fact, ...]
    cite: Cite
    offline: Link  # keeps the document on this device
    origins: Origins
    provenance: Provenance | None
    newer: Link | None
    older: Link | None


def pages(edition: Edition) -> Iterator[Page]:
    """The page of each document that has a version in this language."""
    for item in items(edition):
        yield from pages_of(edition, item)


def items(edition: Edition) -> Iterator[tuple[str, str, str]]:
    """Each document that has a version in this language, with the newer and the older one beside it; "": none."""
    here = [id for id in edition.site.documents if edition.tag in edition.site.pages[id]]
    yield from zip(here, ["", *here], [*here[1:], ""], strict=False)


def pages_of(edition: Edition, item: tuple[str, ...]) -> Iterator[Page]:
    """The page of a document."""
    document, newer, older = map(edition.site.documents.get, item)
    if document is not None:
        yield page(edition, document, newer, older)


def page(edition: Edition, document: Document, newer: Document | None, older: Document | None) -> Page:
    """The page of a document; the document has a version in the edition's language."""
    id = document.record.id
    place = Place(edition, addresses.document(edition.tag, id))
    shown = edition.site.shown(document, edition.tag)
    if shown is None:
        raise LookupError(f"{id} has no version in {edition.tag}")
    version = shown.version
    pages_in = edition.site.pages[id] if id not in edition.site.guests else ()
    facts = main_facts(place, document, version)
    date = document.record.main_date
    title = edition.version_title(document, version)
    view = DocumentView(
        type=edition.label(labels.DOCUMENT_TYPES, document.record.type),
        moment=edition.moment(date) if date else None,
        place=place.entity(document.record.place) if document.record.place else None,
        title=title,
        language="" if version.language == edition.tag else version.language,
        status=version.status,
        guest=edition.formats.language(version.language) if id in edition.site.guests else "",
        original=edition.formats.language(document.record.original),
        versions=versions.by_status(place, document),
        missing=versions.missing(place, document),
        comparisons=versions.comparisons(place, document),
        facts=facts,
        further_facts=further_facts(place, document),
        commitments=_commitments(place, shown),
        contents=contents(place, version),
        provisions=provision_views(
            place,
            document,
            version,
            by_provision(shown.annotations),
            summaries=_summary_rows(edition, version),
            explained=[group.name for fact in facts for group in fact.groups],
        ),
        cited_by=quotes.sentences(place, edition.site.corpus.graph.backlinks.get(Row(id, ""), ())),
        entities=notes.by_kind(place, _entities(edition, document)),
        relations=relations(place, document.record),
        cite=cite(place, document, version),
        offline=Link(edition.catalogue.gettext("Reading offline"), place.to(addresses.offline(edition.tag, id))),
        origins=origins(place, shown),
        provenance=_provenance(place, document.record, version),
        newer=place.document(newer.record.id) if newer else None,
        older=place.document(older.record.id) if older else None,
    )
    first = next((provision.text for provision in version.provisions if provision.text), view.title)
    return render(
        place,
        "document",
        view.title,
        view,
        description=first,
        alternates=tuple((tag, addresses.document(tag, id)) for tag in pages_in),
        data=view.cite.files[:1],  # the others are alternates of the section on citing
        default=document.record.original,
    )


def _summary_rows(edition: Edition, version: Version) -> dict[str, Provision]:
    """The rows of the summary in the language of the text shown; none where the summary itself is shown."""
    rows = edition.site.rows.get(version.key._replace(layer="summary"), {})
    return dict(rows) if version.layer == "text" else {}


def _commitments(place: Place, shown: Annotated) -> Link | None:
    """How many sentences undertake something how firmly, leading to the table of this document's."""
    edition = place.edition
    counts = Counter(found.key for found in shown.annotations if found.kind == "commitment")
    words = (
        f"{edition.label(labels.STRENGTHS, key)} {edition.formats.number(counts[key])}"
        for key in STRENGTHS
        if counts[key]
    )
    href = f"{place.listing('commitments')}?document={shown.version.document}"
    return Link(" · ".join(words), href) if counts else None


def _entities(edition: Edition, document: Document) -> tuple[str, ...]:
    """Everything the document names, in any version, most often named first."""
    rows = dict.fromkeys(provision.id for found in document.versions for provision in found.version.provisions)
    counts: dict[str, int] = {}
    for id in rows:
        for entity in edition.site.corpus.graph.row_entities.get(Row(document.record.id, id), ()):
            counts[entity] = counts.get(entity, 0) + 1
    return tuple(sorted(counts, key=lambda entity: (-counts[entity], entity)))


def _provenance(place: Place, record: Record, version: Version) -> Provenance | None:
    if version.layer == "summary":
        return None
    return Provenance(
        sources=source_facts(place, record, version),
        origin=version.origin.rsplit("/", 1)[-1],
        sha256=version.sha256,
        found=tuple(_found(place.edition, version, fact) for fact in version.found),
        dropped=tuple(_left_out(place.edition, dropped) for dropped in version.dropped),
    )


def _left_out(edition: Edition, dropped: Dropped) -> LeftOut:
    reason = edition.label(labels.REASONS, dropped.reason)
    foreign = reason == dropped.reason and edition.tag != "en"
    return LeftOut(dropped.text, reason, "en" if foreign else "")


def _found(edition: Edition, version: Version, fact: Found) -> FoundFact:
    """A mined fact in the reader's words; what could not be put in them is in the text's language."""
    value = _readable(edition, fact.key, fact.value)
    foreign = value == fact.value and version.language != edition.tag
    return FoundFact(edition.label(labels.FOUND, fact.key), value, version.language if foreign else "")


def _readable(edition: Edition, key: str, value: str) -> str:
    """A mined value in the reader's language: dates and names of languages; anything else as it was found."""
    if key in labels.DATES:
        return edition.formats.date(PartialDate(value))
    if key == "siblings":
        return edition.formats.list(tuple(map(edition.formats.language, value.split())))
    if (key, value) == ("title-from", "record"):
        return edition.catalogue.gettext("the portal’s own record")
    return value
