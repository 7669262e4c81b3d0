"""Rows of different documents that deal with the same bodies (all entities but parties and places) or themes.

A key (an entity or a theme) that few rows share says much, one that stands in every other row says nothing: it weighs
the natural logarithm of N/df, N being all rows and df those that have the key (inverse document frequency, Spärck Jones
1972). The strongest shared key counts in full, the next one half, then a third …, so that two lists of the same ten
places have little more than one thing in common.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log
from typing import Literal, NamedTuple

from plugins.portal.model import Registry, Related, Row

NO_THEMES: frozenset[str] = frozenset()
MOST = 4  # per row: what a reader looks at
LEAST_SCORE = 2.0  # one key that stands in one row of seven (e² ≈ 7.4), or two that stand in one of four
UBIQUITOUS = 1 / 3  # a key that more than this share of all rows has is no reason
LONGEST_LIST = 50  # keys in more rows than this find no candidates, though they count as reasons: keeps the work linear
CANDIDATES = 24  # per row, by the plain sum of the weights, before the exact score is worked out


class _Key(NamedTuple):
    kind: Literal["entity", "theme"]
    id: str


def bodies(entities: Mapping[Row, tuple[str, ...]], registry: Registry) -> Mapping[Row, tuple[str, ...]]:
    """The entities of each row without parties and places: who meets where is no matter that they deal with."""
    return {
        row: tuple(id_ for id_ in ids if registry.entities[id_].kind not in ("party", "place"))
        for row, ids in entities.items()
    }


def broad_themes(registry: Registry) -> frozenset[str]:
    """Themes that have narrower ones: "people and institutions" holds friendship as well as public-private ventures."""
    return frozenset(theme.parent for theme in registry.themes.values() if theme.parent)


def related(
    entities: Mapping[Row, tuple[str, ...]], themes: Mapping[Row, tuple[str, ...]], broad: frozenset[str] = NO_THEMES
) -> Mapping[Row, tuple[Related, ...]]:
    """Row → up to four rows of other documents that score at least ``LEAST_SCORE``, strongest first, then by row.

    Rows that share nothing but broad themes are not related. Both mappings hold every row, in the grid's order. The
    reasons of a pair are ordered strongest first, then by id.
    """
    keys = {
        row: frozenset([_Key("entity", key) for key in entities[row]] + [_Key("theme", key) for key in themes[row]])
        for row in entities
    }
    lists: dict[_Key, list[Row]] = {}
    for row, held in keys.items():
        for key in held:
            lists.setdefault(key, []).append(row)
    weights = {
        key: log(len(keys) / len(rows)) for key, rows in lists.items() if 1 < len(rows) <= len(keys) * UBIQUITOUS
    }
    reasons = _Reasons.of(weights)
    holders = {number: lists[key] for key, number in reasons.numbers.items() if len(lists[key]) <= LONGEST_LIST}
    # sorted: the last digit of a sum depends on the order of its parts
    ordered = {row: [reasons.numbers[key] for key in sorted(keys[row]) if key in reasons.numbers] for row in keys}
    sets = {row: frozenset(numbers) for row, numbers in ordered.items()}
    found: dict[Row, tuple[Related, ...]] = {}
    for row, numbers in ordered.items():
        pairs: list[tuple[float, Row, list[int]]] = []
        for other in _candidates(row, numbers, holders, reasons):
            shared = sorted(sets[row] & sets[other])
            score = reasons.score(shared)
            if score >= LEAST_SCORE and not reasons.are_broad(shared, broad):
                pairs.append((-score, other, shared))
        if pairs:
            best = heapq.nsmallest(MOST, pairs, key=lambda pair: pair[:2])
            found[row] = tuple(reasons.related(row, other, shared, -score) for score, other, shared in best)
    return found


@dataclass(frozen=True, slots=True)
class _Reasons:
    """Keys by number, the strongest first, so that numbers in order are reasons in order."""

    keys: tuple[_Key, ...]
    numbers: Mapping[_Key, int]
    weights: tuple[float, ...]

    @classmethod
    def of(cls, weights: Mapping[_Key, float]) -> _Reasons:
        keys = tuple(sorted(weights, key=lambda key: (-weights[key], key.id, key.kind)))
        return cls(keys, {key: number for number, key in enumerate(keys)}, tuple(weights[key] for key in keys))

    def score(self, shared: Iterable[int]) -> float:
        """Of reasons in their order."""
        return round(sum(self.weights[number] / place for place, number in enumerate(shared, start=1)), 6)

    def are_broad(self, shared: Iterable[int], broad: frozenset[str]) -> bool:
        """Whether all of them are broad themes."""
        return all(self.keys[number].kind == "theme" and self.keys[number].id in broad for number in shared)

    def related(self, row: Row, other: Row, shared: Iterable[int], score: float) -> Related:
        of_kind = {
            kind: tuple(self.keys[number].id for number in shared if self.keys[number].kind == kind)
            for kind in ("entity", "theme")
        }
        return Related(row, other, of_kind["entity"], of_kind["theme"], score)


def _candidates(row: Row, held: Iterable[int], holders: Mapping[int, list[Row]], reasons: _Reasons) -> list[Row]:
    sums: dict[Row, float] = {}
    for number in held:
        weight = reasons.weights[number]
        for other in holders.get(number, ()):
            if other.document != row.document:
                sums[other] = sums.get(other, 0.0) + weight
    return heapq.nsmallest(CANDIDATES, sums, key=lambda other: (-sums[other], other))
