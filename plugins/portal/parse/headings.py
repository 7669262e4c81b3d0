"""Which part of a numbered line is its heading: the whole line, the line below a bare number, or its first sentence."""

from __future__ import annotations

import re

from plugins.portal import sentences
from plugins.portal.parse import ordinals, titles
from plugins.portal.parse.tree import Node

# A run-in heading is short: so many words, or so many characters where words are written together.
_WORDS, _CHARACTERS, _UNSPACED = 30, 40, 240
_LONGEST_FIRST = 1_000  # characters that hold the first sentence and the beginning of the next, or there is no heading
_LONGEST, _LONGEST_WITHOUT_STOPS = 200, 80  # characters
_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W_]+")
STOPLESS = re.compile(r"[\u0e01-\u0eff]")  # Thai and Lao end sentences without a mark: length must tell
# "We reaffirm …" and "Both sides …" begin statements, not headings.
_SUBJECT = re.compile(
    r"(?:We|They|It|The (?:Leaders|Ministers|Parties|Participants|Meeting|two sides|sides|Heads)|Both (?:sides"
    r"|parties)|Wir"
    r"|(?:Die|Beide) (?:Seiten|Parteien|Minister)|Nous|Les (?:Parties|deux parties|dirigeants|ministres)"
    r"|Las? (?:Partes|dos partes)"
    r"|Ambas partes|Los (?:líderes|ministros)|As (?:Partes|duas partes)|Os (?:líderes|ministros)|Мы|Стороны"
    r"|Министры|Лидеры|Kami"
    r"|Kedua|Para (?:Pemimpin|Menteri)|Chúng tôi|Hai bên|Các (?:bên|nhà lãnh đạo)|Ang mga)\b"
    r"|双方|各方|两国|我们|與會|与会|雙方|نحن|أكد|اتفق|الجانبان|ที่ประชุม|ทั้งสองฝ่าย|เรา"
)
_OPEN = re.compile(r"[:：៖;；,，、၊،؛]\Z")  # more follows: no heading ends so
_HAN_RUN_IN = re.compile(r"(?P<heading>[^\s，。；：、,.;:]{2,20})\s+(?=\S.{8,})", re.DOTALL)


def could_be(text: str, longest: int = 160) -> bool:
    """Whether an unnumbered line could be a heading: as a title, and short; shorter where no stop ends sentences."""
    limit = min(longest, _LONGEST_WITHOUT_STOPS) if STOPLESS.search(text) else longest
    return len(text) <= limit and not _OPEN.search(text) and titles.reads_as_title(text)


def assign(siblings: list[Node]) -> None:
    """Sets heading and line of nodes that stand beside one another; all follow the same style, or none does."""
    for node in siblings:
        _take_line_below(node)
    headed = [node for node in siblings if not node.heading and _is_heading(node)]
    if headed and 2 * len(headed) >= sum(not node.heading for node in siblings):
        for node in headed:
            node.heading, node.line = node.line, ""
    elif len(siblings) > 1:
        _run_in(siblings)
    for node in siblings:
        if node.children:
            assign(node.children)


def _take_line_below(node: Node) -> None:
    """ "Article I", then its heading or its text on a line of its own."""
    if node.line or node.heading or not node.tail:
        return
    more = len(node.tail) > 1 or bool(node.children)
    if more and could_be(node.tail[0].text):
        node.heading = node.tail.pop(0).text
    elif not node.children or len(node.tail) == 1:
        node.line = node.tail.pop(0).text


def _is_heading(node: Node) -> bool:
    if not node.line or not (node.tail or node.children) or not could_be(node.line, _LONGEST):
        return False
    goes_on = not node.tail and node.children[0].line[:1].islower()  # "The ports shall", then (a) inspect …
    return not goes_on


def _run_in(siblings: list[Node]) -> None:
    cuts = [_first_sentence(node) for node in siblings]
    if all(cuts) and _stands_apart(siblings, cuts):
        for node, end in zip(siblings, cuts, strict=True):
            node.heading, node.line = node.line[:end].rstrip(), node.line[end:].strip()
        return
    spaced = [None if node.heading else _HAN_RUN_IN.match(node.line) for node in siblings]
    if all(match and _HAN.search(match.group()) for match in spaced):
        for node, match in zip(siblings, spaced, strict=True):
            node.heading, node.line = (match.group("heading"), node.line[match.end() :]) if match else ("", node.line)


def _first_sentence(node: Node) -> int:
    """Where the first sentence ends, if it is short and more follows; else 0."""
    if node.heading:
        return 0
    found = sentences.spans(node.line[:_LONGEST_FIRST])
    if len(found) < 2:
        return 0
    start, end = found[0]
    first = node.line[start:end]
    if _HAN.search(first):
        return end if len(_HAN.findall(first)) <= _CHARACTERS else 0
    return end if len(_WORD.findall(first)) <= _WORDS and len(first) <= _UNSPACED else 0


def _stands_apart(siblings: list[Node], cuts: list[int]) -> bool:
    """Whether first sentences read as headings over what follows: not all of the same make as it."""
    statements = [
        node for node in siblings if _SUBJECT.match(node.line) and not ordinals.read(f"{node.number} {node.line[:20]}")
    ]
    longer = sum(end > len(node.line) - end for node, end in zip(siblings, cuts, strict=True))
    return 2 * len(statements) < len(siblings) and 3 * longer <= len(siblings)
