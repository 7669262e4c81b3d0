"""TOML with a memory of lines: an error can name the line of the key that it is about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from plugins.portal import toml
from plugins.portal.toml import Path

_HEADER = re.compile(r"\s*(\[\[?)([^\[\]]+)\]\]?\s*(?:#.*)?\Z")
_KEY = re.compile(r"""\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*=""")
_PART = re.compile(r"""[A-Za-z0-9_-]+|"[^"]*"|'[^']*'""")
_STRING = re.compile(r'"""|\'\'\'|"(?:\\.|[^"\\])*"|\'[^\']*\'|#.*')


@dataclass(frozen=True, slots=True)
class Table:
    """What a file holds, dates as strings, and on which line each key stands."""

    values: Mapping[str, object]
    lines: Mapping[Path, int]
    invisible: tuple[tuple[Path, str], ...] = ()  # where characters that show nothing were taken out, and which

    def line(self, path: Path) -> int:
        """The line of a key, or of the nearest table around it; 1 where nothing is known."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.lines:
                return self.lines[path[:length]]
        return 1


def load(text: str) -> Table:
    """Raises MalformedTOML."""
    read = toml.loads(text)
    return Table(read.values, locate(text), read.invisible)


def tables(text: str) -> frozenset[str]:
    """The tables at the top of a text, also where it is malformed: ``tables("[a.b]\\nx = ") == {"a"}``."""
    headers = (_HEADER.match(line) for line in text.split("\n"))
    parts = (_PART.match(header.group(2).strip()) for header in headers if header)
    return frozenset(part.group().strip("\"'") for part in parts if part)


def locate(text: str) -> dict[Path, int]:
    """The line of every key and table header, counted from 1: ``{("dates",): 3, ("dates", "adopted"): 4}``."""
    lines: dict[Path, int] = {}
    table: Path = ()
    counts: dict[Path, int] = {}
    inside, depth = "", 0  # the quotes of a string over several lines; how many brackets are open
    for number, whole in enumerate(text.split("\n"), 1):
        line = whole
        if not inside and depth == 0:
            header = _HEADER.match(line)
            key = _KEY.match(line)
            if header:
                table = _enter(header.group(1), _parts(header.group(2)), counts)
                lines.setdefault(table, number)
                continue
            if key:
                parts = _parts(key.group(1))
                for length in range(len(parts)):
                    lines.setdefault((*table, *parts[: length + 1]), number)
                line = line[key.end() :]
        inside, depth = _scan(line, inside, depth)
    return lines


def _enter(brackets: str, parts: Path, counts: dict[Path, int]) -> Path:
    """The path of a table header, with the place of each array of tables on its way."""
    path: Path = ()
    for index, part in enumerate(parts):
        path = (*path, part)
        is_new = brackets == "[[" and index == len(parts) - 1
        if is_new:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _scan(line: str, inside: str, depth: int) -> tuple[str, int]:
    """What is still open at the end of a line: the quotes of a string, and brackets."""
    while True:
        if inside:
            end = line.find(inside)
            if end < 0:
                return inside, depth
            line, inside = line[end + 3 :], ""
        token = _STRING.search(line)
        rest = line[: token.start()] if token else line
        depth = max(0, depth + sum((c in "[{") - (c in "]}") for c in rest))
        if token is None:
            return "", depth
        if len(token.group()) == 3 and token.group() in ('"""', "'''"):
            inside = token.group()
        line = line[token.end() :]


def _parts(key: str) -> Path:
    return tuple(part.strip("\"'") for part in _PART.findall(key))
