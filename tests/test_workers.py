"""The same results in the same order, whoever does the work."""

from __future__ import annotations

import os
import time
import weakref
from collections import Counter
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor

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


class Result:
    """It can be told when it is gone."""


def a_result(context: None, item: int) -> Result:
    return Result()


last_done: set[int] = set()  # by this process


def noted(context: None, item: int) -> int:
    last_done.clear()
    last_done.add(item)
    return item


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


def unhurried(context: None, item: int) -> int:
    """Leaves time for another process to begin, on a busy machine too."""
    time.sleep(0.005)
    return process(context, item)


def test_many_items_are_done_by_several_processes_and_few_by_this_one() -> None:
    assert len(set(Workers(2).map(unhurried, None, range(200))) - {os.getpid()}) == 2
    assert set(Workers(2).map(process, None, range(3))) == {os.getpid()}
    assert set(Workers(1).map(process, None, range(200))) == {os.getpid()}


def test_processes_that_have_grown_heavy_give_way_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """They would hold more and more of what they share with the process that they were forked from."""
    monkeypatch.setattr(memory.Scale, "is_over", lambda scale: True)
    done = Counter(Workers(2).map(process, None, range(220)))
    assert len(done) > 6, "processes, of several turns"
    assert list(Workers(2).map(times, 2, range(220))) == [2 * number for number in range(220)]


def test_results_that_were_handed_on_are_kept_by_nobody() -> None:
    """Nobody looks for cycles while a site is built."""
    kept: list[weakref.ref[Result]] = []
    with memory.uncollected():
        for result in Workers(2).map(a_result, None, range(100)):
            kept.append(weakref.ref(result))
        del result
        assert not [each for each in kept if each() is not None]


def test_processes_that_stay_light_do_all_there_is() -> None:
    """On a busy machine one of them may have done all before the other begins; but no third is ever needed."""
    assert 1 <= len(set(Workers(2).map(process, None, range(5000))) - {os.getpid()}) <= 2


@settings(max_examples=10, deadline=None)
@given(st.sets(st.integers(0, 79)), st.integers(2, 3))
def test_nothing_is_lost_or_done_twice_whenever_processes_give_way(heavy_at: set[int], processes: int) -> None:
    told: list[int] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(memory.Scale, "is_over", lambda scale: bool(heavy_at & last_done))
        assert list(Workers(processes).map(noted, None, range(80), told.extend)) == list(range(80))
    assert sorted(told) == list(range(80))


def test_a_process_may_have_a_part_of_what_the_first_holds_and_of_what_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "held", lambda pid: 4 << 30)
    monkeypatch.setattr(memory, "free", lambda: 20 << 30)
    assert workers._share(2) == 1 << 30, "together half as much as the first"
    monkeypatch.setattr(memory, "free", lambda: 2 << 30)
    assert workers._share(2) == 512 << 20, "together half of what is free"
    assert workers._share(16) == workers._LEAST
    monkeypatch.setattr(memory, "free", lambda: 0)
    assert workers._share(2) == workers._LEAST, "where the system does not tell"


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
