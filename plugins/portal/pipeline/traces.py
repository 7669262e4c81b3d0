"""What jobs of the last build read and handed over, so that those are not done again for which nothing has changed."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from plugins.portal.cache import Store
from plugins.portal.model import Output
from plugins.portal.pipeline.earlier import MadeOf
from plugins.portal.pipeline.jobs import Done, PublishJob
from plugins.portal.tracing import Path, Tree, World, doubtful

State: TypeAlias = tuple[int, ...]  # of a file, such as size, time and number: another one where it was written again
Standing = Callable[[str], State | None]  # of the file at a path of the site; None: there is no file
_SITES = 4  # that are remembered in one cache
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

    before: the last build of the site, by this process or by another.
    """

    def __init__(self, name: str, key: str, world: World, before: Recalled | None = None) -> None:
        self._of, self._world = (name, key), world
        self._before = before if before and before.of == self._of else None
        self._kept = self._before.kept if self._before else Kept()
        self._changed: Mapping[int, Path] = {}
        self._new: dict[PublishJob, Done] = {}
        self._same: dict[PublishJob, Trace] = {}

    def unchanged(self, jobs: Iterable[PublishJob], standing: Standing) -> Mapping[PublishJob, tuple[Output, ...]]:
        """The jobs that need not be done, with what they handed over before."""
        self._changed = self._changes()
        known, changed = self._kept.traces, self._changed.keys()
        for job in jobs:
            trace = known.get(job)
            if trace is not None and (not changed or changed.isdisjoint(trace.read)) and _stands(trace, standing):
                self._same[job] = trace
        return {job: trace.outputs for job, trace in self._same.items()}

    def _changes(self) -> Mapping[int, Path]:
        """The paths at which something else stands than before."""
        if self._before is None:
            return {}
        prints, world = self._kept.prints, self._before.world
        return {
            number: path
            for number, path in doubtful(self._before.tree, world, self._world).items()
            if (prints.get(number) or world.fingerprint(path)) != self._world.fingerprint(path)
        }

    def add(self, job: PublishJob, done: Done) -> None:
        """A job was done."""
        self._new[job] = done

    def keep(self, standing: Standing, apart: Collection[str]) -> Recalled:
        """Notes the build; to be called when all its outputs are in their places.

        apart: the roots of which nothing but prints tells another process what stood there.
        """
        tree, prints = self._before.tree if self._before else Tree(), dict(self._kept.prints)
        for number, path in self._changed.items():
            if number in prints:
                prints[number] = self._world.fingerprint(path)
        traces, used = dict(self._same), self._kept.used
        if len(tree) > _SPARE * used:
            needed = set[int]().union(*(trace.read for trace in traces.values()))
            used = len(needed)
            if len(tree) > _SPARE * used:
                tree, moved = tree.of(needed)
                prints = {moved[number]: found for number, found in prints.items() if number in moved}
                moves = ((job, trace, _moved(trace.read, moved)) for job, trace in traces.items())
                traces = {job: replace(trace, read=read) for job, trace, read in moves if read is not None}
        numbers = self._numbered(tree, prints, apart)
        for job, done in self._new.items():
            read = _moved(done.read.numbers, numbers[done.read.teller]) if done.read else None
            if read is not None:
                outputs = tuple(replace(output, changed=False) for output in done.outputs)
                traces[job] = Trace(read, outputs, tuple(standing(output.path) for output in outputs))
        self._world.rest()
        return Recalled(self._of, Kept(traces, prints, used or len(tree)), tree, self._world)

    def _numbered(self, tree: Tree, prints: dict[int, bytes], apart: Collection[str]) -> dict[str, dict[int, int]]:
        """The numbers in the tree of what was read, by who has told it and the number that it has there."""
        numbers: dict[str, dict[int, int]] = {}
        for done in self._new.values():
            if done.read:
                theirs = numbers.setdefault(done.read.teller, {})
                for there, path in enumerate(done.read.paths, start=done.read.first):
                    number = theirs[there] = tree.number(path)
                    if path[0] in apart and number not in prints:
                        prints[number] = self._world.fingerprint(path)
        return numbers

    @property
    def is_news(self) -> bool:
        """Whether another process does not know yet what ``keep`` gives."""
        return bool(self._new) or len(self._same) != len(self._kept.traces)


def write(store: Store, recalled: Recalled, made_of: MadeOf) -> None:
    """Puts down a build for other processes."""
    noted = Noted(recalled.kept, recalled.tree.packed(), len(recalled.tree), made_of)
    store.put(*recalled.of, noted)
    store.keep_newest(_SITES)


def _moved(read: Iterable[int], numbers: Mapping[int, int]) -> array[int] | None:
    """Other numbers for the same paths. None: of one it was not told what it is, so the job will be done again."""
    try:
        return array("I", [numbers[number] for number in read])
    except KeyError:
        return None


def _stands(trace: Trace, standing: Standing) -> bool:
    return all(
        state is not None and standing(output.path) == state
        for output, state in zip(trace.outputs, trace.states, strict=True)
    )
