"""Checks tables against the JSON Schemas beside this module, in sentences that tell the editor what to do."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from functools import cache
from pathlib import Path as File
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError

from plugins.portal.capture.toml import Table
from plugins.portal.problems import Problem
from plugins.portal.toml import Path

_MOST_UNKNOWN = 20  # keys named one by one; more are no slips of the pen
_SCHEMAS = File(__file__).resolve().parent / "schemas"
_TYPES = {
    "string": "a text in quotation marks", "array": "a list in square brackets", "object": "a table",
    "boolean": "true or false", "integer": "a whole number",
}  # fmt: skip

_FORMATS = FormatChecker(formats=())
_FULL = len("2023-07-04")


@_FORMATS.checks("partial-date", raises=ValueError)
def _is_partial_date(value: object) -> bool:
    """Whether the days of a date, or of a range, are in the calendar, and a range does not end before it begins."""
    parts = str(value).split("/")
    for part in parts:
        if len(part) == _FULL:
            date.fromisoformat(part)
    shared = min(len(part) for part in parts)
    return parts[0][:shared] <= parts[-1][:shared]


def check(values: object, schema: str, table: Table, file: str, base: Path = ()) -> tuple[Problem, ...]:
    """Everything wrong with a value. ``base``: where it stands in the file.

    ``schema``: record, entity, theme, term, corrections; a part of a schema is ``corrections#add``.
    """
    errors = sorted(
        _validator(schema).iter_errors(values), key=lambda error: [str(part) for part in error.absolute_path]
    )
    problems = []
    for error in _deepest(errors):
        path = (*base, *error.absolute_path)
        if "propertyNames" in error.absolute_schema_path:
            path = (*path, str(error.instance))
        for key, sentence in _sentences(error):
            problems.append(Problem("error", file, place(table, (*path, *key)), sentence))
    return tuple(dict.fromkeys(problems))


def place(table: Table, path: Path) -> str:
    """``line 12, key dates.adopted``."""
    return f"line {table.line(path)}, key {'.'.join(str(part) for part in path)}" if path else "line 1"


@cache
def _validator(schema: str) -> Draft202012Validator:
    name, _, part = schema.partition("#")
    content = json.loads((_SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    common = json.loads((_SCHEMAS / "common.schema.json").read_text(encoding="utf-8"))
    shared = {**common["$defs"], **content.pop("$defs", {})}
    return Draft202012Validator(_inlined(shared[part] if part else content, shared), format_checker=_FORMATS)


def _inlined(schema: Any, shared: Mapping[str, Any]) -> Any:
    """The schema with what it refers to in its place: following references takes most of the time of a check."""
    if isinstance(schema, list):
        return [_inlined(inner, shared) for inner in schema]
    if not isinstance(schema, dict):
        return schema
    own = {key: _inlined(inner, shared) for key, inner in schema.items() if key != "$ref"}
    name = str(schema.get("$ref", "")).rpartition("#/$defs/")[2]
    return {**_inlined(shared[name], shared), **own} if name else own


def _deepest(errors: Iterable[ValidationError]) -> list[ValidationError]:
    """Of alternatives that all fail, the faults of the one that came closest; of a date, its form first."""
    found: list[ValidationError] = []
    for error in errors:
        if error.validator in {"oneOf", "anyOf"} and error.context:
            fitting = [inner for inner in error.context if inner.validator != "type"]
            found += _deepest(fitting) if fitting else [error]
        else:
            found.append(error)
    formed = {tuple(error.absolute_path) for error in found if error.validator != "format"}
    return [error for error in found if error.validator != "format" or tuple(error.absolute_path) not in formed]


def _sentences(error: ValidationError) -> list[tuple[Path, str]]:  # noqa: PLR0911 - one return per rule
    """The sentences for one fault, each with the key it is about, below the fault's own place."""
    rule: Any = error.validator_value
    match error.validator:
        case "additionalProperties":
            return _unknown(error)
        case "required":
            return [((), f"{key} is missing: add it.") for key in _missing(error) if f"'{key}'" in error.message]
        case "type":
            wanted = " or ".join(_TYPES.get(kind, kind) for kind in ([rule] if isinstance(rule, str) else rule))
            return [((), f"This must be {wanted}.")]
        case "enum":
            close = get_close_matches(str(error.instance), [str(value) for value in rule], 1)
            hint = f"Did you mean {close[0]}?" if close else f"Use one of: {', '.join(str(value) for value in rule)}."
            return [((), f"“{_short(error.instance)}” is not allowed here. {hint}")]
        case "minLength" | "minItems" | "minProperties":
            return [((), "This is empty: fill it in or take it out.")]
        case "uniqueItems":
            return [((), "A value stands here twice: take one out.")]
        case "pattern" if not str(error.instance).strip():
            return [((), "This is empty: fill it in or take it out.")]
        case "format":
            return [((), f"“{_short(error.instance)}” is no date of the calendar, or it ends before it begins.")]
        case "anyOf" | "oneOf":
            return [((), _described(error, "This has the wrong form."))]
        case _:
            return [((), _described(error, f"“{_short(error.instance)}” is not valid here."))]


def _unknown(error: ValidationError) -> list[tuple[Path, str]]:
    schema: Any = error.schema
    known = sorted(schema.get("properties", {}))
    extra = sorted(key for key in error.instance if key not in known)  # type: ignore[union-attr]  # an object has keys
    if len(extra) > _MOST_UNKNOWN:
        return [
            ((extra[0],), f"This key and {len(extra) - 1:,} others are unknown. Known keys are {', '.join(known)}.")
        ]
    sentences: list[tuple[Path, str]] = []
    for key in extra:
        close = get_close_matches(key, known, 1)
        hint = f"Did you mean {close[0]}?" if close else f"Known keys are {', '.join(known)}."
        sentences.append(((key,), f"This key is unknown. {hint}"))
    return sentences


def _missing(error: ValidationError) -> list[str]:
    """The keys that are wanted and not there; a misspelt one is left to the sentence on unknown keys."""
    schema: Any = error.schema
    given: Any = error.instance
    unknown = [key for key in given if key not in schema.get("properties", {})]
    return [key for key in schema["required"] if key not in given and not get_close_matches(key, unknown, 1)]


def _described(error: ValidationError, otherwise: str) -> str:
    """The schema's own ``description`` of what a value must look like, where it has one."""
    schema: Any = error.schema
    description = schema.get("description") if isinstance(schema, dict) else None
    return f"“{_short(error.instance)}” is not valid: {description}" if description else otherwise


def _short(value: object) -> str:
    return str(value)[:60]
