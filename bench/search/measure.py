"""One engine on the provisions of one language: what it weighs, what it costs, how fast and how well it answers."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from bench.search import process
from bench.search.browser import LATENCY, RATE, first_and_next, visit
from bench.search.engines.engine import Engine, weight
from bench.search.metrics import mean, median, ndcg, recall
from bench.search.queries import Question
from bench.search.serving import packed, served

HEAVY = 8_000_000  # bytes packed: an engine that loads so much in one piece is asked a few times only
FEW = 3
SLOW_QUERIES = 12
REPEATS = 3
DEEP = 1_000  # results that recall looks at


@dataclass(frozen=True, slots=True)
class Spread:
    """Of the values of all queries."""

    median: float
    worst: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """Values may not be empty."""
        return cls(median(values), max(values))


@dataclass(frozen=True, slots=True)
class Speed:
    """Of one engine on one language."""

    engine: str
    language: str
    provisions: int
    size: int  # bytes on disk
    sent: int  # bytes of all files as a host sends them
    texts: int  # bytes sent of those that hold the texts of results and nothing else
    build: process.Cost
    first: Spread  # bytes of a first query
    following: Spread  # bytes of the next one
    slow: Spread  # milliseconds to the first results on a slow line
    slow_is_calculated: bool
    scoring: Spread  # milliseconds of a query asked again, everything there
    suggestions: int = 0  # bytes sent of the files that suggest while one types, and nothing else


@dataclass(frozen=True, slots=True)
class Quality:
    """Of one engine on one language: means over the questions, and the part of them with no answer at all."""

    engine: str
    language: str
    questions: int
    value: float
    empty: float


def built(engine: Engine, provisions: Path, language: str, folder: Path) -> process.Cost:
    """The engine's files, in a folder that is made anew, with the page that asks it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    engine.prepare(provisions, language, folder)
    cost = process.run(engine.command(language), folder)
    engine.write_page(folder, language)
    return cost


def speed(
    engine: Engine,
    browser: Browser,
    folder: Path,
    words: Sequence[str],
    *,
    build: process.Cost,
    count: int,
    language: str,
) -> Speed:
    """Asks a built engine these queries, each by a reader of its own. count: provisions."""
    files = engine.files(folder)
    sent = sum(map(_sent, files))
    texts = _sent_of(folder, engine.texts)
    heavy = _in_one_piece(engine, folder) > HEAVY
    asked = words[:FEW] if heavy else words
    with served(folder) as address:
        answers = list(first_and_next(browser, address, asked))
        first = tuple(one.bytes for one, _ in answers)
        slow = _calculated(first) if heavy else _slow(browser, address, asked[:SLOW_QUERIES])
        scoring = _scoring(browser, address, asked)
    following = tuple(two.bytes for _, two in answers)
    return Speed(
        engine=engine.name,
        language=language,
        provisions=count,
        size=weight(files),
        sent=sent,
        texts=texts,
        build=build,
        first=Spread.of(first),
        following=Spread.of(following),
        slow=Spread.of(slow),
        slow_is_calculated=heavy,
        scoring=Spread.of(scoring),
        suggestions=_sent_of(folder, engine.suggestions),
    )


def quality(
    engine: Engine, browser: Browser, folder: Path, questions: Sequence[Question], *, measure: str, language: str
) -> Quality:
    """``measure``: ndcg, of the first ten; or recall, of the first thousand."""
    values: list[float] = []
    empty = 0
    with served(folder) as address, visit(browser, address) as reader:
        for question in questions:
            found = reader.ask(question.words, DEEP if measure == "recall" else 10).ids
            values.append((recall if measure == "recall" else ndcg)(found, question.answers))
            empty += not found
    return Quality(engine.name, language, len(questions), mean(values), empty / max(1, len(questions)))


def _sent(file: Path) -> int:
    """Bytes of a file as a host sends it."""
    return len(packed(file)) if file.suffix in {".js", ".json"} else file.stat().st_size


def _sent_of(folder: Path, pattern: str) -> int:
    return sum(map(_sent, folder.glob(pattern))) if pattern else 0


def _in_one_piece(engine: Engine, folder: Path) -> int:
    """Bytes of the largest file as a host sends it: what every first query has to wait for."""
    return max((_sent(file) for file in engine.files(folder) if file.suffix in {".js", ".json"}), default=0)


def _calculated(first: Sequence[int]) -> tuple[float, ...]:
    """The least that a slow line needs for so many bytes: one request's latency, then the line's rate."""
    return tuple(LATENCY + received / RATE * 1000 for received in first)


def _slow(browser: Browser, address: str, words: Sequence[str]) -> tuple[float, ...]:
    times = []
    for query in words:
        with visit(browser, address, slow=True) as reader:
            times.append(reader.ask(query).time)
    return tuple(times)


def _scoring(browser: Browser, address: str, words: Sequence[str]) -> tuple[float, ...]:
    """The best of a few repeats, so that it is the program that is timed and not the machine's other work."""
    with visit(browser, address) as reader:
        return tuple(min(reader.ask(query).time for _ in range(REPEATS + 1)) for query in words)
