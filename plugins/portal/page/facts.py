"""The facts of a document, as a list of labels and values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import escape

from plugins.portal.model import Document, Record, Row, Source as PublishedSource, Version
from plugins.portal.page import labels
from plugins.portal.page.edition import Moment
from plugins.portal.page.isolate import isolated
from plugins.portal.page.place import Link, Place

THEMES_SHOWN = 6  # the most frequent


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with what it says: links or words, and perhaps a date."""

    label: str
    links: tuple[Link, ...] = ()
    moment: Moment | None = None


def main_facts(place: Place, record: Record, title: str) -> tuple[Fact, ...]:
    """What readers ask first, beside the date that stands above the title: few, so that the text begins soon."""
    return tuple(_main_facts(place, record, title))


def _main_facts(place: Place, record: Record, title: str) -> Iterator[Fact]:
    pgettext = place.edition.catalogue.pgettext
    if record.issuers:
        yield Fact(pgettext("fact", "Issued by"), tuple(map(place.entity, record.issuers)))
    yield Fact(pgettext("fact", "Legal effect"), (Link(place.edition.label(labels.EFFECTS, record.effect)),))
    if record.sources:
        yield Fact(pgettext("fact", "Sources"), tuple(source(place, found, title) for found in record.sources))


def further_facts(place: Place, document: Document, version: Version) -> tuple[Fact, ...]:
    """What else is known of a document and of the version shown."""
    return tuple(_further_facts(place, document, version))


def _further_facts(place: Place, document: Document, version: Version) -> Iterator[Fact]:
    edition, record = place.edition, document.record
    pgettext = edition.catalogue.pgettext
    for kind, date in record.dates:
        yield Fact(edition.label(labels.DATES, kind), moment=edition.moment(date))
    if record.event:
        yield Fact(pgettext("fact", "Event"), (place.entity(record.event),))
    if record.place:
        yield Fact(pgettext("fact", "Place"), (place.entity(record.place),))
    if record.parties:
        yield Fact(pgettext("fact", "Parties"), tuple(map(place.entity, record.parties)))
    themes = _themes(place, document)
    if themes:
        yield Fact(pgettext("fact", "Themes"), themes)
    yield Fact(pgettext("fact", "This version"), (Link(edition.label(labels.STATUSES, version.status)),))
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


def source(place: Place, found: PublishedSource, title: str) -> Link:
    """Publisher, title and date in one line; a link where the record has an https address.

    title: the page's; a source that has the same one doesn't repeat it.
    """
    gettext = place.edition.catalogue.gettext
    language = found.language if found.language and found.language != place.tag else ""
    words = {
        "publisher": isolated(found.publisher, language),
        "title": isolated(found.title, language),
        "date": place.edition.formats.date(found.date) if found.date else "",
    }
    titled = found.title.casefold() not in ("", title.casefold())
    if titled and found.date:
        text = gettext("%(publisher)s: “%(title)s”, %(date)s")
    elif titled:
        text = gettext("%(publisher)s: “%(title)s”")
    elif found.date:
        text = gettext("%(publisher)s, %(date)s")
    else:
        text = "%(publisher)s"
    safe = found.url.startswith(("https://", "http://"))
    return Link(escape(text) % words, found.url if safe else "", target=found.language if safe else "", external=safe)


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
