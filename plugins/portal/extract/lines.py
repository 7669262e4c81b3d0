"""What every format is read into: lines, what was left out of them, facts."""

from __future__ import annotations

import re
from dataclasses import dataclass

MARK = re.compile(  # a numbering mark that a text prints itself
    r"[(（\[]?\s?(?:\d{1,3}|[ivxlcIVXLC]{1,6}|[A-Za-z]|[一二三四五六七八九十]{1,4})\s?(?:[.．)）\]、](?!\d)|\.\d{1,3}\.?\s)"
    r"|第[一二三四五六七八九十百\d]{1,5}[条條章节節]|[•●▪◆■○]"
)
_SPACES = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]+")


class Unreadable(ValueError):  # noqa: N818 - reads as a statement where it is raised and caught
    """The file can't be read; the message is a sentence for the editor."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A file read: one paragraph a line, an empty line where a larger gap was."""

    lines: tuple[str, ...]
    dropped: tuple[tuple[str, str], ...] = ()  # (text, reason)
    found: tuple[tuple[str, str, str], ...] = ()  # (key, value, the passage it stood in)
    doubts: tuple[str, ...] = ()  # sentences for the editor


def one_line(text: str) -> str:
    """A text on one line, without control characters and superfluous spaces."""
    return _SPACES.sub(" ", _CONTROL.sub(" ", text)).strip()


def tidy(lines: list[str]) -> tuple[str, ...]:
    """Without empty lines at the ends, and never two in a row."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return tuple(kept[:-1] if kept and not kept[-1] else kept)
