"""Sorted words, each without the beginning that it shares with the word before: all of them at once, in arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from plugins.portal.search.coding import Bytes, Numbers, varint, varints

_TOGETHER = 1 << 14  # words: few enough to need little memory
_LONGER = (0x80, 0x800, 0x10000)  # characters from which on UTF-8 needs a byte more


@dataclass(frozen=True, slots=True)
class Coded:
    """Words one after the other, each as: bytes of UTF-8 shared with the word before, bytes of its own, these bytes."""

    data: Bytes
    starts: Numbers  # where each word begins; one more entry marks the end

    def between(self, first: int, end: int) -> bytes:
        """Of the words from the first on, the last excluded."""
        return self.data[self.starts[first] : self.starts[end]].tobytes()


def front_coded(words: Sequence[str], together: int = _TOGETHER) -> Coded:
    """The first word shares nothing. Raises UnicodeEncodeError where a word has a lone surrogate.

    together: how many words are coded at once; the result does not hang on it.
    """
    data, sizes = [np.zeros(0, np.uint8)], [np.zeros(1, np.int64)]
    for start in range(0, len(words), together):
        before = min(start, 1)
        coded, of_words = _coded(words[start - before : start + together])
        data.append(coded[int(of_words[:before].sum()) :])
        sizes.append(of_words[before:])
    return Coded(np.concatenate(data), np.cumsum(np.concatenate(sizes)))


def _coded(words: Sequence[str]) -> tuple[Bytes, Numbers]:
    """Words as they are coded, and how many bytes each then has."""
    text = np.frombuffer("".join(words).encode(), np.uint8)
    sizes = _sizes(words)
    starts = np.cumsum(sizes) - sizes
    shared = _shared(text, starts, sizes)
    own = sizes - shared
    heads, of_numbers = varints(np.stack((shared, own), axis=1).reshape(-1))
    of_heads = of_numbers.reshape(-1, 2).sum(axis=1)
    ends = np.cumsum(of_heads + own)
    data = np.empty(int(ends[-1]), np.uint8)
    data[_places(ends - own - of_heads, of_heads)] = heads
    data[_places(ends - own, own)] = text[_places(starts + shared, own)]
    return data, of_heads + own


def alone(word: str) -> bytes:
    """A word that has none before it."""
    data = word.encode()
    return varint(0) + varint(len(data)) + data


def _sizes(words: Sequence[str]) -> Numbers:
    """Bytes of UTF-8 of each word."""
    letters = np.frombuffer("".join(words).encode("utf-32-le"), np.uint32)
    until = np.concatenate(([0], np.cumsum(1 + sum((letters >= least).astype(np.int64) for least in _LONGER))))
    ends = np.cumsum(np.fromiter(map(len, words), np.int64, len(words)))
    return np.diff(until[np.concatenate(([0], ends))])


def _shared(text: Bytes, starts: Numbers, sizes: Numbers) -> Numbers:
    """How many bytes each word begins with as the word before does."""
    most = np.concatenate(([0], np.minimum(sizes[1:], sizes[:-1])))[: len(sizes)]
    shared = np.zeros(len(sizes), np.int64)
    alike = np.flatnonzero(most)  # words that are so up to here, and may be further on
    place = 0
    while len(alike):
        alike = alike[text[starts[alike] + place] == text[starts[alike - 1] + place]]
        place += 1
        shared[alike] = place
        alike = alike[most[alike] > place]
    return shared


def _places(starts: Numbers, sizes: Numbers) -> Numbers:
    """The places of pieces that begin at these and are of these sizes, one after the other."""
    return np.repeat(starts - (np.cumsum(sizes) - sizes), sizes) + np.arange(int(sizes.sum()))
