"""Folders are walked safely: nothing but plain, bounded, showable files is read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plugins.portal.capture import files


def names(paths: tuple[Path, ...]) -> list[str]:
    return [path.name for path in paths]


def test_files_come_sorted_and_dotfiles_and_copies_are_passed_over_in_silence(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden", "a.txt~", "é.txt"):
        (tmp_path / name).write_text("x")
    listing = files.list_folder(tmp_path)
    assert names(listing.files) == ["a.txt", "b.txt", "é.txt"]
    assert not listing.problems


def test_links_are_not_followed_wherever_they_lead(tmp_path: Path) -> None:
    (tmp_path / "target.txt").write_text("secret")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "file.txt").symlink_to(tmp_path / "target.txt")
    (folder / "loop").symlink_to(folder)
    (folder / "broken.txt").symlink_to(tmp_path / "nowhere")
    listing = files.walk(folder)
    assert not listing.files
    assert [problem.severity for problem in listing.problems] == ["error"] * 3
    assert files.read(folder / "file.txt")[0] is None


def test_a_pipe_is_refused_and_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    listing = files.list_folder(tmp_path)
    assert not listing.files
    assert "pipe" in listing.problems[0].message
    assert files.read(tmp_path / "pipe.txt")[0] is None


@pytest.mark.parametrize("name", ["a\u202etxt.exe", "a\nb.txt", "a\u200bb.txt", "a\x07.txt"])
def test_names_with_invisible_characters_are_refused_and_shown_harmlessly(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("x")
    listing = files.list_folder(tmp_path)
    assert not listing.files
    (problem,) = listing.problems
    assert problem.file.isprintable()


def test_a_file_over_the_limit_is_named_and_not_read(tmp_path: Path) -> None:
    (tmp_path / "large.txt").write_bytes(b"x" * (files.LARGEST + 1))
    data, problems = files.read(tmp_path / "large.txt")
    assert data is None
    assert "5 MB" in problems[0].message


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "can't be read" in files.list_folder(tmp_path / "none").problems[0].message


def test_folders_that_nest_too_deep_are_named(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 12)
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text("x")
    listing = files.walk(tmp_path)
    assert not listing.files
    assert "deep" in listing.problems[0].message


def test_a_file_within_the_project_is_shown_by_its_path_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert files.shown(tmp_path / "content" / "a.txt") == "content/a.txt"
    assert files.shown(tmp_path.parent / "elsewhere" / "a.txt") == "elsewhere/a.txt"
