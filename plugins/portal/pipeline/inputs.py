"""What a build is given and what it gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from plugins.portal.model import Corpus, Output
from plugins.portal.pipeline.memory import Memory
from plugins.portal.problems import Problem
from plugins.portal.workers import Workers


@dataclass(frozen=True, slots=True)
class Step:
    """How far a build is."""

    stage: str  # what is being done, for the person who waits
    done: int = 0
    total: int = 0  # of documents or files; 0: nothing is counted
    problem: Problem | None = None  # that whoever waits should know now


Progress = Callable[[Step], None]  # may be called by several threads


def tally(progress: Progress, stage: str, total: int) -> Callable[[int], None]:
    """Tells ``progress`` that a stage begins; the function that is returned tells of so many more items."""
    progress(Step(stage, 0, total))
    done = 0

    def more(items: int) -> None:
        nonlocal done
        done += items
        progress(Step(stage, done, max(done, total)))

    return more


# Takes a path and the bytes that belong there; whether they are other ones than before. Used by several processes.
Deliver = Callable[[str, bytes], bool]


@dataclass(frozen=True, slots=True)
class Inputs:
    """Where the portal is read from, and how it is to be published."""

    content: Path
    theme: Path
    modules: Path  # npm's packages: lunr, terser, world-atlas
    languages: tuple[str, ...]
    texts: Path | None = None  # a folder of raw captures
    site_name: str = "Concordance"
    site_url: str = ""  # empty: relative links only
    archive: bool = False  # whether the site is put into a ZIP file beside it, which pages then offer
    data: bool = True  # whether each document has data files
    side_by_side: bool = True  # whether versions that stand elsewhere too are shown in pairs
    copies: tuple[str, ...] = ()  # encodings in which each text has a copy beside it, for web servers
    cache: Path | None = None  # a folder that the build may keep what it found out in; None: every build is the first
    workers: Workers = field(default_factory=Workers)
    memory: Memory = field(default_factory=Memory, compare=False)  # of a process that builds more than once


@dataclass(frozen=True, slots=True)
class Expected:
    """The size of a site. Before it is made pages are exact, files within 2 per cent, bytes within a third or 2 MB."""

    pages: int
    files: int  # pages and all others
    bytes: int


@dataclass(frozen=True, slots=True)
class Site:
    """A whole site, handed over."""

    corpus: Corpus
    pages: tuple[Output, ...]  # by path
    files: tuple[Output, ...]
    problems: tuple[Problem, ...]
    expected: Expected | None = None  # before it was made, where most of it was made
    rendered: tuple[str, ...] = ()  # paths of the pages that were made; what others are made of has not changed
    # To be called with the state of files when all stands in its place: the next build then knows what this one made.
    remember: Callable[[Callable[[str], tuple[int, ...] | None]], None] = lambda standing: None
