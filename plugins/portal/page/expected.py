"""How many pages the site will have, and files beside them: known before the first is rendered.

A list is cut by the same rules as when it is rendered, once for all languages, since no cut depends on one. What cards
say is weighed for a sample.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TypeVar

from plugins.portal.model import ENTITY_KINDS, Citation, Corpus, Row
from plugins.portal.page import (
    cards,
    commitments,
    entity_list,
    feeds,
    lists,
    paging,
    quotes,
    side_by_side,
    sitemaps,
    timeline,
)
from plugins.portal.page.edition import Edition
from plugins.portal.page.pages import Editions
from plugins.portal.page.site import WANTED, Site
from plugins.portal.page.undertaken import weight

T = TypeVar("T")
_ASSETS = 12  # two style sheets, eight scripts, the headers, the service worker
_TWIN = 100  # bytes of a sitemap about a page in a language, beside the site's address
_ONCE = ("home", "theme_list", "overview", "coverage", "search", "offline", "reading")


@dataclass(frozen=True, slots=True)
class Expected:
    """What the page stage will make."""

    pages: Mapping[str, int]  # by sort, as ``Editions.sort`` names it, in all languages together
    files: int  # feeds, filters, cards, styles and scripts, sitemaps, the service worker
    passages: int  # quoted on pages of themes and entities, in all languages together
    commitments: int  # lines of their tables, likewise


def expected(editions: Editions) -> Expected:
    """The numbers of pages and files; those of pages are exact."""
    found = tuple(editions.by_language.values())
    edition = found[0]
    site, corpus = edition.site, edition.site.corpus
    undertaking = tuple(site.inverse.commitments)
    about = [rows for id in corpus.registry.themes if (rows := commitments.of_theme(edition, id))]
    themes = [_quoting(corpus.graph.by_theme.get(id, ()), _document) for id in corpus.registry.themes]
    entities = [_naming(corpus, id) for id in corpus.registry.entities if id in corpus.graph.present]
    everywhere = {
        **dict.fromkeys(_ONCE, 1),
        "lists": _document_lists(edition),
        "entity_list": _entity_lists(corpus),
        "theme": sum(one.pages for one in themes),
        "entity": sum(one.pages for one in entities),
        "timeline": _full(len(timeline.facts(edition)), timeline.MOST),
        "commitments": sum(_tables(site, rows) for rows in (undertaking, *about)),
        "wanted": _full(len(site.inverse.wanted), WANTED),
        "glossary": max(site.terms[edition.tag].values(), default=1),
        "text": len({slug for slug, _ in site.texts}),
    }
    pages = {sort: number * len(found) for sort, number in everywhere.items()}
    pages |= {
        "root": 2,
        "document": sum(map(len, site.pages.values())),
        "side_by_side": sum(
            len(side_by_side.sheets(site, document, tag))
            for id, document in site.documents.items()
            for tag in site.pages[id]
        ),
    }
    filtered = int(len(site.documents) > lists.MOST) + int(_tables(site, undertaking) > 1)
    beside = (filtered + _feeds(site)) * len(found)
    return Expected(
        pages,
        _ASSETS + beside + _sitemaps(site, sum(pages.values())) + sum(map(cards.expected, found)),
        sum(one.passages for one in (*themes, *entities)) * len(found),
        sum(map(len, (undertaking, *about))) * len(found),
    )


@dataclass(frozen=True, slots=True)
class _List:
    """Pages of a list, and passages that they quote."""

    pages: int
    passages: int


def _full(items: int, most: int) -> int:
    """Pages of a list; an empty one has a page too."""
    return max(1, ceil(items / most))


def _document_lists(edition: Edition) -> int:
    by_value = lists.Shelf.of(edition).by_value
    narrowed = (len(ids) for facet in lists.PAGED for ids in by_value.get(facet, {}).values())
    return sum(_full(size, lists.MOST) for size in (len(edition.site.documents), *narrowed))


def _entity_lists(corpus: Corpus) -> int:
    kinds = [entity.kind for id, entity in corpus.registry.entities.items() if id in corpus.graph.present]
    return 1 + sum(_full(kinds.count(kind), entity_list.MOST) for kind in ENTITY_KINDS if kind in kinds)


def _naming(corpus: Corpus, id: str) -> _List:
    found: Sequence[Citation] = corpus.graph.by_entity.get(id, ())
    return _quoting(tuple(dict.fromkeys((one.document, one.provision) for one in found)), lambda row: row[0])


def _document(row: Row) -> str:
    return row.document


def _quoting(rows: Sequence[T], document: Callable[[T], str]) -> _List:
    """The list that quotes these rows, which are of documents."""
    if len(rows) * 2 <= quotes.MOST:  # with the heads of as many documents they fit one page
        return _List(1, len(rows))
    passages = quotes.by_document(rows, document)
    cut = paging.split(passages, quotes.MOST, lambda one: one.weight)
    return _List(len(cut), sum(len(one.quoted) for one in passages))


def _tables(site: Site, rows: Iterable[Row]) -> int:
    return len(paging.split(rows, commitments.MOST, lambda row: weight(site.inverse.commitments[row])))


def _feeds(site: Site) -> int:
    if not site.settings.site_url:
        return 0
    dated = {id for id, document in site.documents.items() if feeds.moment(document)}
    themes = (site.corpus.graph.by_theme.get(id, ()) for id in site.corpus.registry.themes)
    return int(bool(dated)) + sum(any(row.document in dated for row in rows) for rows in themes)


def _sitemaps(site: Site, pages: int) -> int:
    """Sitemaps and robots.txt."""
    if not site.settings.site_url:
        return 0
    size = pages * (len(site.languages) + 2) * (len(site.settings.site_url) + _TWIN)
    parts = max(1, ceil(pages / sitemaps.MOST_PAGES), ceil(size / sitemaps.MOST_BYTES))
    return 2 + (parts if parts > 1 else 0)
