"""Where sentences begin and end, in the languages that the portal reads."""

from __future__ import annotations

import re

# A full stop ends a sentence only before space or the end, and not after an initial, a number or a common abbreviation;
# the marks of Chinese, Arabic, Khmer, Burmese and Devanagari-style scripts end one anywhere.
_END = re.compile(r"[。！？；៕។။؟]+[”’」』）\"']*|[.!?…]+[”’»“\"')\]]*(?=\s|\Z)|\n\n+|(?<=[:;])\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|No|Nos|Art|para|St|vs|cf|e\.g|i\.e|etc|Nr|bzw|z\.\s?B|d\.\s?h|ca|Abs|Ziff|sog|usw)"
    r"|\b\d{1,3})\.\Z"
)


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence, outer white space left out: ``spans("A b. C.") == ((0, 4), (5, 7))``.

    Together they hold every character that is not white space.
    """
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        end = match.end()
        if match.group().startswith(".") and _is_abbreviation(text, match.start() + 1, end):
            continue
        start = _add(found, text, start, end)
    _add(found, text, start, len(text))
    return tuple(found)


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that holds a span; of a span over several, from the first one's start to the last one's end."""
    touching = [(a, b) for a, b in spans(text) if a < end and start < b]
    return (touching[0][0], touching[-1][1]) if touching else (start, end)


def _is_abbreviation(text: str, dot_end: int, end: int) -> bool:
    """Whether a full stop belongs to the word before it and the sentence goes on: "am 10. Oktober", "Dr. Li"."""
    return bool(_ABBREVIATION.search(text[max(0, dot_end - 12) : dot_end])) and bool(text[end:].strip())


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> int:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    last = start + len(piece.rstrip())
    if first < last:
        found.append((first, last))
    return end
