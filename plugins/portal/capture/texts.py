"""Raw texts, read where they lie: matched with the records that claim them, else a document of their own."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection
from pathlib import Path

from plugins.portal.capture import files
from plugins.portal.capture.ids import RESERVED
from plugins.portal.capture.left_out import LeftOut
from plugins.portal.capture.media import ENDINGS, media_type
from plugins.portal.model import Capture, Record
from plugins.portal.problems import Problem

_LONGEST = 80  # characters of an id made from a file name
_NOT_ID = re.compile(r"[^a-z0-9]+")


def read_texts(
    folder: Path, records: tuple[Record, ...], left_out: tuple[LeftOut, ...] = (), beside: Collection[str] = ()
) -> tuple[tuple[Capture, ...], tuple[Problem, ...]]:
    """The captures in a folder and the folders in it, by path.

    A record claims the file that its key capture names, else one named by its own id, as `invoke fetch` writes it. A
    file that no record claims gets an id by its name;
    one that the record of a document that was left out claims is left out too, never published as another one's.
    ``beside``: ids of documents that have their capture beside the record."""
    listing = files.walk(folder)
    problems = list(listing.problems)
    claims = _claims(records, listing.files)
    taken = {record.id for record in records} | {document.id for document in left_out} | {RESERVED}
    seen: dict[str, Path] = {}
    captures: list[Capture] = []
    for path in listing.files:
        kind = media_type(path)
        if kind is None:
            ending = path.suffix or "without an ending"
            message = f"Files of this kind ({ending}) can't be read, only {ENDINGS}: save the text as .txt."
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
        if claimed and claimed.id in beside:
            message = f"{claimed.id} has its text beside its record: this one was passed over."
            problems.append(Problem("info", files.shown(path), "", message))
            continue
        if claimed and path.name in seen:
            message = f"{files.shown(seen[path.name])} has the same name and is taken: this one was passed over."
            problems.append(Problem("warning", files.shown(path), "", message))
            continue
        seen[path.name] = path
        id = claimed.id if claimed else _free_id(path.stem, digest, taken)
        taken.add(id)
        captures.append(Capture(id, "text", None, kind, data, files.shown(path), digest))
        problems += changed(claimed, captures[-1]) if claimed else ()
    read = {item.document for item in captures} | set(beside)
    problems += _absent(tuple(record for record in records if record.id not in read))
    return tuple(captures), tuple(problems)


def _claims(records: tuple[Record, ...], listed: tuple[Path, ...]) -> dict[str, Record]:
    """File name → the record that claims it; the first record wins, and a named capture goes before a fetched one."""
    named = {record.capture: record for record in reversed(records) if record.capture}
    there = {path.name for path in listed}
    waiting = {record.id: record for record in records if record.capture not in there}
    fetched = {path.name: waiting[path.stem] for path in listed if path.stem in waiting and media_type(path)}
    return fetched | named


def slug(stem: str) -> str:
    """A file's name as an id: ``slug("Déclaration (2)") == "declaration-2"``; empty where no letter is Latin."""
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    return _NOT_ID.sub("-", plain).strip("-")[:_LONGEST].rstrip("-")


def changed(record: Record, capture: Capture) -> tuple[Problem, ...]:
    """A warning where a capture is another file than the one that its record describes."""
    if not record.sha256 or record.sha256 == capture.sha256:
        return ()
    message = (
        f"This is not the file that {record.id} describes: its sha256 is {capture.sha256}. Compare it with the record, "
        "then correct sha256 there."
    )
    return (Problem("warning", capture.origin, "", message),)


def is_latin(text: str) -> bool:
    """Whether an id can hold nearly all of the text's letters, accents aside."""
    letters = [character for character in text if character.isalnum()]
    kept = sum(character.isascii() for character in unicodedata.normalize("NFKD", "".join(letters)))
    return bool(letters) and kept >= 0.9 * len(letters)


def id_of_name(stem: str, digest: str) -> str:
    """A file's name as an id; a part of the sha256 stands for letters that an id can't hold."""
    readable = slug(stem)
    letters = [character for character in stem if character.isalnum()]
    lossy = sum(character.isascii() for character in unicodedata.normalize("NFKD", "".join(letters))) < len(letters)
    return readable if readable and not lossy else f"{readable or 'text'}-{digest[:8]}"


def _free_id(stem: str, digest: str, taken: set[str]) -> str:
    """An id that no record and no other file has."""
    candidate = id_of_name(stem, digest)
    number = 2
    free = candidate
    while free in taken:
        free = f"{candidate}-{number}"
        number += 1
    return free


def _absent(records: tuple[Record, ...]) -> list[Problem]:
    return [
        Problem(
            "info",
            record.file,
            "key capture",
            f"{record.capture} is not among the texts: only the summary is published.",
        )
        for record in records
        if record.capture
    ]
