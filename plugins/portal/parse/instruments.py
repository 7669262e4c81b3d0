"""A capture may hold an annex, or a second instrument, below the first: where each begins."""

from __future__ import annotations

from plugins.portal.parse import outline, signing, titles
from plugins.portal.parse.blocks import Block


def part(entries: tuple[outline.Entry, ...]) -> tuple[tuple[Block, ...], ...]:
    """The blocks of the document itself, then those of each annex or further instrument."""
    blocks = tuple(entry.block for entry in entries)
    starts = [0, *_starts(blocks, entries)]
    return tuple(blocks[start:end] for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True))


def _starts(blocks: tuple[Block, ...], entries: tuple[outline.Entry, ...]) -> list[int]:
    numbered = [index for index, entry in enumerate(entries) if entry.mark is not None and entry.level == 0]
    again = {index for index, entry in enumerate(entries) if entry.mark is not None and entry.mark.value == 1}
    if not numbered:
        return []
    found: list[int] = []
    signed = last = 0
    for index, block in enumerate(blocks):
        if index <= numbered[0] or entries[index].mark is not None:
            continue
        if signing.ANNEX.match(block.text):
            if not found or index > last + 1:
                found.append(index)
            last, signed = index, 0
        elif signing.is_signature(block.text):
            signed = index
        elif _is_title(block.text, bool(signed)) and any(index < other <= index + 40 for other in again):
            found.append(index)
            last, signed = index, 0
    return found


def _is_title(text: str, signed: bool) -> bool:
    """The title of an instrument: behind signatures in any case, elsewhere in upper case or in an unspaced script."""
    if not titles.reads_as_title(text) or not signing.names_an_instrument(text) or len(text) > 200:
        return False
    return (signed and not signing.is_column(text)) or (text.isupper() and len(text.split()) > 2)
