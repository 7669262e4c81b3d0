"""``python -m bench.search --provisions 100000 --languages en,zh-Hans``; ``--help`` tells the rest."""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from bench.search import crossing, grammar, measure, provisions as records, queries, report
from bench.search.browser import launched
from bench.search.engines import ENGINES, Engine
from pelicanconf import PORTAL_LANGUAGES

UNSPACED = ("zh-Hans", "th", "lo", "km", "my")
RESULTS = Path(__file__).with_name("RESULTS.md")


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be measured, and with what. Counts of 0 leave a part out."""

    languages: tuple[str, ...]
    provisions: int  # a language
    queries: int
    bodies: int  # a language, for headings as queries
    headings: int
    pieces: int  # a language without spaces, of a third as many provisions as `bodies`
    crossing: bool
    corpus: Path | None
    seed: int
    engines: tuple[Engine, ...]
    browser: Browser
    work: Path  # where files are made

    def provisions_of(self, language: str, count: int) -> Path:
        """Provisions of a language: of the corpus that was given, else invented ones."""
        path = self.work / f"{language}-{count}.jsonl"
        if self.corpus and not path.exists():
            given = (each for each in records.read(self.corpus) if each.language == language)
            records.write(path, itertools.islice(given, count))
        elif not path.exists():
            records.write(path, grammar.provisions(language, count, self.seed))
        return path


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures and writes the results."""
    options = _options().parse_args(arguments)
    named = options.engines.lower()
    with tempfile.TemporaryDirectory(dir=options.work or None) as work, launched() as browser:
        plan = Plan(
            languages=tuple(options.languages.split(",")),
            provisions=options.provisions,
            queries=options.queries,
            bodies=options.bodies,
            headings=options.headings,
            pieces=options.pieces,
            crossing=options.crossing,
            corpus=Path(options.corpus) if options.corpus else None,
            seed=options.seed,
            engines=tuple(engine for engine in ENGINES if not named or engine.name.lower() in named),
            browser=browser,
            work=Path(work),
        )
        text = compare(plan)
    Path(options.output).write_text(text, "utf-8")
    print(text)  # noqa: T201  the figures are what the command is for


def compare(plan: Plan) -> str:
    """The page of results."""
    conditions = report.Conditions(
        chromium=f"Chromium {plan.browser.version}",
        engines=tuple(f"{engine.name} {engine.version}".strip() for engine in plan.engines),
        seed=plan.seed,
        queries=plan.queries,
        corpus=plan.corpus.name if plan.corpus else "invented by `bench/search/grammar.py`",
    )
    speeds = [each for language in plan.languages for each in _speeds(plan, language)] if plan.provisions else []
    found = [each for language in plan.languages for each in _headings(plan, language)] if plan.headings else []
    pieces = [each for language in UNSPACED for each in _pieces(plan, language)] if plan.pieces else []
    crossed = crossing.measured(plan.engines, PORTAL_LANGUAGES, plan.browser, plan.work) if plan.crossing else []
    return report.page(conditions, speeds, found, pieces, crossed)


def _tell(*words: object) -> None:
    print(time.strftime("%H:%M:%S"), *words, file=sys.stderr, flush=True)  # noqa: T201  a run takes long


def _speeds(plan: Plan, language: str) -> Iterator[measure.Speed]:
    path = plan.provisions_of(language, plan.provisions)
    read = records.read(path)
    words = [question.words for question in queries.everyday(read, plan.queries, plan.seed)]
    for engine in plan.engines:
        folder = plan.work / "speed"
        cost = measure.built(engine, path, language, folder)
        _tell(language, engine.name, f"built in {cost.seconds:.0f} s")
        speed = measure.speed(engine, plan.browser, folder, words, build=cost, count=len(read), language=language)
        _tell(*report.speed_row(speed).split("|"))
        yield speed


def _headings(plan: Plan, language: str) -> Iterator[measure.Quality]:
    read = records.read(plan.provisions_of(language, plan.bodies))
    path = plan.work / f"{language}-bodies.jsonl"
    records.write(path, records.without_headings(read))
    return _asked(plan, path, language, queries.headings(read, plan.headings, plan.seed), "ndcg")


def _pieces(plan: Plan, language: str) -> Iterator[measure.Quality]:
    path = plan.provisions_of(language, max(1, plan.bodies // 3))
    return _asked(
        plan, path, language, queries.substrings(records.read(path), plan.pieces, plan.seed, measure.DEEP), "recall"
    )


def _asked(
    plan: Plan, path: Path, language: str, asked: tuple[queries.Question, ...], name: str
) -> Iterator[measure.Quality]:
    for engine in plan.engines:
        folder = plan.work / "quality"
        measure.built(engine, path, language, folder)
        quality = measure.quality(engine, plan.browser, folder, asked, measure=name, language=language)
        _tell(language, engine.name, name, f"{quality.value:.3f}")
        yield quality


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.search", description=__doc__)
    parser.add_argument("--languages", default="en,zh-Hans", help="tags with commas between them")
    parser.add_argument(
        "--provisions", type=int, default=10_000, help="a language, for size and speed; 0 leaves this out"
    )
    parser.add_argument("--queries", type=int, default=50, help="a language")
    parser.add_argument("--bodies", type=int, default=10_000, help="provisions a language, for headings as queries")
    parser.add_argument("--headings", type=int, default=400, help="of them as queries; 0 leaves this out")
    parser.add_argument(
        "--pieces", type=int, default=100, help="pieces of texts a language without spaces; 0 leaves this out"
    )
    parser.add_argument(
        "--crossing", action=argparse.BooleanOptionalAction, default=True, help="one language finds another"
    )
    parser.add_argument("--corpus", default="", help="a JSON Lines file of provisions instead of invented ones")
    parser.add_argument("--engines", default="", help="only these, by name")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", default="", help="a folder for the files that are made; they are removed again")
    parser.add_argument("--output", default=str(RESULTS))
    return parser


if __name__ == "__main__":
    main()
