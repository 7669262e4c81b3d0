"""Days that a text names relative to the day on which it was published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from plugins.portal.dates.finder import reader
from plugins.portal.dates.span import DateSpan

# A weekday beside the figure of its day says nothing more: "Friday, 4 July", "Rabu (6/9)", "thứ Sáu ngày 4".
_ITS_DAY = re.compile(
    r"[\s,(]{0,3}(?:the\s|den\s|dem\s|le\s|el\s|d[ií]a\s|dia\s|ngày\s|วันที่\s?|ที่\s?|ວັນທີ\s?|ທີ\s?|ថ្ងៃ|ទី\s?|tanggal\s|ika-?)?\d"
)
_DAY_BEFORE = re.compile(r"\d[^\w.;。]{0,3}\Z")


def weekdays(folded: str, language: str, published: date) -> Iterator[DateSpan]:
    """Each weekday as the latest one up to the day of publication ("last Friday": before it); of folded text."""
    days = reader(language)
    if days.weekday is None:
        return
    for match in days.weekday.finditer(folded):
        start, end = match.span("span" if match.groupdict().get("span") else "w")
        if _ITS_DAY.match(folded, end) or _DAY_BEFORE.search(folded, max(0, start - 4), start):
            continue
        ago = (published.weekday() - days.weekdays[" ".join(match["w"].split())]) % 7
        if not ago and match.groupdict().get("last"):
            ago = 7
        yield DateSpan(start, end, (published - timedelta(days=ago)).isoformat(), match.start())


def near_days(folded: str, language: str, published: date) -> Iterator[DateSpan]:
    """ "Yesterday" and "today", in the words of the language; of folded text."""
    days = reader(language)
    for pattern, ago in ((days.yesterday, 1), (days.today, 0)):
        for match in pattern.finditer(folded) if pattern else ():
            yield DateSpan(match.start(), match.end(), (published - timedelta(days=ago)).isoformat(), match.start())
