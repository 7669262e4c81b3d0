"""What a command costs: time, processor time, and the most memory that it and all it starts held at once."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from plugins.portal import memory

_EVERY = 0.1  # seconds between two looks at the memory of the processes


class BuildError(RuntimeError):
    """A command that failed; the message holds the end of what it printed."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What a run of a command took."""

    wall: float  # seconds
    cpu: float  # seconds, user and system, with all processes that it waited for
    peak: int  # bytes of memory, what processes share counted once


@dataclass(frozen=True, slots=True)
class Output:
    """What stands in a folder."""

    files: int
    bytes: int


def measure(command: Sequence[str], folder: Path) -> Usage:
    """Runs a command in a folder. Raises BuildError where it fails.

    The peak is the larger of the largest resident set of one process, which the kernel knows exactly, and the sum over
    the tree of processes, which is looked at ten times a second at most where there is a ``/proc``. Python keeps what
    it compiles, as it does for its users, whatever this process was told.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryFile() as printed:
        started = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603  own words
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=printed, stderr=subprocess.STDOUT
        )
        watch = memory.Watch(process.pid, _EVERY)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        watch.stop()
        if process.returncode:
            printed.seek(0)
            raise BuildError(printed.read().decode(errors="replace").strip()[-1000:] or f"status {process.returncode}")
    return Usage(wall, used.ru_utime + used.ru_stime, max(used.ru_maxrss * 1024, watch.take()))


def output(folder: Path) -> Output:
    """How many files a folder holds, and how large they are together."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return Output(len(sizes), sum(sizes))
