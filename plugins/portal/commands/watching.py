"""Builds again when an editor saves: in this process, which keeps what has not changed, and tells waiting browsers."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from watchfiles import watch

from plugins.portal.adapter import build as adapter
from plugins.portal.adapter.settings import PROJECT
from plugins.portal.commands import building
from plugins.portal.commands.serving import Live
from plugins.portal.pipeline import Memory

Say = Callable[[str], None]
_NOTICED = 5  # problems that a page shows
_SETTLING = 50  # ms without another change: editors write a file in several steps
_LONGEST = 400  # ms in which changes that go on are one
_QUIET = 2000  # ms after which an editor is taken to read


class ProgramChangedError(Exception):
    """The program itself was edited: only another process can run it."""


class Builder:
    """Builds with the same settings again and again."""

    def __init__(self, settings: str, overrides: Mapping[str, Any], live: Live, say: Say) -> None:
        self._settings, self._live, self._say = settings, live, say
        self._memory = Memory(patient=True)
        self._overrides = {**overrides, "PORTAL_MEMORY": self._memory}
        self._used = adapter.settings(settings, overrides)

    @property
    def folder(self) -> Path:
        """Where the site stands."""
        return Path(self._used["OUTPUT_PATH"])

    @property
    def watched(self) -> tuple[Path, ...]:
        """Content with the registry, theme with translations, texts, the program and its settings."""
        given = (self._used["PATH"], self._used["THEME"], self._used.get("PORTAL_TEXTS"))
        return (*(Path(path) for path in given if path), PROJECT / "plugins", Path(self._settings).absolute())

    def build(self, *, sound_only: bool = True) -> None:
        """Builds; a site that can't be built, or has an error, is told and leaves the last good one where it is."""
        started = time.monotonic()
        try:
            report = building.build(self._settings, {**self._overrides, "PORTAL_SOUND_ONLY": sound_only})
        except Exception as fault:  # whatever it is, the editor goes on, and so does the server
            self._tell([f"not built: {fault or type(fault).__name__}"])
            return
        problems = [str(each) for each in report.site.problems if each.severity == "error"]
        self._tell(problems, renewed=bool(report.written.changed or report.written.removed))
        if problems:
            return
        told = f"{len(report.site.rendered):,} pages rendered, {len(report.written.changed):,} files changed"
        warnings = sum(each.severity == "warning" for each in report.site.problems)
        self._say(f"{told}, {warnings:,} warnings, {time.monotonic() - started:.1f} s")

    def follow(self, stop: Any = None) -> None:
        """Builds after each change. Raises ProgramChangedError where the program changed; ends when ``stop`` is set.

        What only the next process needs is written when no more changes come.
        """
        try:
            for paths in changes(self.watched, stop):
                if any(self._is_program(path) for path in paths):
                    raise ProgramChangedError
                if paths:
                    self.build()
                else:
                    self._rest()
        finally:
            self._memory.settle()

    def _rest(self) -> None:
        """Works ahead, then writes what only another process needs; what is kept is no longer searched for garbage."""
        if self._memory.rest():
            gc.collect()
            gc.freeze()

    def _is_program(self, path: Path) -> bool:
        return path.is_relative_to(PROJECT / "plugins") or path == Path(self._settings).absolute()

    def _tell(self, problems: list[str], *, renewed: bool = False) -> None:
        more = len(problems) - _NOTICED
        notice = "\n".join(problems[:_NOTICED]) + (f"\n… and {more:,} more" if more > 0 else "")
        self._live.tell(notice, renewed=renewed)
        for problem in problems:
            self._say(problem)


def changes(folders: Iterable[Path], stop: Any = None) -> Iterator[tuple[Path, ...]]:
    """The files that were written, made or removed, each time there are any; none where for a while there were none.

    Hidden and compiled files do not count.
    """
    there = [folder.resolve() for folder in folders if folder.exists()]
    following = watch(
        *there, step=_SETTLING, debounce=_LONGEST, rust_timeout=_QUIET, yield_on_timeout=True, stop_event=stop,
        raise_interrupt=True,
    )  # fmt: skip
    for found in following:
        yield tuple(Path(path) for _, path in sorted(found, key=lambda each: each[1]))
