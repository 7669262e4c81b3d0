"""What a number counts, from the words of a table."""

from __future__ import annotations

import re

from plugins.portal.annotate.folding import fold_pattern
from plugins.portal.annotate.quantities.noun import Noun
from plugins.portal.annotate.quantities.words import Quantities


class Listed:
    """The nouns and measures that a language's table names."""

    def __init__(self, words: Quantities) -> None:
        self._spaced = words.spaced
        self._count = re.compile(fold_pattern(_spaced(words) if words.spaced else _unspaced(words)))

    def find(self, folded: str, printed: str, at: int) -> Noun | None:
        """The noun at ``at``, or behind a space there; where words are not spaced, with its measure word."""
        match = self._count.match(folded, at)
        if match is None or "\n" in printed[at : match.start("noun")]:
            return None
        groups = match.groupdict()
        start = match.start("noun") if self._spaced else match.end("gap")
        return Noun(start, match.end(), bool(groups.get("words")), bool(groups.get("measure")))


def longest(words: str) -> str:
    """Alternatives with the longest first, where none of them holds alternatives itself."""
    return words if re.search(r"\([^)]*\|", words) else "|".join(sorted(words.split("|"), key=lambda w: (-len(w), w)))


def _noun(words: Quantities) -> str:
    measures = rf"(?P<measure>{longest(words.measures)})" if words.measures else ""
    return "|".join(filter(None, (measures, longest(words.nouns) if words.nouns else "")))


def _spaced(words: Quantities) -> str:
    classifier = rf"(?:(?:{words.classifiers}) )?" if words.classifiers else ""
    return rf"(?P<gap> {{0,2}})(?<![\w+])(?<= ){classifier}(?P<noun>{_noun(words)})(?![\w-]\w|\w)"


def _unspaced(words: Quantities) -> str:
    shapes = [_noun(words)]
    if words.boundary:  # measure words are read by ``han``
        return rf"(?P<gap> ?)(?P<noun>{shapes[0]})"
    if words.classifiers:
        kind = f"(?P<words>{words.adjective})??" if words.adjectives else ""
        shapes.insert(0, rf"(?:{words.classifiers}) ?{kind}(?:{longest(words.nouns)})")
    if words.alone:
        shapes.append(longest(words.alone))
    return rf"(?P<gap> ?)(?P<noun>{'|'.join(f'(?:{shape})' for shape in shapes)})"
