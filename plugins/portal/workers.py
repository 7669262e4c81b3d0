"""Work on many items at once, in processes of their own, with results in the order of the items.

What all items need is inherited by processes that are forked after it was made, so it is neither sent nor made again.
An executor whose processes run elsewhere (``dask.distributed``) gets it as a file, read once by each process.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

C = TypeVar("C")
T = TypeVar("T")
R = TypeVar("R")

_SMALLEST = 16  # items: fewer are done sooner than a process starts
_PARTS = 8  # for each process, so that none waits long for the slowest


@dataclass(frozen=True, slots=True)
class Workers:
    """Who does the work. executor: makes one of another kind; its processes must see this machine's files."""

    processes: int = 1  # 1: this process alone, which a debugger likes
    executor: Callable[[], Executor] | None = None

    def map(self, task: Callable[[C, T], R], context: C, items: Sequence[T]) -> Iterator[R]:
        """``task(context, item)`` for each item, in their order. task: a function of a module.

        An exception of a task is raised here, at its item's turn. The results do not depend on the number of processes.
        """
        if self.executor is not None:
            yield from _elsewhere(self.executor, task, context, items, self.processes)
        elif self.processes < 2 or len(items) < _SMALLEST:
            for item in items:
                yield task(context, item)
        else:
            yield from _forked(task, context, items, self.processes)


def available() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


_inherited: list[Any] = []  # what a forked process finds: task and context of the map that it works for


def _forked(task: Callable[[C, T], R], context: C, items: Sequence[T], processes: int) -> Iterator[R]:
    _inherited.append((task, context))
    gc.collect()
    gc.freeze()  # what was made before is not touched by a collection in a child, and so stays shared
    try:
        fork = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(processes, mp_context=fork) as pool:
            futures = [pool.submit(_of_inherited, part) for part in _parts(items, processes)]
            yield from _in_order(futures)
    finally:
        gc.unfreeze()
        _inherited.pop()


def _of_inherited(items: Sequence[Any]) -> list[Any]:
    task, context = _inherited[-1]
    return [task(context, item) for item in items]


def _elsewhere(
    executor: Callable[[], Executor], task: Callable[[C, T], R], context: C, items: Sequence[T], processes: int
) -> Iterator[R]:
    with tempfile.TemporaryDirectory() as folder, executor() as pool:
        path = Path(folder) / "context"
        path.write_bytes(pickle.dumps(context, pickle.HIGHEST_PROTOCOL))
        futures = [pool.submit(_of_file, task, str(path), part) for part in _parts(items, processes)]
        yield from _in_order(futures)


def _of_file(task: Callable[[Any, T], R], path: str, items: Sequence[T]) -> list[R]:
    context = _context(path)
    return [task(context, item) for item in items]


@lru_cache(maxsize=1)
def _context(path: str) -> Any:
    return pickle.loads(Path(path).read_bytes())  # noqa: S301  written by the process that asks, in a folder of its own


def _parts(items: Sequence[T], processes: int) -> list[Sequence[T]]:
    size = max(1, len(items) // (max(processes, 1) * _PARTS))
    return [items[start : start + size] for start in range(0, len(items), size)]


def _in_order(futures: list[Future[list[R]]]) -> Iterator[R]:
    try:
        for future in futures:
            yield from future.result()
    finally:  # after a failure, or when nobody asks for the rest
        for future in futures:
            future.cancel()
