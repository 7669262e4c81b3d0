"""Where words begin and end: at letters of scripts that space their words, never in those that don't.

Chinese, Japanese, Thai, Lao, Khmer and Burmese characters count as no part of a word, so a name in them may stand
anywhere, and a Latin name may touch them: "与ASEAN国家". But a name never begins or ends inside a syllable.
"""

from __future__ import annotations

import re

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_LETTER = re.compile(rf"[^\W_{_UNSPACED}]")
_RUN = re.compile(rf"[^\W_{_UNSPACED}]*")

# Vowels and signs written above, below or behind a consonant: the syllable goes on.
_GOES_ON = re.compile(
    "[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e"  # Thai
    "\u0eb0-\u0ebd\u0ec8-\u0ece"  # Lao
    "\u17b6-\u17d3\u17dd"  # Khmer
    "\u102b-\u103e\u1056-\u1059\u105e-\u1060]"  # Burmese
    "|[\u1000-\u1021]\u1037?(?:\u103a|\u1039)"  # a Burmese consonant that ends the syllable before it
)
# Vowels written before their consonant, and the sign that stacks the next Khmer or Burmese consonant.
_BEGAN = re.compile("[\u0e40-\u0e44\u0ec0-\u0ec4\u17d2\u1039]")
_NOTHING = ("", " ")  # what stands behind most words


def is_letter(character: str) -> bool:
    """Whether a letter or digit of a script that spaces its words."""
    return _LETTER.match(character) is not None


def run_after(text: str, end: int) -> str:
    """The letters that carry on the word which the span ends in; empty where a word ends with the span."""
    if text[end : end + 1] in _NOTHING or not is_letter(text[end - 1]):
        return ""
    match = _RUN.match(text, end)
    return match.group() if match else ""


def run_before(text: str, start: int) -> str:
    """The letters of the same word before the span; empty where a word begins with the span."""
    if not start or text[start - 1] == " " or not is_letter(text[start]):
        return ""
    first = start
    while first and is_letter(text[first - 1]):
        first -= 1
    return text[first:start]


def splits_syllable(text: str, start: int, end: int) -> bool:
    """Whether a span begins or ends inside a syllable of Thai, Lao, Khmer or Burmese script."""
    if text[end - 1] >= "\u0e00" and end < len(text) and _GOES_ON.match(text, end):
        return True
    return start > 0 and text[start] >= "\u0e00" and _BEGAN.match(text[start - 1]) is not None
