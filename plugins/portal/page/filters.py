"""Filters over the rows of a page: controls that a small script brings to life.

Every row carries its values in ``data-`` attributes, ids that are the same in every language, so that an address such
as ``?type=initiative&year=2023`` means the same everywhere. Without JavaScript the form stays hidden, and all is shown.
"""

from __future__ import annotations

import heapq
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from plugins.portal import addresses
from plugins.portal.page.paging import Part

T = TypeVar("T")
_MOST = 150  # values that a control offers
Facets: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]  # (facet, the row's values)


@dataclass(frozen=True, slots=True)
class Option:
    """A value that rows of the page have."""

    value: str
    label: str
    count: int  # rows


@dataclass(frozen=True, slots=True)
class Control:
    """The choice among the values of a facet; its name is that in the address."""

    name: str
    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Spec:
    """A facet that a list can be filtered by."""

    name: str
    label: str
    words: Callable[[str], str]  # value → what the reader is shown
    order: tuple[str, ...] = ()  # of the values; empty: by their words
    newest_first: bool = False
    here: bool = False  # offers what the page has, though its list has other pages: documents, of which there are many


@dataclass(frozen=True, slots=True)
class Tally:
    """Rows, and how many of them have each value of a facet."""

    rows: int
    counts: Mapping[str, Counter[str]]


@dataclass(frozen=True, slots=True)
class Whole:
    """A list of several pages: how many rows it has, and the controls that are the same on all of them."""

    rows: int
    controls: Mapping[str, Control]  # by name

    @classmethod
    def of(cls, specs: Iterable[Spec], counted: Tally) -> Whole:
        """Of a list whose rows are tallied."""
        same = controls((spec for spec in specs if not spec.here), counted)
        return cls(counted.rows, {control.name: control for control in same})

    def beside(self, specs: Iterable[Spec], here: Tally) -> tuple[Control, ...]:
        """The controls of a page of the list, whose rows are tallied ``here``."""
        rows = Tally(self.rows, here.counts)
        offered = {control.name: control for control in controls((spec for spec in specs if spec.here), rows)}
        made = ((offered if spec.here else self.controls).get(spec.name) for spec in specs)
        return tuple(control for control in made if control is not None)


@dataclass(frozen=True, slots=True)
class Filters:
    """The filters of a page."""

    controls: tuple[Control, ...]
    names: tuple[str, ...]  # of all facets, also of those that this page has no control for
    several: bool  # whether the list goes on on other pages
    rows: str = ""  # link to the values of all rows, where there are other pages
    page: int = 1
    first: str = ""  # link to page 1
    pages: str = ""  # to the others: "{n}" stands for the number


def tally(rows: Iterable[Facets]) -> Tally:
    """How many rows have each value."""
    counts: dict[str, Counter[str]] = {}
    total = 0
    for row in rows:
        total += 1
        for name, values in row:
            found = counts.get(name)
            if found is None:
                found = counts[name] = Counter()
            for value in dict.fromkeys(values):
                found[value] = found.get(value, 0) + 1
    return Tally(total, counts)


def filters(
    part: Part[T], specs: tuple[Spec, ...], here: Tally, *, whole: Whole | None = None, at: str = ""
) -> Filters:
    """The filters of a page whose rows are tallied ``here``.

    whole, at: the list and its address, where ``index`` tells the filters of its other pages.
    """
    names = tuple(spec.name for spec in specs)
    if not (whole and part.pager):
        return Filters(controls(specs, here), names, part.pager is not None)
    to = part.place.to
    pattern = to(addresses.part(at, 0)).removesuffix("0.html") + "{n}.html"
    return Filters(whole.beside(specs, here), names, True, to(addresses.rows(at)), part.number, to(at), pattern)


def index(pages: Iterable[Iterable[Facets]]) -> bytes:
    """The values of all rows of a list, page by page, as the script that ``filter.js`` loads.

    ``values`` holds ``facet:value``; a row is the places of its values there, in base 36; rows are parted by commas.
    """
    values: dict[str, int] = {}
    coded = [
        ",".join(
            " ".join(
                _base36(values.setdefault(f"{name}:{value}", len(values))) for name, found in row for value in found
            )
            for row in page
        )
        for page in pages
    ]
    data = json.dumps({"values": list(values), "rows": coded}, ensure_ascii=False, separators=(",", ":"))
    return f"window.concordanceRows={data};\n".encode()


def _base36(number: int) -> str:
    digits = ""
    while number or not digits:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits


def controls(specs: Iterable[Spec], counted: Tally) -> tuple[Control, ...]:
    """A control for each facet in which rows differ; a facet that all rows share chooses nothing."""
    made = (control(spec, counted.counts.get(spec.name, Counter())) for spec in specs)
    return tuple(each for each in made if any(option.count < counted.rows for option in each.options))


def control(spec: Spec, counts: Mapping[str, int]) -> Control:
    """The values of a facet with the number of rows that have them, in its order; of very many those of most rows."""
    most = heapq.nsmallest(_MOST, counts, key=lambda value: (-counts[value], value)) if len(counts) > _MOST else counts
    options = [Option(value, spec.words(value), counts[value]) for value in most]
    if spec.order:
        options.sort(key=lambda option: spec.order.index(option.value))
    elif spec.newest_first:
        options.sort(key=lambda option: option.value, reverse=True)
    else:
        options.sort(key=lambda option: (option.label.casefold(), option.value))
    return Control(spec.name, spec.label, tuple(options))
