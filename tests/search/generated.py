"""A corpus of any size in several languages, put together from the words of the registry: same seed, same corpus."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from plugins.portal import capture
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Registry
from plugins.portal.search.works import Cell, Column, Work

CONTENT = Path(__file__).parent.parent.parent / "content"
TAGS = ("en", "de", "ru", "fr", "ar", "zh-Hans", "th")


@cache
def registry() -> Registry:
    read, problems = capture.read_registry(CONTENT / "registry")
    assert not problems
    return read


@cache
def phrases(tag: str) -> tuple[str, ...]:
    """All that the registry says in a language: names, aliases, labels, definitions, keywords."""
    return tuple(dict.fromkeys(text for text in _phrases(tag) if text))


def _phrases(tag: str) -> Iterator[str]:
    for entity in registry().entities.values():
        for strings in (entity.names, entity.official, entity.description):
            yield strings.get(tag) or ""
        yield from (alias.text for alias in entity.aliases if alias.language in (tag, ""))
    for entry in (*registry().themes.values(), *registry().terms.values()):
        yield from (entry.labels.get(tag) or "", entry.definitions.get(tag) or "")
    for theme in registry().themes.values():
        yield from theme.words(tag)


def works(count: int, seed: int = 1, tags: tuple[str, ...] = TAGS) -> tuple[Work, ...]:
    """So many documents of two to nine rows, each in one to three languages, newest first."""
    rng = random.Random(seed)  # noqa: S311 - the same each time
    return tuple(sorted((_work(rng, number, tags) for number in range(count)), key=lambda one: one.order, reverse=True))


def _work(rng: random.Random, number: int, tags: tuple[str, ...]) -> Work:
    rows = tuple(f"p-{n}" for n in range(1, rng.randint(3, 10)))
    chosen = rng.sample(tags, rng.randint(1, min(3, len(tags))))
    columns = {}
    for tag in chosen:
        held = [row for row in rows if rng.random() < 0.9] or [rows[0]]
        columns[tag] = Column(text(rng, tag, 1, 2), {row: _cell(rng, tag) for row in held})
    kept = tuple(row for row in rows if any(row in column.cells for column in columns.values()))
    themes, entities = sorted(registry().themes), sorted(registry().entities)
    return Work(
        id=f"document-{number}",
        type=rng.choice(("plan", "statement", "initiative")),
        date=f"{rng.randint(2015, 2025)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"[
            : rng.choice((0, 4, 7, 10, 10))
        ],
        main=chosen[0],
        rows=kept,
        columns=columns,
        names=tuple(tuple(f"entity:{id}" for id in rng.sample(entities, rng.randint(0, 3))) for _ in kept),
        themes=tuple(tuple(f"theme:{id}" for id in rng.sample(themes, rng.randint(0, 2))) for _ in kept),
        parties=tuple(f"party:{id}" for id in rng.sample(entities[:40], 2)),
    )


def _cell(rng: random.Random, tag: str) -> Cell:
    heading = text(rng, tag, 1, 1) if rng.random() < 0.4 else ""
    gloss = text(rng, tag, 1, 4) if rng.random() < 0.2 else ""
    return Cell(rng.choice(("text", "summary")), "1.", heading, text(rng, tag, 1, 12), gloss)


def text(rng: random.Random, tag: str, least: int, most: int) -> str:
    """A few phrases; some stand again and again, as words of law do."""
    known = phrases(tag)
    spaced = LANGUAGES[tag].spaced
    chosen = [known[int(len(known) * rng.random() ** 2)] for _ in range(rng.randint(least, most))]
    if rng.random() < 0.05:
        chosen += chosen[:1] * rng.randint(5, 25)
    return (" " if spaced else "").join(chosen)
