"""What a number counts, where words are spaced: any noun, told by its form and by the words around it.

Which word is the head differs: in English the last of a chain ("20 sports facilities"), in German the first with a
capital, in the others the first that is no adjective. ``Quantities`` says how a head looks and what may describe it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from plugins.portal.annotate.folding import fold_pattern
from plugins.portal.annotate.quantities.noun import Noun
from plugins.portal.annotate.quantities.words import Quantities

_MARKS = "\u064b-\u0652\u0670"  # Arabic vowel signs, which may stand in a word or not
_WORD = re.compile(rf"(?:[^\W\d_][{_MARKS}]{{0,2}}){{1,40}}(?:[-'](?:[^\W\d_][{_MARKS}]{{0,2}}){{1,40}}){{0,3}}")
_VOWEL_SIGNS = re.compile(f"[{_MARKS}]")
_STOPS_HERE = re.compile(r"[-'_/\d]\w|\w|'")  # after a word: it was only part of one, or a genitive


class Heads:
    """The nouns of a language by their form."""

    def __init__(self, words: Quantities, months: Iterable[str]) -> None:
        named = "|".join(re.escape(month) for month in months)
        self._apart = re.compile(fold_pattern(f"{words.apart}|{named}" if named else words.apart))
        self._head = re.compile(fold_pattern(words.head))
        self._kind = re.compile(fold_pattern(words.adjective)) if words.adjectives else None
        self._joint = re.compile(fold_pattern(rf" (?:{words.joint})(?= )")) if words.joint else None
        self._most, self._capital, self._pairs = words.adjectives, words.capital, words.pairs

    def find(self, folded: str, printed: str, at: int) -> Noun | None:
        """The noun whose words begin behind the space at ``at``."""
        first = self._word(folded, printed, at)
        if first is None:
            return None
        noun = self._noun(folded, printed, at, self._most)
        return Noun(*noun, described=noun[0] != first.start()) if noun else None

    def _noun(self, folded: str, printed: str, at: int, left: int) -> tuple[int, int] | None:
        word = self._word(folded, printed, at)
        if word is None:
            return None
        is_head = self._is_head(word, printed)
        if left and self._is_kind(word, printed):
            after = word.end()
            following = self._word(folded, printed, after)
            if following is None and self._joint is not None and not is_head:
                joint = self._joint.match(folded, after)
                after = joint.end() if joint else after
                following = self._word(folded, printed, after)
            if following is not None and (not is_head or self._is_head(following, printed)):
                further = self._noun(folded, printed, after, left - 1)
                if further is not None:
                    return further
        if not is_head or _STOPS_HERE.match(folded, word.end()):
            return None
        second = self._word(folded, printed, word.end()) if self._pairs else None
        if second is not None and printed[second.start()].isupper():  # a name
            second = None
        return word.start(), (second or word).end()

    def _word(self, folded: str, printed: str, at: int) -> re.Match[str] | None:
        """The word behind one or two spaces on the same line, unless it is one of those that are never counted."""
        start = at + (2 if folded.startswith("  ", at) else 1 if folded.startswith(" ", at) else 0)
        if (start == at and folded[at - 1] != "'") or "\n" in printed[at:start]:
            return None
        word = _WORD.match(folded, start)
        return word if word and not self._apart.fullmatch(_VOWEL_SIGNS.sub("", word.group())) else None

    def _is_head(self, word: re.Match[str], printed: str) -> bool:
        if self._capital and not printed[word.start()].isupper():
            return False
        return self._head.fullmatch(word.group()) is not None

    def _is_kind(self, word: re.Match[str], printed: str) -> bool:
        """Whether a word describes; where nouns have a capital, an acronym may do so too: "10 ASEAN Staaten"."""
        if self._kind is None:
            return False
        shown = printed[word.start() : word.end()]
        if self._capital and shown[0].isupper():
            return shown.isupper()
        return self._kind.fullmatch(word.group()) is not None
