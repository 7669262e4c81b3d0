"""The five real captures become the documents that an editor expects."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from plugins.portal.adapter.build import Report
from plugins.portal.model import Annotated, Document, Provision
from plugins.portal.problems import exit_status

STATES = {
    "brunei-darussalam", "cambodia", "indonesia", "lao-pdr", "malaysia", "myanmar", "philippines", "singapore",
    "thailand", "viet-nam",
}  # fmt: skip
# document: {language: top-level rows of the text} and the parties that the capture names
EXPECTED = {
    "shenzhen-initiative": ({"en": 3}, {"china", *STATES}),
    "sti-enhancing-program": ({"en": 5}, {"china", "asean"}),
    "beijing-supply-chain-initiative": ({"zh-Hans": 5, "en": 5}, {"china"}),
    "digital-ecosystem-statement": ({"en": 7}, {"china", "asean", "lao-pdr"}),
    "qianhai-innovation-base": (
        {"de": 8},
        {"cambodia", "lao-pdr", "malaysia", "myanmar", "philippines", "singapore", "thailand", "viet-nam", "china"},
    ),
}


def document(report: Report, id: str) -> Document:
    return next(document for document in report.site.corpus.documents if document.record.id == id)


def top_level(annotated: Annotated) -> list[Provision]:
    return [row for row in annotated.version.provisions if row.id.startswith("p-") and row.parent is None]


def linked(folder: Path, language: str, id: str) -> set[str]:
    """Ids of the entity pages that mentions in the running text of a document page link to."""
    tree = html.parse(str(folder / language / "documents" / f"{id}.html"))
    hrefs = tree.xpath("//div[contains(@class, 'provision-text')]//a[contains(@class, 'mention')]/@href")
    for href in hrefs:
        assert (folder / language / "documents" / href).is_file()
    return {Path(href).stem for href in hrefs}


def test_a_clean_build_has_no_error(with_texts: Report) -> None:
    assert exit_status(with_texts.site.problems) == 0, [str(p) for p in with_texts.site.problems]


@pytest.mark.parametrize("id", EXPECTED)
def test_a_capture_has_its_languages_and_its_top_level_provisions(with_texts: Report, id: str) -> None:
    texts = [a for a in document(with_texts, id).versions if a.version.layer == "text"]
    assert {a.version.language: len(top_level(a)) for a in texts} == EXPECTED[id][0]


@pytest.mark.parametrize("id", EXPECTED)
def test_every_version_of_a_document_has_the_same_rows(with_texts: Report, id: str) -> None:
    rows = {
        (a.version.layer, a.version.language): [row.id for row in a.version.provisions]
        for a in document(with_texts, id).versions
    }
    assert len(rows) >= 5
    assert len({tuple(ids) for ids in rows.values()}) == 1, rows


def test_chinese_and_english_of_the_bilingual_file_are_aligned_row_by_row(with_texts: Report) -> None:
    both = document(with_texts, "beijing-supply-chain-initiative")
    chinese, english = both.version("text", "zh-Hans"), both.version("text", "en")
    assert chinese and english
    assert [(row.id, row.kind) for row in chinese.version.provisions] == [
        (row.id, row.kind) for row in english.version.provisions
    ]
    tree = html.parse(str(with_texts.folder / "en/documents/beijing-supply-chain-initiative.zh-Hans.html"))
    assert len(tree.xpath("//*[contains(@class, 'provision-text')][ancestor-or-self::*[@lang='zh-Hans']]")) >= 8


@pytest.mark.parametrize("id", EXPECTED)
def test_every_party_that_a_capture_names_is_linked_to_its_page_in_the_captures_language(
    with_texts: Report, id: str
) -> None:
    languages, parties = EXPECTED[id]
    for language in languages:
        assert parties - linked(with_texts.folder, language, id) == set(), language


@pytest.mark.parametrize("language", ["en", "zh-Hans", "de", "ar"])
def test_the_states_at_the_shenzhen_forum_are_linked_in_every_language(summaries_only: Report, language: str) -> None:
    assert STATES | {"china"} <= linked(summaries_only.folder, language, "shenzhen-initiative")


def test_figures_of_the_german_news_are_read_with_currency_and_scale(with_texts: Report) -> None:
    german = document(with_texts, "qianhai-innovation-base").version("text", "de")
    assert german
    amounts = {a.quote: a.key for a in german.annotations if a.kind == "amount"}
    assert {"12100000000 CNY", "1670000000 USD", "30000000000 CNY", "1000 teilnehmer"} <= set(amounts.values())


def test_the_friday_of_the_german_news_is_inferred(with_texts: Report) -> None:
    german = document(with_texts, "qianhai-innovation-base").version("text", "de")
    assert german
    fridays = [a for a in german.annotations if a.kind == "date" and "Freitag" in a.quote]
    assert fridays
    assert all(a.key == "2025-11-28" and "inferred" in a.note for a in fridays)


def test_remnants_are_logged_and_not_published(with_texts: Report) -> None:
    initiative = document(with_texts, "sti-enhancing-program").version("text", "en")
    assert initiative
    version = initiative.version
    gone = " ".join([dropped.text for dropped in version.dropped] + [found.text for found in version.found])
    kept = " ".join(row.text for row in initiative.version.provisions)
    for remnant in ("Suggest to a friend", "Print", "Español"):
        assert remnant in gone
        assert remnant not in kept


def test_a_folder_of_raw_files_is_published_with_no_other_step(tmp_path: Path, build) -> None:  # type: ignore[no-untyped-def]
    texts = tmp_path / "raw"
    texts.mkdir()
    (texts / "Mekong plan 2026.txt").write_text(
        "Joint Statement on the Mekong River Data Exchange\n\n"
        "We, the ministers of Cambodia and Thailand, met in Phnom Penh on 3 March 2026.\n\n"
        "We have agreed as follows:\n\n"
        "1. We will share water levels every morning.\n\n"
        "2. We encourage universities to study the river together.\n\n"
        "3. We will meet again in 2027.\n",
        encoding="utf-8",
    )
    report = build(PORTAL_TEXTS=str(texts), PORTAL_LANGUAGES=("en", "ar"))
    assert exit_status(report.site.problems) == 0
    tree = html.parse(str(report.folder / "en/documents/mekong-plan-2026.html"))
    assert "Mekong River Data Exchange" in tree.xpath("string(//h1)")
    assert tree.xpath("//section[@class='provision']/@id")[-3:] == ["p-1", "p-2", "p-3"]
    assert {"cambodia", "thailand"} <= linked(report.folder, "en", "mekong-plan-2026")
    assert "mekong-plan-2026" in (report.folder / "ar/documents/index.html").read_text(encoding="utf-8")


def test_wanted_documents_are_listed_with_their_citers(with_texts: Report) -> None:
    wanted = {item.id: {c.document for c in item.citations} for item in with_texts.site.corpus.graph.wanted}
    assert "shenzhen-initiative" in wanted["agenda-2030"]
    assert "beijing-supply-chain-initiative" in wanted["paris-agreement"]
    assert "sti-enhancing-program" in wanted["sti-plan-of-action-2021-2025"]
    assert not wanted.keys() & EXPECTED.keys()
