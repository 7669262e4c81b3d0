"""What every page has around its content: head, header with the language switch, footer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from plugins.portal import addresses
from plugins.portal.languages import Language, in_list_order
from plugins.portal.model import Page
from plugins.portal.page.assets import Inline
from plugins.portal.page.paging import Pager
from plugins.portal.page.place import Link, Place
from plugins.portal.page.search_words import box_words

_READ = frozenset({"document"})  # pages that need no style of lists and tables
_HAS_ROWS = frozenset({"document", "side_by_side"})
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
    title: str = ""  # for a program that offers it, such as a feed reader


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
    styles: tuple[str, ...]
    home: Link
    root: str
    navigation: tuple[Link, ...]
    footer: tuple[Link, ...]
    languages: tuple[Link, ...]
    search: str
    search_script: str
    search_words: str  # what the search box says
    script: str  # of this page, if it has one
    pager: Pager | None  # where the page is one of several
    inline: Inline  # the script that the page itself holds


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
    neighbours: tuple[tuple[str, str], ...] = (),
    script: str = "",
    pager: Pager | None = None,
) -> Page:
    """A page from ``<kind>.html``. default: the language that ``x-default`` names, else the site's first.

    neighbours: where the language switch leads in languages without this very page, to the same document all the same.
    script: address of the page's script. pager: of a page after the first, its number follows the title.
    """
    formats, for_others = place.edition.formats, _default(place, dict(alternates), default)
    if pager and pager.number > 1:
        numbered = place.edition.catalogue.gettext("%(title)s, page %(number)s of %(total)s")
        numbers = {"number": formats.number(pager.number), "total": formats.number(pager.total)}
        title = numbered % {"title": title, **numbers}
    frame = Frame(
        kind=kind,
        language=place.edition.language,
        site_name=place.edition.site.settings.site_name,
        title=title,
        description=shortened(description),
        canonical=absolute(place, place.path),
        alternates=_alternates(place, alternates, for_others),
        data=data,
        styles=tuple(map(place.to, styles(kind))),
        home=Link(place.edition.site.settings.site_name, place.to(addresses.home(place.tag)), current=kind == "home"),
        root=place.to(addresses.ROOT),
        navigation=_around(place, "navigation", _navigation),
        footer=_around(place, "footer", _footer),
        languages=_languages(place, {**dict(neighbours), **dict(alternates)}),
        search=place.listing("search"),
        search_script=place.to(addresses.SCRIPT),
        search_words=box_words(place.edition),
        script=place.to(script) if script else "",
        pager=pager,
        inline=_inline(place, kind),
    )
    body = place.edition.templates.get_template(f"{kind}.html").render(page=frame, view=view)
    return Page(kind, place.tag, place.path, title, body, alternates, for_others)


def _inline(place: Place, kind: str) -> Inline:
    """The script that a page of this kind holds itself."""
    if kind in _HAS_ROWS:
        return place.edition.document_script
    return place.edition.search_script if kind == "search" else place.edition.box


def absolute(place: Place, path: str) -> str:
    """An address of the site in full, where the site has an address."""
    url = place.edition.site.settings.site_url
    return f"{url}/{path}" if url else place.to(path)


def styles(kind: str) -> tuple[str, ...]:
    """The style sheets of a kind of page: pages to be read do without that of lists."""
    return (addresses.STYLE,) if kind in _READ else (addresses.STYLE, addresses.STYLE_OF_LISTS)


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


def _default(place: Place, paths: dict[str, str], default: str) -> str:
    """The path of the twin for readers of other languages; the same for every twin of a page."""
    for tag in (default, place.edition.site.settings.languages[0]):
        if tag in paths:
            return paths[tag]
    return paths[in_list_order(set(paths))[0]] if paths else ""


def _alternates(place: Place, alternates: tuple[tuple[str, str], ...], for_others: str) -> tuple[Alternate, ...]:
    if not alternates:
        return ()
    named = (*alternates, ("x-default", for_others))
    return tuple(Alternate(tag, absolute(place, target)) for tag, target in named)


def _around(place: Place, kind: str, make: Callable[[Place], tuple[Link, ...]]) -> tuple[Link, ...]:
    """What is the same on all pages that stand alike, unless it leads to the page itself."""
    may_be_current = place.standing[1] == 2 or place.path.endswith("/index.html")
    return place.edition.known.get(kind, place.path if may_be_current else place.standing, lambda: make(place))


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
    pgettext, texts = place.edition.catalogue.pgettext, place.edition.site.texts
    entries = [
        Link(pgettext("navigation", "At a glance"), addresses.listing(place.tag, "overview")),
        Link(pgettext("navigation", "Glossary"), addresses.listing(place.tag, "glossary")),
        Link(pgettext("navigation", "Documents that are missing"), addresses.listing(place.tag, "wanted")),
        Link(place.edition.catalogue.gettext("Documents and languages"), addresses.listing(place.tag, "coverage")),
    ]
    for slug in sorted({slug for slug, _ in texts}):
        text = texts.get((slug, place.tag)) or texts.get((slug, "en"))
        if text is not None:
            language = "" if text.language == place.tag else text.language
            entries.append(Link(text.title, addresses.listing(place.tag, slug), language))
    return tuple(replace(entry, href=place.to(entry.href), current=entry.href == place.path) for entry in entries)


def _languages(place: Place, twins: dict[str, str]) -> tuple[Link, ...]:
    """Every language by its own name; where this page has no twin, leading to the list of documents."""
    links: list[Link] = []
    for tag in place.edition.site.languages:
        link = place.own_name(tag, twins.get(tag, addresses.documents(tag)))
        current = tag == place.tag
        links.append(replace(link, twin=current or tag in twins, current=current))
    return tuple(links)
