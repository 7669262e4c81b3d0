"""Raw texts, read where they lie: matched with the records that claim them, else a document of their own."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from pathlib import Path

from plugins.portal.capture import files
from plugins.portal.capture.ids import RESERVED
from plugins.portal.capture.left_out import LeftOut
from plugins.portal.model import Capture, Record
from plugins.portal.problems import Problem

_LONGEST = 80  # characters of an id made from a file name
_NOT_ID = re.compile(r"[^a-z0-9]+")


def read_texts(
    folder: Path, records: tuple[Record, ...], left_out: tuple[LeftOut, ...] = ()
) -> tuple[tuple[Capture, ...], tuple[Problem, ...]]:
    """The captures in a folder and the folders in it, by path. A file that no record claims gets an id by its name;
    one that the record of a document that was left out claims is left out too, never published as another one's."""
    listing = files.walk(folder)
    problems = list(listing.problems)
    claims = {record.capture: record.id for record in reversed(records) if record.capture}
    taken = {record.id for record in records} | {document.id for document in left_out} | {RESERVED}
    seen: dict[str, Path] = {}
    captures: list[Capture] = []
    for path in listing.files:
        if path.suffix.lower() != ".txt":
            kind = path.suffix or "without an ending"
            message = f"Files of this kind ({kind}) can't be read yet: save the text as .txt."
            problems.append(Problem("info", files.shown(path), "", message))
            continue
        owner = next((document for document in left_out if document.claims(path.name)), None)
        if owner is not None and path.name not in claims:
            message = f"This is the text of {owner.id} and was left out with it: see {owner.file}."
            problems.append(Problem("info", files.shown(path), "", message))
            continue
        data, faults = files.read(path)
        problems += faults
        if data is None:
            continue
        digest = hashlib.sha256(data).hexdigest()
        claimed = claims.get(path.name)
        if claimed and path.name in seen:
            message = f"{files.shown(seen[path.name])} has the same name and is taken: this one was passed over."
            problems.append(Problem("warning", files.shown(path), "", message))
            continue
        seen[path.name] = path
        id = claimed or _free_id(path.stem, digest, taken)
        taken.add(id)
        captures.append(Capture(id, "text", None, "text/plain", data, files.shown(path), digest))
    problems += _absent(records, seen)
    return tuple(captures), tuple(problems)


def slug(stem: str) -> str:
    """A file's name as an id: ``slug("Déclaration (2)") == "declaration-2"``; empty where no letter is Latin."""
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    return _NOT_ID.sub("-", plain).strip("-")[:_LONGEST].rstrip("-")


def _free_id(stem: str, digest: str, taken: set[str]) -> str:
    """An id that no record and no other file has; a part of the sha256 stands for letters that an id can't hold."""
    readable = slug(stem)
    letters = [character for character in stem if character.isalnum()]
    lossy = sum(character.isascii() for character in unicodedata.normalize("NFKD", "".join(letters))) < len(letters)
    candidate = readable if readable and not lossy else f"{readable or 'text'}-{digest[:8]}"
    number = 2
    free = candidate
    while free in taken:
        free = f"{candidate}-{number}"
        number += 1
    return free


def _absent(records: tuple[Record, ...], seen: dict[str, Path]) -> list[Problem]:
    return [
        Problem(
            "info",
            record.file,
            "key capture",
            f"{record.capture} is not among the texts: only the summary is published.",
        )
        for record in records
        if record.capture and record.capture not in seen
    ]
