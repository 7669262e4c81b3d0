"""What nobody has touched since it was last looked at is not read again; what somebody has touched is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from plugins.portal import capture
from plugins.portal.capture import files, tables
from tests.capture.building import RECORD, write_document, write_registry

Found = tuple[tuple[Any, ...], tuple[Any, ...]]
_WORDS = "---\ntitle: Ferries\n---\n\nBoats leave on {day}.\n"


class Reader:
    """Reads documents again and again, as a serving build does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.registry, _ = capture.read_registry(folder / "registry")
        self.records, self.captures = capture.KnownRecords(), capture.KnownCaptures()

    def __call__(self) -> tuple[Found, Found]:
        documents = self.folder / "documents"
        records = capture.read_records(documents, self.registry, self.records)
        return records, capture.read_summaries(documents, records[0], self.captures, self.records.states)

    def anew(self) -> tuple[Found, Found]:
        documents = self.folder / "documents"
        records = capture.read_records(documents, self.registry)
        return records, capture.read_summaries(documents, records[0])


def _content(folder: Path) -> Path:
    write_registry(folder / "registry")
    for id in ("ferries", "lighthouses"):
        place = write_document(folder / "documents", id, RECORD.replace("ferries.txt", f"{id}.txt"))
        (place / "summary.en.md").write_text(_WORDS.format(day="Monday"), "utf-8")
    return folder


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    return Reader(_content(tmp_path))


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are read, by name."""
    read: list[str] = []
    known = files.read

    def noted(path: Path) -> tuple[bytes | None, tuple[Any, ...]]:
        read.append(f"{path.parent.name}/{path.name}")
        return known(path)

    monkeypatch.setattr(files, "read", noted)
    return read


@pytest.fixture
def exact(monkeypatch: pytest.MonkeyPatch) -> None:
    """Times of files count as soon as they have passed."""
    monkeypatch.setattr(files, "_COARSE", 0)


@pytest.mark.usefixtures("exact")
def test_what_was_not_touched_is_not_read_again(reader: Reader, seen: list[str]) -> None:
    first = reader()
    assert "ferries/summary.en.md" in seen
    assert "ferries/record.toml" in seen
    seen.clear()
    assert reader() == first
    assert seen == []


@pytest.mark.usefixtures("exact")
def test_of_what_was_touched_only_the_document_is_read_again(reader: Reader, seen: list[str]) -> None:
    reader()
    seen.clear()
    (reader.folder / "documents" / "ferries" / "summary.en.md").write_text(_WORDS.format(day="Friday"), "utf-8")
    (_, (captures, _)) = reader()
    assert {name.partition("/")[0] for name in seen} == {"ferries"}
    assert [b"Friday" in each.data for each in captures] == [True, False]


def test_what_was_touched_a_moment_ago_is_read_again_whatever_its_times_say(reader: Reader, seen: list[str]) -> None:
    reader()
    seen.clear()
    reader()
    assert "ferries/summary.en.md" in seen
    assert files.state(reader.folder / "documents" / "ferries") is None


@pytest.mark.usefixtures("exact")
def test_another_record_has_the_captures_beside_it_read_again(reader: Reader) -> None:
    reader()
    record = reader.folder / "documents" / "ferries" / "record.toml"
    (record.parent / "crossings.txt").write_text("1. Boats leave on Monday.\n", "utf-8")
    record.write_text(record.read_text("utf-8").replace('"ferries.txt"', '"crossings.txt"'), "utf-8")
    assert reader() == reader.anew()


def _written(folder: Path) -> None:
    (folder / "summary.en.md").write_text(_WORDS.format(day="Sunday"), "utf-8")


def _swapped(folder: Path) -> None:
    """Another file of the same size in its place."""
    other = folder.parent.parent / "other.md"
    other.write_text(_WORDS.format(day="Friday"), "utf-8")
    other.replace(folder / "summary.en.md")


def _removed(folder: Path) -> None:
    (folder / "summary.en.md").unlink(missing_ok=True)


def _linked(folder: Path) -> None:
    _removed(folder)
    (folder / "summary.en.md").symlink_to(folder / "record.toml")


def _broken(folder: Path) -> None:
    (folder / "record.toml").write_text("type = \n", "utf-8")


def _translated(folder: Path) -> None:
    (folder / "summary.de.md").write_text(_WORDS.format(day="Montag"), "utf-8")


def _gone(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()


_TOUCHES: dict[str, Callable[[Path], None]] = {
    each.__name__: each for each in (_written, _swapped, _removed, _linked, _broken, _translated, _gone)
}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.sampled_from(sorted(_TOUCHES)), st.sampled_from(["ferries", "lighthouses"]))))
def test_what_is_read_is_what_stands_there(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("known")
    _content(folder)
    read = Reader(folder)
    for touch, id in steps:
        _TOUCHES[touch](folder / "documents" / id)
        assert read() == read.anew()


def test_of_the_registry_only_files_that_have_changed_are_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_registry(tmp_path)
    known = capture.KnownFiles()
    first = capture.read_registry(folder, known)
    decoded: list[str] = []
    before = tables.decoded
    monkeypatch.setattr(tables, "decoded", lambda name, data: (decoded.append(Path(name).name), before(name, data))[1])
    assert capture.read_registry(folder, capture.KnownFiles(known.told())) == first
    assert decoded == []
    for text in ('[port-bank]\nnames.en = "Port Bank"\nparent = "nobody"\n', "[broken\n"):
        (folder / "organisations.toml").write_text(text, "utf-8")
        known = capture.KnownFiles(known.told())
        after = capture.read_registry(folder, known)
        assert set(decoded) == {"organisations.toml"}
        assert after == capture.read_registry(folder)
        decoded.clear()


def test_records_are_held_against_the_ids_of_the_registry_and_not_against_its_names(reader: Reader) -> None:
    first = reader()
    parties = reader.folder / "registry/parties.toml"
    parties.write_text(parties.read_text("utf-8").replace("the Bund", "the Union"), "utf-8")
    reader.registry, _ = capture.read_registry(reader.folder / "registry")
    assert reader() == first
    assert not reader.records.renewed
    parties.write_text(parties.read_text("utf-8").replace("[germany", "[alemannia"), "utf-8")
    reader.registry, _ = capture.read_registry(reader.folder / "registry")
    after = reader()
    assert reader.records.renewed
    assert after != first
    assert after == reader.anew()
