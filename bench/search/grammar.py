"""Provisions in any number of languages, the same for the same seed, shaped like those of real collections.

Words follow Zipf and Mandelbrot's law, with a steeper tail behind the first thousands; they stand in phrases that come
again, in the provision, in the document and elsewhere; a heading repeats phrases of its provision, some of their words
inflected; lengths are log-normal. The figures are fitted to 92,754 sections of the acts and regulations of Canada, and
to as many articles of the laws of China: ``LIKENESS.md`` has both beside what is invented.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bench.search.lexicon import vocabulary
from bench.search.provisions import Provision
from plugins.portal.languages import language as language_of

VOCABULARY = 30_000  # words of a language
KNEE, TAIL = 2_000, 1.55  # the rank from which on words are rarer, and the exponent there
PHRASES = 20_000
PHRASE_SHIFT = 30  # of the law by which phrases are usual, with the exponent 1
TOPICS, TOPIC_PHRASES = 400, 16  # a document has two topics
TOPICAL = 0.34  # of the phrases come from the document's topics
AGAIN = 0.19  # stood in the provision before
CLAUSE_DEVIATION = 0.8  # of the logarithm of the words of a provision
LONGEST_CLAUSE = 600
DOCUMENT = (25.0, 0.7)  # of the provisions of a document
COMMON = 50  # words of the first ranks, which say nothing by themselves
INFLECTED = 0.3  # of the words of a heading

_TYPES = ("initiative", "joint-statement", "plan-of-action", "news")
_SENTENCE = (8, 28)  # words
_RUN = 6  # words, in scripts that set spaces between phrases alone
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

Phrase = tuple[str, ...]  # words


@dataclass(frozen=True, slots=True)
class Law:
    """How usual words are, and how many of them stand together in a phrase."""

    exponent: float  # a word of rank r has the weight (r + shift) ** -exponent, before the knee
    shift: float
    lengths: tuple[int, ...]  # weights of phrases of one word, of two, and so on
    single: float  # of the phrases are a word of the whole vocabulary
    clause: float  # median of the words of a provision


SPACED = Law(1.1, 0.8, (3, 4, 2, 1), 0.15, 43)  # with articles and prepositions, which are words of their own
UNSPACED = Law(0.95, 6.0, (1, 3, 3, 2), 0.05, 39)


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a language's sentences are made with."""

    language: str
    law: Law
    words: tuple[str, ...]
    weights: tuple[float, ...]  # cumulated, of the words in order
    common: frozenset[str]
    phrases: tuple[Phrase, ...]
    phrase_weights: tuple[float, ...]  # cumulated
    topics: tuple[tuple[Phrase, ...], ...]
    stop: str
    comma: str
    spaced: bool
    ending: str


def grammar(language: str, seed: int, size: int = VOCABULARY) -> Grammar:
    """The grammar of a language; ``size`` words."""
    draw = random.Random(f"grammar {seed} {language}")  # noqa: S311  repeatable on purpose
    spaced = language_of(language).spaced
    law = SPACED if spaced else UNSPACED
    words = vocabulary(language, size, seed)
    weights = tuple(itertools.accumulate(_weight(law, rank) for rank in range(1, size + 1)))
    lengths = range(1, len(law.lengths) + 1)
    phrases = tuple(
        tuple(draw.choices(words, cum_weights=weights, k=draw.choices(lengths, law.lengths)[0])) for _ in range(PHRASES)
    )
    usual = tuple(itertools.accumulate(1 / (rank + PHRASE_SHIFT) for rank in range(1, PHRASES + 1)))
    stop, comma = _STOPS.get(language, (". ", ", "))
    return Grammar(
        language=language,
        law=law,
        words=words,
        weights=weights,
        common=frozenset(words[:COMMON]),
        phrases=phrases,
        phrase_weights=usual,
        topics=tuple(tuple(draw.choices(phrases, cum_weights=usual, k=TOPIC_PHRASES)) for _ in range(TOPICS)),
        stop=stop,
        comma=comma,
        spaced=spaced,
        ending=_ENDINGS.get(language, ""),
    )


def _weight(law: Law, rank: int) -> float:
    behind: float = (max(rank, KNEE) / KNEE) ** (law.exponent - TAIL)
    return float((rank + law.shift) ** -law.exponent) * behind


def provisions(language: str, count: int, seed: int = 1, size: int = VOCABULARY) -> Iterator[Provision]:
    """``count`` provisions of a language, document after document."""
    rules = grammar(language, seed, size)
    draw = random.Random(f"provisions {seed} {language}")  # noqa: S311  repeatable on purpose
    written = 0
    for number in itertools.count():
        topic = tuple(itertools.chain(*draw.sample(rules.topics, 2)))
        telling = _telling(rules, topic)
        document = f"{language.lower()}-{number:05}"
        title = _line(rules, itertools.chain(*draw.choices(telling, k=draw.randint(2, 4))))
        year, type_ = str(draw.randint(1990, 2026)), draw.choice(_TYPES)
        for row in range(_length(draw, DOCUMENT, 400)):
            if written == count:
                return
            written += 1
            phrases = _phrases(rules, topic, draw)
            heading = _line(rules, _heading(rules, phrases, telling, draw))
            text = _text(rules, list(itertools.chain(*phrases)), draw)
            yield Provision(f"{document}#p-{row + 1}", document, language, title, heading, text, year, type_)


def _length(draw: random.Random, shape: tuple[float, float], most: int) -> int:
    median, deviation = shape
    return max(1, min(most, round(median * draw.lognormvariate(0, deviation))))


def _phrases(rules: Grammar, topic: tuple[Phrase, ...], draw: random.Random) -> list[Phrase]:
    """Those of a provision, about as many words as it is to have."""
    missing = max(5, _length(draw, (rules.law.clause, CLAUSE_DEVIATION), LONGEST_CLAUSE))
    found: list[Phrase] = []
    while missing > 0:
        kind = draw.random()
        if found and kind < AGAIN:
            phrase = draw.choice(found)
        elif kind < AGAIN + TOPICAL:
            phrase = draw.choice(topic)
        elif kind < AGAIN + TOPICAL + rules.law.single:
            phrase = tuple(draw.choices(rules.words, cum_weights=rules.weights))
        else:
            (phrase,) = draw.choices(rules.phrases, cum_weights=rules.phrase_weights)
        found.append(phrase)
        missing -= len(phrase)
    return found


def _telling(rules: Grammar, phrases: Iterable[Phrase]) -> tuple[Phrase, ...]:
    """The phrases with a word that is not common, each once; all where there is none."""
    distinct = tuple(dict.fromkeys(phrases))
    return tuple(phrase for phrase in distinct if not rules.common.issuperset(phrase)) or distinct


def _heading(rules: Grammar, phrases: list[Phrase], telling: tuple[Phrase, ...], draw: random.Random) -> Iterator[str]:
    """One to three telling phrases of the provision, some words inflected, and one that it may not hold."""
    own = _telling(rules, phrases)
    chosen = draw.sample(own, min(len(own), draw.randint(1, 3)))
    for word in itertools.chain(*chosen):
        yield word + rules.ending if word not in rules.common and draw.random() < INFLECTED else word
    yield from draw.choice(telling)


def _line(rules: Grammar, words: Iterable[str]) -> str:
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
    """A sentence in a script without spaces between words: runs, parted by what the script sets there."""
    runs = ["".join(sentence[i : i + _RUN]) for i in range(0, len(sentence), _RUN)]
    return rules.comma.join(runs)
