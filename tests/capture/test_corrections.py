"""Corrections beside a record: sound ones are read, broken ones are named with file, line and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.portal.capture import CORRECTIONS, read_records, read_registry, read_summaries
from plugins.portal.commands import importing
from plugins.portal.model import Correction, Record
from plugins.portal.problems import Problem
from tests.capture.building import RECORD, write_document, write_registry

SOUND = """\
[[remove]]
language = "en"
quote = "Quaytown"
kind = "place"

[[add]]
layer = "summary"
language = "de"
quote = "der Hafen"
kind = "place"
key = "quaytown"
provision = "p-2-1"
before = "in"
after = "liegt"
every = true
note = "approximate"

[[rekey]]
language = "en"
quote = "in 2020"
kind = "date"
key = 2021-03-04
was = "2020"
"""


def read(folder: Path, corrections: str, record: str = RECORD) -> tuple[tuple[Record, ...], tuple[Problem, ...]]:
    registry, _ = read_registry(write_registry(folder / "registry"))
    path = write_document(folder / "documents", record=record)
    (path / CORRECTIONS).write_text(corrections, encoding="utf-8")
    return read_records(folder / "documents", registry)


def test_corrections_are_read_by_action_with_their_lines(tmp_path: Path) -> None:
    (record,), problems = read(tmp_path, SOUND)
    assert problems == ()
    file = record.corrections[0].file
    assert file.endswith("ferry-initiative/corrections.toml")
    assert record.corrections == (
        Correction(
            "add", "summary", "de", "der Hafen", "place", "quaytown", provision="p-2-1", before="in", after="liegt",
            every=True, note="approximate", file=file, place="line 6, key add.0",
        ),
        Correction("remove", "text", "en", "Quaytown", "place", "", file=file, place="line 1, key remove.0"),
        Correction(
            "rekey", "text", "en", "in 2020", "date", "2021-03-04", was="2020", file=file, place="line 18, key rekey.0"
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "place", "message"),
    [
        ('kind = "place"\n\n', 'kind = "plaice"\n\n', "line 4, key remove.0.kind", "Did you mean place?"),
        ('kind = "place"\n\n', "\n", "line 1, key remove.0", "kind is missing: add it."),
        ('quote = "Quaytown"', 'quoet = "Quaytown"', "line 3, key remove.0.quoet", "Did you mean quote?"),
        ('quote = "Quaytown"', 'quote = " "', "line 3, key remove.0.quote", "This is empty"),
        ('quote = "Quaytown"', "quote = 7", "line 3, key remove.0.quote", "This must be a text"),
        ('key = "quaytown"\n', "", "line 6, key add.0", "key is missing"),
        ('key = "quaytown"', 'key = "Quay Town"', "line 11, key add.0.key", "an id has small letters"),
        ('layer = "summary"', 'layer = "note"', "line 7, key add.0.layer", "Use one of: text, summary."),
        ('"de"', '"german"', "line 8, key add.0.language", "a BCP 47 tag"),
        ('"p-2-1"', '"2.1"', "line 12, key add.0.provision", "such as p-2-3"),
        ("every = true", 'every = "yes"', "line 15, key add.0.every", "true or false"),
        ("key = 2021-03-04", 'key = "4 March"', "line 22, key rekey.0.key", "write a date as 2023-07-04"),
        ("key = 2021-03-04", 'key = "2021-02-31"', "line 22, key rekey.0.key", "no date of the calendar"),
        (
            'kind = "date"\nkey = 2021-03-04', 'kind = "amount"\nkey = "much"', "line 22, key rekey.0.key",
            "figure and unit",
        ),
        ('kind = "date"\nkey = 2021-03-04', 'kind = "link"\nkey = "http://x"', "line 22, key rekey.0.key", "https://"),
        (
            'kind = "date"\nkey = 2021-03-04', 'kind = "reference"\nkey = "Pact"', "line 22, key rekey.0.key",
            "harbour-pact#p-2",
        ),
        (
            'kind = "date"\nkey = 2021-03-04', 'kind = "commitment"\nkey = "fir"', "line 22, key rekey.0.key",
            "Did you mean firm?",
        ),
    ],
)  # fmt: skip
def test_a_broken_correction_is_named_and_the_others_hold(
    tmp_path: Path, old: str, new: str, place: str, message: str
) -> None:
    assert old in SOUND
    (record,), (problem,) = read(tmp_path, SOUND.replace(old, new, 1))
    assert len(record.corrections) == 2
    assert problem.severity == "error"
    assert problem.file.endswith("corrections.toml")
    assert problem.place == place
    assert message in problem.message


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("[[ad]]\nquote = 1", "line 1, key ad", "Did you mean add?"),
        ("[add]\nquote = 1", "line 1, key add", "Write [[add]] with two brackets"),
        ("add = 1", "line 1, key add", "a list in square brackets"),
        ("[[add]]\nquote = ", "line 2", "not valid TOML"),
    ],
)
def test_a_file_of_another_form_is_named_and_the_record_holds(
    tmp_path: Path, text: str, place: str, message: str
) -> None:
    (record,), (problem,) = read(tmp_path, text)
    assert record.corrections == ()
    assert (problem.severity, problem.place) == ("error", place)
    assert message in problem.message


def test_of_a_record_that_is_left_out_the_corrections_are_not_read(tmp_path: Path) -> None:
    records, (problem,) = read(tmp_path, "add = 1", RECORD.replace("effect =", "efect ="))
    assert records == ()
    assert problem.file.endswith("record.toml")


def test_corrections_are_no_stray_file_beside_the_record(tmp_path: Path) -> None:
    records, _ = read(tmp_path, SOUND)
    assert read_summaries(tmp_path / "documents", records) == ((), ())


def test_importing_anew_leaves_corrections_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "raw" / "corrections.toml.txt"
    file.parent.mkdir()
    file.write_text("Statement on Quiet Harbours\n\n1. We will build quiet piers.\n", encoding="utf-8")
    registry = write_registry(tmp_path / "registry")
    (first,), _ = importing.import_path(file, registry, importing.Options(tmp_path / "documents"))
    corrections = first.written[0].parent / CORRECTIONS
    corrections.write_text(SOUND, encoding="utf-8")
    (again,), _ = importing.import_path(file, registry, importing.Options(tmp_path / "documents", force=True))
    assert again.written
    assert corrections not in again.written
    assert corrections.read_text(encoding="utf-8") == SOUND
