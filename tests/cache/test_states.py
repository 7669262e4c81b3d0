"""What the disk tells of files comes out the same however many processes ask, and as another word after any change."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from plugins.portal.cache.states import states, states_at_once

NAMES = st.text("ab", min_size=1, max_size=2)
PATHS = st.lists(st.lists(NAMES, min_size=1, max_size=3).map("/".join), max_size=12)


def made(folder: Path, paths: list[str]) -> list[str]:
    """Files of these paths, but where a file stands in place of a folder or a folder in place of a file."""
    for path in paths:
        place = folder / path
        if not place.exists() and not any(above.is_file() for above in place.parents):
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(path)
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@settings(max_examples=25, deadline=None)
@given(PATHS, PATHS)
def test_two_processes_tell_what_one_tells_and_every_file_counts(
    tmp_path_factory: pytest.TempPathFactory, first: list[str], second: list[str]
) -> None:
    folders = [tmp_path_factory.mktemp(name) for name in ("first", "second")]
    files = [made(folder, paths) for folder, paths in zip(folders, (first, second), strict=True)]
    groups = [[str(folders[0]), str(folders[0] / "nothing")], [str(folder) for folder in folders]]
    before = [states(roots)[0] for roots in groups]
    assert states_at_once(groups) == before
    for folder, paths in zip(folders, files, strict=True):
        for path in paths:
            kept = (folder / path).stat()
            os.utime(folder / path, ns=(kept.st_atime_ns, kept.st_mtime_ns + 1))
            after = states_at_once(groups)
            assert [one != other for one, other in zip(after, before, strict=True)] == [folder == folders[0], True]
            before = after


def test_the_newest_change_of_all_is_told(tmp_path: Path) -> None:
    files = [tmp_path / name for name in "abcd"]
    for file in files:
        file.touch()
    late = files[2].stat().st_mtime_ns + 3_600_000_000_000
    os.utime(files[2], ns=(0, late))
    assert states([str(tmp_path)])[1] == late


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(folder: str) -> None:
        raise PermissionError(13, "refused", folder)

    monkeypatch.setattr("os.scandir", refuse)
    with pytest.raises(PermissionError):
        states_at_once([[str(tmp_path)]])


def test_a_process_that_ends_before_its_time_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.write", lambda place, data: 0)
    with pytest.raises(OSError, match="half of the files"):
        states_at_once([[str(tmp_path)]])


def test_where_no_process_can_be_forked_one_looks_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").touch()
    both = states_at_once([[str(tmp_path)]])

    def refuse() -> int:
        raise BlockingIOError(11, "no process more")

    monkeypatch.setattr("os.fork", refuse)
    assert states_at_once([[str(tmp_path)]]) == both
    monkeypatch.delattr("os.fork")
    assert states_at_once([[str(tmp_path)]]) == both
