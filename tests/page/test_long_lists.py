"""Lists of thousands: light pages, each thing on exactly one of them, and a way from each to the next."""

from __future__ import annotations

import gzip
import json
import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import pytest
from lxml import html

from plugins.portal import addresses
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Corpus, Page
from plugins.portal.page import commitments, entity, entity_list, lists, pages, theme, theme_list, timeline, wanted
from plugins.portal.page.edition import Edition

from .conftest import settings, words
from .many import Maker

HEAVIEST = 45 * 1024  # bytes of a list page, compressed
MAKERS = (lists, theme_list, entity_list, theme, entity, commitments, timeline, wanted)


@dataclass(frozen=True, slots=True)
class Listed:
    corpus: Corpus
    editions: tuple[Edition, ...]
    pages: dict[str, Page]
    trees: dict[str, html.HtmlElement]

    def of(self, first: str) -> Iterator[html.HtmlElement]:
        """The pages of the list that begins at this address, in order, as a reader follows them."""
        path = first
        while path:
            yield self.trees[path]
            following = self.trees[path].xpath("string(//head/link[@rel='next']/@href)")
            path = posixpath.normpath(posixpath.join(posixpath.dirname(path), following)) if following else ""


@pytest.fixture(scope="module")
def listed() -> Listed:
    corpus = Maker(7, 500).corpus()
    editions = pages.prepare(corpus, (), settings(languages=("en", "ar")))[0].by_language.values()
    made = [page for edition in editions for maker in MAKERS for page in maker.pages(edition)]
    assert len({page.path.casefold() for page in made}) == len(made), "no two pages share an address"
    return Listed(
        corpus,
        tuple(editions),
        {page.path: page for page in made},
        {page.path: html.fromstring(page.body) for page in made},
    )


def test_no_page_of_a_list_is_heavy(listed: Listed) -> None:
    heavy = {path: len(gzip.compress(page.body.encode())) for path, page in listed.pages.items()}
    assert {path: size for path, size in heavy.items() if size > HEAVIEST} == {}
    assert max(heavy.values()) > 8 * 1024, "the lists of this corpus are long enough to prove something"


def test_no_page_is_heavy_where_texts_are_long_and_languages_many() -> None:
    """Sentences of 130 words in letters of two bytes: longer than lists quote. Sixteen languages for each document."""
    corpus = Maker(5, 105, tuple(LANGUAGES), longest=120).corpus()
    editions = pages.prepare(corpus, (), settings(languages=tuple(LANGUAGES)))[0].by_language.values()
    arabic = next(edition for edition in editions if edition.tag == "ar")
    for page in (*lists.pages(arabic), *theme.pages(arabic), *islice(entity.pages(arabic), 3), *wanted.pages(arabic)):
        assert len(gzip.compress(page.body.encode())) <= HEAVIEST, page.path


def test_every_document_stands_once_in_the_list_newest_first(listed: Listed) -> None:
    for tag in ("en", "ar"):
        found = [
            posixpath.basename(href)
            for page in listed.of(addresses.documents(tag))
            for href in page.xpath("//li[@class='listed']/*[contains(@class, 'source-title')]/a/@href")
        ]
        assert found == [f"{document.record.id}.html" for document in listed.corpus.documents]


def test_a_type_a_year_and_a_language_have_lists_of_their_own(listed: Listed) -> None:
    for facet, value, expected in (
        ("type", "agreement", [d for d in listed.corpus.documents if d.record.type == "agreement"]),
        ("year", "1999", [d for d in listed.corpus.documents if "1999" in d.record.dates[0][1].value]),
        ("lang", "ar", [d for d in listed.corpus.documents if len(d.versions) == 2]),
    ):
        found = [
            posixpath.basename(href)
            for page in listed.of(addresses.documents_by("en", facet, value))
            for href in page.xpath("//li[@class='listed']/*[contains(@class, 'source-title')]/a/@href")
        ]
        assert found == [f"{document.record.id}.html" for document in expected]


def test_every_commitment_stands_once_in_the_table(listed: Listed) -> None:
    for edition in listed.editions:
        found = Counter(
            words(cell)
            for page in listed.of(addresses.listing(edition.tag, "commitments"))
            for cell in page.xpath("//tr[@data-row]/td[@class='sentence']")
        )
        expected = Counter(
            " ".join(one.sentence.split())
            for one in listed.corpus.graph.commitments
            if (one.document, one.layer, one.language) in edition.voices
        )
        assert found == expected


def test_every_provision_on_a_theme_is_quoted_or_named_once(listed: Listed) -> None:
    for tag in ("en", "ar"):
        for id, rows in listed.corpus.graph.by_theme.items():
            links = Counter(
                (posixpath.basename(href).partition(".")[0], href.partition("#")[2])
                for page in listed.of(addresses.theme(tag, id))
                for href in page.xpath("//section[@class='group']//a[@class='place']/@href")
            )
            assert links == Counter({(row.document, row.provision): 1 for row in rows})


def test_every_mention_of_a_name_is_quoted_or_named_once(listed: Listed) -> None:
    for id in ("party-0", "organisation-3", "place-1"):
        expected = {citation.row for citation in listed.corpus.graph.by_entity[id]}
        links = Counter(
            (posixpath.basename(href).partition(".")[0], href.partition("#")[2])
            for page in listed.of(addresses.entity("en", id))
            for href in page.xpath("//section[@class='group']//a[@class='place']/@href")
        )
        assert links == Counter({(row.document, row.provision): 1 for row in expected})


def test_every_name_of_a_kind_stands_once_in_its_list(listed: Listed) -> None:
    for tag in ("en", "ar"):
        found = [
            href
            for page in listed.of(addresses.entities_by(tag, "organisation"))
            for href in page.xpath("//ul[@class='columns']//a/@href")
        ]
        present = [id for id in listed.corpus.graph.present if id.startswith("organisation")]
        assert Counter(map(posixpath.basename, found)) == Counter({f"{id}.html": 1 for id in present})


def test_the_overview_of_names_shows_those_that_most_documents_name(listed: Listed) -> None:
    page = listed.trees[addresses.entities("en")]
    section = page.xpath("//section[h2/@id='organisation']")[0]
    assert len(section.xpath(".//li")) == entity_list.FEW
    assert section.xpath(".//p/a/@href") == ["kind/organisation.html"]
    assert "organisation-0.html" in section.xpath(".//li/a/@href")


def test_every_dated_fact_stands_once_in_the_timeline(listed: Listed) -> None:
    lines = [
        (line.xpath("string(.//a/@href)"), words(line))
        for page in listed.of(addresses.listing("en", "timeline"))
        for line in page.xpath("//ol[@class='years']//ul/li")
    ]
    assert len(lines) == len({(entry.date, entry.target) for entry in listed.corpus.graph.timeline})
    assert max(Counter(lines).values()) == 1


def test_many_years_are_folded_into_decades_that_lead_to_where_each_begins(listed: Listed) -> None:
    for page in listed.of(addresses.listing("ar", "timeline")):
        decades = page.xpath("//ol[@class='strip']/li[@class='decade']")
        assert 7 <= len(decades) <= 8
        assert len(page.xpath("//li[@class='decade']/details[not(@open)]/summary")) == len(decades)
        years = page.xpath("//li[@class='decade']//ol/li/a/text() | //li[@class='decade']//ol/li/a/bdi/text()")
        assert years == sorted(set(years))
    first = listed.trees[addresses.listing("en", "timeline")]
    for href in first.xpath("//ol[@class='strip']//ol/li/a/@href"):
        path, _, anchor = href.partition("#")
        there = f"en/{path}" if path else addresses.listing("en", "timeline")
        assert listed.trees[there].xpath(f"//h2[@id='{anchor}' and not(span)]"), href


def test_missing_instruments_come_by_how_many_documents_cite_them(listed: Listed) -> None:
    found = [
        (entry.get("id"), int(words(entry.xpath("p[@class='eyebrow']")[0]).split("cited by ")[1].split()[0]))
        for page in listed.of(addresses.listing("en", "wanted"))
        for entry in page.xpath("//section[@class='entry']")
    ]
    assert {id for id, _ in found} == {wanted.id for wanted in listed.corpus.graph.wanted}
    assert [count for _, count in found] == sorted((count for _, count in found), reverse=True)
    last = listed.trees[f"en/entities/{found[-1][0]}.html"]
    assert last.xpath("//dl//a[contains(@href, 'wanted')]/@href") == [f"../wanted/3.html#{found[-1][0]}"]


def test_pages_of_a_list_know_their_place_and_their_neighbours(listed: Listed) -> None:
    several = [path for path, tree in listed.trees.items() if tree.xpath("//nav[@class='pager']")]
    assert len(several) > 100
    for path in several:
        tree = listed.trees[path]
        number, total = map(int, re.findall(r"\d+", words(tree.xpath("//nav[@class='pager']/p")[0])))
        assert bool(tree.xpath("//head/link[@rel='prev']")) == (number > 1)
        assert bool(tree.xpath("//head/link[@rel='next']")) == (number < total)
        assert tree.xpath("string(//nav[@class='pager']//a[@aria-current])") == str(number)
        assert (f"page {number} of {total}" in tree.findtext("head/title")) == (number > 1)
        for href in tree.xpath("//nav[@class='pager']//a/@href | //head/link[@rel='prev' or @rel='next']/@href"):
            assert posixpath.normpath(posixpath.join(posixpath.dirname(path), href)) in listed.pages


def test_a_page_has_twins_where_it_holds_the_same_in_every_language(listed: Listed) -> None:
    for path, page in listed.pages.items():
        for tag, twin in page.alternates:
            assert (page.language, path) in listed.pages[twin].alternates
            assert listed.pages[twin].language == tag
    assert len(listed.pages["en/documents/index/3.html"].alternates) == 2
    second = "ar/entities/kind/organisation/2.html"
    assert listed.pages[second].alternates == (), "it is sorted by name"
    switch = listed.trees[second].xpath("//details[@class='language-switch']//a/@href")
    assert [posixpath.normpath(posixpath.join(posixpath.dirname(second), href)) for href in switch] == [
        addresses.entities_by("ar", "organisation"),
        addresses.entities_by("en", "organisation"),
    ]


def test_no_address_of_a_further_page_can_be_that_of_an_id() -> None:
    for first in (
        addresses.documents("en"), addresses.documents_by("en", "type", "news"), addresses.theme("en", "theme-4"),
        addresses.entity("en", "theme-4"), addresses.entities_by("en", "party"), addresses.listing("en", "timeline"),
        addresses.theme_commitments("en", "theme-4"),
    ):  # fmt: skip
        for number in (2, 42):
            folder, name = posixpath.split(addresses.part(first, number))
            assert folder == first.removesuffix(".html")
            assert name == f"{number}.html"
    assert addresses.part("en/themes/theme-4.html", 2) != addresses.theme("en", "theme-42")


def test_the_rows_file_tells_the_filters_what_every_page_of_a_long_list_holds(listed: Listed) -> None:
    edition = next(edition for edition in listed.editions if edition.tag == "en")
    for maker, first in (
        (commitments, addresses.listing("en", "commitments")),
        (lists, addresses.documents("en")),
    ):
        (file,) = maker.files(edition)
        assert file.path == addresses.rows(first)
        text = file.data.decode()
        data = json.loads(text.removeprefix("window.concordanceRows=").removesuffix(";\n"))
        shown = list(listed.of(first))
        assert len(data["rows"]) == len(shown)
        for coded, page in zip(data["rows"], shown, strict=True):
            rows = coded.split(",")
            assert len(rows) == len(page.xpath("//*[@data-row]"))
            told = [{data["values"][int(place, 36)] for place in row.split()} for row in rows]
            for row, values in zip(page.xpath("//*[@data-row]"), told, strict=True):
                group = row.xpath("ancestor-or-self::*[@data-group]")
                held = {**(dict(group[0].attrib) if group else {}), **dict(row.attrib)}
                assert values == {
                    f"{name.removeprefix('data-')}:{value}"
                    for name, found in held.items()
                    if name.startswith("data-")
                    for value in found.split()
                }


def test_a_short_list_has_no_rows_file_and_one_page(listed: Listed) -> None:
    (only,) = pages.prepare(Maker(3, 20).corpus(), (), settings(languages=("en",)))[0].by_language.values()
    assert [*lists.files(only), *commitments.files(only)] == []
    assert [page.path for page in timeline.pages(only)] == ["en/timeline.html"]
