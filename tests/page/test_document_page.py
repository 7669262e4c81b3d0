"""The page of a document, and two versions side by side."""

from __future__ import annotations

from dataclasses import replace

from lxml import html

from plugins.portal.model import Annotation, PartialDate, Provision
from plugins.portal.page import build

from .conftest import Built, settings, tree, words
from .corpus import ACCORD, PACT, annotated, corpus


def notes(page: html.HtmlElement, id: str) -> str:
    return words(page.xpath(f"//section[@id='{id}']/aside[contains(@class, 'notes')]")[0])


def test_a_provision_is_the_text_and_nothing_else(pact: html.HtmlElement) -> None:
    for provision in PACT.versions[0].version.provisions:
        section = pact.get_element_by_id(provision.id)
        assert section.get("class") == "provision"
        assert section.get("data-kind") == provision.kind
        assert section.find_class("provision-text")[0].text_content() == provision.text


def test_marks_follow_the_markup_contract(built: Built, pact: html.HtmlElement) -> None:
    body = built.pages["en/documents/kelp-pact.html"].body
    for markup in (
        '<a class="mention" data-kind="party" href="../entities/indonesia.html">Indonesia</a>',
        '<a class="reference" href="../wanted.html#tide-charter">Tide Charter</a>',
        '<a class="reference" href="#p-2">part two</a>',
        '<time datetime="2031-06-18">18 June 2031</time>',
        '<span class="period">2032 to 2034</span>',
        '<data class="amount" value="12100000000 CNY">12.1 billion yuan</data>',
        '<a class="term" href="../glossary.html#mpa">MPA</a>',
        '<span class="commitment" data-strength="firm">We will plant kelp there every year.</span>',
    ):
        assert markup in body
    assert pact.xpath("//a//a") == []


def test_a_group_is_resolved_to_its_members_on_the_date_of_the_document(built: Built, pact: html.HtmlElement) -> None:
    (group,) = {words(found) for found in pact.xpath("//details[@class='group']")}
    assert group == "Reef League, 18 June 2031: 2 members Indonesia Viet Nam"
    assert words(pact.xpath("//dl[@class='brief']/div[dt='Parties']")[0]) == f"Parties {group}", "it issued the text"
    earlier = replace(PACT, record=replace(PACT.record, dates=(("adopted", PartialDate("2005-01-01")),)))
    pages, _problems = build(corpus(earlier), (), settings())
    page = html.fromstring(next(page.body for page in pages if page.path == "en/documents/kelp-pact.html"))
    assert "Reef League, 1 January 2005: 1 member Indonesia" in {
        words(found) for found in page.xpath("//aside//details[@class='group']")
    }


def test_the_heading_has_a_permalink_and_its_marks(pact: html.HtmlElement) -> None:
    heading = pact.xpath("//section[@id='p-1']//h3")[0]
    assert heading.xpath("a[@class='permalink']/@href") == ["#p-1"]
    assert words(heading) == "I. Kelp beds of the Reef League"
    assert heading.xpath(".//a[@class='mention']/@data-kind") == ["organisation"]


def test_notes_say_in_words_what_is_marked_and_more(pact: html.HtmlElement) -> None:
    assert "In short Ministers of Indonesia and Viet Nam met." in notes(pact, "r-1")
    assert "States and groups Indonesia" in notes(pact, "r-1")
    assert "Dates 18 June 2031" in notes(pact, "r-1")
    assert "Commitment firm" in notes(pact, "p-1")
    assert "Themes Kelp farming" in notes(pact, "p-1")
    assert "Refers to Tide Charter" in notes(pact, "p-1-1")
    assert "Amounts 12,100,000,000 Chinese yuan" in notes(pact, "p-2")
    assert notes(pact, "p-2").count("marine protected area (MPA)") == 1


def test_a_backlink_carries_the_citing_sentence_and_says_its_language(pact: html.HtmlElement) -> None:
    quote = pact.xpath("//section[@id='p-1']//figure[.//mark]")[0]
    assert quote.xpath("blockquote/@lang") == ["de"]
    assert quote.xpath(".//mark/text()") == ["Tangpakt"]
    assert "Reef Accord: a report (in German)" in words(quote)
    assert quote.xpath(".//figcaption/a/@hreflang") == ["de", "de"]


def test_a_provision_leads_to_itself_beside_the_original_and_says_where_it_is_missing(built: Built) -> None:
    def beside(path: str, id: str) -> tuple[list[str], str]:
        (note,) = tree(built, path).xpath(f"//section[@id='{id}']/aside/p[last()]")
        return note.xpath("a/@href"), words(note)

    assert beside("en/documents/kelp-pact.html", "p-2") == (["kelp-pact.ar.html#p-2"], "Side by side")
    assert beside("en/documents/kelp-pact.html", "c-1") == (
        ["kelp-pact.ar.html#c-1"],
        "Side by side Not in: Arabic",
    )
    assert beside("ar/documents/kelp-pact.html", "p-2")[0] == ["kelp-pact.en.html#p-2"]


def test_where_many_languages_lack_a_provision_they_are_counted() -> None:
    first = {"p-1": ("1.", "", "One."), "p-2": ("2.", "", "Two.")}
    versions = [annotated("kelp-pact", "text", "en", "Kelp Pact", "original", first, {})]
    versions += [
        annotated("kelp-pact", "summary", tag, "Kelp", "draft", {"p-1": first["p-1"]}, {})
        for tag in ("ar", "de", "fr", "es")
    ]
    languages = ("en", "ar", "de", "fr", "es")
    pages, _ = build(corpus(replace(PACT, versions=tuple(versions))), (), settings(languages=languages))
    page = html.fromstring(next(page.body for page in pages if page.path == "en/documents/kelp-pact.html"))
    assert notes(page, "p-2").endswith("Not in: 4 languages")
    assert "Not in" not in notes(page, "p-1")


def test_commitments_are_counted_and_lead_to_the_table_of_this_document(pact: html.HtmlElement) -> None:
    line = pact.find_class("strengths")[0]
    assert words(line) == "Show commitments firm 1"
    assert line.xpath("a/@href") == ["../commitments.html?document=kelp-pact"]
    assert line.xpath("label/input/@type") == ["checkbox"]
    assert page_with("Nobody undertakes anything.").find_class("strengths") == []


def test_versions_are_named_with_their_status_and_missing_ones_are_said(pact: html.HtmlElement) -> None:
    lines = [words(line) for line in pact.xpath("//dl[@class='brief']/div")]
    assert lines[:3] == ["original text English", "summary, draft translation العربية", "No version in Deutsch"]


def test_versions_of_one_status_are_folded_where_they_are_many() -> None:
    languages = ("en", "ar", "de", "fr", "es", "pt")
    rows = {"p-1": ("1.", "", "One.")}
    versions = tuple(
        annotated("kelp-pact", "summary", tag, "Kelp", "own" if tag == "en" else "draft", rows, {}) for tag in languages
    )
    pages, _ = build(corpus(replace(PACT, versions=versions)), (), settings(languages=languages))
    page = html.fromstring(next(page.body for page in pages if page.path == "en/documents/kelp-pact.html"))
    folded = page.xpath("//dl[@class='brief']/div[dt='summary, draft translation']/dd/details")[0]
    assert words(folded.find("summary")) == "5 languages"
    assert len(folded.xpath(".//a[@lang]")) == 5
    german = html.fromstring(next(page.body for page in pages if page.path == "de/documents/kelp-pact.html"))
    beside = german.xpath("//dl[@class='brief']/div[starts-with(dt, 'Side by side')]")[0]
    assert beside.xpath(".//a/@href") == ["kelp-pact.en.html"], "one link: to the original"


def test_the_language_switch_says_where_a_page_has_no_twin(pact: html.HtmlElement) -> None:
    menu = pact.xpath("//details[@class='language-switch']")[0]
    shown = [(a.get("lang"), a.get("hreflang"), a.get("dir"), a.get("rel"), words(a)) for a in menu.xpath(".//a")]
    assert shown == [
        ("ar", "ar", "rtl", "alternate", "العربية"),
        ("en", "en", None, None, "English"),
        ("de", "de", None, None, "Deutsch"),
    ]
    assert menu.xpath(".//a[@aria-current]/@hreflang") == ["en"]
    german = menu.xpath(".//ul[@aria-labelledby='no-twin']/li")[0]
    assert german.xpath("a/@href") == ["../../de/documents/index.html"]
    assert "no version of this page" in words(menu.get_element_by_id("no-twin"))


def test_facts_name_dates_parties_and_source(pact: html.HtmlElement) -> None:
    facts = " ".join(
        words(part) for part in pact.xpath("//p[@class='eyebrow'] | //dl[@class='brief'] | //details[@id='facts']/dl")
    )
    for said in (
        "Adopted 18 June 2031",
        "Published 20 June 2031 (inferred)",
        "18 June 2031 · Coral Bay",
        "Event Reef Week 2031",
        "Parties Reef League",
        "Bay Gazette: “Leaders sign”, 19 June 2031",
        "not legally binding",
    ):
        assert said in facts


def test_of_many_parties_the_first_are_named_and_all_are_one_step_away() -> None:
    record = replace(PACT.record, parties=("indonesia", "viet-nam", "a", "b", "c"))
    pages, _ = build(corpus(replace(PACT, record=record)), (), settings())
    page = html.fromstring(next(page.body for page in pages if page.path == "en/documents/kelp-pact.html"))
    said = [words(line) for line in page.xpath("//dl[@class='brief']/div")]
    assert "Issued by Reef League" in said
    assert "Parties Indonesia Viet Nam a and 2 more" in said
    assert page.xpath("//dl[@class='brief']//a[starts-with(@href, '#')]/@href") == ["#facts"]
    assert "Parties Indonesia Viet Nam a b c" in words(page.get_element_by_id("facts"))


def test_a_source_of_the_same_title_does_not_repeat_it() -> None:
    page = page_with("One row.", title="Leaders sign")
    assert "Bay Gazette, 19 June 2031" in words(page.xpath("//dl[@class='brief']")[0])


def test_a_source_in_another_language_keeps_its_own_direction(built: Built) -> None:
    source = tree(built, "ar/documents/kelp-pact.html").xpath("//dl[@class='brief']//a[@rel='external']")[0]
    isolated = source.xpath(".//bdi[@lang='en' and @dir='ltr']/text()")
    assert isolated == ["Bay Gazette", "Leaders sign"]


def test_a_title_in_capitals_is_written_as_the_record_writes_it() -> None:
    assert page_with("One row.", title="KELP PACT OF CORAL BAY").findtext(".//h1") == "Kelp Pact of Coral Bay"
    assert page_with("One row.", title="KELP PACT").findtext(".//h1") == "KELP PACT"


def test_a_term_leads_to_the_glossary_which_explains_it() -> None:
    page = page_with("An [MPA](term:mpa) is drawn.", "The [MPA](term:mpa) grows.")
    for row in ("p-1", "p-2"):
        assert notes(page, row).startswith("Terms marine protected area (MPA)")
        assert page.xpath(f"//section[@id='{row}']/aside//a/@href") == ["../glossary.html#mpa"]
    assert "A sea area" not in words(page)


def test_a_summary_says_that_it_is_one(built: Built) -> None:
    arabic = tree(built, "ar/documents/kelp-pact.html")
    assert "draft translation" in words(arabic.find_class("notice")[0])
    assert "own words" in words(tree(built, "de/documents/reef-accord.html").find_class("notice")[0])


def test_provenance_lists_what_was_left_out_and_why(pact: html.HtmlElement) -> None:
    provenance = words(pact.xpath("//details[@class='provenance']")[0])
    assert "File: kelp-pact.txt" in provenance
    assert "Updated 20 June 2031" in provenance
    assert "Print this page navigation" in provenance
    assert "Bay Gazette: “Leaders sign”, 19 June 2031" in provenance
    assert "This version original text" in provenance
    assert "the publisher’s" in provenance


def test_provenance_names_the_sum_of_the_file() -> None:
    first = PACT.versions[0]
    read = replace(first, version=replace(first.version, sha256="5e" * 32))
    pages, _ = build(corpus(replace(PACT, versions=(read,))), (), settings())
    page = html.fromstring(next(page.body for page in pages if page.path == "en/documents/kelp-pact.html"))
    assert words(page.xpath("//details[@class='provenance']//code")[0]) == "5e" * 32


def test_a_reason_that_nobody_has_translated_says_that_it_is_in_english() -> None:
    german = annotated("kelp-pact", "text", "de", "Tangpakt", "original", {"p-1": ("1.", "", "Tang.")}, {})
    pages, _ = build(corpus(replace(PACT, versions=(german,))), (), settings())
    page = html.fromstring(next(page.body for page in pages if page.path == "de/documents/kelp-pact.html"))
    (reason,) = page.xpath("//ul[@class='dropped']/li/span")
    assert (reason.get("lang"), words(reason)) == ("en", "navigation")


def test_a_citation_can_be_copied(pact: html.HtmlElement) -> None:
    assert words(pact.find_class("cite")[0]).startswith("Reef League: “Kelp Pact of Coral Bay”, 18 June 2031.")
    files = pact.xpath("//section[@aria-labelledby='cite']//ul//a/@href")
    assert "../../data/documents/kelp-pact.text.en.bib" in files
    assert "../../data/documents/kelp-pact.json" in files


def test_relations_lead_to_documents_and_to_what_is_missing(pact: html.HtmlElement) -> None:
    relations = pact.xpath("//section[@aria-labelledby='relations']")[0]
    assert (
        words(relations) == "Relations to other documents Follows Reef Accord: a report (in German) Cites Tide Charter"
    )


# ── Density ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def page_with(*texts: str, title: str = "Kelp Pact") -> html.HtmlElement:
    """The page of a document that has these rows."""
    rows = {f"p-{n}": (f"{n}.", "", row) for n, row in enumerate(texts, 1)}
    version = annotated("kelp-pact", "text", "en", title, "original", rows, {})
    pages, _ = build(corpus(replace(PACT, versions=(version,))), (), settings())
    return html.fromstring(next(page.body for page in pages if page.path == "en/documents/kelp-pact.html"))


def marked(*texts: str) -> list[list[str]]:
    """The mentions marked in each row of a document with these texts."""
    page = page_with(*texts)
    return [section.xpath(".//div[@class='provision-text']//a/text()") for section in page.find_class("provision")]


def test_only_the_first_mention_in_a_provision_is_marked() -> None:
    assert marked("[RL](organisation:reef-league) and the [League](organisation:reef-league)") == [["RL"]]


def test_what_a_document_names_first_is_marked_however_dense() -> None:
    (everything,) = marked(
        "[Indonesia](party:indonesia) [Viet Nam](party:viet-nam) [Coral Bay](place:coral-bay) "
        "[RL](organisation:reef-league)"
    )
    assert sorted(everything) == ["Coral Bay", "Indonesia", "RL", "Viet Nam"]


def test_a_crowded_provision_keeps_the_most_informative_of_what_is_known() -> None:
    crowded = (
        "[Coral Bay](place:coral-bay) [Indonesia](party:indonesia) [Tide](reference:tide-charter) "
        "[RL](organisation:reef-league)"
    )
    _, again = marked(crowded, crowded)
    assert again == ["Tide", "RL"], "a short row carries two: references and bodies before parties and places"


# ── Side by side ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_unknown_key_of_an_annotation_is_text() -> None:
    version = PACT.versions[0].version
    row = Provision("p-1", "clause", "The unknown body.")
    note = Annotation("kelp-pact", "text", "en", "p-1", 4, 11, "unknown", "organisation", "nobody", "test")
    odd = replace(PACT.versions[0], version=replace(version, provisions=(row,)), annotations=(note,))
    pages, _ = build(corpus(replace(PACT, versions=(odd,)), ACCORD), (), settings())
    body = next(page.body for page in pages if page.path == "en/documents/kelp-pact.html")
    assert "<p>The unknown body.</p>" in body
