"""What the reader of dates gives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date in a text: ``text[start:end]`` is the date as printed, without the cue before it."""

    start: int
    end: int
    value: str  # ISO 8601 at its precision: 2023, 2023-07, 2023-07-04; two of one precision around "/" are an interval;
    # empty: a day that does not exist, which keeps its place so that no part of it is read as a month or a year
    cue_start: int = -1  # where the words that announce the date begin ("in 2018"); equal to start where there are none
