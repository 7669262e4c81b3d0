"""Values as bytes: equal ones give equal bytes in every process, different ones different bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Set
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from pathlib import PurePath
from typing import Any

ATOMS = frozenset({str, int, float, bool, bytes, type(None)})
_SIZE = 12  # bytes: no two of a thousand million values meet by chance


class UntellableError(TypeError):
    """A value that has no fingerprint; the message says what it is."""


def fingerprint(value: object) -> bytes:
    """Of a whole value. Raises UntellableError on all but atoms, tuples, mappings, sets and dataclasses."""
    return digest(told(value))


def digest(plain: object) -> bytes:
    """Of a plain value: atoms and tuples, or what ``told`` has taken apart."""
    return hashlib.blake2b(repr(plain).encode("utf-8", "surrogatepass"), digest_size=_SIZE).digest()


def told(value: Any) -> object:
    """The value as nested tuples of atoms, whose ``repr`` tells it entirely."""
    kind = type(value)
    if kind in ATOMS:
        return value
    if isinstance(value, tuple):
        return tuple(map(told, value))
    if is_dataclass(kind):
        names, read = parts(kind)
        found = read(value)
        if len(names) == 1:
            found = (found,)
        return (kind.__name__, *(each if type(each) in ATOMS else told(each) for each in found))
    if isinstance(value, Mapping):
        return ("mapping", *((told(key), told(found)) for key, found in value.items()))
    if isinstance(value, Set):
        return ("set", *sorted(repr(told(each)) for each in value))
    if isinstance(value, PurePath | str):
        return str(value)
    raise UntellableError(f"a {kind.__qualname__} can't be told apart from another: make it part of a task's key")


@cache
def parts(kind: type) -> tuple[tuple[str, ...], Callable[[Any], Any]]:
    """The fields of a dataclass and what reads them all; those that it works out itself say nothing more."""
    names = tuple(field.name for field in fields(kind) if field.init)
    return names, attrgetter(*names) if names else lambda value: ()
