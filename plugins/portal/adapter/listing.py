"""What stands in a folder: one look at all of it, remembered while a site is put there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISREG

from plugins.portal.pipeline import State


class Listing:
    """Files and folders by their paths from the folder down; links are files, whatever they lead to."""

    def __init__(self, folder: Path, without: str) -> None:
        """without: a folder directly below that does not count."""
        self._folder = os.fspath(folder)
        self._states: dict[str, State | None] = {}  # None: a link, or no regular file
        self.folders: set[str] = set()
        for path, entry in _below(self._folder, "", without):
            if entry is None:
                self.folders.add(path)
            else:
                self._states[path] = _state(entry.stat(follow_symlinks=False))

    @property
    def files(self) -> set[str]:
        """The paths of all files."""
        return set(self._states)

    def state(self, path: str) -> State | None:
        """The state of the file at a path; None where no regular file stands."""
        return self._states.get(path)

    def look(self, path: str) -> None:
        """Looks again at one path."""
        try:
            self._states[path] = _state(os.lstat(f"{self._folder}/{path}"))
        except OSError:
            self._states.pop(path, None)


def state(path: str) -> State | None:
    """Size, time and number of a file, as the system has them now; None where no regular file stands."""
    try:
        return _state(os.lstat(path))
    except OSError:
        return None


def _state(found: os.stat_result) -> State | None:
    return (found.st_size, found.st_mtime_ns, found.st_ino) if S_ISREG(found.st_mode) else None


def _below(folder: str, path: str, without: str) -> Iterator[tuple[str, os.DirEntry[str] | None]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            name = f"{path}{entry.name}"
            if name == without:
                continue
            if entry.is_dir(follow_symlinks=False):
                yield name, None
                yield from _below(entry.path, f"{name}/", "")
            else:
                yield name, entry
