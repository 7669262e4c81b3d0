"""What jobs of the last build read and handed over, so that those are not done again for which nothing has changed."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from plugins.portal.cache import Store
from plugins.portal.model import Output
from plugins.portal.pipeline.jobs import Done, PublishJob
from plugins.portal.tracing import Path, Tree, World

State: TypeAlias = tuple[int, ...]  # of a file, such as size, time and number: another one where it was written again
Standing = Callable[[str], State | None]  # of the file at a path of the site; None: there is no file
_SITES = 4  # that are remembered in one cache
_SPARE = 2  # so many times as many paths as are used are kept, before those not used are taken out


@dataclass(frozen=True, slots=True)
class Trace:
    """A job: what it read, as places in the list of paths, what it handed over, and the state of that in the folder."""

    read: array[int]
    outputs: tuple[Output, ...]
    states: tuple[State | None, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """A build. A path's print is what stood there when the build ended, for all jobs the same."""

    paths: tuple[Path, ...] = ()
    prints: tuple[bytes, ...] = ()
    traces: Mapping[PublishJob, Trace] = field(default_factory=dict)
    used: int = 0  # paths that traces read, when that was last counted


@dataclass(frozen=True, slots=True)
class Recalled:
    """A build that this process has made, with the values that it was made of."""

    of: tuple[str, str]  # site and key
    kept: Kept
    places: dict[Path, int]  # of all paths; it grows from build to build, as the tree does
    tree: Tree
    world: World


class Traces:
    """What a cache knows of one site; while a build is under way.

    recalled: the last build of this process, which spares reading the cache, and looking into what is still the same.
    """

    def __init__(self, store: Store, name: str, key: str, world: World, recalled: Recalled | None = None) -> None:
        self._store, self._name, self._key, self._world = store, name, key, world
        self._recalled = recalled if recalled and recalled.of == (name, key) else None
        found = self._recalled.kept if self._recalled else store.get(name, key)
        self._kept = found if isinstance(found, Kept) else Kept()
        self._changed: frozenset[int] = frozenset()
        self._new: dict[PublishJob, Done] = {}
        self._same: dict[PublishJob, Trace] = {}

    def unchanged(self, jobs: Iterable[PublishJob], standing: Standing) -> Mapping[PublishJob, tuple[Output, ...]]:
        """The jobs that need not be done, with what they handed over before."""
        known, paths, prints = self._kept.traces, self._kept.paths, self._kept.prints
        before = self._recalled
        doubtful = before.tree.doubtful(before.world, self._world) if before else range(len(paths))
        self._changed = frozenset(each for each in doubtful if self._world.fingerprint(paths[each]) != prints[each])
        for job in jobs:
            trace = known.get(job)
            if trace is not None and self._changed.isdisjoint(trace.read) and _stands(trace, standing):
                self._same[job] = trace
        return {job: trace.outputs for job, trace in self._same.items()}

    def add(self, job: PublishJob, done: Done) -> None:
        """A job was done."""
        self._new[job] = done

    def keep(self, standing: Standing) -> tuple[Recalled, Callable[[], None] | None]:
        """Notes the build; to be called when all its outputs are in their places.

        Returns what this process may recall, and what writes it for others; None where nothing is new.
        """
        before, recalled = self._kept, self._recalled
        places = recalled.places if recalled else dict(zip(before.paths, range(len(before.paths)), strict=True))
        tree = recalled.tree if recalled else Tree()
        prints = list(before.prints)
        for number in self._changed:
            prints[number] = self._world.fingerprint(before.paths[number])
        traces, used = dict(self._same), before.used
        if len(places) > _SPARE * used:
            needed = sorted(set[int]().union(*(trace.read for trace in traces.values())))
            used = len(needed)
            if len(places) > _SPARE * used:
                places, tree = {before.paths[number]: place for place, number in enumerate(needed)}, Tree()
                prints = [prints[number] for number in needed]
                traces = {job: replace(trace, read=self._moved(trace.read, places)) for job, trace in traces.items()}
        for job, done in self._new.items():
            read = array("L", [places.setdefault(path, len(places)) for path in done.read])
            outputs = tuple(replace(output, changed=False) for output in done.outputs)
            traces[job] = Trace(read, outputs, tuple(standing(output.path) for output in outputs))
        paths = tuple(places)
        prints += map(self._world.fingerprint, paths[len(prints) :])
        kept = Kept(paths, tuple(prints), traces, used or len(paths))
        tree.add(paths)
        self._world.rest()
        now = Recalled((self._name, self._key), kept, places, tree, self._world)
        return now, self._writer(kept) if self._new or len(self._same) != len(before.traces) else None

    def _writer(self, kept: Kept) -> Callable[[], None]:
        def write() -> None:
            self._store.put(self._name, self._key, kept)
            self._store.keep_newest(_SITES)

        return write

    def _moved(self, read: array[int], places: Mapping[Path, int]) -> array[int]:
        return array("L", [places[self._kept.paths[number]] for number in read])


def _stands(trace: Trace, standing: Standing) -> bool:
    return all(
        state is not None and standing(output.path) == state
        for output, state in zip(trace.outputs, trace.states, strict=True)
    )
