"""The portal's folding, and what names need beyond it: one "е" in Russian, one place for a tone mark in Vietnamese.

Every character becomes exactly one character, so that an offset in the folded text is an offset in the text.
"""

from __future__ import annotations

import re

from plugins.portal import folding

# Both "hòa" and "hoà" are written, and "ủy" and "uỷ"; in a closed syllable ("hoàn") there is one way only.
_LATER = {"à": "ò", "á": "ó", "ả": "ỏ", "ã": "õ", "ạ": "ọ"}
_BY_TONE: dict[str, str] = {
    **{"o" + mark: vowel + "a" for mark, vowel in _LATER.items()},
    **{"o" + mark: vowel + "e" for mark, vowel in zip("èéẻẽẹ", "òóỏõọ", strict=True)},
    **{"u" + mark: vowel + "y" for mark, vowel in zip("ỳýỷỹỵ", "ùúủũụ", strict=True)},
}
_TONES = re.compile(r"(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\w)")


def fold(text: str) -> str:
    """The text in one spelling and lower case, of the same length: ``fold("China–ASEAN’s") == "china-asean's"``."""
    folded = folding.fold(text)
    if folded.isascii():
        return folded
    return _TONES.sub(lambda match: _BY_TONE[match.group()], folded.replace("ё", "е"))


def fold_pattern(pattern: str) -> str:
    """A regular expression to be matched against folded text; its ASCII, and so its syntax, is left as it is."""
    folded = folding.fold_pattern(pattern).replace("ё", "е")
    return _TONES.sub(lambda match: _BY_TONE[match.group()], folded)
