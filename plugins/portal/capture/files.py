"""Walking folders safely: plain files only, sorted, of bounded size, with names that can be shown."""

from __future__ import annotations

import os
import stat
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from plugins.portal.problems import Problem

LARGEST = 5_000_000  # bytes of one file
_DEEPEST = 8  # folders within folders
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Listing:
    """The plain files and folders directly in a folder, by name."""

    files: tuple[Path, ...]
    folders: tuple[Path, ...]
    problems: tuple[Problem, ...]
    refused: tuple[Path, ...] = ()  # links, pipes and the like, each with its Problem


def shown(path: Path) -> str:
    """A path as an editor knows it: relative to where the build was started, if it lies there; no control marks."""
    try:
        name = path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        name = f"{path.parent.name}/{path.name}"
    return "".join(c if _printable(c) else f"\\u{ord(c):04x}" for c in name)


def list_folder(folder: Path) -> Listing:
    """What lies in a folder, sorted by name. Dotfiles and editors' copies (``~``) are passed over in silence;
    links, devices, pipes and names with invisible characters are refused, each with a Problem."""
    files: list[Path] = []
    folders: list[Path] = []
    problems: list[Problem] = []
    refused: list[Path] = []
    try:
        names = sorted(path.name for path in folder.iterdir())
    except OSError as error:
        problem = Problem("error", shown(folder), "", f"The folder can't be read: {error.strerror}.")
        return Listing((), (), (problem,))
    for name in names:
        path = folder / name
        if name.startswith(".") or name.endswith("~"):
            continue
        refusal = _refusal(path)
        if refusal:
            refused.append(path)
            problems.append(Problem("error", shown(path), "", refusal))
        elif path.is_dir():
            folders.append(path)
        else:
            files.append(path)
    return Listing(tuple(files), tuple(folders), tuple(problems), tuple(refused))


def walk(folder: Path, depth: int = 0) -> Listing:
    """All plain files below a folder, in order of their paths."""
    here = list_folder(folder)
    if depth >= _DEEPEST and here.folders:
        problem = Problem(
            "error", shown(folder), "", f"Folders nest more than {_DEEPEST} deep: what is below was not read."
        )
        return Listing(here.files, (), (*here.problems, problem))
    below = [walk(inner, depth + 1) for inner in here.folders]
    return Listing(
        here.files + tuple(file for listing in below for file in listing.files),
        (),
        here.problems + tuple(problem for listing in below for problem in listing.problems),
    )


def read(path: Path) -> tuple[bytes | None, tuple[Problem, ...]]:
    """A file's bytes; None with a Problem where it is too large or can't be read."""
    try:
        # Opened without following links or waiting for a pipe's writer: the file may have changed since it was listed.
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                return None, (Problem("error", shown(path), "", "This is not a plain file: it was not read."),)
            data = file.read(LARGEST + 1)
    except OSError as error:
        return None, (Problem("error", shown(path), "", f"The file can't be read: {error.strerror}."),)
    if len(data) > LARGEST:
        limit = LARGEST // 1_000_000
        return None, (Problem("error", shown(path), "", f"The file is over {limit} MB: it was not read. Cut it down."),)
    return data, ()


def _refusal(path: Path) -> str:
    if not all(_printable(character) for character in path.name):
        return "The name holds invisible control characters: it was passed over. Rename it."
    if len(path.name) > _LONGEST_NAME:
        return f"The name is longer than {_LONGEST_NAME} characters: it was passed over. Rename it."
    try:
        mode = path.lstat().st_mode
    except OSError as error:
        return f"It can't be read: {error.strerror}."
    if stat.S_ISLNK(mode):
        return "Links are not followed: put the file itself here."
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        return "This is no plain file but a pipe, socket or device: it was passed over."
    return ""


def _printable(character: str) -> bool:
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}
