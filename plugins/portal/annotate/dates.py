"""Dates in running text, each as precise as it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from plugins.portal.annotate.calendars import CALENDARS, ISO, Calendar
from plugins.portal.annotate.folding import fold, fold_pattern
from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.model import Record

_DAY = r"(?P<d>[0-3]?\d)"
_DAY_END = r"(?P<d2>[0-3]?\d)"
_MONTH = r"(?P<n>[01]?\d)"
_YEAR = r"(?P<y>1[89]\d\d|20\d\d)"
_YEAR_END = r"(?P<y2>1[89]\d\d|20\d\d)"
_HAS_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _Reader:
    """A language's calendar, compiled."""

    patterns: tuple[re.Pattern[str], ...]
    months: dict[str, int]
    weekday: re.Pattern[str] | None
    weekdays: dict[str, int]
    yesterday: re.Pattern[str] | None


class DateMatcher:
    """Dates that a text states, and days that it names relative to the day it was published."""

    def __init__(self) -> None:
        self._iso = _reader(ISO)
        self._readers = {tag: _reader(calendar) for tag, calendar in CALENDARS.items()}

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Dates with a value that exists; 31 February is none."""
        reader = self._readers.get(context.language)
        if _HAS_DIGIT.search(context.folded):
            for pattern in (*self._iso.patterns, *(reader.patterns if reader else ())):
                for match in pattern.finditer(context.folded):
                    value = _value(match, reader.months if reader else {})
                    if value:
                        yield _stated(match, value)
                    elif "d" in match.groupdict():
                        # It keeps its place, so that "31 February 2023" does not become February 2023.
                        yield Candidate(
                            match.start(), match.end(), "date", "", "dates", unlinked="there is no such day"
                        )
        if reader is not None:
            yield from _relative(reader, context)


def _reader(calendar: Calendar) -> _Reader:
    months = {fold(name).rstrip("."): place for place, names in enumerate(calendar.months, 1) for name in names}
    written = sorted({fold(name) for names in calendar.months for name in names}, key=lambda name: (-len(name), name))
    alternatives = "|".join(re.escape(name).replace(r"\.", r"\.?") for name in written)
    weekdays = {fold(name): place for place, names in enumerate(calendar.weekdays) for name in names}
    days = "|".join(map(re.escape, sorted(weekdays, key=lambda name: (-len(name), name))))
    places = {"d": _DAY, "d2": _DAY_END, "n": _MONTH, "y": _YEAR, "y2": _YEAR_END, "m": f"(?P<m>{alternatives})"}
    yesterday = "|".join(map(fold, calendar.yesterday))
    return _Reader(
        patterns=tuple(re.compile(fold_pattern(pattern).format(**places)) for pattern in calendar.patterns),
        months=months,
        weekday=re.compile(fold_pattern(calendar.on_weekday).format(w=f"(?P<w>{days})")) if weekdays else None,
        weekdays=weekdays,
        yesterday=re.compile(f"(?<![^\\W\\u4e00-\\u9fff])(?:{yesterday})(?![^\\W\\u4e00-\\u9fff])")
        if yesterday
        else None,
    )


def _value(match: re.Match[str], months: dict[str, int]) -> str:
    """ISO 8601 of what a pattern's places hold, or "" where there is no such date."""
    parts = match.groupdict()
    year, last_year = parts["y"], parts.get("y2")
    if last_year:
        return f"{year}/{last_year}" if year < last_year else ""
    named = parts.get("m")
    month = months[named.rstrip(".")] if named else int(parts.get("n") or 0)
    if not month:
        return "" if "n" in parts else year
    day, last_day = int(parts.get("d") or 0), int(parts.get("d2") or 0)
    if "d" not in parts:
        return f"{year}-{month:02}" if month <= 12 else ""
    try:
        first = date(int(year), month, day).isoformat()
        last = date(int(year), month, last_day).isoformat() if last_day else ""
    except ValueError:
        return ""
    if not last:
        return first
    return f"{first}/{last}" if first < last else ""


def _stated(match: re.Match[str], value: str) -> Candidate:
    """Cue words such as "in" or "Jahr" are not part of the date."""
    groups = match.groupdict()
    group: str | int = "span" if groups.get("span") else 0
    if value == groups["y"] and not match.group().endswith("年"):
        group = "y"
    return Candidate(match.start(group), match.end(group), "date", value, "dates.stated")


def _relative(reader: _Reader, context: Context) -> Iterator[Candidate]:
    """A weekday is the latest one up to the day of publication; "yesterday" is read in news only."""
    known = _published(context.record)
    if known is None:
        return
    sort, published = known
    note = f"inferred from the {sort} date {published.isoformat()}"
    if reader.weekday is not None:
        for match in reader.weekday.finditer(context.folded):
            days_ago = (published.weekday() - reader.weekdays[match["w"]]) % 7
            value = (published - timedelta(days=days_ago)).isoformat()
            yield Candidate(match.start("w"), match.end("w"), "date", value, "dates.weekday", note)
    if reader.yesterday is not None and context.record.type == "news":
        value = (published - timedelta(days=1)).isoformat()
        for match in reader.yesterday.finditer(context.folded):
            yield Candidate(match.start(), match.end(), "date", value, "dates.yesterday", note)


def _published(record: Record) -> tuple[str, date] | None:
    """The day to count back from: of publication, else of the last update, where either is known to the day."""
    for kind, sort in (("published", "publication"), ("updated", "update")):
        found = record.date(kind)
        if found is not None and found.precision == "day":
            return sort, date.fromisoformat(found.value)
    return None
