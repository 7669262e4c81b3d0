"""Brings a folder to hold exactly a site: nothing outside it, no path twice, nothing rewritten that hasn't changed.

What has changed is first written aside, by as many processes as there are, and put in its place only when the whole
site is there and sound. A build that is killed leaves the old site, or one that the next build completes.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from plugins.portal import addresses, locks
from plugins.portal.adapter import compressing
from plugins.portal.adapter.listing import Listing, state
from plugins.portal.model import Output
from plugins.portal.pipeline import State

_ASIDE = ".unfinished"
_NO_STEPS = frozenset({"", ".", ".."})  # of a path: "" where it begins or ends with a slash, or has two together


class UnwritableSiteError(ValueError):
    """A site that must not be written; the message says why."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a build did to the folder: paths, in order."""

    changed: tuple[str, ...]
    removed: tuple[str, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Stage:
    """A folder while a site is written to it. It may be used by several processes at once."""

    folder: Path
    listing: Listing  # of the folder as it was, and at the end as it is
    encodings: tuple[str, ...] = ()  # in which files stand beside each text

    def __call__(self, path: str, data: bytes) -> bool:
        """Takes a file of the site; whether it is new or different.

        Raises UnwritableSiteError on a path that leaves the folder.
        """
        parts = path.split("/")
        if not _NO_STEPS.isdisjoint(parts) or "\\" in path or parts[0] == _ASIDE:
            raise UnwritableSiteError(f"the output path {path!r} would leave the site's folder")
        place = f"{self.folder}/{path}"
        there = state(place)
        same = there is not None and there[0] == len(data) and _bytes(place) == data
        for encoding, sibling in compressing.siblings(path, len(data), self.encodings):
            if not same or state(f"{self.folder}/{sibling}") is None:
                self._aside(sibling, compressing.compressed(data, encoding))
        if not same:
            self._aside(path, data)
        return not same

    def _aside(self, path: str, data: bytes) -> None:
        aside = Path(f"{self.folder}/{_ASIDE}/{path}")
        try:
            aside.write_bytes(data)
        except FileNotFoundError:  # the first file of its folder
            aside.parent.mkdir(parents=True, exist_ok=True)
            aside.write_bytes(data)

    def standing(self, path: str) -> State | None:
        """The state of the file at a path: another one, if it was written again. None where no file stands."""
        return self.listing.state(path)

    def finish(self, outputs: Iterable[Output]) -> Written:
        """Puts everything in its place and removes what is no longer there.

        Raises UnwritableSiteError, with the folder as it was, where two outputs have one path, also where they differ
        only in case, which some file systems take for one.
        """
        made = tuple(outputs)
        paths = _paths(self._with_siblings(made))
        self._complete(made)
        removed = sorted(self.listing.files - paths)
        for path in removed:  # first: a page may have become a folder
            (self.folder / path).unlink(missing_ok=True)
        aside = Listing(self.folder / _ASIDE, "").files if (self.folder / _ASIDE).is_dir() else set()
        changed = sorted(aside, key=lambda path: (path.endswith(compressing.ENDINGS), path))
        # Copies go before their pages change and come after: one that is there is never of another page.
        for path in changed:
            if path.endswith(compressing.ENDINGS):
                (self.folder / path).unlink(missing_ok=True)
        for path in changed:
            place = self.folder / path
            if place.is_dir() and not place.is_symlink():  # and a folder, now empty, a page
                shutil.rmtree(place)
            place.parent.mkdir(parents=True, exist_ok=True)
            (self.folder / _ASIDE / path).replace(place)
        shutil.rmtree(self.folder / _ASIDE, ignore_errors=True)
        for path in (*removed, *changed):
            self.listing.look(path)
        needed = _folders(paths)
        for empty in sorted(self.listing.folders - needed, reverse=True):
            with suppress(OSError):  # a page has taken its place
                (self.folder / empty).rmdir()
        return Written(tuple(sorted(changed)), tuple(removed), len(paths))

    def _complete(self, outputs: Iterable[Output]) -> None:
        """Makes the copies of what stood here already and was not handed over again."""
        for output in outputs:
            for encoding, sibling in compressing.siblings(output.path, output.size, self.encodings):
                aside, place = self.folder / _ASIDE / output.path, self.folder / output.path
                if not (self.folder / _ASIDE / sibling).exists() and state(f"{self.folder}/{sibling}") is None:
                    data = (aside if aside.exists() else place).read_bytes()
                    self._aside(sibling, compressing.compressed(data, encoding))

    def _with_siblings(self, outputs: Iterable[Output]) -> Iterator[str]:
        for output in outputs:
            yield output.path
            yield from (path for _, path in compressing.siblings(output.path, output.size, self.encodings))


def _bytes(place: str) -> bytes:
    with open(place, "rb", buffering=0) as file:  # noqa: PTH123  thousands of times a build: a Path takes longer than this
        return file.read()


@contextmanager
def stage(folder: Path, encodings: tuple[str, ...] = ()) -> Iterator[Stage]:
    """Opens a folder, which is made where it is missing, for one build at a time.

    encodings: of ``compressing.ENCODINGS``, in which texts are to stand beside themselves.

    Raises UnwritableSiteError on a folder of something else, HeldError where another build is writing there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with locks.hold(folder):
        shutil.rmtree(folder / _ASIDE, ignore_errors=True)
        listing = Listing(folder, _ASIDE)
        found = listing.files
        if found and addresses.STYLE not in found:
            raise UnwritableSiteError(f"{folder.name} holds something else than a portal: name an empty folder")
        try:
            yield Stage(folder, listing, encodings)
        finally:
            shutil.rmtree(folder / _ASIDE, ignore_errors=True)


def _paths(outputs: Iterable[str]) -> set[str]:
    paths: set[str] = set()
    folded: dict[str, str] = {}
    for path in outputs:
        known = folded.setdefault(path.casefold(), path)
        if path in paths or known != path:
            raise UnwritableSiteError(f"two outputs have one path: {known} and {path}")
        paths.add(path)
    return paths


def _folders(paths: Iterable[str]) -> set[str]:
    """All folders that hold these files, or folders that do."""
    found: set[str] = set()
    for folder in {path.rpartition("/")[0] for path in paths}:
        while folder and folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]  # noqa: PLW2901  the way up
    return found
