"""What every page has around its content: head, header with the language switch, footer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from plugins.portal import addresses
from plugins.portal.languages import Language
from plugins.portal.model import Page
from plugins.portal.page.assets import Inline
from plugins.portal.page.place import Link, Place
from plugins.portal.page.search_words import box_words

DESCRIPTION_LENGTH = 160  # letters; search engines cut longer ones


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in a language, or ``x-default``."""

    language: str
    href: str


@dataclass(frozen=True, slots=True)
class DataFile:
    """The page's content in another format."""

    media_type: str
    href: str
    label: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What ``base.html`` needs beside the page's own view."""

    kind: str
    language: Language
    site_name: str
    title: str
    description: str
    canonical: str
    alternates: tuple[Alternate, ...]
    data: tuple[DataFile, ...]
    style: str
    home: Link
    root: str
    navigation: tuple[Link, ...]
    footer: tuple[Link, ...]
    languages: tuple[Link, ...]
    search: str
    search_script: str
    search_words: str  # what the search box says
    box: Inline


def render(
    place: Place,
    kind: str,
    title: str,
    view: object,
    *,
    description: str,
    alternates: tuple[tuple[str, str], ...],
    data: tuple[DataFile, ...] = (),
    default: str = "",
) -> Page:
    """A page from ``<kind>.html``. default: the language that ``x-default`` names, else the site's first."""
    frame = Frame(
        kind=kind,
        language=place.edition.language,
        site_name=place.edition.site.settings.site_name,
        title=title,
        description=shortened(description),
        canonical=absolute(place, place.path),
        alternates=_alternates(place, alternates, default),
        data=data,
        style=place.to(addresses.STYLE),
        home=Link(place.edition.site.settings.site_name, place.to(addresses.home(place.tag)), current=kind == "home"),
        root=place.to(addresses.ROOT),
        navigation=_navigation(place),
        footer=_footer(place),
        languages=_languages(place, dict(alternates)),
        search=place.listing("search"),
        search_script=place.to(addresses.SCRIPT),
        search_words=box_words(place.edition),
        box=place.edition.box,
    )
    body = place.edition.templates.get_template(f"{kind}.html").render(page=frame, view=view)
    return Page(kind, place.tag, place.path, title, body, alternates)


def absolute(place: Place, path: str) -> str:
    """An address of the site in full, where the site has an address."""
    url = place.edition.site.settings.site_url
    return f"{url}/{path}" if url else place.to(path)


def everywhere(place: Place, path_in: str) -> tuple[tuple[str, str], ...]:
    """The alternates of a page that every language has. path_in: its path within a language's folder."""
    return tuple((tag, f"{tag}/{path_in}") for tag in place.edition.site.languages)


def shortened(text: str) -> str:
    """On one line and of a description's length, cut between words where there are spaces."""
    line = " ".join(text.split())
    if len(line) <= DESCRIPTION_LENGTH:
        return line
    cut = line[:DESCRIPTION_LENGTH]
    return (cut.rsplit(" ", 1)[0] if " " in cut[DESCRIPTION_LENGTH // 2 :] else cut).rstrip(" ,;:，；、") + "…"


def _alternates(place: Place, alternates: tuple[tuple[str, str], ...], default: str) -> tuple[Alternate, ...]:
    if not alternates:
        return ()
    paths = dict(alternates)
    first = default or place.edition.site.settings.languages[0]
    path = paths.get(first, alternates[0][1])
    named = (*alternates, ("x-default", path))
    return tuple(Alternate(tag, absolute(place, target)) for tag, target in named)


def _navigation(place: Place) -> tuple[Link, ...]:
    pgettext = place.edition.catalogue.pgettext
    tag = place.tag
    listing = addresses.listing
    entries = (
        (pgettext("navigation", "Documents"), addresses.documents(tag)),
        (pgettext("navigation", "Themes"), addresses.themes(tag)),
        (pgettext("navigation", "Names"), addresses.entities(tag)),
        (pgettext("navigation", "Commitments"), listing(tag, "commitments")),
        (pgettext("navigation", "Timeline"), listing(tag, "timeline")),
    )
    return tuple(Link(text, place.to(path), current=path == place.path) for text, path in entries)


def _footer(place: Place) -> tuple[Link, ...]:
    pgettext = place.edition.catalogue.pgettext
    entries = [
        (pgettext("navigation", "Glossary"), addresses.listing(place.tag, "glossary")),
        (pgettext("navigation", "Documents that are missing"), addresses.listing(place.tag, "wanted")),
    ]
    for slug in sorted({slug for slug, _ in place.edition.site.texts}):
        text = place.edition.site.texts.get((slug, place.tag)) or place.edition.site.texts.get((slug, "en"))
        if text is not None:
            entries.append((text.title, addresses.listing(place.tag, slug)))
    return tuple(Link(text, place.to(path), current=path == place.path) for text, path in entries)


def _languages(place: Place, alternates: dict[str, str]) -> tuple[Link, ...]:
    """Every language by its own name; where this page has no twin, the list of documents, saying so."""
    gettext = place.edition.catalogue.gettext
    links: list[Link] = []
    for tag in place.edition.site.languages:
        link = place.own_name(tag, alternates.get(tag, addresses.documents(tag)))
        if tag not in alternates:
            link = replace(link, note=gettext("no version of this page; leads to the list of documents"))
        links.append(replace(link, current=tag == place.tag))
    return tuple(links)
