"""The facts of a document, as a list of labels and values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal.model import Document, Record, Row, Source as PublishedSource, Version
from plugins.portal.page import labels
from plugins.portal.page.edition import Moment
from plugins.portal.page.place import Link, Place

THEMES_SHOWN = 6  # the most frequent


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with what it says: links or words, and perhaps a date."""

    label: str
    links: tuple[Link, ...] = ()
    moment: Moment | None = None


def facts(place: Place, document: Document, version: Version) -> tuple[Fact, ...]:
    """What is known of a document and of the version shown, in the order in which readers ask."""
    return tuple(_facts(place, document, version))


def _facts(place: Place, document: Document, version: Version) -> Iterator[Fact]:
    edition, record = place.edition, document.record
    pgettext = edition.catalogue.pgettext
    for kind, date in record.dates:
        yield Fact(edition.label(labels.DATES, kind), moment=edition.moment(date))
    if record.event:
        yield Fact(pgettext("fact", "Event"), (place.entity(record.event),))
    if record.place:
        yield Fact(pgettext("fact", "Place"), (place.entity(record.place),))
    if record.issuers:
        yield Fact(pgettext("fact", "Issued by"), tuple(map(place.entity, record.issuers)))
    if record.parties:
        yield Fact(pgettext("fact", "Parties"), tuple(map(place.entity, record.parties)))
    themes = _themes(place, document)
    if themes:
        yield Fact(pgettext("fact", "Themes"), themes)
    yield Fact(pgettext("fact", "This version"), (Link(edition.label(labels.STATUSES, version.status)),))
    yield Fact(pgettext("fact", "Legal effect"), (Link(edition.label(labels.EFFECTS, record.effect)),))
    if record.sources:
        yield Fact(pgettext("fact", "Sources"), tuple(source(place, found) for found in record.sources))
    yield Fact(pgettext("fact", "Rights"), (Link(_rights(place, record, version)),))


def relations(place: Place, record: Record) -> tuple[Fact, ...]:
    """The document's relations to others, one fact for each kind of relation."""
    kinds = dict.fromkeys(relation.kind for relation in record.relations)
    return tuple(
        Fact(
            place.edition.label(labels.RELATIONS, kind),
            tuple(place.reference(found.target) for found in record.relations if found.kind == kind),
        )
        for kind in kinds
    )


def source(place: Place, found: PublishedSource) -> Link:
    """Publisher, title and date in one line; a link where the record has an https address."""
    gettext = place.edition.catalogue.gettext
    words = {
        "publisher": found.publisher,
        "title": found.title,
        "date": place.edition.formats.date(found.date) if found.date else "",
    }
    if found.title and found.date:
        text = gettext("%(publisher)s: “%(title)s”, %(date)s") % words
    elif found.title:
        text = gettext("%(publisher)s: “%(title)s”") % words
    elif found.date:
        text = gettext("%(publisher)s, %(date)s") % words
    else:
        text = found.publisher
    safe = found.url.startswith(("https://", "http://"))
    return Link(text, found.url if safe else "", target=found.language if safe else "", external=safe)


def _rights(place: Place, record: Record, version: Version) -> str:
    if version.layer == "summary":
        return place.edition.catalogue.pgettext("rights", "Creative Commons Attribution 4.0 (this summary)")
    rights = next((text.rights for text in record.texts if text.language == version.language), "")
    if rights:
        return place.edition.label(labels.RIGHTS, rights)
    return place.edition.catalogue.pgettext("rights", "not known")


def _themes(place: Place, document: Document) -> tuple[Link, ...]:
    counts: dict[str, int] = {}
    row_themes = place.edition.site.corpus.graph.row_themes
    ids = dict.fromkeys(provision.id for found in document.versions for provision in found.version.provisions)
    for id in ids:
        for theme in row_themes.get(Row(document.record.id, id), ()):
            counts[theme] = counts.get(theme, 0) + 1
    ordered = sorted(counts, key=lambda theme: (-counts[theme], theme))
    return tuple(map(place.theme, ordered[:THEMES_SHOWN]))
