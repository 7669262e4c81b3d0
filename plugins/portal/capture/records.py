"""Records of documents: ``<id>/record.toml``. The folder's name is the id; a broken record is left out alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

from plugins.portal.capture import files, ids, schema, tables
from plugins.portal.capture.corrections import CORRECTIONS, read_corrections
from plugins.portal.capture.toml import Table
from plugins.portal.model import PartialDate, Record, Registry, Relation, Source, TextRights
from plugins.portal.problems import Problem
from plugins.portal.toml import Path as Key

RECORD = "record.toml"
_Read: TypeAlias = tuple[Record | None, list[Problem]]
_Beside: TypeAlias = tuple[Mapping[str, str], Mapping[str, str], str, frozenset[str]]
Told: TypeAlias = tuple[_Beside | None, dict[Path, tuple[object, _Read]]]
_MOST_NAMES = 8  # in a sentence
_DATES = ("adopted", "published", "updated", "event")  # the order of Record.dates


class KnownRecords:
    """The records of the last time, each with all that it was read from."""

    def __init__(self) -> None:
        self._beside: _Beside | None = None
        self._known: dict[Path, tuple[object, _Read]] = {}
        self.states: Mapping[Path, files.State | None] = {}  # of their folders before they were looked at
        self.renewed = False  # whether any of them was read the last time

    @classmethod
    def of(cls, told: Told) -> KnownRecords:
        """What another process has told."""
        known = cls()
        known._beside, known._known = told
        return known

    def told(self) -> Told:
        """For other processes."""
        return self._beside, self._known

    def read(self, folders: Iterable[Path], registry: Registry, documents: frozenset[str]) -> dict[Path, _Read]:
        """By folder, read where its files, or ids that it may name, are others than before."""
        beside = _beside(registry, documents)
        before = self._known if self._beside == beside else {}
        self.renewed = self._beside != beside
        untouched, self.states = self.states, {folder: files.state(folder) for folder in folders}
        self._beside, self._known = beside, {}
        for folder, state in self.states.items():
            known = before.get(folder)
            if known is None or state is None or untouched.get(folder) != state:
                listing = files.list_folder(folder)
                seen = listing, *(_bytes(folder / name, listing) for name in (RECORD, CORRECTIONS))
                if known is None or known[0] != seen:
                    known = seen, _record(folder, listing, registry, documents)
                    self.renewed = True
            self._known[folder] = known
        return {folder: read for folder, (_, read) in self._known.items()}


def _beside(registry: Registry, documents: frozenset[str]) -> _Beside:
    """All that a record is held against: the kinds of the registry's entities by their ids, what of it could not be
    read, the documents' ids."""
    kinds = {id: entity.kind for id, entity in registry.entities.items()}
    return kinds, registry.left_out, registry.unread, documents


def read_records(
    folder: Path, registry: Registry, known: KnownRecords | None = None
) -> tuple[tuple[Record, ...], tuple[Problem, ...]]:
    """All sound records, sorted by id."""
    listing = files.list_folder(folder)
    problems = list(listing.problems)
    for path in listing.files:
        message = "Documents are folders with a record.toml: this file is not read."
        problems.append(Problem("warning", files.shown(path), "", message))
    names = frozenset(path.name for path in listing.folders)
    records: list[Record] = []
    read = (known or KnownRecords()).read(listing.folders, registry, names)
    for path in listing.folders:
        wrong = ids.fault(path.name, names)
        if wrong:
            problems.append(Problem("error", files.shown(path), "", f"The folder's name is the document's id. {wrong}"))
            continue
        record, faults = read[path]
        problems += faults
        if record is not None:
            records.append(record)
    problems += _of_instruments(registry, names)
    records.sort(key=lambda record: record.id)
    problems += _claimed_twice(records)
    sound = [_without_left_out(record, registry) for record in records]
    problems += _consequences(records, registry)
    return tuple(sound), tuple(problems)


def _bytes(path: Path, listing: files.Listing) -> bytes | None:
    """What a plain file of a folder holds; None where there is none that can be read."""
    try:
        return path.read_bytes() if path in listing.files else None
    except OSError:
        return None


def _record(folder: Path, listing: files.Listing, registry: Registry, documents: frozenset[str]) -> _Read:
    path = folder / RECORD
    name = files.shown(path)
    if path in listing.refused:
        return None, [problem for problem in listing.problems if problem.file == name]
    if path not in listing.files:
        return None, [Problem("error", name, "", "The folder has no record.toml: add one, or take the folder away.")]
    table, taken_out = tables.read(path)
    if table is None:
        return None, list(taken_out)
    problems = list(schema.check(table.values, "record", table, name))
    if not problems:
        problems = [
            Problem("error", name, schema.place(table, key), message)
            for key, message in _cross_check(table.values, registry, documents)
        ]
    if problems:
        return None, [*taken_out, *problems]
    record = _read(folder.name, name, table)
    if folder / CORRECTIONS not in listing.files:
        return record, list(taken_out)
    corrections, faults = read_corrections(folder / CORRECTIONS)
    return replace(record, corrections=corrections), [*taken_out, *faults]


def _cross_check(values: Mapping[str, Any], registry: Registry, documents: frozenset[str]) -> Iterator[tuple[Key, str]]:
    """What the schema can't know: ids that are not there, a title that is missing, dates that no calendar has."""
    known = registry.entities
    for key in ("place", "event"):
        id = values.get(key)
        if id is not None and not registry.excuses(id) and (id not in known or known[id].kind != key):
            yield (key,), f"{id} is not among the {key}s of the registry. Add it there, or correct the id."
    for key in ("issuers", "parties"):
        for index, id in enumerate(values.get(key, ())):
            if id not in known and not registry.excuses(id):
                yield (key, index), f"{id} is not in the registry. Add it there, or correct the id."
    for index, relation in enumerate(values.get("relations", ())):
        target = relation["target"]
        if target not in known and target not in documents and not registry.excuses(target):
            yield ("relations", index, "target"), f"{target} is neither a document nor in the registry."
    if values["original"] not in values["titles"]:
        yield ("titles",), f"Give the title in the original's language, {values['original']}."
    languages = [text["language"] for text in values.get("texts", ())]
    for index, language in enumerate(languages):
        if language in languages[:index]:
            yield ("texts", index, "language"), f"{language} stands in two [[texts]]: keep one."
    given = values.get("dates", {})
    for key in given.get("inferred", {}):
        if key not in given:
            yield ("dates", "inferred", key), f"There is no date {key} that this could explain."


def _read(id: str, file: str, table: Table) -> Record:
    values: Mapping[str, Any] = table.values
    return Record(
        id=id,
        type=values["type"],
        effect=values["effect"],
        original=values["original"],
        titles=tables.localised(values["titles"]),
        dates=_dates(values.get("dates", {})),
        place=values.get("place"),
        event=values.get("event"),
        issuers=tuple(values.get("issuers", ())),
        parties=tuple(values.get("parties", ())),
        sources=tuple(
            Source(source["publisher"], source.get("title", ""), source.get("url", ""), tables.date(source.get("date")),
                   source.get("language", ""))
            for source in values.get("sources", ())
        ),
        texts=tuple(TextRights(text["language"], text["status"], text["rights"]) for text in values.get("texts", ())),
        relations=tuple(Relation(relation["kind"], relation["target"]) for relation in values.get("relations", ())),
        capture=values.get("capture"),
        sha256=values.get("sha256", ""),
        file=file,
    )  # fmt: skip


def _dates(given: Mapping[str, Any]) -> tuple[tuple[str, PartialDate], ...]:
    inferred = given.get("inferred", {})
    return tuple((kind, PartialDate(given[kind], inferred.get(kind, ""))) for kind in _DATES if kind in given)


def _claimed_twice(records: list[Record]) -> Iterator[Problem]:
    """A capture that two records claim is a Problem of the second."""
    claimed: dict[str, Record] = {}
    for record in records:
        if record.capture is None:
            continue
        first = claimed.setdefault(record.capture, record)
        if first is not record:
            message = f"The capture {record.capture} belongs to {first.id} already: a file is the text of one document."
            yield Problem("error", record.file, "key capture", message)


def _of_instruments(registry: Registry, documents: frozenset[str]) -> Iterator[Problem]:
    for id, entity in registry.entities.items():
        if documents and entity.document is not None and entity.document not in documents:
            message = f"{entity.document} is not among the documents. Correct the id, or take the key out."
            yield Problem("error", entity.file, f"key {id}.document", message)


def _without_left_out(record: Record, registry: Registry) -> Record:
    """The record without the ids whose entries in the registry have an error: the document itself is sound."""
    if not registry.left_out and not registry.unread:
        return record

    def kept(id: str | None) -> bool:
        return id is not None and not registry.excuses(id)

    return replace(
        record,
        place=record.place if kept(record.place) else None,
        event=record.event if kept(record.event) else None,
        issuers=tuple(id for id in record.issuers if kept(id)),
        parties=tuple(id for id in record.parties if kept(id)),
        relations=tuple(relation for relation in record.relations if kept(relation.target)),
    )


def _consequences(records: Iterable[Record], registry: Registry) -> Iterator[Problem]:
    """One Problem for each file of the registry with entries that were left out and the documents that name them."""
    lost: dict[str, set[str]] = {}
    naming: dict[str, set[str]] = {}
    for record in records:
        for id in filter(None, (record.place, record.event, *record.issuers, *record.parties)):
            if registry.excuses(id):
                file = registry.left_out.get(id, registry.unread)
                lost.setdefault(file, set()).add(id)
                naming.setdefault(file, set()).add(record.id)
    for file, ids_there in sorted(lost.items()):
        message = f"Until this file is right, {_listed(naming[file])} can't be shown with {_listed(ids_there)}."
        yield Problem("warning", file, "", message)


def _listed(names: Iterable[str]) -> str:
    ordered = sorted(names)
    more = len(ordered) - _MOST_NAMES
    return ", ".join(ordered[:_MOST_NAMES]) + (f" and {more} more" if more > 0 else "")
