"""Whose dates a passage may state: the languages whose scripts, or names of months, stand in it."""

from __future__ import annotations

import re
from functools import cache

from plugins.portal.dates.finder import reader
from plugins.portal.folding import fold

_BY_SCRIPT = (
    (re.compile(r"[\u3400-\u9fff\uac00-\ud7a3]"), "zh-Hans"),
    (re.compile(r"[\u0600-\u06ff]"), "ar"),
    (re.compile(r"[\u0400-\u04ff]"), "ru"),
    (re.compile(r"[\u0e00-\u0e7f]"), "th"),
    (re.compile(r"[\u0e80-\u0eff]"), "lo"),
    (re.compile(r"[\u1780-\u17ff]"), "km"),
    (re.compile(r"[\u1000-\u109f]"), "my"),
)
_LATIN = ("en", "de", "fr", "es", "pt", "id", "ms", "fil", "vi")
_LETTER = re.compile(r"[A-Za-z]")
_BETWEEN_FIGURES = re.compile(r"\d\s?[/.-]\s?\d")  # "ngày 15/4/2020": each language has its words around figures
_VIETNAMESE = re.compile(r"\b(?:tháng|ngày)\b", re.IGNORECASE)  # months have numbers
_BUDDHIST = re.compile(r"(?<!\d)2[4-6]\d\d(?!\d)")  # years that only Thai and its neighbours write


def of(text: str) -> tuple[str, ...]:
    """The languages to read a passage in: ``of("3 May 2020") == ("en",)``; English where there are figures alone."""
    tags = [tag for script, tag in _BY_SCRIPT if script.search(text)]
    if _LETTER.search(text):
        tags += _latin(text)
    if _BUDDHIST.search(text) and "th" not in tags:
        tags.append("th")
    return tuple(tags) or ("en",)


def _latin(text: str) -> tuple[str, ...]:
    named = set(_months().findall(fold(text)))
    found = tuple(tag for tag in _LATIN if any(name in reader(tag).months for name in named))
    if _VIETNAMESE.search(text) and "vi" not in found:
        found = (*found, "vi")
    return found or (_LATIN if _BETWEEN_FIGURES.search(text) else ("en",))


@cache
def _months() -> re.Pattern[str]:
    names = sorted({name for tag in _LATIN for name in reader(tag).months}, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
