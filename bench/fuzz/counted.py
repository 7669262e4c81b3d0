"""How far a run has come, for the one that waits for it."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(slots=True)
class Counted:
    """Executions, the processor seconds that they took, how many were read rather than refused."""

    executions: int = 0
    read: int = 0
    seconds: float = 0.0
    found: int = 0

    @property
    def rate(self) -> float:
        return self.executions / self.seconds if self.seconds else 0.0

    def write(self, path: Path) -> None:
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")


def read(path: Path) -> Counted:
    """What was written last; nothing where nothing was."""
    return Counted(**json.loads(path.read_text(encoding="utf-8"))) if path.exists() else Counted()


class Clock:
    """True once a second."""

    def __init__(self) -> None:
        self._next = 0.0

    def strikes(self) -> bool:
        if time.monotonic() < self._next:
            return False
        self._next = time.monotonic() + 1
        return True


__all__ = ["Clock", "Counted", "read"]
