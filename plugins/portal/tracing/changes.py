"""Which paths have other things standing at them than in an earlier world, found by what is still the same object.

Values never change, so whatever is one object with what stood there before needs no look inside. What is another object
is looked at part by part, and only what can't be settled so is taken the fingerprint of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from plugins.portal.tracing.fingerprint import ATOMS
from plugins.portal.tracing.recorder import ANY, HAS, KEYS, Path
from plugins.portal.tracing.tree import END, Node, Tree, branch, numbered
from plugins.portal.tracing.world import World

Doubtful: TypeAlias = dict[int, Path]


def doubtful(tree: Tree, before: World, after: World) -> Mapping[int, Path]:
    """The paths of a tree at which something else may stand now, by number: all others are as they were."""
    found: Doubtful = {}
    root = tree.root
    for name in root:
        _Comparison(before, after, found).values(branch(root, name), (name,), before.root(name), after.root(name))
    return found


@dataclass(frozen=True, slots=True)
class _Comparison:
    before: World
    after: World
    found: Doubtful

    def values(self, node: Node, path: Path, old: Any, new: Any) -> None:
        """Looks at two values that a path leads to, and at what its node leads on to."""
        if self._same(old, new):
            return
        kind = type(old)
        if kind is not type(new):
            self._all(node, path)
        elif kind is tuple:
            self._tuples(node, path, old, new)
        elif kind is dict:
            self._dicts(node, path, old, new)
        elif self.after.is_apart(kind):
            self._end(node, path)
            for name in _steps(node):
                if hasattr(old, str(name)):
                    self._below(node, path, name, getattr(old, name), getattr(new, name))
                else:
                    self._all(branch(node, name), (*path, name))
        elif kind in ATOMS and old == new:
            return
        else:  # a set, strings per language, something that reads its parts as they are asked for
            self._all(node, path)

    def _below(self, node: Node, path: Path, step: Any, old: Any, new: Any) -> None:
        if not self._same(old, new):
            self.values(branch(node, step), (*path, step), old, new)

    def _same(self, old: Any, new: Any) -> bool:
        return old is new and self.before.place(old) == self.after.place(new)

    def _all(self, node: Node, path: Path) -> None:
        self.found.update(numbered(node, path))

    def _end(self, node: Node, path: Path) -> None:
        if END in node:
            self.found[node[END]] = path

    def _tuples(self, node: Node, path: Path, old: tuple[Any, ...], new: tuple[Any, ...]) -> None:
        if len(old) == len(new) and all(map(self._same, old, new)):
            return
        self._end(node, path)
        for step in _steps(node):
            if type(step) is int and step < min(len(old), len(new)):
                self._below(node, path, step, old[step], new[step])
            else:
                self._all(branch(node, step), (*path, step))

    def _dicts(self, node: Node, path: Path, old: dict[Any, Any], new: dict[Any, Any]) -> None:
        """A mapping as a whole says nothing: what is asked of it is noted below."""
        for step in _steps(node):
            if step == KEYS:
                if list(old) != list(new):
                    self._all(branch(node, step), (*path, step))
            elif step == ANY:
                self._all(branch(node, step), (*path, step))
            elif step in old and step in new:
                if not self._same(old[step], new[step]):
                    self._key(branch(node, step), (*path, step), old[step], new[step])
            elif step in old or step in new:
                self._all(branch(node, step), (*path, step))

    def _key(self, node: Node, path: Path, old: Any, new: Any) -> None:
        """Of a key that both have: that they have it is nothing new."""
        rest = {step: below for step, below in node.items() if step != HAS} if HAS in node else node
        if rest:
            self.values(rest, path, old, new)


def _steps(node: Node) -> Iterator[Any]:
    """What it leads on to; looked at while nodes below are opened."""
    return (step for step in list(node) if step != END)
