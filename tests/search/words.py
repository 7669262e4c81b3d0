"""What the ports of the tokeniser are compared on: 50,000 and more terms, in all languages of the portal."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache

from plugins.portal.languages import LANGUAGES
from tests.conftest import PROJECT

from .generated import phrases

RANGES = (
    *((0x20, 0x7E), (0xA0, 0x24F), (0x300, 0x36F), (0x400, 0x52F), (0x600, 0x6FF), (0xE00, 0xEFF), (0x1000, 0x109F)),
    *((0x1780, 0x17FF), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x3000, 0x30FF), (0x4E00, 0x4FFF), (0xFE70, 0xFFEF)),
    (0x10000, 0x3FFFF),
)


@cache
def texts() -> tuple[tuple[str, str], ...]:
    """Text and language: our own summaries and pages, the registry's names, random characters."""
    found = [
        (path.read_text("utf-8"), path.name.split(".")[1])
        for path in sorted((PROJECT / "content").glob("**/*.md"))
        if path.name.split(".")[1] in LANGUAGES
    ]
    found += [(text, tag) for tag in LANGUAGES for text in phrases(tag)]
    draw = random.Random(50_000)  # noqa: S311 - the same each time
    for tag in LANGUAGES:
        for _ in range(40):
            found.append(("".join(map(chr, _characters(draw, 60))), tag))
    return tuple(found)


def _characters(draw: random.Random, count: int) -> Iterator[int]:
    """Code points of the scripts that the index knows, and of all others."""
    for _ in range(count):
        yield draw.randint(*draw.choice(RANGES))
