"""The page of a document in one language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from plugins.portal import addresses, showing
from plugins.portal.languages import language as language_of
from plugins.portal.model import Document, Dropped, Found, Page, PartialDate, Provision, Row, Version
from plugins.portal.page import choose, labels, notes, quotes
from plugins.portal.page.citation import Cite, cite
from plugins.portal.page.edition import Edition, Moment
from plugins.portal.page.facts import Fact, further_facts, main_facts, relations
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
class Provenance:
    """Where a text came from and what was taken away from it."""

    origin: str
    found: tuple[FoundFact, ...]
    dropped: tuple[Dropped, ...]


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document in one language."""

    type: str
    moment: Moment | None
    title: str
    language: str  # of the text, where it isn't the page's
    status: str  # key of labels.STATUSES
    guest: str  # the text's language in the reader's words, where the document has no version in any of the interface's
    original: str  # the original's language in the reader's words
    original_link: Link | None
    versions: tuple[Link, ...]
    missing: tuple[Link, ...]
    comparisons: tuple[Link, ...]
    facts: tuple[Fact, ...]
    further_facts: tuple[Fact, ...]
    contents: tuple[Entry, ...]
    provisions: tuple[ProvisionView, ...]
    cited_by: tuple[Quotation, ...]
    entities: tuple[notes.Kind, ...]
    relations: tuple[Fact, ...]
    cite: Cite
    origins: Origins
    provenance: Provenance | None
    newer: Link | None
    older: Link | None


def pages(edition: Edition) -> Iterable[Page]:
    """A page for each document that has a version in this language."""
    here = [found for found in edition.site.corpus.documents if edition.tag in edition.site.pages[found.record.id]]
    for index, document in enumerate(here):
        newer = here[index - 1] if index else None
        older = here[index + 1] if index + 1 < len(here) else None
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
    summaries = _summary_rows(edition, version)
    date = document.record.main_date
    title = edition.version_title(document, version)
    view = DocumentView(
        type=edition.label(labels.DOCUMENT_TYPES, document.record.type),
        moment=edition.moment(date) if date else None,
        title=title,
        language="" if version.language == edition.tag else version.language,
        status=version.status,
        guest=edition.formats.language(version.language) if id in edition.site.guests else "",
        original=edition.formats.language(document.record.original),
        original_link=_original(place, document),
        versions=_versions(place, document),
        missing=tuple(
            Link(language_of(tag).name, language=tag) for tag in edition.site.languages if tag not in pages_in
        ),
        comparisons=comparisons(place, document),
        facts=main_facts(place, document.record, title),
        further_facts=further_facts(place, document, version),
        contents=contents(place, version),
        provisions=provision_views(place, document, version, by_provision(shown.annotations), summaries),
        cited_by=quotes.sentences(place, edition.site.corpus.graph.backlinks.get(Row(id, ""), ())),
        entities=notes.by_kind(place, _entities(edition, document)),
        relations=relations(place, document.record),
        cite=cite(place, document, version),
        origins=origins(place, shown),
        provenance=_provenance(edition, version),
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
        data=view.cite.files,
        default=document.record.original,
    )


def _summary_rows(edition: Edition, version: Version) -> dict[str, Provision]:
    """The rows of the summary in the language of the text shown; none where the summary itself is shown."""
    rows = edition.site.rows.get(version.key._replace(layer="summary"), {})
    return dict(rows) if version.layer == "text" else {}


def _versions(place: Place, document: Document) -> tuple[Link, ...]:
    """Each language that the document has, by its own name and with the status of what is shown there."""
    links: list[Link] = []
    for tag in choose.languages_of(document):
        found = choose.main(document, tag)
        if found is None:
            continue
        interface = place.edition.site.settings.languages
        status = place.edition.label(labels.STATUSES, found.version.status)
        link = place.own_name(tag, showing.page(document, tag, interface))
        if document.record.id in place.edition.site.guests:
            link = replace(link, href="", target="")  # the page itself shows it
        elif tag not in interface:
            under = showing.under(document, tag, interface)
            link = replace(link, target="" if under == place.tag else under)
        links.append(replace(link, note=status, current=tag == place.tag))
    return tuple(links)


def comparisons(place: Place, document: Document, current: str = "") -> tuple[Link, ...]:
    """The side-by-side pages of this language, its own text beside its summary first. current: the one shown."""
    id, gettext = document.record.id, place.edition.catalogue.gettext
    links = [
        replace(place.own_name(tag, addresses.side_by_side(place.tag, id, tag)), target="", current=tag == current)
        for tag in place.edition.site.compared(id, place.tag)
    ]
    if choose.has_both(document, place.tag):
        path = addresses.side_by_side(place.tag, id, "summary")
        links.insert(0, Link(gettext("its summary"), place.to(path), current=current == "summary"))
    return tuple(links)


def _original(place: Place, document: Document) -> Link | None:
    """The original's page, where there is one in another language and it holds the wording."""
    tag = document.record.original
    if tag == place.tag or tag not in place.edition.site.pages[document.record.id]:
        return None
    return place.own_name(tag, addresses.document(tag, document.record.id))


def _entities(edition: Edition, document: Document) -> tuple[str, ...]:
    """Everything the document names, in any version, most often named first."""
    rows = dict.fromkeys(provision.id for found in document.versions for provision in found.version.provisions)
    counts: dict[str, int] = {}
    for id in rows:
        for entity in edition.site.corpus.graph.row_entities.get(Row(document.record.id, id), ()):
            counts[entity] = counts.get(entity, 0) + 1
    return tuple(sorted(counts, key=lambda entity: (-counts[entity], entity)))


def _provenance(edition: Edition, version: Version) -> Provenance | None:
    if version.layer == "summary":
        return None
    found = tuple(_found(edition, version, fact) for fact in version.found)
    return Provenance(version.origin.rsplit("/", 1)[-1], found, version.dropped)


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
