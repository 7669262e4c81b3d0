"""Lists that have outgrown one page: how they are cut, and how the pages lead to one another.

Where the cut depends on nothing that differs between languages, page 3 holds the same everywhere, and the languages of
a page name one another. A list that fits one page stays at its own address.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from plugins.portal import addresses
from plugins.portal.page.edition import Edition
from plugins.portal.page.place import Link, Place

T = TypeVar("T")
Address: TypeAlias = Callable[[str], str]  # language → where the first page of a list stands
_AROUND = 2  # pages on either side of this one that are named


@dataclass(frozen=True, slots=True)
class Pager:
    """Where a page stands among those of its list."""

    number: int
    total: int
    previous: Link | None
    next: Link | None
    links: tuple[Link | None, ...]  # the first, those around this one, the last; None: pages left out


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """A page of a list, not yet rendered."""

    place: Place
    items: tuple[T, ...]
    pager: Pager | None  # None: the list has one page
    twins: tuple[tuple[str, str], ...]  # (language, path) of the page with this number in every language

    @property
    def number(self) -> int:
        return self.pager.number if self.pager else 1


def one(_item: object) -> int:
    """The weight of items that are all alike."""
    return 1


def split(items: Iterable[T], most: int, weight: Callable[[T], int] = one) -> tuple[tuple[T, ...], ...]:
    """Consecutive parts, each of at most this weight unless a single item is heavier; at least one, perhaps empty."""
    parts: list[list[T]] = [[]]
    load = 0
    for item in items:
        heavy = weight(item)
        if parts[-1] and load + heavy > most:
            parts.append([])
            load = 0
        parts[-1].append(item)
        load += heavy
    return tuple(map(tuple, parts))


def parts(edition: Edition, address: Address, cut: tuple[tuple[T, ...], ...]) -> Iterator[Part[T]]:
    """The pages of a list."""
    for number, items in enumerate(cut, start=1):
        place = Place(edition, addresses.part(address(edition.tag), number))
        twins = tuple((tag, addresses.part(address(tag), number)) for tag in edition.site.languages)
        yield Part(place, items, pager(place, address(edition.tag), number, len(cut)), twins)


def pager(place: Place, first: str, number: int, total: int) -> Pager | None:
    """The links of page ``number`` of a list whose first page stands at ``first``; None where there is no other."""
    if total == 1:
        return None
    pgettext = place.edition.catalogue.pgettext

    def link(to: int, text: str = "") -> Link:
        return Link(text or place.edition.formats.number(to), place.to(addresses.part(first, to)), current=to == number)

    named = sorted({1, total, *range(max(1, number - _AROUND), min(total, number + _AROUND) + 1)})
    links: list[Link | None] = []
    for before, to in zip([0, *named], named, strict=False):
        if to - before == 2:
            links.append(link(to - 1))
        elif to - before > 2:
            links.append(None)
        links.append(link(to))
    return Pager(
        number,
        total,
        link(number - 1, pgettext("page of a list", "Previous page")) if number > 1 else None,
        link(number + 1, pgettext("page of a list", "Next page")) if number < total else None,
        tuple(links),
    )
