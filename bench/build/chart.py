"""Line charts on logarithmic axes, as SVG that reads without colour, in light and dark, and by its description."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

_WIDTH, _HEIGHT = 760, 440
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 190, 50, 50
_MOST_MARKS = 12
_GAP = 16  # between the names at the ends of lines
# Contrast of at least 4.5 : 1 on white and on near-black; dashes and markers tell the lines apart as well.
_STYLE = """\
text{font:13px system-ui,sans-serif;fill:#222}.title{font-size:16px;font-weight:600}
.grid{stroke:#ddd}.axis{stroke:#555}.line{fill:none;stroke-width:2}
.s0{--c:#0b57a4}.s1{--c:#a33c00}.s2{--c:#2c6e2f}.s3{--c:#8a1c6b}.s4{--c:#5a4fb5}.s5{--c:#6b5900}.s6{--c:#444}
.line{stroke:var(--c)}.mark{fill:var(--c);stroke:none}.name{fill:var(--c);font-weight:600}
@media (prefers-color-scheme:dark){svg{background:#161616}text{fill:#eee}.grid{stroke:#333}.axis{stroke:#aaa}
.s0{--c:#7ab8f5}.s1{--c:#f5a26b}.s2{--c:#86cf8a}.s3{--c:#f08fd2}.s4{--c:#b3a8ff}.s5{--c:#d9c45a}.s6{--c:#bbb}
.name{fill:var(--c)}}"""
_DASHES = ("", "7 4", "2 3", "10 3 2 3", "14 4", "4 4", "1 4")
_MARKS = (
    '<circle class="mark" cx="{x}" cy="{y}" r="4"/>',
    '<rect class="mark" x="{l}" y="{t}" width="8" height="8"/>',
    '<path class="mark" d="M{x} {t}l5 9h-10z"/>',
    '<path class="mark" d="M{x} {t}l5 5-5 5-5-5z"/>',
)

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """What is drawn: for each line its name and points ``(x, y)``, all above zero."""

    id: str  # begins the ids in the file
    title: str
    across: str  # what x is
    up: str  # what y is
    lines: Mapping[str, Points]


def svg(chart: Chart) -> str:
    """The chart as a file. Raises ValueError where there is nothing to draw, or a value that has no logarithm."""
    lines = {name: tuple(sorted(points)) for name, points in chart.lines.items() if points}
    values = [point for points in lines.values() for point in points]
    if not values or min(min(point) for point in values) <= 0:
        raise ValueError("a chart on logarithmic axes needs points above zero")
    across, up = (
        _Axis([x for x, _ in values], _LEFT, _WIDTH - _RIGHT),
        _Axis([y for _, y in values], _HEIGHT - _BOTTOM, _TOP),
    )
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'aria-labelledby="{chart.id}-title {chart.id}-description">',
        f'<title id="{chart.id}-title">{escape(chart.title)}</title>',
        f'<desc id="{chart.id}-description">{escape(description(chart))}</desc>',
        f"<style>{_STYLE}</style>",
        f'<text class="title" x="{_LEFT}" y="24">{escape(chart.title)}</text>',
        f'<text x="{_LEFT}" y="42">{escape(chart.up)}</text>',
        f'<text x="{_WIDTH - _RIGHT}" y="{_HEIGHT - 10}" text-anchor="end">{escape(chart.across)}</text>',
        *_grid(across, up),
    ]
    heights = _apart({name: up.place(points[-1][1]) for name, points in lines.items()})
    for number, (name, points) in enumerate(lines.items()):
        places = [(across.place(x), up.place(y)) for x, y in points]
        parts += _line(number, name, places, heights[name])
    return "\n".join((*parts, "</svg>", ""))


def description(chart: Chart) -> str:
    """The chart in words: every line with its points."""
    said = (
        f"{name}: " + ", ".join(f"{_figure(y)} at {_figure(x)}" for x, y in sorted(points))
        for name, points in chart.lines.items()
        if points
    )
    return f"{chart.up} by {chart.across}, both logarithmic. " + "; ".join(said) + "."


class _Axis:
    """A logarithmic scale between two places in the drawing."""

    def __init__(self, values: Iterable[float], first: float, last: float) -> None:
        logs = [log10(value) for value in values]
        self.low, self.high = floor(min(logs)), ceil(max(logs))
        if self.low == self.high:
            self.high += 1
        self.first, self.last = first, last

    def place(self, value: float) -> float:
        share = (log10(value) - self.low) / (self.high - self.low)
        return round(self.first + share * (self.last - self.first), 1)

    def marks(self) -> list[float]:
        """Powers of ten, and between them 2 and 5 where there is room."""
        steps = (1, 2, 5) if (self.high - self.low) * 3 <= _MOST_MARKS else (1,)
        found = [step * 10.0**power for power in range(self.low, self.high) for step in steps]
        return [*found, 10.0**self.high]


def _grid(across: _Axis, up: _Axis) -> list[str]:
    left, right, top, bottom = _LEFT, _WIDTH - _RIGHT, _TOP, _HEIGHT - _BOTTOM
    parts = []
    for value in up.marks():
        y = up.place(value)
        parts.append(f'<path class="grid" d="M{left} {y}H{right}"/>')
        parts.append(f'<text x="{left - 8}" y="{y + 4}" text-anchor="end">{_figure(value)}</text>')
    for value in across.marks():
        x = across.place(value)
        parts.append(f'<path class="grid" d="M{x} {top}V{bottom}"/>')
        parts.append(f'<text x="{x}" y="{bottom + 18}" text-anchor="middle">{_figure(value)}</text>')
    return [*parts, f'<path class="axis" fill="none" d="M{left} {top}V{bottom}H{right}"/>']


def _line(number: int, name: str, places: list[tuple[float, float]], height: float) -> list[str]:
    path = "M" + "L".join(f"{x} {y}" for x, y in places)
    dash = _DASHES[number % len(_DASHES)]
    mark = _MARKS[number % len(_MARKS)]
    return [
        f'<g class="s{number % len(_DASHES)}">',
        f'<path class="line" d="{path}"' + (f' stroke-dasharray="{dash}"' if dash else "") + "/>",
        *(mark.format(x=x, y=y, l=round(x - 4, 1), t=round(y - 5, 1)) for x, y in places),
        f'<text class="name" x="{_WIDTH - _RIGHT + 10}" y="{height + 4}">{escape(name)}</text>',
        "</g>",
    ]


def _apart(heights: dict[str, float]) -> dict[str, float]:
    """The same heights, moved so far down that names do not stand on each other."""
    placed: dict[str, float] = {}
    above = 0.0
    for name, height in sorted(heights.items(), key=lambda item: (item[1], item[0])):
        above = placed[name] = round(max(height, above + _GAP if placed else height), 1)
    return placed


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
