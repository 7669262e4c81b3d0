"""Where words begin and end: at letters of scripts that space their words, never in those that don't.

Chinese, Japanese, Thai, Lao, Khmer and Burmese characters count as no part of a word, so a name in them may stand
anywhere, and a Latin name may touch them: "与ASEAN国家".
"""

from __future__ import annotations

import re

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_LETTER = re.compile(rf"[^\W_{_UNSPACED}]")
_RUN = re.compile(rf"[^\W_{_UNSPACED}]*")


def is_letter(character: str) -> bool:
    """Whether a letter or digit of a script that spaces its words."""
    return _LETTER.match(character) is not None


def run_after(text: str, end: int) -> str:
    """The letters that carry on the word which the span ends in; empty where a word ends with the span."""
    if not is_letter(text[end - 1]):
        return ""
    match = _RUN.match(text, end)
    return match.group() if match else ""


def run_before(text: str, start: int) -> str:
    """The letters of the same word before the span; empty where a word begins with the span."""
    if not is_letter(text[start]):
        return ""
    first = start
    while first and is_letter(text[first - 1]):
        first -= 1
    return text[first:start]
