"""TOML with a memory of lines: an error can name the line of the key that it is about."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

Path = tuple[str | int, ...]  # ("dates", "adopted"), ("sources", 0, "url")

_HEADER = re.compile(r"\s*(\[\[?)([^\[\]]+)\]\]?\s*(?:#.*)?\Z")
_KEY = re.compile(r"""\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*=""")
_PART = re.compile(r"""[A-Za-z0-9_-]+|"[^"]*"|'[^']*'""")
_STRING = re.compile(r'"""|\'\'\'|"(?:\\.|[^"\\])*"|\'[^\']*\'|#.*')
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)")


class MalformedTOML(ValueError):  # noqa: N818 - says what it is
    """The text is not TOML. ``line`` is where, 0 where that can't be told."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Table:
    """What a file holds, dates as strings, and on which line each key stands."""

    values: Mapping[str, object]
    lines: Mapping[Path, int]

    def line(self, path: Path) -> int:
        """The line of a key, or of the nearest table around it; 1 where nothing is known."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.lines:
                return self.lines[path[:length]]
        return 1


def load(text: str) -> Table:
    """Raises MalformedTOML."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        sentence = _AT_LINE.sub("", str(error)).replace(" (at end of document)", "")
        raise MalformedTOML(sentence, int(at.group(1)) if at else text.count("\n") + 1) from None
    except RecursionError:
        raise MalformedTOML("Values nest too deep", 0) from None
    plain = _plain(values)
    return Table(plain if isinstance(plain, dict) else {}, locate(text))


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


def _plain(value: object) -> object:
    """Dates and times become ISO strings, so that a schema can check them."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, date | datetime | time) else value
