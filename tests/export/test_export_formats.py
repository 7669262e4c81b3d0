"""JSON-LD, BibTeX, RIS and CSL-JSON: what they say, and that no text can break out of them."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, strategies as st

from plugins.portal.export import bibtex, csl, jsonld, ris
from plugins.portal.export.dates import first_day, parts
from plugins.portal.model import Localised, PartialDate, Record

from .sample import ACCORD_EDITION, ROWS, edition

NEWS = Record("a", "news", "informational", "en", Localised.of({"en": "A"}))
POLITICAL = Record("a", "declaration", "political", "en", Localised.of({"en": "A"}))
SUMMARY = edition(ROWS, layer="summary", status="draft", language="de", title="Riffe")
TITLES = st.text(max_size=30)


def ld(made: Any) -> dict[str, Any]:
    return json.loads(jsonld.write(made))  # type: ignore[no-any-return]


def item(made: Any) -> dict[str, Any]:
    (only,) = json.loads(csl.write(made))
    return only  # type: ignore[no-any-return]


def tags(made: Any) -> list[tuple[str, str]]:
    return [(line[:2], line[6:]) for line in ris.write(made).split("\r\n")[:-1]]


@pytest.mark.parametrize(
    ("made", "in_jsonld", "in_csl", "in_ris"),
    [
        (ACCORD_EDITION, ["Legislation", "eli:LegalExpression"], "treaty", "LEGAL"),
        (edition(ROWS, record=POLITICAL), ["Report", "eli:LegalExpression"], "report", "GOVDOC"),
        (edition(ROWS, record=NEWS), ["NewsArticle", "eli:LegalExpression"], "article-newspaper", "NEWS"),
        (SUMMARY, ["Article"], "webpage", "GEN"),
    ],
)
def test_each_format_has_its_word_for_the_type(made: Any, in_jsonld: list[str], in_csl: str, in_ris: str) -> None:
    assert ld(made)["@type"] == in_jsonld
    assert item(made)["type"] == in_csl
    assert tags(made)[0] == ("TY", in_ris)


def test_a_text_realises_the_work_and_names_what_it_is_about() -> None:
    node = ld(ACCORD_EDITION)
    work = "https://example.org/portal/data/documents/reef-accord-2031.json#work"
    assert node["@id"] == "https://example.org/portal/data/documents/reef-accord-2031.text.en.jsonld#expression"
    assert node["exampleOfWork"]["@id"] == node["eli:realizes"]["@id"] == work
    assert node["inLanguage"] == "en"
    assert node["license"] == {"@type": "CreativeWork", "identifier": "LicenseRef-publisher"}
    assert node["legislationDate"] == "2031-05-06"
    assert node["datePublished"] == "2031-06"
    assert [part["name"] for part in node["isPartOf"]] == ["Concordance", "Sea School"]
    assert node["about"][0] == {
        "@type": "Country",
        "identifier": "norland",
        "name": "Norland",
        "sameAs": "http://www.wikidata.org/entity/Q20",
    }
    assert [thing["identifier"] for thing in node["about"]] == [
        "norland", "harbour-council", "green-bay", "tide-charter", "sea-school", "fair-2031",
    ]  # fmt: skip


def test_a_summary_is_based_on_the_work_and_has_neither_its_date_nor_its_authors() -> None:
    node = ld(SUMMARY)
    assert node["isBasedOn"]["identifier"] == "reef-accord-2031"
    assert node["license"]["url"] == "https://spdx.org/licenses/CC-BY-4.0.html"
    assert node["author"] == [{"@type": "Organization", "name": "Concordance"}]
    assert not {"exampleOfWork", "eli:realizes", "datePublished", "legislationDate", "locationCreated"} & set(node)
    assert "issued" not in item(SUMMARY)
    assert item(SUMMARY)["original-date"] == {"date-parts": [[2031, 5, 6]]}
    assert item(SUMMARY)["note"] == (
        "Draft translation of a plain-language summary by Concordance, not the official wording. "
        "The document is of 2031-05-06. Rights: CC-BY-4.0."
    )


def test_without_the_sites_address_links_are_relative_to_the_file() -> None:
    made = edition(ROWS, site_url="")
    node = ld(made)
    assert node["@id"] == "#expression"
    assert node["url"] == "../../en/documents/reef-accord-2031.html"
    assert node["exampleOfWork"]["@id"] == "reef-accord-2031.json#work"
    assert item(made)["URL"] == "https://example.org/a_b?c=1&d={2}"  # the source's: a citation needs a full address


def test_bibtex_spells_out_what_latex_would_read_as_a_command() -> None:
    made = edition(ROWS, title="50% of {reefs} & $_#~^\\end")
    assert bibtex.write(made).splitlines()[:3] == [
        "@misc{reef-accord-2031-text-en,",
        "  author    = {{Norland} and {Harbour Council, the}},",
        r"  title     = {{50\% of \textbraceleft{}reefs\textbraceright{} \& "
        r"\$\_\#\textasciitilde{}\textasciicircum{}\textbackslash{}end}},",
    ]


def test_bibtex_has_the_date_whole_and_in_parts_the_status_and_the_rights() -> None:
    text = bibtex.write(edition(ROWS, site_url=""))
    for line in (
        "  year      = {2031},",
        "  month     = {5},",
        "  date      = {2031-05-06},",
        "  publisher = {The \\textbraceleft{}Bay\\textbraceright{} 100\\% Gazette},",
        "  url       = {https://example.org/a_b?c=1&d=%7B2%7D},",
        "  note      = {Original text. Rights: LicenseRef-publisher.},",
    ):
        assert line in text.splitlines()


def test_ris_is_one_tag_a_line_with_bodies_that_have_no_comma() -> None:
    assert tags(ACCORD_EDITION) == [
        ("TY", "LEGAL"),
        ("ID", "reef-accord-2031-text-en"),
        ("AU", "Norland"),
        ("AU", "Harbour Council the"),
        ("TI", "Reef Accord"),
        ("PY", "2031"),
        ("DA", "2031/05/06"),
        ("PB", "The {Bay} 100% Gazette"),
        ("CY", "Green Bay"),
        ("T2", "Sea Fair 2031"),
        ("LA", "en"),
        ("KW", "Reefs & shoals"),
        ("N1", "Original text. Rights: LicenseRef-publisher."),
        ("UR", "https://example.org/portal/en/documents/reef-accord-2031.html"),
        ("DB", "Concordance"),
        ("ER", ""),
    ]


def test_csl_has_bodies_as_literal_names() -> None:
    assert item(ACCORD_EDITION) == {
        "id": "reef-accord-2031-text-en",
        "type": "treaty",
        "title": "Reef Accord",
        "author": [{"literal": "Norland"}, {"literal": "Harbour Council, the"}],
        "issued": {"date-parts": [[2031, 5, 6]]},
        "publisher": "The {Bay} 100% Gazette",
        "event-title": "Sea Fair 2031",
        "event-place": "Green Bay",
        "language": "en",
        "keyword": "Reefs & shoals",
        "note": "Original text. Rights: LicenseRef-publisher.",
        "URL": "https://example.org/portal/en/documents/reef-accord-2031.html",
    }


def test_names_come_in_the_versions_language_those_of_states_from_cldr() -> None:
    german = edition(ROWS, language="de", status="unofficial")
    assert [author["literal"] for author in item(german)["author"]] == ["Norwegen", "Hafenrat"]
    assert item(german)["publisher"] == "Amtsblatt"


@pytest.mark.parametrize(
    ("value", "in_parts", "day"),
    [
        ("2031", ((2031,),), "2031-01-01"),
        ("2031-07", ((2031, 7),), "2031-07-01"),
        ("2031-07-04", ((2031, 7, 4),), "2031-07-04"),
        ("2031/2035-06", ((2031,), (2035, 6)), "2031-01-01"),
    ],
)
def test_dates_keep_their_precision(value: str, in_parts: Any, day: str) -> None:
    assert parts(PartialDate(value)) == in_parts
    assert first_day(PartialDate(value)) == day


@given(TITLES)
def test_bibtex_braces_balance_and_the_title_comes_back(title: str) -> None:
    written = bibtex.escape(title)
    depth = 0
    for brace in re.findall("[{}]", written):
        depth += 1 if brace == "{" else -1
        assert depth >= 0
    assert depth == 0
    words = {"backslash": "\\", "braceleft": "{", "braceright": "}", "asciitilde": "~", "asciicircum": "^"}
    back = re.sub(
        r"\\(?:text([a-z]+)\{\}|(.))", lambda match: words[match[1]] if match[1] else match[2], written, flags=re.DOTALL
    )
    assert back == " ".join(title.split())


@given(TITLES)
def test_no_title_adds_a_line_to_ris_or_breaks_json(title: str) -> None:
    made = edition(ROWS, title=title)
    assert [tag for tag, _ in tags(made)].count("TI") == bool((title or "Reef Accord").strip())
    assert len(ris.write(made).split("\r\n")) == len(ris.write(made).splitlines()) + 1
    assert item(made)["title"] == (title or "Reef Accord")
    assert ld(made)["name"] == (title or "Reef Accord")
