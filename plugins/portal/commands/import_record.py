"""The record of a capture as an editor finds it: what was found, and a hint for what was not."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

from plugins.portal import pipeline
from plugins.portal.export.report import place
from plugins.portal.model import Capture, Record, Registry
from plugins.portal.parse.text import TITLE_FROM

_TYPES = "initiative, joint-initiative, joint-statement, plan-of-action, declaration, agreement, memorandum or news"
_DATES = ("adopted", "published", "updated", "event")


def toml(record: Record, examined: pipeline.Examined, name: str, item: Capture, registry: Registry) -> str:
    """The text of record.toml; it passes the schema as it is."""
    return "\n".join((*_head(record, examined, name, item, registry), *_tables(record, examined))) + "\n"


def claim(path: Path) -> tuple[str, str]:
    """The capture that a record names and its sha256, as far as the file can be read: ``("file.txt", "")``."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return "", ""
    return str(values.get("capture", "")), str(values.get("sha256", ""))


def _head(record: Record, examined: pipeline.Examined, name: str, item: Capture, registry: Registry) -> Iterator[str]:
    yield "# Made by `invoke import`: compare it with the text, and see import.txt for what is not certain."
    yield f"type = {_quoted(record.type)}  # {_TYPES}"
    yield f"effect = {_quoted(record.effect)}  # binding, political or informational"
    yield f"original = {_quoted(record.original)}  # the language of the original text"
    printed = place(record, tuple(annotated for annotated, _ in examined.versions))
    known = registry.entities.get(record.place or "")
    if known is not None and known.kind == "place":
        yield f"place = {_quoted(known.id)}"
    else:
        hint = f"the text says {_quoted(printed)}" if printed else "none was found"
        yield f"# place = …  # an id of content/registry/places.toml; {hint}"
    event = registry.entities.get(record.event or "")
    if event is not None and event.kind == "event":
        yield f"event = {_quoted(event.id)}"
    else:
        yield "# event = …  # an id of content/registry/events.toml; none was found"
    for key, found in (("issuers", record.issuers), ("parties", record.parties)):
        listed = ", ".join(_quoted(id) for id in found if id in registry.entities)
        yield f"{key} = [{listed}]" + ("" if listed else "  # none was found: ids of content/registry")
    yield f"capture = {_quoted(name)}"
    yield f"sha256 = {_quoted(item.sha256)}"


def _tables(record: Record, examined: pipeline.Examined) -> Iterator[str]:
    yield from ("", "[titles]")
    made_up = {
        annotated.version.language
        for annotated, _ in examined.versions
        if any(fact.key == TITLE_FROM for fact in annotated.version.found)
    }
    for language, title in record.titles:
        hint = "  # the text gives no title in this language: correct it" if language in made_up else ""
        yield f"{language} = {_quoted(title)}{hint}"
    yield from ("", "[dates]")
    for kind in _DATES:
        date = record.date(kind)
        yield f"{kind} = {_quoted(date.value)}" if date else f"# {kind} = …  # none was found"
    inferred = [(kind, date.inferred) for kind, date in record.dates if date.inferred]
    if inferred:
        yield from ("", "[dates.inferred]  # how these dates were worked out: check them")
        yield from (f"{kind} = {_quoted(how)}" for kind, how in inferred)
    for source in record.sources:
        yield from ("", "[[sources]]", f"publisher = {_quoted(source.publisher)}")
        yield f"title = {_quoted(source.title)}" if source.title else "# title = …  # of the page, where it differs"
        yield f"url = {_quoted(source.url)}" if source.url else "# url = …"
        if source.date:
            yield f"date = {_quoted(source.date.value)}"
        yield f"language = {_quoted(source.language or record.original)}"
    if not record.sources:
        yield from ("", "# [[sources]]  # who published the text; none was found", "# publisher = …", "# url = …")
    for language in dict.fromkeys(annotated.version.language for annotated, _ in examined.versions):
        status = "original" if language == record.original else "unofficial"
        yield from ("", "[[texts]]", f"language = {_quoted(language)}")
        yield f"status = {_quoted(status)}  # original, official or unofficial"
        yield 'rights = "LicenseRef-publisher"  # who may use the text how'


def _quoted(text: str) -> str:
    """A string of TOML; JSON's quotation is one."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "")
