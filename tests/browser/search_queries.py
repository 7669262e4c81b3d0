"""Reads the queries of tests/cases/search_queries.md."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_FILE = Path(__file__).resolve().parents[1] / "cases" / "search_queries.md"
_ROW = re.compile(r"^\| (.+?) \| (.+?) \|(?: (.+?) \|)?$")


@dataclass(frozen=True, slots=True)
class Query:
    """What a reader types, and the provisions that answer it: ``document#provision``, or ``document#*`` for any."""

    words: str
    expected: tuple[str, ...]

    def answered_by(self, found: list[str]) -> bool:
        """Whether one of what was found, ``document#provision``, is expected."""
        return any(place in self.expected or f"{place.partition('#')[0]}#*" in self.expected for place in found)


def read() -> dict[str, tuple[Query, ...]]:
    """The queries of each language."""
    names, *sections = re.split(r"^## (\S+)$", _FILE.read_text("utf-8"), flags=re.MULTILINE)
    ids = {name: id for name, id, _ in _rows(names)}
    return {
        language: tuple(
            Query(words, tuple(_whole(place, ids) for place in expected.split())) for words, expected, _ in _rows(table)
        )
        for language, table in zip(sections[::2], sections[1::2], strict=True)
    }


def _rows(text: str) -> list[tuple[str, str, str]]:
    """The rows of a table without its head."""
    found = [match.groups(default="") for line in text.splitlines() if (match := _ROW.match(line))]
    return [(first, second, third) for first, second, third in found if not first.startswith("-")][1:]


def _whole(place: str, ids: dict[str, str]) -> str:
    name, _, provision = place.partition("#")
    return f"{ids[name]}#{provision}"
