"""What Markdown may hold before it is parsed: limits that stop a file from costing minutes or gigabytes."""

from __future__ import annotations

import re

# Far above what an editor writes; measured to keep the slowest file under two seconds.
_CHARACTERS, _LINE, _LINES = 400_000, 20_000, 20_000
_BRACKETS, _NESTED = 300, 30
_EMPHASIS, _BACKTICKS, _DEEP = 60, 30, 40
_OPENING = re.compile(rf"[\[(<!]{{{_BRACKETS},}}")
_RUN = re.compile(rf"[*_]{{{_EMPHASIS},}}|`{{{_BACKTICKS},}}")
_INDENT = re.compile(r"(?:[ \t]|> ?|[-*+] +|\d+\. +)*")


def refusal(markdown: str) -> tuple[int, str] | None:
    """The line, counted from 1, and the reason for which a text is not parsed; None where it is within the limits."""
    if len(markdown) > _CHARACTERS:
        return 1, f"The file has {len(markdown):,} characters; at most {_CHARACTERS:,} are read."
    lines = markdown.split("\n")
    if len(lines) > _LINES:
        return 1, f"The file has {len(lines):,} lines; at most {_LINES:,} are read."
    for number, line in enumerate(lines, 1):
        reason = _line(line)
        if reason:
            return number, reason
    return _paragraphs(lines)


def _line(line: str) -> str:
    if len(line) > _LINE:
        return f"The line has {len(line):,} characters; at most {_LINE:,} are read. Break it up."
    if _OPENING.search(line):
        return f"More than {_BRACKETS} opening brackets stand in a row. Take them out."
    if _RUN.search(line):
        return "A run of emphasis marks or backticks is far too long. Take it out."
    prefix = _INDENT.match(line)
    if prefix and len(prefix.group().expandtabs(4)) > _DEEP:
        return f"The line is indented by more than {_DEEP} places. Lists and quotations may not nest so deep."
    return ""


def _paragraphs(lines: list[str]) -> tuple[int, str] | None:
    """Brackets that stay open, and marks that could pair, over the lines of one paragraph."""
    depth = marks = ticks = links = size = start = 0
    for number, line in enumerate((*lines, ""), 1):
        if not line.strip():
            depth = marks = ticks = links = size = 0
            start = number
            continue
        size += len(line)
        marks += line.count("*") + line.count("_")
        ticks += line.count("`")
        links += line.count("](")
        for character in line:
            depth += (character == "[") - (character == "]" and depth > 0)
            if depth > _NESTED:
                return number, f"More than {_NESTED} square brackets are open at once. Close them or take them out."
        if size > 2 * _LINE or marks > 1000 or ticks > 200 or links > 200:
            return (
                start + 1,
                "The paragraph is too long or holds too many links, emphasis marks or backticks. Break it up.",
            )
    return None
