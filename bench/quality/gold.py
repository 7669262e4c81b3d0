"""Gold captures: a raw text and what a careful reader finds in it, written once, in one file.

Front matter in TOML (languages, type, adopted, published, updated, event, place, parties, why), then a line for each
line of the capture: ``@ROLE: CONTENT``. The capture is what remains when roles and markup are taken off.

Roles: ``drop`` (a remnant), ``meta`` (a byline that facts are mined from), ``title``, nothing (an empty line), else a
provision: ``p-1 clause``, or ``p-1 +`` for a further paragraph of it. A language follows a slash (``p-1/de clause``)
where a capture has several. ``~`` before the colon puts the line behind the one before, after a space, ``~~`` no space.

Markup: ``‹I.›`` a number, ``⟪…⟫`` a heading, ``⟦quote|kind:key⟧`` what the quote is, nested at will.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plugins.portal.model import ENTITY_KINDS

FOLDER = Path(__file__).parent / "gold"
DATES = ("adopted", "published", "updated", "event")
_FRONT = re.compile(r"\A\+\+\+\n(.*?)\n\+\+\+\n(.*)\Z", re.DOTALL)
_LINE = re.compile(
    r"@(?P<id>[a-z0-9-]*)(?:/(?P<language>[A-Za-z-]+))?(?: (?P<kind>[a-z]+|\+))?(?: ?(?P<join>~{1,2}))?"
    r":(?: (?P<content>.*))?\Z"
)
_KINDS = frozenset({"recital", "clause", "item", "paragraph", "closing"})
_MARKS = frozenset({*ENTITY_KINDS, "date", "amount", "ref", "commitment"})
_BORDER = re.compile(r"[⟦⟧‹›⟪⟫]")


class MalformedGoldError(ValueError):
    """A gold capture that breaks the format; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a reader marks in a provision."""

    provision: str
    quote: str
    kind: str  # an entity kind, date, amount, ref, commitment
    key: str


@dataclass(frozen=True, slots=True)
class Row:
    """A provision as it should come out."""

    id: str
    kind: str
    number: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Expected:
    """A version as it should come out."""

    language: str
    title: str | None
    rows: tuple[Row, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Gold:
    """A capture and what should come of it."""

    name: str
    capture: str
    type: str
    dates: tuple[tuple[str, str | None], ...]
    place: str | None
    parties: tuple[str, ...]
    versions: tuple[Expected, ...]


@dataclass(slots=True)
class _Parts:
    """A line's content, taken apart."""

    raw: str
    number: str
    heading: str
    text: str
    marks: list[tuple[str, str, str]]  # quote, kind, key


def read(path: Path) -> Gold:
    """A gold capture. Raises MalformedGoldError."""
    front = _FRONT.match(path.read_text(encoding="utf-8"))
    if front is None:
        raise MalformedGoldError(f"{path.name}: the front matter between two lines of +++ is missing")
    facts: dict[str, Any] = tomllib.loads(front[1])
    raw: list[str] = []
    rows: dict[tuple[str, str], Row] = {}
    marks: dict[str, list[Mark]] = {}
    titles: dict[str, str] = {}
    for number, line in enumerate(front[2].splitlines(), front[1].count("\n") + 4):
        if not line:
            continue
        match = _LINE.match(line)
        if match is None:
            raise MalformedGoldError(f"{path.name}, line {number}: not of the form @ROLE: CONTENT")
        try:
            parts = _parts(match["content"] or "")
        except ValueError as fault:
            raise MalformedGoldError(f"{path.name}, line {number}: {fault}") from fault
        _append(raw, parts.raw, match["join"] or "")
        language = match["language"] or facts["languages"][0]
        if language not in facts["languages"]:
            raise MalformedGoldError(f"{path.name}, line {number}: {language} is not among its languages")
        id, kind = match["id"], match["kind"]
        if id == "title":
            titles[language] = f"{titles[language]} {parts.raw}" if language in titles else parts.raw
        elif kind == "+":
            before = rows[language, id]
            text = "\n\n".join(part for part in (before.text, parts.text) if part)
            rows[language, id] = Row(id, before.kind, before.number, before.heading or parts.heading, text)
        elif kind in _KINDS and (language, id) not in rows:
            rows[language, id] = Row(id, kind, parts.number, parts.heading, parts.text)
        elif id not in ("drop", "meta", ""):
            raise MalformedGoldError(f"{path.name}, line {number}: “{id} {kind}” is no role, or stands twice")
        if kind:
            marks.setdefault(language, []).extend(Mark(id, *found) for found in parts.marks)
    return Gold(
        path.stem,
        "\n".join(raw) + "\n",
        facts["type"],
        tuple((kind, facts.get(kind)) for kind in DATES),
        facts.get("place"),
        tuple(facts.get("parties", ())),
        tuple(
            Expected(
                language,
                titles.get(language),
                tuple(row for (tag, _), row in rows.items() if tag == language),
                tuple(marks.get(language, ())),
            )
            for language in facts["languages"]
        ),
    )


def read_all(which: str) -> tuple[Gold, ...]:
    """The gold captures of a set (tuned, aside), by name. Raises MalformedGoldError."""
    return tuple(read(path) for path in sorted((FOLDER / which).glob("*.gold")))


def _append(raw: list[str], content: str, join: str) -> None:
    if join and raw:
        raw[-1] += (" " if join == "~" else "") + content
    else:
        raw.append(content)


def _parts(content: str) -> _Parts:
    """Raises ValueError where marks don't close or have an unknown kind."""
    plain: list[str] = []
    marks: list[tuple[int, str, str, str]] = []
    open_: list[int] = []
    borders: dict[str, int] = {}
    length = place = 0
    for border, start, end in _borders(content):
        plain.append(content[place:start])
        length += start - place
        place = end
        if border == "⟦":
            open_.append(length)
        elif border == "⟧":
            inside = "".join(plain)
            quote, bar, label = inside[open_[-1] :].rpartition("|")
            kind, _, key = label.partition(":")
            if not bar or kind not in _MARKS or not key:
                raise ValueError(f"“{label}” is no kind:key")
            begin = open_.pop()
            plain = [inside[:begin] + quote]
            length = begin + len(quote)
            marks.append((begin, quote, kind, key))
        else:
            borders[border] = length
    plain.append(content[place:])
    if open_:
        raise ValueError("a mark is not closed")
    raw = "".join(plain)
    number = raw[borders["‹"] : borders["›"]] if "›" in borders else ""
    after = borders.get("›", 0)
    heading = raw[borders["⟪"] : borders["⟫"]] if "⟫" in borders else ""
    text = raw[max(after, borders.get("⟫", 0)) :].strip()
    ordered = [(quote, kind, key) for _, quote, kind, key in sorted(marks, key=lambda mark: mark[0])]
    return _Parts(raw, number, heading.strip(), text, ordered)


def _borders(content: str) -> Iterator[tuple[str, int, int]]:
    for match in _BORDER.finditer(content):
        yield match.group(), match.start(), match.end()
