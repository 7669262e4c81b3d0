"""An index that has grown answers as one built at once."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from plugins.portal.search import shards
from plugins.portal.search.site import Change, build, grow
from plugins.portal.search.works import Work

from .client import engine, written
from .generated import phrases, registry, works

LANGUAGES = ("en", "ar", "zh-Hans")
COUNT = 240


def numbered(found: Sequence[Work], start: int, end: int) -> list[Work]:
    return [work for work in found if start <= int(work.id.removeprefix("document-")) < end]


@pytest.fixture(scope="module")
def final() -> tuple[Work, ...]:
    return works(COUNT)


@pytest.fixture(scope="module")
def whole(final: tuple[Work, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(build(registry(), final, LANGUAGES)[1], tmp_path_factory.mktemp("whole"))


@pytest.fixture(scope="module")
def grown(final: tuple[Work, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some documents first had other words, some others were there for a while, many came later."""
    folder = tmp_path_factory.mktemp("grown")
    before = numbered(works(COUNT, seed=2), 0, 40)  # the same ids, other words
    passing = numbered(works(COUNT + 30, seed=3), COUNT, COUNT + 30)
    state, files = build(registry(), (*before, *numbered(final, 40, 160), *passing), LANGUAGES)
    written(files, folder)
    steps = (
        ((*numbered(final, 0, 20), *numbered(final, 160, 200)), [work.id for work in passing]),
        ((*numbered(final, 20, 40), *numbered(final, 200, COUNT)), []),
    )
    for changed, removed in steps:
        kept = {file.path: (folder / file.path).read_bytes() for file in files if file.path != "search/entry.js"}
        state, more = grow(state, Change(tuple(changed), tuple(removed)), registry(), final, LANGUAGES)
        written(more, folder)
        assert {path: (folder / path).read_bytes() for path in kept} == kept  # nothing written before changes
        files = (*files, *more)
    assert len(state.segments) == 3
    return folder


@pytest.fixture(scope="module")
def fine(final: tuple[Work, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two segments in so many small shards that the cuts are in files of their own."""
    folder = tmp_path_factory.mktemp("fine")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shards, "size_of", lambda tag: 90)
        patch.setattr(shards, "written", partial(shards.written, direct=0))
        state, files = build(registry(), numbered(final, 0, 200), LANGUAGES)
        written(files, folder)
        written(grow(state, Change(tuple(numbered(final, 200, COUNT))), registry(), final, LANGUAGES)[1], folder)
    groups = [path for path in (folder / "search" / "en" / "t").iterdir() if "-" not in path.stem]
    assert len(groups) > 4
    return folder


def shown(answer: dict[str, Any]) -> Any:
    hits = [
        (hit["document"], hit["provision"], hit["language"], hit["full"], f"{hit['score']:.9f}")
        for hit in answer["hits"]
    ]
    groups = [(group["document"], group["count"], group["title"]) for group in answer["groups"]]
    return hits, groups, answer["total"], answer["documents"], answer["facets"], answer["chips"], answer["partial"]


@pytest.mark.parametrize("reader", LANGUAGES)
@pytest.mark.parametrize("other", ["grown", "fine"])
def test_hits_scores_order_and_counts_are_those_of_a_full_build(
    reader: str, other: str, whole: Path, request: pytest.FixtureRequest
) -> None:
    rng = random.Random(reader)  # noqa: S311 - the same each time
    queries: list[Any] = []
    for tag in ("en", "de", "zh-Hans", "ar", "th", reader):
        for phrase in rng.sample(phrases(tag), 12):
            queries.append(phrase[: rng.randint(4, 40)].strip())
    queries += [[query, {"sort": "date"}] for query in queries[:12]]
    queries += [[query, {"offset": 5, "limit": 5, "years": ["2019", "2021"]}] for query in queries[12:24]]
    queries += [[query, {"themes": ["supply-chains", "innovation"]}] for query in queries[24:30]]
    queries += ["+cooperation trade", "develop*", "innovatoin~1"]
    asked = [[one, {}] if isinstance(one, str) else one for one in queries]
    queries = [[text, {**options, "files": 1000}] for text, options in asked]  # how texts share files differs
    at_once = engine(whole, reader, *queries, facets=True)
    in_parts = engine(request.getfixturevalue(other), reader, *queries, facets=True)
    for query, one, two in zip(queries, at_once, in_parts, strict=True):
        assert shown(one) == shown(two), query
    assert sum(answer["total"] > 0 for answer in at_once) > len(queries) * 2 // 3
