"""What has been measured, row by row: kept as soon as it is known, so that a run that ends early leaves what it had."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from bench.search.measure import Quality, Speed, Spread
from bench.search.process import Cost

Table = Literal["speed", "headings", "pieces", "crossing"]
TABLES: tuple[Table, ...] = ("speed", "headings", "pieces", "crossing")


@dataclass(frozen=True, slots=True)
class Key:
    """What a row is of. A row measured anew takes the place of the one before."""

    table: Table
    language: str
    provisions: int  # of the language that were asked for; 0: the portal's own summaries
    corpus: str  # name of a file; empty: invented ones
    seed: int
    engine: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row, and what its figures hang on."""

    key: Key
    measured: Speed | Quality
    version: str  # of the engine; empty: the program's own
    chromium: str
    queries: int
    took: float  # seconds by the clock, with the build; 0: not noted
    load: float  # processes that ran or waited at the end, on average of a minute; 0: not noted


class Rows:
    """The rows of a JSON Lines file. Raises ValueError or TypeError where the file holds something else."""

    def __init__(self, path: Path) -> None:
        self._path = path
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        rows = [_row(json.loads(line)) for line in lines if line]
        self._rows = {row.key: row for row in rows}

    def __contains__(self, key: Key) -> bool:
        return key in self._rows

    def add(self, row: Row) -> None:
        """Keeps it at once; the file is the old one or the new one whenever the run ends."""
        self._rows[row.key] = row
        new = self._path.with_suffix(".new")
        new.write_text("".join(json.dumps(asdict(each), ensure_ascii=False) + "\n" for each in self.all()), "utf-8")
        new.replace(self._path)

    def all(self) -> tuple[Row, ...]:
        """By table, language, the largest first; engines in the order of their names."""
        return tuple(sorted(self._rows.values(), key=_order))


def of(rows: Iterable[Row], table: Table) -> tuple[Row, ...]:
    """Those of a table."""
    return tuple(row for row in rows if row.key.table == table)


def _order(row: Row) -> tuple[object, ...]:
    key = row.key
    return TABLES.index(key.table), -key.provisions, key.language, key.corpus, key.engine, key.seed


def _row(held: dict[str, Any]) -> Row:
    measured = held.pop("measured")
    key = Key(**held.pop("key"))
    return Row(key, _speed(**measured) if key.table == "speed" else Quality(**measured), **held)


def _speed(build: dict[str, Any], **held: Any) -> Speed:
    return Speed(build=Cost(**build), **{name: _spread(value) for name, value in held.items()})


def _spread(value: Any) -> Any:
    return Spread(**value) if isinstance(value, dict) else value
