"""The coasts of a region as one SVG path, from the TopoJSON of a world atlas (Natural Earth, public domain).

Land alone, without borders: the map shows where places are and takes no position on what belongs to whom.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from math import cos, hypot, radians
from pathlib import Path
from typing import Any

Point = tuple[float, float]  # degrees: longitude, latitude; or units of the drawing: x, y
Ring = tuple[Point, ...]


@dataclass(frozen=True)
class Region:
    """A box in degrees, and how it is drawn: equirectangular, true to scale at ``parallel``."""

    west: float
    south: float
    east: float
    north: float
    parallel: float
    width: int  # of the drawing, in units of its viewBox

    @cached_property
    def scale(self) -> float:
        """Units a degree of latitude."""
        return self.width / ((self.east - self.west) * cos(radians(self.parallel)))

    @property
    def height(self) -> int:
        """Of the drawing."""
        return round((self.north - self.south) * self.scale)

    def holds(self, point: Point) -> bool:
        """Whether a place lies within."""
        return self.west <= point[0] <= self.east and self.south <= point[1] <= self.north

    def project(self, point: Point) -> Point:
        """Where a place stands in the drawing, from the top left corner."""
        longitude, latitude = point
        return (longitude - self.west) * self.scale * cos(radians(self.parallel)), (self.north - latitude) * self.scale


# From the north of China to Timor-Leste, from Myanmar to the Philippines.
EAST_ASIA = Region(west=88, south=-12, east=142, north=47, parallel=18, width=640)


def outline(atlas: Path, region: Region, tolerance: float = 1.2, smallest: float = 12.0) -> str:
    """The land of a region as the ``d`` of an SVG path, in whole units.

    tolerance: points nearer to each other than this, in units, are one. smallest: islands of a smaller area, in square
    units, are left out. Raises OSError or ValueError where the atlas can't be read.
    """
    parts = []
    for ring in _rings(json.loads(atlas.read_bytes())):
        clipped = _clipped(ring, region)
        drawn = _thinned(tuple(map(region.project, clipped)), tolerance)
        if len(drawn) > 2 and abs(_area(drawn)) >= smallest:
            parts.append(_path(drawn))
    return "".join(parts)


def _rings(topology: dict[str, Any]) -> Iterator[Ring]:
    """Every ring of the topology's land, in degrees: arcs are put together and their deltas added up."""
    transform = topology["transform"]
    (width, height), (left, top) = transform["scale"], transform["translate"]
    arcs: list[Ring] = []
    for arc in topology["arcs"]:
        xs, ys = accumulate(x for x, _ in arc), accumulate(y for _, y in arc)
        arcs.append(tuple((x * width + left, y * height + top) for x, y in zip(xs, ys, strict=True)))
    for geometry in topology["objects"]["land"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            for ring in polygon:
                yield tuple(point for number in ring for point in _arc(arcs, number))


def _arc(arcs: list[Ring], number: int) -> Ring:
    """An arc without its last point, which begins the next one; a negative number runs it backwards."""
    return arcs[number][:-1] if number >= 0 else arcs[~number][:0:-1]


def _clipped(ring: Ring, region: Region) -> Ring:
    """The part of a ring within the region, by Sutherland and Hodgman: one side after the other."""
    sides = ((0, region.west, 1), (0, region.east, -1), (1, region.south, 1), (1, region.north, -1))
    for axis, limit, sign in sides:
        kept: list[Point] = []
        for before, here in zip((*ring[-1:], *ring[:-1]), ring, strict=True):
            was_in, is_in = (before[axis] - limit) * sign >= 0, (here[axis] - limit) * sign >= 0
            if was_in != is_in:
                share = (limit - before[axis]) / (here[axis] - before[axis])
                kept.append((before[0] + share * (here[0] - before[0]), before[1] + share * (here[1] - before[1])))
            if is_in:
                kept.append(here)
        ring = tuple(kept)
    return ring


def _thinned(ring: Ring, tolerance: float) -> Ring:
    kept: list[Point] = []
    for point in ring:
        if not kept or hypot(point[0] - kept[-1][0], point[1] - kept[-1][1]) >= tolerance:
            kept.append(point)
    return tuple(kept)


def _area(ring: Ring) -> float:
    """Signed, by the shoelace formula."""
    pairs = zip(ring, (*ring[1:], ring[0]), strict=True)
    return sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in pairs) / 2


def _path(ring: Iterable[Point]) -> str:
    """``M10 20l3-4…z``: whole units, each step relative to the one before, no character more than it takes."""
    rounded = [(round(x), round(y)) for x, y in ring]
    steps = [(x - left, y - top) for (left, top), (x, y) in pairwise(rounded) if (x, y) != (left, top)]
    figures = " ".join(f"{x} {y}" for x, y in steps).replace(" -", "-")
    return f"M{rounded[0][0]} {rounded[0][1]}l{figures}z"
