"""A document on one line, or nearly so: cut where a numbering sequence runs through it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from plugins.portal import sentences
from plugins.portal.parse import closing, markers, numerals, ordinals, outline, signing
from plugins.portal.parse.blocks import Block

_LONG, _LONG_UNSPACED = 120, 40  # characters; numbers in a shorter line are not a document's
_UNSPACED = re.compile(r"[\u3040-\u9fff\u0e00-\u0eff\u1780-\u17ff\u1000-\u109f]")
_DEPTH = 3
_AFTER = r"(?:(?<=[.。;；:：!?！？)）။៖។،؛])\s*|(?<=[\s,，])|^)"
_ENDS_BEFORE = re.compile(r"(?:^|[.。;；:：!?！？)）။៖។،؛])\s*\Z")
_RUNS = (  # pattern with group "n" or "m"; how to read it
    re.compile(rf"{_AFTER}第\s?(?P<n>[{numerals.HAN}]+|\d{{1,3}})\s?[章]\s*"),
    re.compile(rf"{_AFTER}第\s?(?P<n>[{numerals.HAN}]+|\d{{1,3}})\s?[条條]\s*"),
    re.compile(rf"{_AFTER}(?P<n>[{numerals.HAN}]+)、"),
    re.compile(rf"{_AFTER}第(?P<n>[{numerals.HAN}]+)[,，、:：]"),
    re.compile(rf"{_AFTER}(?P<n>[{numerals.HAN}]{{1,2}})是(?=[^\s,，])"),
    re.compile(rf"{_AFTER}[(（](?P<n>[{numerals.HAN}]+)[)）]"),
    re.compile(rf"{_AFTER}(?:{markers.ARTICLE})\s?(?P<n>\d{{1,3}}|[IVX]+)\s?[.:：]?(?=\s)"),
    re.compile(rf"{_AFTER}(?P<n>[IVX]+)[.)]\s+(?=\S)"),
    re.compile(rf"{_AFTER}(?P<n>[A-Z])[.)]\s+(?=[A-Z])"),
    re.compile(rf"{_AFTER}(?P<n>\d{{1,2}})\s?[.．、)။៖]\s*(?=[^\W\d]|[\"“«《])"),
    re.compile(rf"{_AFTER}(?P<n>\d{{1,2}})\s?[-–ـ]\s*(?=[\u0600-\u06ff])"),
    re.compile(rf"{_AFTER}[(（](?P<n>\d{{1,2}})[)）]\s*(?=\S)"),
    re.compile(rf"{_AFTER}(?P<n>[①-⑳])"),
    re.compile(rf"{_AFTER}[(（](?P<n>[a-z])[)）]\s*(?=\S)"),
    re.compile(rf"{_AFTER}(?P<n>[a-z])\)\s+(?=\S)"),
    re.compile(rf"{_AFTER}[(（](?P<n>[ivx]+)[)）]\s*(?=\S)"),
)
_HAN = re.compile(r"[\u3400-\u9fff]")
_STOPLESS = re.compile(r"[\u0e01-\u0eff]")  # Thai and Lao: a space ends what others end with a stop
_LETTERS = re.compile(r"[a-zA-Z]\Z")
_TITLE = re.compile(r"(?P<title>[^\s，。；：,;:、]{4,40})\s+(?=\S)")
_UPPER_TITLE = re.compile(r"(?P<title>(?:[^\Wa-z]{1,30}[\s,()'’–—/-]{1,3}){3,40})(?=[A-ZÀ-Þ][a-zà-ÿ]|[A-Z]\s[a-z]|WE,)")


def cut(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, with one that is most of the text cut at 1., 2., 3. … where no line-by-line numbering is there."""
    if outline.has_sequence(blocks):
        return blocks
    total = sum(len(block.text) for block in blocks)
    pieces: list[Block] = []
    for place, block in enumerate(blocks):
        least = _LONG_UNSPACED if _UNSPACED.search(block.text[:200]) else _LONG
        if len(block.text) < least or 2 * len(block.text) < total:
            pieces.append(block)
            continue
        starts = sorted(_starts(block.text, 0, _DEPTH))
        if starts and place == 0:
            starts = sorted({*starts, *_title(block.text[: starts[0]])})
        pieces += part(block, starts)
    return tuple(pieces)


def part(block: Block, starts: list[int]) -> list[Block]:
    """A block cut at these places."""
    edges = [0, *(start for start in starts if start), len(block.text)]
    pieces = []
    for start, end in pairwise(edges):
        text = block.text[start:end].strip()
        if text:
            gap = block.gap if start == 0 else 0
            pieces.append(replace(block, text=text, start=block.start + start, gap=gap))
    return pieces


def _title(before: str) -> list[int]:
    """Where the text begins behind a title: the first space in Han text, the end of upper case in others."""
    upper = _UPPER_TITLE.match(before)
    if upper and upper.group("title").isupper():
        return [upper.end()]
    first = _TITLE.match(before)
    if not first or len(before) <= first.end() + 5:
        return []
    title = first.group("title")
    named = _UNSPACED.search(title) and (_HAN.search(title) or signing.names_an_instrument(title))
    return [first.end()] if named else []


def _starts(text: str, offset: int, depth: int) -> list[int]:
    """Where the points of a text begin, with those within them, and where its closing begins."""
    places = _places(text)
    if not places:
        return []
    found = list(places)
    for start, end in zip(places, [*places[1:], len(text)], strict=True):
        mark = 1 + next((len(m.printed) for m in markers.read(text[start : start + 60])), 0)
        if depth > 1:
            found += [start + mark + inner for inner in _starts(text[start + mark : end], offset, depth - 1)]
    if depth == _DEPTH:
        last = max(found)
        found += [last + start for start in _farewell(text[last:])]
    return found


def _farewell(point: str) -> list[int]:
    """Where the closing begins behind the last point."""
    spans = sentences.spans(point)
    start = next((start for start, end in spans[1:] if closing.is_farewell(point[start:end])), 0)
    return [start] if start else []


def _places(text: str) -> list[int]:
    """Where 1, 2, 3 … stand in order, by the system that begins first; two where each follows the end of a sentence."""
    found = [places for places in map(_sequence, _candidates(text)) if _is_list(places, text)]
    return min(found, key=lambda places: (places[0], -len(places)), default=[])


def _candidates(text: str) -> Iterator[Iterator[tuple[int, int | None]]]:
    for pattern in _RUNS:
        matches = pattern.finditer(text)
        yield ((match.end() - len(match.group().lstrip()), _value(match.group("n"))) for match in matches)
    yield iter(ordinals.within(text))


def _value(printed: str) -> int | None:
    if _LETTERS.match(printed) and printed not in "IVXivx":
        return numerals.letter(printed)
    return ord(printed) - ord("①") + 1 if "①" <= printed <= "⑳" else numerals.any_number(printed)


def _sequence(marks: Iterator[tuple[int, int | None]]) -> list[int]:
    places: list[int] = []
    for place, value in marks:
        if value == len(places) + 1:
            places.append(place)
    return places


def _is_list(places: list[int], text: str) -> bool:
    if len(places) < 2:
        return False
    if _STOPLESS.search(text[places[0] : places[1]]):
        return len(places) > 2 or _ENDS_BEFORE.search(text[max(0, places[0] - 3) : places[0]]) is not None
    ended = sum(_ENDS_BEFORE.search(text[max(0, place - 3) : place]) is not None for place in places)
    return ended == len(places) or (len(places) > 2 and ended >= len(places) - 1)
