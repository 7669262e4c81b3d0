"""Faults as values: what is wrong, where, and what the editor can do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault.

    error: something was left out or would mislead readers; the build's exit status is 1.
    warning: published, but an editor should look. info: worth knowing, such as an ambiguous name left unlinked.
    """

    severity: Severity
    file: str  # as the editor knows it, relative to the project where it can be
    place: str  # "line 3, key dates.adopted", "p-2-3", or "" for the whole file
    message: str  # a sentence that says what to do

    def __str__(self) -> str:
        where = f"{self.file}, {self.place}" if self.place else self.file
        return f"{self.severity}: {where}: {self.message}"


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Without repeats, the gravest first, then by file and place."""
    return tuple(sorted(set(problems), key=lambda p: (SEVERITIES.index(p.severity), p.file, p.place, p.message)))


def count(problems: Iterable[Problem]) -> dict[Severity, int]:
    """How many of each severity, zeros included."""
    found = Counter(problem.severity for problem in problems)
    return {severity: found[severity] for severity in SEVERITIES}


def exit_status(problems: Iterable[Problem]) -> int:
    """1 where there is an error, else 0."""
    return int(any(problem.severity == "error" for problem in problems))
