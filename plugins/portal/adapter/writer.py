"""Writes a site into a folder: nothing outside it, no path twice, nothing rewritten that hasn't changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from plugins.portal import addresses, locks
from plugins.portal.model import OutputFile, Page


class UnwritableSiteError(ValueError):
    """A site that must not be written; the message says why."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a write did to the folder: paths, in order."""

    changed: tuple[str, ...]
    removed: tuple[str, ...]
    total: int


def write(pages: Iterable[Page], files: Iterable[OutputFile], folder: Path) -> Written:
    """Brings the folder to hold exactly these pages and files.

    Raises UnwritableSiteError before anything is written: on a path that leaves the folder, on two outputs with one
    path (also where they differ only in case, which some file systems take for one), on a folder of something else.
    Raises HeldError where another build is writing there.
    """
    site = _site(pages, files)
    folder.mkdir(parents=True, exist_ok=True)
    with locks.hold(folder):
        return _bring(folder, site)


def _bring(folder: Path, site: dict[str, bytes]) -> Written:
    earlier = _earlier(folder)
    changed = [path for path, data in sorted(site.items()) if _write(folder / path, data)]
    removed = sorted(earlier - site.keys())
    for path in removed:
        (folder / path).unlink()
    for empty in sorted((p for p in folder.rglob("*") if p.is_dir()), reverse=True):
        if not any(empty.iterdir()):
            empty.rmdir()
    return Written(tuple(changed), tuple(removed), len(site))


def _site(pages: Iterable[Page], files: Iterable[OutputFile]) -> dict[str, bytes]:
    site: dict[str, bytes] = {}
    folded: dict[str, str] = {}
    outputs = [(p.path, p.body.encode("utf-8")) for p in pages] + [(f.path, f.data) for f in files]
    for path, data in outputs:
        pure = PurePosixPath(path)
        if pure.is_absolute() or ".." in pure.parts or str(pure) != path or "\\" in path:
            raise UnwritableSiteError(f"the output path {path!r} would leave the site's folder")
        if path.casefold() in folded:
            raise UnwritableSiteError(f"two outputs have one path: {folded[path.casefold()]} and {path}")
        folded[path.casefold()] = path
        site[path] = data
    return site


def _earlier(folder: Path) -> set[str]:
    """The files of the site that stands there now."""
    found = {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir() or path.is_symlink()
    }
    if found and addresses.STYLE not in found:
        raise UnwritableSiteError(f"{folder.name} holds something else than a portal: name an empty folder")
    return found


def _write(path: Path, data: bytes) -> bool:
    """Whether the file was new or different. A link in its place is replaced, never written through."""
    if path.is_symlink():
        path.unlink()
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True
