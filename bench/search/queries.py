"""Questions to ask, drawn from the provisions themselves, the same for the same seed."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

from bench.search.provisions import Provision
from plugins.portal.languages import language as language_of
from plugins.portal.search import tokens
from plugins.portal.search.stops import STOPS

_LETTER = re.compile(r"[^\W\d_]")
_MARK = re.compile("[\u0300-\u036f\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b6-\u17d3]")
_SUBSTRING = (3, 8)  # code points
MOST = 100  # provisions that hold a piece: a tenth of the results that are looked at
_SAMPLED_RUN = (2, 6)  # code points of a query in a script without spaces


@dataclass(frozen=True, slots=True)
class Question:
    """Words, and the provisions that answer them: none where only speed is asked for."""

    words: str
    answers: frozenset[str] = frozenset()


def everyday(provisions: Sequence[Provision], count: int, seed: int = 1) -> tuple[Question, ...]:
    """One to three words that stand beside each other in a heading: readers search for what texts are about.

    So no query is of words of the stop lists alone.
    """
    draw = random.Random(f"everyday {seed}")  # noqa: S311  repeatable on purpose
    found: dict[str, None] = {}
    while len(found) < count:
        provision = draw.choice(provisions)
        words = _some_words(provision, draw)
        if set(words.lower().split()).difference(STOPS.get(provision.language, ())):
            found.setdefault(words)
    return tuple(map(Question, found))


def headings(provisions: Sequence[Provision], count: int, seed: int = 1) -> tuple[Question, ...]:
    """Headings as queries, each with the one provision whose heading it is."""
    draw = random.Random(f"headings {seed}")  # noqa: S311  repeatable on purpose
    chosen = draw.sample([each for each in provisions if each.heading], min(count, len(provisions)))
    return tuple(Question(each.heading, frozenset([each.id])) for each in chosen)


def substrings(provisions: Sequence[Provision], count: int, seed: int = 1, most: int = MOST) -> tuple[Question, ...]:
    """Pieces of texts of 3 to 8 letters, that begin and end at whole letters, with all provisions that hold them.

    most: of the provisions that hold a piece. Many more may hold its letters, elsewhere or in another order, and be
    found as well; who looks at fewer results than that could not measure its recall.
    """
    draw = random.Random(f"substrings {seed}")  # noqa: S311  repeatable on purpose
    texts = [(each.id, "\n".join((each.title, each.heading, each.text))) for each in provisions]
    found: dict[str, Question] = {}
    while len(found) < count:
        _, text = draw.choice(texts)
        piece = _piece(text, draw)
        holding = frozenset(id for id, text in texts if piece and piece in text)
        if 0 < len(holding) <= most:
            found[piece] = Question(piece, holding)
    return tuple(found.values())


def _some_words(provision: Provision, draw: random.Random) -> str:
    heading = provision.heading or provision.text[:200]
    if not language_of(provision.language).spaced:
        runs = re.findall(r"[^\W\d_][^\s,.，。、၊။។]*", heading)
        run = draw.choice(runs) if runs else heading
        start = draw.randrange(max(1, len(run) - 1))
        return run[start : start + draw.randint(*_SAMPLED_RUN)]
    words = heading.split()
    length = draw.choices((1, 2, 3), (4, 4, 2))[0]
    start = draw.randrange(max(1, len(words) - length + 1))
    return " ".join(words[start : start + length])


def _piece(text: str, draw: random.Random) -> str:
    """Letters in one run; not from the middle of a letter with its signs, which no reader types."""
    start, length = draw.randrange(len(text)), draw.randint(*_SUBSTRING)
    piece = text[start : start + length]
    after = text[start + length : start + length + 1]
    whole = len(piece) == length and not _MARK.match(piece) and not _MARK.match(after)
    letters = all(_LETTER.match(letter) or _MARK.match(letter) for letter in piece)
    return piece if whole and letters and tokens(piece) else ""
