"""Two versions of a document beside each other: which pairs there are, and what their rows say."""

from __future__ import annotations

from dataclasses import replace

from lxml import html

from plugins.portal.page import build

from .conftest import Built, settings, tree, words
from .corpus import PACT, annotated, corpus


def test_side_by_side_says_which_rows_a_version_lacks(built: Built) -> None:
    page = tree(built, "en/documents/kelp-pact.ar.html")
    ids = page.xpath("//div[@class='pair']/@id")
    assert ids == ["r-1", "p-1", "p-1-1", "p-2", "c-1"]
    left, right = page.xpath("//div[@id='c-1']/div")
    assert left.find_class("provision-text")[0].text == "Done in two copies." or "Done in two copies." in words(left)
    assert words(right) == "Closing 1: this version does not have it."
    assert {row.get("id"): row.get("data-status") for row in page.xpath("//div[@class='pair' and @id]")} == {
        "r-1": "aligned", "p-1": "aligned", "p-1-1": "missing", "p-2": "aligned", "c-1": "missing",
    }  # fmt: skip
    said = [(words(row), row.get("class")) for row in page.xpath("//div[@class='pair' and @id]/p")]
    assert said[:3] == [("aligned", "sr"), ("aligned", "sr"), ("missing in one version", "row-status")]
    assert (right.get("lang"), right.get("dir")) == (None, "rtl"), "the page's words, on the column's side"
    text = page.xpath("//div[@id='p-1']/div[2]//div[@class='provision-text']")[0]
    assert (text.get("lang"), text.get("dir")) == ("ar", "rtl")


def test_side_by_side_says_which_version_is_authoritative(built: Built) -> None:
    assert "authoritative" in words(tree(built, "ar/documents/kelp-pact.en.html").find_class("notice")[0])


def test_only_a_column_that_holds_the_original_is_authoritative(built: Built) -> None:
    def said(path: str) -> str:
        return words(tree(built, path).find_class("notice")[0])

    assert said("en/documents/kelp-pact.ar.html") == "The original text is authoritative; its language: English."
    assert said("en/documents/kelp-pact.ar.summary.html").startswith("Neither column is authoritative")


def test_a_row_that_holds_what_the_other_version_splits_says_so() -> None:
    rows = {"p-1": ("1.", "", "Kelp grows in the bay and everywhere."), "p-2": ("2.", "", "Plant. " + "Water it. " * 9)}
    split = {**rows, "p-2": ("2.", "", "Pflanzt."), "p-2-1": ("", "", "Gießt es. " * 9)}
    whole = annotated("kelp-pact", "text", "en", "Kelp Pact", "original", rows, {})
    other = annotated("kelp-pact", "text", "de", "Tangpakt", "official", split, {})
    pages, _ = build(corpus(replace(PACT, versions=(whole, other))), (), settings())
    page = html.fromstring(next(page.body for page in pages if page.path == "en/documents/kelp-pact.de.html"))
    assert words(page.xpath("//div[@id='p-2']/p")[0]) == (
        "merged One version holds here what the other one gives as Item 2.1."
    )
    item = page.get_element_by_id("p-2-1")
    assert item.get("data-status") == "merged"
    assert words(item.xpath("./div[1]")[0]) == "Item 2.1: in this version part of Provision 2."
    assert item.xpath("./div[1]//a/@href") == ["#p-2"]


def test_pairs_without_the_original_do_not_exist_and_nothing_leads_to_them(built: Built) -> None:
    german = annotated("kelp-pact", "summary", "de", "Tangpakt", "own", {"p-1": ("I.", "", "Tang.")}, {})
    pages, _ = build(corpus(replace(PACT, versions=(*PACT.versions, german))), (), settings())
    by_path = {page.path: page for page in pages}
    pairs = {path for path, page in by_path.items() if page.kind == "side_by_side"}
    assert pairs == {
        f"{page}/documents/kelp-pact.{other}.html"
        for page, others in {
            "en": ("ar", "ar.summary", "de", "de.summary", "summary"),
            "ar": ("en", "en.summary"),
            "de": ("en", "en.summary"),
        }.items()
        for other in others
    }
    for tag, compared in {"en": ["summary", "ar", "de"], "ar": ["en"], "de": ["en"]}.items():
        page = html.fromstring(by_path[f"{tag}/documents/kelp-pact.html"].body)
        linked = page.xpath("//dl[@class='brief']/div[starts-with(dt, 'Side by side')]//a/@href")
        assert linked == [f"kelp-pact.{other}.html" for other in compared]


def test_wording_and_summaries_of_a_pair_are_a_choice_on_top(built: Built) -> None:
    page = tree(built, "en/documents/kelp-pact.ar.html")
    choice = page.xpath("//dl[@class='brief']/div[starts-with(dt, 'Shown here')]//a")
    assert [(words(link), link.get("href"), link.get("aria-current")) for link in choice] == [
        ("official text beside summary", "kelp-pact.ar.html", "page"),
        ("summary beside summary", "kelp-pact.ar.summary.html", None),
    ]
    summaries = tree(built, "en/documents/kelp-pact.ar.summary.html")
    assert "Ministers of Indonesia and Viet Nam met." in words(summaries.get_element_by_id("r-1"))
    assert summaries.xpath("//link[@hreflang='ar']/@href") == ["../../ar/documents/kelp-pact.en.summary.html"]


def test_the_language_switch_of_two_columns_leads_to_the_readers_language_beside_one_of_them(built: Built) -> None:
    german = annotated("kelp-pact", "summary", "de", "Tangpakt", "own", {"p-1": ("I.", "", "Tang.")}, {})
    pages, _ = build(corpus(replace(PACT, versions=(*PACT.versions, german))), (), settings())
    page = html.fromstring(next(page.body for page in pages if page.path == "en/documents/kelp-pact.ar.html"))
    switch = {a.get("hreflang"): a.get("href") for a in page.xpath("//details[@class='language-switch']//a")}
    assert switch["ar"] == "../../ar/documents/kelp-pact.en.html"
    assert switch["de"] == "../../de/documents/kelp-pact.en.html", "German beside English, not beside Arabic"


def test_the_wording_stands_beside_its_own_summary(built: Built, pact: html.HtmlElement) -> None:
    page = tree(built, "en/documents/kelp-pact.summary.html")
    assert "They will plant kelp." in words(page.get_element_by_id("p-1"))
    assert "kelp-pact.summary.html" in pact.xpath("//dl[@class='brief']//a/@href")
