"""Corrections beside a record: ``corrections.toml``, with the tables ``[[add]]``, ``[[remove]]`` and ``[[rekey]]``.

A broken table is named and left out alone: the record and the other corrections hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from plugins.portal.capture import files, schema, tables
from plugins.portal.capture.toml import Table
from plugins.portal.model import Correction
from plugins.portal.problems import Problem

CORRECTIONS = "corrections.toml"
_ACTIONS: tuple[Literal["add", "remove", "rekey"], ...] = ("add", "remove", "rekey")


def read_corrections(path: Path) -> tuple[tuple[Correction, ...], tuple[Problem, ...]]:
    """The sound corrections of a file, by action, in the file's order."""
    name = files.shown(path)
    table, taken_out = tables.read(path)
    if table is None:
        return (), taken_out
    given = {action: table.values.get(action, []) for action in _ACTIONS}
    listed = {action: entries for action, entries in given.items() if isinstance(entries, list)}
    # What stands around the tables; a list counts as empty here, since each of its tables is checked by itself.
    around = {
        key: [] if key in given and isinstance(value, list | dict) else value for key, value in table.values.items()
    }
    problems = [*taken_out, *schema.check(around, "corrections", table, name)]
    for action in given.keys() - listed.keys():
        if isinstance(given[action], dict):
            message = f"Write [[{action}]] with two brackets on each side: there may be several."
            problems.append(Problem("error", name, schema.place(table, (action,)), message))
    corrections: list[Correction] = []
    for action, entries in listed.items():
        for index, values in enumerate(entries):
            faults = schema.check(values, f"corrections#{action}", table, name, (action, index))
            problems += faults
            if not faults:
                corrections.append(_read(action, index, values, table, name))
    return tuple(corrections), tuple(problems)


def _read(
    action: Literal["add", "remove", "rekey"], index: int, values: Mapping[str, Any], table: Table, file: str
) -> Correction:
    return Correction(
        action=action,
        layer=values.get("layer", "text"),
        language=values["language"],
        quote=values["quote"],
        kind=values["kind"],
        key=values.get("key", ""),
        was=values.get("was", ""),
        provision=values.get("provision", ""),
        before=values.get("before", ""),
        after=values.get("after", ""),
        every=values.get("every", False),
        note=values.get("note", ""),
        file=file,
        place=schema.place(table, (action, index)),
    )
