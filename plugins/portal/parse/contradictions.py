"""Dates of one text that do not go together, as sentences for the editor that say where each stands."""

from __future__ import annotations

from plugins.portal.model import Version
from plugins.portal.parse.draft import Statement

_KEYS = ("adopted", "event", "published", "updated")
_SHOWN = 60  # characters of a passage that a message quotes


def find(versions: tuple[Version, ...], stated: tuple[tuple[Statement, ...], ...]) -> tuple[str, ...]:
    """Two dates for one thing, a text older than its meeting, one published before it was adopted.

    ``stated``: what the rows of each version say.
    """
    told = _told(versions, stated)
    found = [_several(key, told[key]) for key in _KEYS if len(told[key]) > 1]
    adopted, event, published = (_only(told[key]) for key in ("adopted", "event", "published"))
    if adopted and event and not _within(adopted[0], event[0]):
        found.append(
            f"The text gives {adopted[0]} {adopted[1]} as its own date, but {event[0]} {event[1]} as that of its "
            f"meeting. "
            "Say in a record which holds."
        )
    if adopted and published and published[0] < adopted[0][: len(published[0])]:
        found.append(
            f"The text gives {adopted[0]} {adopted[1]} as its own date, but was published on {published[0]} "
            f"{published[1]}, before it. Say in a record which holds."
        )
    return tuple(found)


def _told(versions: tuple[Version, ...], stated: tuple[tuple[Statement, ...], ...]) -> dict[str, dict[str, str]]:
    """Key → value → where it stands first."""
    told: dict[str, dict[str, str]] = {key: {} for key in _KEYS}
    for version, said_by_rows in zip(versions, stated, strict=True):
        passage = ""
        for fact in version.found:
            passage = fact.text or passage
            if fact.key in told and fact.text:
                told[fact.key].setdefault(fact.value, f"(in “{fact.text[:_SHOWN]}”)")
            elif fact.key in ("published", "updated"):
                told[fact.key].setdefault(fact.value, f"(in “{passage[:_SHOWN]}”)")
        for said in said_by_rows:
            told[said.key].setdefault(said.value, f"(in {said.row})")
        for fact in version.found:
            if fact.key in told:
                told[fact.key].setdefault(fact.value, "(at the end)")
    return told


def _several(key: str, values: dict[str, str]) -> str:
    listed = ", ".join(f"{value} {where}" for value, where in sorted(values.items()))
    return f"Several dates are given as {key}: {listed}. Say in a record which holds."


def _only(values: dict[str, str]) -> tuple[str, str] | None:
    return next(iter(values.items())) if len(values) == 1 else None


def _within(day: str, period: str) -> bool:
    start, _, end = period.partition("/")
    return start[: len(day)] <= day <= (end or start)[: len(day)] if day else True
