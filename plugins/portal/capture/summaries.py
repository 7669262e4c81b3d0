"""What lies beside a record: ``summary.<lang>.md``, and where the operator may publish it the text.

The text is the capture that the record names, or ``text.<lang>.txt`` with any ending that can be read.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from plugins.portal.capture import files
from plugins.portal.capture.corrections import CORRECTIONS
from plugins.portal.capture.media import ENDINGS, MEDIA_TYPES, media_type
from plugins.portal.capture.records import RECORD
from plugins.portal.capture.texts import changed
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Capture, Layer, Record
from plugins.portal.problems import Problem

_Read: TypeAlias = tuple[tuple[Capture, ...], tuple[Problem, ...]]
REPORT = "import.txt"  # what `invoke import` noted down for the editor
_NAME = re.compile(
    r"(?:(?P<summary>summary)\.(?P<tag>[^.]+)\.md|text\.(?P<text>[^.]+)\."
    rf"(?:{'|'.join(ending[1:] for ending in MEDIA_TYPES)}))\Z"
)


class KnownCaptures:
    """The captures of the last time, each document's with the state of its folder and the record beside them."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[files.State, Record, _Read]] = {}

    def read(
        self, folder: Path, records: tuple[Record, ...], states: Mapping[Path, files.State | None]
    ) -> Iterator[_Read]:
        """Of each record, read where its folder or itself is another than before. states: before it was looked at."""
        before, self._known = self._known, {}
        for record in records:
            place = folder / record.id
            state, known = states.get(place), before.get(place)
            read = known[2] if known and known[:2] == (state, record) else _beside(place, record)
            if state is not None:
                self._known[place] = state, record, read
            yield read


def read_summaries(
    folder: Path,
    records: tuple[Record, ...],
    known: KnownCaptures | None = None,
    states: Mapping[Path, files.State | None] = MappingProxyType({}),
) -> tuple[tuple[Capture, ...], tuple[Problem, ...]]:
    """The captures beside these records, by document, then by file name. states: of the folders, where known counts."""
    found = list((known or KnownCaptures()).read(folder, records, states))
    captures = tuple(capture for captures, _ in found for capture in captures)
    return captures, tuple(problem for _, problems in found for problem in problems)


def _beside(folder: Path, record: Record) -> _Read:
    listing = files.list_folder(folder)
    captures: list[Capture] = []
    problems = list(listing.problems)
    for path in listing.files:
        if path.name in (RECORD, REPORT, CORRECTIONS):
            continue
        capture, faults = _capture(path, record)
        problems += faults
        if capture is not None:
            captures.append(capture)
    return tuple(captures), tuple(problems)


def _capture(path: Path, record: Record) -> tuple[Capture | None, tuple[Problem, ...]]:
    name = files.shown(path)
    match = _NAME.match(path.name)
    if path.name == record.capture and not match:
        return _claimed(path, record)
    if not match:
        message = (
            "This file is not read. Beside a record lie summary.<language>.md, text.<language>.txt and the file that "
            "the record names as its capture."
        )
        return None, (Problem("warning", name, "", message),)
    layer: Layer = "summary" if match.group("summary") else "text"
    language = match.group("tag") or match.group("text")
    if language not in LANGUAGES:
        by_case = {tag.lower(): tag for tag in LANGUAGES}
        close = get_close_matches(language.lower(), by_case, 1)
        hint = f"Did you mean {by_case[close[0]]}?" if close else f"Known are {', '.join(LANGUAGES)}."
        return None, (Problem("error", name, "", f"“{language}” is no language of the portal. {hint}"),)
    data, problems = files.read(path)
    if data is None:
        return None, problems
    kind = media_type(path) or "text/plain"
    return Capture(record.id, layer, language, kind, data, name, hashlib.sha256(data).hexdigest()), ()


def _claimed(path: Path, record: Record) -> tuple[Capture | None, tuple[Problem, ...]]:
    """The capture that a record names, where it lies beside it; its languages are found out."""
    name, kind = files.shown(path), media_type(path)
    if kind is None:
        message = f"Files of this kind ({path.suffix or 'without an ending'}) can't be read, only {ENDINGS}."
        return None, (Problem("error", name, "", message),)
    data, problems = files.read(path)
    if data is None:
        return None, problems
    capture = Capture(record.id, "text", None, kind, data, name, hashlib.sha256(data).hexdigest())
    return capture, changed(record, capture)
