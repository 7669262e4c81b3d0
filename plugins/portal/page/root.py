"""The pages that belong to no language: the choice of one, and the page for addresses that don't exist."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.languages import Language
from plugins.portal.model import Page
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import Alternate, absolute, styles
from plugins.portal.page.place import Link, Place


@dataclass(frozen=True, slots=True)
class RootFrame:
    """The head of a page without a language."""

    language: Language  # of the title, the site's first
    site_name: str
    title: str
    description: str
    styles: tuple[str, ...]
    canonical: str
    alternates: tuple[Alternate, ...]
    languages: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Apology:
    """What the page for missing addresses says in one language."""

    language: Language
    heading: str
    text: str
    links: tuple[Link, ...]


def language_root(editions: tuple[Edition, ...]) -> Page:
    """Own names of all languages, no redirect."""
    place = Place(_default(editions), addresses.ROOT)
    name = place.edition.site.settings.site_name
    frame = RootFrame(
        language=place.edition.language,
        site_name=name,
        title=name,
        description=place.edition.catalogue.gettext(
            "Documents of the cooperation between China and ASEAN, annotated, linked and searchable."
        ),
        styles=tuple(map(place.to, styles("root"))),
        canonical=absolute(place, addresses.ROOT),
        alternates=(),
        languages=tuple(_own_name(place, tag) for tag in place.edition.site.languages),
    )
    body = place.edition.templates.get_template("root.html").render(page=frame)
    return Page("root", None, addresses.ROOT, name, body)


def _default(editions: tuple[Edition, ...]) -> Edition:
    """The edition in the site's first language."""
    first = editions[0].site.settings.languages[0]
    return next(edition for edition in editions if edition.tag == first)


def _own_name(place: Place, tag: str) -> Link:
    link = place.own_name(tag, addresses.home(tag))
    return Link(link.text, link.href, language=tag, target=tag)


def not_found(editions: tuple[Edition, ...]) -> Page:
    """One page for all languages, since a host can't know which one a broken address was meant in.

    A host shows it under any address, so its links are absolute where the site has an address of its own.
    """
    place = Place(_default(editions), addresses.NOT_FOUND)
    name = place.edition.site.settings.site_name
    frame = RootFrame(
        language=place.edition.language,
        site_name=name,
        title=place.edition.catalogue.gettext("Page not found"),
        description="",
        styles=tuple(absolute(place, path) for path in styles("not_found")),
        canonical="",
        alternates=(),
        languages=(),
    )
    apologies = tuple(_apology(edition) for edition in editions)
    body = place.edition.templates.get_template("not_found.html").render(page=frame, apologies=apologies)
    return Page("not_found", None, addresses.NOT_FOUND, frame.title, body)


def _apology(edition: Edition) -> Apology:
    place = Place(edition, addresses.NOT_FOUND)
    gettext = edition.catalogue.gettext
    return Apology(
        edition.language,
        gettext("Page not found"),
        gettext("There is nothing at this address. Perhaps it was mistyped, or the page has gone."),
        (
            Link(gettext("Home page"), absolute(place, addresses.home(edition.tag))),
            Link(gettext("All documents"), absolute(place, addresses.documents(edition.tag))),
            Link(gettext("Search"), absolute(place, addresses.listing(edition.tag, "search"))),
        ),
    )
