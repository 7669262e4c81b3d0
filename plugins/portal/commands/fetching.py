"""Fills the folder of raw texts: the page of every record that names an address, as its publisher shows it today."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from plugins.portal.capture import files
from plugins.portal.commands.web import OfflineError, RefusedError, Web
from plugins.portal.model import Record
from plugins.portal.problems import Problem

_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of a record's address."""

    document: str
    url: str
    path: Path | None  # None: nothing was written
    told: str  # what happened, in a few words
    problems: tuple[Problem, ...] = ()


def fetch(records: tuple[Record, ...], folder: Path, web: Web, *, force: bool = False) -> Iterator[Fetched]:
    """Fetches the pages of these records one after the other, into ``<folder>/<id>.<ending>``.

    A file that is there and differs stays, with a warning, unless ``force``. A host that can't be reached is an info:
    the build goes on without its text.
    """
    for record in records:
        url = next((source.url for source in record.sources if source.url), "")
        if not url:
            message = "No source of the record names an address: add url to [[sources]], or put the text into texts/."
            yield Fetched(record.id, "", None, "no address", (Problem("info", record.file, "key sources", message),))
            continue
        try:
            answer = web.get(url)
        except OfflineError as fault:
            message = f"{fault} The build goes on with the summary."
            yield Fetched(record.id, url, None, "not reached", (Problem("info", record.file, "", message),))
            continue
        except RefusedError as fault:
            yield Fetched(record.id, url, None, "refused", (Problem("error", record.file, "key sources", str(fault)),))
            continue
        ending = _ENDINGS.get(answer.media_type)
        if ending is None:
            message = f"The address gives {answer.media_type or 'a file of no kind'}, which can't be read as a text."
            yield Fetched(record.id, url, None, "refused", (Problem("error", record.file, "key sources", message),))
            continue
        yield _keep(record, url, answer.data, folder / f"{record.id}{ending}", force=force)


def _keep(record: Record, url: str, data: bytes, path: Path, *, force: bool) -> Fetched:
    digest = hashlib.sha256(data).hexdigest()
    problems = _against_record(record, digest)
    if path.is_symlink():
        message = "Links are not followed: remove it, then fetch again."
        return Fetched(record.id, url, None, "refused", (*problems, Problem("error", files.shown(path), "", message)))
    if path.exists():
        if hashlib.sha256(path.read_bytes()).hexdigest() == digest:
            return Fetched(record.id, url, path, "unchanged", problems)
        if not force:
            message = f"{record.id} has changed at its address: this file stays as it is; --force takes the new state."
            return Fetched(
                record.id, url, None, "changed", (*problems, Problem("warning", files.shown(path), "", message))
            )
    told = "replaced" if path.exists() else "written"
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.part")
    partial.write_bytes(data)
    partial.replace(path)  # never half a page
    return Fetched(record.id, url, path, told, problems)


def _against_record(record: Record, digest: str) -> tuple[Problem, ...]:
    if not record.sha256 or record.sha256 == digest:
        return ()
    message = f"The page at its address is not the file that sha256 describes: it has {digest}. Compare the two."
    return (Problem("warning", record.file, "key sha256", message),)
