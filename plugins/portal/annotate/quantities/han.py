"""What a number counts in Chinese: a measure word and the noun behind it, as far as the noun goes.

Words are not spaced. A noun ends before a mark, a figure or a word that cannot be in it (a particle, a verb); what is
still long after that ends with a known noun or with a character that nouns end with.
"""

from __future__ import annotations

import re

from plugins.portal.annotate.folding import fold_pattern
from plugins.portal.annotate.quantities.listed import Listed, longest
from plugins.portal.annotate.quantities.noun import Noun
from plugins.portal.annotate.quantities.words import Quantities

_HAN = "\u3400-\u9fff"
_LONGEST = 12  # characters of a noun with what describes it
_SURE = 4  # a run up to this length is a noun, whatever it ends with
_WORD = 2  # characters of most nouns


class HanNouns:
    """Measure words with any noun; a noun without a measure word must be in the table."""

    def __init__(self, words: Quantities) -> None:
        self._classifier = re.compile(fold_pattern(rf" ?(?P<unit>(?:{words.classifiers})(?!{words.apart})) ?"))
        self._run = re.compile(rf"[{_HAN}]{{1,{_LONGEST}}}")
        self._boundary = re.compile(fold_pattern(longest(words.boundary)))
        self._known = re.compile(fold_pattern(longest(words.nouns)))
        self._tail = re.compile(fold_pattern(f"[{words.tails}]"))
        self._alone = re.compile(fold_pattern(rf"(?:{longest(words.alone)})"))
        self._listed = Listed(words)

    def find(self, folded: str, printed: str, at: int) -> Noun | None:
        """The measure word and its noun; a few measure words also stand alone."""
        listed = self._listed.find(folded, printed, at)
        if listed is not None and listed.measure:
            return listed
        unit = self._classifier.match(folded, at)
        if unit is None or "\n" in printed[at : unit.end()]:
            return listed
        run = self._run.match(folded, unit.end())
        length = self._length(run.group()) if run else 0
        if run and length:
            return Noun(unit.start("unit"), run.start() + length)
        if self._alone.fullmatch(unit["unit"]):
            return Noun(*unit.span("unit"))
        return listed

    def _length(self, run: str) -> int:
        """How much of what follows the measure word is the noun."""
        stop = self._boundary.search(run)
        run = run[: stop.start()] if stop else run
        if len(run) <= _SURE:
            return len(run)
        known = [match.end() for match in self._known.finditer(run)]
        if known and known[-1] == len(run):
            return len(run)
        if self._tail.match(run, len(run) - 1):
            return len(run)
        return known[0] if known else _WORD
