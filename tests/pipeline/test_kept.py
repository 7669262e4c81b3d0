"""What a cache keeps between builds: whatever happens to it, a build gives what a clean one gives."""

from __future__ import annotations

import shutil
from fnmatch import fnmatch
from pathlib import Path

import pytest

from plugins.portal import locks
from plugins.portal.model import Registry
from plugins.portal.pipeline import Memory
from tests.pipeline.editing import EDITS, RENDERED, again, clean, copied, incremental, remove


@pytest.mark.parametrize("damage", [b"", b"not what was kept"])
def test_a_damaged_cache_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    folder = copied(tmp_path)
    incremental(folder)
    kept = sorted((folder / "cache").rglob("*.bin"))
    parts = {"documents", "earlier", "interface", "links", "registry", "scripts", "search", "site"}
    assert {path.parent.name for path in kept} == parts
    for path in kept:
        path.write_bytes(damage)
    assert incremental(folder) == clean(folder)
    # What is named by its bytes may have another name: equal words may be one object in one build and two in another.
    anew = sorted((folder / "cache").rglob("*.bin"))
    assert {path for path in kept if path.parent.name != "earlier"} <= set(anew)
    counts = [sum(path.parent.name == "earlier" for path in paths) for paths in (kept, anew)]
    assert counts[0] == counts[1]
    assert all(path.read_bytes() != damage for path in anew)


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


@pytest.mark.parametrize("gone", ["documents", "earlier", "interface", "links", "registry", "search", "site"])
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
    again(project, output="another")
    EDITS["the settings come back"](project)
    made = again(project)
    assert {page for page in made.rendered if not any(fnmatch(page, each) for each in expected)} == set()
    assert incremental(project) == clean(project)
    remove("another")(project)


def test_another_process_reads_no_catalogue_template_prose_or_name_that_is_as_before(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again(project)
    EDITS["a word of a summary"](project)
    with monkeypatch.context() as patched:
        for what in (
            "page.interface.load",
            "page.sources.meta.find_referenced_templates",
            "page.environment.Templates.compile",
            "parse.render_markdown",
            "search.known.named",
        ):
            patched.setattr(f"plugins.portal.{what}", _fail)
        made = again(project)
    assert made.rendered
    assert incremental(project) == clean(project)


def _fail(*given: object, **named: object) -> None:
    raise AssertionError("this was found out before")


def test_what_no_site_was_made_of_leaves_the_cache(project: Path) -> None:
    for name in ("a word of a summary", "a heading", "a title"):
        again(project)
        EDITS[name](project)
    again(project)
    sites = list((project / "cache/site").glob("*.bin"))
    documents = list((project / "cache/documents").glob("document-*.bin"))
    kept = list((project / "cache/earlier").glob("*.bin"))
    assert len(kept) <= len(sites) * (2 + len(documents))


def test_what_documents_are_read_with_is_prepared_once_for_the_same_registry() -> None:
    memory, registry, nothing = Memory(), Registry({}, {}, {}), frozenset[str]()
    first = memory.world(registry, frozenset({"tide-charter"}), nothing)
    prepared = first.annotator, first.snapshot
    second = memory.world(registry, frozenset({"tide-charter"}), nothing)
    assert second is not first
    assert (second.annotator, second.snapshot) == prepared
    other = memory.world(registry, nothing, nothing)
    assert not other.is_prepared
    assert other.snapshot.digests != first.snapshot.digests
