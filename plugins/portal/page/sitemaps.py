"""The site for search engines: every page with its twins in other languages, and who may read it.

Addresses have to be absolute there, so these files are written where the site has an address. As sitemaps.org and
Google's extension for localised pages have it: at most 50,000 addresses and 50 MB a file, an index above that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol
from xml.sax.saxutils import escape, quoteattr

from plugins.portal import addresses
from plugins.portal.model import OutputFile

MOST_PAGES = 50_000
MOST_BYTES = 50 * 1024 * 1024 - 1024  # the head and the foot of a file need some

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_HEAD = f'{_DECLARATION}<urlset xmlns="{_NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
_FOOT = "</urlset>\n"
_INDEX_HEAD = f'{_DECLARATION}<sitemapindex xmlns="{_NAMESPACE}">\n'
_INDEX_FOOT = "</sitemapindex>\n"
_ROBOTS = "User-agent: *\nAllow: /\n\nSitemap: {address}\n"


class Published(Protocol):
    """A page as far as search engines are told of it: a ``Page``, or the ``Output`` that it has become."""

    @property
    def path(self) -> str:
        """Where it stands."""

    @property
    def alternates(self) -> tuple[tuple[str, str], ...]:
        """(language, path), itself included."""

    @property
    def default(self) -> str:
        """The path for readers of other languages; empty where there is none."""


def sitemap(pages: Iterable[Published], site_url: str) -> tuple[OutputFile, ...]:
    """``sitemap.xml``, where it is an index the parts that it names, and ``robots.txt``; none without an address."""
    if not site_url:
        return ()
    entries = (_entry(page, site_url) for page in pages if page.path != addresses.NOT_FOUND)
    parts = [f"{_HEAD}{''.join(part)}{_FOOT}".encode() for part in _parts(entries)]
    robots = OutputFile(addresses.ROBOTS, _ROBOTS.format(address=f"{site_url}/{addresses.SITEMAP}").encode())
    if len(parts) == 1:
        return (OutputFile(addresses.SITEMAP, parts[0]), robots)
    named = [OutputFile(addresses.sitemap_part(number), data) for number, data in enumerate(parts, 1)]
    listed = "".join(f"<sitemap><loc>{escape(f'{site_url}/{part.path}')}</loc></sitemap>\n" for part in named)
    index = OutputFile(addresses.SITEMAP, f"{_INDEX_HEAD}{listed}{_INDEX_FOOT}".encode())
    return (index, *named, robots)


def _parts(entries: Iterable[str]) -> Iterator[list[str]]:
    """The entries in lists that a file can hold; at least one, which may be empty."""
    part: list[str] = []
    size = 0
    for entry in entries:
        length = len(entry.encode())
        if part and (len(part) == MOST_PAGES or size + length > MOST_BYTES):
            yield part
            part, size = [], 0
        part.append(entry)
        size += length
    yield part


def _entry(page: Published, site_url: str) -> str:
    """A page, with all its languages where it has more than one, itself included, and the one for other readers."""
    twins = list(page.alternates) if len(page.alternates) > 1 else []
    if twins and page.default:
        twins.append(("x-default", page.default))
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang={quoteattr(tag)} href={quoteattr(f"{site_url}/{path}")}/>\n'
        for tag, path in twins
    )
    return f"<url>\n<loc>{escape(f'{site_url}/{page.path}')}</loc>\n{links}</url>\n"
