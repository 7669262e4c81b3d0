"""Reads the tables of ``tests/cases``: one row, one case; the last column says why the case is there."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent.parent / "cases"


def table(name: str) -> list[dict[str, str]]:
    """The rows of all tables in a file, by column heading. Raises ValueError for a row of another length."""
    rows: list[dict[str, str]] = []
    columns: list[str] = []
    for line in (_FOLDER / f"{name}.md").read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            columns = []
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not columns:
            columns = cells
        elif set(line) - set("|- "):
            if len(cells) != len(columns):
                raise ValueError(f"{name}.md: {len(cells)} cells where {len(columns)} belong: {line}")
            rows.append(dict(zip(columns, cells, strict=True)))
    return rows


def expected(cell: str) -> list[str]:
    """The items of a cell, parted by ";": "–" is none."""
    return [] if cell == "–" else [item.strip() for item in cell.split(";")]
