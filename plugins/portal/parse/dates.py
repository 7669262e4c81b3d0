"""Dates of bylines and title blocks: what the shared reader of dates finds, and whether it is all that a line says."""

from __future__ import annotations

import re

from plugins.portal import dates
from plugins.portal.dates import DateSpan
from plugins.portal.parse import calendar_words, calendars

_FIGURES = re.compile(r"\d\d|[〇○零一二三四五六七八九十]{2}|民国|民國|令和|平成|昭和")  # no date is without
_REACH = 500  # characters; bylines, title blocks and signatures are shorter
_WHOLE = 90  # the longest line that is a date with its weekday and time
_ZONE = (
    r"(?:GMT[+-]\d{1,2}|GMT|UTC|WIB|WITA|WIT|BST|CST|CEST|CET|MEZ|MESZ|МСК|น\.|Uhr|часов|hrs?|Beijing Time|北京时间)"
)
_TIME = re.compile(
    rf"(?:T|\s|,|،|\b)\s*(?:[àa]s?\s|at\s|um\s|pukul\s|jam\s|lúc\s|เวลา\s?|الساعة\s|в\s|a las\s|à\s|ເວລາ\s?|ម៉ោង\s?)?"
    rf"\d{{1,2}}(?:[:：h.]\s?\d{{2}}|h)(?:[:：]\d{{2}})?(?:\.\d+)?\s*(?:h\b|[apAP]\.?\s?[mM]\b\.?|น\.|ص|م\b)?"
    rf"(?:\s*\(?{_ZONE}(?:\s?[+-]\s?\d{{1,2}}(?::?\d{{2}})?)?\)?)?Z?"
)
_OUTSIDE = re.compile(rf"[\s\[\](){{}}（）【】,،;；|/.:：–—-]+|{_ZONE}|г\.|года|م\b|ค\.ศ\.|พ\.ศ\.")


def every(text: str, language: str = "") -> tuple[DateSpan, ...]:
    """All dates near the beginning of a passage, in order; of a passage in no known language, by the words in it."""
    head = text[:_REACH]
    if not _FIGURES.search(head):
        return ()
    tags = (language,) if language else calendars.of(head)
    if len(tags) == 1:
        return dates.find(head, tags[0])
    kept: list[DateSpan] = []
    found = {span for tag in tags for span in dates.find(head, tag)}
    for span in sorted(found, key=lambda span: (span.start - span.end, span.start, span.value, span.cue_start)):
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    return tuple(sorted(kept, key=lambda span: span.start))


def find(text: str) -> tuple[str, int, int] | None:
    """The first date of a passage with where it stands: ``find("Updated 4 July 2023") == ("2023-07-04", 8, 19)``.

    Only the beginning of a long passage is looked at; a year alone and a period are no date of a byline.
    """
    span = next((span for span in every(text) if "/" not in span.value and len(span.value) > 4), None)
    return (span.value, span.start, span.end) if span else None


def whole(text: str) -> tuple[str, bool] | None:
    """Where a text is only a date, perhaps with its weekday and a time: the date, and whether a time is there."""
    if len(text) > _WHOLE or not any(character.isdigit() or character in "一二三四五六七八九十" for character in text):
        return None
    found = find(text)
    if not found:
        return None
    iso, start, end = found
    rest = f"{text[:start]} {text[end:]}"
    timeless = _TIME.sub(" ", rest)
    return (iso, timeless != rest) if not _OUTSIDE.sub("", calendar_words.WEEKDAY.sub(" ", timeless)) else None
