"""Which numbering marks are real, and how deep each stands: a sequence is the evidence, not one mark."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

from plugins.portal.parse import markers
from plugins.portal.parse.blocks import Block
from plugins.portal.parse.markers import Mark

_LARGEST_GAP = 3  # so many numbers may be missing within a sequence
AGAIN = "the numbering begins again here"
_DECIMALS = frozenset({"decimal-2", "decimal-3"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A block with the mark that was accepted for it."""

    block: Block
    mark: Mark | None = None
    level: int = -1  # 0 for the coarsest marks; -1 where there is no mark
    flag: str = ""


@dataclass(frozen=True, slots=True)
class _Open:
    """A list that is under way: its system and the value it has reached."""

    system: str
    rank: int
    last: int


def arrange(blocks: tuple[Block, ...]) -> tuple[Entry, ...]:
    """Every block with its mark and level."""
    readings = [markers.read(block.text) for block in blocks]
    accepted = _accepted(readings)
    stack: tuple[_Open, ...] = ()
    reached: dict[str, int] = {}
    entries: list[Entry] = []
    for block, reading in zip(blocks, readings, strict=True):
        marks = tuple(mark for mark in reading if mark.system in accepted)
        placed = _place(marks, stack, reached)
        if placed is None:
            entries.append(Entry(block))
            continue
        mark, level, flag = placed
        stack = (*stack[:level], _Open(mark.system, mark.rank, mark.value))
        reached[mark.system] = mark.value
        entries.append(Entry(block, mark, level, flag))
    return tuple(entries)


def has_sequence(blocks: tuple[Block, ...]) -> bool:
    """Whether any numbering system runs through the blocks."""
    return bool(_accepted([markers.read(block.text) for block in blocks]))


def _accepted(readings: list[tuple[Mark, ...]]) -> frozenset[str]:
    """The systems whose values run on somewhere, from 1 to 2 or three in a row; bullets where there are two."""
    values: dict[str, list[int]] = defaultdict(list)
    for reading in readings:
        for mark in reading:
            values[mark.system].append(mark.value)
    return frozenset(system for system, run in values.items() if _runs(system, run))


def _runs(system: str, values: list[int]) -> bool:
    if system == "bullet":
        return len(values) > 1
    steps = [b - a for a, b in pairwise(values)]
    return (1, 2) in pairwise(values) or (1, 1) in pairwise(steps)


def _place(marks: tuple[Mark, ...], stack: tuple[_Open, ...], reached: dict[str, int]) -> tuple[Mark, int, str] | None:
    """The reading that fits best, with its level and what is odd about it; None where none fits."""
    for level in range(len(stack) - 1, -1, -1):  # the next number of a list under way, the finest list first
        for mark in marks:
            if _same(mark, stack[level]) and (mark.system == "bullet" or mark.value == stack[level].last + 1):
                return mark, level, ""
    fresh = [mark for mark in marks if not any(_same(mark, item) for item in stack)]
    for mark in fresh:  # the first of a new list
        if mark.value == 1:
            return mark, _depth(mark, stack), ""
    for mark in fresh:  # one that counts on from an earlier list of its kind, or begins a part of a document
        if mark.value == reached.get(mark.system, 0) + 1 or not reached:
            return mark, _depth(mark, stack), ""
    for level in range(len(stack) - 1, -1, -1):
        for mark in marks:
            if not _same(mark, stack[level]):
                continue
            if mark.value == 1:
                return mark, level, "" if mark.system in _DECIMALS else AGAIN
            if 0 < mark.value - stack[level].last <= _LARGEST_GAP + 1:
                return mark, level, "a number is missing before this one"
    return None


def _same(mark: Mark, item: _Open) -> bool:
    return mark.system == item.system


def _depth(mark: Mark, stack: tuple[_Open, ...]) -> int:
    """Below the finest list that is coarser than the mark's."""
    return sum(item.rank < mark.rank or (item.rank == mark.rank and item.system != mark.system) for item in stack)
