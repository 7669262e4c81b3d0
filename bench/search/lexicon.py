"""A vocabulary of any size for any language of the registry: the project's own words, then words invented after them.

Invented words come from a Markov chain over the letters of the real ones, so they look and split like words of the
language without a grammar of syllables for each script.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

CONTENT = Path(__file__).resolve().parents[2] / "content"

_ORDER = 2  # letters that decide on the next; one in Chinese, whose words have two
_LONGEST = 14  # letters of an invented word
_LONGEST_UNSPACED = 8  # of any word in Thai, Lao, Khmer and Burmese, where the registry's phrases are one run
_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u064b-\u065f]+[^\W\d_]*)*")
_UNSPACED = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u1000-\u1049\u1050-\u109f\u1780-\u17d3]+")
HAN = re.compile("[\u3400-\u9fff]+")
_END = ""


@cache
def vocabulary(language: str, size: int, seed: int) -> tuple[str, ...]:
    """``size`` different words, the most usual first: those of the content by frequency, then invented ones.

    Raises ValueError where the content has nothing in this language.
    """
    counted = Counter(word for text in _texts(language) for word in words(text))
    if any(HAN.fullmatch(word) for word in counted):
        counted = Counter({word: count for word, count in counted.items() if HAN.fullmatch(word)})
    if not counted:
        raise ValueError(f"the content holds no word in {language!r}")
    real = [word for word, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))]
    longest = _LONGEST_UNSPACED if any(map(_UNSPACED.search, real)) else _LONGEST
    found = dict.fromkeys([word for word in real if len(word) <= longest or longest == _LONGEST][:size])
    order = 1 if HAN.search(real[0]) else _ORDER
    letters = _chain(real, order)
    draw = random.Random(f"{seed} {language}")  # noqa: S311  repeatable on purpose
    attempts = 0
    while len(found) < size:
        attempts += 1
        # Where a short chain has said all that it can, two of its words make another.
        parts = 1 + attempts // (20 * size)
        found.setdefault("".join(_invented(letters, order, longest, draw) for _ in range(parts)))
    return tuple(found)


def words(text: str) -> Iterator[str]:
    """The words of a text in lower case. Runs of Thai, Lao, Khmer and Burmese are taken whole; Chinese in pairs."""
    for run in _WORD.findall(text.lower()) if not _UNSPACED.search(text) else _UNSPACED.findall(text):
        if HAN.fullmatch(run):
            yield from (run[i : i + 2] for i in range(0, len(run), 2))
        elif len(run) > 1:
            yield run


def _texts(language: str) -> Iterator[str]:
    """Own words in this language: the summaries, and names, labels and keywords of the registry."""
    for path in sorted((CONTENT / "documents").glob(f"*/summary.{language}.md")):
        yield path.read_text("utf-8").split("+++", 2)[2]
    for path in sorted((CONTENT / "registry").glob("*.toml")):
        yield from _of_language(tomllib.loads(path.read_text("utf-8")), language)


def _of_language(value: object, language: str) -> Iterator[str]:
    """Strings under a key of this name, however deep."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(inner) if key == language else _of_language(inner, language)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _chain(real: Iterable[str], order: int) -> dict[str, tuple[list[str], list[int]]]:
    """What follows on each ``order`` letters, and how often; the empty string ends a word."""
    following: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for word in real:
        letters = [*word, _END]
        for i, letter in enumerate(letters):
            following["".join(letters[max(0, i - order) : i])][letter] += 1
    return {state: (list(counts), list(counts.values())) for state, counts in following.items()}


def _invented(chain: dict[str, tuple[list[str], list[int]]], order: int, longest: int, draw: random.Random) -> str:
    word = ""
    while len(word) < longest:
        letters, weights = chain[word[-order:]]
        (letter,) = draw.choices(letters, weights)
        if letter == _END:
            break
        word += letter
    return word
