"""How much memory processes hold, as far as the operating system tells."""

from __future__ import annotations

import gc
import resource
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PROC = Path("/proc")
_REST = 20  # times as long as a look takes: the kernel counts page by page, and holds up the process meanwhile
_RARELY = 50  # the same for a process that looks at itself, and does nothing else meanwhile
_UNIT = 1 if sys.platform == "darwin" else 1024  # of what ``getrusage`` tells


@contextmanager
def uncollected() -> Iterator[None]:
    """While many values are made that hold no cycles, nobody looks for cycles in all that there is, again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def leave(value: object) -> None:
    """Leaves a value to the system, which takes all memory back at once when this process ends, as it soon must.

    Python would take a large value apart, object by object, before it ends. It doesn't where a cycle holds the value
    that nobody looks for.
    """
    holds: list[object] = [value]
    holds.append(holds)
    gc.freeze()


def peak() -> int:
    """The most bytes that this process has held since ``forget_peak``; without a ``/proc`` since it began."""
    return _line(_PROC / "self" / "status", "VmHWM:") or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT


def forget_peak() -> None:
    """Lets ``peak`` begin anew, where the system can."""
    with suppress(OSError):
        (_PROC / "self" / "clear_refs").write_text("5", encoding="ascii")


def tree(pid: int) -> Iterator[int]:
    """A process and those that it started, directly or not."""
    yield pid
    for children in (_PROC / str(pid) / "task").glob("*/children"):
        for child in _read(children).split():
            yield from tree(int(child))


def held(pid: int) -> int:
    """The bytes of a process, its share of what it has in common with others; 0 where it is gone."""
    return _line(_PROC / str(pid) / "smaps_rollup", "Pss:")


def own() -> int:
    """The bytes that this process has written and shares with no other; 0 where the system does not tell."""
    return _line(_PROC / "self" / "smaps_rollup", "Private_Dirty:")


def free() -> int:
    """The bytes that processes can still have; 0 where the system does not tell."""
    return _line(_PROC / "meminfo", "MemAvailable:")


class Scale:
    """Tells a process whether it has too much for itself. It does not look each time it is asked."""

    def __init__(self, most: int) -> None:
        """most: bytes, as ``own`` counts them."""
        self._most = most
        self._next = 0.0  # when it looks again

    def is_over(self) -> bool:
        """Whether it has more than that; False where it isn't time to look again."""
        began = time.perf_counter()
        if began < self._next:
            return False
        over = own() > self._most
        ended = time.perf_counter()
        self._next = ended + _RARELY * (ended - began)
        return over


class Watch(threading.Thread):
    """Looks at the memory of a process and of those that it started, again and again, until it is stopped."""

    def __init__(self, pid: int, every: float) -> None:
        """every: seconds between two looks, at least."""
        super().__init__(daemon=True)
        self._pid, self._every = pid, every
        self._most = 0
        self._asked = 0  # how often
        self._ended = threading.Event()
        self.start()

    def run(self) -> None:
        pause = self._every
        while not self._ended.wait(pause):
            asked, began = self._asked, time.perf_counter()
            held_by_all = sum(map(held, tree(self._pid)))
            pause = max(self._every, _REST * (time.perf_counter() - began))
            if asked == self._asked:  # else a part of it was held before
                self._most = max(self._most, held_by_all)

    def take(self) -> int:
        """The most bytes that they held together since this was last asked."""
        self._asked += 1
        most, self._most = self._most, 0
        return most

    def stop(self) -> None:
        """Ends it."""
        self._ended.set()
        self.join()


def _line(path: Path, name: str) -> int:
    """The figure of a line, in bytes; 0 where there is none."""
    for line in _read(path).splitlines():
        if line.startswith(name):
            return int(line.split()[1]) * 1024
    return 0


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
