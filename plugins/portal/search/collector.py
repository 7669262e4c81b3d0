"""Takes the terms of texts, field after field, and counts them many texts at a time."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from plugins.portal.search.postings import LENGTHS, Counted, Inverted, Lexicon, inverted, step
from plugins.portal.search.runs import Held, Run, of_grams, of_words

PAIR, TRIPLE = 2, 3  # characters of an n-gram
TOGETHER = 1 << 20  # terms that are sorted at once: few enough to need little memory, enough to share its cost


@dataclass(frozen=True, slots=True)
class Terms:
    """Of a text: words, repeats kept, and runs of unspaced scripts, which n-grams of two or of three stand for."""

    words: Sequence[str]
    pairs: Sequence[str] = ()
    triples: Sequence[str] = ()


class Numbered(dict[str, int]):
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

    def counted(self) -> Counted:
        """All of it."""
        self.count(1)
        return Counted(np.array(self.units, np.int32), np.array(self.steps, np.uint8), self.of_words, self.of_grams)


class Collector:
    """Takes the terms of field after field; units have to rise within each field.

    numbers: of the words that were met before. together: how many terms are counted at once; the result does not hang
    on it.
    """

    def __init__(self, fields: Iterable[str], together: int = TOGETHER, numbers: Numbered | None = None) -> None:
        self._together = together
        self._numbers = Numbered() if numbers is None else numbers
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

    def counted(self) -> dict[str, Counted]:
        """All that was taken, by field."""
        return {name: taken.counted() for name, taken in self._fields.items()}

    def inverted(self) -> Inverted:
        """All that was taken, which is then gone: there is no room for it twice."""
        fields = self.counted()
        self._fields.clear()
        lexicon = Lexicon.of(self._numbers, (run.keys for taken in fields.values() for run in taken.grams))
        self._numbers.clear()
        return inverted(lexicon, fields)
