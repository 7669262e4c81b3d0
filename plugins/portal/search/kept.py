"""What a process that builds again and again knows of the documents of an index, so that those that have not changed
cost it little: their terms, counted, and their texts, deflated.

All of it is by digests of what it was made of, and goes when a build has no need of it. Only words keep their numbers
for good; those that no document has any more are nowhere to be seen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from plugins.portal.search import coding
from plugins.portal.search.collecting import Collected, take
from plugins.portal.search.collector import Collector, Numbered
from plugins.portal.search.fields import BY_DOCUMENT, Place, Sums, boosts
from plugins.portal.search.postings import Counted, Inverted, Lexicon, inverted, together
from plugins.portal.search.remembered import Remembered
from plugins.portal.search.runs import Keys, merged
from plugins.portal.search.stemming import stemmer
from plugins.portal.search.tokens import Forms, Tokeniser, shortest

_Numbers = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class _Document:
    """What an index has of a document. Its rows count from 0, and so does its own number."""

    sums: Sums
    fields: Mapping[str, Counted]
    words: _Numbers  # that it has and terms may stand for


class Kept:
    """Of one index, that of a language or of annotations."""

    def __init__(self, tag: str) -> None:
        self._tag = tag
        self._forms: Forms = {}
        self._words, self._terms = Numbered(), Numbered()
        self._documents: Remembered[bytes, _Document] = Remembered()
        self._shards: Remembered[bytes, bytes] = Remembered()
        self._lexicon: tuple[Keys, Keys, Lexicon] | None = None
        self._shortest: tuple[_Numbers, Mapping[str, str]] | None = None
        self.weights: Remembered[bytes, tuple[int, int]] = Remembered()  # of texts, by their document's digest
        self.texts: Remembered[tuple[object, ...], bytes] = Remembered()  # chunks, by what is in them

    def turn(self) -> None:
        """The files of a build are made: what it had no need of goes."""
        for each in (self._documents, self._shards, self.weights, self.texts):
            each.turn()

    def collected(self, placed: Sequence[Place]) -> Collected:
        """The same as ``collecting.collected`` gives."""
        held = [(place, self._documents.get(place.digest, partial(self._document, place))) for place in placed]
        words = self._of_terms([each.words for _, each in held]) if stemmer(self._tag) else {}
        return Collected([(place, each.sums) for place, each in held], partial(self._inverted, held), words)

    def deflated_apart(self, *streams: bytes) -> bytes:
        """The same as ``coding.deflated_apart`` gives."""
        sha = hashlib.sha256()
        for each in streams:
            sha.update(len(each).to_bytes(8, "big"))
            sha.update(each)
        return self._shards.get(sha.digest(), lambda: coding.deflated_apart(*streams))

    def _document(self, place: Place) -> _Document:
        collector, tokens = Collector(boosts(self._tag), numbers=self._terms), Tokeniser(self._tag, self._forms)
        sums = take(collector, tokens, self._tag, Place(0, 0, place.work))
        words = np.array([self._words[word] for word in tokens.met], np.uint32)
        return _Document(sums, collector.counted(), words)

    def _of_terms(self, words: Sequence[_Numbers]) -> Mapping[str, str]:
        """For each term the shortest of the words that it stands for."""
        used = np.unique(np.concatenate([np.zeros(0, np.uint32), *words]))
        if self._shortest is None or not np.array_equal(self._shortest[0], used):
            every = list(self._words)
            found = (every[number] for number in used.tolist())
            self._shortest = used, shortest({word: self._forms[word] for word in found})
        return self._shortest[1]

    def _inverted(self, held: Sequence[tuple[Place, _Document]]) -> Inverted:
        fields = {}
        for name in boosts(self._tag):
            starts = (place.number if name in BY_DOCUMENT else place.row for place, _ in held)
            fields[name] = together([(start, each.fields[name]) for start, (_, each) in zip(starts, held, strict=True)])
        return inverted(self._lexicon_of(list(fields.values())), fields)

    def _lexicon_of(self, fields: Sequence[Counted]) -> Lexicon:
        """Of the words and n-grams that stand in fields."""
        words = merged(run.keys for each in fields for run in each.words)
        grams = merged(run.keys for each in fields for run in each.grams)
        if self._lexicon is None or not all(map(np.array_equal, self._lexicon[:2], (words, grams))):
            every = list(self._terms)
            numbers = {every[number]: number for number in words.tolist()}
            self._lexicon = words, grams, Lexicon.of(numbers, [grams])
        return self._lexicon[2]
