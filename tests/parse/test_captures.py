"""The five real captures, where they are: languages, row ids, titles, and that every character adds up."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from plugins.portal.decoding import decode
from plugins.portal.model import Capture, Version
from plugins.portal.parse import account, derive_record, parse_text

RECITALS_TO_6 = tuple(f"r-{n}" for n in range(1, 7))
EXPECTED = {  # file → per language, the rows
    "000_477c2d5d2466b580.txt": {"en": (*RECITALS_TO_6, "p-1", "p-2", "p-3", "c-1")},
    "001_a03b7b654afba589.txt": {"en": ("r-1", "p-1", "p-2", "p-3", "p-4", "p-5", "c-1")},
    "002_a7319d4aa4ff0c0f.txt": {
        "zh-Hans": ("r-1", "p-1", "p-2", "p-3", "p-4", "p-5", "c-1", "c-2"),
        "en": ("r-1", "p-1", "p-2", "p-3", "p-4", "p-5", "c-1", "c-2"),
    },
    "003_075d2e4968cbcf6a.txt": {
        "en": (
            "r-1", "r-2", "r-3", "r-4", "r-5",
            "p-1", "p-1-1", "p-1-2", "p-1-3",
            "p-2", "p-2-1", "p-2-2",
            "p-3", "p-3-1", "p-3-2", "p-3-3", "p-3-4",
            "p-4", "p-4-1", "p-4-2",
            "p-5", "p-5-1",
            "p-6", "p-6-1", "p-6-2",
            "p-7", "p-7-1",
            "c-1",
        ),
    },
    "004_7c3325c713a3cccd.txt": {"de": tuple(f"p-{n}" for n in range(1, 9))},
}  # fmt: skip
NUMBERS = {
    "000_477c2d5d2466b580.txt": ["1.", "2.", "3."],
    "001_a03b7b654afba589.txt": ["I.", "II.", "III.", "IV.", "V."],
    "002_a7319d4aa4ff0c0f.txt": [
        "一、",
        "二、",
        "三、",
        "四、",
        "五、",
        "First,",
        "Second,",
        "Third,",
        "Fourth,",
        "Fifth,",
    ],
    "003_075d2e4968cbcf6a.txt": ["I.", "II.", "III.", "IV.", "V.", "VI.", "VII."],
    "004_7c3325c713a3cccd.txt": [],
}
DATES = {
    "000": {"adopted": "2023-07-04", "updated": "2023-07-04", "event": "2023-07-04"},
    "001": {"published": "2023-09-06"},
    "002": {"adopted": "2023-11-28", "published": "2023-12-01", "event": "2023-11-28"},
    "003": {"adopted": "2024-10-10", "event": "2024-10-10"},
    "004": {"updated": "2025-12-01", "event": "2025-11-28"},
}
TYPES = {"000": "initiative", "001": "joint-initiative", "002": "initiative", "003": "joint-statement", "004": "news"}


def versions_of(captures: Path, name: str) -> tuple[Version, ...]:
    data = (captures / name).read_bytes()
    versions, problems = parse_text(Capture("a-document", "text", None, "text/plain", data, name, ""), None)
    assert not problems
    return versions


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_languages_and_rows(captures: Path, name: str) -> None:
    found = {version.language: tuple(row.id for row in version.provisions) for version in versions_of(captures, name)}
    assert found == EXPECTED[name]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_character_adds_up(captures: Path, name: str) -> None:
    whole = unicodedata.normalize("NFC", decode((captures / name).read_bytes()))
    expected = Counter(character for character in whole if not character.isspace())
    assert account(versions_of(captures, name)) == expected


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_numbers_are_kept_as_printed(captures: Path, name: str) -> None:
    printed = [row.number for version in versions_of(captures, name) for row in version.provisions if row.number]
    assert printed == NUMBERS[name]


def test_run_in_headings_stand_where_all_clauses_have_them(captures: Path) -> None:
    def headings(name: str) -> list[bool]:
        return [bool(row.heading) for v in versions_of(captures, name) for row in v.provisions if row.kind == "clause"]

    assert headings("001_a03b7b654afba589.txt") == [True] * 5
    assert headings("002_a7319d4aa4ff0c0f.txt") == [True] * 10
    assert headings("000_477c2d5d2466b580.txt") == [False] * 3


def test_the_document_has_its_own_title_and_not_the_headline_of_the_news(captures: Path) -> None:
    (version,) = versions_of(captures, "000_477c2d5d2466b580.txt")
    assert version.title == "Initiative for Cooperation on Emerging Industries (Shenzhen Initiative)"
    assert {line.reason for line in version.dropped} == {
        "headline of the news that brings the document",
        "sentence that introduces the document",
    }


def test_bylines_are_mined(captures: Path) -> None:
    facts = {
        (name[:3], fact.key, fact.value)
        for name in EXPECTED
        for version in versions_of(captures, name)
        for fact in version.found
    }
    assert facts >= {
        ("000", "updated", "2023-07-04"),
        ("000", "source", "Shenzhen Daily"),
        ("001", "siblings", "ar es ru fr zh-Hans"),
        ("001", "published", "2023-09-06"),
        ("002", "published", "2023-12-01"),
        ("002", "source", "中国贸促"),
        ("004", "updated", "2025-12-01"),
    }


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_types_are_told_by_the_title(captures: Path, name: str) -> None:
    capture = Capture("a-document", "text", None, "text/plain", b"", name, "")
    record = derive_record(versions_of(captures, name), capture)
    assert record.type == TYPES[name[:3]]
    assert record.derived and not record.parties and record.place is None


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_dates_are_those_of_the_byline_and_of_the_meeting(captures: Path, name: str) -> None:
    capture = Capture("a-document", "text", None, "text/plain", b"", name, "")
    record = derive_record(versions_of(captures, name), capture)
    assert {kind: date.value for kind, date in record.dates} == DATES[name[:3]]
