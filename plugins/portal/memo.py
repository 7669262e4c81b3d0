"""Values of the last time: what would come out as before is the object that it was before.

Those who compare what was read with what there is now need no look inside then. Values never change.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from operator import is_
from typing import Any, TypeVar, cast

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
T = TypeVar("T")


class Memo:
    """Values by name, each with what it was made of; of the last time, and of nothing before."""

    def __init__(self) -> None:
        self._whole: dict[Hashable, tuple[tuple[object, ...], Any]] = {}
        self._each: dict[Hashable, tuple[Mapping[Any, object], dict[Any, Any]]] = {}

    def whole(self, name: Hashable, made_of: tuple[object, ...], make: Callable[[], T]) -> T:
        """A value, made anew where something that it is made of is another object than the last time."""
        known = self._whole.get(name)
        if known and len(known[0]) == len(made_of) and all(map(is_, known[0], made_of)):
            return cast(T, known[1])
        made = as_before(known[1], make()) if known else make()
        self._whole[name] = made_of, made
        return made

    def each(self, name: Hashable, items: Mapping[K, V], make: Callable[[V], T]) -> Mapping[K, T]:
        """A value for each item, made anew where the item is another object than the last time.

        make has to give the same as the last time for the same item: what else it depends on is part of the name.
        """
        items_before, before = self._each.get(name, ({}, {}))
        made = {
            key: before[key] if items_before.get(key, _NOTHING) is item else make(item) for key, item in items.items()
        }
        made = before if _is_made_of(before, made) else made
        self._each[name] = items, made
        return made


def as_before(old: Any, new: T) -> T:
    """An equal value, made of as many objects of the old one as can be: all of it, or what its keys or places hold."""
    now: Any = new
    if type(old) is dict and type(now) is dict:
        made = {key: _kept(old.get(key), value) for key, value in now.items()}
        now = old if _is_made_of(old, made) else made
    elif old == now:
        now = old
    elif type(old) is tuple and type(now) is tuple:
        known = {value: value for value in old}
        now = tuple(known.get(value, value) for value in now)
    return cast(T, now)


_NOTHING = object()


def _is_made_of(old: dict[Any, Any], new: dict[Any, Any]) -> bool:
    """Whether both have the same keys in the same order, and the same objects."""
    return len(old) == len(new) and all(map(is_, old.values(), new.values())) and list(old) == list(new)


def _kept(old: Any, new: Any) -> Any:
    return old if old == new else new
