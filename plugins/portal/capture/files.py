"""Walking folders safely: plain files only, sorted, of bounded size, with names that can be shown."""

from __future__ import annotations

import os
import stat
import time
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from plugins.portal.problems import Problem

LARGEST = 5_000_000  # bytes of one file
_DEEPEST = 8  # folders within folders
_LONGEST_NAME = 200
_COARSE = 2_000_000_000  # nanoseconds: FAT tells times in such steps, no system in use in larger ones

State: TypeAlias = tuple[tuple[str | int, ...], ...]


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
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        problem = Problem("error", shown(folder), "", f"The folder can't be read: {error.strerror}.")
        return Listing((), (), (problem,))
    for entry in found:
        if entry.name.startswith(".") or entry.name.endswith("~"):
            continue
        path = folder / entry.name
        refusal = _refusal(entry)
        if refusal:
            refused.append(path)
            problems.append(Problem("error", shown(path), "", refusal))
        elif entry.is_dir(follow_symlinks=False):
            folders.append(path)
        else:
            files.append(path)
    return Listing(tuple(files), tuple(folders), tuple(problems), tuple(refused))


def state(folder: Path) -> State | None:
    """What the system tells of all that lies directly in a folder: another state, if any of it was touched since.

    None where it was touched so lately that another touch might leave the same times, or can't be looked at.
    """
    try:
        with os.scandir(folder) as entries:
            found = sorted((entry.name, entry.stat(follow_symlinks=False)) for entry in entries)
    except OSError:
        return None
    newest = max((each.st_ctime_ns for _, each in found), default=0)
    if newest > time.time_ns() - _COARSE:
        return None
    return tuple(
        (name, each.st_mode, each.st_size, each.st_mtime_ns, each.st_ctime_ns, each.st_ino) for name, each in found
    )


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


def _refusal(entry: os.DirEntry[str]) -> str:
    name = entry.name
    if not (name.isascii() and name.isprintable()) and not all(map(_printable, name)):
        return "The name holds invisible control characters: it was passed over. Rename it."
    if len(name) > _LONGEST_NAME:
        return f"The name is longer than {_LONGEST_NAME} characters: it was passed over. Rename it."
    try:
        if entry.is_symlink():
            return "Links are not followed: put the file itself here."
        if not (entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False)):
            return "This is no plain file but a pipe, socket or device: it was passed over."
    except OSError as error:
        return f"It can't be read: {error.strerror}."
    return ""


def _printable(character: str) -> bool:
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}
