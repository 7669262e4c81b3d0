"""The portal at a glance: matrices of dots and figures, and a map with its list."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from plugins.portal.page import build

from .conftest import Built, settings, words
from .corpus import ACCORD, PACT, REGISTRY, corpus
from .test_land import atlas

SHORE = [(95, 0), (95, 20), (130, 20), (130, 0)]


@pytest.fixture
def mapped(tmp_path: Path) -> html.HtmlElement:
    """The overview in English with Indonesia and Coral Bay on the map."""
    entities = dict(REGISTRY.entities)
    entities["indonesia"] = replace(entities["indonesia"], coordinates=(5.0, 100.0))
    entities["coral-bay"] = replace(entities["coral-bay"], coordinates=(10.0, 110.0))
    entities["viet-nam"] = replace(entities["viet-nam"], coordinates=(80.0, 0.0))
    made = corpus(PACT, ACCORD, registry=replace(REGISTRY, entities=entities))
    pages, _ = build(made, (), settings(atlas=atlas(tmp_path, SHORE)))
    return html.fromstring(next(page.body for page in pages if page.path == "en/overview.html"))


def test_a_theme_counts_the_provisions_of_each_document_and_those_under_it(built: Built) -> None:
    page = html.fromstring(built.pages["en/overview.html"].body)
    (table,) = page.xpath("//table[@aria-labelledby='what']")
    heads = [words(head) for head in table.xpath(".//thead//th")]
    assert heads == ["18 June 2031 Kelp Pact of Coral Bay", "November 2029 Reef Accord: a report"]
    lines = {
        words(line.find("th")): [words(cell) for cell in line.findall("td")] for line in table.xpath(".//tbody/tr")
    }
    assert lines == {"Seas": ["2", "1"], "Kelp farming": ["2", "1"]}
    radii = [float(dot) for dot in table.xpath("(.//tbody/tr)[1]//circle/@r")]
    assert radii == [9.0, pytest.approx(9 / 2**0.5, abs=0.1)], "the area stands for the count"


def test_bodies_are_counted_where_documents_name_them(built: Built) -> None:
    page = html.fromstring(built.pages["en/overview.html"].body)
    (line,) = page.xpath("//table[@aria-labelledby='who']//tbody/tr")
    assert [words(cell) for cell in line] == ["Reef League", "1", "1"]


def test_without_an_atlas_there_is_no_map(built: Built) -> None:
    assert "<figure" not in built.pages["en/overview.html"].body


def test_the_map_names_states_and_marks_places_with_links_to_their_pages(mapped: html.HtmlElement) -> None:
    (drawing,) = mapped.xpath("//figure//svg")
    assert drawing.xpath(".//path/@d")[0].startswith("M")
    links = {words(link): link.get("href") for link in drawing.xpath(".//a")}
    assert links == {"Indonesia": "entities/indonesia.html", "Coral Bay": "entities/coral-bay.html"}
    assert len(drawing.xpath(".//circle")) == 1, "a state has no dot"


def test_the_list_says_what_the_map_shows(mapped: html.HtmlElement) -> None:
    entries = [words(entry) for entry in mapped.xpath("//figure/following-sibling::details[1]//li")]
    assert entries == ["Indonesia 2 documents", "Coral Bay 1 document"]


def test_names_that_would_cover_each_other_stay_in_the_list(tmp_path: Path) -> None:
    near = {
        id: replace(entity, kind="place", coordinates=(10.0, 110.0 + number / 1000))
        for number, (id, entity) in enumerate(REGISTRY.entities.items())
    }
    pages, _ = build(
        corpus(PACT, ACCORD, registry=replace(REGISTRY, entities=near)), (), settings(atlas=atlas(tmp_path, SHORE))
    )
    body = next(page.body for page in pages if page.path == "en/overview.html")
    dots = html.fromstring(body).xpath("//figure//a[circle]")
    named = [dot for dot in dots if dot.xpath("text")]
    assert 0 < len(named) <= 4
    assert all(dot.xpath("circle/title") for dot in dots if dot not in named)


def test_an_atlas_that_cannot_be_read_stops_the_build(tmp_path: Path) -> None:
    broken = tmp_path / "land.json"
    broken.write_text("{")
    entities = dict(REGISTRY.entities)
    entities["indonesia"] = replace(entities["indonesia"], coordinates=(5.0, 100.0))
    with pytest.raises(json.JSONDecodeError):
        build(corpus(PACT, registry=replace(REGISTRY, entities=entities)), (), settings(atlas=broken))
