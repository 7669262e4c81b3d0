"""Which terms stand where, how often, in how long a field: what a Lunr index holds, without its weights.

Lunr scores a record by the product of a query's vector and the record's, over the length of the query's alone; so no
vector needs to be stored whole. A posting carries its frequency and the length of its field, and the browser computes
Lunr's weight from them. Frequencies are capped and lengths kept in 32 steps, for the postings to stay small.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plugins.portal.search.coding import unit_order

MOST_FREQUENT = 15  # a term that stands more often in a field counts as often as this

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

    terms: NDArray[np.int32]  # place of the term in the vocabulary
    units: NDArray[np.int32]
    counts: NDArray[np.uint8]  # 1 to MOST_FREQUENT
    steps: NDArray[np.uint8]  # of the field's length


@dataclass(frozen=True, slots=True)
class Inverted:
    """All fields of a language. The vocabulary rises as JavaScript's strings do."""

    vocabulary: tuple[str, ...]
    fields: Mapping[str, Postings]


class _Numbered(dict[str, int]):
    """Words by their order of appearance."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self)
        return number


class Collector:
    """Takes the terms of field after field; units have to rise within each field."""

    def __init__(self, fields: Iterable[str]) -> None:
        self._numbers = _Numbered()
        self._fields = {name: (array("I"), array("I"), array("I"), array("I"), array("B")) for name in fields}

    def add(self, field: str, unit: int, terms: list[str]) -> int:
        """Takes the terms of a unit's field; returns the length that stands for theirs."""
        if not terms:
            return 0
        found, counts, units, sizes, steps = self._fields[field]
        counted = Counter(terms)
        found.extend(map(self._numbers.__getitem__, counted))
        counts.extend(counted.values())
        units.append(unit)
        sizes.append(len(counted))
        steps.append(step(len(terms)))
        return LENGTHS[steps[-1]]

    def inverted(self) -> Inverted:
        words = list(self._numbers)
        order = sorted(range(len(words)), key=lambda number: unit_order(words[number]))
        rank = np.empty(len(words), np.int32)
        rank[order] = np.arange(len(words))
        fields = {}
        for name, (found, counts, units, sizes, steps) in self._fields.items():
            repeats = _numbers(sizes)
            terms = rank[_numbers(found)]
            by_term = np.argsort(terms, kind="stable")
            capped = np.minimum(_numbers(counts), MOST_FREQUENT).astype(np.uint8)
            fields[name] = Postings(
                terms[by_term],
                np.repeat(np.array(units, np.int32), repeats)[by_term],
                capped[by_term],
                np.repeat(np.array(steps, np.uint8), repeats)[by_term],
            )
        return Inverted(tuple(words[number] for number in order), fields)


def _numbers(held: array[int]) -> NDArray[np.uint32]:
    """The same numbers without a copy. An empty buffer is none to NumPy."""
    return np.frombuffer(held, np.uint32) if held else np.zeros(0, np.uint32)
