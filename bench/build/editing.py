"""``python -m bench.build.editing --documents 5,200``: how long an edit takes to be in the site while it is served.

A serving build watches a project, as ``invoke serve`` does. An editor's changes are written to its files, and the time
until the whole site is in its place is taken: with the wait for the file system, without a browser's. Processor time is
that of the whole process, which also notes things for later processes while it waits.
"""

from __future__ import annotations

import argparse
import gc
import re
import resource
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from queue import Queue
from statistics import median
from threading import Event, Thread

from bench.build import say
from bench.build.corpus import Parameters, write
from plugins.portal.commands import watching
from plugins.portal.commands.serving import Live

_PROJECT = Path(__file__).resolve().parents[2]
_WORKSPACE = _PROJECT / ".bench" / "editing"
_PATIENCE = 1800  # seconds for a build
_OWN = 0  # documents: the portal's own, in all its languages
Edit = Callable[[Path, int], None]


@dataclass(frozen=True, slots=True)
class Took:
    """Medians of an edit."""

    documents: int
    edit: str
    wall: float  # seconds until the site is in its place
    cpu: float  # seconds until then
    said: str  # by the last build


def word(content: Path, number: int) -> None:
    """A word more or less at the end of a summary."""
    file = _document(content) / "summary.en.md"
    words = re.sub(r" quicksilver\w*\n?$", "", file.read_text("utf-8").rstrip("\n"))
    file.write_text(f"{words} quicksilver{number}\n", "utf-8")


def title(content: Path, number: int) -> None:
    """The English title of a document in its record."""
    _first(_document(content) / "record.toml", r'(?m)^(en = ")(?:Edition \d+ of )?', number)


def name(content: Path, number: int) -> None:
    """The English name of an organisation."""
    _first(content / "registry" / "organisations.toml", r'(?m)^((?:names\.)?en = ")(?:Edition \d+ of )?', number)


def nothing(content: Path, number: int) -> None:
    """A file is saved as it was."""
    file = _document(content) / "summary.en.md"
    file.write_text(file.read_text("utf-8"), "utf-8")


EDITS: dict[str, Edit] = {"a word": word, "a title": title, "a registry name": name, "nothing": nothing}


def measure(documents: int, rounds: int, workspace: Path, say: Callable[[str], None]) -> Iterator[Took]:
    """Each edit several times. documents: 0 for the portal's own."""
    project = workspace / str(documents)
    shutil.rmtree(project, ignore_errors=True)
    overrides: dict[str, object] = {
        "PATH": str(project / "content"),
        "OUTPUT_PATH": str(project / "output"),
        "PORTAL_TEXTS": None,
    }
    overrides |= {"THEME": str(_PROJECT / "theme"), "PORTAL_CACHE": str(project / "cache")}
    if documents == _OWN:
        shutil.copytree(_PROJECT / "content", project / "content")
    else:
        write(Parameters(documents), project / "content")
        overrides["PORTAL_LANGUAGES"] = ("en", "zh-Hans")
    with _served(overrides, say) as finished:
        for edit, do in EDITS.items():
            found = []
            for number in range(rounds + 1):
                time.sleep(3)  # for what is noted while nothing happens
                started, used = time.monotonic(), _cpu()
                do(project / "content", number)
                said = finished()
                found.append(Took(documents, edit, time.monotonic() - started, _cpu() - used, said))
            kept = found[1:] or found  # the first finds things out that later ones know
            yield replace(kept[-1], wall=median(each.wall for each in kept), cpu=median(each.cpu for each in kept))
    shutil.rmtree(project)


@contextmanager
def _served(overrides: dict[str, object], say: Callable[[str], None]) -> Iterator[Callable[[], str]]:
    """A project that is built and watched; what is yielded waits for the next build and gives what that says."""
    told: Queue[str] = Queue()
    stop = Event()
    builder = watching.Builder(str(_PROJECT / "pelicanconf.py"), overrides, Live(), told.put)
    builder.build(sound_only=False)
    say(f"  first build: {told.get()}")
    following = Thread(target=builder.follow, args=(stop,))
    following.start()
    try:
        yield lambda: told.get(timeout=_PATIENCE)
    finally:
        stop.set()
        following.join()
        gc.unfreeze()


def _document(content: Path) -> Path:
    found = sorted(each for each in (content / "documents").iterdir() if (each / "summary.en.md").is_file())
    return found[len(found) // 2]


def _first(file: Path, pattern: str, number: int) -> None:
    text, count = re.subn(pattern, rf"\g<1>Edition {number} of ", file.read_text("utf-8"), count=1)
    if not count:
        raise ValueError(f"nothing to edit in {file.name}")
    file.write_text(text, "utf-8")


def _cpu() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in both)


def main(arguments: list[str] | None = None) -> int:
    """Prints a table."""
    parser = argparse.ArgumentParser("python -m bench.build.editing", description=__doc__)
    parser.add_argument("--documents", default="0", help="numbers with commas; 0: the portal's own, in 16 languages")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--workspace", type=Path, default=_WORKSPACE)
    asked = parser.parse_args(arguments)
    for documents in map(int, asked.documents.split(",")):
        say(f"{documents:,} documents" if documents else "the portal's own documents")
        for took in measure(documents, asked.rounds, asked.workspace.resolve(), say):
            say(f"  {took.edit}: {took.wall:.2f} s, {took.cpu:.2f} CPU s; {took.said}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
