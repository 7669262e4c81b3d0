"""What the disk tells of files without reading them, in one word: names, sizes, times and file numbers.

Asking for a hundred thousand files takes most of a second, so where somebody waits, two processes ask. Each lists every
folder and asks for every second file, which needs no sharing out, and comes out the same as if one did both halves.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
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
    halves = [_half(roots, half) for half in _HALVES]
    return b"".join(digest for digest, _ in halves).hex(), max(newest for _, newest in halves)


def states_at_once(groups: Sequence[Sequence[str]]) -> list[str]:
    """The digests that ``states`` gives of groups of paths, in less time where processes can be forked.

    Raises OSError where a folder can't be read, or the other process has ended before its time.
    """
    if not hasattr(os, "fork"):
        return [states(roots)[0] for roots in groups]
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writer, b"".join(_half(roots, 1)[0] for roots in groups))
        finally:
            os._exit(0)
    os.close(writer)
    try:
        mine = [_half(roots, 0)[0] for roots in groups]
    finally:
        with open(reader, "rb") as pipe:  # noqa: PTH123  no path leads to it
            told = pipe.read()
        os.waitpid(child, 0)
    if len(told) != _SIZE * len(groups):
        raise OSError("the process that looked at half of the files has ended without telling what it found")
    others = (told[place : place + _SIZE] for place in range(0, len(told), _SIZE))
    return [(first + second).hex() for first, second in zip(mine, others, strict=True)]


def _half(roots: Iterable[str], half: int) -> tuple[bytes, int]:
    """A digest of every folder and of every second file, and the newest time of change of these."""
    seen, newest = hashlib.blake2b(digest_size=_SIZE), 0
    for root in roots:
        for folder, told in _folders(root, half):
            lines = [f"{folder}\0/\0"]
            for name, found in told:
                if found is None:
                    lines.append(f"{name}\0nothing\0")
                    continue
                written, changed = found.st_mtime_ns, found.st_ctime_ns
                newest = max(newest, written, changed)
                lines.append(f"{name}\0{found.st_size} {written} {changed} {found.st_ino}\0")
            seen.update("".join(lines).encode(errors="surrogateescape"))
    return seen.digest(), newest


def _folders(root: str, half: int) -> Iterator[tuple[str, _Told]]:
    """Folders in order, each with what is asked of it; a path that is no folder stands in one without a name."""
    try:
        found = Path(root).stat()
    except OSError:
        yield "", [(root, None)]
        return
    if os.path.isdir(root):  # noqa: PTH112  pathlib costs as much as all the rest here
        yield from _below(root, frozenset(), half)
    elif half == 0:
        yield "", [(root, found)]


def _below(folder: str, above: frozenset[str], half: int) -> Iterator[tuple[str, _Told]]:
    """Links are followed. Of a folder its name counts: its times change with what the interpreter keeps in it."""
    real = os.path.realpath(folder) if os.path.islink(folder) else folder  # noqa: PTH114  as above
    told: _Told = []
    if real in above:
        yield folder, told
        return
    folders: list[str] = []
    with os.scandir(folder) as entries:
        counted = (entry for entry in entries if entry.name not in _PASSED_OVER)
        for place, entry in enumerate(sorted(counted, key=_by_name)):
            try:
                if entry.is_dir():
                    folders.append(entry.path)
                elif place % 2 == half:
                    told.append((entry.name, entry.stat()))
            except OSError:  # a link that leads nowhere
                told.append((entry.name, None))
    yield folder, told
    for path in folders:
        yield from _below(path, above | {real}, half)
