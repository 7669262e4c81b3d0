"""What a build costs: it runs as a process of its own, and the kernel says what that process used."""

from __future__ import annotations

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one process with its children."""

    seconds: float  # by the clock
    cpu: float  # seconds of all cores together
    peak: int  # bytes resident at most


def run(command: list[str], folder: Path) -> Cost:
    """Runs a command in a folder. Raises RuntimeError with its last words where it fails."""
    log = folder / "build.log"
    started = time.perf_counter()
    with log.open("wb") as output:
        child = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output)  # noqa: S603  own commands
        _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"{command[0]} ended with {child.returncode}: {log.read_text('utf-8', 'replace')[-2000:]}")
    return Cost(time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
