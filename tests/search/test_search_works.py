"""What is searched of a corpus: its documents as grids, with what their rows are about."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.portal.model import Document, Row
from plugins.portal.search.works import Work, plain, works_of

from .sample import EVERYTHING, FERRY, HARBOURS, STUDIES, corpus, version, with_term

LANGUAGES = ("en", "zh-Hans", "ar", "de")


def by_id(found: tuple[Work, ...]) -> dict[str, Work]:
    return {work.id: work for work in found}


def test_documents_come_newest_first_with_their_languages() -> None:
    found = works_of(EVERYTHING, LANGUAGES)
    assert [(work.id, tuple(sorted(work.columns))) for work in found] == [
        ("ferry", ("de",)),
        ("studies", ("zh-Hans",)),
        ("harbours", ("ar", "en")),
    ]


def test_text_and_summary_of_one_page_are_one_cell_that_shows_the_text() -> None:
    cell = by_id(works_of(EVERYTHING, LANGUAGES))["harbours"].columns["en"].cells["p-1"]
    assert (cell.layer, cell.heading, cell.number) == ("text", "Sturdy supply chains", "1.")
    assert "medicine" in cell.gloss
    assert by_id(works_of(EVERYTHING, LANGUAGES))["harbours"].columns["en"].cells["p-3"].gloss == ""


def test_rows_are_those_of_all_versions_in_the_order_of_the_text() -> None:
    short = version("harbours", "text", "en", "Harbours", {"p-1": ("", "Ports stay open.")})
    summary = version("harbours", "summary", "de", "Kurz", {"p-1": ("", "Offen."), "p-2": ("", "Kräne.")})
    (work,) = works_of(corpus(Document(HARBOURS.record, (short, summary))), LANGUAGES)
    assert work.rows == ("p-1", "p-2")
    assert work.main == "en"
    assert set(work.columns["en"].cells) == {"p-1"}


def test_without_a_text_the_summary_in_the_original_language_stands_for_the_document_then_english() -> None:
    tags = ("id", "en", "de")
    versions = tuple(version("ferry", "summary", tag, "Ferry", {"p-1": ("", "A ship.")}) for tag in tags)
    (work,) = works_of(corpus(Document(FERRY.record, versions)), (*LANGUAGES, "id"))
    assert work.main == "de"
    (work,) = works_of(corpus(Document(FERRY.record, versions[:2])), (*LANGUAGES, "id"))
    assert work.main == "en"


def test_a_version_without_a_page_is_not_searched_and_a_guest_is() -> None:
    found = by_id(works_of(EVERYTHING, ("en",)))
    assert tuple(found["harbours"].columns) == ("en",)
    assert tuple(found["studies"].columns) == ("zh-Hans",)
    assert tuple(found["ferry"].columns) == ("de",)


def test_rows_know_the_names_terms_and_themes_of_all_their_versions() -> None:
    work = by_id(works_of(EVERYTHING, LANGUAGES))["harbours"]
    assert work.names == ((), ("entity:indonesia", "entity:tide-council"), ())
    assert work.themes == (("theme:supply-chains",), (), ())
    text = with_term(version("a", "text", "en", "A", {"p-1": ("", "x"), "p-2": ("", "y")}), "p-2", "msme")
    (work,) = works_of(
        corpus(Document(HARBOURS.record, (text,)), entities={Row("x", "p-1"): ("indonesia",)}), LANGUAGES
    )
    assert work.names == ((), ("term:msme",))


def test_a_work_knows_its_type_and_date() -> None:
    (work,) = works_of(corpus(STUDIES), LANGUAGES)
    assert (work.type, work.date, work.parties) == ("initiative", "2023-09", ())


@dataclass(frozen=True, slots=True)
class Provision:
    id: str
    document: str
    language: str = "en"
    title: str = "An Act"
    heading: str = ""
    text: str = "Ports stay open."
    year: str = "2020"
    type: str = "act"


def test_plain_provisions_make_documents() -> None:
    found = plain([Provision("s-1", "old"), Provision("s-2", "old"), Provision("s-1", "new", year="2024")])
    assert [(work.id, work.rows, work.date, work.main) for work in found] == [
        ("new", ("s-1",), "2024", "en"),
        ("old", ("s-1", "s-2"), "2020", "en"),
    ]
