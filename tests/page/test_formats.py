"""Dates, amounts and names as each language writes them."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings, strategies as st

from plugins.portal.languages import LANGUAGES, language
from plugins.portal.model import PartialDate
from plugins.portal.page.formats import Formats
from tests.conftest import PROJECT


def cases() -> list[tuple[str, str, str]]:
    """(what, language, how it is written), from the tables of page_formats.md."""
    found: list[tuple[str, str, str]] = []
    what = ""
    for line in (PROJECT / "tests" / "cases" / "page_formats.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            what = line.removeprefix("## ")
        elif line.startswith("| ") and not line.startswith("| language"):
            tag, written = (cell.strip() for cell in line.strip("|").split("|"))
            found.append((what, tag, written))
    return found


CASES = cases()


@pytest.mark.parametrize(("what", "tag", "expected"), CASES, ids=[f"{what} {tag}" for what, tag, _ in CASES])
def test_a_language_writes_it_so(what: str, tag: str, expected: str) -> None:
    formats = Formats(language(tag))
    kind, _, value = what.partition(" ")
    written = {
        "date": lambda: formats.date(PartialDate(value)),
        "number": lambda: formats.number(int(value)),
        "amount": lambda: formats.amount(value),
        "list": lambda: formats.list(tuple(value.split())),
    }[kind]()
    assert re.sub(r"\s", " ", written) == expected


def test_every_language_has_a_row_in_every_table() -> None:
    tables = {what for what, _, _ in CASES}
    assert len(tables) == 17
    assert {(what, tag) for what, tag, _ in CASES} == {(what, tag) for what in tables for tag in LANGUAGES}


@pytest.mark.parametrize("value", ["soon", "2023-02-30", "2023-13", "x/y", ""])
def test_what_is_no_date_stays(value: str) -> None:
    assert Formats(language("my")).date(PartialDate(value)) == value


def test_what_is_no_amount_stays() -> None:
    assert Formats(language("my")).amount("many USD") == "many USD"


@settings(deadline=None)  # CLDR's data of a language is read on first use
@given(
    st.sampled_from(sorted(LANGUAGES)),
    st.dates(min_value=date(1000, 1, 1)),
    st.dates(min_value=date(1000, 1, 1)),
    st.sampled_from([4, 7, 10]),
)
def test_a_date_holds_its_gregorian_year_and_only_the_digits_of_its_language(
    tag: str, one: date, two: date, precision: int
) -> None:
    first, last = (day.isoformat()[:precision] for day in sorted((one, two)))
    written = Formats(language(tag)).date(PartialDate(f"{first}/{last}" if first != last else first))
    zero = ord("၀") if tag == "my" else ord("0")
    assert all(zero <= ord(c) <= zero + 9 for c in written if c.isdecimal())
    for day in (first, last):
        assert "".join(chr(zero + int(digit)) for digit in day[:4]) in written
    assert "\u200b" not in written


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_can_write_everything(tag: str) -> None:
    formats = Formats(language(tag))
    assert formats.territory("KH")
    assert formats.list(("a", "b", "c")).count("a") >= 1
    assert formats.language("de")


def test_an_unknown_language_keeps_its_tag() -> None:
    assert Formats(language("en")).language("x-reef") == "x-reef"


@pytest.mark.parametrize(
    ("reader", "tag", "name"),
    [
        ("en", "de", "German"),
        ("vi", "en", "tiếng Anh"),  # within a sentence, where CLDR has the capital of a list
        ("pt", "vi", "vietnamita"),
        ("pt", "pt", "português"),  # by the tag of the pages, though dates are Portugal's
    ],
)
def test_a_language_is_named_as_within_a_sentence(reader: str, tag: str, name: str) -> None:
    assert Formats(language(reader)).language(tag) == name
