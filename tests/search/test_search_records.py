"""Which records a language's readers get, and what each of them holds."""

from __future__ import annotations

from plugins.portal.model import Document, Row
from plugins.portal.search import Entry, pages_in, records

from .sample import EVERYTHING, FERRY, HARBOURS, STUDIES, corpus, version, with_term


def by_id(found: tuple[Entry, ...]) -> dict[str, Entry]:
    assert len({record.id for record in found}) == len(found)
    return {record.id: record for record in found}


def test_readers_get_their_language_and_the_official_texts_of_the_others() -> None:
    found = by_id(records(EVERYTHING, "ar"))
    harbours = [id for id in found if id.startswith("harbours")]
    assert harbours == [
        "harbours#p-1@text-en",
        "harbours#p-2@text-en",
        "harbours#p-3@text-en",
        "harbours#p-1@summary-ar",
        "harbours#p-2@summary-ar",
    ]
    assert "studies#p-1@text-zh-Hans" in found


def test_a_document_with_neither_is_searched_in_its_original_language() -> None:
    assert [record.id for record in records(corpus(FERRY), "ar")] == ["ferry#p-1@summary-de"]


def test_and_without_one_in_the_original_language_in_english() -> None:
    both = Document(
        FERRY.record,
        tuple(version("ferry", "summary", tag, "Ferry", {"p-1": ("", "A ship.")}) for tag in ("id", "en", "my")),
    )
    assert [record.language for record in records(corpus(both), "ar")] == ["en"]


def test_text_and_summary_of_one_page_are_one_record_that_shows_the_text() -> None:
    found = by_id(records(EVERYTHING, "en"))
    assert not [id for id in found if "summary-en" in id]
    first = found["harbours#p-1@text-en"]
    assert first.heading == "Sturdy supply chains"
    assert "medicine" in first.gloss
    assert found["harbours#p-3@text-en"].gloss == ""


def test_a_row_that_only_the_summary_has_is_found_too() -> None:
    short = version("harbours", "text", "en", "Harbours", {"p-1": ("", "Ports stay open.")})
    summary = version("harbours", "summary", "en", "In short", {"p-1": ("", "Open."), "p-2": ("", "Cranes.")})
    found = records(corpus(Document(HARBOURS.record, (short, summary))), "en")
    assert [record.id for record in found] == ["harbours#p-1@text-en", "harbours#p-2@summary-en"]


def test_names_and_themes_are_in_the_readers_language_with_official_names_and_aliases() -> None:
    english, arabic, chinese = (by_id(records(EVERYTHING, tag)) for tag in ("en", "ar", "zh-Hans"))
    assert english["harbours#p-2@text-en"].names == (
        "Indonesia",
        "Republic of Indonesia",
        "Nusantara",
        "Tide Council",
    )
    assert arabic["harbours#p-2@text-en"].names == ("إندونيسيا", "Nusantara", "Tide Council")
    assert chinese["harbours#p-2@text-en"].names == ("印度尼西亚", "印尼", "Nusantara", "Tide Council")
    assert arabic["harbours#p-1@text-en"].themes == ("سلاسل الإمداد",)
    assert chinese["studies#p-1@text-zh-Hans"].names == ()


def test_defined_terms_are_names_too() -> None:
    text = with_term(version("a", "text", "en", "A", {"p-1": ("", "x"), "p-2": ("", "y")}), "p-2", "msme")
    found = records(corpus(Document(HARBOURS.record, (text,))), "ar")
    assert [record.names for record in found] == [(), ("المنشآت الصغيرة",)]


def test_addresses_are_relative_to_the_folder_of_the_readers_language() -> None:
    found = by_id(records(EVERYTHING, "ar"))
    assert found["harbours#p-2@summary-ar"].href == "documents/harbours.html#p-2"
    assert found["harbours#p-2@text-en"].href == "../en/documents/harbours.html#p-2"


def test_a_version_without_a_page_is_not_found_and_a_guest_is_found_where_it_stands() -> None:
    found = records(EVERYTHING, "de", pages_in(("en", "de"), EVERYTHING.documents))
    languages = {(record.row.document, record.language, record.href.split("#")[0]) for record in found}
    assert ("studies", STUDIES.versions[0].version.language, "../en/documents/studies.html") in languages
    assert all(language in ("en", "de") for document, language, _ in languages if document != "studies")


def test_records_know_their_row_year_type_and_number() -> None:
    (record,) = records(corpus(FERRY), "de")
    assert (record.row, record.year, record.type, record.number) == (Row("ferry", "p-1"), "2024", "initiative", "1.")
    assert [record.year for record in records(corpus(STUDIES), "de")] == ["2023", "2023"]
