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


def written(inverted: Inverted, words: Mapping[str, str]) -> bytes:
    """words: for a term that is none itself a word that it is a stem of."""
    terms, coded = inverted.lexicon.terms, inverted.lexicon.coded
    held = np.zeros(len(terms), np.int64)
    for postings in inverted.fields.values():
        held += np.diff(postings.starts)
    endings: dict[tuple[int, str], int] = {}
    numbers = []
    for term in terms:
        word = words.get(term, term)
        if word == term:
            numbers.append(0)
            continue
        shared = next(
            (i for i, (one, other) in enumerate(zip(term, word, strict=False)) if one != other),
            min(len(term), len(word)),
        )
        numbers.append(endings.setdefault((len(term) - shared, word[shared:]), len(endings) + 1))
    logarithms = bytes(int(count).bit_length() for count in held)
    parts = [varint(len(terms)), *coded, logarithms]
    parts += [varints(np.array(numbers, np.int64))[0].tobytes(), varint(len(endings))]
    for less, more in endings:
        data = more.encode()
        parts += [varint(less), varint(len(data)), data]
    return b"".join(parts)
