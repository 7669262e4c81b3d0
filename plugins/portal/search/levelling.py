"""Weights of very common terms made coarse, for a first query to read less.

Such a term says little of a record that has it; what matters is which records have it, and in which few it stands most
often or takes up most of the field. Those keep their weights. All others get one that is usual among them, which
deflates to nearly nothing.
"""

from __future__ import annotations

import numpy as np

from plugins.portal.search.coding import Bytes
from plugins.portal.search.postings import LENGTHS

TELLING = 1 / 32  # of a term's postings, at most, keep their weights
OFTEN = 7  # in the low three bits of a weight: this often or more, how often a byte of the rest tells

_K1, _B = 1.2, 0.75  # Lunr's


def levelled(weights: Bytes, rest: Bytes) -> tuple[Bytes, Bytes]:
    """Streams 4 and 5 of a shard with all but the telling postings alike, as many as there were.

    What tells is what BM25 makes of a posting, beside the mean length among these. Of a field that has any.
    """
    often = np.bincount(weights, minlength=256)
    codes = np.arange(256)
    lengths = np.array(LENGTHS)[codes >> 3]
    counts = (codes & OFTEN) + 1
    value = counts / (counts + _K1 * (1 - _B + _B * lengths / np.average(lengths, weights=often)))
    falling = np.argsort(-value, kind="stable")
    others = falling[np.cumsum(often[falling]) > TELLING * len(weights)]
    usual = np.average(value[others], weights=often[others])
    plain = others[others & OFTEN < OFTEN]  # no byte of the rest belongs to it
    coarse = codes.astype(np.uint8)
    coarse[others] = plain[np.argmin(np.abs(value[plain] - usual))]
    kept = coarse[weights[weights & OFTEN == OFTEN]] & OFTEN == OFTEN
    return coarse[weights], rest[kept]
