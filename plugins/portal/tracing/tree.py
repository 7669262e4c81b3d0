"""Paths by number, as a tree of their steps: most of it stays packed, as only few branches are looked at.

Packed, a path takes an eighth of the memory. So whatever was opened to give numbers is packed again now and then.

A node is a mapping of steps to what stands below: a number where one path ends and none goes on, else another node,
packed or not. The path that ends at a node that leads on has its number under ``END``.
"""

from __future__ import annotations

import pickle
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final, TypeAlias

from plugins.portal.cache import packing
from plugins.portal.tracing.recorder import Path

Node: TypeAlias = dict[Any, Any]
END: Final = "\0end"
_DEEP = 4  # steps: such as the name of a root, "graph", "by_entity" and an id; what is below is packed
_OPEN = 1 << 14  # branches that may be open before all of them are packed again


class Tree:
    """Gives numbers to paths, from 0 on."""

    def __init__(self, packed: bytes | None = None, size: int = 0) -> None:
        """packed: of an earlier tree, with its size."""
        self.root: Node = pickle.loads(packed) if packed else {}  # noqa: S301  out of a file that was checked
        self._size = size
        self._open: list[tuple[Node, Any]] = []  # nodes, each with the step that leads to what is to be packed

    def __len__(self) -> int:
        return self._size

    def number(self, path: Path) -> int:
        """Of a path, a new one where it isn't known."""
        node = _led(self.root, path[: min(_DEEP, len(path)) - 1])
        if len(path) > _DEEP:
            step = path[_DEEP - 1]
            found = node.get(step)
            node = _led(found if type(found) is dict else self._reopened(node, step), path[_DEEP:-1])
        return self._put(node, path[-1], self._size)

    def packed(self) -> bytes:
        """All of it; what was packed before and not looked at costs nothing."""
        self.root = _packed(self.root, _DEEP)
        self._open.clear()
        return packing.packed(self.root)

    def of(self, numbers: Collection[int]) -> tuple[Tree, Mapping[int, int]]:
        """A tree of these paths alone, and the numbers that they had, each with the one that it has there."""
        made, moved = Tree(), dict[int, int]()
        for number, path in numbered(self.root, ()):
            if number in numbers:
                moved[number] = made.number(path)
        return made, moved

    def _reopened(self, node: Node, step: Any) -> Node:
        """What a step leads to that is packed where it isn't needed."""
        if len(self._open) >= _OPEN:
            for above, last in self._open:
                above[last] = pickle.dumps(above[last], pickle.HIGHEST_PROTOCOL)
            self._open.clear()
        self._open.append((node, step))
        return _opened(node, step)

    def _put(self, node: Node, step: Any, number: int) -> int:
        found = node.get(step)
        if found is None:
            node[step] = number
        elif type(found) is int:
            return found
        else:
            below = found if type(found) is dict else self._reopened(node, step)
            number = below.setdefault(END, number)
        self._size += number == self._size
        return number


def branch(node: Node, step: Any) -> Node:
    """What a step leads to, as a node."""
    found = node[step]
    if type(found) is int:
        return {END: found}
    if type(found) is bytes:
        found = node[step] = pickle.loads(found)  # noqa: S301  as above
    below: Node = found
    return below


def numbered(node: Node, path: Path) -> Iterator[tuple[int, Path]]:
    """The paths that a node leads to, by number. path: the way to the node."""
    for step in list(node):
        if step == END:
            yield node[END], path
        elif type(node[step]) is int:
            yield node[step], (*path, step)
        else:
            yield from numbered(branch(node, step), (*path, step))


def _led(node: Node, steps: Path) -> Node:
    """The node that steps lead to, made where there is none."""
    for step in steps:
        found = node.get(step)
        node = found if type(found) is dict else _opened(node, step)
    return node


def _opened(node: Node, step: Any) -> Node:
    """What a step leads to, ready to lead on."""
    below = branch(node, step) if step in node else {}
    node[step] = below
    return below


def _packed(node: Node, deep: int) -> Node:
    def below(found: Any) -> Any:
        if type(found) is not dict:
            return found
        return _packed(found, deep - 1) if deep > 1 else pickle.dumps(found, pickle.HIGHEST_PROTOCOL)

    return {step: below(found) for step, found in node.items()}
