"""Rows of different documents that deal with the same bodies (all entities but parties and places) or themes.

A key (an entity or a theme) that few rows share says much, one that stands in every other row says nothing: it weighs
the natural logarithm of N/df, N being all rows and df those that have the key (inverse document frequency, Spärck Jones
1972). The strongest shared key counts in full, the next one half, then a third …, so that two lists of the same ten
places have little more than one thing in common.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping
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
    found: dict[Row, tuple[Related, ...]] = {}
    for row, held in keys.items():
        pairs = [_pair(row, other, held & keys[other], weights) for other in _candidates(row, held, lists, weights)]
        enough = (
            pair for pair in pairs if pair.score >= LEAST_SCORE and (pair.entities or not broad.issuperset(pair.themes))
        )
        best = heapq.nsmallest(MOST, enough, key=lambda pair: (-pair.score, pair.other))
        if best:
            found[row] = tuple(best)
    return found


def _candidates(
    row: Row, held: frozenset[_Key], lists: Mapping[_Key, list[Row]], weights: Mapping[_Key, float]
) -> list[Row]:
    sums: dict[Row, float] = {}
    for key in sorted(held):  # sorted: the last digit of a sum depends on the order of its parts
        if key in weights and len(lists[key]) <= LONGEST_LIST:
            for other in lists[key]:
                if other.document != row.document:
                    sums[other] = sums.get(other, 0.0) + weights[key]
    return heapq.nsmallest(CANDIDATES, sums, key=lambda other: (-sums[other], other))


def _pair(row: Row, other: Row, shared: frozenset[_Key], weights: Mapping[_Key, float]) -> Related:
    reasons = sorted((key for key in shared if key in weights), key=lambda key: (-weights[key], key.id, key.kind))
    score = sum(weights[key] / place for place, key in enumerate(reasons, start=1))
    return Related(
        row=row,
        other=other,
        entities=tuple(key.id for key in reasons if key.kind == "entity"),
        themes=tuple(key.id for key in reasons if key.kind == "theme"),
        score=round(score, 6),
    )
