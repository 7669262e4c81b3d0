"""Patterns of many words, tried only where a text holds a piece of one of them.

A regular expression tries each of its alternatives at each character of a text. Where it looks for hundreds of words
and most texts hold none, an automaton over their pieces tells so in one pass, tens of times faster. What is found stays
the same: every match of a pattern holds one of the pieces, which are worked out from the pattern itself.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any

from ahocorasick_rs import AhoCorasick

# The parser of re tells what a pattern consists of. Its nodes have no types.
_PARSER: Any = importlib.import_module("re._parser")
_OP: Any = importlib.import_module("re._constants")
_REPEATS = (_OP.MAX_REPEAT, _OP.MIN_REPEAT, _OP.POSSESSIVE_REPEAT)
_WITHOUT_WIDTH = (_OP.AT, _OP.ASSERT, _OP.ASSERT_NOT)
_MOST = 64  # ways to write a piece; where there are more, it is cut
_LONG_ENOUGH = 5  # bytes of UTF-8; a longer piece is hardly rarer
Pieces = frozenset[str]
_EMPTY: Pieces = frozenset([""])


class Screened:
    """A pattern that finds what the pattern alone finds, and is told first where there is nothing to find."""

    def __init__(self, pattern: re.Pattern[str], among: Pieces | None = None) -> None:
        """``among``: pieces that are known already."""
        self.pattern = pattern
        self._among = among
        self._fold: Callable[[str], str] = folded if pattern.flags & re.IGNORECASE else str

    def search(self, text: str) -> re.Match[str] | None:
        return self.pattern.search(text) if self._pieces_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(text) if self._pieces_in(text) else iter(())

    def sub(self, replacement: str, text: str) -> str:
        return self.pattern.sub(replacement, text) if self._pieces_in(text) else text

    def _pieces_in(self, text: str) -> bool:
        return bool(self._automaton.find_matches_as_indexes(self._fold(text)))

    @cached_property
    def _automaton(self) -> AhoCorasick:
        among = self._among or pieces(self.pattern.pattern, self.pattern.flags)
        return AhoCorasick(sorted({self._fold(piece) for piece in among}))


class Choice:
    """Which of several patterns a text may match: told in one pass for all of them."""

    def __init__(self, sources: Iterable[str]) -> None:
        """The patterns, or what their matches must hold, without IGNORECASE: for texts that are folded already."""
        self._always: set[int] = set()  # those without pieces
        owners: dict[str, set[int]] = {}
        for place, source in enumerate(sources):
            try:
                for piece in pieces(source):
                    owners.setdefault(piece, set()).add(place)
            except ValueError:
                self._always.add(place)
        self._owners = tuple(owners.values())
        self._automaton = AhoCorasick(list(owners)) if owners else None

    def of(self, text: str) -> list[int]:
        """The places of those that may match somewhere in a text, in their order."""
        places = set(self._always)
        if self._automaton is not None:
            for index, _, _ in self._automaton.find_matches_as_indexes(text, overlapping=True):
                places |= self._owners[index]
        return sorted(places)


def screened(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Screened:
    """``re.compile`` behind a screen; worth it where compiled alternatives are many and matches are rare."""
    return Screened(re.compile(pattern, flags))


def folded(text: str) -> str:
    """One spelling for all that re.IGNORECASE takes as one; perhaps longer than the text: "ß" becomes "ss"."""
    if text.isascii():
        return text.lower()
    return text.replace("İ", "i").replace("ı", "i").casefold()


def pieces(pattern: str, flags: int = 0) -> Pieces:
    """Strings of which every match holds one: ``pieces("[xyz]+(?:bc|de)") == {"bc", "de"}``.

    Raises ValueError where there are none, as in a pattern of digits.
    """
    found = _needed(_PARSER.parse(pattern, flags & ~re.DEBUG))
    if found is None:
        raise ValueError(f"no piece of text must stand in what matches {pattern[:80]!r}")
    return found


def _needed(tree: Any) -> Pieces | None:
    """The rarest pieces of which a sequence must hold one."""
    best: Pieces | None = None
    run = _EMPTY
    for name, given in tree.data:
        if name is _OP.ASSERT and given[0] > 0:  # what must follow; what must precede may stand before the text
            best = _rarer(best, _needed(given[1]))
        written = _written(name, given)
        if written is not None and len(run) * len(written) <= _MOST:
            run = _product(run, written)
            continue
        best = _rarer(best, run)
        run = written or _EMPTY
        if written is None:
            best = _rarer(best, _needed_by(name, given))
    return _rarer(best, run)


def _needed_by(name: Any, given: Any) -> Pieces | None:
    """The same of a node that may be written in too many ways."""
    if name is _OP.BRANCH:
        return _union(_needed(branch) for branch in given[1])
    if name is _OP.SUBPATTERN:
        return _needed(given[3])
    if name is _OP.ATOMIC_GROUP:
        return _needed(given)
    return _needed(given[2]) if name in _REPEATS and given[0] > 0 else None


def _written(name: Any, given: Any) -> Pieces | None:  # noqa: PLR0911  a table of nodes
    """All that a node may match, None where that is much or unknown."""
    if name is _OP.LITERAL:
        return frozenset((chr(given),))
    if name is _OP.IN:
        return frozenset(chr(one) for _, one in given) if all(kind is _OP.LITERAL for kind, _ in given) else None
    if name in _WITHOUT_WIDTH:
        return _EMPTY
    if name is _OP.SUBPATTERN:
        return _all(given[3])
    if name is _OP.ATOMIC_GROUP:
        return _all(given)
    if name is _OP.BRANCH:
        return _few(_union(_all(branch) for branch in given[1]))
    if name in _REPEATS and given[1] == 1:
        once = _all(given[2])
        return once if once is None or given[0] else _few(once | _EMPTY)
    return None


def _all(tree: Any) -> Pieces | None:
    """All that a sequence may match."""
    whole = _EMPTY
    for name, given in tree.data:
        written = _written(name, given)
        if written is None or len(whole) * len(written) > _MOST:
            return None
        whole = _product(whole, written)
    return whole


def _product(before: Pieces, after: Pieces) -> Pieces:
    return frozenset([one + other for one in before for other in after])


def _union(parts: Iterable[Pieces | None]) -> Pieces | None:
    """All of them; None where one is unknown."""
    together: set[str] = set()
    for part in parts:
        if part is None:
            return None
        together |= part
    return frozenset(together)


def _few(pieces: Pieces | None) -> Pieces | None:
    return pieces if pieces is not None and len(pieces) <= _MOST else None


def _rarer(one: Pieces | None, other: Pieces | None) -> Pieces | None:
    """Of two sets the one that fewer texts hold a piece of: its shortest is longer, or it is smaller.

    Figures come last: where a pattern has some, the texts that it is tried on nearly always do.
    """
    known = [each for each in (one, other) if each and "" not in each]
    return max(known, key=_rarity, default=None)


def _rarity(pieces: Pieces) -> tuple[int, int]:
    shortest = min(0 if piece.isdecimal() else len(piece.encode()) for piece in pieces)
    return min(_LONG_ENOUGH, shortest), -len(pieces)
