"""Who takes down what is read."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

# Steps from a root to a part of a value: names of fields, keys of mappings, places in tuples; then perhaps one below.
Path: TypeAlias = tuple[Any, ...]
KEYS: Final = "\0keys"  # which keys a mapping or set has, in their order
HAS: Final = "\0has"  # whether it has the key before
ANY: Final = "\0any"  # whether it has any key


class Recorder:
    """The paths that a task has read since it began."""

    __slots__ = ("notes",)

    def __init__(self) -> None:
        self.notes: set[Path] = set()

    def begin(self, *known: Path) -> None:
        """Another task begins; ``known``: what it reads without asking."""
        self.notes = set(known)
