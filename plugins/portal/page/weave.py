"""Stand-off marks become markup, last of all.

Taking the markup away gives back the text, character for character: marks are only ever put around it. The result is
well-nested and has no anchor inside an anchor; a mark that would break this is left out (the notes still have it).
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from markupsafe import Markup, escape

_BETWEEN_PARAGRAPHS = re.compile(r"\n{2,}")

SENTENCE, ANCHOR, VALUE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Mark:
    """An element to put around ``text[start:end]``."""

    start: int
    end: int
    element: Literal["a", "time", "data", "span"]
    attributes: tuple[tuple[str, str], ...]
    layer: int  # SENTENCE, ANCHOR or VALUE: outermost first where two marks cover the same words
    rank: int = 0  # within a layer the smaller one stays where two overlap

    @property
    def opening(self) -> str:
        attributes = "".join(f' {name}="{escape(value)}"' for name, value in self.attributes)
        return f"<{self.element}{attributes}>"

    @property
    def closing(self) -> str:
        return f"</{self.element}>"


def weave(text: str, marks: Iterable[Mark]) -> Markup:
    """The text with its marks, inline. Marks outside the text, empty ones and misfits are left out."""
    return Markup(_inline(text, 0, len(text), fitting(text, marks)))  # noqa: S704 - every piece is escaped


def weave_paragraphs(text: str, marks: Iterable[Mark]) -> Markup:
    """The text as ``<p>`` elements with the newlines between them kept; a mark that crosses paragraphs is left out."""
    borders = [0, *(edge for match in _BETWEEN_PARAGRAPHS.finditer(text) for edge in match.span()), len(text)]
    stretches = [(start, end) for start, end in pairwise(borders) if start < end]
    waiting = list(fitting(text, marks))[::-1]
    pieces: list[str] = []
    for start, end in stretches:
        inside: list[Mark] = []
        while waiting and waiting[-1].start < end:
            mark = waiting.pop()
            if start <= mark.start and mark.end <= end:
                inside.append(mark)
        if _BETWEEN_PARAGRAPHS.fullmatch(text, start, end):
            pieces.append(text[start:end])
        else:
            pieces += ["<p>", _inline(text, start, end, tuple(inside)), "</p>"]
    return Markup("".join(pieces))  # noqa: S704 - every piece is escaped


def fitting(text: str, marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The marks that can stand together, in the order in which they open."""
    usable = [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]
    usable.sort(key=lambda mark: (mark.rank, mark.start - mark.end, mark.start))
    layers: list[_Layer] = []
    for number in (ANCHOR, VALUE, SENTENCE):
        layer = _Layer()
        for mark in usable:
            if mark.layer == number and layer.has_room(mark) and not any(other.is_crossed_by(mark) for other in layers):
                layer.add(mark)
        layers.append(layer)
    kept = [mark for layer in layers for mark in layer.marks]
    return tuple(sorted(kept, key=lambda mark: (mark.start, -mark.end, mark.layer)))


class _Layer:
    """Marks of one layer: no two of them overlap, so each question is a binary search."""

    def __init__(self) -> None:
        self.marks: list[Mark] = []

    def add(self, mark: Mark) -> None:
        insort(self.marks, mark, key=lambda other: other.start)

    def has_room(self, mark: Mark) -> bool:
        place = bisect_left(self.marks, mark.end, key=lambda other: other.start)
        return place == 0 or self.marks[place - 1].end <= mark.start

    def is_crossed_by(self, mark: Mark) -> bool:
        """Whether a mark of this layer overlaps the mark without either holding the other."""
        return self._cut_at(mark.start, mark) or self._cut_at(mark.end, mark)

    def _cut_at(self, edge: int, mark: Mark) -> bool:
        place = bisect_left(self.marks, edge, key=lambda other: other.start)
        if place == 0:
            return False
        other = self.marks[place - 1]
        if not other.start < edge < other.end:
            return False
        return not (other.start <= mark.start and mark.end <= other.end)


def _inline(text: str, start: int, end: int, marks: tuple[Mark, ...]) -> str:
    pieces: list[str] = []
    still_open: list[Mark] = []
    at = start
    for mark in marks:
        while still_open and still_open[-1].end <= mark.start:
            pieces += [_escaped(text[at : still_open[-1].end]), still_open[-1].closing]
            at = still_open.pop().end
        pieces += [_escaped(text[at : mark.start]), mark.opening]
        at = mark.start
        still_open.append(mark)
    while still_open:
        pieces += [_escaped(text[at : still_open[-1].end]), still_open[-1].closing]
        at = still_open.pop().end
    pieces.append(_escaped(text[at:end]))
    return "".join(pieces)


def _escaped(text: str) -> str:
    """Text as HTML. A bare carriage return would come back from a browser as a newline."""
    return str(escape(text)).replace("\r", "&#13;")


def highlight(sentence: str, quote: str) -> Markup:
    """The sentence with the first occurrence of the quote in ``<mark>``; as it is where the quote isn't in it."""
    before, found, after = sentence.partition(quote) if quote else (sentence, "", "")
    if not found:
        return escape(sentence)
    return Markup(f"{escape(before)}<mark>{escape(found)}</mark>{escape(after)}")  # noqa: S704 - all of it is escaped
