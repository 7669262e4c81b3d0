"""Where the documents' states and places are: a map with names that lead to their pages, and the same as a list."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from pathlib import Path
from unicodedata import east_asian_width

from plugins.portal.model import Entity
from plugins.portal.page.inverse import NONE
from plugins.portal.page.land import EAST_ASIA, outline
from plugins.portal.page.place import Link, Place

_SIZE = 15  # of a name, in units of the drawing
_LARGEST = 9.0  # radius of the most often named place
_SMALLEST = 3.5


@dataclass(frozen=True, slots=True)
class Marker:
    """A place as a dot, or a state as a name alone (radius ""), in units of the drawing."""

    link: Link
    documents: int
    x: str
    y: str
    radius: str
    label_x: str
    label_y: str
    anchor: str  # SVG text-anchor; empty where there is no room for the name: the list has it


@dataclass(frozen=True, slots=True)
class WorldMap:
    """The drawing and what stands in it, those named by the most documents first."""

    width: int
    height: int
    land: str
    states: tuple[Marker, ...]
    places: tuple[Marker, ...]


@dataclass(frozen=True, slots=True)
class _Box:
    """The room that a name or a dot takes."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: _Box) -> bool:
        """Whether the two overlap."""
        apart = self.right < other.left or other.right < self.left or self.bottom < other.top or other.bottom < self.top
        return not apart


def world_map(place: Place) -> WorldMap | None:
    """The map of what the documents name within the region; None where no atlas is set or nothing lies within."""
    atlas = place.edition.site.settings.atlas
    if atlas is None:
        return None
    states, places = _named(place, "party"), _named(place, "place")
    if not states and not places:
        return None
    taken: list[_Box] = []
    marked = tuple(_state(place, entity, count, taken) for entity, count in states)
    most = max((count for _, count in places), default=1)
    dots = tuple(_dot(place, entity, count, most, taken) for entity, count in places)
    return WorldMap(EAST_ASIA.width, EAST_ASIA.height, _land(atlas), marked, dots)


@lru_cache(maxsize=1)
def _land(atlas: Path) -> str:
    return outline(atlas, EAST_ASIA, tolerance=2.0)


def _named(place: Place, kind: str) -> tuple[tuple[Entity, int], ...]:
    """Entities of a kind that lie within the region, with the number of documents that name them, the most first."""
    site = place.edition.site
    found = []
    for entity in site.corpus.registry.entities.values():
        if entity.kind == kind and entity.coordinates and EAST_ASIA.holds(entity.coordinates[::-1]):
            documents = site.inverse.naming.get(entity.id, NONE).documents
            found += [(entity, documents)] if documents else []
    return tuple(sorted(found, key=lambda each: (-each[1], each[0].id)))


def _state(place: Place, entity: Entity, documents: int, taken: list[_Box]) -> Marker:
    x, y = _at(entity)
    link = place.entity(entity.id)
    half = _length(link.text) / 2
    taken.append(_Box(x - half, y - _SIZE, x + half, y + 4))
    return Marker(link, documents, _figure(x), _figure(y), "", _figure(x), _figure(y), "middle")


def _dot(place: Place, entity: Entity, documents: int, most: int, taken: list[_Box]) -> Marker:
    x, y = _at(entity)
    link = place.entity(entity.id)
    radius = max(_SMALLEST, _LARGEST * sqrt(documents / most))
    length, gap = _length(link.text), radius + 4
    sides = (
        ("start", x + gap, y + 5, _Box(x + gap, y - 9, x + gap + length, y + 8)),
        ("end", x - gap, y + 5, _Box(x - gap - length, y - 9, x - gap, y + 8)),
        ("middle", x, y - gap, _Box(x - length / 2, y - gap - 13, x + length / 2, y - gap + 3)),
        ("middle", x, y + gap + 12, _Box(x - length / 2, y + gap - 2, x + length / 2, y + gap + 16)),
    )
    inside = _Box(0, 0, EAST_ASIA.width, EAST_ASIA.height)
    for anchor, label_x, label_y, box in sides:
        fits = box.left >= inside.left and box.right <= inside.right
        if fits and not any(box.meets(other) for other in taken):
            taken.append(box)
            taken.append(_Box(x - radius, y - radius, x + radius, y + radius))
            label = (_figure(label_x), _figure(label_y), anchor)
            return Marker(link, documents, _figure(x), _figure(y), _figure(radius), *label)
    return Marker(link, documents, _figure(x), _figure(y), _figure(radius), "", "", "")


def _at(entity: Entity) -> tuple[float, float]:
    latitude, longitude = entity.coordinates or (0.0, 0.0)
    return EAST_ASIA.project((longitude, latitude))


def _length(text: str) -> float:
    """About how long a name is when drawn: wide characters are as wide as high, others some 0.6 of it."""
    return sum(1.0 if east_asian_width(character) in "WF" else 0.6 for character in text) * _SIZE


def _figure(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
