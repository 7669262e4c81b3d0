"""Glyphs from left to right, as a page shows them, to the order in which they are read."""

from __future__ import annotations

import unicodedata
from itertools import groupby

_MIRRORED = str.maketrans("()[]{}«»‹›<>", ")(][}{»«›‹><")


def logical(glyphs: list[str]) -> str:
    """The text of a line. Right-to-left lines are turned, with numbers and foreign words in them left as they are;
    glyphs for shapes and ligatures (ﻻ, ﬁ) become their letters."""
    strong = [unicodedata.bidirectional(glyph[0]) for glyph in glyphs if glyph]
    right = sum(kind in ("R", "AL") for kind in strong)
    if right <= sum(kind == "L" for kind in strong):
        return _letters("".join(glyphs))
    words: list[str] = []
    turned = [_letters(glyph) for glyph in reversed(glyphs)]
    for foreign, run in groupby(turned, key=_is_foreign):
        pieces = list(run)
        words += _inner(pieces) if foreign else [piece.translate(_MIRRORED) for piece in pieces]
    return "".join(words)


def _is_foreign(glyph: str) -> bool:
    """Numbers, Latin letters and what stands between digits: they run from left to right."""
    return bool(glyph) and unicodedata.bidirectional(glyph[0]) in ("L", "EN", "AN", "ES", "ET", "CS")


def _inner(pieces: list[str]) -> list[str]:
    """A foreign run read forwards; separators at its ends belong to the line around it."""
    start, end = 0, len(pieces)
    while start < end and not pieces[start].isalnum():
        start += 1
    while end > start and not pieces[end - 1].isalnum():
        end -= 1
    return pieces[:start] + pieces[start:end][::-1] + pieces[end:]


def _letters(text: str) -> str:
    """Presentation forms as the letters that they show; nothing else changes."""
    return "".join(
        unicodedata.normalize("NFKC", character)
        if "\ufb00" <= character <= "\ufdff" or "\ufe70" <= character <= "\ufeff"
        else character
        for character in text
    )
