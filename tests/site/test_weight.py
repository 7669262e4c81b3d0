"""What pages weigh, compressed as a server sends them: a budget for each type; the figures end the run of tests."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from lxml import html

from plugins.portal import addresses
from plugins.portal.adapter.build import Report

KB = 1024
# Bytes of HTML with its style sheets, by kind of page; its scripts count apart, since reading needs none.
BUDGETS = {
    "document": 14 * KB,
    "side_by_side": 19 * KB,
    "home": 20 * KB,
    "theme": 45 * KB,
    "entity": 45 * KB,
    "search": 13 * KB,
    "documents": 45 * KB,
    "themes": 45 * KB,
    "entities": 45 * KB,
    "commitments": 45 * KB,
    "timeline": 45 * KB,
    "glossary": 45 * KB,
    "wanted": 45 * KB,
    "coverage": 45 * KB,
}
STYLES = {addresses.STYLE: 5 * KB, addresses.STYLE_OF_LISTS: 4 * KB, addresses.STYLE_OF_TOOLS: 1 * KB}
SCRIPTS = {addresses.READER: 1536, addresses.COPY: 1536}
INLINE = 800  # bytes of the script that a document's page holds, not compressed
CARDS = 8 * KB  # not compressed


@cache
def weight(path: Path) -> int:
    """Compressed as well as gzip can."""
    return len(gzip.compress(path.read_bytes(), 9))


def sheets(path: Path) -> list[Path]:
    found = html.parse(str(path)).getroot().xpath("//link[@rel='stylesheet']/@href")
    return [(path.parent / href).resolve() for href in found]


@pytest.fixture(params=["summaries_only", "with_texts"])
def built(request: pytest.FixtureRequest) -> Report:
    """Without the official wording, and with it where the captures are."""
    report: Report = request.getfixturevalue(request.param)
    return report


@pytest.mark.parametrize("kind", BUDGETS)
def test_pages_of_a_kind_keep_to_their_budget(
    built: Report, kind: str, record_property: Callable[[str, object], None]
) -> None:
    paths = [built.folder / page.path for page in built.site.pages if page.kind == kind]
    assert paths
    weights = {path: weight(path) + sum(map(weight, sheets(path))) for path in paths}
    heaviest = max(weights, key=weights.__getitem__)
    record_property(
        "figure",
        f"{kind:14}{weights[heaviest] / KB:7.2f} KB of {BUDGETS[kind] / KB:5.1f}, {len(paths):5,} pages, "
        f"the heaviest {heaviest.relative_to(built.folder)}",
    )
    over = {str(path.relative_to(built.folder)): size for path, size in weights.items() if size > BUDGETS[kind]}
    assert over == {}


def test_a_document_is_two_requests_and_its_script_is_small(built: Report) -> None:
    for page in (page for page in built.site.pages if page.kind == "document"):
        tree = html.parse(str(built.folder / page.path)).getroot()
        assert len(tree.xpath("//link[@rel='stylesheet'] | //script[@src] | //img | //link[@rel='preload']")) == 1
        (inline,) = tree.xpath("//script")
        assert len(inline.text) <= INLINE


def test_styles_scripts_and_cards_keep_to_their_budget(
    summaries_only: Report, record_property: Callable[[str, object], None]
) -> None:
    for path, budget in {**STYLES, **SCRIPTS}.items():
        size = weight(summaries_only.folder / path)
        record_property("figure", f"{path.rpartition('/')[2]:14}{size / KB:7.2f} KB of {budget / KB:5.1f}")
        assert size <= budget, path
    cards = list((summaries_only.folder / "static" / "cards").iterdir())
    assert len(cards) > len(summaries_only.site.corpus.documents)
    assert max(path.stat().st_size for path in cards) <= CARDS
