"""One file of the registry: its entries, checked by themselves, and what is wrong with them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from babel import Locale

from plugins.portal.capture import files, ids, schema, tables
from plugins.portal.capture.toml import Table
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Entity, EntityKind, Localised, Membership, Term, Theme
from plugins.portal.problems import Problem

KINDS: Mapping[str, EntityKind] = {
    "parties.toml": "party", "organisations.toml": "organisation", "mechanisms.toml": "mechanism",
    "instruments.toml": "instrument", "programmes.toml": "programme", "places.toml": "place", "people.toml": "person",
    "events.toml": "event",
}  # fmt: skip
THEMES, TERMS = "themes.toml", "terms.toml"
FILES = (*KINDS, THEMES, TERMS)
_IDENTIFIERS = ("wikidata", "symbol")
Item: TypeAlias = Entity | Theme | Term


@dataclass(frozen=True, slots=True)
class FileRead:
    """What a file says, whatever stands in the others; its name and its bytes are all that this depends on."""

    sha256: str
    entries: tuple[tuple[Item, str], ...]  # those that pass, each with its place
    faults: tuple[Problem, ...]  # of the file as a whole
    problems: tuple[Problem, ...]  # of entries
    declared: frozenset[str]  # the ids of all entries, also of a file that can't be read whole
    is_read: bool


class KnownFiles:
    """The files of the last time."""

    def __init__(self, known: Mapping[str, FileRead] | None = None) -> None:
        """known: as ``told`` gives them."""
        self._known = known or {}
        self._read: dict[str, FileRead] = {}

    def told(self) -> Mapping[str, FileRead]:
        """Those that were read, by names."""
        return self._read

    def read(self, path: Path) -> FileRead:
        """Reads a file of the registry where it is another one than before. ``path.name``: one of ``FILES``."""
        name = files.shown(path)
        data, problems = files.read(path)
        if data is None:
            return FileRead("", (), problems, (), frozenset(), is_read=False)
        sha256, known = hashlib.sha256(data).hexdigest(), self._known.get(name)
        same = known is not None and known.sha256 == sha256
        found = self._read[name] = known if known and same else _read(path.name, name, data, sha256)
        return found


def _read(kind: str, name: str, data: bytes, sha256: str) -> FileRead:
    table, faults = tables.decoded(name, data)
    if table is None:
        return FileRead(sha256, (), faults, (), tables.declared(data), is_read=False)
    problems: list[Problem] = []
    source = _Source(name, table)
    entries: tuple[tuple[Item, str], ...]
    if kind == THEMES:
        entries = tuple(_themes(source, problems))
    elif kind == TERMS:
        entries = tuple(_terms(source, problems))
    else:
        entries = tuple(_entities(source, KINDS[kind], problems))
    return FileRead(sha256, entries, faults, tuple(problems), frozenset(table.values), is_read=True)


@dataclass(frozen=True, slots=True)
class _Source:
    """A file that could be read."""

    name: str
    table: Table


def _entries(file: _Source, name: str, problems: list[Problem]) -> Iterator[tuple[str, Mapping[str, Any], str]]:
    """The entries that pass: id, values, place."""
    for id, values in file.table.values.items():
        place = schema.place(file.table, (id,))
        wrong = ids.fault(id, file.table.values)
        if wrong:
            problems.append(Problem("error", file.name, place, wrong))
            continue
        faults = schema.check(values, name, file.table, file.name, (id,))
        problems += faults
        if not faults and isinstance(values, Mapping):
            yield id, values, place


def _entities(file: _Source, kind: EntityKind, problems: list[Problem]) -> Iterator[tuple[Entity, str]]:
    for id, values, place in _entries(file, "entity", problems):
        territory = values.get("territory", "")
        names = Localised.of(dict(_territory_names(territory)) | dict(tables.localised(values.get("names"))))
        if not names:
            fault = (
                f"No name is known for the territory {territory}." if territory else "Give it a name, or a territory."
            )
            problems.append(Problem("error", file.name, place, fault))
            continue
        identifiers = (("iso3166", territory), *((key, values.get(key, "")) for key in _IDENTIFIERS))
        yield (
            Entity(
                id=id,
                kind=kind,
                names=names,
                official=tables.localised(values.get("official")),
                aliases=tables.aliases(values.get("aliases")),
                description=tables.localised(values.get("description")),
                territory=territory,
                identifiers=tuple((key, value) for key, value in identifiers if value),
                members=tuple(
                    Membership(member["id"], member.get("since", ""), member.get("until", ""))
                    for member in values.get("members", ())
                ),
                group=values.get("group", False),
                parent=values.get("parent"),
                place=values.get("place"),
                date=tables.date(values.get("date")),
                ordinal=values.get("ordinal"),
                document=values.get("document"),
                coordinates=tuple(values["coordinates"]) if "coordinates" in values else None,
                url=values.get("url", ""),
                file=file.name,
            ),
            place,
        )


def _themes(file: _Source, problems: list[Problem]) -> Iterator[tuple[Theme, str]]:
    for id, values, place in _entries(file, "theme", problems):
        yield (
            Theme(
                id=id,
                labels=tables.localised(values.get("labels")),
                definitions=tables.localised(values.get("definitions")),
                keywords=tuple(sorted((tag, tuple(words)) for tag, words in values.get("keywords", {}).items())),
                parent=values.get("parent"),
                related=tuple(values.get("related", ())),
                file=file.name,
            ),
            place,
        )


def _terms(file: _Source, problems: list[Problem]) -> Iterator[tuple[Term, str]]:
    for id, values, place in _entries(file, "term", problems):
        labels, definitions = tables.localised(values.get("labels")), tables.localised(values.get("definitions"))
        yield Term(id, labels, definitions, tables.aliases(values.get("aliases")), file.name), place


@cache
def _territory_names(territory: str) -> tuple[tuple[str, str], ...]:
    """The usual name of a territory in every language of the portal, from CLDR."""
    names = ((tag, Locale.parse(language.locale).territories.get(territory)) for tag, language in LANGUAGES.items())
    return tuple((tag, name) for tag, name in names if name)
