"""What was understood of a capture, for programs; ``schemas/import.schema.json`` describes every key."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from plugins.portal.model import ENTITY_KINDS, Annotated, Annotation, Provision, Record, Registry
from plugins.portal.problems import Problem

SCHEMA = Path(__file__).parent / "schemas" / "import.schema.json"
_DATES = ("adopted", "published", "updated", "event")
_AROUND = re.compile(r"\A[\W_]+|[\W_]+\Z")
_ORDINAL = re.compile(r"\bordinal (\d{1,4})\b")
_MADE_UP = "title-from"  # the fact by which the parser says that a title does not stand in the capture
_TELLS = "line about the page, which tells:"  # a passage that facts were mined from; the first fact names it
_COUNTED = re.compile(r"\d|第")
_UNKNOWN = "und"  # the language of a capture that can't be read


def of_capture(
    file: str,
    record: Record | None,
    versions: tuple[tuple[Annotated, tuple[Problem, ...]], ...],
    problems: Iterable[Problem],
    registry: Registry,
) -> dict[str, Any]:
    """One entry of ``captures``. Problems of the capture as a whole stand with its first version; a capture that
    can't be read has one version without a language or rows, for them. ``versions``: each with its own Problems."""
    general = tuple(problems)
    listed = [
        _version(annotated, (general if place == 0 else ()) + own, registry)
        for place, (annotated, own) in enumerate(versions)
    ]
    document = _document(record, tuple(annotated for annotated, _ in versions))
    return {"file": file, "document": document, "versions": listed or [_unread(general)]}


def _document(record: Record | None, versions: tuple[Annotated, ...]) -> dict[str, Any]:
    dates = {kind: date.value for kind, date in record.dates} if record else {}
    return {
        "type": record.type if record else None,
        "dates": {kind: dates.get(kind) for kind in _DATES},
        "place": place(record, versions) if record else None,
        "parties": list(record.parties) if record else [],
    }


def place(record: Record, versions: tuple[Annotated, ...]) -> str | None:
    """The place's id, else its name as the text prints it."""
    printed = (fact.value for annotated in versions for fact in annotated.version.found if fact.key == "place")
    return record.place or next(printed, None)


def _version(annotated: Annotated, problems: tuple[Problem, ...], registry: Registry) -> dict[str, Any]:
    version = annotated.version
    return {
        "language": version.language,
        "title": None if any(fact.key == _MADE_UP for fact in version.found) else version.title or None,
        "provisions": [_provision(row) for row in version.provisions],
        "mentions": _mentions(annotated, registry),
        "dates": [{**_span(mark), "value": mark.key} for mark in annotated.annotations if mark.kind == "date"],
        "amounts": [_amount(mark) for mark in annotated.annotations if mark.kind == "amount"],
        "references": _references(annotated),
        "commitments": [
            {**_span(mark), "strength": mark.key} for mark in annotated.annotations if mark.kind == "commitment"
        ],
        "themes": [
            {"provision": theme.provision, "theme": theme.theme, "score": round(theme.score, 4)}
            for theme in annotated.themes
        ],
        "dropped": [
            *({"text": passage.text, "reason": passage.reason} for passage in version.dropped),
            *({"text": fact.text, "reason": f"{_TELLS} {fact.key}"} for fact in version.found if fact.text),
        ],
        "problems": _problems(problems),
    }


def _unread(problems: tuple[Problem, ...]) -> dict[str, Any]:
    lists = ("provisions", "mentions", "dates", "amounts", "references", "commitments", "themes", "dropped")
    empty: dict[str, Any] = {name: [] for name in lists}
    return {"language": _UNKNOWN, "title": None, **empty, "problems": _problems(problems)}


def _provision(row: Provision) -> dict[str, Any]:
    return {
        "id": row.id,
        "kind": row.kind,
        "parent": row.parent,
        "number": bare(row.number) or None,
        "heading": row.heading or None,
        "text": row.text,
    }


def bare(number: str) -> str:
    """A number without the punctuation around it: ``bare("(a)") == "a"``, ``bare("一、") == "一"``."""
    return _AROUND.sub("", number)


def _span(mark: Annotation) -> dict[str, str]:
    return {"provision": mark.provision, "quote": mark.quote}


def _mentions(annotated: Annotated, registry: Registry) -> list[dict[str, str]]:
    """Of the registry's entities; an instrument is a reference too."""
    mentions = []
    instruments = {
        id
        for entity in registry.entities.values()
        if entity.kind == "instrument"
        for id in (entity.id, entity.document)
    }
    for mark in annotated.annotations:
        if mark.kind in ENTITY_KINDS:
            mentions.append({**_span(mark), "kind": mark.kind, "key": mark.key})
        elif mark.kind == "reference" and mark.key in instruments:
            mentions.append({**_span(mark), "kind": "instrument", "key": mark.key})
    return mentions


def _references(annotated: Annotated) -> list[dict[str, str]]:
    """To instruments, documents and provisions; and to the nth meeting of a series."""
    references = []
    for mark in annotated.annotations:
        if mark.kind == "reference":
            references.append({**_span(mark), "target": mark.key})
        elif mark.kind in ("event", "mechanism") and (ordinal := _ORDINAL.search(mark.note)) and _counts(mark):
            meeting = mark.key if mark.kind == "event" else f"{mark.key}-{ordinal.group(1)}"
            references.append({**_span(mark), "target": meeting})
    return references


def _counts(mark: Annotation) -> bool:
    """Whether the words themselves say which meeting it is: not "the Expo" in a year when there was but one."""
    return mark.origin.startswith("series") or _COUNTED.search(mark.quote) is not None


def _amount(mark: Annotation) -> dict[str, Any]:
    """``"12100000000 CNY"`` as a number and its unit; a unit may have spaces."""
    value, _, unit = mark.key.partition(" ")
    return {**_span(mark), "value": _number(value), "unit": unit}


def _number(value: str) -> int | float | None:
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    if not number.is_finite():
        return None
    return int(number) if number == number.to_integral_value() else float(number)


def _problems(problems: Iterable[Problem]) -> list[dict[str, str]]:
    return [
        {"severity": problem.severity, "place": problem.place, "message": problem.message}
        for problem in dict.fromkeys(problems)
    ]
