"""Over the whole built site: every link leads somewhere, every id is unique, nothing is fetched from elsewhere."""

from __future__ import annotations

import base64
import hashlib
import os
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html

from plugins.portal.adapter.build import Report

FETCHED = {"img": "src", "script": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src"}


@pytest.fixture(scope="module", params=["site", "from_raw_texts"])
def built(request: pytest.FixtureRequest) -> Report:
    """The whole site, and one with raw texts that nobody has described."""
    report: Report = request.getfixturevalue(request.param)
    return report


@pytest.fixture(scope="module")
def trees(built: Report) -> dict[Path, html.HtmlElement]:
    return {path: html.parse(str(path)).getroot() for path in sorted(built.folder.rglob("*.html"))}


@pytest.fixture(scope="module")
def ids(trees: dict[Path, html.HtmlElement]) -> dict[Path, Counter[str]]:
    return {path: Counter(tree.xpath("//@id")) for path, tree in trees.items()}


def anchor(fragment: str) -> str:
    """The id that a fragment names, without what it says of a sentence there."""
    if fragment.startswith(("add=", "d=")):
        return ""  # what the reading list is told; no place in it
    return unquote(fragment.partition(":~:")[0])


def test_the_site_has_all_its_kinds_of_pages(site: Report) -> None:
    kinds = {page.kind for page in site.site.pages}
    assert len(kinds) >= 14, kinds
    assert len(site.site.pages) > 500


def test_every_internal_link_and_anchor_leads_somewhere(
    built: Report, trees: dict[Path, html.HtmlElement], ids: dict[Path, Counter[str]]
) -> None:
    broken = []
    files = {str(path) for path in built.folder.rglob("*") if path.is_file()}
    known = {str(path): there for path, there in ids.items()}
    for path, tree in trees.items():
        for href in tree.xpath("//a/@href | //link/@href | //script/@src | //form/@action | //img/@src"):
            parts = urlsplit(href)
            if parts.scheme or parts.netloc:
                continue
            target = os.path.normpath(path.parent / unquote(parts.path)) if parts.path else str(path)
            if target not in files:
                broken.append(f"{path.relative_to(built.folder)}: {href}")
            elif target in known and anchor(parts.fragment) not in {"", *known[target]}:
                broken.append(f"{path.relative_to(built.folder)}: {href} (no such anchor)")
    assert broken == []


def test_ids_are_unique_in_a_page(ids: dict[Path, Counter[str]]) -> None:
    repeated = {str(path): [id for id, times in counter.items() if times > 1] for path, counter in ids.items()}
    assert {path: found for path, found in repeated.items() if found} == {}


def test_nothing_is_fetched_from_another_host(trees: dict[Path, html.HtmlElement]) -> None:
    foreign = []
    for path, tree in trees.items():
        for tag, attribute in FETCHED.items():
            foreign += [f"{path}: {src}" for src in tree.xpath(f"//{tag}/@{attribute}") if urlsplit(src).netloc]
        fetched = tree.xpath("//link[@rel='stylesheet' or @rel='icon' or @rel='preload' or @rel='preconnect']/@href")
        foreign += [f"{path}: {href}" for href in fetched if urlsplit(href).netloc]
    assert foreign == []


def test_every_page_has_a_language_a_direction_a_title_and_one_first_heading(
    trees: dict[Path, html.HtmlElement],
) -> None:
    for path, tree in trees.items():
        assert tree.get("lang"), path
        assert tree.get("dir") == ("rtl" if tree.get("lang") == "ar" else "ltr"), path
        assert tree.findtext("head/title"), path
        assert len(tree.xpath("//h1")) == 1, path
        assert len(tree.xpath("//main")) == 1, path


def test_alternates_are_reciprocal_and_real(built: Report, trees: dict[Path, html.HtmlElement]) -> None:
    alternates = {
        path: {
            (link.get("hreflang"), (path.parent / link.get("href")).resolve())
            for link in tree.xpath("//link[@rel='alternate' and @hreflang and @hreflang != 'x-default']")
        }
        for path, tree in trees.items()
    }
    assert any(alternates.values())
    for path, links in alternates.items():
        for tag, target in links:
            assert trees[target].get("lang") == tag
            assert (trees[path].get("lang"), path) in alternates[target], f"{target} does not name {path}"


def test_no_inline_style_or_script_that_the_policy_would_forbid(trees: dict[Path, html.HtmlElement]) -> None:
    for path, tree in trees.items():
        assert tree.xpath("//@style") == [], path
        assert tree.xpath("//style") == [], path
        policy = tree.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
        for code in tree.xpath("//script[not(@src)]/text()"):
            digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in policy, path
        assert tree.xpath("//@*[starts-with(name(), 'on')]") == [], path
        assert "unsafe" not in policy, path
        assert policy.startswith("default-src 'none'"), path
