"""What the runner asks of a builder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Protocol

from bench.build.corpus import Corpus

_PATIENCE = 600  # seconds for an installation


class UnavailableError(RuntimeError):
    """A builder that can't be had on this machine; the message says why."""


class Peer(Protocol):
    """A builder. ``tools`` is its own folder for what it installs, ``project`` one for a corpus and its output."""

    name: str
    title: str  # as the results call it
    again: str  # what it does on a second build, for the results; "" where every build is a full one
    note: str  # what it leaves out or does besides

    def install(self, tools: Path) -> None:
        """Brings what is missing. Raises UnavailableError."""

    def version(self, tools: Path) -> str:
        """What it says it is. Raises UnavailableError where it doesn't run."""

    def prepare(self, corpus: Corpus, project: Path, interface: tuple[str, ...]) -> None:
        """Writes a project that holds the documents of the corpus into a new folder.

        ``interface``: the languages in which the portal has its lists; a builder may have them in fewer (``note``).
        """

    def command(self, tools: Path, project: Path, *, again: bool = False) -> tuple[str, ...]:
        """What builds it, run in the project's folder; ``again``: where output and caches of an earlier build are."""

    def leftovers(self, project: Path) -> tuple[Path, ...]:
        """Output first, then caches: what a full build must not find."""

    def source(self, corpus: Corpus, project: Path) -> Path:
        """The file of the first document, in its original language: the one that is changed."""


def run(*command: str, folder: Path | None = None) -> str:
    """What a short command prints. Raises UnavailableError with its last line where it can't be run or fails."""
    try:
        done = subprocess.run(  # noqa: S603  own words
            command, cwd=folder, capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as fault:
        raise UnavailableError(f"{Path(command[0]).name} can't be run: {fault}") from fault
    if done.returncode:
        last = (done.stderr.strip() or done.stdout.strip() or "no message").splitlines()[-1]
        raise UnavailableError(f"{' '.join((Path(command[0]).name, *command[1:3]))} failed: {last[:200]}")
    return done.stdout.strip()


def python(tools: Path, *packages: str) -> None:
    """An environment of its own with these packages, in the folder ``python`` of the tools."""
    home = tools / "python"
    if not (home / "bin" / "python").exists():
        run(sys.executable, "-m", "venv", str(home))
    run(str(home / "bin" / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check", *packages)
