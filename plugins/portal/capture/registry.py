"""The registry: one TOML file per kind, one table per entry. A broken entry is left out alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from plugins.portal.capture import files, schema, tables
from plugins.portal.capture.registry_files import FILES, FileRead, Item, KnownFiles
from plugins.portal.capture.toml import Table
from plugins.portal.model import Entity, Registry, Term, Theme
from plugins.portal.problems import Problem
from plugins.portal.toml import Path as Key


def read_registry(folder: Path, known: KnownFiles | None = None) -> tuple[Registry, tuple[Problem, ...]]:
    """Everything that texts may name, in the files' order, and what is wrong with it. known: of files as they were."""
    listing = files.list_folder(folder)
    problems = list(listing.problems)
    found: dict[str, FileRead] = {}
    missing = [path for path in listing.refused if path.name in FILES] or ([] if folder.is_dir() else [folder])
    unread = files.shown(missing[0]) if missing else ""
    declared: dict[str, str] = {}
    reader = known or KnownFiles()
    for path in listing.files:
        name = files.shown(path)
        if path.name not in FILES:
            message = f"This file is not read. The registry knows {', '.join(FILES)}."
            problems.append(Problem("warning", name, "", message))
            continue
        file = found[path.name] = reader.read(path)
        problems += file.faults
        unread = unread or ("" if file.declared or file.is_read else name)
        declared |= {id: name for id in file.declared if id not in declared}
    entities: dict[str, Entity] = {}
    themes: dict[str, Theme] = {}
    terms: dict[str, Term] = {}
    for name in FILES:
        if name in found:
            problems += found[name].problems
            for item, place in found[name].entries:
                match item:
                    case Entity():
                        other: Item = entities.setdefault(item.id, item)
                    case Theme():
                        other = themes.setdefault(item.id, item)
                    case Term():
                        other = terms.setdefault(item.id, item)
                if other is not item:
                    message = f"The id {item.id} is taken in {other.file}: choose another one."
                    problems.append(Problem("error", item.file, place, message))
    left_out = {id: name for id, name in declared.items() if not (id in entities or id in themes or id in terms)}
    whole = Registry(entities, themes, terms, left_out, unread)
    places = _Places(folder)
    entities = {id: _sound_entity(entity, whole, places, problems) for id, entity in entities.items()}
    themes = {id: _sound_theme(theme, whole, places, problems) for id, theme in themes.items()}
    return replace(whole, entities=entities, themes=themes), tuple(problems)


class _Places:
    """Where keys stand in files: few are asked for, so files are read for it when one is."""

    def __init__(self, folder: Path) -> None:
        self._paths = {files.shown(path): path for path in (folder / name for name in FILES)}
        self._tables: dict[str, Table | None] = {}

    def of(self, file: str, key: Key) -> str:
        """In a file that was read."""
        if file not in self._tables:
            self._tables[file], _ = tables.read(self._paths[file])
        table = self._tables[file]
        return schema.place(table, key) if table else ""


def _sound_entity(entity: Entity, registry: Registry, places: _Places, problems: list[Problem]) -> Entity:
    """Without references to ids that are not there; each is a Problem, unless the id's own entry has one."""
    known = registry.entities

    def drop(key: str, id: str, *path: str | int, among: str = "entries") -> None:
        if registry.excuses(id):
            return
        where = places.of(entity.file, (entity.id, *(path or (key,))))
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
        problems.append(_circle(entity.id, entity.file, places))
        parent = None
    place = entity.place
    if place is not None and (place not in known or known[place].kind != "place"):
        drop("place", place, among="places")
        place = None
    if (len(members), parent, place) == (len(entity.members), entity.parent, entity.place):
        return entity
    return replace(entity, members=tuple(members), parent=parent, place=place)


def _sound_theme(theme: Theme, registry: Registry, places: _Places, problems: list[Problem]) -> Theme:
    known = registry.themes
    named = [("parent", theme.parent)] if theme.parent else []
    for key, id in [*named, *(("related", other) for other in theme.related)]:
        if id not in known and not registry.excuses(id):
            place = places.of(theme.file, (theme.id, key))
            problems.append(
                Problem("error", theme.file, place, f"{key} names {id}, which is not among the themes. Add it there.")
            )
    circle = theme.parent in known and _in_circle(theme.id, known)
    if circle:
        problems.append(_circle(theme.id, theme.file, places))
    parent = theme.parent if theme.parent in known and not circle else None
    related = tuple(other for other in theme.related if other in known)
    if (parent, related) == (theme.parent, theme.related):
        return theme
    return replace(theme, parent=parent, related=related)


def _circle(id: str, file: str, places: _Places) -> Problem:
    place = places.of(file, (id, "parent"))
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
