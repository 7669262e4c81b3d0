"""The JSON of a document, the table of commitments, and the set of files."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

from hypothesis import given, strategies as st
from jsonschema import Draft202012Validator

from plugins.portal.export import FORMATS, Library, common, of_document
from plugins.portal.export.commitments import COLUMNS, safe
from plugins.portal.model import Corpus, OutputFile

from .sample import LANGUAGES, MARKS, ROWS, SITE, corpus, edition


def exported(made: Corpus, site_url: str) -> list[OutputFile]:
    library = Library.of(made, site_url, LANGUAGES)
    return [*common(library), *(file for document in made.documents for file in of_document(library, document))]


def files(site_url: str = SITE) -> dict[str, bytes]:
    made = exported(corpus(), site_url)
    assert len({file.path for file in made}) == len(made)
    return {file.path: file.data for file in made}


def accord(site_url: str = SITE) -> Any:
    return json.loads(files(site_url)["data/documents/reef-accord-2031.json"])


def test_every_version_has_a_file_of_every_format() -> None:
    versions = (
        "reef-accord-2031.text.en",
        "reef-accord-2031.text.de",
        "reef-accord-2031.summary.en",
        "reef-news.text.en",
    )
    expected = {f"data/documents/{version}.{each.extension}" for version in versions for each in FORMATS}
    expected |= {"data/documents/reef-accord-2031.json", "data/documents/reef-news.json"}
    expected |= {"data/commitments.csv", "data/glossary.csv", "data/glossary.tbx", "data/schemas/document.schema.json"}
    assert set(files()) == expected


def test_documents_keep_to_the_published_schema() -> None:
    for site_url in (SITE, ""):
        made = files(site_url)
        schema = json.loads(made["data/schemas/document.schema.json"])
        Draft202012Validator.check_schema(schema)
        for id_ in ("reef-accord-2031", "reef-news"):
            document = json.loads(made[f"data/documents/{id_}.json"])
            assert list(Draft202012Validator(schema).iter_errors(document)) == []


def test_the_schema_describes_every_key_and_allows_no_other() -> None:
    schema = json.loads(files()["data/schemas/document.schema.json"])
    for place in ((), ("versions", 0), ("versions", 0, "provisions", 0), ("versions", 0, "annotations", 0), ("links",)):
        document = accord()
        value: Any = document
        for step in place:
            value = value[step]
        value["surplus"] = 1
        assert not Draft202012Validator(schema).is_valid(document)
        del value["surplus"]
        for key in list(value):
            without = value.pop(key)
            assert not Draft202012Validator(schema).is_valid(document), key
            value[key] = without


def test_the_file_holds_the_grid_with_its_marks_at_their_offsets() -> None:
    version = accord()["versions"][0]
    rows = {row["id"]: row for row in version["provisions"]}
    assert list(rows) == [row.id for row in ROWS]
    assert len(version["annotations"]) == len(MARKS)
    for annotation in version["annotations"]:
        text = rows[annotation["provision"]][annotation["part"]]
        assert text[annotation["start"] : annotation["end"]] == annotation["quote"]
    assert version["themes"] == [{"provision": "p-1", "theme": "reefs", "score": 0.75, "words": ["reef"]}]


def test_each_version_says_whose_rights_it_has() -> None:
    versions = accord()["versions"]
    assert [(version["layer"], version["language"], version["rights"]) for version in versions] == [
        ("text", "en", "LicenseRef-publisher"),
        ("text", "de", "NOASSERTION"),
        ("summary", "en", "CC-BY-4.0"),
    ]


def test_the_file_names_who_is_in_it_and_who_refers_to_it() -> None:
    document = accord()
    assert list(document["entities"]) == [
        "fair-2031", "green-bay", "harbour-council", "norland", "sea-school", "tide-charter",
    ]  # fmt: skip
    assert [backlink["provision"] for backlink in document["links"]["backlinks"]] == ["", "p-1"]
    assert document["links"]["related"] == [
        {
            "provision": "p-1",
            "document": "reef-news",
            "other": "p-1",
            "entities": ["norland"],
            "themes": ["reefs"],
            "score": 2.5,
        }
    ]


def test_addresses_are_full_or_relative_to_the_file() -> None:
    assert accord()["versions"][0]["page"] == f"{SITE}/en/documents/reef-accord-2031.html"
    relative = accord("")
    assert relative["$schema"] == "../schemas/document.schema.json"
    assert relative["versions"][0]["page"] == "../../en/documents/reef-accord-2031.html"
    assert relative["versions"][0]["files"]["bib"] == "reef-accord-2031.text.en.bib"


def test_a_slash_at_the_end_of_the_sites_address_changes_nothing() -> None:
    assert files(SITE) == files(SITE + "/")


def test_commitments_are_a_table_with_their_rights() -> None:
    data = files()["data/commitments.csv"]
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows == [
        list(COLUMNS),
        [
            "reef-accord-2031#p-1@text-en/1", "p-1", "reef-accord-2031", "text", "en",
            "Norland shall pay 5 million CNY in 2031.", "binding", "norland",
            "pay 5 million CNY", "harbour-council", "sea-school", "2031", "reefs", "LicenseRef-publisher",
        ],
        [
            "reef-accord-2031#p-1@summary-en/1", "p-1", "reef-accord-2031", "summary", "en",
            "'=Norland pays.", "firm", "", "", "", "", "", "", "CC-BY-4.0",
        ],
        [
            "reef-accord-2031#p-1@text-en/2", "p-1", "reef-accord-2031", "text", "en",
            'It says "so",\nand more.', "firm", "norland; bay", "", "", "", "", "", "LicenseRef-publisher",
        ],
    ]  # fmt: skip


@given(st.text(), st.sampled_from(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", ""]))
def test_no_cell_is_a_formula_and_only_formulas_change(text: str, start: str) -> None:
    cell = safe(start + text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert cell in (start + text, "'" + start + text)
    assert (cell == start + text) == (not (start + text).startswith(("=", "+", "-", "@", "\t", "\r")))


def test_the_order_of_registry_and_graph_changes_no_byte() -> None:
    made = corpus()
    registry = replace(
        made.registry,
        entities=dict(reversed(list(made.registry.entities.items()))),
        themes=dict(reversed(list(made.registry.themes.items()))),
    )
    graph = replace(made.graph, backlinks=dict(reversed(list(made.graph.backlinks.items()))))
    assert exported(replace(made, registry=registry, graph=graph), SITE) == exported(made, SITE)


def test_a_version_points_to_the_page_that_shows_it() -> None:
    assert edition(ROWS, language="fr").page == "fr/documents/reef-accord-2031.html"
    assert (
        edition(ROWS, language="fr", languages=("de", "en")).page == "en/documents/reef-accord-2031.html"
    )  # as a guest
    alone = edition(ROWS, language="fr", languages=("de", "en"))
    german = replace(alone.annotated, version=replace(alone.version, language="de"))
    both = replace(alone, document=replace(alone.document, versions=(alone.annotated, german)))
    assert both.page == "de/documents/reef-accord-2031.fr.html"
