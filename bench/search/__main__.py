"""``python -m bench.search --provisions 100000 --languages en,zh-Hans``; ``--help`` tells the rest."""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, Error as PlaywrightError

from bench.search import crossing, grammar, measure, provisions as records, queries, report
from bench.search.browser import ARGUMENTS
from bench.search.engines import ENGINES, Engine
from bench.search.measure import Quality, Speed
from bench.search.rows import TABLES, Key, Row, Rows, Table
from pelicanconf import PORTAL_LANGUAGES
from plugins.portal.commands.browser import launched

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


@dataclass(frozen=True, slots=True)
class Job:
    """What one engine's rows of a table are measured by: one for each of ``languages``, in their order."""

    table: Table
    languages: tuple[str, ...]
    provisions: int
    engine: Engine
    measured: Callable[[], Iterable[Speed | Quality]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures; a row and the page of results are written as soon as the row is known. Status 1: something failed."""
    options = _options().parse_args(arguments)
    named = options.engines.lower()
    output = Path(options.output)
    rows = Rows(output.with_name("rows.jsonl"))
    with tempfile.TemporaryDirectory(dir=options.work or None) as work, launched(*ARGUMENTS) as browser:
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
        asked = [job for job in _jobs(plan) if job.table in (options.only or TABLES)]
        failed = [job for job in asked if not _done(plan, job, rows, output, resume=options.resume)]
    print(report.page(rows.all()))  # noqa: T201  the figures are what the command is for
    return 1 if failed else 0


def _done(plan: Plan, job: Job, rows: Rows, output: Path, *, resume: bool) -> bool:
    """Whether a job's rows are there; what fails is told, and leaves the others to be measured."""
    keys = [_key(plan, job, language) for language in job.languages]
    if resume and all(key in rows for key in keys):
        _tell(job.table, *job.languages, job.engine.name, "stands already")
        return True
    started = time.perf_counter()
    try:
        for measured in job.measured():
            took, started = time.perf_counter() - started, time.perf_counter()
            chromium, load = f"Chromium {plan.browser.version}", os.getloadavg()[0]
            key = _key(plan, job, measured.language)
            row = Row(key, measured, job.engine.version, chromium, plan.queries, took, load)
            rows.add(row)
            output.write_text(report.page(rows.all()), "utf-8")
            _tell(job.table, measured.language, job.engine.name, f"measured in {took:.0f} s")
    except (RuntimeError, PlaywrightError) as fault:
        _tell(job.table, *job.languages, job.engine.name, "failed:", fault)
        return False
    return True


def _key(plan: Plan, job: Job, language: str) -> Key:
    corpus = plan.corpus.name if plan.corpus and job.table != "crossing" else ""
    return Key(job.table, language, job.provisions, corpus, plan.seed, job.engine.name)


def _jobs(plan: Plan) -> Iterator[Job]:
    for language in plan.languages if plan.provisions else ():
        for engine in plan.engines:
            yield Job("speed", (language,), plan.provisions, engine, partial(_speed, plan, language, engine))
    for language in plan.languages if plan.headings else ():
        for engine in plan.engines:
            yield Job("headings", (language,), plan.bodies, engine, partial(_heading, plan, language, engine))
    bodies = max(1, plan.bodies // 3)
    for language in UNSPACED if plan.pieces else ():
        for engine in plan.engines:
            yield Job("pieces", (language,), bodies, engine, partial(_pieces, plan, language, engine, bodies))
    others = tuple(sorted(tag for tag in PORTAL_LANGUAGES if tag != crossing.INDEXED))
    for engine in plan.engines if plan.crossing else ():
        crossed = partial(crossing.measured, engine, PORTAL_LANGUAGES, plan.browser, plan.work)
        yield Job("crossing", others, 0, engine, crossed)


def _tell(*words: object) -> None:
    print(time.strftime("%H:%M:%S"), *words, file=sys.stderr, flush=True)  # noqa: T201  a run takes long


def _speed(plan: Plan, language: str, engine: Engine) -> Iterator[Speed]:
    path = plan.provisions_of(language, plan.provisions)
    read = records.read(path)
    words = [question.words for question in queries.everyday(read, plan.queries, plan.seed)]
    folder = plan.work / "speed"
    cost = measure.built(engine, path, language, folder)
    _tell(language, engine.name, f"built in {cost.seconds:.0f} s, {cost.cpu:.0f} s of processors, {cost.peak:,} bytes")
    yield measure.speed(engine, plan.browser, folder, words, build=cost, count=len(read), language=language)


def _heading(plan: Plan, language: str, engine: Engine) -> Iterator[Quality]:
    read = records.read(plan.provisions_of(language, plan.bodies))
    path = plan.work / f"{language}-bodies.jsonl"
    records.write(path, records.without_headings(read))
    asked = queries.headings(read, plan.headings, plan.seed)
    folder = plan.work / "quality"
    measure.built(engine, path, language, folder)
    yield measure.quality(engine, plan.browser, folder, asked, measure="ndcg", language=language)


def _pieces(plan: Plan, language: str, engine: Engine, bodies: int) -> Iterator[Quality]:
    path = plan.provisions_of(language, bodies)
    asked = queries.substrings(records.read(path), plan.pieces, plan.seed)
    folder = plan.work / "quality"
    measure.built(engine, path, language, folder)
    yield measure.quality(engine, plan.browser, folder, asked, measure="recall", language=language)


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
    parser.add_argument("--only", choices=TABLES, nargs="*", help="these tables alone")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", default="", help="a folder for the files that are made; they are removed again")
    parser.add_argument("--resume", action="store_true", help="leave rows alone that have been measured before")
    parser.add_argument("--output", default=str(RESULTS), help="the page; its rows are kept beside it, in rows.jsonl")
    return parser


if __name__ == "__main__":
    sys.exit(main())
