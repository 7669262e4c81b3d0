"""What was measured, as a page to read."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from bench.search.browser import LATENCY, RATE
from bench.search.measure import DEEP, SLOW_QUERIES, Quality, Speed, Spread
from bench.search.queries import MOST
from bench.search.rows import Row, of


def page(rows: Sequence[Row]) -> str:
    """``RESULTS.md``: what is measured so far."""
    lines = ["# The search beside Pagefind and one Lunr index", "", *_told(rows), ""]
    if speeds := of(rows, "speed"):
        lines += ["## Size, cost and speed", "", *_speed_table(speeds), "", _SPEEDS, ""]
    if headings := of(rows, "headings"):
        lines += ["## A heading finds its provision", "", _HEADINGS, "", *_quality_table(headings, "nDCG@10"), ""]
    if pieces := of(rows, "pieces"):
        lines += ["## A piece of text finds every text that holds it", "", _PIECES, ""]
        lines += [*_quality_table(pieces, "recall"), ""]
    if crossing := of(rows, "crossing"):
        lines += ["## A heading in one language finds a text in another", "", _CROSSING, ""]
        lines += [*_quality_table(crossing, "nDCG@10"), ""]
    return "\n".join(lines)


_INVENTED = "invented"  # what provisions are called that no file was given for
_SPEEDS = (
    "Median of the queries, in brackets the worst. Times with an asterisk are calculated from the bytes: the least\n"
    "that the line needs."
)
_HEADINGS = (
    "Provisions are indexed without their headings; the headings are asked as queries, and the provision that each\n"
    "stood above is the one right answer. In brackets: the part of the queries that found nothing."
)
_PIECES = (
    "Pieces of 3 to 8 letters of the texts, in the scripts that set no spaces between words; right are all provisions\n"
    f"that hold the piece, and no more than {MOST} do. Recall among the first {DEEP:,} results."
)
_CROSSING = (
    "The portal's own summaries: only the English ones are indexed; headings of the same provisions in other\n"
    "languages are asked, and the provision is to be found through the names and themes that it was annotated with."
)


def _told(rows: Sequence[Row]) -> Iterable[str]:
    engines = dict.fromkeys(f"{row.key.engine} {row.version}".strip() for row in rows)
    yield f"- {_list(engines)}; {_list(row.chromium for row in rows)}."
    corpora = dict.fromkeys(row.key.corpus or f"{_INVENTED} by `bench/search/grammar.py`" for row in rows)
    yield f"- Provisions: {_list(corpora)}; seed {_list(str(row.key.seed) for row in rows)}."
    yield "  How like the invented ones are to laws: `LIKENESS.md`; `bench/search/laws.py` reads the laws."
    queries = _list(str(row.queries) for row in of(rows, "speed"))
    yield f"- {queries or 'No'} queries a language, of one to three words of headings, each by a reader with an"
    yield "  empty cache. Bytes are what the browser received, headers included: library, index, and the texts of the"
    yield "  first ten results. The server compresses texts as hosts do (gzip 6)."
    yield f"- Slow line: {LATENCY} ms a request and {RATE * 8 / 1e6:.1f} Mbit/s, set in Chromium; from the question to"
    yield f"  the texts of the first ten results, with nothing loaded before it; {SLOW_QUERIES} queries."
    yield "- Scoring: the same query again with everything there, the best of three."
    yield "- A build runs in a process of its own; time, processor time and greatest memory are the kernel's figures."
    yield "- Each row was measured by itself, on a machine with two cores that other work shared. How long that took"
    yield "  and how many processes ran or waited at its end stands behind it; a dash: it was not noted. Processor"
    yield "  time, bytes, memory and quality do not hang on that."
    yield "- What the index weighs, stream by stream: `WEIGHT.md`."


def _list(values: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(values))


def _speed_table(rows: Sequence[Row]) -> Iterable[str]:
    yield (
        "| language | provisions | of | engine | on disk MB | sent MB: index, suggestions, texts | build s (CPU) "
        "| memory GB | first query KB | next query KB | slow line s | scoring ms | row took min (load) |"
    )
    yield "|---|---|---|---|---|---|---|---|---|---|---|---|---|"
    yield from map(speed_row, rows)


def speed_row(row: Row) -> str:
    """A row of the table."""
    each = row.measured
    if not isinstance(each, Speed):
        raise TypeError(f"a row of {row.key.table} is none of speed")
    star = "*" if each.slow_is_calculated else ""
    took = f"{row.took / 60:.1f} ({row.load:.0f})" if row.took else "–"
    return (
        f"| {each.language} | {each.provisions:,} | {row.key.corpus.removesuffix('.jsonl') or _INVENTED} "
        f"| {each.engine} | {each.size / 1e6:.1f} "
        f"| {_parts(each)} "
        f"| {each.build.seconds:.0f} ({each.build.cpu:.0f}) | {each.build.peak / 1e9:.2f} "
        f"| {_both(each.first, 1e3, 0)} | {_both(each.following, 1e3, 0)} | {_both(each.slow, 1e3, 1)}{star} "
        f"| {_both(each.scoring, 1, 1)} | {took} |"
    )


def _parts(each: Speed) -> str:
    """Index, suggestions where there are any, and texts apart, where they are files apart."""
    index = f"{(each.sent - each.texts - each.suggestions) / 1e6:.1f}"
    suggestions = f"{each.suggestions / 1e6:.1f}" if each.suggestions else "–"
    return f"{index}, {suggestions}, {each.texts / 1e6:.1f}" if each.texts else f"{index} together"


def _both(values: Spread, unit: float, digits: int) -> str:
    return f"{values.median / unit:,.{digits}f} ({values.worst / unit:,.{digits}f})"


def _quality_table(rows: Sequence[Row], name: str) -> Iterable[str]:
    engines = tuple(dict.fromkeys(row.key.engine for row in rows))
    by = {(row.key.language, row.key.provisions, row.key.corpus, row.key.engine): row.measured for row in rows}
    yield f"| {name} | questions | {' | '.join(engines)} |"
    yield "|---|---|" + "---|" * len(engines)
    for of_ in dict.fromkeys((row.key.language, row.key.provisions, row.key.corpus) for row in rows):
        found = [by.get((*of_, engine)) for engine in engines]
        questions = next(each.questions for each in found if isinstance(each, Quality))
        yield f"| {of_[0]} | {questions} | {' | '.join(map(_value, found))} |"


def _value(measured: Speed | Quality | None) -> str:
    if not isinstance(measured, Quality) or math.isnan(measured.value):
        return "–"
    return f"{measured.value:.3f}" + (f" ({measured.empty:.0%} empty)" if measured.empty else "")
