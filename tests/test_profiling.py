"""What stages cost is told whole, what their parts cost without what is within them, over all processes."""

from __future__ import annotations

import subprocess
import sys
import time
from concurrent.futures import Executor, ProcessPoolExecutor

import pytest

from plugins.portal import profiling
from plugins.portal.profiling import Meter, Stage
from plugins.portal.workers import Workers
from tests.conftest import PROJECT

MB = 1_000_000


def busy(seconds: float) -> None:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


def work(context: None, item: int) -> int:
    with profiling.stage("work", 1):
        busy(0.002)
        with profiling.stage("inner", 1):
            busy(0.001)
    return item


def pool() -> Executor:
    return ProcessPoolExecutor(2)


def named(meter: Meter) -> dict[tuple[str, str], Stage]:
    return {(each.within, each.name): each for each in meter.stages()}


def test_nothing_is_measured_where_nobody_asks() -> None:
    with profiling.stage("work") as nothing:
        profiling.count(3)
    assert nothing is None
    assert profiling.current() is None


def test_a_stage_is_told_whole_and_a_part_without_the_parts_within_it() -> None:
    with profiling.measuring() as meter, profiling.stage("whole", 2):
        busy(0.02)
        with profiling.stage("part", 1):
            busy(0.02)
            with profiling.stage("deeper"):
                busy(0.04)
    found = named(meter)
    whole, part, deeper = (found[key].cost for key in (("", "whole"), ("whole", "part"), ("whole", "deeper")))
    assert whole.cpu >= 0.08
    assert 0.02 <= part.cpu < 0.04 <= deeper.cpu
    assert whole.wall >= part.wall + deeper.wall
    assert (whole.items, part.items, deeper.items) == (2, 1, 0)


def test_stages_come_in_their_order_each_with_its_parts_after_it() -> None:
    with profiling.measuring() as meter:
        for name in ("one", "two"):
            with profiling.stage(name):
                for part in ("cheap", "dear"):
                    with profiling.stage(part):
                        busy(0.01 if part == "dear" else 0)
    assert [each.name for each in meter.stages()] == ["one", "dear", "cheap", "two", "dear", "cheap"]


@pytest.mark.parametrize("workers", [Workers(1), Workers(2), Workers(2, pool)], ids=["one", "forked", "executor"])
def test_processes_report_what_they_did(workers: Workers) -> None:
    with profiling.measuring() as meter, profiling.stage("all"):
        assert list(workers.map(work, None, range(40))) == list(range(40))
    found = named(meter)
    assert found["all", "work"].cost.items == found["all", "inner"].cost.items == 40
    assert 0.08 <= found["all", "work"].cost.cpu < 0.2
    assert found["all", "inner"].cost.cpu >= 0.04
    assert found["", "all"].cost.cpu >= found["all", "work"].cost.cpu + found["all", "inner"].cost.cpu
    assert found["all", "work"].cost.peak > MB


GIVING_BACK = f"""
from plugins.portal import profiling

with profiling.measuring() as meter:
    with profiling.stage("large"):
        held = bytearray({150 * MB})
        held[::4096] = b"x" * len(held[::4096])
        del held
    with profiling.stage("small"):
        pass
print(*(each.cost.peak for each in meter.stages()))
"""


def test_memory_that_a_stage_gave_back_does_not_count_for_the_next() -> None:
    # In a process of its own: one that has run other tests has memory to spare, and a browser beside it.
    done = subprocess.run([sys.executable, "-c", GIVING_BACK], cwd=PROJECT, capture_output=True, text=True, check=True)
    large, small = map(int, done.stdout.split())
    assert large - small > 100 * MB


def test_what_is_done_is_told_as_soon_as_it_is_there() -> None:
    for workers in (Workers(1), Workers(2), Workers(2, pool)):
        told: list[int] = []
        assert list(workers.map(work, None, range(40), told.extend)) == list(range(40))
        assert sorted(told) == list(range(40))


def test_a_stage_that_fails_is_measured_all_the_same() -> None:
    with profiling.measuring() as meter, pytest.raises(ValueError, match="broken"), profiling.stage("failing"):
        raise ValueError("broken")
    assert [each.name for each in meter.stages()] == ["failing"]
