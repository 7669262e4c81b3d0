"""The inverted index of a language, cut by term into files of a few kilobytes.

A shard, before it is deflated, holds streams one after the other:

1. how many terms; the terms, front-coded
2. for each field: of each term the number of its postings
3. for each field: of each term its units, the first as it is, the others as their distance to the one before less one
4. for each field: of each posting a byte, its step in the high five bits, its frequency less one, at most 7, in the low
5. for each field: of each posting whose low bits are 7 a byte, its frequency less 8
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plugins.portal.search.coding import Bytes, Numbers, deflated_apart, front_coded, separators, varint, varints
from plugins.portal.search.postings import Inverted, Postings

SIZE = 6400  # bytes of a deflated shard, about; a term that needs more has its own
_MOST = 8  # frequencies from here on take a second byte


@dataclass(frozen=True, slots=True)
class Shards:
    """Deflated shards, and for each but the first the beginning from which on its terms rise."""

    packed: tuple[bytes, ...]
    cuts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Streams:
    """The streams of a field, and where each term begins in them; one more entry marks the end."""

    counts: Numbers  # postings of each term
    units: Bytes
    weights: Bytes
    rest: Bytes
    unit_starts: Numbers
    weight_starts: Numbers
    rest_starts: Numbers


def cut(inverted: Inverted, size: int = SIZE) -> Shards:
    """The shards of an index."""
    words = inverted.vocabulary
    if not words:
        return Shards((), ())
    streams = [_streams(postings, len(words)) for postings in inverted.fields.values()]
    coded = front_coded(words)
    weights = np.array([len(data) for data in coded], np.int64) + sum(
        np.diff(one.unit_starts) + np.diff(one.weight_starts) + np.diff(one.rest_starts) + 1 for one in streams
    )
    packed: list[bytes] = []
    firsts = []
    ratio = 0.6  # of deflated to plain bytes; learnt on the way
    start, plain = 0, 0

    def close(end: int) -> None:
        # The first term has none before it to share its beginning with.
        terms = (*front_coded(words[start : start + 1]), *coded[start + 1 : end])
        packed.append(deflated_apart(*_shard(terms, streams, start, end)))

    for place, weight in enumerate(weights.tolist()):
        if plain and plain + weight > size / ratio:
            close(place)
            ratio = 0.7 * ratio + 0.3 * len(packed[-1]) / plain
            firsts.append((words[place - 1], words[place]))
            start, plain = place, 0
        plain += weight
    close(len(words))
    return Shards(tuple(packed), separators(firsts))


def _streams(postings: Postings, terms: int) -> _Streams:
    counts = np.bincount(postings.terms, minlength=terms).astype(np.int64)
    starts = np.concatenate(([0], np.cumsum(counts)))
    gaps = np.diff(postings.units, prepend=0) - 1
    first = starts[:-1][counts > 0]
    gaps[first] = postings.units[first]
    units, sizes = varints(gaps)
    low = np.minimum(postings.counts, _MOST) - 1
    many = postings.counts >= _MOST
    return _Streams(
        counts=counts,
        units=units,
        weights=(postings.steps << 3 | low).astype(np.uint8),
        rest=(postings.counts[many] - _MOST).astype(np.uint8),
        unit_starts=np.concatenate(([0], np.cumsum(sizes)))[starts],
        weight_starts=starts,
        rest_starts=np.concatenate(([0], np.cumsum(many)))[starts],
    )


def _shard(terms: tuple[bytes, ...], streams: list[_Streams], start: int, end: int) -> tuple[bytes, bytes, bytes]:
    """Streams 1 and 2, 3, and the others: parts whose bytes are of different kinds."""
    text = [varint(len(terms)), *terms]
    text += [varints(one.counts[start:end])[0].tobytes() for one in streams]
    units = [one.units[one.unit_starts[start] : one.unit_starts[end]].tobytes() for one in streams]
    weights = [one.weights[one.weight_starts[start] : one.weight_starts[end]].tobytes() for one in streams]
    weights += [one.rest[one.rest_starts[start] : one.rest_starts[end]].tobytes() for one in streams]
    return b"".join(text), b"".join(units), b"".join(weights)
