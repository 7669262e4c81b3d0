"""What tasks work out again and again, kept with what was read for it, which counts as read wherever it is used."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Final, TypeVar

from plugins.portal.tracing.recorder import Recorder

T = TypeVar("T")


class Known:
    """Values by kind and key. A value depends on its key and on what it is noted to have read, and on nothing else."""

    __slots__ = ("_kinds", "_recorder", "most")
    USUAL: Final = 1 << 11  # values of a kind

    def __init__(self, recorder: Recorder | None = None, most: int = USUAL) -> None:
        """most: values of a kind; then all of them go."""
        self._recorder = recorder or Recorder()
        self.most = most
        self._kinds: dict[str, dict[Hashable, tuple[Any, frozenset[int]]]] = {}

    def get(self, kind: str, key: Hashable, make: Callable[[], T]) -> T:
        """The value, made where it isn't known."""
        known = self._kinds.get(kind)
        if known is None:
            known = self._kinds[kind] = {}
        found = known.get(key)
        if found is not None:
            self._recorder.notes |= found[1]
            value: T = found[0]
            return value
        outer = self._recorder.notes
        read: set[int] = set()
        self._recorder.notes = read
        try:
            value = make()
        finally:
            self._recorder.notes = outer
            outer |= read
        if len(known) >= self.most:
            known.clear()
        known[key] = value, frozenset(read)
        return value
