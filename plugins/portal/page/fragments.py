"""Links to a sentence: text fragments (WICG), which browsers that know them scroll to and mark.

Others, and pages where the sentence stands in other words, lead to the provision all the same.
"""

from __future__ import annotations

import re
from urllib.parse import quote

_WORDS = 5  # at either end of a sentence: enough to be the only place in a provision
_SHORT = 80  # letters that are named in full
_INNER = re.compile(r"[，；：、,;:]")


def with_sentence(href: str, sentence: str) -> str:
    """The link to a provision, narrowed to a sentence of it; as it is where it names no provision, or no words fit."""
    directive = text_directive(sentence)
    return f"{href}:~:text={directive}" if directive and "#" in href else href


def text_directive(sentence: str) -> str:
    """``start,end`` or the whole of a short sentence, encoded; "" where no ends at borders of words can be told.

    A text directive matches whole words within one block, so a sentence over several lines has none.
    """
    text = sentence.strip()
    if not text or "\n" in text:
        return ""
    if len(text) <= _SHORT and " " in text:
        return _encoded(text)
    words = text.split()
    if len(words) > 2 * _WORDS:
        return f"{_encoded(' '.join(words[:_WORDS]))},{_encoded(' '.join(words[-_WORDS:]))}"
    if len(text) <= _SHORT // 2:
        return _encoded(text)
    # In scripts without spaces a border of words is certain at punctuation alone.
    pieces = [piece for piece in _INNER.split(text) if piece.strip()]
    if len(pieces) < 2 or len(pieces[0]) > _SHORT // 2 or len(pieces[-1]) > _SHORT // 2:
        return ""
    return f"{_encoded(pieces[0].strip())},{_encoded(pieces[-1].strip())}"


def _encoded(text: str) -> str:
    """Percent-encoded; a hyphen and a comma mean something in a text directive."""
    return quote(text, safe="").replace("-", "%2D")
