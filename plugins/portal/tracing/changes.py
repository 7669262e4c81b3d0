"""Which paths have other things standing at them than in an earlier world, found by what is still the same object.

Values never change, so whatever is one object with what stood there before needs no look inside. What is another object
is looked at part by part, and only what can't be settled so is taken the fingerprint of.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from plugins.portal.tracing.fingerprint import ATOMS
from plugins.portal.tracing.recorder import ANY, HAS, KEYS, Path
from plugins.portal.tracing.world import World


@dataclass(slots=True)
class _Node:
    """A step that paths have in common."""

    number: int | None = None  # of the path that ends here
    below: dict[Any, _Node] = field(default_factory=dict)

    def all(self) -> Iterable[int]:
        """The paths that lead here or on."""
        if self.number is not None:
            yield self.number
        for node in self.below.values():
            yield from node.all()


class Tree:
    """Paths by their numbers, which are their places in a list."""

    def __init__(self) -> None:
        self._root = _Node()
        self._size = 0

    def add(self, paths: Sequence[Path]) -> None:
        """Those of a list that has grown."""
        for number in range(self._size, len(paths)):
            node = self._root
            for step in paths[number]:
                found = node.below.get(step)
                if found is None:
                    found = node.below[step] = _Node()
                node = found
            node.number = number
        self._size = len(paths)

    def doubtful(self, before: World, after: World) -> set[int]:
        """The paths at which something else may stand now: all others are as they were."""
        found: set[int] = set()
        for name, node in self._root.below.items():
            _Comparison(before, after, found).values(node, before.root(name), after.root(name))
        return found


@dataclass(frozen=True, slots=True)
class _Comparison:
    before: World
    after: World
    found: set[int]

    def values(self, node: _Node, old: Any, new: Any) -> None:
        """Looks at two values that paths lead to, and at what they lead on to."""
        if self._same(old, new):
            return
        kind = type(old)
        if kind is not type(new):
            self.found.update(node.all())
        elif kind is tuple:
            self._tuples(node, old, new)
        elif kind is dict:
            self._dicts(node, old, new)
        elif self.after.is_apart(kind):
            if node.number is not None:
                self.found.add(node.number)
            for name, below in node.below.items():
                if hasattr(old, str(name)):
                    self.values(below, getattr(old, name), getattr(new, name))
                else:
                    self.found.update(below.all())
        elif kind in ATOMS and old == new:
            return
        else:  # a set, strings per language, something that reads its parts as they are asked for
            self.found.update(node.all())

    def _same(self, old: Any, new: Any) -> bool:
        return old is new and self.before.place(old) == self.after.place(new)

    def _tuples(self, node: _Node, old: tuple[Any, ...], new: tuple[Any, ...]) -> None:
        if len(old) == len(new) and all(map(self._same, old, new)):
            return
        if node.number is not None:
            self.found.add(node.number)
        for step, below in node.below.items():
            if type(step) is int and step < min(len(old), len(new)):
                self.values(below, old[step], new[step])
            else:
                self.found.update(below.all())

    def _dicts(self, node: _Node, old: dict[Any, Any], new: dict[Any, Any]) -> None:
        """A mapping as a whole says nothing: what is asked of it is noted below."""
        for step, below in node.below.items():
            if step == KEYS:
                if list(old) != list(new):
                    self.found.update(below.all())
            elif step == ANY:
                self.found.update(below.all())
            else:
                self._key(step, below, old, new)

    def _key(self, key: Any, node: _Node, old: dict[Any, Any], new: dict[Any, Any]) -> None:
        if key in old and key in new:
            has = node.below.get(HAS)
            if has is None:
                self.values(node, old[key], new[key])
            elif len(node.below) > 1 or node.number is not None:
                rest = _Node(node.number, {step: below for step, below in node.below.items() if step != HAS})
                self.values(rest, old[key], new[key])
        elif key in old or key in new:
            self.found.update(node.all())
