"""The page that says what there is in which language."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from plugins.portal.model import Document
from plugins.portal.page import build, coverage
from plugins.portal.page.translated import inventories

from .conftest import TEXTS, Built, settings, words
from .corpus import ACCORD, PACT, corpus

PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"X-Status: {status}\\n"

msgid "Documents"
msgstr "Dokumente"

msgid "Home page"
msgstr ""
"""


def page(*documents: Document, tag: str = "en", **changes: object) -> html.HtmlElement:
    pages, _ = build(corpus(*documents), TEXTS, settings(**changes))
    return html.fromstring(next(page.body for page in pages if page.path == f"{tag}/coverage.html"))


def table(tree: html.HtmlElement, name: str) -> dict[str, list[str]]:
    rows = tree.xpath(f"//section[h2/@id='{name}']//tbody/tr")
    return {words(row.find("th")): [words(cell) for cell in row.findall("td")] for row in rows}


def test_every_document_has_a_cell_for_every_language_that_says_what_is_there() -> None:
    tree = page(PACT, ACCORD)
    assert [words(head) for head in tree.xpath("//section[h2/@id='documents']//thead//th")] == [
        "Document", "العربية", "English", "Deutsch",
    ]  # fmt: skip
    assert table(tree, "documents") == {
        "Kelp Pact of Coral Bay": ["draft", "original summary", "–none"],
        "Reef Accord: a report (in German)": ["–none", "–none", "summary"],
    }


def test_a_cell_leads_to_what_it_names() -> None:
    tree = page(PACT, ACCORD)
    assert tree.xpath("//section[h2/@id='documents']//tbody/tr[1]/td//a/@href") == [
        "../ar/documents/kelp-pact.html",
        "documents/kelp-pact.html",
        "documents/kelp-pact.summary.html",
    ]


def test_the_legend_explains_every_word_of_the_table() -> None:
    tree = page(PACT, ACCORD)
    legend = {words(entry.find("dt")): words(entry.find("dd")) for entry in tree.xpath("//dl[@class='legend']/div")}
    assert legend["draft"] == "summary, draft translation"
    assert {word for cells in table(tree, "documents").values() for cell in cells for word in cell.split()} <= {
        *legend, "–none",
    }  # fmt: skip


def test_a_text_s_status_is_its_own() -> None:
    first, *others = PACT.versions
    for status, word in {"official": "official", "unofficial": "unofficial", "machine": "machine"}.items():
        changed = replace(first, version=replace(first.version, status=status))  # type: ignore[arg-type]
        rows = table(page(replace(PACT, versions=(changed, *others))), "documents")
        assert rows["Kelp Pact of Coral Bay"][1] == f"{word} summary"


def test_the_second_table_counts_what_is_translated(tmp_path: Path) -> None:
    for tag, status in {"de": "draft", "ar": "reviewed"}.items():
        file = tmp_path / tag / "LC_MESSAGES" / "messages.po"
        file.parent.mkdir(parents=True)
        file.write_text(PO.format(status=status), encoding="utf-8")
    rows = table(page(PACT, ACCORD, translations=tmp_path), "translation")
    assert rows == {
        # Interface, names, themes and terms, official texts, summaries, about the portal
        "العربية": ["1 of 2 checked", "4 of 7", "0 of 3", "0 of 2", "1 of 2 1 draft", "0 of 2"],
        "English": ["2 of 2 source language", "7 of 7", "3 of 3", "1 of 2", "1 of 2", "2 of 2"],
        "Deutsch": ["1 of 2 draft", "4 of 7", "0 of 3", "0 of 2", "1 of 2", "1 of 2 1 draft"],
    }


def test_a_name_counts_where_the_registry_or_cldr_has_it_and_a_theme_with_its_definition(built: Built) -> None:
    found = {each.kind: each for each in inventories(built.corpus, TEXTS, "de")}
    assert set(found["names"].missing) == {"coral-bay", "reef-week-2031", "kelp-pact"}
    assert found["themes"].missing == ("seas", "kelp-farming"), "the second has a German label, but no definition"
    assert (found["pages"].missing, found["pages"].drafts) == (("method",), ("about",))


def test_numbers_are_those_of_the_reader_s_language() -> None:
    assert table(page(PACT, tag="my", languages=("en", "my")), "translation")["မြန်မာ"][4] == "၀ of ၁"


def test_of_very_many_documents_the_newest_are_shown_and_the_page_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coverage, "MOST", 1)
    tree = page(PACT, ACCORD)
    assert len(table(tree, "documents")) == 1
    caption = tree.xpath("//table[@class='coverage']/caption")[0]
    assert (words(caption), caption.get("class")) == ("The newest of 2 documents", "")


@pytest.mark.parametrize("tag", ["en", "ar", "de"])
def test_home_and_footer_lead_there(built: Built, tag: str) -> None:
    home = html.fromstring(built.pages[f"{tag}/index.html"].body)
    assert "coverage.html" in home.xpath("//main//a/@href")
    assert "coverage.html" in home.xpath("//footer//a/@href")
