"""The text that matchers read: without characters that change no word, and with a way back to the printed places.

Zero-width characters, soft hyphens, Arabic vowel marks and lengthening strokes, and repeated spaces are passed over;
two ways of typing the same Lao, Thai or Khmer letter become one. This is the only place where offsets are converted.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

_MARKS = "\u064b-\u065f\u0670"  # Arabic vowel marks: written above or below the letter before them
_PASSED = re.compile(
    r"[\u00ad\u034f\u061c\u0640\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
    rf"{_MARKS}]+|(?<=[ \u00a0\u3000])[ \u00a0\u3000]+"
)
_IS_MARK = re.compile(f"[{_MARKS}]")
# "Am" as two characters, with a tone mark before, between or after them: read as the one character.
_THAI_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")
_LAO_AM = re.compile("\u0ecd([\u0ec8-\u0ecb]?)\u0eb2")
_ODD = re.compile("\u0e4d|\u0ecd|\u17d2\u178a")
_GONE = "\u200b"


@dataclass(frozen=True, slots=True)
class Bare:
    """A text to be read, and where each of its characters is printed; no places where nothing was left out."""

    text: str
    printed: str
    places: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The printed span of a span here; the vowel marks of its last letter belong to it."""
        if self.places is None or start >= end:
            return start, end
        last = self.places[end - 1] + 1
        while last < len(self.printed) and _IS_MARK.match(self.printed[last]):
            last += 1
        return self.places[start], last

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The span here of a printed span; what was left out of it is not there."""
        if self.places is None:
            return start, end
        return bisect_left(self.places, start), bisect_left(self.places, end)


def bare(printed: str) -> Bare:
    """``bare("الصِّين").text == "الصين"``."""
    if printed.isascii() and "  " not in printed:  # then none of the patterns below finds anything
        return Bare(printed, printed)
    text = _one_spelling(printed) if _ODD.search(printed) else printed
    if not _PASSED.search(text):
        return Bare(text, printed)
    pieces: list[str] = []
    places: list[int] = []
    end = 0
    for match in _PASSED.finditer(text):
        pieces.append(text[end : match.start()])
        places.extend(range(end, match.start()))
        end = match.end()
    pieces.append(text[end:])
    places.extend(range(end, len(text)))
    return Bare("".join(pieces), printed, tuple(places))


def _one_spelling(text: str) -> str:
    """The same text of the same length, with letters of two spellings in one of them."""
    text = _THAI_AM.sub(lambda match: f"{_GONE}{match[1]}\u0e33", text)
    text = _LAO_AM.sub(lambda match: f"{_GONE}{match[1]}\u0eb3", text)
    return text.replace("\u17d2\u178a", "\u17d2\u178f")  # the subscripts of Khmer "da" and "ta" look alike
