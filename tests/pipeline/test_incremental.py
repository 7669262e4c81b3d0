"""Whatever an editor does between two builds, the second gives what a clean build gives, byte for byte."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from plugins.portal import locks, pipeline
from plugins.portal.adapter.stage import stage
from plugins.portal.pipeline import Inputs, Memory, Site
from plugins.portal.problems import Problem
from plugins.portal.workers import Workers
from tests.conftest import PROJECT

SMALL = PROJECT / "tests/sites/small"
HARBOUR, RIVER = "documents/harbour-initiative", "documents/river-statement"
Edit = Callable[[Path], None]


def inputs(folder: Path) -> Inputs:
    """The project's settings, with what an edit has put on top of them."""
    changed = json.loads((folder / "settings.json").read_text()) if (folder / "settings.json").is_file() else {}
    return Inputs(
        content=folder / "content",
        theme=folder / "theme",
        modules=PROJECT / "node_modules",
        languages=tuple(changed.pop("languages", ("en", "ar"))),
        texts=folder / "texts",
        **changed,
    )


def clean(folder: Path) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """A build that knows nothing of earlier ones."""
    made: dict[str, bytes] = {}
    site = pipeline.build(inputs(folder), lambda path, data: bool(made.setdefault(path, data)))
    return made, site.problems


def again(folder: Path, processes: int = 1, memory: Memory | None = None) -> Site:
    """A build over the output and the cache of those before it; in their process, where it has a memory."""
    known = replace(inputs(folder), cache=folder / "cache", workers=Workers(processes), memory=memory or Memory())
    with stage(folder / "output") as place:
        site = pipeline.build(known, place, standing=place.standing)
        place.finish((*site.pages, *site.files))
        site.remember(place.standing)
    return site


def incremental(
    folder: Path, processes: int = 1, memory: Memory | None = None
) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """What such a build leaves and says."""
    problems = again(folder, processes, memory).problems
    output = folder / "output"
    files = {p.relative_to(output).as_posix(): p.read_bytes() for p in output.rglob("*") if p.is_file()}
    return files, problems


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


def setting(**changed: object) -> Edit:
    return lambda folder: (folder / "settings.json").write_text(json.dumps(changed)) and None


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
    "a template of one sort of page": edit("theme/templates/entity.html", "<section", "<section data-here"),
    "a message of the interface": edit(
        "theme/translations/ar/LC_MESSAGES/messages.po",
        r'(?m)^msgid "Timeline"\nmsgstr ".*"',
        'msgid "Timeline"\nmsgstr "س"',
    ),
    "a script in every page": append("theme/static/js/box.js", "\nwindow.there = 1;\n"),
    "a script that pages load": append("theme/static/js/filter.js", "\nwindow.here = 1;\n"),
    "the site gets an address": setting(site_url="https://example.org"),
    "a language of the interface more": setting(languages=["en", "ar", "de"]),
    "a language of the interface less": setting(languages=["ar"]),
    "the settings come back": remove("settings.json"),
    "an output is damaged": edit("output/en/index.html", "<", "&lt;"),
    "a language's outputs go": remove("output/ar"),
    "something else lies in the output": append("output/en/notes.txt", "mine"),
    "a style": append("theme/static/css/base.css", "\n@layer base { p { color: inherit; } }\n"),
    "a page of prose": append("content/pages/about.en.md", "\nOne more line.\n"),
    "nothing": lambda folder: None,
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[dict[str, bytes], tuple[Problem, ...]]]:
    """A project that is built, and what its first build gave."""
    folder = copied(tmp_path_factory.mktemp("project"))
    return folder, incremental(folder)


@pytest.fixture
def project(built: tuple[Path, object]) -> Path:
    """The project as it was at first, whatever tests have done to it; its output and its cache are those of the last
    build."""
    for name in ("content", "texts", "theme", "settings.json"):
        remove(name)(built[0])
    return copied(built[0])


@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
@given(names=st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=4), one_process=st.booleans())
def test_any_sequence_of_edits_gives_the_site_of_a_clean_build(
    project: Path, names: list[str], one_process: bool
) -> None:
    memory = Memory(patient=True) if one_process else None
    for name in names:
        EDITS[name](project)
        assert incremental(project, memory=memory) == clean(project), name


@pytest.fixture(scope="module")
def memory() -> Memory:
    """Of one process, for all edits."""
    return Memory(patient=True)


@pytest.mark.parametrize("name", sorted(EDITS))
def test_each_edit_alone_gives_the_site_of_a_clean_build(
    built: tuple[Path, tuple[dict[str, bytes], tuple[Problem, ...]]], project: Path, memory: Memory, name: str
) -> None:
    assert incremental(project, memory=memory) == built[1], "every edit before this one is undone"
    EDITS[name](project)
    after = incremental(project, memory=memory)
    assert after == clean(project)
    same = name == "nothing" or name.endswith("back") or "output" in name
    assert (after == built[1]) == same, "the edit makes a difference"


def test_the_number_of_processes_changes_no_byte(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    assert incremental(folder, 3) == clean(folder)


@pytest.mark.parametrize("damage", [b"", b"not what was kept"])
def test_a_damaged_cache_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    folder = copied(tmp_path)
    incremental(folder)
    kept = sorted((folder / "cache").rglob("*.bin"))
    assert {path.parent.name for path in kept} == {"documents", "earlier", "links", "registry", "scripts", "site"}
    for path in kept:
        path.write_bytes(damage)
    assert incremental(folder) == clean(folder)
    assert all(path.read_bytes() != damage for path in kept)


def test_while_another_build_fills_the_cache_this_one_does_without(project: Path) -> None:
    folder = project
    incremental(folder)
    kept = {path: path.read_bytes() for path in (folder / "cache/documents").rglob("*.bin")}
    EDITS["an organisation is renamed"](folder)
    with locks.hold(folder / "cache/documents"):
        assert incremental(folder) == clean(folder)
    assert {path: path.read_bytes() for path in (folder / "cache/documents").rglob("*.bin")} == kept


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    (folder / "cache").write_text("a file in its place")
    assert incremental(folder) == clean(folder)


COUNCIL = "content/registry/organisations.toml"
# What is edited, and the pages that are made anew: each of them is named, and each name stands for at least one.
RENDERED: dict[str, tuple[Edit, set[str]]] = {
    "nothing": (EDITS["nothing"], set()),
    "the same words once more": (edit(f"content/{HARBOUR}/summary.en.md", "tide tables", "tide tables"), set()),
    "a word of a summary that stands beside its text": (
        edit(f"content/{HARBOUR}/summary.en.md", "Everyone", "Anyone"),
        {"??/documents/harbour-initiative.html", "??/documents/harbour-initiative.*.html"},
    ),
    "a word that lists quote": (
        edit(f"content/{RIVER}/summary.en.md", "of their own", "of their kind"),
        {"en/documents/river-statement.html", "??/entities/harbour-council.html"}
        | {"??/themes/data-sharing.html", "??/glossary.html"},
    ),
    "a description in the registry": (edit(COUNCIL, "keeps", "tends"), {"??/entities/harbour-council.html"}),
    "a name that no text and no reader uses": (
        edit(COUNCIL, "港口理事会", "港口会"),
        {"??/entities/harbour-council.html"},
    ),
    "the template of names": (EDITS["a template of one sort of page"], {"??/entities/*.html"}),
    "a message in Arabic": (
        EDITS["a message of the interface"],
        {"ar/*", "??/coverage.html", "index.html", "404.html"},
    ),
    "a page of prose": (EDITS["a page of prose"], {"??/about.html"}),
    "a style": (EDITS["a style"], set()),
    "a page that somebody has changed": (EDITS["an output is damaged"], {"en/index.html"}),
}


@pytest.mark.parametrize("name", RENDERED)
def test_only_pages_that_show_what_was_edited_are_made_anew(project: Path, name: str) -> None:
    do, expected = RENDERED[name]
    again(project)
    do(project)
    made = again(project)
    assert {page for page in made.rendered if not any(fnmatch(page, each) for each in expected)} == set()
    assert {each for each in expected if not any(fnmatch(page, each) for page in made.rendered)} == set()
    assert len(made.rendered) < len(made.pages)


def test_another_version_of_the_program_makes_everything_anew(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    again(project)
    monkeypatch.setattr("plugins.portal.pipeline.world.code_version", lambda: "another")
    made = again(project)
    assert len(made.rendered) == len(made.pages)


@pytest.mark.parametrize("gone", ["documents", "earlier", "links", "registry", "site"])
def test_a_part_of_the_cache_that_is_gone_is_done_without(project: Path, gone: str) -> None:
    again(project)
    EDITS["a word of a summary"](project)
    shutil.rmtree(project / "cache" / gone)
    assert incremental(project) == clean(project)


def test_a_site_built_with_the_same_cache_in_between_makes_no_page_anew(project: Path) -> None:
    do, expected = RENDERED["a word that lists quote"]
    again(project)
    do(project)
    EDITS["the site gets an address"](project)
    known = replace(inputs(project), cache=project / "cache")
    with stage(project / "another") as place:
        site = pipeline.build(known, place, standing=place.standing)
        place.finish((*site.pages, *site.files))
        site.remember(place.standing)
    EDITS["the settings come back"](project)
    made = again(project)
    assert {page for page in made.rendered if not any(fnmatch(page, each) for each in expected)} == set()
    assert incremental(project) == clean(project)
    remove("another")(project)


def test_what_no_site_was_made_of_leaves_the_cache(project: Path) -> None:
    for name in ("a word of a summary", "a heading", "a title"):
        again(project)
        EDITS[name](project)
    again(project)
    sites = list((project / "cache/site").glob("*.bin"))
    documents = list((project / "cache/documents").glob("document-*.bin"))
    kept = list((project / "cache/earlier").glob("*.bin"))
    assert len(kept) <= len(sites) * (2 + len(documents))
