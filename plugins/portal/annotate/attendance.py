"""Which states a row of an opening names as taking part, and which only as the place where something was."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.portal.annotate import party_words
from plugins.portal.model import Annotated, Annotation, Provision

_EARLY = 70  # characters before the parties that a text begins with: "The ministers responsible for transport of"
_ARTICLE = 5  # characters of an article or quotation mark before the first of them
_NEAR = 60  # characters behind a state in which the next one of a list begins


def within(item: Annotated, row: Provision, start: int, end: int) -> Iterator[Annotation]:
    """The parties that a part of a row names."""
    for mark in item.annotations:
        if mark.provision == row.id and mark.part == "text" and mark.kind == "party" and start <= mark.start < end:
            yield mark


def listed_first(item: Annotated, row: Provision, end: int) -> tuple[str, ...]:
    """The parties that the first sentence begins with, two at least: "The ministries of A, B and C,"."""
    listed: list[Annotation] = []
    for mark in sorted(within(item, row, 0, end), key=lambda mark: mark.start):
        if listed and not _follows(row, listed[-1], mark):
            break
        listed.append(mark)
    if len(listed) < 2 or listed[0].start > _EARLY:
        return ()
    before = row.text[: listed[0].start]
    speak = len(before) <= _ARTICLE or party_words.ATTENDS.search(before) or party_words.BODIES.search(before)
    return tuple(mark.key for mark in listed) if speak else ()


def _follows(row: Provision, before: Annotation, mark: Annotation) -> bool:
    """Whether a party is named in one list with the one before it."""
    return party_words.JOINS.fullmatch(row.text, before.end, mark.start) is not None


def is_where(item: Annotated, row: Provision, mark: Annotation) -> bool:
    """Whether a state only says where something was: "in Vientiane, Lao PDR"."""
    if any(_follows(row, mark, other) for other in within(item, row, mark.end, mark.end + _NEAR)):
        return False
    before = row.text[max(0, mark.start - 12) : mark.start]
    town = any(
        other.kind == "place"
        and other.provision == row.id
        and other.part == "text"
        and 0 <= mark.start - other.end <= 6
        for other in item.annotations
    )
    return town or party_words.LOCATIVE.search(before) is not None
