"""Provisions as JSON Lines: what the generators write and the engines read; other corpora can be brought into it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision to search. Raises TypeError where a line has other keys than these."""

    id: str  # unique in the file
    document: str
    language: str  # BCP 47
    title: str  # of the document
    heading: str
    text: str
    year: str = ""
    type: str = ""


def read(path: Path) -> tuple[Provision, ...]:
    """All provisions of a file, one JSON object a line."""
    with path.open(encoding="utf-8") as lines:
        return tuple(Provision(**json.loads(line)) for line in lines if line.strip())


def write(path: Path, provisions: Iterable[Provision]) -> int:
    """Writes them, one a line; how many they were."""
    written = 0
    with path.open("w", encoding="utf-8") as file:
        for provision in provisions:
            file.write(json.dumps(asdict(provision), ensure_ascii=False) + "\n")
            written += 1
    return written


def without_headings(provisions: Iterable[Provision]) -> Iterator[Provision]:
    """The same without headings, so that a heading as a query has to find its text."""
    for each in provisions:
        yield Provision(each.id, each.document, each.language, each.title, "", each.text, each.year, each.type)
