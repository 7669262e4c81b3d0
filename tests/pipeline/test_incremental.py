"""Whatever an editor does between two builds, the second gives what a clean build gives, byte for byte."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from plugins.portal import locks, pipeline
from plugins.portal.adapter.stage import stage
from plugins.portal.pipeline import Inputs
from plugins.portal.problems import Problem
from plugins.portal.workers import Workers
from tests.conftest import PROJECT

SMALL = PROJECT / "tests/sites/small"
HARBOUR, RIVER = "documents/harbour-initiative", "documents/river-statement"
Edit = Callable[[Path], None]


def inputs(folder: Path) -> Inputs:
    return Inputs(
        content=folder / "content",
        theme=folder / "theme",
        lunr=PROJECT / "node_modules/lunr/lunr.min.js",
        languages=("en", "ar"),
        texts=folder / "texts",
    )


def clean(folder: Path) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """A build that knows nothing of earlier ones."""
    made: dict[str, bytes] = {}
    site = pipeline.build(inputs(folder), lambda path, data: bool(made.setdefault(path, data)))
    return made, site.problems


def incremental(folder: Path, processes: int = 1) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """A build over the output and the cache of those before it."""
    known = replace(inputs(folder), cache=folder / "cache", workers=Workers(processes))
    with stage(folder / "output") as place:
        site = pipeline.build(known, place)
        place.finish((*site.pages, *site.files))
    output = folder / "output"
    files = {p.relative_to(output).as_posix(): p.read_bytes() for p in output.rglob("*") if p.is_file()}
    return files, site.problems


def copied(folder: Path) -> Path:
    """A small project of its own."""
    for name in ("content", "texts"):
        shutil.copytree(SMALL / name, folder / name)
    shutil.copytree(PROJECT / "theme", folder / "theme")
    return folder


def edit(path: str, pattern: str, replacement: str) -> Edit:
    """Replaces words of a file; where the file or the words are gone, nothing happens."""

    def do(folder: Path) -> None:
        file = folder / path
        if file.is_file():
            file.write_text(re.sub(pattern, replacement, file.read_text("utf-8")), "utf-8")

    return do


def append(path: str, text: str) -> Edit:
    def do(folder: Path) -> None:
        file = folder / path
        if file.parent.is_dir():
            with file.open("a", encoding="utf-8") as stream:
                stream.write(text)

    return do


def remove(path: str) -> Edit:
    def do(folder: Path) -> None:
        target = folder / path
        shutil.rmtree(target) if target.is_dir() else target.unlink(missing_ok=True)

    return do


def restore(path: str) -> Edit:
    def do(folder: Path) -> None:
        source, target = SMALL / path, folder / path
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)

    return do


EDITS: dict[str, Edit] = {
    "a word of a summary": edit(f"content/{RIVER}/summary.en.md", r"\bthe\b", "this very"),
    "a heading": edit(f"content/{HARBOUR}/summary.en.md", r"(?m)^(## [^{]*)", r"\1 once more "),
    "a title": edit(f"content/{HARBOUR}/record.toml", r'(?m)^en = "', 'en = "New '),
    "a date": edit(f"content/{RIVER}/record.toml", "2025", "2019"),
    "a correction": append(
        f"content/{HARBOUR}/corrections.toml",
        '[[remove]]\nlayer = "summary"\nlanguage = "en"\nquote = "Harbour Council"\nkind = "organisation"\n',
    ),
    "a document goes": remove(f"content/{RIVER}"),
    "a document comes back": restore(f"content/{RIVER}"),
    "a translation goes": remove(f"content/{HARBOUR}/summary.ar.md"),
    "a translation comes back": restore(f"content/{HARBOUR}/summary.ar.md"),
    "a text goes": remove("texts/harbour.txt"),
    "a text comes back": restore("texts/harbour.txt"),
    "an organisation is renamed": edit("content/registry/organisations.toml", "Council", "Board"),
    "a party gets an alias": append(
        "content/registry/parties.toml", '\n[thailand.aliases]\nen = ["port authorities"]\n'
    ),
    "a place is gone": remove("content/registry/places.toml"),
    "a theme gets other words": edit("content/registry/themes.toml", r'en = \["', 'en = ["river", "'),
    "the registry comes back": restore("content/registry"),
    "a record breaks": append(f"content/{RIVER}/record.toml", "\nnonsense = \n"),
    "a template": edit("theme/templates/components/footer.html", "<p>", "<p>Here: "),
    "a style": append("theme/static/css/base.css", "\n@layer base { p { color: inherit; } }\n"),
    "a page of prose": append("content/pages/about.en.md", "\nOne more line.\n"),
    "nothing": lambda folder: None,
}


@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
@given(names=st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=4))
def test_any_sequence_of_edits_gives_the_site_of_a_clean_build(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    folder = copied(tmp_path_factory.mktemp("project"))
    incremental(folder)
    for name in names:
        EDITS[name](folder)
        assert incremental(folder) == clean(folder), name


@pytest.mark.parametrize("name", sorted(EDITS))
def test_each_edit_alone_gives_the_site_of_a_clean_build(tmp_path: Path, name: str) -> None:
    folder = copied(tmp_path)
    before = incremental(folder)
    EDITS[name](folder)
    after = incremental(folder)
    assert after == clean(folder)
    assert (after == before) == (name == "nothing" or name.endswith("back")), "the edit makes a difference"


def test_the_number_of_processes_changes_no_byte(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    assert incremental(folder, 3) == clean(folder)


@pytest.mark.parametrize("damage", [b"", b"not what was kept"])
def test_a_damaged_cache_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    folder = copied(tmp_path)
    incremental(folder)
    kept = sorted((folder / "cache").rglob("*.bin"))
    assert kept
    for path in kept:
        path.write_bytes(damage)
    assert incremental(folder) == clean(folder)
    assert all(path.read_bytes() != damage for path in kept)


def test_while_another_build_fills_the_cache_this_one_does_without(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    incremental(folder)
    kept = {path: path.read_bytes() for path in (folder / "cache").rglob("*.bin")}
    EDITS["an organisation is renamed"](folder)
    with locks.hold(folder / "cache/documents"):
        assert incremental(folder) == clean(folder)
    assert {path: path.read_bytes() for path in (folder / "cache").rglob("*.bin")} == kept


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    (folder / "cache").write_text("a file in its place")
    assert incremental(folder) == clean(folder)
