"""The importer takes whatever it is given: a short run of `invoke fuzz`, the same each time."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings

from bench.fuzz import patterns
from bench.fuzz.attacks import attacks
from bench.fuzz.formats import formatted
from bench.fuzz.grammar import Invented, captures
from bench.fuzz.properties import Checker

QUIET = tuple(HealthCheck)


@pytest.fixture(scope="module")
def checker() -> Iterator[Checker]:
    checker = Checker(seconds=20)  # machines that run tests are slow
    yield checker
    checker.end()


@settings(max_examples=40, deadline=None, derandomize=True, database=None, suppress_health_check=QUIET)
@given(capture=captures())
def test_no_invented_capture_is_too_much_for_the_importer(checker: Checker, capture: Invented) -> None:
    checker.check(capture.data)


@settings(max_examples=4, deadline=None, derandomize=True, database=None, suppress_health_check=QUIET)
@given(capture=captures())
def test_nor_is_one_in_another_format(checker: Checker, capture: Invented) -> None:
    made = formatted(capture.text, random.Random(len(capture.text)))  # noqa: S311  nothing secret
    checker.check(made.data, made.media_type, words=made.words)


def test_no_pattern_takes_quadratic_time(checker: Checker) -> None:
    found = patterns.collected(checker.annotator)
    assert len(found) > 500
    some = found[::12]  # `invoke fuzz` tries them all
    assert [f"{one.found.name}: {one.text!r}" for one in patterns.slow(some)] == []


def test_a_pattern_that_takes_quadratic_time_is_found() -> None:
    slow = patterns.Found("made.up", re.compile(r"(?:[a-z]+ )+\d"), False)
    assert list(attacks(slow.pattern, spaces=False))
    assert [one.found.name for one in patterns.slow((slow,))] == ["made.up"]
