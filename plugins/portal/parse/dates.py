"""Dates of bylines and title blocks, as ISO 8601. Running text is the annotator's business."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from babel import Locale

from plugins.portal.languages import LANGUAGES
from plugins.portal.parse import numerals

_REACH = 500  # characters; bylines, title blocks and signatures are shorter
_BUDDHIST = 543  # years that the Buddhist era is ahead; a year after 2400 is in it
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})(?:\s?[-/.月]\s?(\d{1,2})日?|月)(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)")
_VIETNAMESE = re.compile(r"(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", re.IGNORECASE)
_HAN = re.compile(rf"([{numerals.HAN}]{{4}})年([{numerals.HAN}]{{1,2}})月(?:([{numerals.HAN}]{{1,3}})日)?")
_TIME = re.compile(
    r"(?:T|\s|,|،|\b)\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*(?:น\.|h|Uhr|GMT.*|UTC.*|[ap]\.?m\.?)?", re.IGNORECASE
)
_OUTSIDE = re.compile(r"[\s\[\](){}（）【】,，;；|.:：]+|น\.|พ\.ศ\.|г\.|года|م")


def find(text: str) -> tuple[str, int, int] | None:
    """The first date of a passage with where it stands: ``find("Updated 4 July 2023") == ("2023-07-04", 8, 19)``.

    Only the beginning of a long passage is looked at.
    """
    text = text[:_REACH]
    found: list[tuple[int, int, str]] = []
    for pattern, order in _numeric():
        for match in pattern.finditer(text):
            iso = _iso(*(_number(match.group(place)) if place else None for place in order))
            if iso:
                found.append((match.start(), -match.end(), iso))
                break
    for pattern, groups in _worded():
        for match in pattern.finditer(text):
            named = match.groupdict()
            iso = _iso(
                _number(named["y"]), _months()[_fold(named["m"])], _number(named["d"]) if "d" in groups else None
            )
            if iso:
                found.append((match.start(), -match.end(), iso))
                break
    if not found:
        return None
    start, end, iso = min(found)
    return iso, start, -end


def whole(text: str) -> tuple[str, bool] | None:
    """Where a text is nothing but a date, perhaps with a time: the date, and whether a time stands with it."""
    found = find(text)
    if not found or len(text) > 60:
        return None
    iso, start, end = found
    rest = text[:start] + " " + text[end:]
    timeless = _TIME.sub(" ", rest)
    return (iso, timeless != rest) if not _OUTSIDE.sub("", timeless) else None


def _numeric() -> tuple[tuple[re.Pattern[str], tuple[int, int, int]], ...]:
    return ((_YEAR_FIRST, (1, 2, 3)), (_DAY_FIRST, (3, 2, 1)), (_VIETNAMESE, (3, 2, 1)), (_HAN, (1, 2, 3)))


@cache
def _months() -> dict[str, int]:
    """Names of months in all languages of the portal, whole and abbreviated, from CLDR; folded to lower case."""
    names: dict[str, int] = {}
    for language in LANGUAGES.values():
        months = Locale.parse(language.locale).months
        for use in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[use][width].items():
                    folded = _fold(name)
                    if not folded[0].isdecimal() and len(folded) > 2:
                        names.setdefault(folded, number)
    return names


@cache
def _worded() -> tuple[tuple[re.Pattern[str], str], ...]:
    alternatives = "|".join(re.escape(name) for name in sorted(_months(), key=lambda name: (-len(name), name)))
    month = rf"(?P<m>{alternatives})(?!\w)\.?"
    day = r"(?<!\d)(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?"
    year = r"(?P<y>\d{4})(?!\d)"
    of = r"\s*(?:de\s+|of\s+|del\s+|عام\s+|พ\.ศ\.\s*|,\s*|،\s*)?"
    return (
        (re.compile(day + of + month + of + year, re.IGNORECASE), "dmy"),
        (re.compile(rf"(?<!\w){month}\s*{day},?\s*{year}", re.IGNORECASE), "dmy"),
        (re.compile(rf"(?<!\w){month}{of}{year}", re.IGNORECASE), "my"),
    )


def _fold(name: str) -> str:
    return name.lower().rstrip(".")


def _number(printed: str | None) -> int | None:
    if not printed:
        return None
    return int(printed) if printed.isdecimal() else numerals.han(printed)


def _iso(year: int | None, month: int | None, day: int | None) -> str | None:
    if not year or not month:
        return None
    year -= _BUDDHIST if year > 2400 else 0
    try:
        value = date(year, month, day or 1).isoformat()
    except ValueError:
        return None
    if not 1800 <= year <= 2200:
        return None
    return value if day else value[:7]
