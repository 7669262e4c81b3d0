"""Who takes down what is read.

Each path that may be read has a number of this process, by which it is noted: that takes a fraction of the time, and
each path travels to the process that puts all notes together only once.
"""

from __future__ import annotations

import os
import secrets
from array import array
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

# Steps from a root to a part of a value: names of fields, keys of mappings, places in tuples; then perhaps one below.
Path: TypeAlias = tuple[Any, ...]
KEYS: Final = "\0keys"  # which keys a mapping or set has, in their order
HAS: Final = "\0has"  # whether it has the key before
ANY: Final = "\0any"  # whether it has any key


@dataclass(frozen=True, slots=True)
class Read:
    """What a task has read. Two numbers may stand for one path."""

    teller: str  # names the process whose numbers these are
    numbers: array[int]
    first: int  # the number of the first of the paths
    paths: tuple[Path, ...]  # those that this process has not told before


class Recorder:
    """The paths that a task has read since it began, by their numbers."""

    __slots__ = ("_count", "_process", "_teller", "_untold", "notes")

    def __init__(self) -> None:
        self.notes: set[int] = set()
        self._count = 0
        self._untold: list[Path] = []
        self._process, self._teller = 0, ""

    def number(self, path: Path) -> int:
        """A number for a path, for those who note again and again that it is read."""
        self._count += 1
        self._untold.append(path)
        return self._count - 1

    def begin(self, *known: Path) -> None:
        """Another task begins; ``known``: what it reads without asking."""
        self.notes = set(map(self.number, known))

    def read(self) -> Read:
        """What was read since then."""
        if self._process != os.getpid():  # a process that was forked tells what it has from before, too
            self._process, self._teller = os.getpid(), secrets.token_hex(8)
        paths = tuple(self._untold)
        self._untold.clear()
        return Read(self._teller, array("I", self.notes), self._count - len(paths), paths)
