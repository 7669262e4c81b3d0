"""Numbers as a language writes them: in German "5.000" is five thousand, in English "5.000" is five."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

LONGEST = 24  # characters; more is no figure, and would not be exact


class Numbers:
    """Finds and reads numbers with these marks for fraction and groups, in folded text."""

    def __init__(self, decimal: str, groups: str) -> None:
        mark, fraction = re.escape(groups), rf"(?:[{re.escape(decimal)}]\d+)?"
        # A mark that comes twice parts groups, whatever the language.
        twice = r"\d{1,3}(?P<mark>[.,'])\d{3}(?:(?P=mark)\d{3})+(?!\d)(?:[.,]\d{1,4}(?!\d))?"
        self._number = re.compile(rf"{twice}|\d{{1,3}}(?:[{mark}]\d{{3}})+(?!\d){fraction}|\d+{fraction}")
        self._twice = re.compile(twice)
        self._grouped = re.compile(rf"\d{{1,3}}(?:[{mark}]\d{{3}})+(?!\d)")

    def spans(self, folded: str) -> Iterator[tuple[int, int]]:
        return (match.span() for match in self._number.finditer(folded))

    def match(self, folded: str, start: int) -> tuple[int, int] | None:
        found = self._number.match(folded, start)
        return found.span() if found else None

    def value(self, printed: str) -> Decimal:
        """The number that digits and marks stand for."""
        if printed.isdecimal():
            return Decimal(printed)
        if twice := self._twice.fullmatch(printed):
            whole, _, fraction = printed.rpartition(printed[-1 - len(re.split(r"\D", printed)[-1])])
            return _decimal(whole, fraction) if not _is_group(twice["mark"], printed) else _decimal(printed, "")
        grouped = self._grouped.match(printed)
        end = grouped.end() if grouped else next((i for i, c in enumerate(printed) if not c.isdecimal()), len(printed))
        return _decimal(printed[:end], printed[end + 1 :])


def _is_group(mark: str, printed: str) -> bool:
    """Whether the last mark is the one that parts groups."""
    return re.sub(r"\d", "", printed)[-1] == mark


def _decimal(whole: str, fraction: str) -> Decimal:
    return Decimal(re.sub(r"\D", "", whole) + ("." + fraction if fraction else ""))
