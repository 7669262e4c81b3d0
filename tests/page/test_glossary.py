"""The glossary: what it says of a term, and where terms stand once they fill more than one page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import html

from plugins.portal import addresses
from plugins.portal.model import Corpus, Localised, Term
from plugins.portal.page import build, glossary, pages
from plugins.portal.page.terms import TERMS, in_order

from .conftest import Built, settings, tree, words
from .corpus import PACT, REGISTRY, corpus

NAMES = ("Öre", "tide", "Zebra fish", "anchor", "buoy", "Creel", "dyke", "estuary", "fjord", "Gull", "hull", "inlet")


@pytest.fixture(scope="module")
def long() -> Corpus:
    """The corpus with more terms than a page holds; some have no English name."""
    made = {f"t-{n}": Term(f"t-{n}", Localised.of({"en": name}), Localised()) for n, name in enumerate(NAMES)}
    foreign = {f"f-{n}": Term(f"f-{n}", Localised.of({"de": f"Aal {n}"}), Localised()) for n in range(TERMS)}
    return corpus(PACT, registry=replace(REGISTRY, terms={**foreign, **made, **REGISTRY.terms}))


def test_the_glossary_explains_terms_and_shows_where_they_occur(built: Built) -> None:
    entry = tree(built, "en/glossary.html").get_element_by_id("mpa")
    assert "A sea area with rules of its own." in words(entry)
    assert words(entry.xpath(".//dl[@class='elsewhere']/div")[0]) == "German Meeresschutzgebiet"
    assert entry.xpath(".//dl//p[@lang='de']//text()") == ["Meeresschutzgebiet"]
    source = entry.xpath("./figure")[0]
    assert words(source).startswith("About 12.1 billion yuan go into each MPA.")
    assert source.xpath(".//mark/text()") == ["MPA"]
    assert set(source.xpath(".//figcaption/a/@href")) == {"documents/kelp-pact.html#p-2"}


def test_a_term_in_another_language_leads_to_the_version_that_has_it_in_that_language(built: Built) -> None:
    entry = tree(built, "de/glossary.html").get_element_by_id("mpa")
    assert entry.xpath("./figure") == [], "no German version uses it"
    (english,) = entry.xpath(".//dl[@class='elsewhere']/div")
    assert english.xpath(".//blockquote/@lang") == ["en"]
    links = {(link.get("href"), link.get("hreflang")) for link in english.xpath(".//figcaption/a")}
    assert links == {("../en/documents/kelp-pact.html#p-2", "en")}


def test_the_glossary_is_also_a_table_and_a_terminology_for_tools(built: Built) -> None:
    links = tree(built, "ar/glossary.html").xpath("//header//a[@type]")
    assert [(link.get("href"), link.get("type")) for link in links] == [
        ("../data/glossary.csv", "text/csv"),
        ("../data/glossary.tbx", "application/x-tbx"),
    ]


def test_terms_come_by_name_regardless_of_capitals_and_accents_and_foreign_ones_last(long: Corpus) -> None:
    names = [dict(long.registry.terms[id].labels) for id in in_order(long.registry.terms, "en")]
    english = [name["en"] for name in names if "en" in name]
    assert english[:4] == ["anchor", "buoy", "Creel", "dyke"]
    assert english[-3:] == ["Öre", "tide", "Zebra fish"]
    assert all("en" not in name for name in names[len(english) :])


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_every_term_is_explained_on_one_page_and_found_from_each(long: Corpus, language: str) -> None:
    edition = pages.prepare(long, (), settings())[0].by_language[language]
    trees = {page.path: html.fromstring(page.body) for page in glossary.pages(edition)}
    assert len(trees) == -(-len(long.registry.terms) // TERMS)
    explained = {id: path for path, tree in trees.items() for id in tree.xpath("//section[@class='entry']/@id")}
    assert explained.keys() == long.registry.terms.keys()
    for path, page in trees.items():
        links = page.xpath("//nav[@class='jump']//a/@href")
        assert {href.partition("#")[2]: addresses.resolve(path, href) for href in links} == explained
        assert set(page.xpath("//*/@id")) >= long.registry.terms.keys(), "an old address leads to the index at least"


def test_a_document_leads_to_the_page_that_has_the_term(long: Corpus) -> None:
    made = {page.path: html.fromstring(page.body) for page in build(long, (), settings())[0]}
    (link,) = made["en/documents/kelp-pact.html"].xpath("//a[@class='term']/@href")
    path = addresses.resolve("en/documents/kelp-pact.html", link)
    assert path == "en/glossary/2.html"
    assert made[path].get_element_by_id("mpa").tag == "section"


def test_a_term_that_every_document_uses_is_quoted_a_few_times_and_searched_for() -> None:
    documents = [replace(PACT, record=replace(PACT.record, id=f"pact-{n}")) for n in range(9)]
    many = tuple(
        replace(
            one,
            versions=tuple(
                replace(
                    each,
                    version=replace(each.version, document=one.record.id),
                    annotations=tuple(replace(found, document=one.record.id) for found in each.annotations),
                )
                for each in one.versions
            ),
        )
        for one in documents
    )
    edition = pages.prepare(corpus(*many), (), settings())[0].by_language["en"]
    (page,) = (html.fromstring(page.body) for page in glossary.pages(edition))
    details = page.get_element_by_id("mpa").xpath("./details[last()]")[0]
    assert words(details.find("summary")) == "In 9 provisions"
    assert len(details.xpath("./figure")) == 5
    assert details.xpath("./p/a/@href") == ["search.html?q=marine%20protected%20area%20%28MPA%29"]
