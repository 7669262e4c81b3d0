"""What was measured, as a page to read."""

from __future__ import annotations

import math
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bench.search.browser import LATENCY, RATE
from bench.search.measure import Quality, Speed
from bench.search.metrics import median


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the figures hang on."""

    chromium: str
    engines: tuple[str, ...]  # with their versions
    seed: int
    queries: int
    corpus: str  # where the provisions come from


def page(
    conditions: Conditions,
    speeds: Sequence[Speed],
    headings: Sequence[Quality],
    substrings: Sequence[Quality],
    crossing: Sequence[Quality],
) -> str:
    """``RESULTS.md``."""
    lines = ["# The search beside Pagefind and one Lunr index", "", *_told(conditions), ""]
    if speeds:
        lines += ["## Size, cost and speed", "", *_speed_table(speeds), ""]
        lines += ["Median of the queries, in brackets the worst. " + _CALCULATED, ""]
    if headings:
        lines += ["## A heading finds its provision", "", _HEADINGS, "", *_quality_table(headings, "nDCG@10"), ""]
    if substrings:
        lines += ["## A piece of text finds every text that holds it", "", _SUBSTRINGS, ""]
        lines += [*_quality_table(substrings, "recall"), ""]
    if crossing:
        lines += ["## A heading in one language finds a text in another", "", _CROSSING, ""]
        lines += [*_quality_table(crossing, "nDCG@10"), ""]
    return "\n".join(lines)


_CALCULATED = "Times with an asterisk are calculated from the bytes: the least that the line needs."
_HEADINGS = (
    "Provisions are indexed without their headings; the headings are asked as queries, and the provision that each\n"
    "stood above is the one right answer. In brackets: the part of the queries that found nothing."
)
_SUBSTRINGS = (
    "Pieces of 3 to 8 letters of the texts, in the scripts that set no spaces between words; right are all provisions\n"
    "that hold the piece, if no more than 1,000 do. Recall among the first 1,000 results."
)
_CROSSING = (
    "The portal's own summaries: only the English ones are indexed; headings of the same provisions in other\n"
    "languages are asked, and the provision is to be found through the names and themes that it was annotated with."
)


def _told(conditions: Conditions) -> Iterable[str]:
    yield f"- {', '.join(conditions.engines)}; {conditions.chromium}, Python {platform.python_version()}."
    yield "- A machine with two cores that other work shared."
    yield f"- Provisions: {conditions.corpus}; seed {conditions.seed}."
    yield f"- {conditions.queries} queries a language, of one to three words of headings, each by a reader with an"
    yield "  empty cache. Bytes are what the browser received, headers included: library, index, and the texts of the"
    yield "  first ten results. The server compresses texts as hosts do (gzip 6)."
    yield f"- Slow line: {LATENCY} ms a request and {RATE * 8 / 1e6:.1f} Mbit/s, set in Chromium; from the question to"
    yield "  the texts of the first ten results, with nothing loaded before it."
    yield "- Scoring: the same query again with everything there, the best of three."
    yield "- A build runs in a process of its own; time, processor time and greatest memory are the kernel's figures."


def _speed_table(speeds: Sequence[Speed]) -> Iterable[str]:
    yield (
        "| language | provisions | engine | on disk MB | sent MB: index, texts | build s (CPU) | memory GB "
        "| first query KB | next query KB | slow line s | scoring ms |"
    )
    yield "|---|---|---|---|---|---|---|---|---|---|---|"
    yield from map(speed_row, speeds)


def speed_row(each: Speed) -> str:
    """A row of the table."""
    star = "*" if each.slow_is_calculated else ""
    return (
        f"| {each.language} | {each.provisions:,} | {each.engine} | {each.size / 1e6:.1f} "
        f"| {_parts(each)} "
        f"| {each.build.seconds:.0f} ({each.build.cpu:.0f}) | {each.build.peak / 1e9:.2f} "
        f"| {_both(each.first, 1e3, 0)} | {_both(each.following, 1e3, 0)} | {_both(each.slow, 1e3, 1)}{star} "
        f"| {_both(each.scoring, 1, 1)} |"
    )


def _parts(each: Speed) -> str:
    """Index and texts apart, where they are files apart."""
    index = f"{(each.sent - each.texts) / 1e6:.1f}"
    return f"{index}, {each.texts / 1e6:.1f}" if each.texts else f"{index} together"


def _both(values: Sequence[float], unit: float, digits: int) -> str:
    if not values:
        return "–"
    return f"{median(values) / unit:,.{digits}f} ({max(values) / unit:,.{digits}f})"


def _quality_table(measured: Sequence[Quality], name: str) -> Iterable[str]:
    engines = tuple(dict.fromkeys(each.engine for each in measured))
    by = {(each.language, each.engine): each for each in measured}
    yield f"| {name} | questions | {' | '.join(engines)} |"
    yield "|---|---|" + "---|" * len(engines)
    for language in dict.fromkeys(each.language for each in measured):
        row = [by.get((language, engine)) for engine in engines]
        questions = next(each.questions for each in row if each)
        yield f"| {language} | {questions} | {' | '.join(map(_value, row))} |"


def _value(measured: Quality | None) -> str:
    if measured is None or math.isnan(measured.value):
        return "–"
    return f"{measured.value:.3f}" + (f" ({measured.empty:.0%} empty)" if measured.empty else "")
