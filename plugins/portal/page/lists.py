"""The list of all documents, and of those of a type, a year or a language.

Each value of these facets has pages of its own, plain links that work without JavaScript; parties and themes have their
own pages already, which list documents. On top, a script filters what a page shows by all five at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from plugins.portal import addresses
from plugins.portal.model import Document, OutputFile, Page
from plugins.portal.page import choose, feeds, filters, labels, paging
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.quotes import Source, source

MOST = 100  # documents of a page
PAGED = ("type", "year", "lang")  # facets whose values have pages


@dataclass(frozen=True, slots=True)
class Listed:
    """A document of the list."""

    source: Source
    languages: tuple[Link, ...]
    facets: filters.Facets


@dataclass(frozen=True, slots=True)
class Choice:
    """The pages of a facet's values, each link with the number of its documents as its note."""

    label: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class DocumentsView:
    """Documents, newest first: all of them, or those that have a value of a facet."""

    total: int  # on all pages of the list
    everything: Link | None  # the list of all, where this is a part of it
    choices: tuple[Choice, ...]
    filters: filters.Filters
    documents: tuple[Listed, ...]
    feed: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """All documents with their values, looked through once."""

    facets: Mapping[str, filters.Facets]  # document → its values; newest first
    by_value: Mapping[str, Mapping[str, tuple[str, ...]]]  # facet → value → documents, newest first

    @classmethod
    def of(cls, edition: Edition) -> Shelf:
        """The documents of the site."""
        facets = {id: facets_of(edition, document) for id, document in edition.site.documents.items()}
        return cls(facets, _by_value(facets))


def pages(edition: Edition) -> Iterator[Page]:
    """All documents, then those of each type, year and language."""
    gettext = edition.catalogue.gettext
    shelf = Shelf.of(edition)
    title = gettext("Documents")
    cut = paging.split(shelf.facets, MOST)
    whole = filters.Whole.of(specs(edition), filters.tally(shelf.facets.values())) if len(cut) > 1 else None
    for part in paging.parts(edition, addresses.documents, cut):
        yield _page(part, title, shelf, whole=whole)
    for spec in specs(edition):
        for value, ids in shelf.by_value.get(spec.name, {}).items() if spec.name in PAGED else ():
            # Translators: the heading of a list, for example “Documents: Joint statement” or “Documents: 2023”.
            narrowed = gettext("Documents: %(value)s") % {"value": spec.words(value)}
            cut = paging.split(ids, MOST)
            for part in paging.parts(edition, _address(spec.name, value), cut):
                yield _page(part, narrowed, shelf, (spec.name, value))


def _address(facet: str, value: str) -> paging.Address:
    return lambda language: addresses.documents_by(language, facet, value)


def _page(
    part: paging.Part[str],
    title: str,
    shelf: Shelf,
    chosen: tuple[str, str] = ("", ""),
    *,
    whole: filters.Whole | None = None,
) -> Page:
    place = part.place
    facet, value = chosen
    description = title if facet else place.edition.catalogue.gettext("All documents of the portal, the newest first.")
    total = len(shelf.by_value[facet][value] if facet else shelf.facets)
    is_all = Link(place.edition.catalogue.gettext("All documents"), place.to(addresses.documents(place.tag)))
    feed = feeds.link(place, addresses.feed(place.tag)) if total else ()
    view = DocumentsView(
        total=total,
        everything=is_all if facet else None,
        choices=tuple(_choices(place, shelf.by_value)),
        filters=filters.filters(
            part,
            specs(place.edition),
            filters.tally(shelf.facets[id] for id in part.items),
            whole=whole,
            at=addresses.documents(place.tag),
        ),
        documents=listed(place, part.items, shelf.facets),
        feed=feed[0].href if feed else "",
    )
    return render(
        place, "documents", title, view, description=description, alternates=part.twins, data=feed,
        script=addresses.FILTER if view.filters.controls else "", pager=part.pager,
    )  # fmt: skip


def files(edition: Edition) -> Iterator[OutputFile]:
    """What the filters of the list of all documents know, where it has several pages."""
    cut = paging.split(edition.site.documents.values(), MOST)
    if len(cut) > 1:
        rows = ((facets_of(edition, document) for document in documents) for documents in cut)
        yield OutputFile(addresses.rows(addresses.documents(edition.tag)), filters.index(rows))


def listed(place: Place, ids: Iterable[str], facets: Mapping[str, filters.Facets] | None = None) -> tuple[Listed, ...]:
    """Documents with links to the languages they have. facets: where the list can be filtered."""
    documents = place.edition.site.documents
    return tuple(
        Listed(
            source(place, documents[id]),
            tuple(_language(place, id, tag) for tag in choose.languages_of(documents[id])),
            facets[id] if facets else (),
        )
        for id in ids
    )


def _language(place: Place, id: str, tag: str) -> Link:
    link = place.own_name(tag, addresses.document(tag, id))
    return link if tag in place.edition.site.pages[id] else replace(link, href="", target="")


def facets_of(edition: Edition, document: Document) -> filters.Facets:
    """The values by which lists find a document."""
    record = document.record
    date = record.main_date
    return (
        ("type", (record.type,)),
        ("year", (str(date.year),) if date else ()),
        ("party", tuple(dict.fromkeys(record.parties)) if record.type != "news" else ()),
        ("theme", edition.site.inverse.document_themes.get(record.id, ())),
        ("lang", choose.languages_of(document)),
    )


def specs(edition: Edition) -> tuple[filters.Spec, ...]:
    """The facets of documents, and how their values are called."""
    pgettext = edition.catalogue.pgettext
    place = Place(edition, addresses.documents(edition.tag))
    return (
        filters.Spec("type", pgettext("facet", "Type"), lambda key: edition.label(labels.DOCUMENT_TYPES, key)),
        filters.Spec(
            "year", pgettext("facet", "Year"), lambda year: edition.formats.year(int(year)), newest_first=True
        ),
        filters.Spec("party", pgettext("facet", "Party"), lambda key: place.entity(key).text),
        filters.Spec("theme", pgettext("facet", "Theme"), lambda key: place.theme(key).text),
        filters.Spec("lang", pgettext("facet", "Language"), edition.formats.language),
    )


def _by_value(facets: Mapping[str, filters.Facets]) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Facet → value → documents, newest first."""
    found: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for id, row in facets.items():
        for name, values in row:
            for value in values:
                found[name][value].append(id)
    return {name: {value: tuple(ids) for value, ids in values.items()} for name, values in found.items()}


def _choices(place: Place, by_value: Mapping[str, Mapping[str, tuple[str, ...]]]) -> Iterator[Choice]:
    """The plain links: a page for each type, year and language; for parties and themes their own lists."""
    pgettext = place.edition.catalogue.pgettext
    for spec in specs(place.edition):
        if spec.name in PAGED and by_value.get(spec.name):
            counts = {value: len(ids) for value, ids in by_value[spec.name].items()}
            options = filters.control(spec, counts).options
            yield Choice(spec.label, tuple(_choice(place, spec.name, option) for option in options))
    others = (
        Link(pgettext("list of documents", "by party"), place.to(addresses.entities_by(place.tag, "party"))),
        Link(pgettext("list of documents", "by theme"), place.to(addresses.themes(place.tag))),
    )
    parties = bool(by_value.get("party"))
    yield Choice(pgettext("list of documents", "Also"), others if parties else others[1:])


def _choice(place: Place, facet: str, option: filters.Option) -> Link:
    path = addresses.documents_by(place.tag, facet, option.value)
    return Link(
        option.label, place.to(path), note=place.edition.formats.number(option.count), current=path == place.path
    )
