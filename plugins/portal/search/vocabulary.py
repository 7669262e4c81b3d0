"""All terms of a language in one file, for what can't be looked up by the beginning of a word: a slip of the pen, a
leading asterisk.

Streams, before it is deflated: how many terms; the terms, front-coded; of each a byte, the binary logarithm of how many
records hold it; of each the number of the ending that turns the term into a word as people write it (0: none is
needed); how many endings, each as how many characters go, bytes that come, these bytes.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from plugins.portal.search.coding import varint, varints
from plugins.portal.search.postings import Inverted

_POWERS = np.int64(1) << np.arange(32)  # more than there are postings


def written(inverted: Inverted, words: Mapping[str, str]) -> bytes:
    """words: for a term that is none itself a word that it is a stem of."""
    terms = inverted.lexicon.terms
    held = np.zeros(len(terms), np.int64)
    for postings in inverted.fields.values():
        held += np.diff(postings.starts)
    endings: dict[tuple[int, str], int] = {}
    numbers = np.zeros(len(terms), np.int64)
    for place, term in enumerate(terms if words else ()):
        word = words.get(term, term)
        if word != term:
            pairs = enumerate(zip(term, word, strict=False))
            shared = next((i for i, (one, other) in pairs if one != other), min(len(term), len(word)))
            numbers[place] = endings.setdefault((len(term) - shared, word[shared:]), len(endings) + 1)
    logarithms = np.searchsorted(_POWERS, held, side="right").astype(np.uint8)
    parts = [varint(len(terms)), inverted.lexicon.coded.between(0, len(terms)), logarithms.tobytes()]
    parts += [varints(numbers)[0].tobytes(), varint(len(endings))]
    for less, more in endings:
        data = more.encode()
        parts += [varint(less), varint(len(data)), data]
    return b"".join(parts)
