"""The parts of the parser, each by its table: languages, dates, numbering marks, numbers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plugins.portal import dates as all_dates
from plugins.portal.parse import dates, identify, markers, numerals

TENS = ("X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")
ONES = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
TABLES = (Path(__file__).resolve().parents[1] / "cases" / "parse_parts.md").read_text(encoding="utf-8")


def rows(heading: str) -> list[list[str]]:
    """The rows of the table under a heading, without its two head lines."""
    section = re.split(r"^## ", TABLES, flags=re.MULTILINE)
    table = next(part for part in section if part.startswith(heading + "\n"))
    lines = [line for line in table.splitlines() if line.startswith("|")][2:]
    assert lines
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


@pytest.mark.parametrize("row", rows("Languages"), ids=lambda row: row[1])
def test_languages(row: list[str]) -> None:
    assert identify.identify(row[0]).language == row[1]


@pytest.mark.parametrize("row", rows("Dates"), ids=lambda row: row[0])
def test_dates(row: list[str]) -> None:
    found = dates.find(row[0])
    assert (found[0] if found else "none") == row[1]


@pytest.mark.parametrize("row", rows("Dates in every form"), ids=lambda row: row[0])
def test_dates_in_every_form(row: list[str]) -> None:
    assert [span.value for span in all_dates.find(row[0])] == [row[1]]


@pytest.mark.parametrize("row", rows("Numbering marks"), ids=lambda row: row[0])
def test_numbering_marks(row: list[str]) -> None:
    readings = {f"{mark.system} {mark.value}: {mark.rest}".strip() for mark in markers.read(row[0])}
    assert (row[1] in readings) if row[1] != "none" else not readings


@pytest.mark.parametrize("value", range(1, 100))
def test_roman_numerals_are_read_and_false_ones_are_not(value: int) -> None:
    tens, ones = divmod(value, 10)
    printed = ("", *TENS)[tens] + ("", *ONES)[ones]
    assert numerals.roman(printed) == numerals.roman(printed.lower()) == value
    assert numerals.roman("IIII") is numerals.roman("VX") is numerals.roman("") is None


@pytest.mark.parametrize(
    ("printed", "value"),
    [("一", 1), ("十", 10), ("十二", 12), ("二十", 20), ("二十三", 23), ("一百零五", 105), ("二○二四", 2024)],
)
def test_chinese_numbers(printed: str, value: int) -> None:
    assert numerals.han(printed) == value
