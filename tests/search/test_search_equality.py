"""The shards answer as a whole Lunr index does: the same records, scores to nine decimals, the same ten first."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from plugins.portal.languages import language
from plugins.portal.search import shards
from plugins.portal.search.fields import BOOSTS
from plugins.portal.search.postings import LENGTHS
from plugins.portal.search.site import build
from plugins.portal.search.stemming import scripts
from plugins.portal.search.tokens import normalised, pieces
from plugins.portal.search.works import Work

from .client import engine, written
from .generated import registry, works

EVERY = 900  # documents
EACH = 16  # queries of each kind and language
APART = 12  # postings
LANGUAGES = ("en", "de", "ru", "fr", "ar", "zh-Hans", "th")


@pytest.fixture(scope="module")
def all_works() -> tuple[Work, ...]:
    return works(EVERY)


@pytest.fixture(scope="module")
def site(all_works: tuple[Work, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(build(registry(), all_works, LANGUAGES)[1], tmp_path_factory.mktemp("whole"))


def records(all_works: Sequence[Work], tag: str) -> list[tuple[int, dict[str, str]]]:
    """Row and texts of all fields, in a language."""
    found = []
    row = 0
    for work in all_works:
        for provision in work.rows:
            column = work.columns.get(tag)
            cell = column.cells.get(provision) if column else None
            if column and cell:
                texts = {"title": column.title, "heading": cell.heading, "text": cell.text, "gloss": cell.gloss}
                found.append((row, texts))
            row += 1
    return found


def queries(rng: random.Random, tag: str, texts: Sequence[str]) -> Iterator[str]:
    """Queries of eleven kinds, of words that texts hold and, now and then, of one that none holds."""
    found = {piece.text for text in texts for piece in pieces(normalised(text)) if piece.kind != "number"}
    words = sorted(word if language(tag).spaced else word[:6] for word in found)

    def word() -> str:
        return rng.choice(words) if rng.random() < 0.93 else "nowhere"

    def part(least: int) -> str:
        long = [one for one in rng.sample(words, min(60, len(words))) if len(one) > least]
        return rng.choice(long or words)

    kinds: tuple[Callable[[], str], ...] = (
        word,
        lambda: f"{word()} {word()} {word()}",
        lambda: f"+{word()} +{word()} {word()}",
        lambda: f"{word()} -{word()}",
        lambda: f"{rng.choice(tuple(BOOSTS))}:{word()} {word()}",
        lambda: f"{word()}^{rng.randint(2, 9)} {word()}",
        lambda: f"{part(2)[:2]}*",
        lambda: f"{part(3)[:1]}*{part(3)[-1:]}",
        lambda: f"*{part(3)[-2:]}",
        lambda: f"{part(4)[:-1]}~1",
        lambda: f"+{word()} {part(2)[:2]}* -{word()} title:{word()}^3 {word()}",
    )
    for kind in kinds:
        for _ in range(EACH):
            yield kind()


def asked(
    folder: Path, tag: str, held: list[tuple[int, dict[str, str]]], texts: list[str], apart: int = 0
) -> dict[str, Any]:
    stemmer = "".join(file.data.decode() for file in scripts((tag,)))
    given = {
        "site": str(folder), "language": tag, "stemmer": stemmer, "lengths": LENGTHS,
        "boosts": list(BOOSTS.items()), "records": held, "queries": texts, "apart": apart,
    }  # fmt: skip
    script = Path(__file__).with_name("equality.js")
    done = subprocess.run(
        ["node", str(script)], input=json.dumps(given), capture_output=True, encoding="utf-8", timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def coarse(all_works: tuple[Work, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with weights beside the shards of all but rare terms."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shards, "APART", APART)
        files = build(registry(), all_works, LANGUAGES)[1]
    return written(files, tmp_path_factory.mktemp("coarse"))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_shards_answer_as_a_whole_lunr_index(tag: str, site: Path, all_works: tuple[Work, ...]) -> None:
    agrees(site, tag, all_works)


@pytest.mark.parametrize("tag", ["en", "zh-Hans"])
def test_shards_with_weights_beside_them_answer_so_too(tag: str, coarse: Path, all_works: tuple[Work, ...]) -> None:
    assert len(list((coarse / "search" / tag / "t").glob("*_w.js"))) > 30
    agrees(coarse, tag, all_works, APART)


def test_a_reader_finds_the_same_with_coarse_weights_and_reads_no_others(coarse: Path, site: Path) -> None:
    words = [[text, {"limit": EVERY}] for text in ("cooperation", "supply chains", "digital trade")]
    fine, rough = (engine(folder, "en", *words) for folder in (site, coarse))
    assert [sorted(one["rows"]) for one in rough] == [sorted(one["rows"]) for one in fine]
    assert all(len(one["rows"]) > APART for one in rough)
    assert not [name for one in rough for name, _ in one["read"] if name.endswith("_w.js")]


def agrees(folder: Path, tag: str, all_works: Sequence[Work], apart: int = 0) -> None:
    """What a site answers is what a whole index of its records does."""
    held = records(all_works, tag)
    texts = [text for _, fields in held for text in fields.values()]
    rng = random.Random(tag)  # noqa: S311 - the same each time
    answer = asked(folder, tag, held, list(queries(rng, tag, texts)), apart)
    assert answer["records"] == len(held)
    assert len(answer["found"]) == 11 * EACH
    for one in answer["found"]:
        same(one["ours"], one["theirs"], one["text"])
    assert sum(bool(one["theirs"]) for one in answer["found"]) > 7 * EACH


def same(ours: list[tuple[int, float]], theirs: list[tuple[int, float]], text: str) -> None:
    mine, whole = dict(map(tuple, ours)), dict(map(tuple, theirs))
    assert mine.keys() == whole.keys(), text
    assert [f"{mine[row]:.9f}" for row in whole] == [f"{score:.9f}" for score in whole.values()], text
    # Equal scores come in no certain order: the ten first are those whose scores are.
    first = sorted((round(score, 9) for score in mine.values()), reverse=True)[:10]
    assert first == sorted((round(score, 9) for score in whole.values()), reverse=True)[:10], text
