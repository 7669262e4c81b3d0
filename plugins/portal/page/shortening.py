"""Passages that lists can't quote in full: cut at a sentence, else between words, and saying so."""

from __future__ import annotations

from plugins.portal import sentences

ELLIPSIS = "…"
_LEAST = 0.5  # of the length: a cut at a sentence that leaves less than this is none


def shortened(text: str, most: int) -> str:
    """The text's first ``most`` letters or fewer, cut at the end of a sentence or between words; then an ellipsis."""
    if len(text) <= most:
        return text
    ends = [end for _, end in sentences.spans(text[: most + 1]) if _LEAST * most <= end <= most]
    if ends:
        return f"{text[: ends[-1]].rstrip()} {ELLIPSIS}"
    return _between_words(text[:most]) + ELLIPSIS


def around(text: str, quote: str, most: int) -> str:
    """At most ``most`` letters of the text around the quote's first occurrence, with an ellipsis where it was cut."""
    if len(text) <= most:
        return text
    found = max(text.find(quote), 0)
    if found + len(quote) <= most:
        return _between_words(text[:most]) + ELLIPSIS
    start = max(0, min(found - (most - len(quote)) // 2, len(text) - most))
    space = text.find(" ", start, min(found, start + 20))
    start = space + 1 if space >= 0 else start
    piece = text[start : start + max(most, len(quote))]
    whole = start + len(piece) >= len(text)
    return ELLIPSIS + (piece if whole else _between_words(piece) + ELLIPSIS)


def _between_words(cut: str) -> str:
    """Without the last word, which may be half of one; scripts without spaces are cut anywhere."""
    head, space, _ = cut.rpartition(" ")
    return (head if space and len(head) >= _LEAST * len(cut) else cut).rstrip(" \n,;:，；、")
