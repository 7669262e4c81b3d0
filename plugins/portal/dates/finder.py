"""Finds the dates that a text states."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from functools import cache

from plugins.portal.dates import names
from plugins.portal.dates.asian import ASIAN, SAME
from plugins.portal.dates.calendar import Calendar
from plugins.portal.dates.european import EUROPEAN
from plugins.portal.dates.numbers import number
from plugins.portal.dates.patterns import ERAS, SEEDS, Reader, compiled
from plugins.portal.dates.span import DateSpan
from plugins.portal.folding import fold

_CALENDARS: dict[str, Calendar] = EUROPEAN | ASIAN
_FIGURES = Calendar()  # what every language writes in figures alone
_BUDDHIST = 543  # years that the Buddhist era is ahead
_ERA_YEARS = (2400, 2700)  # years that only the Buddhist era has had yet
_YEAR = re.compile(r"\d{4}")
_JOINED_FIGURES = re.compile(r"\d\s?[/.-]\s?\d")  # no date in figures alone is without
_REACH = 90  # characters around a year in which the rest of its date stands

_Point = tuple[int, int, int]  # year, month, day; 0 where the text does not say


def find(text: str, language: str = "") -> tuple[DateSpan, ...]:
    """The dates stated in a text, in order, apart; language "" reads it as every language and keeps the longest."""
    return tuple(span for span in spans(fold(text), language) if span.value)


def spans(folded: str, language: str = "") -> tuple[DateSpan, ...]:
    """As ``find``, of folded text, and with the days that do not exist."""
    windows = _windows(folded)
    if not windows:
        return ()
    readers = tuple(reader(tag) for tag in _CALENDARS) if not language else (reader(language),)
    found = {span for each in readers for low, high in windows for span in _read(each, folded, low, high)}
    taken: list[tuple[int, int]] = []
    kept: list[DateSpan] = []
    for span in sorted(found, key=lambda s: (s.start - s.end, not s.value, s.start, s.value, s.cue_start)):
        place = bisect_left(taken, (span.start, span.start))
        before = place == 0 or taken[place - 1][1] <= span.start
        if before and (place == len(taken) or span.end <= taken[place][0]):
            taken.insert(place, (span.start, span.end))
            kept.append(span)
    return tuple(sorted(kept, key=lambda s: s.start))


@cache
def reader(language: str) -> Reader:
    """The compiled calendar of a language; of one without a calendar only figures are read."""
    return compiled(_CALENDARS.get(SAME.get(language, language), _FIGURES))


def months(language: str) -> tuple[str, ...]:
    """The names of the months in a language, folded."""
    return tuple(names.months(_CALENDARS.get(SAME.get(language, language), _FIGURES)))


def _windows(folded: str) -> list[tuple[int, int]]:
    """Where dates may stand: around what looks like a year."""
    windows: list[tuple[int, int]] = []
    for seed in SEEDS.finditer(folded):
        low, high = max(0, seed.start() - _REACH), seed.end() + _REACH
        if windows and low <= windows[-1][1]:
            windows[-1] = (windows[-1][0], high)
        else:
            windows.append((low, high))
    return windows


def _read(reader: Reader, folded: str, low: int, high: int) -> Iterator[DateSpan]:
    figures = reader.figures if _JOINED_FIGURES.search(folded, low, high) else ()
    for pattern in (*figures, *(reader.worded[place] for place in reader.choice.of(folded[low:high]))):
        for match in pattern.finditer(folded, low, high):
            value = _value(match, reader)
            if value is None:
                continue
            start, end = match.span("span")
            yield DateSpan(start, end, value, match.start())
            if match.groupdict().get("also"):
                for year in _YEAR.finditer(folded, *match.span("also")):
                    yield DateSpan(year.start(), year.end(), str(_gregorian(year.group())), match.start())


def _value(match: re.Match[str], reader: Reader) -> str | None:
    """ISO 8601; empty where there is no such date; None where the match is no date at all."""
    parts = match.groupdict()
    if parts.get("a"):
        return _figures(int(parts["a"]), int(parts["b"]), _gregorian(parts["y"]), reader.month_first)
    first, last = _point(parts, "", reader), _point(parts, "2", reader)
    if parts.get("cut"):
        last = (first[0] // 100 * 100 + int(parts["cut"]), 0, 0)
    if last == (0, 0, 0):
        return _iso(first)
    first, last = _filled(first, last)
    if sum(map(bool, first)) != sum(map(bool, last)):
        return None
    one, other = _iso(first), _iso(last)
    return f"{one}/{other}" if one and other and one < other else ""


def _point(parts: dict[str, str | None], suffix: str, reader: Reader) -> _Point:
    year, named = parts.get("y" + suffix), parts.get("m" + suffix)
    printed, day = parts.get("n" + suffix), parts.get("d" + suffix)
    month = reader.months.get(named.rstrip("."), 0) if named else number(printed) if printed else 0
    if named and not month:
        month = next(place for name, place in reader.months.items() if _bare(name) == _bare(named))
    return _year(parts) if not year and not suffix else _gregorian(year or ""), month, number(day) if day else 0


def _bare(name: str) -> str:
    return re.sub(r"[\s.]+", "", name)


def _year(parts: dict[str, str | None]) -> int:
    """The year of another era than ours."""
    era, of, short = parts.get("era"), parts.get("of"), parts.get("be")
    if era and of:
        return ERAS[era] + number(of)
    return 2500 + int(short) - _BUDDHIST if short else 0


def _gregorian(printed: str) -> int:
    year = number(printed) if printed else 0
    return year - _BUDDHIST if _ERA_YEARS[0] <= year < _ERA_YEARS[1] else year


def _filled(first: _Point, last: _Point) -> tuple[_Point, _Point]:
    """Two points of a range, each with what only the other says: "25 to 27 May 2013", "2013年5月25日至27日"."""
    month, other = first[1] or last[1], last[1] or (first[1] if last[2] else 0)
    if not last[2] and not first[2] and not last[1]:
        month = first[1]
    year, end = first[0] or last[0], last[0] or first[0]
    if (month, first[2]) > (other, last[2]) and other:  # over the turn of the year
        year, end = (year - 1, end) if not first[0] else (year, end + 1) if not last[0] else (year, end)
    return (year, month, first[2]), (end, other, last[2])


def _iso(point: _Point) -> str:
    year, month, day = point
    if day and not month:
        return ""
    try:
        written = date(year, month or 1, day or 1).isoformat()
    except ValueError:
        return ""
    return written[: 10 if day else 7 if month else 4]


def _figures(a: int, b: int, year: int, month_first: bool) -> str:
    """Day before month, unless the language also writes the month first and this can be nothing else."""
    return _iso((year, a, b) if month_first and b > 12 >= a else (year, b, a)) if a and b else ""
