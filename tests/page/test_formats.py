"""Dates, amounts and names as each language writes them."""

from __future__ import annotations

import pytest

from plugins.portal.languages import LANGUAGES, language
from plugins.portal.model import PartialDate
from plugins.portal.page.formats import Formats


@pytest.mark.parametrize(
    ("tag", "value", "expected"),
    [
        ("en", "2023-07-04", "4 July 2023"),  # as the documents themselves write, not July 4
        ("en", "2023-07", "July 2023"),
        ("en", "2023", "2023"),
        ("en", "2021/2025", "2021–2025"),
        ("de", "2023-07-04", "4. Juli 2023"),
        ("de", "2013-05-25/2013-05-27", "25.–27. Mai 2013"),
        ("zh-Hans", "2023-07-04", "2023年7月4日"),
        ("zh-Hans", "2023", "2023年"),
        ("ar", "2023-07-04", "4 يوليو 2023"),
        ("th", "2023", "2023"),  # not the Buddhist year 2566
        ("en", "2023-02-30", "2023-02-30"),  # no such day: shown as it is
        ("en", "soon", "soon"),
        ("en", "2021/2022-03", "2021 – March 2022"),
    ],
)
def test_a_date_is_shown_at_its_own_precision(tag: str, value: str, expected: str) -> None:
    assert Formats(language(tag)).date(PartialDate(value)).replace("\u2009", "") == expected


@pytest.mark.parametrize(
    ("tag", "key", "expected"),
    [
        ("en", "12100000000 CNY", "12,100,000,000 Chinese yuan"),
        ("de", "1670000000 USD", "1.670.000.000 US-Dollar"),
        ("en", "2.5 km", "2.5 km"),
        ("en", "many USD", "many USD"),
    ],
)
def test_an_amount_names_its_currency(tag: str, key: str, expected: str) -> None:
    assert Formats(language(tag)).amount(key) == expected


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_can_write_everything(tag: str) -> None:
    formats = Formats(language(tag))
    assert "2023" in formats.date(PartialDate("2023-07-04"))
    assert formats.territory("KH")
    assert formats.list(("a", "b", "c")).count("a") >= 1
    assert formats.language("de")
    assert formats.number(1234567).count("1") >= 1


def test_an_unknown_language_keeps_its_tag() -> None:
    assert Formats(language("en")).language("x-reef") == "x-reef"
