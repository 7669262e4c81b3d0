"""Reads the cases of a Markdown file: a heading says what must hold, two blocks give the input and what comes of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from plugins.portal.model import Version
from plugins.portal.problems import Problem

CASES = Path(__file__).resolve().parents[1] / "cases"
_CASE = re.compile(
    r"^## (?P<name>.+?)\n+```\n(?P<given>.*?)\n```\n+```\n(?P<expected>.*?)\n```", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Case:
    """One case: its heading, the input, and the expected listing."""

    name: str
    given: str
    expected: str


def read(file: str) -> list[Case]:
    text = (CASES / file).read_text(encoding="utf-8")
    cases = [Case(match["name"], match["given"], match["expected"]) for match in _CASE.finditer(text)]
    assert "\n## " not in _CASE.sub("", text), f"a case in {file} lacks one of its two blocks"
    return cases


def listing(versions: tuple[Version, ...], problems: tuple[Problem, ...], facts: bool = True) -> str:
    """Versions and Problems as a person reads them: a row a line, ¶ for a new paragraph; with or without facts."""
    lines: list[str] = []
    for version in versions:
        lines.append(f"{version.language}: {version.title}")
        for row in version.provisions:
            parts = [
                row.id,
                row.kind,
                f"‹{row.number}›" if row.number else "",
                f"[{row.heading}]" if row.heading else "",
            ]
            text = row.text.replace("\n\n", " ¶ ").replace("\n", " ⏎ ")
            lines.append("  " + " ".join(part for part in (*parts, text, f"({row.flag})" if row.flag else "") if part))
        lines += [f"  found {fact.key} = {fact.value}" for fact in version.found if facts]
        lines += [f"  dropped, {line.reason}: {_visible(line.text)}" for line in version.dropped]
        lines += [
            f"  marked {mark.provision} {mark.part} “{mark.quote}” {mark.kind} {mark.key}" for mark in version.by_hand
        ]
    lines += [f"{p.severity}: {p.place + ': ' if p.place else ''}{p.message}" for p in problems]
    return "\n".join(lines)


def _visible(text: str) -> str:
    return "".join(c if c.isprintable() or c == "\n" else f"U+{ord(c):04X} " for c in text).strip()
