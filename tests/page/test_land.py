"""Coasts from a world atlas: projected, clipped to the region, drawn in few characters."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from plugins.portal.page.land import EAST_ASIA, Region, outline

SQUARE = Region(west=0, south=0, east=10, north=10, parallel=0, width=100)


def atlas(tmp_path: Path, *rings: list[tuple[int, int]]) -> Path:
    """A topology of these rings in whole degrees, each an arc of its own, stored as deltas."""
    arcs = []
    for ring in rings:
        closed = [*ring, ring[0]]
        steps = [(x - left, y - top) for (left, top), (x, y) in pairwise(closed)]
        arcs.append([closed[0], *steps])
    geometry = {"type": "MultiPolygon", "arcs": [[[number]] for number in range(len(rings))]}
    topology = {
        "transform": {"scale": [1, 1], "translate": [0, 0]},
        "arcs": arcs,
        "objects": {"land": {"geometries": [geometry]}},
    }
    path = tmp_path / "land.json"
    path.write_text(json.dumps(topology))
    return path


def points(path: str) -> list[tuple[int, int]]:
    """The corners that an outline draws, in units."""
    found = []
    for ring in path.split("z")[:-1]:
        start, _, steps = ring.removeprefix("M").partition("l")
        x, y = map(int, start.split())
        found.append((x, y))
        figures = [int(figure) for figure in re.findall(r"-?\d+", steps)]
        for dx, dy in zip(figures[::2], figures[1::2], strict=True):
            x, y = x + dx, y + dy
            found.append((x, y))
    return found


def test_north_is_up_and_ten_degrees_fill_the_drawing(tmp_path: Path) -> None:
    path = atlas(tmp_path, [(1, 1), (1, 9), (9, 9), (9, 1)])
    assert points(outline(path, SQUARE)) == [(10, 90), (10, 10), (90, 10), (90, 90)]


def test_what_lies_beyond_is_cut_off_at_the_edge(tmp_path: Path) -> None:
    drawn = points(outline(atlas(tmp_path, [(-5, 2), (-5, 8), (5, 8), (5, 2)]), SQUARE))
    assert set(drawn) == {(0, 80), (0, 20), (50, 20), (50, 80)}


def test_land_elsewhere_and_specks_are_not_drawn(tmp_path: Path) -> None:
    path = atlas(tmp_path, [(20, 20), (20, 30), (30, 30)], [(1, 1), (1, 2), (2, 2)])
    assert outline(path, SQUARE, smallest=60) == ""


@given(st.lists(st.tuples(st.integers(-30, 30), st.integers(-30, 30)), min_size=3, max_size=12, unique=True))
def test_nothing_is_drawn_outside_the_drawing(
    tmp_path_factory: pytest.TempPathFactory, ring: list[tuple[int, int]]
) -> None:
    path = atlas(tmp_path_factory.mktemp("atlas"), ring)
    assert all(0 <= x <= 100 and 0 <= y <= 100 for x, y in points(outline(path, SQUARE, smallest=0)))


def test_a_place_is_where_the_map_has_it() -> None:
    assert EAST_ASIA.holds((114.06, 22.54))
    assert not EAST_ASIA.holds((2.35, 48.85))
    x, y = EAST_ASIA.project((88, 47))
    assert (x, y) == (0, 0)
    assert EAST_ASIA.project((142, -12)) == (pytest.approx(640), pytest.approx(EAST_ASIA.height, abs=0.5))
