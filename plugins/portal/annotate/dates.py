"""Dates in running text, each as precise as it is written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.dates import finder, relative
from plugins.portal.model import Record

_CLOSING = {"„": "“”", "“": "”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "＂": "＂"}


class DateMatcher:
    """Dates that a text states, and days that it names relative to the day it was published."""

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Dates with a value that exists; 31 February is none, and keeps its place so that it becomes no month."""
        for span in finder.spans(context.folded, context.language):
            if span.value:
                yield Candidate(span.start, span.end, "date", span.value, "dates.stated")
            else:
                yield Candidate(span.start, span.end, "date", "", "dates", unlinked="there is no such day")
        yield from _relative(text, context)


def _relative(text: str, context: Context) -> Iterator[Candidate]:
    """A weekday is the latest one up to the day of publication; "yesterday" and "today" are read in news only.

    Within a quotation they are the speaker's, who as often means "nowadays".
    """
    known = _published(context.record)
    if known is None:
        return
    sort, published = known
    note = f"inferred from the {sort} date {published.isoformat()}"
    for span in relative.weekdays(context.folded, context.language, published):
        yield Candidate(span.start, span.end, "date", span.value, "dates.weekday", note)
    if context.record.type == "news":
        for span in relative.near_days(context.folded, context.language, published):
            if _is_quoted(text, span.start):
                continue
            origin = "dates.today" if span.value == published.isoformat() else "dates.yesterday"
            yield Candidate(span.start, span.end, "date", span.value, origin, note)


def _is_quoted(text: str, place: int) -> bool:
    """Whether a place stands between quotation marks; which mark closes depends on the one that opened."""
    closing = ""
    for character in text[:place]:
        if not closing:
            closing = _CLOSING.get(character, "")
        elif character in closing:
            closing = ""
    return bool(closing)


def _published(record: Record) -> tuple[str, date] | None:
    """The day to count back from: of publication, else of the last update, where either is known to the day."""
    for kind, sort in (("published", "publication"), ("updated", "update")):
        found = record.date(kind)
        if found is not None and found.precision == "day":
            return sort, date.fromisoformat(found.value)
    return None
