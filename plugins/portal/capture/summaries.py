"""What lies beside a record: ``summary.<lang>.md``, and ``text.<lang>.txt`` where the operator may publish it."""

from __future__ import annotations

import hashlib
import re
from difflib import get_close_matches
from pathlib import Path

from plugins.portal.capture import files
from plugins.portal.capture.records import RECORD
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Capture, Layer, Record
from plugins.portal.problems import Problem

_NAME = re.compile(r"(?:(?P<summary>summary)\.(?P<tag>[^.]+)\.md|text\.(?P<text>[^.]+)\.txt)\Z")


def read_summaries(folder: Path, records: tuple[Record, ...]) -> tuple[tuple[Capture, ...], tuple[Problem, ...]]:
    """The captures beside these records, by document, then by file name."""
    captures: list[Capture] = []
    problems: list[Problem] = []
    for record in records:
        listing = files.list_folder(folder / record.id)
        problems += listing.problems
        for path in listing.files:
            if path.name == RECORD:
                continue
            capture, faults = _capture(path, record.id)
            problems += faults
            if capture is not None:
                captures.append(capture)
    return tuple(captures), tuple(problems)


def _capture(path: Path, document: str) -> tuple[Capture | None, tuple[Problem, ...]]:
    name = files.shown(path)
    match = _NAME.match(path.name)
    if not match:
        message = "This file is not read. Beside a record lie summary.<language>.md and text.<language>.txt."
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
    media_type = "text/markdown" if layer == "summary" else "text/plain"
    return Capture(document, layer, language, media_type, data, name, hashlib.sha256(data).hexdigest()), ()
