"""The same results in the same order, whoever does the work."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Generator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from mmap import MAP_ANONYMOUS, MAP_PRIVATE, PAGESIZE, mmap

import pytest
from hypothesis import given, settings, strategies as st

from plugins.portal import memory, workers
from plugins.portal.executors import Dask
from plugins.portal.workers import Workers, available, named


class Unsendable:
    """A context that can't be pickled: forked processes have it all the same."""

    factor = 3

    def __reduce__(self) -> str:
        raise TypeError("not to be sent")


def times(context: int | Unsendable, item: int) -> int:
    return item * (context if isinstance(context, int) else context.factor)


def slow_at_first(context: None, item: int) -> int:
    time.sleep(0.05 if item == 0 else 0)
    return item


def process(context: None, item: int) -> int:
    return os.getpid()


def fails_at_seven(context: None, item: int) -> int:
    if item == 7:
        raise ValueError("seven")
    return item


def pool() -> Executor:
    return ProcessPoolExecutor(2)


@pytest.mark.parametrize(
    "workers", [Workers(1), Workers(2), Workers(5), Workers(2, ThreadPoolExecutor), Workers(2, pool)]
)
def test_results_come_in_the_order_of_the_items(workers: Workers) -> None:
    assert list(workers.map(times, 2, range(100))) == [2 * number for number in range(100)]
    assert list(workers.map(slow_at_first, None, range(40))) == list(range(40))


def test_forked_processes_share_what_cannot_be_sent() -> None:
    assert list(Workers(2).map(times, Unsendable(), range(20))) == [3 * number for number in range(20)]


def test_many_items_are_done_by_several_processes_and_few_by_this_one() -> None:
    assert len(set(Workers(2).map(process, None, range(200)))) == 2
    assert set(Workers(2).map(process, None, range(3))) == {os.getpid()}
    assert set(Workers(1).map(process, None, range(200))) == {os.getpid()}


def test_no_process_does_more_items_the_more_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would hold more and more of what it shares with the process that it was forked from."""
    monkeypatch.setattr(workers, "_TURN", 25)
    done = Counter(Workers(2).map(process, None, range(220)))
    assert 5 < len(done) <= 10, "five turns of two processes"
    assert max(done.values()) <= 50, "the items of a turn"
    assert list(Workers(2).map(times, 2, range(220))) == [2 * number for number in range(220)]


def test_processes_that_have_grown_heavy_are_followed_by_others_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    turns: list[int] = []

    def turn(items: Sequence[int], processes: int, done: object) -> Generator[int, None, int]:
        turns.append(len(items))
        yield from items
        return workers._HEAVY * 2 if len(turns) < 3 else workers._HEAVY // 8

    monkeypatch.setattr(workers, "_TURN", 50)
    monkeypatch.setattr(workers, "_turn", turn)
    assert list(Workers(2).map(times, 2, range(350))) == list(range(350))
    assert turns == [100, 50, 25, 100, 75], "half as many while they are heavy, and never more than fifty for each"


@pytest.mark.skipif(not memory.own(), reason="the system does not tell")
def test_what_a_process_writes_is_its_own() -> None:
    before = memory.own()
    with mmap(-1, 64 << 20, flags=MAP_PRIVATE | MAP_ANONYMOUS) as mine:  # nothing that was there and given back
        assert memory.own() - before < 32 << 20
        for place in range(0, len(mine), PAGESIZE):
            mine[place] = 1
        assert memory.own() - before > 60 << 20


@pytest.mark.parametrize("workers", [Workers(1), Workers(2), Workers(2, ThreadPoolExecutor)])
def test_a_failure_is_raised_at_its_item(workers: Workers) -> None:
    results = workers.map(fails_at_seven, None, range(40))
    with pytest.raises(ValueError, match="seven"):
        list(results)


@settings(max_examples=10, deadline=None)
@given(st.lists(st.integers(), max_size=60), st.integers(1, 3))
def test_the_number_of_processes_changes_nothing(items: list[int], processes: int) -> None:
    assert list(Workers(processes).map(times, 2, items)) == [2 * item for item in items]


@pytest.mark.parametrize(
    ("name", "processes", "found"),
    [
        (None, 3, Workers(3)),
        ("4", None, Workers(4)),
        (1, 5, Workers(1)),
        ("dask", 3, Workers(3, Dask("", 3))),
        ("dask:tcp://127.0.0.1:8786", 3, Workers(3, Dask("tcp://127.0.0.1:8786", 3))),
    ],
)
def test_settings_name_who_does_the_work(name: str | int | None, processes: int | None, found: Workers) -> None:
    assert named(name, processes) == found


@pytest.mark.parametrize("name", ["spark", "0", "-1", "dusk:8786"])
def test_a_name_of_nobody_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="PORTAL_WORKERS must be"):
        named(name)


def test_there_is_at_least_one_processor() -> None:
    assert available() >= 1
