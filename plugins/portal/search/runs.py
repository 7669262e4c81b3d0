"""Terms counted many texts at a time, in arrays: a text has hundreds of n-grams, and few of them are words that Python
would have met before.

A term is a number here: a word's is given by who collects, an n-gram's holds its characters, and n-grams of any
language rise as JavaScript's strings do.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

MOST_FREQUENT = 15  # a term that stands more often in a field counts as often as this

_BITS = 21  # of a character in an n-gram's number
_HALF = 16  # bits by which words' numbers are sorted
_ASTRAL, _PRIVATE, _SURROGATES = 0x10000, 0xE000, 0xD800

Keys = NDArray[np.uint64]
_NO_KEYS, _NONE = np.zeros(0, np.uint64), np.zeros(0, np.int32)


@dataclass(frozen=True, slots=True)
class Run:
    """The postings of some neighbouring units, by their term and then by their unit."""

    keys: Keys  # the terms, rising
    sizes: NDArray[np.int32]  # postings of each
    units: NDArray[np.int32]
    counts: NDArray[np.uint8]  # 1 to MOST_FREQUENT


@dataclass(slots=True)
class Held:
    """Texts of a field that wait to be counted; ``taken`` counts their terms."""

    words: array[int] = field(default_factory=lambda: array("I"))
    grams: list[str] = field(default_factory=list)
    units: array[int] = field(default_factory=lambda: array("I"))
    sizes: array[int] = field(default_factory=lambda: array("I"))
    taken: int = 0

    def add(self, unit: int, size: int) -> None:
        """So many terms of a unit, which stand in ``words`` or ``grams`` already."""
        self.units.append(unit)
        self.sizes.append(size)
        self.taken += size

    def of_terms(self) -> NDArray[np.int32]:
        """The unit of each term."""
        return np.repeat(np.array(self.units, np.int32), np.array(self.sizes, np.int64))


def of_words(held: Held) -> Run:
    """Words by their numbers."""
    numbers = np.array(held.words, np.uint32)
    order, starts, firsts = _grouped(_halves(numbers), units := held.of_terms())
    return _run(numbers[order][starts][firsts].astype(np.uint64), units[order], starts, firsts)


def of_grams(held: Held, width: int) -> Run:
    """Each ``width`` characters of the texts of ``grams``, at each character; fewer at the end of a text."""
    letters = _rising(np.frombuffer("".join(held.grams).encode("utf-32-le"), np.uint32))
    ends = np.cumsum(np.fromiter(map(len, held.grams), np.int64, len(held.grams)))
    alphabet = np.unique(letters)
    table = np.zeros(int(alphabet[-1]) + 1, np.uint16 if len(alphabet) < 1 << _HALF else np.uint32)
    table[alphabet] = np.arange(1, len(alphabet) + 1)
    columns = [table[letters]]
    for _ in range(1, width):
        after = np.zeros_like(columns[0])
        after[:-1] = columns[-1][1:]
        after[ends - 1] = 0
        columns.append(after)
    order, starts, firsts = _grouped(columns, units := held.of_terms())
    known = np.concatenate(([0], alphabet)).astype(np.uint64)
    keys = np.zeros(len(firsts), np.uint64)
    for place, column in enumerate(columns):
        keys |= known[column[order[starts[firsts]]]] << np.uint64(_BITS * (2 - place))
    return _run(keys, units[order], starts, firsts)


def spelled(keys: Keys) -> list[str]:
    """The n-grams of these numbers."""
    columns = [(keys >> np.uint64(_BITS * (2 - place))).astype(np.uint32) & ((1 << _BITS) - 1) for place in range(3)]
    letters = np.stack(columns, axis=1)
    sizes = (letters > 0).sum(axis=1)
    text = _risen(letters[letters > 0]).astype("<u4").tobytes().decode("utf-32-le")
    ends = np.cumsum(sizes).tolist()
    return [text[end - size : end] for end, size in zip(ends, sizes.tolist(), strict=True)]


def beginnings(words: Sequence[str]) -> Keys:
    """The least number of n-grams that begin as these words do, none of which is empty."""
    letters = np.fromiter((ord(word[0]) for word in words), np.uint32, len(words))
    return _rising(letters).astype(np.uint64) << np.uint64(_BITS * 2)


def _halves(numbers: NDArray[np.uint32]) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
    """High and low: sixteen bits at a time NumPy sorts by counting, which takes a fraction of the time."""
    return (numbers >> _HALF).astype(np.uint16), (numbers & 0xFFFF).astype(np.uint16)


def _grouped(
    columns: Sequence[NDArray[Any]], units: NDArray[np.int32]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """The order of terms by columns, then unit; where in it postings begin; which of these begin a term."""
    order = np.lexsort(tuple(reversed(columns)))  # stable, and units rise
    ordered = [column[order] for column in columns]
    fresh = np.zeros(len(order), np.bool_)
    fresh[:1] = True
    for column in ordered:
        fresh[1:] |= column[1:] != column[:-1]
    of_units = units[order]
    posting = fresh.copy()
    posting[1:] |= of_units[1:] != of_units[:-1]
    starts = np.flatnonzero(posting)
    return order, starts, np.flatnonzero(fresh[starts])


def _run(keys: Keys, units: NDArray[np.int32], starts: NDArray[np.int64], firsts: NDArray[np.int64]) -> Run:
    counts = np.minimum(np.diff(starts, append=len(units)), MOST_FREQUENT).astype(np.uint8)
    return Run(keys, np.diff(firsts, append=len(starts)).astype(np.int32), units[starts], counts)


def _rising(letters: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Code points as numbers that rise as UTF-16 does, where surrogates stand below the last characters of one unit."""
    moved = letters.copy()
    moved[letters >= _PRIVATE] += _ASTRAL << 4
    astral = letters >= _ASTRAL
    moved[astral] = letters[astral] - (_ASTRAL - _SURROGATES)
    return moved


def _risen(moved: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The code points again."""
    letters = moved.copy()
    late = moved >= _PRIVATE + (_ASTRAL << 4)
    letters[late] -= _ASTRAL << 4
    astral = (moved >= _SURROGATES) & ~late
    letters[astral] += _ASTRAL - _SURROGATES
    return letters


def merged(keys: Iterable[Keys]) -> Keys:
    """All terms of these, each once, rising."""
    return np.unique(np.concatenate([_NO_KEYS, *keys]))


def joined(runs: Sequence[tuple[int, Run]]) -> Run:
    """Runs of documents that follow each other as one, each with the number that its units count from."""
    keys, known = np.unique(np.concatenate([_NO_KEYS, *(run.keys for _, run in runs)]), return_inverse=True)
    sizes = np.concatenate([_NONE, *(run.sizes for _, run in runs)])
    order = np.lexsort(tuple(reversed(_halves(np.repeat(known.astype(np.uint32), sizes)))))
    counts = np.concatenate([np.zeros(0, np.uint8), *(run.counts for _, run in runs)])
    units = moved([(start, run.units) for start, run in runs])
    return Run(keys, np.bincount(known, sizes, len(keys)).astype(np.int32), units[order], counts[order])


def moved(units: Sequence[tuple[int, NDArray[np.int32]]]) -> NDArray[np.int32]:
    """The units of documents in a row, each with the number that they count from."""
    starts = np.array([start for start, _ in units], np.int32)
    return np.concatenate([_NONE, *(own for _, own in units)]) + np.repeat(starts, [len(own) for _, own in units])
