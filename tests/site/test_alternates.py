"""Over the whole published site: pages name their twins, twins name them back, and the sitemap says the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree, html

from plugins.portal.adapter.build import Report
from plugins.portal.problems import exit_status
from tests.conftest import CAPTURES, FEW, Build

URL = "https://portal.example/sub"
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}

Alternates = dict[str, dict[str, str]]  # address → hreflang → address


@pytest.fixture(scope="module")
def published(build: Build) -> Report:
    texts = str(CAPTURES) if CAPTURES.is_dir() else None
    return build(SITEURL=URL, PORTAL_TEXTS=texts, PORTAL_LANGUAGES=FEW)


@pytest.fixture(scope="module")
def trees(published: Report) -> dict[str, html.HtmlElement]:
    files = sorted(published.folder.rglob("*.html"))
    return {f"{URL}/{path.relative_to(published.folder).as_posix()}": html.parse(str(path)).getroot() for path in files}


@pytest.fixture(scope="module")
def alternates(trees: dict[str, html.HtmlElement]) -> Alternates:
    return {
        address: {
            link.get("hreflang"): link.get("href") for link in tree.xpath("//link[@rel='alternate' and @hreflang]")
        }
        for address, tree in trees.items()
    }


def test_twins_name_one_another_and_are_in_the_language_that_is_said(
    trees: dict[str, html.HtmlElement], alternates: Alternates
) -> None:
    assert sum(map(bool, alternates.values())) > 500
    for address, twins in alternates.items():
        for tag, twin in twins.items():
            if tag != "x-default":
                assert trees[twin].get("lang") == tag
            assert alternates[twin] == twins, f"{address} and {twin} name different twins"


def test_a_page_names_itself_and_one_of_its_twins_for_other_readers(alternates: Alternates) -> None:
    for address, twins in alternates.items():
        if twins:
            real = {tag: twin for tag, twin in twins.items() if tag != "x-default"}
            assert address in real.values()
            assert twins["x-default"] in real.values(), address


def test_a_site_in_fewer_languages_than_the_editors_write_in_has_no_error(published: Report) -> None:
    assert exit_status(published.site.problems) == 0


def test_a_page_is_its_own_canonical_address(trees: dict[str, html.HtmlElement]) -> None:
    for address, tree in trees.items():
        assert tree.xpath("//link[@rel='canonical']/@href") == [address] or address.endswith("/404.html")


def test_a_document_names_the_languages_of_its_versions_and_no_others(
    published: Report, alternates: Alternates
) -> None:
    for document in published.site.corpus.documents:
        own = {found.version.language for found in document.versions} & set(FEW)
        for address, twins in alternates.items():
            if address.endswith(f"/documents/{document.record.id}.html"):
                assert twins.keys() - {"x-default"} == own


def test_the_sitemap_says_what_the_pages_say(published: Report, alternates: Alternates) -> None:
    tree = etree.parse(str(Path(published.folder) / "sitemap.xml"))
    listed = {
        url.findtext("s:loc", namespaces=NAMES): {
            link.get("hreflang"): link.get("href") for link in url.findall("x:link", NAMES)
        }
        for url in tree.findall("s:url", NAMES)
    }
    expected = {address: twins for address, twins in alternates.items() if not address.endswith("/404.html")}
    assert listed.keys() == expected.keys()
    several = {address: twins for address, twins in expected.items() if len(twins) > 2}  # itself and x-default
    assert {address: twins for address, twins in listed.items() if twins} == several


def test_a_site_that_is_only_read_from_a_disk_has_no_such_files(summaries_only: Report) -> None:
    assert not (summaries_only.folder / "sitemap.xml").exists()
    assert not (summaries_only.folder / "robots.txt").exists()
