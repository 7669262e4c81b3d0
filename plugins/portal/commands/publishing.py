"""Publishes a built site so that readers see the old one or the new one, never a mixture.

Of the ways to put a site in place only this one leaves no bad state when it is killed: stage in a folder of its own,
fsync, rename a symlink over the old one.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from plugins.portal import locks

KEPT = 2  # earlier releases that stay, for a way back


class RefusedError(ValueError):
    """A release that must not go out; the message says why."""


def publish(target: Path, build: Callable[[Path], None], *, force: bool = False) -> Path:
    """Builds into a release folder beside ``target``, then points the symlink ``target`` at it.

    ``build`` fills the folder that it is given and raises to stop. Returns the release's folder. Raises RefusedError
    where target is something else than such a link, or where the new site has fewer than half the pages of the old
    one and ``force`` is not set; HeldError where another process is publishing there.
    """
    if target.exists() and not target.is_symlink():
        raise RefusedError(f"{target.name} is not a link to a release: move it away, or publish elsewhere")
    releases = target.parent / f"{target.name}.releases"
    releases.mkdir(parents=True, exist_ok=True)
    with locks.hold(releases):
        return _publish(target, releases, build, force=force)


def _publish(target: Path, releases: Path, build: Callable[[Path], None], *, force: bool) -> Path:
    release = releases / f"{_next(releases):04d}"
    stage = releases / f"{release.name}.unfinished"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    try:
        build(stage)
        _compare(target, stage, force=force)
        _sync(stage)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    stage.rename(release)
    link = releases / "link"
    link.unlink(missing_ok=True)
    link.symlink_to(os.path.relpath(release, target.parent))
    link.replace(target)
    _sync_folder(target.parent)
    _prune(releases, release)
    return release


def _next(releases: Path) -> int:
    return 1 + max((int(path.name) for path in releases.iterdir() if path.name.isdigit()), default=0)


def _compare(target: Path, stage: Path, *, force: bool) -> None:
    new = sum(1 for _ in stage.rglob("*.html"))
    old = sum(1 for _ in target.rglob("*.html")) if target.exists() else 0
    if not force and (new == 0 or new * 2 < old):
        raise RefusedError(f"the new site has {new} pages, the published one {old}: if that is meant, say --force")


def _sync(folder: Path) -> None:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            with path.open("rb") as file:
                os.fsync(file.fileno())
    _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _prune(releases: Path, newest: Path) -> None:
    finished = sorted(path for path in releases.iterdir() if path.name.isdigit() and path != newest)
    for path in finished[:-KEPT]:
        shutil.rmtree(path)
