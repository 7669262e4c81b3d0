"""Themes, entities, lists, timeline, commitments, wanted, home, search."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from lxml import html

from plugins.portal.model import PartialDate
from plugins.portal.page import build
from plugins.portal.page.labels import DOCUMENT_TYPES

from .conftest import Built, settings, tree, words
from .corpus import PACT, annotated, corpus


def test_a_theme_quotes_every_provision_in_the_version_that_serves_the_reader(built: Built) -> None:
    page = tree(built, "ar/themes/kelp-farming.html")
    quotes = page.xpath("//figure/blockquote")
    assert words(quotes[0]).endswith("سيزرعون العشب.")
    assert quotes[0].get("lang") is None, "Arabic on an Arabic page"
    german = quotes[-1]
    assert (german.get("lang"), german.get("dir")) == ("de", "ltr")
    assert [words(year) for year in page.xpath("//h3")] == ["2031", "2029"]
    titles = [words(title) for title in page.xpath("//h4")]
    assert titles[0] == "ميثاق العشب البحري"
    assert titles[1].startswith("Riffabkommen: ein Bericht (in ")


def test_a_theme_names_its_place_in_the_hierarchy(built: Built) -> None:
    page = tree(built, "en/themes/kelp-farming.html")
    assert [words(step) for step in page.xpath("//nav[@class='trail']//li")] == ["All themes", "Seas"]
    assert "Growing kelp for food and shelter." in words(page)
    assert "kelp-farming.html" in tree(built, "en/themes/seas.html").xpath("//dl//a/@href")


def test_the_list_of_themes_is_a_tree_with_counts(built: Built) -> None:
    page = tree(built, "en/themes/index.html")
    assert page.xpath("//ul[@class='tree']/li/ul/li//a/@href") == ["kelp-farming.html"]
    assert "Kelp farming 2 documents" in words(page)
    assert "Seas 2 documents" in words(page), "with those of the theme under it"


def test_an_entity_has_names_roles_members_and_sentences(built: Built) -> None:
    page = tree(built, "en/entities/indonesia.html")
    text = words(page)
    assert page.findtext(".//h1") == "Indonesia", "from CLDR, the registry gives the official name only"
    assert "Republic of Indonesia" in text
    assert "Party to Kelp Pact of Coral Bay" in text
    assert "Reef League since 4 March 2001" in text
    assert page.xpath("//a[contains(@href, 'wikidata')]/@href") == ["https://www.wikidata.org/wiki/Q252"]
    assert [words(mark) for mark in page.xpath("//figure//mark")] == ["Indonesia", "Indonesien"]
    arabic = page.xpath("//table//span[@lang='ar']")
    assert [(words(name), name.get("dir")) for name in arabic] == [("إندونيسيا", "rtl"), ("جمهورية إندونيسيا", "rtl")]


def test_a_group_lists_its_members_with_their_dates(built: Built) -> None:
    page = tree(built, "de/entities/reef-league.html")
    members = page.xpath("//section[@aria-labelledby='members']//li")
    assert [words(member) for member in members] == ["Indonesien since 4. März 2001", "Vietnam since 2010"]


def test_a_bare_figure_says_what_it_numbers_and_a_word_stays(built: Built) -> None:
    version = annotated(
        "kelp-pact", "summary", "en", "Kelp Pact", "own",
        {
            "p-1": ("三、", "", "The [RL](organisation:reef-league) meets."),
            "p-2": ("Second,", "", "The [RL](organisation:reef-league) votes."),
        },
        {},
    )  # fmt: skip
    pages, _ = build(corpus(replace(PACT, versions=(version,))), (), settings())
    page = html.fromstring(next(page.body for page in pages if page.path == "en/entities/reef-league.html"))
    assert page.xpath("//figcaption//a//text()") == ["Provision 三", "Second"]


def test_an_entity_that_no_text_names_says_so(built: Built) -> None:
    mentions = tree(built, "en/entities/reef-week-2031.html").xpath("//section[h2/@id='mentions']")[0]
    assert words(mentions) == "Mentions No text names it yet."


def test_an_instrument_that_is_missing_says_so_and_one_that_is_here_links_to_it(built: Built) -> None:
    assert tree(built, "en/entities/tide-charter.html").xpath("//dl//a/@href")[0] == "../wanted.html#tide-charter"
    assert "../documents/kelp-pact.html" in tree(built, "en/entities/kelp-pact.html").xpath("//dl//a/@href")


def test_entities_are_listed_by_kind_with_counts(built: Built) -> None:
    page = tree(built, "en/entities/index.html")
    assert [words(heading) for heading in page.xpath("//h2")] == [
        "States and groups", "Organisations", "Instruments", "Places", "Events",
    ]  # fmt: skip
    assert "Indonesia 2 documents" in words(page)


def test_documents_are_listed_newest_first_with_their_languages(built: Built) -> None:
    page = tree(built, "de/documents/index.html")
    assert [words(heading) for heading in page.xpath("//h2")] == [
        "Tangpakt (in Englisch)", "Riffabkommen: ein Bericht",
    ]  # fmt: skip
    assert page.xpath("//li[@class='listed'][1]//ul//a/@hreflang") == ["ar", "en"]


def test_the_timeline_goes_by_year(built: Built) -> None:
    page = tree(built, "en/timeline.html")
    assert [words(heading) for heading in page.xpath("//h2")] == ["2019", "2029", "2031"]
    assert "November 2029" in words(page)
    assert len(page.xpath("//*[name()='rect']")) == 3


def test_what_happens_to_a_document_on_one_day_is_one_line() -> None:
    day = PartialDate("2031-06-18")
    record = replace(PACT.record, dates=(("adopted", day), ("published", day)), relations=())
    pages, _ = build(corpus(replace(PACT, record=record)), (), settings())
    page = html.fromstring(next(page.body for page in pages if page.path == "en/timeline.html"))
    lines = [words(line) for line in page.xpath("//ol[@class='years']//ul/li")]
    assert "18 June 2031 Kelp Pact of Coral Bay adopted and published" in lines


def test_commitments_stand_in_a_table_with_their_strength_in_words(built: Built) -> None:
    page = tree(built, "ar/commitments.html")
    assert page.xpath("//tbody/tr") == [], "the Arabic summary holds none"
    english = tree(built, "en/commitments.html")
    head, row = english.xpath("//tbody/tr")
    assert words(head) == "Kelp Pact of Coral Bay Joint statement · 18 June 2031"
    where, sentence, strength = map(words, row.xpath("td")[:3])
    assert where.startswith("Provision I ")
    assert (sentence, strength) == ("We will plant kelp there every year.", "firm")
    assert row.xpath("td/a/@href") == [
        "documents/kelp-pact.html#p-1:~:text=We%20will%20plant%20kelp%20there%20every%20year.",
        "reading.html#add=kelp-pact:p-1",
    ]
    assert (row.get("data-strength"), row.get("data-theme")) == ("firm", "kelp-farming")
    group = row.getparent()
    assert (group.get("data-document"), group.get("data-year")) == ("kelp-pact", "2031")
    assert words(english.get_element_by_id("firm")).startswith("firm 1A clear intention to act")
    assert english.xpath("//a[@type='text/csv']/@href") == ["../data/commitments.csv"]


def test_missing_instruments_are_listed_with_their_citing_sentences(built: Built) -> None:
    entry = tree(built, "en/wanted.html").get_element_by_id("tide-charter")
    assert entry.xpath(".//mark/text()") == ["Tide Charter"]
    assert entry.xpath(".//figcaption/a/@href")[-1] == "documents/kelp-pact.html#p-1-1"


def test_home_shows_what_exists_in_which_language(built: Built) -> None:
    section = tree(built, "en/index.html").xpath("//section[h2/@id='languages']")[0]
    assert [words(item) for item in section.xpath(".//li")] == [
        "العربية 1 document", "English 1 document", "Deutsch 1 document",
    ]  # fmt: skip
    assert section.xpath(".//p/a/@href") == ["coverage.html"]


def test_a_text_that_is_not_translated_is_shown_in_english_and_says_so(built: Built) -> None:
    page = tree(built, "ar/about.html")
    prose = page.find_class("prose")[0]
    assert (prose.get("lang"), prose.get("dir")) == ("en", "ltr")
    assert "not been translated" in words(page.find_class("notice")[0])
    assert tree(built, "en/about.html").find_class("notice") == []


@pytest.mark.parametrize(
    ("language", "categories"),
    [("en", {"one", "other"}), ("ar", {"zero", "one", "two", "few", "many", "other"}), ("de", {"one", "other"})],
)
def test_the_search_page_tells_its_script_everything(built: Built, language: str, categories: set[str]) -> None:
    page = tree(built, f"{language}/search.html")
    main = page.xpath("//main[@data-search]")[0]
    (form,) = page.xpath("//form")
    assert (form.get("data-script"), form.get("data-root")) == ("../static/search.js", "../index.html")
    assert len(form.get("data-words").split("|")) == 5
    messages = json.loads(main.get("data-messages"))
    for counted in (messages["count"], messages["more_documents"]):
        assert set(counted) == categories
        assert all("{n}" in form for form in counted.values())
    assert set(messages["failures"]) == {"missing", "damaged", "version"}
    assert main.get("data-failed") == messages["failures"]["missing"]
    assert set(messages["facets"]) == {"lang", "type", "year", "theme", "party"}
    assert set(messages["types"]) == set(DOCUMENT_TYPES)
    assert "{language}" in messages["in_language"] and "{text}" in messages["did_you_mean"]
    assert all("{number}" in label for label in messages["rows"].values())
    assert page.get_element_by_id("search-status").get("role") == "status"
    browse = main.xpath("nav//a/@href")
    assert browse == ["documents/index.html", "themes/index.html", "entities/index.html"]


def test_the_first_page_offers_every_language_by_its_own_name(built: Built) -> None:
    links = tree(built, "index.html").xpath("//main//a")
    assert [(a.get("hreflang"), a.get("lang"), words(a)) for a in links] == [
        ("ar", "ar", "العربية"), ("en", "en", "English"), ("de", "de", "Deutsch"),
    ]  # fmt: skip
