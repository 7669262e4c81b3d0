"""Sums of money with their currency and scale, in exact decimal arithmetic."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from plugins.portal.annotate.folding import fold_pattern
from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.annotate.money import MONEY, SIGNS, Money

APPROXIMATE = "approximate"
ASSUMED = "read as US dollars"  # the note on a bare "$" or "dollar"
_PLAIN_DOLLAR = "$"
_T = TypeVar("_T")
_HAS_DIGIT = re.compile(r"\d")
_LONGEST_NUMBER = 24  # characters; more is no sum of money, and would not be exact


@dataclass(frozen=True, slots=True)
class _Reader:
    """A language's money, compiled."""

    money: Money
    patterns: tuple[re.Pattern[str], ...]
    scales: tuple[tuple[re.Pattern[str], int], ...]
    currencies: tuple[tuple[re.Pattern[str], str], ...]
    about: re.Pattern[str]


class AmountMatcher:
    """Numbers with a currency; figures of anything else are no amounts."""

    def __init__(self) -> None:
        self._readers = {tag: _reader(money) for tag, money in MONEY.items()}

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Amounts keyed ``"12100000000 CNY"``, with a note where the figure is rough or the currency assumed."""
        reader = self._readers.get(context.language)
        if reader is None or not _HAS_DIGIT.search(context.folded):
            return
        for pattern in reader.patterns:
            for match in pattern.finditer(context.folded):
                if len(match["number"]) <= _LONGEST_NUMBER:
                    yield _candidate(match, reader)


def _reader(money: Money) -> _Reader:
    after = _any(pattern for pattern, _ in (*money.currencies, *SIGNS))
    before = _any(pattern for pattern, _ in (*money.before, *SIGNS))
    scales = _any(pattern for pattern, _ in money.scales)
    word_start, word_end = (r"(?<![\w.,-])", r"(?!\w)") if money.spaced else (r"(?<![\da-z.,-])", "")
    number = (
        rf"(?P<number>(?:\d{{1,3}}(?:[{re.escape(money.groups)}]\d{{3}})+(?!\d)|\d+)(?:[{re.escape(money.decimal)}]\d+)?)"
        rf"(?P<more>{fold_pattern(money.more)})?(?:[\s-]?(?P<scale>{scales}){word_end})?"
    )
    return _Reader(
        money,
        (
            re.compile(rf"{word_start}{number}[\s-]?(?P<currency>{after}){word_end}"),
            re.compile(
                rf"(?<![^\W\u4e00-\u9fff])(?<!\$)(?P<currency>{before})\s?{number}(?:[\s-]?(?:{after}){word_end})?"
            ),
        ),
        _compiled(money.scales),
        _compiled((*money.before, *money.currencies, *SIGNS)),
        re.compile(rf"(?:(?<=[\u4e00-\u9fff])|(?<!\w))(?:{fold_pattern(money.about)})\s*\Z"),
    )


def _any(patterns: Iterable[str]) -> str:
    return "|".join(map(fold_pattern, patterns))


def _compiled(table: Iterable[tuple[str, _T]]) -> tuple[tuple[re.Pattern[str], _T], ...]:
    return tuple((re.compile(fold_pattern(pattern)), value) for pattern, value in table)


def _named(word: str, table: tuple[tuple[re.Pattern[str], _T], ...]) -> _T:
    """What a word stands for. It was matched by a pattern of the table, so one of them matches it whole."""
    return next(value for pattern, value in table if pattern.fullmatch(word))


def _candidate(match: re.Match[str], reader: _Reader) -> Candidate:
    power = _named(match["scale"], reader.scales) if match["scale"] else 0
    currency = _named(match["currency"], reader.currencies)
    rough = match["more"] or reader.about.search(match.string, max(0, match.start() - 24), match.start())
    notes = [APPROXIMATE] if rough else []
    if currency == _PLAIN_DOLLAR:
        currency = "USD"
        notes.append(ASSUMED)
    value = _number(match["number"], reader.money).scaleb(power).normalize()
    return Candidate(match.start(), match.end(), "amount", f"{value:f} {currency}", "amounts.money", "; ".join(notes))


def _number(digits: str, money: Money) -> Decimal:
    """The number as its language writes it: in German "5.000" is five thousand, in English "5.000" is five."""
    grouped = re.match(rf"\d{{1,3}}(?:[{re.escape(money.groups)}]\d{{3}})+(?!\d)", digits)
    whole = grouped.end() if grouped else len(digits) - len(digits.lstrip("0123456789"))
    fraction = digits[whole + 1 :]
    return Decimal(re.sub(r"\D", "", digits[:whole]) + ("." + fraction if fraction else ""))
