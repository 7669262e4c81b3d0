"""Dates as the formats want them: parts for citations, whole days for XML."""

from __future__ import annotations

from plugins.portal.model import PartialDate


def parts(date: PartialDate) -> tuple[tuple[int, ...], ...]:
    """Year, month and day as far as known, of an interval both ends: ``2021/2025`` → ``((2021,), (2025,))``."""
    return tuple(tuple(int(part) for part in end.split("-")) for end in date.value.split("/"))


def first_day(date: PartialDate) -> str:
    """The first day that a date can mean, ISO 8601: ``2023-07`` → ``2023-07-01``."""
    year, month, day = (*parts(date)[0], 1, 1)[:3]
    return f"{year:04}-{month:02}-{day:02}"
