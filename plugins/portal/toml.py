"""TOML as editors write it: values with dates as strings, faults as sentences with their line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date, datetime, time

from plugins.portal import invisible

Path = tuple[str | int, ...]  # ("dates", "adopted"), ("sources", 0, "url")

_DEEPEST = 12  # tables and lists in one another; records and registry need four
# A dotted key of so many parts; tomllib would need gigabytes for one of thousands.
_PART = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_LONG_KEY = re.compile(rf"(?:^|[{{,\[])[ \t]*{_PART}(?:[ \t]*\.[ \t]*{_PART}){{{_DEEPEST}}}", re.MULTILINE)
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)")
_AT_END = re.compile(r"\s*\(at end of document\)")
# tomllib's sentences → ours, for the faults that editors make.
_SENTENCES = (
    (re.compile(r"Cannot overwrite a value"), "a key stands here for the second time"),
    (
        re.compile(r"Cannot declare \('(?P<key>[^']+)'.*\) twice"),
        r"the table [\g<key>] stands here for the second time",
    ),
    (re.compile(r"Invalid date or datetime"), "no calendar has this date"),
    (re.compile(r"Invalid value"), "this is no value; a text stands in quotation marks"),
    (re.compile(r"Illegal character '\\n'"), "a quotation mark is missing at the end of the line"),
)


class MalformedTOML(ValueError):  # noqa: N818 - says what it is
    """The text is not TOML. ``line`` is where, 0 where that can't be told."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Values:
    """What a text holds: strings in NFC and on one line, dates and times as ISO strings."""

    values: dict[str, object]
    invisible: tuple[tuple[Path, str], ...]  # where characters that show nothing were taken out, and which


def loads(text: str) -> Values:
    """Raises MalformedTOML."""
    long = _LONG_KEY.search(text)
    if long:
        raise MalformedTOML("a key has too many parts", text.count("\n", 0, long.end()) + 1)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _malformed(str(error), text) from None
    except RecursionError:
        raise MalformedTOML("values nest too deep", 0) from None
    except ValueError:  # Python refuses to read a number of thousands of digits
        raise MalformedTOML("a number is too long", 0) from None
    taken: list[tuple[Path, str]] = []
    plain = _plain(values, (), taken)
    return Values(plain if isinstance(plain, dict) else {}, tuple(taken))


def _malformed(message: str, text: str) -> MalformedTOML:
    at = _AT_LINE.search(message)
    sentence = _AT_END.sub("", _AT_LINE.sub("", message)).strip().rstrip(".")
    for pattern, ours in _SENTENCES:
        sentence = pattern.sub(ours, sentence)
    return MalformedTOML(sentence, int(at.group(1)) if at else text.count("\n") + 1)


def _plain(value: object, path: Path, taken: list[tuple[Path, str]]) -> object:
    """Dates and times become ISO strings, so that a schema can check them; strings lose what shows nothing."""
    if len(path) > _DEEPEST:
        raise MalformedTOML("values nest too deep", 0)
    if isinstance(value, dict):
        return {key: _plain(inner, (*path, key), taken) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner, (*path, index), taken) for index, inner in enumerate(value)]
    if isinstance(value, str):
        text, marks = invisible.clean(value)
        if marks:
            taken.append((path, marks))
        return " ".join(text.split())
    return value.isoformat() if isinstance(value, date | datetime | time) else value
