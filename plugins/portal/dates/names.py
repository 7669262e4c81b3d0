"""Names of months and days: those of CLDR, and what a calendar adds to them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from babel import Locale

from plugins.portal.dates.calendar import Calendar
from plugins.portal.folding import fold

_SHORT = 5  # letters; names up to this length may end in a full stop that belongs to them


def months(calendar: Calendar) -> dict[str, int]:
    """Number of the month by folded name, without full stops at the end."""
    table: dict[str, int] = {}
    if calendar.locale:
        named = Locale.parse(calendar.locale).months
        for use in ("format", "stand-alone"):
            for width in ("wide",) if calendar.locale == "my" else ("wide", "abbreviated"):
                for place, name in named[use][width].items():
                    if not name[0].isdecimal():
                        table.setdefault(fold(name).rstrip("."), place)
    _add(table, calendar.names, 1)
    return table


def weekdays(calendar: Calendar) -> dict[str, int]:
    """Place in the week, Monday 0, by folded name."""
    table: dict[str, int] = {}
    if calendar.locale:
        for place, name in Locale.parse(calendar.locale).days["format"]["wide"].items():
            if fold(name) not in calendar.not_days:
                table[fold(name)] = place
    _add(table, calendar.days, 0)
    return table


def any_of(names: Iterable[str], *, stops: bool = False) -> str:
    """A pattern for the names, the longest first; with ``stops`` short ones may end in a full stop."""
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(
        re.escape(name).replace(r"\.", r"\.?").replace(r"\ ", r"\s") + (r"\.?" if stops and len(name) <= _SHORT else "")
        for name in ordered
    )


def _add(table: dict[str, int], more: tuple[str, ...], first: int) -> None:
    for place, names in enumerate(more, first):
        for name in filter(None, names.split("|")):
            table[fold(name)] = place
