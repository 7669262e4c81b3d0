"""The inverted index of a language, cut by term into files of a few kilobytes.

A shard, before it is deflated, holds streams one after the other:

1. how many terms; the terms, front-coded
2. for each field: of each term the number of its postings
3. for each field: of each term its units, the first as it is, the others as their distance to the one before less one
4. for each field: of each posting a byte, its step in the high five bits, its frequency less one, at most 7, in the low
5. for each field: of each posting whose low bits are 7 a byte, its frequency less 8

A field with very many postings has 4 and 5 as they are in a file beside its shard's, named like that with ``_w``: they
would be more than a half of what a query for a very common word reads. In the shard they are made coarse. Lunr's own
syntax, which promises Lunr's scores, reads both files.

Which of them holds a term, their cuts tell. Those of a large index are in files themselves, one for each group of
shards: every first query would read them all, and needs few.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from plugins.portal.languages import language
from plugins.portal.model import OutputFile
from plugins.portal.search import coding
from plugins.portal.search.coding import Bytes, Numbers, deflated_apart, separators, varint, varints
from plugins.portal.search.front_coding import alone
from plugins.portal.search.levelling import OFTEN, levelled
from plugins.portal.search.postings import Inverted, Postings

SIZE = 8_000  # bytes of a deflated shard, about; a term that needs more has its own
SIZE_OF_GRAMS = 4_800  # in scripts without spaces, where a word is several terms, each perhaps in another shard
APART = 1 << 16  # postings of a field in a shard, from which on their weights are beside it
_MOST = OFTEN + 1  # frequencies from here on take a second byte
TOGETHER = 1 << 20  # postings that are written at once, but all of a term
DIRECT = 1_200  # shards whose cuts are told one by one: some 5 KB


@dataclass(frozen=True, slots=True)
class Shards:
    """Deflated shards, and for each but the first the beginning from which on its terms rise."""

    packed: tuple[bytes, ...]
    cuts: tuple[str, ...]
    beside: Mapping[int, bytes] = field(default_factory=dict)  # by a shard's number, deflated: weights of its fields


def in_groups(count: int, direct: int = DIRECT) -> bool:
    """Whether the cuts of so many shards stand in files, one for each group."""
    return count > direct


def written(folder: str, made: Shards, direct: int = DIRECT) -> tuple[list[Any], tuple[OutputFile, ...]]:
    """What a manifest says of the shards, and all files.

    Cuts, one a line; hashes of the groups; how many shards; and 1 where these cuts are those between groups, and each
    group has a file with its own.
    """
    hashes, files = coding.grouped(folder, made.packed, made.beside)
    if not in_groups(len(made.packed), direct):
        return ["\n".join(made.cuts), hashes, len(made.packed)], files
    starts = range(0, len(made.packed), coding.GROUP)
    within = [list(made.cuts[start : start + coding.GROUP - 1]) for start in starts]
    names = [hashes[start : start + coding.HASH] for start in range(0, len(hashes), coding.HASH)]
    told = tuple(
        coding.script(f"{folder}/{name}", coding.deflated(coding.as_json(cuts)))
        for name, cuts in zip(names, within, strict=True)
    )
    between = made.cuts[coding.GROUP - 1 :: coding.GROUP]
    return ["\n".join(between), hashes, len(made.packed), 1], (*files, *told)


@dataclass(frozen=True, slots=True)
class _Streams:
    """The streams of a field, and where each term begins in them; one more entry marks the end."""

    counts: Bytes  # postings of each term
    units: Bytes
    weights: Bytes
    rest: Bytes
    count_starts: Numbers
    unit_starts: Numbers
    weight_starts: Numbers
    rest_starts: Numbers

    def weights_of(self, start: int, end: int) -> tuple[Bytes, Bytes]:
        """Streams 4 and 5 of these terms."""
        weights = self.weights[self.weight_starts[start] : self.weight_starts[end]]
        return weights, self.rest[self.rest_starts[start] : self.rest_starts[end]]


def size_of(tag: str) -> int:
    """Bytes of a deflated shard of a language; ``mul`` has words, too."""
    return SIZE if language(tag).spaced else SIZE_OF_GRAMS


def cut(
    inverted: Inverted, size: int = SIZE, together: int = TOGETHER, pack: Callable[..., bytes] = deflated_apart
) -> Shards:
    """The shards of an index. pack: deflates the parts of a shard. The result does not hang on ``together``."""
    words, coded = inverted.lexicon.terms, inverted.lexicon.coded
    if not words:
        return Shards((), ())
    streams = [_streams(postings, together) for postings in inverted.fields.values()]
    sizes = np.diff(coded.starts) + sum(
        np.diff(one.unit_starts) + np.diff(one.weight_starts) + np.diff(one.rest_starts) + 1 for one in streams
    )
    packed: list[bytes] = []
    beside = {}
    firsts = []
    ratio = 0.6  # of deflated to plain bytes; learnt on the way
    start, plain = 0, 0

    def close(end: int) -> None:
        # The first term has none before it to share its beginning with.
        terms = alone(words[start]) + coded.between(start + 1, end)
        weights = [one.weights_of(start, end) for one in streams]
        many = [each for each in weights if _is_apart(each)]
        if many:
            beside[len(packed)] = pack(b"", _joined(many))
        here = [levelled(*each) if _is_apart(each) else each for each in weights]
        packed.append(pack(*_shard(terms, streams, start, end), _joined(here)))

    for place, own in enumerate(sizes.tolist()):
        # A posting has two bytes or more: what has as many as are set apart is one term's alone.
        if plain and plain + own > min(size / ratio, APART):
            close(place)
            ratio = 0.7 * ratio + 0.3 * len(packed[-1]) / plain
            firsts.append((words[place - 1], words[place]))
            start, plain = place, 0
        plain += own
    close(len(words))
    return Shards(tuple(packed), separators(firsts), beside)


def _streams(postings: Postings, together: int) -> _Streams:
    """The streams, made of some terms at a time: what stands between postings and bytes is larger than both."""
    starts = postings.starts
    terms = len(starts) - 1
    sizes = np.zeros(terms + 1, np.int64)
    many = np.zeros(terms + 1, np.int64)
    units = []
    rest = []
    first = 0
    while first < terms:
        last = max(first + 1, int(np.searchsorted(starts, starts[first] + together, side="right")) - 1)
        start, end = starts[first], starts[last]
        held = postings.units[start:end]
        gaps = np.diff(held, prepend=0) - 1
        begins = starts[first:last][np.diff(starts[first : last + 1]) > 0] - start
        gaps[begins] = held[begins]
        data, lengths = varints(gaps)
        units.append(data)
        of_terms = starts[first : last + 1] - start
        sizes[first + 1 : last + 1] = np.diff(np.concatenate(([0], np.cumsum(lengths)))[of_terms])
        often = postings.counts[start:end] >= _MOST
        rest.append(postings.counts[start:end][often] - np.uint8(_MOST))
        many[first + 1 : last + 1] = np.diff(np.concatenate(([0], np.cumsum(often)))[of_terms])
        first = last
    counts, count_sizes = varints(np.diff(starts))
    return _Streams(
        counts=counts,
        units=np.concatenate([np.zeros(0, np.uint8), *units]),
        weights=postings.steps << np.uint8(3) | np.minimum(postings.counts, _MOST) - np.uint8(1),
        rest=np.concatenate([np.zeros(0, np.uint8), *rest]),
        count_starts=np.concatenate(([0], np.cumsum(count_sizes))),
        unit_starts=np.cumsum(sizes),
        weight_starts=starts,
        rest_starts=np.cumsum(many),
    )


def _shard(terms: bytes, streams: list[_Streams], start: int, end: int) -> tuple[bytes, bytes]:
    """Streams 1 and 2, and 3: parts whose bytes are of different kinds. terms: front-coded."""
    text = [varint(end - start), terms]
    text += [one.counts[one.count_starts[start] : one.count_starts[end]].tobytes() for one in streams]
    units = [one.units[one.unit_starts[start] : one.unit_starts[end]].tobytes() for one in streams]
    return b"".join(text), b"".join(units)


def _is_apart(weights: tuple[Bytes, Bytes]) -> bool:
    """Whether a field's streams 4 and 5 stand beside the shard."""
    return len(weights[0]) >= APART


def _joined(weights: list[tuple[Bytes, Bytes]]) -> bytes:
    """Streams 4 and 5 of all fields."""
    return b"".join(part.tobytes() for parts in zip(*weights, strict=True) for part in parts)
