"""Builders in turn over the same documents: A B C, A B C, … so that whatever else the machine does hits all alike."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Literal

from bench.build.corpus import Corpus, Parameters
from bench.build.measure import BuildError, Output, Usage, measure, output
from bench.build.peers import Peer, UnavailableError

Scenario = Literal["full", "nothing", "changed"]
SCENARIOS: dict[Scenario, str] = {
    "full": "full build",
    "nothing": "nothing changed",
    "changed": "one text changed",
}
Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Result:
    """Medians of a builder in a scenario."""

    peer: str
    version: str
    documents: int
    scenario: Scenario
    wall: float  # seconds
    cpu: float  # seconds
    peak: int  # bytes
    files: int  # of the output
    bytes: int
    rounds: int


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be built."""

    parameters: Parameters
    interface: tuple[str, ...]  # languages of the portal's interface


@dataclass(frozen=True, slots=True)
class Installed:
    """A builder that runs here."""

    peer: Peer
    version: str
    tools: Path


@dataclass(frozen=True, slots=True)
class Entrant:
    """A builder with its project."""

    peer: Peer
    version: str
    tools: Path
    project: Path


def install(peers: Iterable[Peer], workspace: Path, progress: Progress) -> tuple[tuple[Installed, ...], dict[str, str]]:
    """The builders that run here, and why the others don't."""
    there: list[Installed] = []
    reasons: dict[str, str] = {}
    for peer in peers:
        progress(f"Installing {peer.title}")
        tools = workspace / "tools" / peer.name
        try:
            peer.install(tools)
            there.append(Installed(peer, peer.version(tools), tools))
        except UnavailableError as fault:
            reasons[peer.name] = str(fault)
    return tuple(there), reasons


def compare(
    task: Task, builders: Iterable[Installed], workspace: Path, rounds: int, progress: Progress
) -> Iterator[Result]:
    """Does the task with each of these, in turn. One that fails is told to ``progress`` and left out."""
    parameters, corpus = task.parameters, Corpus.of(task.parameters)
    entrants: list[Entrant] = []
    for builder in builders:
        progress(f"{parameters.documents:,} documents: writing the project of {builder.peer.title}")
        project = workspace / "projects" / builder.peer.name
        shutil.rmtree(project, ignore_errors=True)
        project.mkdir(parents=True)
        builder.peer.prepare(corpus, project, task.interface)
        entrants.append(Entrant(builder.peer, builder.version, builder.tools, project))
    yield from _full(entrants, parameters, rounds, progress)
    again = [entrant for entrant in entrants if entrant.peer.again]
    yield from _again(again, corpus, rounds, progress)
    shutil.rmtree(workspace / "projects", ignore_errors=True)


def _full(entrants: list[Entrant], parameters: Parameters, rounds: int, progress: Progress) -> Iterator[Result]:
    usages: dict[str, list[Usage]] = {}
    for number in range(1, rounds + 1):
        for entrant in list(entrants):
            progress(f"{parameters.documents:,} documents, full build {number} of {rounds}: {entrant.peer.title}")
            for leftover in entrant.peer.leftovers(entrant.project):
                shutil.rmtree(leftover, ignore_errors=True)
            used = _measured(entrant, progress, again=False)
            if used is None:
                entrants.remove(entrant)
            else:
                usages.setdefault(entrant.peer.name, []).append(used)
    for entrant in entrants:
        yield _result(entrant, parameters.documents, "full", usages[entrant.peer.name])


def _again(entrants: list[Entrant], corpus: Corpus, rounds: int, progress: Progress) -> Iterator[Result]:
    documents = corpus.parameters.documents
    for entrant in list(entrants):  # fills caches that a first build leaves empty
        if _measured(entrant, progress, again=True) is None:
            entrants.remove(entrant)
    for scenario in ("nothing", "changed"):
        usages: dict[str, list[Usage]] = {entrant.peer.name: [] for entrant in entrants}
        for number in range(1, rounds + 1):
            for entrant in entrants:
                progress(f"{documents:,} documents, {SCENARIOS[scenario]} {number} of {rounds}: {entrant.peer.title}")
                if scenario == "changed":
                    change(entrant.peer.source(corpus, entrant.project), number)
                used = _measured(entrant, progress, again=True)
                if used is not None:
                    usages[entrant.peer.name].append(used)
        for entrant in entrants:
            if usages[entrant.peer.name]:
                yield _result(entrant, documents, scenario, usages[entrant.peer.name])


def change(source: Path, number: int) -> None:
    """Gives the last paragraph of a text another sentence; another one for each number."""
    words = source.read_text(encoding="utf-8").rstrip("\n")
    source.write_text(f"{words} Words were added for the {number}th time.\n", encoding="utf-8")


def _measured(entrant: Entrant, progress: Progress, *, again: bool) -> Usage | None:
    try:
        return measure(entrant.peer.command(entrant.tools, entrant.project, again=again), entrant.project)
    except BuildError as fault:
        progress(f"{entrant.peer.title} failed and is left out: {fault}")
        return None


def _result(entrant: Entrant, documents: int, scenario: Scenario, usages: list[Usage]) -> Result:
    stands: Output = output(entrant.peer.leftovers(entrant.project)[0])
    return Result(
        peer=entrant.peer.name,
        version=entrant.version,
        documents=documents,
        scenario=scenario,
        wall=round(median(used.wall for used in usages), 3),
        cpu=round(median(used.cpu for used in usages), 3),
        peak=round(median(used.peak for used in usages)),
        files=stands.files,
        bytes=stands.bytes,
        rounds=len(usages),
    )
