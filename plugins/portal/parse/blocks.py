"""A text cut into blocks: one per printed paragraph, with its place in the source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from plugins.portal.parse import markers

_SPACES = re.compile(r" {2,}")
_ENDED = re.compile(r"[.。!！?？;；:：…។။]['\"”’»)）】」』]*\Z")
_SHORT_LINE = 0.7  # of the longest: a wrapped line so short ends its paragraph


@dataclass(frozen=True)  # without slots, so that it can keep its marks
class Block:
    """A paragraph as printed: one line, or several where the source breaks lines at a fixed width."""

    text: str  # without outer white space, inner runs of spaces made one
    line: int  # where it begins, counted from 1
    start: int  # the same as an offset in code points
    gap: int  # how many empty lines stand before it

    @cached_property
    def marks(self) -> tuple[markers.Mark, ...]:
        """How its beginning reads as a numbering mark; several steps ask, and it is read once."""
        return markers.read(self.text)


def cut(text: str) -> tuple[Block, ...]:
    """The blocks of a normalised text, in order; together they hold all its characters but white space."""
    lines = _lines(text)
    return _unwrap(lines) if _wrapped(lines) else tuple(lines)


def _lines(text: str) -> list[Block]:
    blocks: list[Block] = []
    start = gap = 0
    for number, line in enumerate(text.split("\n"), 1):
        words = line.strip()
        if words:
            blocks.append(Block(_SPACES.sub(" ", words), number, start + line.index(words[0]), gap))
            gap = 0
        else:
            gap += 1
        start += len(line) + 1
    return blocks


def _wrapped(lines: list[Block]) -> bool:
    """Whether lines break at a fixed width: within paragraphs nearly all are about as long, and most end unfinished."""
    inner = [line for line, following in pairwise(lines) if following.gap == 0]
    if len(inner) < 6 or len(inner) < 0.5 * len(lines):
        return False
    longest = max(len(line.text) for line in lines)
    full = sum(len(line.text) > _SHORT_LINE * longest for line in inner)
    unfinished = sum(not _ENDED.search(line.text) for line in inner)
    return longest <= 130 and full >= 0.8 * len(inner) and unfinished >= 0.75 * len(inner)


def _unwrap(lines: list[Block]) -> tuple[Block, ...]:
    longest = max(len(line.text) for line in lines)
    blocks: list[Block] = []
    before = ""
    for line in lines:
        listed = (_ENDED.search(before) or len(before) < _SHORT_LINE * longest) and markers.read(line.text)
        if line.gap == 0 and blocks and not listed:
            last = blocks[-1]
            joint = "" if _han(last.text[-1]) and _han(line.text[0]) else " "
            blocks[-1] = Block(last.text + joint + line.text, last.line, last.start, last.gap)
        else:
            blocks.append(line)
        before = line.text
    return tuple(blocks)


def _han(character: str) -> bool:
    return "\u3000" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"
