"""Work on many items at once, in processes of their own, with results in the order of the items.

What all items need is inherited by processes that are forked after it was made, so it is neither sent nor made again.
A process that is forked shares the memory of this one until it looks at it, and keeps what it works out for the next
item: it grows with all that its items touch. So others take the place of all of them when one has grown heavy.
An executor whose processes run elsewhere (``dask.distributed``) gets it as a file, read once by each process.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import tempfile
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import CancelledError, Executor, Future, ProcessPoolExecutor
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Generic, TypeAlias, TypeVar

from plugins.portal import executors, memory, profiling

C = TypeVar("C")
T = TypeVar("T")
R = TypeVar("R")
Done: TypeAlias = Callable[[Sequence[R]], None]

_SMALLEST = 16  # items: fewer are done sooner than a process starts
_PARTS = 8  # for each process, at least, so that none waits long for the slowest
_ALIKE = 4  # parts of one size for each process, before they grow
_LARGEST = 32  # items of a part: after each it is asked whether the process has grown heavy
_LEAST = 192 << 20  # bytes that a process may have for itself, whatever there is


@dataclass(frozen=True, slots=True)
class Workers:
    """Who does the work. executor: makes one of another kind; its processes must see this machine's files."""

    processes: int = 1  # 1: this process alone, which a debugger likes
    executor: Callable[[], AbstractContextManager[Executor]] | None = None

    def map(
        self, task: Callable[[C, T], R], context: C, items: Sequence[T], done: Done[R] = lambda results: None
    ) -> Iterator[R]:
        """``task(context, item)`` for each item, in their order. task: a function of a module.

        An exception of a task is raised here, at its item's turn. The results do not depend on the number of processes.
        done: is given results as soon as they are there, in no order, perhaps in another thread.
        """
        if self.executor is not None:
            yield from _elsewhere(self.executor, task, context, items, self.processes, done=done)
        elif self.processes < 2 or len(items) < _SMALLEST:
            for item in items:
                result = task(context, item)
                done((result,))
                yield result
        else:
            yield from _forked(task, context, items, self.processes, done)


def named(name: str | int | None, processes: int | None = None) -> Workers:
    """As settings name them: a number of processes, ``dask`` or ``dask:ADDRESS``; None: one for each processor.

    processes: how many an executor has, where that is known. Raises ValueError on any other name.
    """
    number = int(name) if name is not None and str(name).isdecimal() else 0
    if name is None or number:
        return Workers(number or processes or available())
    count = processes or available()
    return Workers(count, executors.named(str(name), count))


def available() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


# What a forked process finds: task and context of the map that it works for, and what it is weighed with.
_inherited: list[tuple[Callable[[Any, Any], Any], Any, memory.Scale]] = []


@dataclass(frozen=True, slots=True)
class _Made(Generic[R]):
    """What came of a part of the items, and what it took where that is measured."""

    results: list[R]
    account: profiling.Account
    heavy: bool = False  # whether the process should give way to another


def _forked(task: Callable[[C, T], R], context: C, items: Sequence[T], processes: int, done: Done[R]) -> Iterator[R]:
    gc.collect()
    gc.freeze()  # what was made before is not touched by a collection in a child, and so stays shared
    try:
        while items:
            _inherited.append((task, context, memory.Scale(_share(processes))))
            try:
                count = yield from _turn(items, processes, done)
            finally:
                _inherited.pop()
            items = items[count:]
    finally:
        gc.unfreeze()


def _share(processes: int) -> int:
    """The bytes that each may have for itself: all of them half of what this one holds, and half of what is free."""
    return max(_LEAST, min(memory.held(os.getpid()), memory.free()) // 2 // processes)


def _turn(items: Sequence[Any], processes: int, done: Done[R]) -> Generator[R, None, int]:
    """What processes make that are forked for this, until one of them has grown heavy; returns how many items it was.

    The parts that none of them has begun by then are left, which are the last ones: they are begun in their order.
    """
    fork, measured = multiprocessing.get_context("fork"), profiling.current() is not None

    def look(future: Future[_Made[R]]) -> None:
        waiting.pop(future, None)  # which would keep its results
        if _is_done(future) and future.result().heavy:
            for last in list(reversed(waiting)):
                if not last.cancel():
                    break

    with ProcessPoolExecutor(processes, mp_context=fork) as pool:
        futures = [pool.submit(_of_inherited, part, measured) for part in _parts(items, processes)]
        waiting = dict.fromkeys(futures)
        for future in futures:
            future.add_done_callback(look)
        return (yield from _in_order(futures, done))


def _of_inherited(items: Sequence[Any], measured: bool) -> _Made[Any]:
    task, context, scale = _inherited[-1]
    made = _made(task, context, items, measured)
    return replace(made, heavy=True) if scale.is_over() else made


def _made(task: Callable[[C, T], R], context: C, items: Sequence[T], measured: bool) -> _Made[R]:
    if not measured:
        return _Made([task(context, item) for item in items], {})
    with profiling.measuring(alone=True) as meter:
        results = [task(context, item) for item in items]
    return _Made(results, meter.account())


def _elsewhere(
    executor: Callable[[], AbstractContextManager[Executor]],
    task: Callable[[C, T], R],
    context: C,
    items: Sequence[T],
    processes: int,
    *,
    done: Done[R],
) -> Iterator[R]:
    measured = profiling.current() is not None
    with tempfile.TemporaryDirectory() as folder, executor() as pool:
        path = Path(folder) / "context"
        path.write_bytes(pickle.dumps(context, pickle.HIGHEST_PROTOCOL))
        futures = [pool.submit(_of_file, task, str(path), part, measured) for part in _parts(items, processes)]
        if (yield from _in_order(futures, done)) < len(items):
            raise CancelledError("the executor has given work up")


def _of_file(task: Callable[[Any, T], R], path: str, items: Sequence[T], measured: bool) -> _Made[R]:
    return _made(task, _context(path), items, measured)


@lru_cache(maxsize=1)
def _context(path: str) -> Any:
    return pickle.loads(Path(path).read_bytes())  # noqa: S301  written by the process that asks, in a folder of its own


def _parts(items: Sequence[T], processes: int) -> list[Sequence[T]]:
    """Small parts first, since long work comes first: no process is left with all of it while others have none."""
    most = min(_LARGEST, max(1, len(items) // (max(processes, 1) * _PARTS)))
    parts: list[Sequence[T]] = []
    start = 0
    while start < len(items):
        size = min(most, 1 + len(parts) // (_ALIKE * max(processes, 1)))
        parts.append(items[start : start + size])
        start += size
    return parts


def _in_order(futures: list[Future[_Made[R]]], done: Done[R]) -> Generator[R, None, int]:
    """The results, up to the first part that was given up; returns how many they are."""

    def tell(future: Future[_Made[R]]) -> None:
        if _is_done(future):
            done(future.result().results)

    meter, count = profiling.current(), 0
    try:
        for future in futures:
            future.add_done_callback(tell)
        futures.reverse()
        with suppress(CancelledError):
            while futures:  # what has been handed on is kept by nobody here
                made = futures.pop().result()
                if meter:
                    meter.merge(made.account)
                count += len(made.results)
                yield from made.results
    finally:  # after a failure, or when nobody asks for the rest
        for future in futures:
            future.cancel()
    return count


def _is_done(future: Future[Any]) -> bool:
    return not future.cancelled() and future.exception() is None
