"""CSL-JSON, the input of citation processors: a list of one item, as their ``csl-data.json`` schema 1.0.2 asks."""

from __future__ import annotations

from typing import Any

from plugins.portal.export.dates import parts
from plugins.portal.export.edition import Edition
from plugins.portal.export.indented import indented
from plugins.portal.model import PartialDate


def write(edition: Edition) -> str:
    """The item; what is not known is left out."""
    item = {name: value for name, value in _item(edition).items() if value}
    return indented([item], 2) + "\n"


def _type(edition: Edition) -> str:
    if edition.is_summary:
        return "webpage"
    if edition.document.record.type == "news":
        return "article-newspaper"
    return "treaty" if edition.document.record.effect == "binding" else "report"


def _item(edition: Edition) -> dict[str, Any]:
    return {
        "id": edition.key,
        "type": _type(edition),
        "title": edition.title,
        "author": [{"literal": author} for author in edition.authors],
        "issued": _date(edition.date),
        "original-date": _date(edition.document.record.main_date) if edition.is_summary else None,
        "publisher": edition.publisher,
        "event-title": edition.event,
        "event-place": edition.place,
        "language": edition.version.language,
        "keyword": ", ".join(edition.keywords),
        "note": edition.note,
        "URL": edition.url,
    }


def _date(date: PartialDate | None) -> dict[str, list[list[int]]] | None:
    return {"date-parts": [list(end) for end in parts(date)]} if date else None
