"""A summary's Markdown cut at its headings: ``## 1. Heading {#p-1}``."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEADING = re.compile(r" {0,3}#{1,6}(?!#)")
_ATTRIBUTES = re.compile(r"\{\s*(?P<attributes>[^{}]*)\}\Z")
_ID = re.compile(r"#(?P<id>\S*)\Z")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the Markdown beneath it, up to the next heading."""

    id: str  # as written, "" where it has none
    heading: str  # Markdown
    line: int  # of the heading, counted from 1 in the body
    body: str


def cut(markdown: str) -> tuple[str, tuple[Section, ...]]:
    """The text before the first heading, and the sections."""
    lines = markdown.split("\n")
    starts = [index for index, line in enumerate(lines) if _HEADING.match(line)]
    if not starts:
        return markdown, ()
    sections = tuple(_section(lines, start, end) for start, end in zip(starts, [*starts[1:], len(lines)], strict=True))
    return "\n".join(lines[: starts[0]]), sections


def _section(lines: list[str], start: int, end: int) -> Section:
    match = _HEADING.match(lines[start])
    words = lines[start][match.end() if match else 0 :].strip().rstrip("#").rstrip()
    attributes = _ATTRIBUTES.search(words)
    id = _ID.match(attributes.group("attributes")) if attributes else None
    words = words[: attributes.start()].rstrip() if attributes else words
    return Section(id.group("id") if id else "", words, start + 1, "\n".join(lines[start + 1 : end]))
