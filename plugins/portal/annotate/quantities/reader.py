"""Reads figures: a number, what follows it, and what stands before it. One rule for all languages; see ``words``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from plugins.portal.annotate.folding import fold_pattern
from plugins.portal.annotate.quantities.han import HanNouns
from plugins.portal.annotate.quantities.heads import Heads
from plugins.portal.annotate.quantities.listed import Listed
from plugins.portal.annotate.quantities.names import Names
from plugins.portal.annotate.quantities.noun import Counted, Noun
from plugins.portal.annotate.quantities.numbers import LONGEST, Numbers
from plugins.portal.annotate.quantities.words import SIGNS, Quantities

PERCENT, POINTS = "percent", "percentage-point"
_BACK = 32  # characters before a number in which what belongs to it stands
_LETTER = r"[^\W\d_\u0600-\u06ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_PART_OF_A_WORD = re.compile(rf"(?:{_LETTER}|{_LETTER}-|\d-|[\d_][.,/:]|[/#@§]|\w ?\+ ?)\Z")
_SIGN = "[%٪]"
_YEAR = re.compile(r"(?:19|20)\d\d")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit: ``text[start:end]`` is both, with the scale."""

    start: int
    end: int
    value: Decimal
    sort: str  # money, percent, count
    unit: str  # ISO 4217 or "$" of money; of a count empty: it is ``text[slice(*named)]``
    rough: bool
    upper: Decimal | None = None  # the other end of a range
    named: tuple[int, int] = (0, 0)
    described: bool = False  # words stand between number and noun


@dataclass(frozen=True, slots=True)
class _Tail:
    """What follows a number."""

    end: int
    sort: str
    unit: str
    power: int
    rough: bool
    named: tuple[int, int] = (0, 0)
    described: bool = False
    measure: bool = False


class Reader:
    """A language's words, compiled."""

    def __init__(self, words: Quantities, months: Collection[str] = ()) -> None:
        self._spaced = words.spaced
        self._numbers = Numbers(words.decimal, words.groups)
        end = r"(?!\w)" if words.spaced else ""
        link = f"(?:{words.link})?" if words.link else ""
        scale = rf"(?P<more>{words.more})?(?:[ -]?(?P<scale>{_any(p for p, _ in words.scales)}){end})?"
        scale += rf"(?P<still>{words.more})?"
        currencies = (*words.currencies, *SIGNS)
        before = (*words.before, *SIGNS)
        self._scales = _compiled(words.scales)
        self._currencies = _compiled((*words.before, *currencies))
        self._scale = _pattern(scale)
        self._money = _pattern(rf"{link}[ -]{{0,2}}(?P<currency>{_any(p for p, _ in currencies)}){end}")
        self._before = _pattern(
            rf"(?<!{_LETTER})(?P<currency>{_any(p for p, _ in before)})"
            rf" ?(?P<scale>{_any(p for p, _ in words.scales)})? ?\Z"
        )
        shares = ((words.points, POINTS), (f"{words.percent}", PERCENT), (_SIGN, PERCENT))
        self._shares = tuple(
            (_pattern(rf"[ -]{{0,2}}(?:{share})" + ("" if share == _SIGN else end)), unit)
            for share, unit in shares
            if share
        )
        self._percent_before = _pattern(rf"(?:{words.percent_before}) ?\Z") if words.percent_before else None
        self._ways = _ways(words, months)
        self._link = _pattern(words.link) if words.link else None
        self._about = _pattern(rf"(?:(?<!{_LETTER})|(?<=[\u4e00-\u9fff]))(?:{words.about}) ?\Z")
        self._names = Names(words, months)
        self._ahead = (
            _pattern(rf"(?P<noun>{words.nouns_ahead})(?P<joint>{words.ahead})\Z") if words.nouns_ahead else None
        )
        self._never_ahead = _pattern(words.never_ahead or r"(?!)")
        self._range = _pattern(
            rf" ?[-~] ?|{' ' if words.spaced else ' ?'}(?:{words.to or '~'}){' ' if words.spaced else ' ?'}"
        )

    def read(self, folded: str, printed: str) -> Iterator[Figure]:
        """The figures of a text, folded and as printed, in order, apart."""
        done = 0
        for start, end in self._numbers.spans(folded):
            if start < done or end - start > LONGEST:
                continue
            figure = self._figure(folded, printed, start, end)
            if figure is not None and figure.start >= done:
                done = figure.end
                yield figure

    def _figure(self, folded: str, printed: str, start: int, end: int) -> Figure | None:
        back = max(0, start - _BACK)
        before = self._before.search(folded, back, start)
        if before is None and _PART_OF_A_WORD.search(folded, max(0, start - 2), start):
            return None
        value = self._numbers.value(folded[start:end])
        upper: Decimal | None = None
        tail = self._tail(folded, printed, end, before is not None)
        if tail is None or (before is not None and tail.sort == "bare" and not tail.power):
            ranged = self._ranged(folded, printed, end, before is not None)
            if ranged is not None:
                upper, tail = ranged
        if tail is None:
            tail = self._percentage_before(folded, back, start, end)
        if tail is None:
            return self._counted_ahead(folded, start, end, value)
        first, unit, power = start, tail.unit, tail.power
        if before is not None and tail.sort in {"bare", "money"}:
            first, unit = before.start(), _named(before["currency"], self._currencies)
            power = power or (_named(before["scale"], self._scales) if before["scale"] else 0)
        elif tail.sort == "percent" and self._percent_before is not None:
            announced = self._percent_before.search(folded, back, start)
            first = announced.start() if announced else start
        sort = "money" if tail.sort == "bare" else tail.sort
        if sort == "count" and not self._countable(folded, (start, end), value, tail):
            return None
        rough = tail.rough or self._about.search(folded, max(0, first - _BACK), first) is not None
        return Figure(
            start=first,
            end=tail.end,
            value=value.scaleb(power).normalize(),
            sort=sort,
            unit=unit,
            rough=rough,
            upper=upper.scaleb(power).normalize() if upper is not None else None,
            named=tail.named,
            described=tail.described,
        )

    def _tail(self, folded: str, printed: str, end: int, has_currency: bool) -> _Tail | None:
        """What follows a number that ends here: scale and currency, percent, or scale and noun."""
        for pattern, unit in self._shares:
            if match := pattern.match(folded, end):
                return _Tail(match.end(), "percent", unit, 0, False)
        scale = self._scale.match(folded, end)
        if scale is None:
            return None
        power = _named(scale["scale"], self._scales) if scale["scale"] else 0
        rough = bool(scale["more"] or scale["still"])
        if match := self._money.match(folded, scale.end()):
            return _Tail(match.end(), "money", _named(match["currency"], self._currencies), power, rough)
        if has_currency:
            return _Tail(scale.end(), "bare", "", power, rough)
        after = scale.end()
        if power and self._link is not None and (link := self._link.match(folded, after)):
            after = link.end()
        noun = self._noun(folded, printed, after)
        if noun is None:
            return None
        return _Tail(noun.end, "count", "", power, rough, (noun.start, noun.end), noun.described, noun.measure)

    def _noun(self, folded: str, printed: str, at: int) -> Noun | None:
        return next((noun for way in self._ways if (noun := way.find(folded, printed, at))), None)

    def _ranged(self, folded: str, printed: str, end: int, has_currency: bool) -> tuple[Decimal, _Tail] | None:
        """The upper end of a range and what follows it: "3-5 billion yuan"."""
        joint = self._range.match(folded, end)
        number = self._numbers.match(folded, joint.end()) if joint else None
        if number is None or number[1] - number[0] > LONGEST:
            return None
        if _YEAR.fullmatch(folded, *number) and _YEAR.fullmatch(folded, end - 4, end):
            return None
        tail = self._tail(folded, printed, number[1], has_currency)
        return (self._numbers.value(folded[slice(*number)]), tail) if tail else None

    def _percentage_before(self, folded: str, back: int, start: int, end: int) -> _Tail | None:
        if self._percent_before is None or not self._percent_before.search(folded, back, start):
            return None
        return _Tail(end, "percent", PERCENT, 0, False)

    def _counted_ahead(self, folded: str, start: int, end: int, value: Decimal) -> Figure | None:
        """A noun before its number, where words are not spaced and no measure word follows."""
        if self._ahead is None or self._never_ahead.match(folded, end):
            return None
        noun = self._ahead.search(folded, max(0, start - _BACK), start)
        scale = self._scale.match(folded, end)
        if noun is None or scale is None:
            return None
        power = _named(scale["scale"], self._scales) if scale["scale"] else 0
        tail = _Tail(scale.end("scale") if power else end, "count", "", power, bool(scale["more"] or scale["still"]))
        if not self._countable(folded, (start, end), value, tail) or self._never_ahead.match(folded, tail.end):
            return None
        return Figure(
            start=noun.start(),
            end=tail.end,
            value=value.scaleb(power).normalize(),
            sort="count",
            unit="",
            rough=tail.rough or self._about.search(folded, max(0, start - _BACK), start) is not None,
            named=noun.span("noun"),
            described=True,
        )

    def _countable(self, folded: str, number: tuple[int, int], value: Decimal, tail: _Tail) -> bool:
        """Whether a number counts: it is at least two, and neither a year, a label nor an ordinal."""
        start, end = number
        if self._names.has(folded, start, value):
            return False
        if tail.measure:
            return value > 0
        exponent = value.as_tuple().exponent
        has_fraction = isinstance(exponent, int) and exponent < 0  # also of a version: "Industry 4.0"
        if value.scaleb(tail.power) < 2 or (not tail.power and has_fraction):
            return False
        is_year = not tail.power and not tail.rough and _YEAR.fullmatch(folded, start, end) is not None
        return not (is_year and (self._spaced or not tail.named)) or folded[start:end] == "2000"


def _ways(words: Quantities, months: Collection[str]) -> tuple[Counted, ...]:
    """The ways in which a language's counts are found, the first that finds something decides."""
    if words.boundary:
        return (HanNouns(words),)
    listed = (Listed(words),) if words.nouns or words.measures else ()
    return (*listed, Heads(words, months)) if words.head else listed


def _any(patterns: Iterable[str]) -> str:
    return "|".join(patterns)


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(fold_pattern(source))


def _compiled(table: Iterable[tuple[str, _T]]) -> tuple[tuple[re.Pattern[str], _T], ...]:
    return tuple((_pattern(pattern), value) for pattern, value in table)


def _named(word: str, table: tuple[tuple[re.Pattern[str], _T], ...]) -> _T:
    """What a word stands for. It was matched by a pattern of the table, so one of them matches it whole."""
    return next(value for pattern, value in table if pattern.fullmatch(word))
