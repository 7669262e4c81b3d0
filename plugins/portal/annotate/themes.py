"""What each provision is about: the themes whose keywords it uses, how strongly, and which words said so."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from math import exp
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from plugins.portal.annotate.boundaries import run_after, run_before, splits_syllable
from plugins.portal.annotate.folding import fold
from plugins.portal.annotate.inflection import AFTER_CONTRACTION, contracted
from plugins.portal.languages import language as language_of
from plugins.portal.model import Annotation, Provision, Registry, ThemeScore

THRESHOLD = 0.25
# A keyword in the heading says twice as much; a repeated one a quarter more each time, for two repetitions.
_IN_HEADING, _REPEATED, _REPETITIONS = 2.0, 0.25, 2
# The evidence counts half in a text of this many letters, for a long text touches many themes in passing. A character
# of Chinese weighs about as much as three letters.
_HALVING_LENGTH = 1500
_LETTERS_PER_CHARACTER = 3
_IN_COMPOUNDS = {"de": 5}  # keywords of at least so many letters also count inside a word: "Industrielieferkette"
_SHORT = 3  # letters
_WHOLE = frozenset(("vi",))  # words of one syllable each, which never go on
_ARABIC_START = re.compile(r"[وف]?[بكل]?(?:ال|ل)?")
# How a word inside a keyword of several words may go on: "зелен экономик" stands for all cases of both words.
_GOES_ON = {
    **dict.fromkeys(("de", "es", "fr", "pt", "ru"), r"[^\W\d_]{0,4}"),
    "ar": r"[^\W\d_]{0,2}",
    "fil": "(?:ng|g)?",
}
_LONG = 4  # letters: shorter words are particles, and stay as they are
_ARTICLE = "(?:ال|لل)?"  # written together with the next word in Arabic, after "and" too
_AM = {"lo": ("\u0eb3", "\u0ecd\u0eb2"), "th": ("\u0e33", "\u0e4d\u0e32")}  # one vowel sign, or two that look the same


class _Keyword(NamedTuple):
    """One way to write a keyword."""

    written: str  # folded; of several words that may go on, the first
    keyword: str  # folded
    contracted: bool = False  # stands only after the Arabic preposition that swallowed its first letter
    rest: str = ""  # the pattern of what follows the first word


class _Hit(NamedTuple):
    """A keyword that the provision uses."""

    start: int
    end: int
    keyword: str


class ThemeScorer:
    """Keywords of all themes in one automaton per language."""

    def __init__(self, registry: Registry) -> None:
        owners: dict[str, dict[str, list[str]]] = {}
        for theme in sorted(registry.themes.values(), key=lambda theme: theme.id):
            for language, words in theme.keywords:
                for word in words:
                    if folded := fold(word.strip()):
                        themes = owners.setdefault(language, {}).setdefault(folded, [])
                        themes.extend([theme.id] if theme.id not in themes else [])
        self._themes = owners
        self._keywords: dict[str, list[list[_Keyword]]] = {}
        self._automata: dict[str, AhoCorasick] = {}
        for tag, themes_of in owners.items():
            by_writing: dict[str, list[_Keyword]] = {}
            for keyword in sorted(_spellings(themes_of, tag), key=lambda keyword: (keyword.written, keyword.keyword)):
                by_writing.setdefault(keyword.written, []).append(keyword)
            self._keywords[tag] = list(by_writing.values())
            self._automata[tag] = AhoCorasick(
                list(by_writing), matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA
            )

    def score(self, provision: Provision, language: str, names: Iterable[Annotation] = ()) -> tuple[ThemeScore, ...]:
        """The provision's themes, the strongest first; none where nothing reaches the threshold.

        Keywords within ``names``, annotations of this provision, don't count: they tell who, not what about.
        With w = 2 for a keyword in the heading and 1 in the text, n its occurrences, and L the length in letters:
        evidence = Σ w · (1 + 0.25 · min(n − 1, 2)) / (1 + L / 1500), score = 1 − e^(−evidence).
        """
        automaton = self._automata.get(language)
        if automaton is None:
            return ()
        whole = f"{provision.heading}\n{provision.text}"
        folded = _without(names, provision)
        evidence: dict[str, list[_Hit]] = {}
        for index, start, end in automaton.find_matches_as_indexes(folded, overlapping=True):
            for keyword in self._keywords[language][index]:
                whole_end = _end(folded, end, keyword)
                if whole_end and _stands(folded, start, whole_end, language, keyword):
                    for theme in self._themes[language][keyword.keyword]:
                        evidence.setdefault(theme, []).append(_Hit(start, whole_end, keyword.keyword))
        weight = 1 if language_of(language).spaced else _LETTERS_PER_CHARACTER
        damping = 1 + weight * len(provision.text) / _HALVING_LENGTH
        scores = []
        for theme, found in evidence.items():
            hits = list(_outermost(found))
            score = round(1 - exp(-_strength(hits, len(provision.heading)) / damping), 2)
            if score >= THRESHOLD:
                words = dict.fromkeys(_as_printed(whole, hit.start, hit.end) for hit in hits)
                scores.append(ThemeScore(provision.id, theme, score, tuple(words)))
        return tuple(sorted(scores, key=lambda score: (-score.score, score.theme)))


def _without(names: Iterable[Annotation], provision: Provision) -> str:
    """Heading and text folded, in lines of their own so that no phrase runs on, and with spaces for the names."""
    characters = list(f"{fold(provision.heading)}\n{fold(provision.text)}")
    for name in names:
        start = name.start if name.part == "heading" else len(provision.heading) + 1 + name.start
        characters[start : start + len(name.quote)] = " " * len(name.quote)
    return "".join(characters)


def _spellings(words: Iterable[str], language: str) -> Iterator[_Keyword]:
    """Each keyword, and what is left of one in Arabic where the preposition "ل" takes the place of its article."""
    for word in words:
        first, rest = word, ""
        if language in _GOES_ON and " " in word:
            first, *others = word.split(" ")
            rest = "".join(_parts(first, others, language))
        for written in {first, first.replace(*_AM[language])} if language in _AM else {first}:
            yield _Keyword(written, word, rest=rest)
        if language == "ar" and contracted(first):
            yield _Keyword(contracted(first), word, contracted=True, rest=rest)


def _parts(first: str, others: list[str], language: str) -> Iterator[str]:
    """The pattern of what follows the first word of a keyword."""
    before = first
    for word in others:
        yield _GOES_ON[language] if len(before) >= _LONG else ""
        if language != "ar":
            yield f" {re.escape(word)}"
        elif word.startswith("و"):
            yield f" {_ARTICLE}و{_ARTICLE}{re.escape(word[1:])}"
        else:
            yield f" {_ARTICLE}{re.escape(word)}"
        before = word


def _end(folded: str, end: int, keyword: _Keyword) -> int:
    """Where a keyword whose first word ends here ends; 0 if the others don't follow."""
    if not keyword.rest:
        return end
    match = _compiled(keyword.rest).match(folded, end)
    return match.end() if match else 0


@cache
def _compiled(rest: str) -> re.Pattern[str]:
    """Compiled when a text has the first word: most of a registry's keywords are in none."""
    return re.compile(rest)


def _stands(folded: str, start: int, end: int, language: str, keyword: _Keyword) -> bool:
    """Whether a keyword may stand here: at the start of a word, after Arabic particles, inside a German compound.

    A short one must be the whole word: "ai" is not in "aim". Where words are not spaced, it must not split a syllable.
    """
    if splits_syllable(folded, start, end):
        return False
    if (end - start <= _SHORT and run_after(folded, end) not in ("", "s")) or (
        language in _WHOLE and run_after(folded, end)
    ):
        return False
    before = run_before(folded, start)
    if keyword.contracted:
        return before in AFTER_CONTRACTION
    if not before:
        return True
    if language == "ar":
        return _ARABIC_START.fullmatch(before) is not None
    return end - start >= _IN_COMPOUNDS.get(language, sys.maxsize)


def _outermost(hits: list[_Hit]) -> Iterator[_Hit]:
    """Hits that share nothing with an earlier or longer one of the theme: "supply" says nothing in "supply chain"."""
    last = 0
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if hit.start >= last:
            yield hit
            last = hit.end


def _strength(hits: list[_Hit], heading: int) -> float:
    places: dict[str, list[int]] = {}
    for hit in hits:
        places.setdefault(hit.keyword, []).append(hit.start)
    return sum(
        (_IN_HEADING if starts[0] < heading else 1.0) * (1 + _REPEATED * min(len(starts) - 1, _REPETITIONS))
        for starts in places.values()
    )


def _as_printed(whole: str, start: int, end: int) -> str:
    """The whole word or words around a hit, as the text writes them."""
    first = start - len(run_before(whole, start))
    return whole[first : end + len(run_after(whole, end))]
