"""The half of a run that invents captures: plain ones, and every tenth as a page, Markdown, Word file or PDF."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from hypothesis import HealthCheck, Phase, given, seed as seeded, settings

from bench.fuzz.counted import Counted
from bench.fuzz.formats import formatted
from bench.fuzz.found import Found
from bench.fuzz.grammar import Invented, captures
from bench.fuzz.properties import ROW, Checker, Fault

_ROUND = 100  # examples that one seed gives
_OTHER_FORMAT, _TWICE = 10, 8  # every how many
_TOLD = Callable[[str], None]


def run(seconds: float, seed: int, checker: Checker, found: Found, tell: _TOLD) -> Counted:
    """Invents captures until the time is over."""
    until, count = time.monotonic() + seconds, Counted()
    chance = random.Random(seed)  # noqa: S311  nothing secret
    while time.monotonic() < until:

        @seeded(seed)
        @settings(
            max_examples=_ROUND,
            database=None,
            deadline=None,
            phases=(Phase.generate,),
            suppress_health_check=list(HealthCheck),
        )
        @given(captures())
        def one_round(capture: Invented) -> None:
            if time.monotonic() < until:
                _one(capture, checker=checker, found=found, count=count, chance=chance, tell=tell)

        one_round()
        seed += 1
    return count


def _one(
    capture: Invented, *, checker: Checker, found: Found, count: Counted, chance: random.Random, tell: _TOLD
) -> None:
    data, media_type, words = capture.data, "text/plain", ""
    if count.executions % _OTHER_FORMAT == 0:
        made = formatted(capture.text, chance)
        data, media_type, words = made.data, made.media_type, made.words
    count.executions += 1
    started = time.process_time()
    try:
        answer = checker.check(data, media_type, words=words, twice=count.executions % _TWICE == 0)
        count.read += ROW in answer
    except Fault as fault:
        path = found.keep(data, media_type, fault, checker)
        if path is not None:
            count.found += 1
            tell(f"{path.name}: {fault}")
    count.seconds += time.process_time() - started


__all__ = ["run"]
