"""Which terms stand where, how often, in how long a field: what a Lunr index holds, without its weights.

Lunr scores a record by the product of a query's vector and the record's, over the length of the query's alone; so no
vector needs to be stored whole. A posting carries its frequency and the length of its field, and the browser computes
Lunr's weight from them. Frequencies are capped and lengths kept in 32 steps, for the postings to stay small.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from plugins.portal.search.coding import unit_order
from plugins.portal.search.runs import Held, Run, beginning, merged, of_grams, of_words, spelled

PAIR, TRIPLE = 2, 3  # characters of an n-gram
TOGETHER = 1 << 20  # terms that are sorted at once: few enough to need little memory, enough to share its cost

_EXACT, _STEPS, _RATIO = 8, 32, 1.27


def _lengths() -> tuple[int, ...]:
    """Up to 8 each length, then steps of 27 per cent, up to about 2,500 terms."""
    found = list(range(1, _EXACT + 1))
    while len(found) < _STEPS:
        found.append(max(found[-1] + 1, round(_EXACT * _RATIO ** (len(found) - _EXACT + 1))))
    return tuple(found)


LENGTHS = _lengths()  # what the 32 steps stand for, in terms


def step(length: int) -> int:
    """The step whose length is nearest, the shorter one of two.

    ``LENGTHS[step(9)]`` is 8 or more: lengths in between are drawn to the nearer.
    """
    place = bisect_left(LENGTHS, length)
    if place == 0:
        return 0
    if place == len(LENGTHS):
        return place - 1
    return place if LENGTHS[place] - length < length - LENGTHS[place - 1] else place - 1


@dataclass(frozen=True, slots=True)
class Postings:
    """The postings of one field, by the number of their term and then of their unit, a row or a document."""

    starts: NDArray[np.int64]  # where those of each term of the vocabulary begin; one more entry marks the end
    units: NDArray[np.int32]
    counts: NDArray[np.uint8]  # 1 to MOST_FREQUENT
    steps: NDArray[np.uint8]  # of the field's length


@dataclass(frozen=True, slots=True)
class Inverted:
    """All fields of a language. The vocabulary rises as JavaScript's strings do."""

    vocabulary: tuple[str, ...]
    fields: Mapping[str, Postings]


@dataclass(frozen=True, slots=True)
class Terms:
    """Of a text: words, repeats kept, and runs of unspaced scripts, which n-grams of two or of three stand for."""

    words: Sequence[str]
    pairs: Sequence[str] = ()
    triples: Sequence[str] = ()


class _Numbered(dict[str, int]):
    """Words by their order of appearance."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self)
        return number


@dataclass(slots=True)
class _Field:
    """What has been taken of a field."""

    units: array[int] = field(default_factory=lambda: array("I"))
    steps: array[int] = field(default_factory=lambda: array("B"))
    words: Held = field(default_factory=Held)
    grams: dict[int, Held] = field(default_factory=lambda: {PAIR: Held(), TRIPLE: Held()})
    of_words: list[Run] = field(default_factory=list)
    of_grams: list[Run] = field(default_factory=list)

    def count(self, least: int) -> None:
        """Counts what waits, where it is so many terms."""
        if self.words.taken >= least:
            self.of_words.append(of_words(self.words))
            self.words = Held()
        for width, held in self.grams.items():
            if held.taken >= least:
                self.of_grams.append(of_grams(held, width))
                self.grams[width] = Held()


class Collector:
    """Takes the terms of field after field; units have to rise within each field.

    together: how many terms are counted at once; the result does not hang on it.
    """

    def __init__(self, fields: Iterable[str], together: int = TOGETHER) -> None:
        self._together = together
        self._numbers = _Numbered()
        self._fields = {name: _Field() for name in fields}

    def add(self, name: str, unit: int, terms: Terms) -> int:
        """Takes the terms of a unit's field; returns the length that stands for theirs."""
        taken = self._fields[name]
        length = len(terms.words)
        if terms.words:
            taken.words.words.extend(map(self._numbers.__getitem__, terms.words))
            taken.words.add(unit, length)
        for width, runs in ((PAIR, terms.pairs), (TRIPLE, terms.triples)):
            if runs:
                size = sum(map(len, runs))
                taken.grams[width].grams.extend(runs)
                taken.grams[width].add(unit, size)
                length += size
        if not length:
            return 0
        taken.count(self._together)
        taken.units.append(unit)
        taken.steps.append(step(length))
        return LENGTHS[taken.steps[-1]]

    def inverted(self) -> Inverted:
        """All that was taken, which is then gone: there is no room for it twice."""
        for taken in self._fields.values():
            taken.count(1)
        words = sorted(self._numbers, key=unit_order)
        grams = merged(run.keys for taken in self._fields.values() for run in taken.of_grams)
        # Where a word stands among the n-grams: no n-gram begins with a letter of words.
        places = np.searchsorted(grams, np.array([beginning(word) for word in words], np.uint64), side="right")
        places += np.arange(len(words))
        rank = np.empty(len(words), np.int32)
        rank[np.fromiter((self._numbers[word] for word in words), np.int64, len(words))] = places
        between = np.ones(len(words) + len(grams), np.bool_)
        between[places] = False
        rank_of_grams = np.flatnonzero(between).astype(np.int32)
        self._numbers.clear()
        fields = {}
        for name in tuple(self._fields):
            taken = self._fields.pop(name)
            runs = [(rank[run.keys], run) for run in taken.of_words]
            runs += [(rank_of_grams[np.searchsorted(grams, run.keys)], run) for run in taken.of_grams]
            fields[name] = _joined(len(between), runs, _steps(taken))
        vocabulary = np.empty(len(between), np.object_)
        vocabulary[places] = words
        vocabulary[rank_of_grams] = spelled(grams)
        return Inverted(tuple(vocabulary), fields)


def _steps(taken: _Field) -> NDArray[np.uint8]:
    """The step of the field's length of each unit, by its number."""
    steps = np.zeros(taken.units[-1] + 1 if taken.units else 0, np.uint8)
    steps[np.array(taken.units, np.int64)] = np.array(taken.steps, np.uint8)
    return steps


def _joined(terms: int, runs: list[tuple[NDArray[np.int32], Run]], steps: NDArray[np.uint8]) -> Postings:
    """Runs as one, each with the places of its terms in the vocabulary; those of the same terms by rising units."""
    totals = np.zeros(terms + 1, np.int64)
    for ranks, run in runs:
        totals[ranks + 1] += run.sizes
    starts = np.cumsum(totals)
    following = starts[:-1].copy()
    units = np.empty(starts[-1], np.int32)
    counts = np.empty(starts[-1], np.uint8)
    for ranks, run in runs:
        before = np.cumsum(run.sizes) - run.sizes
        places = np.repeat(following[ranks] - before, run.sizes) + np.arange(len(run.units))
        units[places] = run.units
        counts[places] = run.counts
        following[ranks] += run.sizes
    return Postings(starts, units, counts, steps[units])
