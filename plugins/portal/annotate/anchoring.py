"""A quote found again in a text that has been imported anew.

Spaces, dashes, quotation marks, case and characters that show nothing do not count; where a quote stands as it was
typed, other spellings of it are passed over, and so are parts of words where it stands as whole words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from plugins.portal.annotate.bare import Bare, bare
from plugins.portal.annotate.boundaries import is_letter
from plugins.portal.annotate.folding import fold
from plugins.portal.model import Part, Version

_PARTS: tuple[Part, ...] = ("heading", "text")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quote stands: ``part_text[start:end]`` of a provision."""

    provision: str
    part: Part
    start: int
    end: int
    quote: str  # as printed there
    whole: bool  # whether no word goes on before or behind it


@dataclass(frozen=True, slots=True)
class _Passage:
    """A part of a provision, squeezed: ``squeezed[i]`` stands at ``places[i]`` of ``bare.text``."""

    provision: str
    part: Part
    bare: Bare
    squeezed: str
    places: tuple[int, ...]

    def place(self, start: int, end: int) -> Place:
        text = self.bare.text
        first, last = self.places[start], self.places[end - 1] + 1
        begins = first == 0 or not (is_letter(text[first - 1]) and is_letter(text[first]))
        ends = last == len(text) or not (is_letter(text[last - 1]) and is_letter(text[last]))
        printed = self.bare.span(first, last)
        return Place(self.provision, self.part, *printed, self.bare.printed[slice(*printed)], begins and ends)

    def at(self, printed: int) -> int:
        """The place in the squeezed text of a printed one."""
        return bisect_left(self.places, self.bare.place(printed, printed)[0])


class Passages:
    """A version, prepared for quotes to be looked up in it."""

    def __init__(self, version: Version) -> None:
        self.rows = frozenset(provision.id for provision in version.provisions)
        self._passages = {
            (provision.id, part): _passage(provision.id, part, text)
            for provision in version.provisions
            for part, text in zip(_PARTS, (provision.heading, provision.text), strict=True)
            if text
        }

    def places(self, quote: str) -> tuple[Place, ...]:
        """Wherever a quote stands, in reading order; places may overlap."""
        wanted = _squeezed(fold(bare(quote).text))[0]
        return tuple(
            passage.place(start, start + len(wanted))
            for passage in self._passages.values()
            for start in (_all(passage.squeezed, wanted) if wanted else ())
        )

    def stands_between(self, place: Place, before: str, after: str) -> bool:
        """Whether these words stand right before and right behind a place; none stand everywhere."""
        passage = self._passages[place.provision, place.part]
        left, right = (_squeezed(fold(bare(words).text))[0] for words in (before, after))
        start, end = passage.at(place.start), passage.at(place.end)
        return passage.squeezed.endswith(left, 0, start) and passage.squeezed.startswith(right, end)


def likeliest(places: Iterable[Place], quote: str) -> tuple[Place, ...]:
    """Those where the quote stands as it was typed, else all; of these those of whole words, else all."""
    found = tuple(places)
    found = tuple(place for place in found if place.quote == quote) or found
    return tuple(place for place in found if place.whole) or found


def _passage(provision: str, part: Part, printed: str) -> _Passage:
    text = bare(printed)
    return _Passage(provision, part, text, *_squeezed(fold(text.text)))


def _squeezed(folded: str) -> tuple[str, tuple[int, ...]]:
    """A folded text without spaces, a dash for a row of dashes; and the place of each character that is left."""
    kept: list[str] = []
    places: list[int] = []
    for place, character in enumerate(folded):
        if character.isspace() or (character == "-" and kept and kept[-1] == "-"):
            continue
        kept.append(character)
        places.append(place)
    return "".join(kept), tuple(places)


def _all(text: str, wanted: str) -> Iterable[int]:
    start = text.find(wanted)
    while start >= 0:
        yield start
        start = text.find(wanted, start + 1)
