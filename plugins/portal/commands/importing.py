"""Captures become document folders: what each alone tells as a record and a report, the file itself beside them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plugins.portal import annotate, capture, extract, pipeline
from plugins.portal.capture import files, ids
from plugins.portal.commands import import_record, import_report
from plugins.portal.export import report
from plugins.portal.model import Capture, Registry
from plugins.portal.parse.text import TITLE_FROM
from plugins.portal.problems import Problem

_LONGEST_ID = 60
_MOST_ALIKE = 1000  # documents of one title


@dataclass(frozen=True, slots=True)
class Imported:
    """One capture, and what came of it."""

    file: str  # its name, or its path within the folder that was imported
    examined: pipeline.Examined
    report: str  # for the editor
    data: dict[str, Any]  # for programs: an entry of ``captures``
    written: tuple[Path, ...]
    told: tuple[Problem, ...]  # all, those that the report holds too
    problems: tuple[Problem, ...]  # of writing its folder


@dataclass(frozen=True, slots=True)
class Options:
    """What the editor asked for."""

    into: Path  # the folder of documents
    dry_run: bool = False
    force: bool = False


def import_path(
    path: Path, registry_folder: Path, options: Options
) -> tuple[tuple[Imported, ...], tuple[Problem, ...]]:
    """Imports a file, or every readable file in a folder and the folders in it; and Problems that are no file's own."""
    registry, problems = capture.read_registry(registry_folder)
    listed, faults = _listed(path)
    with extract.Reader() as reader:
        importer = _Importer(reader, registry, _Documents(options))
        done = tuple(importer.read(file, name) for file, name in listed)
    return done, (*problems, *faults)


def _listed(path: Path) -> tuple[tuple[tuple[Path, str], ...], tuple[Problem, ...]]:
    """Files with the names that the report gives them."""
    if not path.is_dir():
        return ((path, path.name),), ()
    listing = files.walk(path)
    readable = tuple(file for file in listing.files if capture.media_type(file) is not None)
    passed = [
        Problem("info", files.shown(file), "", f"Files of this kind can't be read, only {capture.ENDINGS}.")
        for file in listing.files
        if capture.media_type(file) is None
    ]
    if not readable and not listing.problems:
        passed.append(Problem("error", files.shown(path), "", f"The folder holds no file ending in {capture.ENDINGS}."))
    return tuple((file, file.relative_to(path).as_posix()) for file in readable), (*listing.problems, *passed)


class _Importer:
    """What all files are read with."""

    def __init__(self, reader: extract.Reader, registry: Registry, documents: _Documents) -> None:
        self._reader, self._registry, self._documents = reader, registry, documents
        self._annotator = annotate.Annotator(registry, ())

    def read(self, file: Path, name: str) -> Imported:
        item, problems = _capture(file)
        examined = pipeline.Examined(None, (), problems)
        if item is not None:
            examined = pipeline.examine(item, self._reader, self._annotator)
        told = (*examined.problems, *(doubt for _, doubts in examined.versions for doubt in doubts))
        data = report.of_capture(name, examined.record, examined.versions, examined.problems, self._registry)
        text = import_report.text(name, examined, self._registry)
        if item is None or examined.record is None:
            return Imported(name, examined, text, data, (), told, ())
        written, faults = self._documents.write(item, examined, text, self._registry)
        return Imported(name, examined, text, data, written, (*told, *faults), faults)


def _capture(file: Path) -> tuple[Capture | None, tuple[Problem, ...]]:
    kind = capture.media_type(file)
    if kind is None:
        message = f"Files of this kind ({file.suffix or 'without an ending'}) can't be read, only {capture.ENDINGS}."
        return None, (Problem("error", files.shown(file), "", message),)
    data, problems = files.read(file)
    if data is None:
        return None, problems
    digest = hashlib.sha256(data).hexdigest()
    id = capture.id_of_name(file.stem, digest)
    return Capture(id, "text", None, kind, data, files.shown(file), digest), problems


class _Documents:
    """The folder of documents, and who claims which capture there."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._names: dict[str, tuple[str, str]] = {}  # name of a capture → (document, sha256)
        self._digests: dict[str, str] = {}  # sha256 of a capture → document
        self._new: set[str] = set()  # documents of this import
        into = options.into
        for record in sorted(into.glob(f"*/{capture.RECORD}")) if into.is_dir() else ():
            self._note(record.parent.name, *import_record.claim(record))

    def _note(self, id: str, name: str, digest: str) -> None:
        if name:
            self._names.setdefault(name, (id, digest))
        if digest:
            self._digests.setdefault(digest, id)

    def write(
        self, item: Capture, examined: pipeline.Examined, text: str, registry: Registry
    ) -> tuple[tuple[Path, ...], tuple[Problem, ...]]:
        """Writes the folder of a document, unless it is there."""
        record, file = examined.record, Path(item.origin)
        if self._options.dry_run or record is None:
            return (), ()
        name = _name(file)
        if self._names.get(name, ("", ""))[0] in self._new and item.sha256 not in self._digests:
            name = f"{file.stem[:100]}-{item.sha256[:8]}{file.suffix}"  # of another folder that is imported at once
        claimed, digest = self._names.get(name, ("", ""))
        claimed = self._digests.get(item.sha256, claimed)
        if claimed and (claimed in self._new or not self._options.force):
            return (), (_there(item, claimed, item.sha256 if item.sha256 in self._digests else digest),)
        id = claimed or self._free(_wanted_id(file, item, examined))
        made = import_record.toml(record, examined, name, item, registry)
        folder = self._options.into / id
        try:
            written = _write(folder, {capture.RECORD: made.encode(), name: item.data, capture.REPORT: text.encode()})
        except OSError as fault:
            message = f"The document can't be written: {fault.strerror}."
            return (), (Problem("error", files.shown(folder), "", message),)
        self._note(id, name, item.sha256)
        self._new.add(id)
        return written, ()

    def _free(self, wanted: str) -> str:
        """An id that no folder has yet."""
        numbered = (wanted if n == 1 else f"{wanted}-{n}" for n in range(1, _MOST_ALIKE))
        return next((id for id in numbered if not (self._options.into / id).exists()), wanted)


def _write(folder: Path, contents: dict[str, bytes]) -> tuple[Path, ...]:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in contents.items():
        path = folder / name
        if path.is_symlink():
            path.unlink()  # never write through a link
        path.write_bytes(data)
    return tuple(folder / name for name in contents)


def _there(item: Capture, id: str, digest: str) -> Problem:
    """What is said of a capture that a document claims, whose record gives this sha256."""
    if digest == item.sha256:
        return Problem("info", item.origin, "", f"{id} was made of this very file already: nothing is written.")
    if digest:
        message = f"{id} was made of an earlier state of this file: --force overwrites its record and its text."
        return Problem("error", item.origin, "", message)
    message = (
        f"The record of {id} names this file as its capture: put it into texts/, then `make html` reads it. --force "
        "overwrites the record."
    )
    return Problem("warning", item.origin, "", message)


def _name(file: Path) -> str:
    """The capture's name beside its record: its own, where that can't be taken for another file's."""
    taken = (capture.RECORD, capture.REPORT, capture.CORRECTIONS)
    own = file.name
    fits = own not in taken and not own.startswith((".", "~", "summary.", "text.")) and not own.endswith("~")
    return own if fits and "\\" not in own and len(own) <= 200 else f"capture{file.suffix.lower()}"


def _wanted_id(file: Path, item: Capture, examined: pipeline.Examined) -> str:
    """From the title where it is written in Latin letters, the English one first; else from the file's name."""
    own = [
        annotated.version
        for annotated, _ in examined.versions
        if annotated.version.title and not any(fact.key == TITLE_FROM for fact in annotated.version.found)
    ]
    titles = (version.title for version in sorted(own, key=lambda version: version.language != "en"))
    title = next((title for title in titles if capture.is_latin(title)), "")
    id = _cut(capture.slug(title)) if title else capture.id_of_name(file.stem, item.sha256)
    return id if not ids.fault(id, ()) else capture.id_of_name("", item.sha256)


def _cut(id: str) -> str:
    """At the end of a word."""
    return id if len(id) <= _LONGEST_ID else id[: _LONGEST_ID + 1].rpartition("-")[0] or id[:_LONGEST_ID].strip("-")


def as_json(done: Iterable[Imported]) -> bytes:
    """What ``--json`` prints."""
    return json.dumps({"captures": [each.data for each in done]}, ensure_ascii=False, indent=1).encode() + b"\n"
