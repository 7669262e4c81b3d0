"""What jobs of the last build read and handed over, so that those are not done again for which nothing has changed."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

import numpy as np

from plugins.portal.cache import Store
from plugins.portal.model import Output
from plugins.portal.pipeline.earlier import MadeOf
from plugins.portal.pipeline.jobs import Done, PublishJob
from plugins.portal.tracing import Path, Read, Tree, World, doubtful

State: TypeAlias = tuple[int, ...]  # of a file, such as size, time and number: another one where it was written again
Standing = Callable[[str], State | None]  # of the file at a path of the site; None: there is no file
_SITES = 4  # that are remembered in one cache
_UNTOLD = 0xFFFFFFFF  # in place of the number of a path that nobody has told
_SPARE = 2  # so many times as many paths as are used are kept, before those not used are taken out


@dataclass(frozen=True, slots=True)
class Trace:
    """A job: what it read, as numbers of paths, what it handed over, and the state of that in the folder."""

    read: array[int]
    outputs: tuple[Output, ...]
    states: tuple[State | None, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """A build. A path's print is what stood there when the build ended, for all jobs the same."""

    traces: Mapping[PublishJob, Trace] = field(default_factory=dict)
    prints: Mapping[int, bytes] = field(default_factory=dict)  # of what is made of something else than documents
    used: int = 0  # paths that traces read, when that was last counted


@dataclass(frozen=True, slots=True)
class Recalled:
    """A build, with the values that it was made of."""

    of: tuple[str, str]  # site and key
    kept: Kept
    tree: Tree  # of all paths; it grows from build to build
    world: World


@dataclass(frozen=True, slots=True)
class Noted:
    """A build as another process finds it."""

    kept: Kept
    paths: bytes
    size: int
    made_of: MadeOf


def recalled(store: Store, name: str, key: str, put_together: Callable[[MadeOf], World | None]) -> Recalled | None:
    """What a cache knows of a site. put_together: makes the world again that a build was made of, if it can."""
    noted = store.get(name, key)
    world = put_together(noted.made_of) if isinstance(noted, Noted) else None
    return Recalled((name, key), noted.kept, Tree(noted.paths, noted.size), world) if noted and world else None


class Traces:
    """What is known of one site; while a build is under way.

    apart: the roots of which nothing but prints tells another process what stood there.
    before: the last build of the site, by this process or by another.
    """

    def __init__(
        self, named: tuple[str, str], world: World, apart: Collection[str], before: Recalled | None = None
    ) -> None:
        self._of, self._world, self._apart = named, world, apart
        self._before = before if before and before.of == self._of else None
        self._kept = self._before.kept if self._before else Kept()
        self._tree = self._before.tree if self._before else Tree()
        self._prints, self._used = dict(self._kept.prints), self._kept.used
        self._told: dict[str, array[int]] = {}  # who told → the number in the tree of each path by the one it has there
        self._same: dict[PublishJob, Trace] = {}
        self._new: dict[PublishJob, Done] = {}

    def unchanged(self, jobs: Iterable[PublishJob], standing: Standing) -> Mapping[PublishJob, tuple[Output, ...]]:
        """The jobs that need not be done, with what they handed over before; to be called before others are added."""
        known, changes = self._kept.traces, self._changes()
        changed = np.zeros(len(self._tree), np.bool_)
        changed[list(changes)] = True

        def is_as_read(trace: Trace) -> bool:
            return not changes or not changed[np.asarray(trace.read)].any()

        for job in jobs:
            trace = known.get(job)
            if trace is not None and is_as_read(trace) and _stands(trace, standing):
                self._same[job] = trace
        for number, path in changes.items():
            if number in self._prints:
                self._prints[number] = self._world.fingerprint(path)
        self._take_out()
        return {job: trace.outputs for job, trace in self._same.items()}

    def _changes(self) -> Mapping[int, Path]:
        """The paths at which something else stands than before."""
        if self._before is None:
            return {}
        prints, world = self._prints, self._before.world
        return {
            number: path
            for number, path in doubtful(self._tree, world, self._world).items()
            if (prints.get(number) or world.fingerprint(path)) != self._world.fingerprint(path)
        }

    def _take_out(self) -> None:
        """Makes a tree of what is still read, where much isn't."""
        if len(self._tree) <= _SPARE * self._used:
            return
        needed = set[int]().union(*(trace.read for trace in self._same.values()))
        self._used = len(needed)
        if len(self._tree) > _SPARE * self._used:
            self._tree, moved = self._tree.of(needed)
            self._prints = {moved[number]: found for number, found in self._prints.items() if number in moved}
            self._same = {
                job: replace(trace, read=array("I", map(moved.__getitem__, trace.read)))
                for job, trace in self._same.items()
            }

    def add(self, job: PublishJob, done: Done) -> None:
        """A job was done. The paths that it tells go into the tree at once: many processes tell the same ones."""
        if done.read is not None:
            self._number(done.read)
            done = replace(done, read=replace(done.read, paths=()))
        self._new[job] = done

    def _number(self, read: Read) -> None:
        told = self._told.setdefault(read.teller, array("I"))
        told.extend([_UNTOLD] * (read.first + len(read.paths) - len(told)))
        for there, path in enumerate(read.paths, start=read.first):
            number = told[there] = self._tree.number(path)
            if path[0] in self._apart and number not in self._prints:
                self._prints[number] = self._world.fingerprint(path)

    def _numbers(self, read: Read) -> array[int] | None:
        """In the tree, of what was read. None where not all of it has been told."""
        told = self._told[read.teller]
        try:
            found = array("I", map(told.__getitem__, read.numbers))
        except IndexError:
            return None
        return None if _UNTOLD in found else found

    def keep(self, standing: Standing) -> Recalled:
        """Notes the build; to be called when all its outputs are in their places."""
        traces = dict(self._same)
        for job, done in self._new.items():
            read = self._numbers(done.read) if done.read else None
            if read is not None:  # else it can't be told what it has read, and it will be done again
                outputs = tuple(replace(output, changed=False) for output in done.outputs)
                traces[job] = Trace(read, outputs, tuple(standing(output.path) for output in outputs))
        self._world.rest()
        return Recalled(self._of, Kept(traces, self._prints, self._used or len(self._tree)), self._tree, self._world)

    @property
    def is_news(self) -> bool:
        """Whether another process does not know yet what ``keep`` gives."""
        return bool(self._new) or len(self._same) != len(self._kept.traces)


def write(store: Store, recalled: Recalled, made_of: MadeOf) -> None:
    """Puts down a build for other processes."""
    noted = Noted(recalled.kept, recalled.tree.packed(), len(recalled.tree), made_of)
    store.put(*recalled.of, noted)
    store.keep_newest(_SITES)


def _stands(trace: Trace, standing: Standing) -> bool:
    return all(
        state is not None and standing(output.path) == state
        for output, state in zip(trace.outputs, trace.states, strict=True)
    )
