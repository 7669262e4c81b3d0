"""Arranged blocks as a tree: what stands before the first mark, then numbered nodes with what stands under each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from plugins.portal.parse import titles
from plugins.portal.parse.blocks import Block
from plugins.portal.parse.outline import AGAIN, Entry

_INTRODUCTION = 2  # paragraphs between a heading and the list under it
_STOPLESS = re.compile(r"[\u0e01-\u0eff]")  # Thai and Lao


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
    within = _within(entries)
    preamble: list[Block] = []
    roots: list[Node] = []
    path: list[Node] = []
    above = ""
    for index, entry in enumerate(entries):
        if index in within or (index in headings and runs_on):
            above = entry.block.text
        elif index in headings:
            path = [Node("", 0, "", heading=entry.block.text)]
            roots.append(path[0])
        elif entry.mark is not None:
            level = min(entry.level + bool(headings and not runs_on), len(path))
            node = Node(entry.mark.printed, entry.value, entry.mark.rest, above, entry.flag)
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
        if entry.mark is None
        and following.mark is not None
        and not _follows_a_bare_number(entries, index)
        and following.level == 0
        and _heads(entry.block.text)
        and _is_above(entry.block.text, following)
    ]
    found += [index for index in _with_introductions(entries) if index not in found]
    return frozenset(found) if len(found) > 1 else frozenset()


def _with_introductions(entries: tuple[Entry, ...]) -> list[int]:
    """Unnumbered headings with a paragraph or two above the list that begins anew under each."""
    found = []
    for index, entry in enumerate(entries):
        if entry.mark is None or entry.level != 0 or entry.value != 1:
            continue
        for above in range(index - 2, max(index - 2 - _INTRODUCTION, -1), -1):
            if entries[above + 1].mark is not None or entries[above].mark is not None:
                break
            if _heads(entries[above].block.text) and not _heads(entries[above + 1].block.text):
                found.append(above)
                break
    return found if len(found) > 1 else []


def _within(entries: tuple[Entry, ...]) -> frozenset[int]:
    """Upper-case lines between numbered paragraphs that count on, deeper than the coarsest level."""
    return frozenset(
        index
        for index, (entry, following) in enumerate(pairwise(entries))
        if entry.mark is None
        and following.mark is not None
        and not _follows_a_bare_number(entries, index)
        and following.level > 0
        and following.value > 1
        and entry.block.text.isupper()
        and len(entry.block.text) > 3
        and _heads(entry.block.text)
    )


def _follows_a_bare_number(entries: tuple[Entry, ...], index: int) -> bool:
    """Whether a line is the heading, or the text, of the number that stands alone above it."""
    mark = entries[index - 1].mark if index else None
    return mark is not None and not mark.rest


def _is_above(text: str, following: Entry) -> bool:
    """Whether a line heads the numbered one below it, rather than being the text under the numbered heading above: the
    numbering begins anew, or a paragraph is what is numbered."""
    if following.value == 1 or text.isupper():
        return True
    rest = following.mark.rest if following.mark else ""
    if _STOPLESS.search(rest):
        return len(rest) > 2 * len(text)
    return bool(rest) and (not titles.reads_as_title(rest) or len(rest) > 2 * len(text))


def _runs_on(entries: tuple[Entry, ...], headings: frozenset[int]) -> bool:
    """Whether the coarsest numbers count on across the headings."""
    marks = [
        (index, entry.mark.system, entry.value)
        for index, entry in enumerate(entries)
        if entry.mark is not None and entry.level == 0
    ]
    return bool(headings) and all(
        system == before and value == earlier + 1
        for (place, before, earlier), (index, system, value) in pairwise(marks)
        if any(between in headings for between in range(place + 1, index))
    )


def _heads(text: str) -> bool:
    limit = 80 if _STOPLESS.search(text) else 160
    return len(text) <= limit and titles.reads_as_title(text)
