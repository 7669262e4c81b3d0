"""A document on one line, or nearly so: cut where a numbering sequence runs through it."""

from __future__ import annotations

import re
from dataclasses import replace

from plugins.portal.parse import numerals, outline
from plugins.portal.parse.blocks import Block

_LONG = 300  # characters; numbers in a shorter line are not a document's
_BEFORE = r"(?:(?<=[.。;；:：!?！？,，\s)）])|^)"
_RUNS = (  # pattern with group "n"; how to read it
    re.compile(rf"{_BEFORE}(?P<n>[{numerals.HAN}]+)、"),
    re.compile(rf"{_BEFORE}第(?P<n>[{numerals.HAN}]+)[条條]\s*"),
    re.compile(rf"{_BEFORE}(?P<n>[IVX]+)\.\s+(?=\S)"),
    re.compile(rf"{_BEFORE}(?P<n>\d{{1,2}})[.．、]\s*(?=[^\W\d])"),
    re.compile(rf"{_BEFORE}[(（](?P<n>\d{{1,2}})[)）]\s*(?=\S)"),
    re.compile(
        rf"{_BEFORE}(?:Article|Artikel|Artículo|Artigo|Статья|Điều|Pasal|المادة)\s+(?P<n>\d{{1,2}}|[IVX]+)[.:]?\s"
    ),
)


def cut(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, with a long one cut at 1., 2., 3. … where no line-by-line numbering is there."""
    if outline.has_sequence(blocks):
        return blocks
    pieces: list[Block] = []
    for block in blocks:
        places = _places(block.text) if len(block.text) >= _LONG else []
        starts = [0, *places] if not places or places[0] else places
        ends = [*starts[1:], len(block.text)]
        for start, end in zip(starts, ends, strict=True):
            text = block.text[start:end].strip()
            if text:
                pieces.append(replace(block, text=text, start=block.start + start))
    return tuple(pieces)


def _places(text: str) -> list[int]:
    """Where 1, 2, 3 … stand in order, by the system that counts furthest; at least three."""
    best: list[int] = []
    for pattern in _RUNS:
        places: list[int] = []
        for match in pattern.finditer(text):
            if numerals.any_number(match.group("n")) == len(places) + 1:
                places.append(match.start())
        if len(places) >= 3 and len(places) > len(best):
            best = places
    return best
