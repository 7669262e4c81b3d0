"""Which terms stand where, how often, in how long a field: what a Lunr index holds, without its weights.

Lunr scores a record by the product of a query's vector and the record's, over the length of the query's alone; so no
vector needs to be stored whole. A posting carries its frequency and the length of its field, and the browser computes
Lunr's weight from them. Frequencies are capped and lengths kept in 32 steps, for the postings to stay small.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from plugins.portal.search.coding import unit_order
from plugins.portal.search.front_coding import Coded, front_coded
from plugins.portal.search.runs import Keys, Run, beginnings, joined, merged, moved, spelled

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
class Counted:
    """What stands in a field: the units that have any of it, with the steps of their lengths; words and n-grams.

    The keys of words are the numbers that whoever collects has given them.
    """

    units: NDArray[np.int32]
    steps: NDArray[np.uint8]
    words: Sequence[Run]
    grams: Sequence[Run]

    def step_of(self) -> NDArray[np.uint8]:
        """The step of the field's length of each unit, by its number."""
        steps = np.zeros(self.units[-1] + 1 if len(self.units) else 0, np.uint8)
        steps[self.units] = self.steps
        return steps


@dataclass(frozen=True)
class Lexicon:
    """The terms of an index, words and n-grams, and where each stands: they rise as JavaScript's strings do."""

    words: Sequence[str]  # rising
    place_of_word: NDArray[np.int32]  # by the word's number
    grams: Keys  # rising
    place_of_gram: NDArray[np.int32]  # by its place in ``grams``

    @classmethod
    def of(cls, numbers: Mapping[str, int], keys: Iterable[Keys]) -> Lexicon:
        """numbers: of words. keys: of n-grams, each at least once."""
        words = sorted(numbers, key=unit_order)
        grams = merged(keys)
        # Where a word stands among the n-grams: no n-gram begins with a letter of words.
        places = np.searchsorted(grams, beginnings(words)) + np.arange(len(words))
        order = np.fromiter((numbers[word] for word in words), np.int64, len(words))
        rank = np.zeros(int(order.max()) + 1 if words else 0, np.int32)
        rank[order] = places
        between = np.ones(len(words) + len(grams), np.bool_)
        between[places] = False
        return cls(words, rank, grams, np.flatnonzero(between).astype(np.int32))

    @property
    def size(self) -> int:
        """How many terms there are."""
        return len(self.words) + len(self.grams)

    @cached_property
    def terms(self) -> tuple[str, ...]:
        """All of them, in order; spelled when somebody asks, by when there is room for them."""
        terms = np.empty(self.size, np.object_)
        terms[self.place_of_gram] = spelled(self.grams)
        others = np.ones(self.size, np.bool_)
        others[self.place_of_gram] = False
        terms[others] = self.words
        return tuple(terms)

    @cached_property
    def coded(self) -> Coded:
        """The same, front-coded."""
        return front_coded(self.terms)


@dataclass(frozen=True, slots=True)
class Inverted:
    """All fields of an index."""

    lexicon: Lexicon
    fields: Mapping[str, Postings]


def inverted(lexicon: Lexicon, fields: dict[str, Counted]) -> Inverted:
    """fields: of terms that the lexicon has. They are taken out: there is no room for all of it twice."""
    made = {}
    for name in tuple(fields):
        taken = fields.pop(name)
        runs = [(lexicon.place_of_word[run.keys], run) for run in taken.words]
        runs += [(lexicon.place_of_gram[np.searchsorted(lexicon.grams, run.keys)], run) for run in taken.grams]
        made[name] = _joined(lexicon.size, runs, taken.step_of())
    return Inverted(lexicon, made)


def together(held: Sequence[tuple[int, Counted]]) -> Counted:
    """Of documents in a row, each with the number that its units count from."""
    return Counted(
        moved([(start, each.units) for start, each in held]),
        np.concatenate([np.zeros(0, np.uint8), *(each.steps for _, each in held)]),
        [joined([(start, run) for start, each in held for run in each.words])],
        [joined([(start, run) for start, each in held for run in each.grams])],
    )


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
