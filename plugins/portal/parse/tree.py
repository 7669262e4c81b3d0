"""Arranged blocks as a tree: what stands before the first mark, then numbered nodes with what stands under each."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from plugins.portal.parse import titles
from plugins.portal.parse.blocks import Block
from plugins.portal.parse.outline import AGAIN, Entry


@dataclass(slots=True, eq=False)
class Node:
    """A numbered line, or an unnumbered heading, with all that belongs to it. Mutable while the tree is being built."""

    number: str
    value: int  # 0: unnumbered
    line: str  # what follows the number on its line
    heading: str = ""
    flag: str = ""
    tail: list[Block] = field(default_factory=list)  # unnumbered paragraphs right after the line
    children: list[Node] = field(default_factory=list)


def grow(entries: tuple[Entry, ...]) -> tuple[tuple[Block, ...], list[Node]]:
    """The blocks before the numbering begins, and the coarsest nodes.

    Where the numbering begins anew under each unnumbered heading, the headings are the coarsest nodes; where it runs on
    across them, a heading belongs to the numbered line below it.
    """
    headings = _headings(entries)
    runs_on = _runs_on(entries, headings)
    preamble: list[Block] = []
    roots: list[Node] = []
    path: list[Node] = []
    above = ""
    for index, entry in enumerate(entries):
        if index in headings and runs_on:
            above = entry.block.text
        elif index in headings:
            path = [Node("", 0, "", heading=entry.block.text)]
            roots.append(path[0])
        elif entry.mark is not None:
            level = min(entry.level + bool(headings and not runs_on), len(path))
            node = Node(entry.mark.printed, entry.mark.value, entry.mark.rest, above, entry.flag)
            if headings and not runs_on and node.flag == AGAIN:
                node.flag = ""
            above = ""
            (path[level - 1].children if level else roots).append(node)
            path = [*path[:level], node]
        elif path:
            path[-1].tail.append(entry.block)
        else:
            preamble.append(entry.block)
    return tuple(preamble), roots


def last(nodes: list[Node]) -> Node:
    """The node that ends the numbered part."""
    node = nodes[-1]
    while node.children:
        node = node.children[-1]
    return node


def _headings(entries: tuple[Entry, ...]) -> frozenset[int]:
    """Unnumbered lines that head groups of numbered ones; two at least, else one is an accident."""
    found = [
        index
        for index, (entry, following) in enumerate(pairwise(entries))
        if entry.mark is None and following.mark is not None and following.level == 0 and _heads(entry.block.text)
    ]
    return frozenset(found) if len(found) > 1 else frozenset()


def _runs_on(entries: tuple[Entry, ...], headings: frozenset[int]) -> bool:
    """Whether the coarsest numbers count on across the headings."""
    marks = [(index, entry.mark) for index, entry in enumerate(entries) if entry.mark is not None and entry.level == 0]
    return bool(headings) and all(
        mark.system == before.system and mark.value == before.value + 1
        for (_, before), (index, mark) in pairwise(marks)
        if index - 1 in headings
    )


def _heads(text: str) -> bool:
    return len(text) <= 160 and titles.reads_as_title(text)
