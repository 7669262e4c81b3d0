"""Atom feeds (RFC 4287): the newest documents of the portal, and of each theme, in each language.

Atom wants full addresses as ids, so feeds exist only where the site has an address. Nothing in them depends on the day
of the build: a document's moment is its own date, at the first instant of what is known of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from xml.etree import ElementTree

from plugins.portal import addresses
from plugins.portal.model import Document, OutputFile, PartialDate, Row
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import DataFile
from plugins.portal.page.place import Place
from plugins.portal.page.shortening import shortened

MEDIA_TYPE = "application/atom+xml"
NEWEST = 30  # entries of a feed
_SUMMARY = 300  # letters
_ATOM = "http://www.w3.org/2005/Atom"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # in any XML 1.0 document


def link(place: Place, path: str, documents: Iterable[str] | None = None) -> tuple[DataFile, ...]:
    """The feed at a path for the page's head; nothing where the site has no address, or the feed no entry."""
    site = place.edition.site
    ids = site.documents if documents is None else documents
    if not site.settings.site_url or not any(moment(site.documents[id]) for id in ids):
        return ()
    label = place.edition.catalogue.gettext("Feed of new documents")
    return (DataFile(MEDIA_TYPE, place.to(path), label, label),)


def files(edition: Edition) -> Iterator[OutputFile]:
    """The feeds of a language; none where the site has no address."""
    site = edition.site
    if not site.settings.site_url:
        return
    name = site.settings.site_name
    first = {id: Row(id, next(iter(_rows(document)), "")) for id, document in site.documents.items()}
    yield from _feed(edition, addresses.feed(edition.tag), addresses.documents(edition.tag), name, first.values())
    for theme in site.corpus.registry.themes.values():
        title = f"{edition.named(theme.labels, theme.id).text} – {name}"
        path, page = addresses.theme_feed(edition.tag, theme.id), addresses.theme(edition.tag, theme.id)
        yield from _feed(edition, path, page, title, site.corpus.graph.by_theme.get(theme.id, ()))


def _rows(document: Document) -> Iterator[str]:
    for annotated in document.versions:
        yield from (row.id for row in annotated.version.provisions if row.kind != "recital" and row.text)


def _feed(edition: Edition, path: str, page: str, title: str, rows: Iterable[Row]) -> Iterator[OutputFile]:
    """rows: newest document first; the first of a document speaks for it."""
    speaking: dict[str, Row] = {}
    for row in rows:
        document = edition.site.documents.get(row.document)
        if document and moment(document):
            speaking.setdefault(row.document, row)
    newest = list(islice(speaking.values(), NEWEST))
    if not newest:
        return
    url = edition.site.settings.site_url
    feed = ElementTree.Element("feed", {"xmlns": _ATOM, _LANG: edition.tag})
    _text(feed, "id", f"{url}/{page}")
    _text(feed, "title", title)
    _text(feed, "updated", max(moment(edition.site.documents[row.document]) for row in newest))
    ElementTree.SubElement(feed, "link", {"rel": "self", "type": MEDIA_TYPE, "href": f"{url}/{path}"})
    ElementTree.SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": f"{url}/{page}"})
    _text(ElementTree.SubElement(feed, "author"), "name", edition.site.settings.site_name)
    for row in newest:
        _entry(ElementTree.SubElement(feed, "entry"), edition, row)
    ElementTree.indent(feed, "")
    yield OutputFile(path, ElementTree.tostring(feed, "utf-8", xml_declaration=True) + b"\n")


def _entry(entry: ElementTree.Element, edition: Edition, row: Row) -> None:
    site, document = edition.site, edition.site.documents[row.document]
    # Seen from the root of the site, a relative link is an address of the site.
    found = Place(edition, addresses.ROOT).document(row.document)
    href = f"{site.settings.site_url}/{found.href}"
    _text(entry, "id", href)
    _text(entry, "title", found.text, found.language)
    _text(entry, "updated", moment(document))
    alternate = {"rel": "alternate", "type": "text/html", "href": href, "hreflang": found.target or edition.tag}
    ElementTree.SubElement(entry, "link", alternate)
    registry = site.corpus.registry
    for id in document.record.issuers:
        if id in registry.entities:
            _text(ElementTree.SubElement(entry, "author"), "name", edition.entity_name(registry.entities[id]).text)
    for id in site.inverse.document_themes.get(row.document, ()):
        if id in registry.themes:
            label = edition.named(registry.themes[id].labels, id).text
            ElementTree.SubElement(entry, "category", {"term": id, "label": _clean(label)})
    passage = edition.provision(row)
    if passage and passage[1].text:
        _text(entry, "summary", shortened(passage[1].text, _SUMMARY), passage[1].language)


def _text(parent: ElementTree.Element, name: str, text: str, language: str = "") -> None:
    element = ElementTree.SubElement(parent, name, {_LANG: language} if language else {})
    element.text = _clean(text)


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)


def moment(document: Document) -> str:
    """The document's date as RFC 3339 has it, from the first instant of the year or month; "" where it has none."""
    date: PartialDate | None = document.record.date("updated") or document.record.main_date
    if date is None:
        return ""
    first = date.value.partition("/")[0]
    return f"{first}{'-01' * (2 - first.count('-'))}T00:00:00Z"
