"""The home page of a language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from plugins.portal import addresses
from plugins.portal.model import Page
from plugins.portal.page import choose, feeds
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.lists import Listed, listed
from plugins.portal.page.place import Link, Place
from plugins.portal.page.theme_list import Branch, branches
from plugins.portal.page.timeline import Bar, bars

NEWEST = 5


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language by its own name, with the number of documents that it has."""

    link: Link
    count: int


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the portal is and has."""

    newest: tuple[Listed, ...]
    themes: tuple[Branch, ...]
    years: tuple[Bar, ...]
    languages: tuple[Spoken, ...]
    coverage: Link
    documents: Link
    theme_list: Link
    timeline: Link


def pages(edition: Edition) -> Iterator[Page]:
    """The home page."""
    place = Place(edition, addresses.home(edition.tag))
    gettext = edition.catalogue.gettext
    site = edition.site
    view = HomeView(
        newest=listed(place, islice(site.documents, NEWEST)),
        themes=branches(place),
        years=bars(place),
        languages=tuple(_spoken(place, tag) for tag in site.languages),
        coverage=Link(gettext("Which document in which language"), place.listing("coverage")),
        documents=Link(gettext("All documents"), place.to(addresses.documents(edition.tag))),
        theme_list=Link(gettext("All themes"), place.to(addresses.themes(edition.tag))),
        timeline=Link(gettext("The whole timeline"), place.listing("timeline")),
    )
    description = gettext("Documents of the cooperation between China and ASEAN, annotated, linked and searchable.")
    alternates = everywhere(place, "index.html")
    feed = feeds.link(place, addresses.feed(edition.tag))
    name = site.settings.site_name
    yield render(place, "home", name, view, description=description, alternates=alternates, data=feed)


def _spoken(place: Place, tag: str) -> Spoken:
    documents = place.edition.site.corpus.documents
    count = sum(choose.main(document, tag) is not None for document in documents)
    return Spoken(place.own_name(tag, addresses.documents(tag)), count)
