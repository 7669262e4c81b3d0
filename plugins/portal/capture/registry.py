"""The registry: one TOML file per kind, one table per entry. A broken entry is left out alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from babel import Locale

from plugins.portal.capture import files, ids, schema, tables
from plugins.portal.capture.toml import Table
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Entity, EntityKind, Localised, Membership, Registry, Term, Theme
from plugins.portal.problems import Problem

_KINDS: dict[str, EntityKind] = {
    "parties.toml": "party", "organisations.toml": "organisation", "mechanisms.toml": "mechanism",
    "instruments.toml": "instrument", "programmes.toml": "programme", "places.toml": "place", "people.toml": "person",
    "events.toml": "event",
}  # fmt: skip
_THEMES, _TERMS = "themes.toml", "terms.toml"
_FILES = (*_KINDS, _THEMES, _TERMS)
_IDENTIFIERS = ("wikidata", "symbol")
Item = TypeVar("Item", Entity, Theme, Term)


@dataclass(frozen=True, slots=True)
class _File:
    """A registry file that could be read."""

    name: str  # for messages
    table: Table


def read_registry(folder: Path) -> tuple[Registry, tuple[Problem, ...]]:
    """Everything that texts may name, in the files' order, and what is wrong with it."""
    listing = files.list_folder(folder)
    problems = list(listing.problems)
    found: dict[str, _File] = {}
    missing = [path for path in listing.refused if path.name in _FILES] or ([] if folder.is_dir() else [folder])
    unread = files.shown(missing[0]) if missing else ""
    declared: dict[str, str] = {}
    for path in listing.files:
        name = files.shown(path)
        if path.name not in _FILES:
            message = f"This file is not read. The registry knows {', '.join(_FILES)}."
            problems.append(Problem("warning", name, "", message))
            continue
        table, faults = tables.read(path)
        problems += faults
        if table is not None:
            found[path.name] = _File(name, table)
        ids_there = table.values if table is not None else tables.declared(path)
        unread = unread or ("" if ids_there or table is not None else name)
        declared |= {id: name for id in ids_there if id not in declared}
    entities: dict[str, Entity] = {}
    for name, kind in _KINDS.items():
        if name in found:
            _collect(entities, _entities(found[name], kind, problems), problems)
    themes: dict[str, Theme] = {}
    terms: dict[str, Term] = {}
    if _THEMES in found:
        _collect(themes, _themes(found[_THEMES], problems), problems)
    if _TERMS in found:
        _collect(terms, _terms(found[_TERMS], problems), problems)
    left_out = {id: name for id, name in declared.items() if not (id in entities or id in themes or id in terms)}
    whole = Registry(entities, themes, terms, left_out, unread)
    by_name = {file.name: file for file in found.values()}
    entities = {id: _sound_entity(entity, whole, by_name, problems) for id, entity in entities.items()}
    themes = {id: _sound_theme(theme, whole, by_name, problems) for id, theme in themes.items()}
    return replace(whole, entities=entities, themes=themes), tuple(problems)


def _collect(into: dict[str, Item], items: Iterator[tuple[Item, str]], problems: list[Problem]) -> None:
    for item, place in items:
        if item.id in into:
            other = into[item.id].file
            problems.append(
                Problem("error", item.file, place, f"The id {item.id} is taken in {other}: choose another one.")
            )
        else:
            into[item.id] = item


def _entries(file: _File, name: str, problems: list[Problem]) -> Iterator[tuple[str, Mapping[str, Any], str]]:
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


def _entities(file: _File, kind: EntityKind, problems: list[Problem]) -> Iterator[tuple[Entity, str]]:
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


def _themes(file: _File, problems: list[Problem]) -> Iterator[tuple[Theme, str]]:
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


def _terms(file: _File, problems: list[Problem]) -> Iterator[tuple[Term, str]]:
    for id, values, place in _entries(file, "term", problems):
        labels, definitions = tables.localised(values.get("labels")), tables.localised(values.get("definitions"))
        yield Term(id, labels, definitions, tables.aliases(values.get("aliases")), file.name), place


def _sound_entity(entity: Entity, registry: Registry, by_name: Mapping[str, _File], problems: list[Problem]) -> Entity:
    """Without references to ids that are not there; each is a Problem, unless the id's own entry has one."""
    known, table = registry.entities, by_name[entity.file].table

    def drop(key: str, id: str, *path: str | int, among: str = "entries") -> None:
        if registry.excuses(id):
            return
        where = schema.place(table, (entity.id, *(path or (key,))))
        problems.append(
            Problem("error", entity.file, where, f"{key} names {id}, which is not among the registry's {among}.")
        )

    members = []
    for index, member in enumerate(entity.members):
        if member.member in known:
            members.append(member)
        else:
            drop("members", member.member, "members", index)
    parent = entity.parent
    if parent is not None and parent not in known:
        drop("parent", parent)
        parent = None
    elif parent is not None and _in_circle(entity.id, known):
        problems.append(_circle(entity.id, entity.file, table))
        parent = None
    place = entity.place
    if place is not None and (place not in known or known[place].kind != "place"):
        drop("place", place, among="places")
        place = None
    return replace(entity, members=tuple(members), parent=parent, place=place)


def _sound_theme(theme: Theme, registry: Registry, by_name: Mapping[str, _File], problems: list[Problem]) -> Theme:
    known, table = registry.themes, by_name[theme.file].table
    named = [("parent", theme.parent)] if theme.parent else []
    for key, id in [*named, *(("related", other) for other in theme.related)]:
        if id not in known and not registry.excuses(id):
            place = schema.place(table, (theme.id, key))
            problems.append(
                Problem("error", theme.file, place, f"{key} names {id}, which is not among the themes. Add it there.")
            )
    circle = theme.parent in known and _in_circle(theme.id, known)
    if circle:
        problems.append(_circle(theme.id, theme.file, table))
    parent = theme.parent if theme.parent in known and not circle else None
    return replace(theme, parent=parent, related=tuple(other for other in theme.related if other in known))


def _circle(id: str, file: str, table: Table) -> Problem:
    place = schema.place(table, (id, "parent"))
    return Problem("error", file, place, f"{id} is its own parent, directly or over others.")


def _in_circle(id: str, known: Mapping[str, Entity] | Mapping[str, Theme]) -> bool:
    seen: set[str] = set()
    at = known[id].parent
    while at is not None and at in known and at not in seen:
        if at == id:
            return True
        seen.add(at)
        at = known[at].parent
    return False


@cache
def _territory_names(territory: str) -> tuple[tuple[str, str], ...]:
    """The usual name of a territory in every language of the portal, from CLDR."""
    names = ((tag, Locale.parse(language.locale).territories.get(territory)) for tag, language in LANGUAGES.items())
    return tuple((tag, name) for tag, name in names if name)
