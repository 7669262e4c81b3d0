"""Which numbering marks are real, and how deep each stands: a sequence is the evidence, not one mark."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

from plugins.portal.parse import dates, markers
from plugins.portal.parse.blocks import Block
from plugins.portal.parse.markers import Mark

_LARGEST_GAP = 3  # so many numbers may be missing within a sequence
_AHEAD = 400  # blocks that are looked at to see how a list goes on
_LARGEST_STEP = 2  # in a list that is short of a number, but for which the marks alone speak
AGAIN = "the numbering begins again here"
MISSING = "a number is missing before this one"
MISPRINTED = "the number is misprinted, as its neighbours show"
_STRONG = frozenset(
    {"arabic", "article", "chapter", "han", "han-article", "han-ordinal", "han-paren", "ordinal", "roman"}
)
_DECIMALS = frozenset({"decimal-2", "decimal-3", "decimal-4"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A block with the mark that was accepted for it."""

    block: Block
    mark: Mark | None = None
    level: int = -1  # 0 for the coarsest marks; -1 where there is no mark
    flag: str = ""
    value: int = 0  # the mark's, or what it should have been


@dataclass(frozen=True, slots=True)
class _Open:
    """A list that is under way: its system and the value it has reached."""

    system: str
    rank: int
    last: int


def arrange(blocks: tuple[Block, ...]) -> tuple[Entry, ...]:
    """Every block with its mark and level."""
    everything = [block.marks for block in blocks]
    accepted = _accepted(everything)
    readings = [tuple(mark for mark in reading if mark.system in accepted) for reading in everything]
    stack: tuple[_Open, ...] = ()
    reached: dict[str, int] = {}
    above: dict[str, str] = {}  # the system under which a system stood
    entries: list[Entry] = []
    for index, block in enumerate(blocks):
        placed = _place(readings, index, stack, reached, above)
        if placed is None or _is_date(block.text, placed[0], placed[2]):
            entries.append(Entry(block))
            continue
        mark, level, flag, value = placed
        stack = (*stack[:level], _Open(mark.system, mark.rank, value))
        reached[mark.system] = value
        above[mark.system] = stack[level - 1].system if level else ""
        entries.append(Entry(block, mark, level, flag, value))
    return tuple(entries)


def has_sequence(blocks: tuple[Block, ...]) -> bool:
    """Whether any numbering system runs through the blocks."""
    return bool(_accepted([block.marks for block in blocks]))


def _accepted(readings: list[tuple[Mark, ...]]) -> frozenset[str]:
    """The systems whose values run on somewhere, from 1 to 2 or three in a row; bullets where there are two."""
    values: dict[str, list[int]] = defaultdict(list)
    for reading in readings:
        for mark in reading:
            values[mark.system].append(mark.value)
    accepted = {system for system, run in values.items() if _runs(system, run)}
    for system in markers.SECOND_ORDERS:  # of one alphabet in two orders, the one that runs on further
        worse = min((system, f"{system}-2"), key=lambda name: (_steps(values[name]), not name.endswith("-2")))
        accepted -= {worse} if {system, f"{system}-2"} <= accepted else set()
    return frozenset(accepted)


def _steps(values: list[int]) -> int:
    return sum(b - a == 1 for a, b in pairwise(values))


def _runs(system: str, values: list[int]) -> bool:
    if system == "bullet":
        return len(values) > 1
    steps = [b - a for a, b in pairwise(values)]
    three = (1, 1) in pairwise(steps)
    if system in _STRONG and values[0] == 1 and steps and all(0 < step <= _LARGEST_STEP for step in steps):
        return True
    return three or (system not in markers.WEAK and (1, 2) in pairwise(values))


_Placed = tuple[Mark, int, str, int]


def _place(
    readings: list[tuple[Mark, ...]],
    index: int,
    stack: tuple[_Open, ...],
    reached: dict[str, int],
    above: dict[str, str],
) -> _Placed | None:
    """The reading that fits best, with its level, what is odd about it, and its value; None where none fits."""
    marks = readings[index]
    for level in range(len(stack) - 1, -1, -1):  # the next number of a list under way, the finest list first
        for mark in marks:
            if _same(mark, stack[level]) and (mark.system == "bullet" or mark.value == stack[level].last + 1):
                return mark, level, "", mark.value
    fresh = [mark for mark in marks if not any(_same(mark, item) for item in stack)]
    for mark in fresh:  # the first of a new list
        if mark.value == 1:
            again = bool(stack) and above.get(mark.system) == stack[-1].system
            return mark, len(stack) if again else _depth(mark, stack, readings, index), "", 1
    for mark in fresh:  # one that counts on from an earlier list of its kind, or begins a part of a document
        if mark.value == reached.get(mark.system, 0) + 1 or not reached:
            return mark, _depth(mark, stack, readings, index), "", mark.value
    return _odd(readings, index, stack)


def _odd(readings: list[tuple[Mark, ...]], index: int, stack: tuple[_Open, ...]) -> _Placed | None:
    """A mark of a list under way that is not its next: a new beginning, a gap, or a misprint."""
    for level in range(len(stack) - 1, -1, -1):
        for mark in readings[index]:
            if not _same(mark, stack[level]):
                continue
            last = stack[level].last
            following = _following(readings, index, mark.system)
            if following in (last + 2, last + 3) and following != mark.value + 1:
                return mark, level, MISPRINTED, last + 1
            if mark.value == 1:
                return mark, level, "" if mark.system in _DECIMALS else AGAIN, 1
            if 0 < mark.value - last <= _LARGEST_GAP + 1:
                return mark, level, MISSING, mark.value
            if mark.value == last and following == last + 1:  # the same number twice
                return mark, level, MISPRINTED, last
    return None


def _following(readings: list[tuple[Mark, ...]], index: int, system: str) -> int:
    """The value of the next mark of a system; 0 where there is none."""
    for reading in readings[index + 1 : index + _AHEAD]:
        for mark in reading:
            if mark.system == system:
                return mark.value
    return 0


def _same(mark: Mark, item: _Open) -> bool:
    return mark.system == item.system


def _depth(mark: Mark, stack: tuple[_Open, ...], readings: list[tuple[Mark, ...]], index: int) -> int:
    """Below the finest list that is coarser than the mark's, by rank or because it goes on behind the mark's list."""
    depth = sum(item.rank < mark.rank or (item.rank == mark.rank and item.system != mark.system) for item in stack)
    if mark.value != 1 or depth == len(stack):
        return depth
    for level in range(len(stack), depth, -1):
        if _goes_on(stack[level - 1], mark, readings, index):
            return level
    return depth


def _goes_on(item: _Open, mark: Mark, readings: list[tuple[Mark, ...]], index: int) -> bool:
    """Whether a list under way is interrupted by the mark's list, not divided by it: 1. (a 2) 2. and not 1. I 2. II."""
    wanted = 2
    for reading in readings[index + 1 : index + _AHEAD]:
        for other in reading:
            if other.system == mark.system and other.value == wanted:
                wanted += 1
                break
            if other.system == item.system and other.value == item.last + 1:
                return wanted > 2
    return False


def _is_date(text: str, mark: Mark, flag: str) -> bool:
    """ "5. Mai 2020" where 5 is not the next number."""
    if not flag or mark.system != "arabic":
        return False
    date = dates.find(text[:40])
    return date is not None and date[1] == 0
