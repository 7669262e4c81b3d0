"""Records: sound ones are read, broken ones are named with file, line and key and left out alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.portal.capture import read_records, read_registry
from plugins.portal.model import PartialDate, Registry, Relation, Source, TextRights
from tests.capture.building import RECORD, write_document, write_registry

CASES = Path(__file__).resolve().parents[1] / "cases"


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    return read_registry(write_registry(tmp_path / "registry"))[0]


def test_a_sound_record_is_read_whole(tmp_path: Path, registry: Registry) -> None:
    write_document(tmp_path / "documents")
    (record,), problems = read_records(tmp_path / "documents", registry)
    assert not problems
    assert record.id == "ferry-initiative"
    assert record.titles.get("de") == "Initiative für sichere Fähren"
    assert record.dates == (
        ("adopted", PartialDate("2021-03-04")),
        ("published", PartialDate("2021-03")),
        ("event", PartialDate("2021-03-03", "The day before it was adopted.")),
    )
    assert record.sources == (
        Source("Harbour Gazette", "", "https://example.org/ferries", PartialDate("2021-03-05"), ""),
    )
    assert record.texts == (TextRights("en", "original", "LicenseRef-publisher"),)
    assert record.relations == (Relation("cites", "ferry-code"),)
    assert record.capture == "ferries.txt"
    assert not record.derived


def faults() -> list[tuple[str, str, str, str]]:
    """The rows of the case table."""
    lines = (CASES / "capture_record.md").read_text(encoding="utf-8").splitlines()
    rows = [line.strip("| ").split(" | ") for line in lines if line.startswith("| `")]
    return [
        (old[1:-1].replace("⏎", "\n"), new[1:-1].replace("⏎", "\n"), place, words) for old, new, place, words in rows
    ]


@pytest.mark.parametrize(("old", "new", "place", "message"), faults())
def test_a_fault_is_one_problem_with_line_and_key(
    tmp_path: Path, registry: Registry, old: str, new: str, place: str, message: str
) -> None:
    assert old in RECORD
    write_document(tmp_path / "documents", "broken", RECORD.replace(old, new, 1))
    write_document(tmp_path / "documents", "sound")
    records, problems = read_records(tmp_path / "documents", registry)
    assert [record.id for record in records] == ["sound"]
    (problem,) = [problem for problem in problems if "belongs to" not in problem.message]
    assert problem.severity == "error"
    assert problem.file.endswith("record.toml")
    assert problem.place == place
    assert message in problem.message


def test_a_record_in_an_encoding_that_is_no_text_is_named(tmp_path: Path, registry: Registry) -> None:
    path = write_document(tmp_path / "documents")
    (path / "record.toml").write_bytes(b'type = "\xff\xff\xff"')
    records, problems = read_records(tmp_path / "documents", registry)
    assert not records
    assert "UTF-8" in problems[0].message


@pytest.mark.parametrize(
    "name", ["Ferry-Initiative", "ferry_initiative", "ferry--initiative", "-ferry", "渡轮", "index"]
)
def test_a_folder_whose_name_is_no_id_is_named(tmp_path: Path, registry: Registry, name: str) -> None:
    write_document(tmp_path / "documents", name)
    records, problems = read_records(tmp_path / "documents", registry)
    assert not records
    assert "The folder's name is the document's id." in problems[0].message


def test_ids_that_differ_only_in_case_are_named(tmp_path: Path, registry: Registry) -> None:
    write_document(tmp_path / "documents", "ferry")
    write_document(tmp_path / "documents", "Ferry")
    records, problems = read_records(tmp_path / "documents", registry)
    assert [record.id for record in records] == ["ferry"]
    assert "only in case" in problems[0].message


def test_a_folder_without_a_record_and_a_stray_file_are_named(tmp_path: Path, registry: Registry) -> None:
    (tmp_path / "documents" / "empty").mkdir(parents=True)
    (tmp_path / "documents" / "notes.txt").write_text("x")
    _, problems = read_records(tmp_path / "documents", registry)
    assert sorted(problem.severity for problem in problems) == ["error", "warning"]


def test_two_records_can_not_claim_one_capture(tmp_path: Path, registry: Registry) -> None:
    write_document(tmp_path / "documents", "a")
    write_document(tmp_path / "documents", "b")
    _, problems = read_records(tmp_path / "documents", registry)
    assert ["belongs to a already" in problem.message for problem in problems] == [True]


def test_a_record_that_is_a_link_is_named_once(tmp_path: Path, registry: Registry) -> None:
    path = write_document(tmp_path / "documents") / "record.toml"
    path.rename(tmp_path / "record.toml")
    path.symlink_to(tmp_path / "record.toml")
    records, (problem,) = read_records(tmp_path / "documents", registry)
    assert not records
    assert "Links are not followed" in problem.message


def test_a_title_with_invisible_characters_is_cleaned_and_named_and_the_record_stays(
    tmp_path: Path, registry: Registry
) -> None:
    write_document(tmp_path / "documents", record=RECORD.replace("Ferry Safety", "Ferry \\u202eSafety"))
    (record,), (problem,) = read_records(tmp_path / "documents", registry)
    assert record.titles.get("en") == "Ferry Safety Initiative"
    assert (problem.severity, problem.place) == ("error", "line 11, key titles.en")


def test_an_error_in_the_registry_does_not_take_the_records_with_it(tmp_path: Path) -> None:
    parties = '[germany]\nteritory = "DE"'
    registry, _ = read_registry(write_registry(tmp_path / "registry", parties=parties))
    write_document(tmp_path / "documents", "a")
    write_document(tmp_path / "documents", "b", RECORD.replace("ferries.txt", "b.txt"))
    records, (problem,) = read_records(tmp_path / "documents", registry)
    assert [record.parties for record in records] == [("harbour-office",), ("harbour-office",)]
    assert problem.severity == "warning"
    assert problem.file.endswith("parties.toml")
    assert "a, b can't be shown with germany" in problem.message


def test_an_instrument_of_a_document_that_is_not_there_is_named(tmp_path: Path) -> None:
    instruments = '[ferry-code]\ndocument = "ferry-cod"\nnames.en = "Ferry Code"'
    registry, _ = read_registry(write_registry(tmp_path / "registry", instruments=instruments))
    write_document(tmp_path / "documents")
    _, (problem,) = read_records(tmp_path / "documents", registry)
    assert problem.file.endswith("instruments.toml")
    assert "ferry-cod is not among the documents" in problem.message


def test_a_file_of_a_thousand_unknown_keys_is_a_handful_of_problems(tmp_path: Path, registry: Registry) -> None:
    write_document(
        tmp_path / "documents",
        record=RECORD.replace("[titles]", "\n".join(f"k{n} = 1" for n in range(999)) + "\n[titles]", 1),
    )
    _, (problem,) = read_records(tmp_path / "documents", registry)
    assert "998 others are unknown" in problem.message
