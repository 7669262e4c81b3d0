"""Percentages and large sums in Chinese characters: 百分之五, 百分之三点五, 三十亿元."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_HAN = "".join(_DIGITS)
_SHARE = re.compile(
    rf"百分之(?:(?P<figures>\d{{1,3}}(?:\.\d{{1,4}})?)|(?P<whole>[{_HAN}十百]{{1,5}})(?:[点點](?P<part>[{_HAN}]{{1,4}}))?)"
)
_POWERS = {"万亿": 12, "萬億": 12, "亿": 8, "億": 8, "万": 4, "萬": 4}
_SUM = re.compile(
    rf"(?P<whole>[{_HAN}十百千]{{1,7}})(?:[点點](?P<part>[{_HAN}]{{1,4}}))?(?P<scale>{'|'.join(_POWERS)})[多余餘]?"
    r"(?P<unit>元人民币|元人民幣|人民币|人民幣|美元|欧元|歐元|日元|港元|新元|英镑|英鎊|卢布|元)"
)
_UNITS = {"美": "USD", "欧": "EUR", "歐": "EUR", "日": "JPY", "港": "HKD", "新": "SGD", "英": "GBP", "卢": "RUB"}


def sums(folded: str) -> Iterator[tuple[int, int, Decimal, str]]:
    """Start, end, value and currency of each sum of ten thousand or more."""
    for match in _SUM.finditer(folded):
        value = _value(match["whole"], match["part"] or "").scaleb(_POWERS[match["scale"]])
        yield match.start(), match.end(), value.normalize(), _UNITS.get(match["unit"][0], "CNY")


def shares(folded: str) -> Iterator[tuple[int, int, Decimal]]:
    """Start, end and value of each."""
    for match in _SHARE.finditer(folded):
        value = Decimal(match["figures"]) if match["figures"] else _value(match["whole"], match["part"] or "")
        yield match.start(), match.end(), value.normalize()


def _value(whole: str, part: str) -> Decimal:
    total, digit = 0, 0
    for character in whole:
        if character in _TENS:
            total += (digit or 1) * _TENS[character]
            digit = 0
        else:
            digit = _DIGITS[character]
    fraction = "".join(str(_DIGITS[character]) for character in part)
    return Decimal(f"{total + digit}.{fraction or 0}")
