"""The facts of a document, as a list of labels and values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import escape

from plugins.portal.model import Document, Record, Row, Source as PublishedSource, Version
from plugins.portal.page import labels
from plugins.portal.page.edition import Moment
from plugins.portal.page.isolate import isolated
from plugins.portal.page.notes import Group, groups
from plugins.portal.page.place import Link, Place

THEMES_SHOWN = 5  # the most frequent
PARTIES_SHOWN = 3  # at the top of the page, where they are many
FURTHER = "facts"  # the id of what else is known


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with what it says: links or words, and perhaps a date."""

    label: str
    links: tuple[Link, ...] = ()
    moment: Moment | None = None
    groups: tuple[Group, ...] = ()  # among them, with their members


def main_facts(place: Place, document: Document, version: Version) -> tuple[Fact, ...]:
    """What readers ask first, beside date and place above the title: few, so that the text begins soon."""
    return tuple(_main_facts(place, document.record, version, place.edition.version_title(document, version)))


def _main_facts(place: Place, record: Record, version: Version, title: str) -> Iterator[Fact]:
    pgettext, ngettext = place.edition.catalogue.pgettext, place.edition.catalogue.ngettext
    parties = tuple(map(place.entity, record.parties))
    if record.issuers and not stand_for_parties(place, record):
        yield Fact(pgettext("fact", "Issued by"), tuple(map(place.entity, record.issuers)))
    if stand_for_parties(place, record):
        named = groups(place, record, record.issuers)
        texts = {group.name.text for group in named}
        others = tuple(link for link in map(place.entity, record.issuers) if link.text not in texts)
        yield Fact(pgettext("fact", "Parties"), others, groups=named)
    elif len(parties) > PARTIES_SHOWN + 1:
        more = len(parties) - PARTIES_SHOWN
        words = ngettext("and %(num)s more", "and %(num)s more", more)
        rest = Link(words.replace("%(num)s", place.edition.formats.number(more)), f"#{FURTHER}")
        yield Fact(pgettext("fact", "Parties"), (*parties[:PARTIES_SHOWN], rest))
    elif parties:
        yield Fact(pgettext("fact", "Parties"), parties)
    if record.sources:
        yield _sources(place, record, title)
    yield Fact(pgettext("fact", "Rights"), (Link(_rights(place, record, version)),))


def source_facts(place: Place, record: Record, version: Version) -> tuple[Fact, ...]:
    """Who published a text and when, what it is, and who may use it how."""
    pgettext, label = place.edition.catalogue.pgettext, place.edition.label
    return (
        *((_sources(place, record, version.title),) if record.sources else ()),
        Fact(pgettext("fact", "This version"), (Link(label(labels.STATUSES, version.status)),)),
        Fact(pgettext("fact", "Rights"), (Link(_rights(place, record, version)),)),
    )


def _sources(place: Place, record: Record, title: str) -> Fact:
    titles = (title, *(text for _, text in record.titles.entries))
    links = tuple(source(place, found, *titles) for found in record.sources)
    return Fact(place.edition.catalogue.pgettext("fact", "Sources"), links)


def stand_for_parties(place: Place, record: Record) -> bool:
    """Whether its issuers, groups counted as their members on its date, are all of a document's parties."""
    registry, date = place.edition.site.corpus.registry.entities, record.main_date
    meant: set[str] = set()
    for id in record.issuers:
        group = registry[id].group if id in registry else False
        meant.update(registry[id].members_on(date.value) if group and date else (id,))
    return bool(record.parties) and meant == set(record.parties)


def further_facts(place: Place, document: Document) -> tuple[Fact, ...]:
    """What else is known of a document."""
    return tuple(_further_facts(place, document))


def _further_facts(place: Place, document: Document) -> Iterator[Fact]:
    edition, record = place.edition, document.record
    pgettext = edition.catalogue.pgettext
    for kind, date in record.dates:
        yield Fact(edition.label(labels.DATES, kind), moment=edition.moment(date))
    if record.event:
        yield Fact(pgettext("fact", "Event"), (place.entity(record.event),))
    yield Fact(pgettext("fact", "Legal effect"), (Link(edition.label(labels.EFFECTS, record.effect)),))
    if len(record.parties) > PARTIES_SHOWN + 1 and not stand_for_parties(place, record):
        yield Fact(pgettext("fact", "Parties"), tuple(map(place.entity, record.parties)))
    themes = _themes(place, document)
    if themes:
        yield Fact(pgettext("fact", "Themes"), themes)


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


def source(place: Place, found: PublishedSource, *titles: str) -> Link:
    """Publisher, title and date in one line; a link where the record has an https address.

    titles: the document's; a source that has one of them doesn't repeat it.
    """
    gettext = place.edition.catalogue.gettext
    language = found.language if found.language and found.language != place.tag else ""
    words = {
        "publisher": isolated(found.publisher, language),
        "title": isolated(found.title, language),
        "date": place.edition.formats.date(found.date) if found.date else "",
    }
    titled = found.title.casefold() not in {"", *map(str.casefold, titles)}
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
