"""Front matter of Markdown files: TOML between two lines of ``+++``, with keys that are all strings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from plugins.portal import invisible, toml
from plugins.portal.problems import Problem

_FENCE = "+++"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a file says of itself, and the Markdown after it."""

    values: Mapping[str, str]
    body: str
    first_line: int  # the line of the file on which the body begins, counted from 1


def read(
    text: str, file: str, allowed: Mapping[str, tuple[str, ...]]
) -> tuple[FrontMatter | None, tuple[Problem, ...]]:
    """Splits and checks a file. ``allowed``: every key, with the values it may have (none: any but an empty one).

    All keys are required. None where the front matter can't be used; the Problems name file, line and key.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[0].strip() != _FENCE:
        return None, (
            Problem("error", file, "line 1", f"Begin the file with front matter between two lines of {_FENCE}."),
        )
    end = next((number for number, line in enumerate(lines[1:], 1) if line.strip() == _FENCE), 0)
    if not end:
        return None, (Problem("error", file, "line 1", f"The front matter has no end: close it with a line {_FENCE}."),)
    try:
        front = toml.loads("\n".join(lines[1:end]))
    except toml.MalformedTOML as fault:
        place = f"line {fault.line + 1}" if fault.line else "front matter"
        return None, (Problem("error", file, place, f"The front matter is not valid TOML: {fault}."),)
    values = front.values
    problems = [problem for key, value in values.items() for problem in _check(key, value, allowed, file, lines)]
    unknown = [key for key in values if key not in allowed]  # a misspelt key is one fault, not two
    missing = [key for key in allowed if key not in values and not get_close_matches(key, unknown, 1)]
    problems += [Problem("error", file, "front matter", f'Add {key} = "…" to the front matter.') for key in missing]
    if problems:
        return None, tuple(problems)
    given = {key: value for key, value in values.items() if isinstance(value, str)}
    return FrontMatter(given, "\n".join(lines[end + 1 :]), end + 2), _taken_out(front, file)


def _taken_out(front: toml.Values, file: str) -> tuple[Problem, ...]:
    return tuple(
        Problem(invisible.severity(marks), file, f"front matter, key {path[0]}", invisible.sentence(marks))
        for path, marks in front.invisible
    )


def _check(
    key: str, value: object, allowed: Mapping[str, tuple[str, ...]], file: str, lines: list[str]
) -> list[Problem]:
    opening = re.compile(rf"""\s*(?:\[+)?["']?{re.escape(key)}["']?\s*[=.\]]""")
    line = next((number for number, text in enumerate(lines, 1) if opening.match(text)), 1)
    place = f"line {line}, key {key}"
    if key not in allowed:
        close = get_close_matches(key, allowed, 1)
        hint = f"Did you mean {close[0]}?" if close else f"Known keys are {', '.join(allowed)}."
        return [Problem("error", file, place, f"This key is unknown. {hint}")]
    if not isinstance(value, str) or not value.strip():
        return [Problem("error", file, place, "Give a text in quotation marks here, not an empty one.")]
    if allowed[key] and value not in allowed[key]:
        return [Problem("error", file, place, f"“{value}” is not allowed here: use {' or '.join(allowed[key])}.")]
    return []
