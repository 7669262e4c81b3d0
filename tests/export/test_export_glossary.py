"""The glossary for spreadsheets and for translators' tools."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from plugins.portal.export import Library, common
from plugins.portal.model import Alias, Citation, Corpus, Localised, Registry, Term

from .sample import LANGUAGES, SITE, corpus, graph

NAMES = {"t": "urn:iso:std:iso:30042:ed-2"}
TBX_BASIC = etree.RelaxNG(etree.parse(str(Path(__file__).parent / "tbx_basic.rng")))

BERTH = Term(
    "berth",
    Localised.of({"en": "berth & quay", "de": "Liegeplatz", "ar": "\u0645\u0631\u0633\u0649"}),
    Localised.of({"en": "Where a ship lies <fast>.", "de": "Wo ein Schiff liegt."}),
    aliases=(Alias("=BTH", ""), Alias("mooring", "en")),
)
USES = (
    Citation("reef-accord-2031", "text", "de", "p-1", "Der Liegeplatz ist frei.", "Liegeplatz"),
    Citation("reef-accord-2031", "text", "en", "p-1-2", "for each berth", "berth"),
    Citation("reef-accord-2031", "summary", "en", "p-1", "A berth is free.", "berth"),
)


def made(site_url: str = SITE, terms: tuple[Term, ...] = (BERTH,)) -> dict[str, bytes]:
    found = corpus()
    registry = Registry(found.registry.entities, found.registry.themes, {term.id: term for term in terms})
    with_terms = Corpus(registry, found.documents, replace(found.graph, by_term={"berth": USES}))
    return {file.path: file.data for file in common(Library.of(with_terms, site_url, LANGUAGES))}


def rows() -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(made()["data/glossary.csv"].decode("utf-8-sig"))))


def test_the_table_has_a_line_for_each_language_with_where_the_term_was_found() -> None:
    arabic, english, german = rows()
    assert (english["term"], english["language"], english["label"]) == ("berth", "en", "berth & quay")
    assert (english["document"], english["layer"], english["provision"]) == ("reef-accord-2031", "text", "p-1-2")
    assert (english["sentence"], english["rights"]) == ("for each berth", "LicenseRef-publisher")
    assert german["sentence"] == "Der Liegeplatz ist frei."
    assert (arabic["label"], arabic["definition"], arabic["sentence"], arabic["rights"]) == (
        "\u0645\u0631\u0633\u0649", "", "", "",
    )  # fmt: skip


def test_no_cell_of_the_table_is_taken_for_a_formula() -> None:
    assert {row["aliases"] for row in rows()} == {"'=BTH", "'=BTH; mooring"}


@pytest.mark.parametrize("site_url", [SITE, ""])
@pytest.mark.parametrize("terms", [(BERTH,), ()])
def test_the_terminology_is_tbx_basic(site_url: str, terms: tuple[Term, ...]) -> None:
    tree = etree.fromstring(made(site_url, terms)["data/glossary.tbx"])
    assert TBX_BASIC.validate(tree), TBX_BASIC.error_log


def test_the_check_can_fail() -> None:
    for good, bad in {
        'descrip type="context"': 'descrip type="example"',
        '<termNote type="termType">variant': '<termNote type="termType">synonym',
        'style="dca"': 'style="dct"',
        "<term>Liegeplatz</term>": "",
    }.items():
        text = made()["data/glossary.tbx"].decode()
        assert good in text
        assert not TBX_BASIC.validate(etree.fromstring(text.replace(good, bad).encode())), good


def test_a_concept_has_its_languages_definitions_terms_and_contexts() -> None:
    tree = etree.fromstring(made()["data/glossary.tbx"])
    (concept,) = tree.findall(".//t:conceptEntry", NAMES)
    assert concept.get("id") == "c-berth"
    languages = {
        section.get("{http://www.w3.org/XML/1998/namespace}lang"): section
        for section in concept.findall("t:langSec", NAMES)
    }
    assert list(languages) == ["ar", "en", "de"]
    english = languages["en"]
    assert english.findtext("t:descrip[@type='definition']", namespaces=NAMES) == "Where a ship lies <fast>."
    assert [term.text for term in english.findall("t:termSec/t:term", NAMES)] == ["berth & quay", "=BTH", "mooring"]
    context = english.find("t:termSec/t:descripGrp", NAMES)
    assert context is not None
    assert [child.text for child in context] == [
        "for each berth", f"{SITE}/en/documents/reef-accord-2031.html#p-1-2", "Rights: LicenseRef-publisher",
    ]  # fmt: skip
    assert languages["ar"].find("t:descrip", NAMES) is None
    assert languages["ar"].find("t:termSec/t:descripGrp", NAMES) is None


def test_without_an_address_of_the_site_the_source_is_a_relative_link() -> None:
    text = made("")["data/glossary.tbx"].decode()
    assert '<admin type="source">../en/documents/reef-accord-2031.html#p-1-2</admin>' in text


def test_the_first_use_in_a_language_is_the_one_that_the_graph_has_first() -> None:
    found = graph(by_term={"berth": USES})
    assert found.first_use("berth", "en") == USES[1]
    assert found.first_use("berth", "fr") is None
    assert found.first_use("unknown", "en") is None
