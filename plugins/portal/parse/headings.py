"""Which part of a numbered line is its heading: the whole line, the line below a bare number, or its first sentence."""

from __future__ import annotations

import re

from plugins.portal import sentences
from plugins.portal.parse import titles
from plugins.portal.parse.tree import Node

# A run-in heading is short: so many words, or so many characters where words are written together.
_WORDS, _CHARACTERS, _UNSPACED = 30, 40, 120
_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W_]+")


def assign(siblings: list[Node]) -> None:
    """Sets heading and line of nodes that stand beside one another; all follow the same style, or none does."""
    for node in siblings:
        _take_line_below(node)
    headed = [node for node in siblings if not node.heading and _is_heading(node)]
    if headed and 2 * len(headed) >= len(siblings):
        for node in headed:
            node.heading, node.line = node.line, ""
    elif len(siblings) > 1 and all(_runs_in(node) for node in siblings):
        for node in siblings:
            start, end = sentences.spans(node.line)[0]
            node.heading, node.line = node.line[start:end], node.line[end:].strip()
    for node in siblings:
        if node.children:
            assign(node.children)


def _take_line_below(node: Node) -> None:
    """ "Article I", then its heading or its text on a line of its own."""
    if node.line or node.heading or not node.tail:
        return
    more = len(node.tail) > 1 or bool(node.children)
    if more and len(node.tail[0].text) <= 160 and titles.reads_as_title(node.tail[0].text):
        node.heading = node.tail.pop(0).text
    elif not node.children or len(node.tail) == 1:
        node.line = node.tail.pop(0).text


def _is_heading(node: Node) -> bool:
    return bool(
        node.line and (node.tail or node.children) and len(node.line) <= 200 and titles.reads_as_title(node.line)
    )


def _runs_in(node: Node) -> bool:
    if node.heading:
        return False
    found = sentences.spans(node.line)
    if len(found) < 2:
        return False
    start, end = found[0]
    first = node.line[start:end]
    if _HAN.search(first):
        return len(_HAN.findall(first)) <= _CHARACTERS
    return len(_WORD.findall(first)) <= _WORDS and len(first) <= 8 * _UNSPACED // 4
