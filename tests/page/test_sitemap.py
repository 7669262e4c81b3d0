"""The site for search engines."""

from __future__ import annotations

import pytest
from lxml import etree

from plugins.portal.model import OutputFile, Page
from plugins.portal.page import build, sitemap

from .conftest import TEXTS, settings
from .corpus import ACCORD, PACT, corpus

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
URL = "https://tide.example/book"


def by_path(files: tuple[OutputFile, ...]) -> dict[str, bytes]:
    return {file.path: file.data for file in files}


def listed(data: bytes) -> dict[str, dict[str, str]]:
    """Address → its alternates by hreflang."""
    return {
        url.findtext("s:loc", namespaces=NAMES): {
            link.get("hreflang"): link.get("href") for link in url.findall("x:link[@rel='alternate']", NAMES)
        }
        for url in etree.fromstring(data).findall("s:url", NAMES)
    }


def page(path: str) -> Page:
    return Page("text", "en", path, "", "")


def test_every_page_is_listed_with_its_twins_and_the_one_for_other_readers() -> None:
    pages, _ = build(corpus(PACT, ACCORD), TEXTS, settings(site_url=URL))
    found = listed(by_path(sitemap(pages, URL))["sitemap.xml"])
    assert found.keys() == {f"{URL}/{page.path}" for page in pages} - {f"{URL}/404.html"}
    assert found[f"{URL}/ar/documents/kelp-pact.html"] == {
        "ar": f"{URL}/ar/documents/kelp-pact.html",
        "en": f"{URL}/en/documents/kelp-pact.html",
        "x-default": f"{URL}/en/documents/kelp-pact.html",
    }
    assert found[f"{URL}/de/documents/reef-accord.html"] == {}, "in one language only"


def test_without_an_address_there_are_no_such_files() -> None:
    assert sitemap((page("en/index.html"),), "") == ()


def test_robots_are_told_where_the_sitemap_is() -> None:
    robots = by_path(sitemap((page("en/index.html"),), URL))["robots.txt"].decode()
    assert robots == f"User-agent: *\nAllow: /\n\nSitemap: {URL}/sitemap.xml\n"


@pytest.mark.parametrize(("limit", "value"), [("MOST_PAGES", 2), ("MOST_BYTES", 150)])
def test_a_large_site_has_an_index_of_parts(monkeypatch: pytest.MonkeyPatch, limit: str, value: int) -> None:
    monkeypatch.setattr(f"plugins.portal.page.sitemaps.{limit}", value)
    paths = [f"en/{n}.html" for n in range(5)]
    found = by_path(sitemap(tuple(map(page, paths)), URL))
    index = etree.fromstring(found["sitemap.xml"])
    parts = index.xpath("//s:sitemap/s:loc/text()", namespaces=NAMES)
    assert parts == [f"{URL}/sitemap-{n}.xml" for n in (1, 2, 3)]
    named = [list(listed(found[part.removeprefix(f"{URL}/")])) for part in parts]
    assert [len(part) for part in named] == [2, 2, 1]
    assert [address for part in named for address in part] == [f"{URL}/{path}" for path in paths]


def test_an_address_with_an_ampersand_stays_well_formed() -> None:
    found = listed(by_path(sitemap((page("en/index.html"),), "https://tide.example/a&b"))["sitemap.xml"])
    assert list(found) == ["https://tide.example/a&b/en/index.html"]
