"""Every piece of a text in a script without spaces leads to it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from plugins.portal.search.site import build
from plugins.portal.search.tokens import normalised, pieces
from plugins.portal.search.works import Work

from .client import engine, written
from .generated import registry, works

LANGUAGES = ("zh-Hans", "th", "lo", "km", "my")
QUERIES = 60


@pytest.fixture(scope="module", params=LANGUAGES)
def tag(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_substring_finds_every_row_that_holds_it(tag: str, tmp_path: Path) -> None:
    found = works(150, tags=(tag,))
    folder = written(build(registry(), found, (tag,))[1], tmp_path)
    texts = dict(rows(found, tag))
    draw = random.Random(tag)  # noqa: S311 - the same each time
    runs = [piece.text for text in texts.values() for piece in pieces(text) if piece.kind in ("han", "grams")]
    wanted = []
    while len(wanted) < QUERIES:
        run = draw.choice(runs)
        start = draw.randrange(len(run))
        part = run[start : start + draw.randint(1, 9)]
        if normalised(part) == part and [piece.text for piece in pieces(part)] == [part]:
            wanted.append(part)
    answers = engine(folder, tag, *([part, {"limit": 10_000, "files": 1}] for part in wanted))
    for part, answer in zip(wanted, answers, strict=True):
        holding = {row for row, text in texts.items() if part in text}
        assert holding <= set(answer["rows"]), part


def rows(found: tuple[Work, ...], tag: str) -> list[tuple[int, str]]:
    """Row and normalised text, in the numbering of a full build."""
    numbered = []
    row = 0
    for work in found:
        column = work.columns[tag]
        for provision in work.rows:
            cell = column.cells[provision]
            numbered.append((row, normalised("\n".join((column.title, cell.heading, cell.text, cell.gloss)))))
            row += 1
    return numbered
