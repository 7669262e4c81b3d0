"""Measures of what a search found. Ids come best first."""

from __future__ import annotations

import math
import statistics
from collections.abc import Collection, Sequence


def ndcg(found: Sequence[str], relevant: Collection[str], depth: int = 10) -> float:
    """Normalised discounted cumulative gain with gains of 0 and 1: 1.0 where all relevant ones stand first."""
    gain = sum(1 / math.log2(place + 2) for place, id in enumerate(found[:depth]) if id in relevant)
    best = sum(1 / math.log2(place + 2) for place in range(min(depth, len(relevant))))
    return gain / best if best else 0.0


def recall(found: Collection[str], relevant: Collection[str]) -> float:
    """The part of what is relevant that was found; 1.0 where nothing is."""
    return len(set(found) & set(relevant)) / len(relevant) if relevant else 1.0


def median(values: Sequence[float]) -> float:
    return statistics.median(values) if values else math.nan


def mean(values: Sequence[float]) -> float:
    return statistics.fmean(values) if values else math.nan
