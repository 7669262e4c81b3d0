"""Days that news name by the day they came out: "on Friday", "yesterday", "July 4" without its year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from babel import Locale

from plugins.portal import sentences
from plugins.portal.dates.relative import near_days, weekdays
from plugins.portal.folding import fold
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Provision
from plugins.portal.parse import dates, occasions

_READ = 5_000  # characters of a row
_AHEAD = 14  # days that a day without its year may lie ahead of the publication
_HAN_DAY = re.compile(r"(?<![年\d])(?P<m>\d{1,2})月(?P<d>\d{1,2})[日号號]")
_HAN_DAY_ALONE = re.compile(r"(?<![月\d至-])(?P<d>\d{1,2})日(?![电電讯訊程元本])")
_NOT_SPOKEN_OF = re.compile(
    r"(?:since|until|by|seit|bis|depuis|desde|с|до|منذ|sejak|hingga|từ|自|截至|到)\s?\Z", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day that news are about."""

    value: str
    words: str  # as printed
    inferred: bool  # worked out from the day of publication


def first(rows: tuple[Provision, ...], language: str, published: str) -> Day | None:
    """The first day that the opening of news names, explicit or by the day of publication, which may be unknown."""
    day = _day(published)
    for row in occasions.opening(rows):
        for start, end in sentences.spans(row.text[:_READ]):
            sentence = row.text[start:end]
            found = sorted(_days(sentence, language, day), key=lambda item: item[0])
            if found:
                return found[0][1]
    return None


def _days(sentence: str, language: str, published: date | None) -> Iterator[tuple[int, Day]]:
    for span in dates.every(sentence, language):
        if len(span.value) >= 10:
            yield span.start, Day(span.value, sentence[span.start : span.end], False)
    if published is None:
        return
    folded = fold(sentence)
    for span in (*weekdays(folded, language, published), *near_days(folded, language, published)):
        if not _NOT_SPOKEN_OF.search(folded[: span.start]):
            yield span.start, Day(span.value, sentence[span.start : span.end], True)
    taken = [(span.start, span.end) for span in dates.every(sentence, language)]
    for match in _yearless(folded, language):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        value = _with_year(match, language, published)
        if value and not _NOT_SPOKEN_OF.search(folded[: match.start()]):
            yield match.start(), Day(value, sentence[match.start() : match.end()], True)


def _yearless(folded: str, language: str) -> Iterator[re.Match[str]]:
    if language.startswith("zh") or language == "ja":
        yield from _HAN_DAY.finditer(folded)
        yield from _HAN_DAY_ALONE.finditer(folded)
    elif language in LANGUAGES:
        yield from _month_pattern(language).finditer(folded)


def _with_year(match: re.Match[str], language: str, published: date) -> str:
    named = match.groupdict()
    day = int(named.get("d") or named.get("e") or 0)
    if not named.get("m") and not named.get("n"):
        month = published.month if day <= published.day else (published.replace(day=1) - timedelta(days=1)).month
    else:
        name = named.get("m") or named.get("n") or ""
        month = int(name) if name.isdecimal() else _months(language).get(name.rstrip("."), 0)
    for year in (published.year, published.year - 1):
        try:
            value = date(year, month, day)
        except ValueError:
            return ""
        if value <= published + timedelta(days=_AHEAD):
            return value.isoformat()
    return ""


@cache
def _months(language: str) -> dict[str, int]:
    named = Locale.parse(LANGUAGES[language].locale).months
    return {
        fold(name).rstrip("."): number
        for use in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in named[use][width].items()
        if not name[0].isdecimal()
    }


@cache
def _month_pattern(language: str) -> re.Pattern[str]:
    names = (
        "|".join(re.escape(name) for name in sorted(_months(language), key=lambda name: (-len(name), name))) or "(?!)"
    )
    if language == "vi":
        return re.compile(r"(?<!\d)(?P<d>\d{1,2})(?:/| tháng )(?P<m>\d{1,2})(?![\d/]|\snăm)")
    return re.compile(
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er)?\.?\s(?:de\s|of\s|ng\s)?(?P<m>{names})(?!\w)(?!,?\s?(?:de\s"
        rf"|del\s)?\d)"
        rf"|(?<!\w)(?P<n>{names})\.?\s(?P<e>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|,?\s\d{{4}})"
    )


def _day(published: str) -> date | None:
    try:
        return date.fromisoformat(published)
    except ValueError:
        return None
