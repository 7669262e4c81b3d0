"""What jobs have read is noted once, whoever tells it and in whatever order."""

from __future__ import annotations

from array import array
from itertools import permutations

import pytest

from plugins.portal.model import Output
from plugins.portal.pipeline.jobs import Done, PublishJob
from plugins.portal.pipeline.traces import Recalled, State, Traces
from plugins.portal.tracing import Path, Read, World

ONE, TWO, THREE = (PublishJob("document", name=name) for name in ("one", "two", "three"))
A, B, C = ("words", "a"), ("words", "b"), ("words", "c")
WORDS = {"a": "Anchor", "b": "Buoy", "c": "Capstan"}


def world(**edited: str) -> World:
    return World({"words": WORDS | edited}, {})


def done(name: str, teller: str, numbers: list[int], first: int = 0, paths: tuple[Path, ...] = ()) -> Done:
    return Done((Output(f"{name}.json", 3, "", True),), Read(teller, array("I", numbers), first, paths))


def standing(path: str) -> State:
    return 3, 0, 0


def built(*jobs: tuple[PublishJob, Done], before: Recalled | None = None, now: World | None = None) -> Recalled:
    traces = Traces(("site", "key"), now or world(), (), before)
    traces.unchanged((ONE, TWO, THREE), standing)
    for job, found in jobs:
        traces.add(job, found)
    return traces.keep(standing)


def stands(before: Recalled, now: World) -> set[str]:
    return {job.name for job in Traces(("site", "key"), now, (), before).unchanged((ONE, TWO, THREE), standing)}


def test_a_path_that_two_processes_tell_is_one() -> None:
    kept = built((ONE, done("one", "x", [0, 1], 0, (A, B))), (TWO, done("two", "y", [0], 0, (B,))))
    assert len(kept.tree) == 2
    assert stands(kept, world()) == {"one", "two"}
    assert stands(kept, world(a="Ankle")) == {"two"}
    assert stands(kept, world(b="Bell")) == set()


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_in_which_jobs_come_makes_no_difference(order: tuple[int, ...]) -> None:
    jobs = (
        (ONE, done("one", "x", [0], 0, (A,))),
        (TWO, done("two", "x", [0, 1], 1, (B,))),
        (THREE, done("three", "x", [2, 1], 2, (C,))),
    )
    kept = built(*(jobs[place] for place in order))
    assert stands(kept, world(a="Ankle")) == {"three"}
    assert stands(kept, world(b="Bell")) == {"one"}
    assert stands(kept, world(c="Cable")) == {"one", "two"}


def test_a_job_that_read_what_nobody_has_told_is_done_again() -> None:
    kept = built((ONE, done("one", "x", [0], 0, (A,))), (TWO, done("two", "x", [5])), (THREE, done("three", "y", [0])))
    assert stands(kept, world()) == {"one"}


def test_a_job_that_reads_nothing_stands_whatever_changes() -> None:
    kept = built((ONE, done("one", "x", [])))
    assert stands(kept, world(a="Ankle")) == {"one"}


def test_what_nothing_that_stands_has_read_is_taken_out() -> None:
    first = built((ONE, done("one", "x", [0], 0, (A,))), (TWO, done("two", "x", [1], 1, (B,))))
    more = tuple(("words", letter) for letter in "defg")
    now = world(b="Bell", d="Dock")
    second = built(
        (TWO, done("two", "x", [0], 0, (C,))), (THREE, done("three", "x", [1, 2, 3, 4], 1, more)), before=first, now=now
    )
    assert len(second.tree) == 7
    assert stands(second, now) == {"one", "two", "three"}
    now = world(b="Bell", d="Dam")
    third = built(before=second, now=now)
    assert len(third.tree) == 2
    assert stands(third, now) == {"one", "two"}
    assert stands(third, world(a="Ankle", b="Bell", d="Dam")) == {"two"}
    assert stands(third, world(b="Bell", c="Chart", d="Dam")) == {"one"}
