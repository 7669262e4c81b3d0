"""What the disk tells of files without reading them, in one word: names, sizes, times and file numbers.

Asking for a hundred thousand files takes most of a second, so where somebody waits, two processes ask. Each lists every
folder and asks for every second file, which needs no sharing out, and comes out the same as if one did both halves.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from operator import attrgetter
from pathlib import Path
from typing import TypeAlias

_HALVES = (0, 1)
_SIZE = 16  # bytes of a digest
_PASSED_OVER = frozenset({"__pycache__"})
_Told: TypeAlias = list[tuple[str, os.stat_result | None]]  # by name; None: nothing stands there
_by_name = attrgetter("name")


def states(roots: Sequence[str]) -> tuple[str, int]:
    """A digest of all that stands at or below these paths, and the newest time of change in ns.

    Raises OSError where a folder can't be read.
    """
    digests, newest = _looked_at(roots, _HALVES)
    return b"".join(digests).hex(), newest


def states_at_once(groups: Sequence[Sequence[str]]) -> list[str]:
    """The digests that ``states`` gives of groups of paths, in less time where processes can be forked.

    Raises OSError where a folder can't be read, or the other process has ended before its time.
    """
    if not hasattr(os, "fork"):
        return [states(roots)[0] for roots in groups]
    reader, writer = os.pipe()
    try:
        child = os.fork()
    except OSError:  # the system allows no process more
        os.close(reader)
        os.close(writer)
        return [states(roots)[0] for roots in groups]
    if child == 0:
        try:
            os.write(writer, b"".join(_looked_at(roots, (1,))[0][0] for roots in groups))
        finally:
            os._exit(0)
    os.close(writer)
    try:
        mine = [_looked_at(roots, (0,))[0][0] for roots in groups]
    finally:
        with open(reader, "rb") as pipe:  # noqa: PTH123  no path leads to it
            told = pipe.read()
        os.waitpid(child, 0)
    if len(told) != _SIZE * len(groups):
        raise OSError("the process that looked at half of the files has ended without telling what it found")
    others = (told[place : place + _SIZE] for place in range(0, len(told), _SIZE))
    return [(first + second).hex() for first, second in zip(mine, others, strict=True)]


def _looked_at(roots: Iterable[str], halves: tuple[int, ...]) -> tuple[list[bytes], int]:
    """For each half a digest of every folder and of its files, and the newest time of change of all these files."""
    seen, newest = [hashlib.blake2b(digest_size=_SIZE) for _ in halves], 0
    for root in roots:
        for folder, told in _folders(root, halves):
            for digest, files in zip(seen, told, strict=True):
                lines = [f"{folder}\0/\0"]
                for name, found in files:
                    if found is None:
                        lines.append(f"{name}\0nothing\0")
                        continue
                    written, changed = found.st_mtime_ns, found.st_ctime_ns
                    newest = max(newest, written, changed)
                    lines.append(f"{name}\0{found.st_size} {written} {changed} {found.st_ino}\0")
                digest.update("".join(lines).encode(errors="surrogateescape"))
    return [digest.digest() for digest in seen], newest


def _folders(root: str, halves: tuple[int, ...]) -> Iterator[tuple[str, list[_Told]]]:
    """Folders in order, each with what is asked of it, by halves.

    A path that is no folder stands in one without a name.
    """
    try:
        found = Path(root).stat()
    except OSError:
        yield "", [[(root, None)] for _ in halves]
        return
    if os.path.isdir(root):  # noqa: PTH112  pathlib costs as much as all the rest here
        yield from _below(root, frozenset(), halves)
    else:
        yield "", [[(root, found)] for _ in halves]


def _below(folder: str, above: frozenset[str], halves: tuple[int, ...]) -> Iterator[tuple[str, list[_Told]]]:
    """Links are followed. Of a folder its name counts: its times change with what the interpreter keeps in it."""
    real = os.path.realpath(folder) if os.path.islink(folder) else folder  # noqa: PTH114  as above
    told: list[_Told] = [[] for _ in halves]
    if real in above:
        yield folder, told
        return
    folders: list[str] = []
    with os.scandir(folder) as entries:
        counted = sorted((entry for entry in entries if entry.name not in _PASSED_OVER), key=_by_name)
    for place, entry in enumerate(counted):
        half, found = place % 2, None
        with suppress(OSError):  # a link that leads nowhere
            if entry.is_dir():
                folders.append(entry.path)
                continue
            found = entry.stat() if half in halves else None
        if half in halves:
            told[halves.index(half)].append((entry.name, found))
    yield folder, told
    for path in folders:
        yield from _below(path, above | {real}, halves)
