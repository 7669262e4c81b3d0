"""Provisions in any number of languages, the same for the same seed, shaped like those of real collections.

Words follow Zipf and Mandelbrot's law; a document has topics whose words recur in it; a heading repeats words of its
provision, some of them inflected; lengths are log-normal, as those of clauses of laws and agreements are.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass

from bench.search.lexicon import vocabulary
from bench.search.provisions import Provision
from plugins.portal.languages import language as language_of

VOCABULARY = 30_000  # words of a language
EXPONENT, SHIFT = 1.07, 2.7  # of the law: a word of rank r has the weight (r + SHIFT) ** -EXPONENT
TOPICS, TOPIC_WORDS = 200, 40
TOPICAL = 0.25  # of the words come from the document's topics
TOPIC_RANKS = (200, 8_000)  # the ranks that topics take their words from
CLAUSE = (40.0, 0.8)  # median and log-deviation of the words of a provision
LONGEST_CLAUSE = 600
DOCUMENT = (25.0, 0.7)  # of the provisions of a document
INFLECTED = 0.3  # of the words of a heading

_TYPES = ("initiative", "joint-statement", "plan-of-action", "news")
_SENTENCE = (8, 28)  # words
_PHRASE = 6  # words of a run, in scripts that set spaces between phrases alone
_ENDINGS = {"en": "s", "de": "en", "es": "s", "fr": "s", "pt": "s", "ru": "ами", "ar": "ها"}
_STOPS = {
    "zh-Hans": ("。", "，"),
    "my": ("။ ", "၊ "),
    "km": ("។ ", " "),
    "th": (" ", " "),
    "lo": (" ", " "),
    "ar": (". ", "، "),
}
_FIGURES = ("2023", "2024", "2030", "12.1", "30", "1,000", "5")


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a language's sentences are made with."""

    language: str
    words: tuple[str, ...]
    weights: tuple[float, ...]  # cumulated, of the words in order
    topics: tuple[tuple[str, ...], ...]
    stop: str
    comma: str
    spaced: bool
    ending: str


def grammar(language: str, seed: int, size: int = VOCABULARY) -> Grammar:
    """The grammar of a language; ``size`` words."""
    draw = random.Random(f"grammar {seed} {language}")  # noqa: S311  repeatable on purpose
    words = vocabulary(language, size, seed)
    low, high = (min(rank, size // 2 if rank == TOPIC_RANKS[0] else size) for rank in TOPIC_RANKS)
    stop, comma = _STOPS.get(language, (". ", ", "))
    return Grammar(
        language=language,
        words=words,
        weights=tuple(itertools.accumulate((rank + SHIFT) ** -EXPONENT for rank in range(1, size + 1))),
        topics=tuple(tuple(draw.choices(words[low:high], k=TOPIC_WORDS)) for _ in range(TOPICS)),
        stop=stop,
        comma=comma,
        spaced=language_of(language).spaced,
        ending=_ENDINGS.get(language, ""),
    )


def provisions(language: str, count: int, seed: int = 1, size: int = VOCABULARY) -> Iterator[Provision]:
    """``count`` provisions of a language, document after document."""
    rules = grammar(language, seed, size)
    draw = random.Random(f"provisions {seed} {language}")  # noqa: S311  repeatable on purpose
    written = 0
    for number in itertools.count():
        topic = tuple(itertools.chain(*draw.sample(rules.topics, 2)))
        document = f"{language.lower()}-{number:05}"
        title = _line(rules, draw.choices(topic, k=draw.randint(4, 9)))
        year, type_ = str(draw.randint(1990, 2026)), draw.choice(_TYPES)
        for row in range(_length(draw, DOCUMENT, 400)):
            if written == count:
                return
            written += 1
            words = _words(rules, topic, draw)
            heading = _line(rules, _heading(rules, words, topic, draw))
            text = _text(rules, words, draw)
            yield Provision(f"{document}#p-{row + 1}", document, language, title, heading, text, year, type_)


def _length(draw: random.Random, shape: tuple[float, float], most: int) -> int:
    median, deviation = shape
    return max(1, min(most, round(median * draw.lognormvariate(0, deviation))))


def _words(rules: Grammar, topic: tuple[str, ...], draw: random.Random) -> list[str]:
    length = max(5, _length(draw, CLAUSE, LONGEST_CLAUSE))
    common = draw.choices(rules.words, cum_weights=rules.weights, k=length)
    return [draw.choice(topic) if draw.random() < TOPICAL else word for word in common]


def _heading(rules: Grammar, words: list[str], topic: tuple[str, ...], draw: random.Random) -> list[str]:
    """Telling words of the provision, some inflected, and one of the document's topic that it may not hold."""
    telling = list(dict.fromkeys(word for word in words if word in topic)) or words
    chosen = draw.sample(telling, min(len(telling), draw.randint(2, 4)))
    chosen = [word + rules.ending if draw.random() < INFLECTED else word for word in chosen]
    return [*chosen, draw.choice(topic)]


def _line(rules: Grammar, words: list[str]) -> str:
    line = (" " if rules.spaced else "").join(words)
    return line[:1].upper() + line[1:]


def _text(rules: Grammar, words: list[str], draw: random.Random) -> str:
    sentences: list[str] = []
    rest = words
    while rest:
        length = draw.randint(*_SENTENCE)
        sentence, rest = rest[:length], rest[length:]
        if draw.random() < 0.1:
            sentence = [*sentence, draw.choice(_FIGURES)]
        middle = len(sentence) // 2
        if rules.spaced and middle > 4:
            sentence = [*sentence[: middle - 1], sentence[middle - 1] + rules.comma.strip(), *sentence[middle:]]
        sentences.append(_line(rules, sentence) if rules.spaced else _runs(rules, sentence))
    return (rules.stop.join(sentences) + rules.stop).strip()


def _runs(rules: Grammar, sentence: list[str]) -> str:
    """A sentence in a script without spaces between words: phrases, parted by what the script sets there."""
    phrases = ["".join(sentence[i : i + _PHRASE]) for i in range(0, len(sentence), _PHRASE)]
    return rules.comma.join(phrases)
