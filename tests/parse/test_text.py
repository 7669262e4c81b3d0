"""Raw texts become versions: the cases, and the accounts of records and titles that cases can't show."""

from __future__ import annotations

import time

import pytest

from plugins.portal.model import Capture, Localised, Record, TextRights
from plugins.portal.parse import parse_text
from tests.parse.cases import Case, listing, read

BILINGUAL = (
    "渡轮安全倡议\n各港口在码头举行会议,讨论渡轮的安全问题。\n一、检查所有渡轮并公布结果。\n二、培训船员并编写教材。\n"
    "The ports of the region met on the quay.\nFirst, inspect all of the ferries.\nSecond, train all of the crews."
)


STRUCTURE = (
    "parse_numbering.md", "parse_recitals.md", "parse_hinges.md", "parse_closing.md", "parse_one_line.md",
    "parse_bilingual.md", "parse_remnants.md",
)  # fmt: skip


def a_capture(text: str, language: str | None = None) -> Capture:
    return Capture("ferries", "text", language, "text/plain", text.encode(), "ferries.txt", "")


@pytest.mark.parametrize("case", read("parse_text.md"), ids=lambda case: case.name)
def test_case(case: Case) -> None:
    assert listing(*parse_text(a_capture(case.given), None)) == case.expected


@pytest.mark.parametrize("case", [case for file in STRUCTURE for case in read(file)], ids=lambda case: case.name)
def test_structure(case: Case) -> None:
    assert listing(*parse_text(a_capture(case.given), None), facts=False) == case.expected


def test_a_record_gives_the_title_that_one_language_lacks_and_the_status_of_each_text() -> None:
    record = Record(
        id="ferries", type="initiative", effect="political", original="zh-Hans",
        titles=Localised.of({"zh-Hans": "倡议", "en": "Ferry Safety Initiative"}),
        texts=(TextRights("en", "official", "LicenseRef-publisher"),),
    )  # fmt: skip
    versions, _ = parse_text(a_capture(BILINGUAL), record)
    assert [(version.language, version.title, version.status) for version in versions] == [
        ("zh-Hans", "渡轮安全倡议", "original"),
        ("en", "Ferry Safety Initiative", "official"),
    ]


def test_a_language_that_a_record_says_nothing_of_is_unofficial() -> None:
    record = Record("ferries", "initiative", "political", "zh-Hans", Localised.of({"zh-Hans": "倡议"}))
    versions, _ = parse_text(a_capture(BILINGUAL), record)
    assert [version.status for version in versions] == ["original", "unofficial"]


def test_a_capture_of_known_language_is_not_split() -> None:
    versions, _ = parse_text(a_capture(BILINGUAL, "zh-Hans"), None)
    assert [version.language for version in versions] == ["zh-Hans"]


def test_a_text_whose_language_can_not_be_told_is_named() -> None:
    versions, problems = parse_text(a_capture("Zxqv\nBrm ktl pfff\nGnn vrtl"), None)
    assert [version.language for version in versions] == ["und"]
    assert any("language" in problem.message for problem in problems)


def test_a_line_of_fifty_thousand_characters_is_read_in_bounded_time() -> None:
    for piece in (
        "[", "<a ", "(1) ", "I. ", "Home > ", "12:", "Dr. ", "一、", "第一条 ", "1. a ", "Article 1 ", "First, ",
        "一是好，", "๑. ก ", "၁။ ", "中a ", "A. B. C. ", "Print | ", "ทำ ณ ", "代表 ", "We ", "ABC DE ",
    ):  # fmt: skip
        text = "A title\n" + piece * (50_000 // len(piece)) + "\nThe ports of the region met."
        before = time.process_time()
        versions, _ = parse_text(a_capture(text), None)
        assert versions
        assert time.process_time() - before < 10


def test_a_line_of_half_a_million_characters_is_refused() -> None:
    versions, problems = parse_text(a_capture("A title\n" + "port " * 100_000), None)
    assert not versions
    assert "Line 2" in problems[0].message


def test_a_text_far_longer_than_any_treaty_is_refused() -> None:
    versions, problems = parse_text(a_capture("A title\n" + "The ports met on the quay.\n" * 40_000), None)
    assert not versions
    assert "at most" in problems[0].message
