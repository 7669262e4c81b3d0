"""What jobs of the last build read and handed over, so that those are not done again for which nothing has changed."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from plugins.portal.cache import Store
from plugins.portal.model import Output
from plugins.portal.pipeline.jobs import Done, PublishJob
from plugins.portal.tracing import Path, World

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
    traces: Mapping[PublishJob, Trace] | None = None


class Traces:
    """What a cache knows of one site; while a build is under way."""

    def __init__(self, store: Store, name: str, key: str, world: World) -> None:
        self._store, self._name, self._key, self._world = store, name, key, world
        found = store.get(name, key)
        self._kept = found if isinstance(found, Kept) else Kept()
        self._new: dict[PublishJob, Done] = {}
        self._same: dict[PublishJob, Trace] = {}

    def unchanged(self, jobs: Iterable[PublishJob], standing: Standing) -> Mapping[PublishJob, tuple[Output, ...]]:
        """The jobs that need not be done, with what they handed over before."""
        known = self._kept.traces or {}
        changed = {
            number
            for number, (path, print_) in enumerate(zip(self._kept.paths, self._kept.prints, strict=True))
            if self._world.fingerprint(path) != print_
        }
        for job in jobs:
            trace = known.get(job)
            if trace is not None and changed.isdisjoint(trace.read) and _stands(trace, standing):
                self._same[job] = trace
        return {job: trace.outputs for job, trace in self._same.items()}

    def add(self, job: PublishJob, done: Done) -> None:
        """A job was done."""
        self._new[job] = done

    def keep(self, standing: Standing) -> None:
        """Notes the build. To be called when all its outputs are in their places."""
        if not self._new and len(self._same) == len(self._kept.traces or {}):
            return
        used = set[int]().union(*(trace.read for trace in self._same.values()))
        places = dict(zip(self._kept.paths, range(len(self._kept.paths)), strict=True))
        traces = dict(self._same)
        if len(places) > _SPARE * len(used):
            places = {path: number for number, path in enumerate(self._kept.paths[each] for each in sorted(used))}
            traces = {job: replace(trace, read=self._moved(trace.read, places)) for job, trace in traces.items()}
        for job, done in self._new.items():
            read = array("L", [places.setdefault(path, len(places)) for path in done.read])
            outputs = tuple(replace(output, changed=False) for output in done.outputs)
            traces[job] = Trace(read, outputs, tuple(standing(output.path) for output in outputs))
        prints = tuple(map(self._world.fingerprint, places))
        self._store.put(self._name, self._key, Kept(tuple(places), prints, traces))
        self._store.keep_newest(_SITES)

    def _moved(self, read: array[int], places: Mapping[Path, int]) -> array[int]:
        return array("L", [places[self._kept.paths[number]] for number in read])


def _stands(trace: Trace, standing: Standing) -> bool:
    return all(
        state is not None and standing(output.path) == state
        for output, state in zip(trace.outputs, trace.states, strict=True)
    )
