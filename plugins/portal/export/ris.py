"""RIS, which reference managers import: one line a tag, lines ended by CR LF (RIS specification of 2011)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.portal.export.dates import parts
from plugins.portal.export.edition import PORTAL, Edition


def write(edition: Edition) -> str:
    """One reference: the type first, ``ER`` last, everything else where it is known."""
    fields = [("TY", _type(edition)), *(field for field in _fields(edition) if field[1]), ("ER", "")]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in fields)


def _type(edition: Edition) -> str:
    if edition.is_summary:
        return "GEN"
    if edition.document.record.type == "news":
        return "NEWS"
    return "LEGAL" if edition.document.record.effect == "binding" else "GOVDOC"


def _fields(edition: Edition) -> Iterator[tuple[str, str]]:
    date = parts(edition.date)[0] if edition.date else ()
    yield "ID", edition.key
    for author in edition.authors:
        yield "AU", re.sub(r",\s*", " ", _line(author))  # a comma would part a body's name into family and given name
    yield "TI", _line(edition.title)
    yield "PY", f"{date[0]:04}" if date else ""
    yield "DA", "/".join(f"{part:02}" for part in date) + "/" * (3 - len(date)) if date else ""
    yield "PB", _line(edition.publisher)
    yield "CY", _line(edition.place)
    yield "T2", _line(edition.event)
    yield "LA", edition.version.language
    for keyword in edition.keywords:
        yield "KW", _line(keyword)
    yield "N1", _line(edition.note)
    yield "UR", _line(edition.url)
    yield "DB", PORTAL


def _line(text: str) -> str:
    """A value on one line: a break would start another tag."""
    return " ".join(text.split())
