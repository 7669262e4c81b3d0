"""A TOML file read, decoded and located, and the small readings that records and registry share."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from plugins.portal import invisible
from plugins.portal.capture import files
from plugins.portal.capture.toml import Table, load, tables
from plugins.portal.decoding import Undecodable, decode
from plugins.portal.model import Alias, Localised, PartialDate
from plugins.portal.problems import Problem
from plugins.portal.toml import MalformedTOML

ANY = "any"  # aliases under this key hold in every language


def read(path: Path) -> tuple[Table | None, tuple[Problem, ...]]:
    """The table in a file; None with a Problem where it can't be read."""
    data, problems = files.read(path)
    return (None, problems) if data is None else decoded(files.shown(path), data)


def decoded(name: str, data: bytes) -> tuple[Table | None, tuple[Problem, ...]]:
    """The table in a file's bytes; None with a Problem where there is none. name: of the file, for messages."""
    try:
        table = load(decode(data).replace("\r\n", "\n"))
    except Undecodable as fault:
        return None, (Problem("error", name, "", str(fault)),)
    except MalformedTOML as fault:
        place = f"line {fault.line}" if fault.line else ""
        return None, (Problem("error", name, place, f"This is not valid TOML: {fault}."),)
    return table, tuple(
        Problem(
            invisible.severity(marks),
            name,
            f"line {table.line(path)}, key {'.'.join(str(part) for part in path)}",
            invisible.sentence(marks),
        )
        for path, marks in table.invisible
    )


def declared(data: bytes) -> frozenset[str]:
    """The tables that a file begins, though it can't be read whole; none where nothing of it can be read."""
    return tables(data.decode("utf-8", "replace"))


def localised(value: object) -> Localised:
    """A table of language → string; nothing where the key is absent."""
    return Localised.of({str(tag): str(text) for tag, text in _mapping(value).items()})


def aliases(value: object) -> tuple[Alias, ...]:
    """Aliases in the file's order; ``any`` becomes the empty language."""
    found: list[Alias] = []
    for tag, given in _mapping(value).items():
        for item in given if isinstance(given, list) else [given]:
            plain: Mapping[str, Any] = {"text": item} if isinstance(item, str) else item
            language = "" if tag == ANY else str(tag)
            found.append(Alias(plain["text"], language, plain.get("rule", "link"), tuple(plain.get("context", ()))))
    return tuple(found)


def date(value: object, inferred: str = "") -> PartialDate | None:
    """A date that the schema has passed; None where the key is absent."""
    return PartialDate(str(value), inferred) if value else None


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
