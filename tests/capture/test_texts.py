"""Raw texts, summaries and pages: matched with records, or given an id; whatever can't be used is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from plugins.portal.addresses import ID
from plugins.portal.capture import read_left_out, read_pages, read_records, read_registry, read_summaries, read_texts
from plugins.portal.capture.texts import slug
from plugins.portal.model import Record
from tests.capture.building import write_document, write_registry


@pytest.fixture
def records(tmp_path: Path) -> tuple[Record, ...]:
    registry, _ = read_registry(write_registry(tmp_path / "registry"))
    write_document(tmp_path / "documents")
    return read_records(tmp_path / "documents", registry)[0]


def texts(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"The text of {name}.")
    return folder


def test_a_file_goes_to_the_record_that_claims_it(tmp_path: Path, records: tuple[Record, ...]) -> None:
    (capture,), problems = read_texts(texts(tmp_path / "texts", "ferries.txt"), records)
    assert not problems
    assert (capture.document, capture.layer, capture.language) == ("ferry-initiative", "text", None)
    assert len(capture.sha256) == 64


def test_other_files_get_ids_of_their_own_that_no_record_has(tmp_path: Path, records: tuple[Record, ...]) -> None:
    names = (
        "Déclaration (2).txt",
        "Ferry Initiative.txt",
        "ferries.txt",
        "ferry-initiative.TXT",
        "渡轮.txt",
        "渡轮2.txt",
        "index.txt",
    )
    captures, _ = read_texts(texts(tmp_path / "texts", *names), records)
    ids = [capture.document for capture in captures]
    assert len(set(ids)) == len(ids) == 7
    assert ids[:3] == ["declaration-2", "ferry-initiative-2", "ferry-initiative"]
    assert all(ID.match(id) for id in ids)
    assert "index" not in ids  # the address of the list of documents


def test_a_claimed_file_is_found_in_a_folder_within_and_taken_once(tmp_path: Path, records: tuple[Record, ...]) -> None:
    captures, problems = read_texts(texts(tmp_path / "texts", "a/ferries.txt", "b/ferries.txt"), records)
    assert [capture.document for capture in captures] == ["ferry-initiative"]
    assert [problem.severity for problem in problems] == ["warning"]


def test_what_can_not_be_read_yet_and_what_is_absent_are_worth_knowing(
    tmp_path: Path, records: tuple[Record, ...]
) -> None:
    captures, problems = read_texts(texts(tmp_path / "texts", "a.odt", "b"), records)
    assert not captures
    assert [problem.severity for problem in problems] == ["info"] * 3
    assert "ferries.txt is not among the texts" in problems[-1].message


@pytest.mark.parametrize(
    "record",
    [
        'type = "poem"\ncapture = "ferries.txt"',
        'captuer = "ferries.txt"',
        "capture = 'ferries.txt'\nx = ",
        'capture = "ferries.txt"\0',
    ],
)
def test_the_text_of_a_broken_record_is_never_published_as_another_document(tmp_path: Path, record: str) -> None:
    write_document(tmp_path / "documents", "ferry-initiative", record)
    left_out = read_left_out(tmp_path / "documents", ())
    captures, (problem,) = read_texts(texts(tmp_path / "texts", "ferries.txt", "other.txt"), (), left_out)
    assert [capture.document for capture in captures] == ["other"]
    assert problem.severity == "info"
    assert "the text of ferry-initiative" in problem.message


def test_a_sound_record_s_claim_holds_whatever_a_broken_one_says(tmp_path: Path, records: tuple[Record, ...]) -> None:
    write_document(tmp_path / "documents", "broken", 'capture = "ferries.txt"')
    left_out = read_left_out(tmp_path / "documents", records)
    captures, problems = read_texts(texts(tmp_path / "texts", "ferries.txt"), records, left_out)
    assert [capture.document for capture in captures] == ["ferry-initiative"]
    assert not problems


@given(st.text(max_size=200))
def test_a_slug_is_an_id_or_empty(stem: str) -> None:
    assert slug(stem) == "" or ID.match(slug(stem))


def test_summaries_and_texts_beside_a_record_are_read_in_order(tmp_path: Path, records: tuple[Record, ...]) -> None:
    texts(tmp_path / "documents" / "ferry-initiative", "summary.en.md", "summary.zh-Hans.md", "text.de.txt")
    captures, problems = read_summaries(tmp_path / "documents", records)
    assert not problems
    assert [(capture.layer, capture.language) for capture in captures] == [
        ("summary", "en"),
        ("summary", "zh-Hans"),
        ("text", "de"),
    ]


@pytest.mark.parametrize(
    ("name", "severity", "message"),
    [
        ("summary.zh-hans.md", "error", "Did you mean zh-Hans?"),
        ("summary.xx.md", "error", "no language of the portal"),
        ("summary.md", "warning", "not read"),
        ("notes.txt", "warning", "not read"),
    ],
)
def test_other_names_beside_a_record_are_named(
    tmp_path: Path, records: tuple[Record, ...], name: str, severity: str, message: str
) -> None:
    texts(tmp_path / "documents" / "ferry-initiative", name)
    captures, problems = read_summaries(tmp_path / "documents", records)
    assert not captures
    assert [problem.severity for problem in problems] == [severity]
    assert message in problems[0].message


PAGE = '+++\ntitle = "About"\nstatus = "own"\n+++\n\nWords.\n'


def test_pages_are_read_by_slug_and_language(tmp_path: Path) -> None:
    for name in ("method.en.md", "about.zh-Hans.md", "about.en.md"):
        (tmp_path / name).write_text(PAGE)
    pages, problems = read_pages(tmp_path)
    assert not problems
    assert [(page.slug, page.language) for page in pages] == [("about", "en"), ("about", "zh-Hans"), ("method", "en")]
    assert pages[0].markdown.strip() == "Words."
    assert (pages[0].title, pages[0].status) == ("About", "own")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("search.en.md", PAGE, "the address of another page"),
        ("About.en.md", PAGE, "Name a page"),
        ("about.xx.md", PAGE, "Name a page"),
        ("about.en.md", PAGE.replace("title", "titel"), "Did you mean title?"),
        ("about.en.md", PAGE + "[" * 30_000, "at most"),
        ("about.en.md", "\x00", "control character"),
        ("about.en.md", PAGE.replace('"About"', "[" * 50_000), "values nest too deep"),
        ("about.en.md", PAGE.replace('"About"', "9" * 50_000), "a number is too long"),
    ],
)
def test_a_page_that_can_not_be_used_is_named(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text)
    pages, problems = read_pages(tmp_path)
    assert not pages
    assert message in problems[0].message


def test_a_page_that_would_be_read_backwards_is_cleaned_and_named(tmp_path: Path) -> None:
    (tmp_path / "about.en.md").write_text(PAGE.replace("About", "Ab\\u202eout").replace("Words", "Wo\u2067rds"))
    (page,), problems = read_pages(tmp_path)
    assert (page.title, page.markdown.strip()) == ("About", "Words.")
    assert [problem.severity for problem in problems] == ["error", "error"]
