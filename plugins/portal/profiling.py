"""What a build costs, stage by stage: time, processor time and memory. Where nobody asks, nothing is measured.

A stage that holds others is told whole. A part of one is told without the parts within it, added up over all
processes: each process keeps its own account, which travels with its results.
"""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass

from plugins.portal import memory

_EVERY = 0.25  # seconds between two looks at the memory of all processes


@dataclass(frozen=True, slots=True)
class Cost:
    """What something took."""

    wall: float = 0.0  # seconds; of a part, added up over processes
    cpu: float = 0.0  # seconds, user and system
    peak: int = 0  # bytes: of a stage, all processes together; of a part, the largest one
    items: int = 0  # documents, pages or files

    def __add__(self, other: Cost) -> Cost:
        peak = max(self.peak, other.peak)
        return Cost(self.wall + other.wall, self.cpu + other.cpu, peak, self.items + other.items)


@dataclass(frozen=True, slots=True)
class Stage:
    """A line of a profile."""

    name: str
    within: str  # the stage that it is a part of; "" where it is none
    cost: Cost


@dataclass(frozen=True, slots=True)
class _Clock:
    """A moment, in seconds: by the clock, of this process, and of those that it has waited for."""

    wall: float
    cpu: float
    others: float

    @classmethod
    def now(cls) -> _Clock:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return cls(time.perf_counter(), time.process_time(), used.ru_utime + used.ru_stime)


Account = Mapping[str, Cost]  # what a process that works for another tells of the parts that it did


@dataclass(slots=True)
class _Running:
    """A stage that has begun. since: when its clocks were last started; they stop while a part of it runs."""

    name: str
    items: int
    begun: _Clock
    since: _Clock
    cost: Cost = Cost()
    reported: float = 0.0  # CPU seconds that other processes told

    def pause(self, now: _Clock) -> None:
        self.cost += Cost(now.wall - self.since.wall, now.cpu + now.others - self.since.cpu - self.since.others)


class Meter:
    """Keeps the account of a process. Used by one thread."""

    def __init__(self, *, alone: bool = False) -> None:
        """alone: of a process that works for another, which looks after the memory of all."""
        self._open: list[_Running] = []
        self._found: dict[tuple[str, str], Cost] = {}
        self._alone = alone
        self._watch = None if alone else memory.Watch(os.getpid(), _EVERY)

    @contextmanager
    def stage(self, name: str, items: int) -> Iterator[None]:
        """Whatever is done within is added to the stage."""
        self._remember_peak()
        now = _Clock.now()
        if self._open:
            self._open[-1].pause(now)
        elif self._watch:
            self._watch.take()
        running = _Running(name, items, now, now)
        self._open.append(running)
        try:
            yield
        finally:
            self._remember_peak()
            self._open.pop()
            self._close(running, _Clock.now())
            if self._open:
                self._open[-1].since = _Clock.now()

    def add(self, items: int) -> None:
        """More items of the innermost stage."""
        if self._open:
            self._open[-1].items += items

    def merge(self, account: Account) -> None:
        """Adds what another process tells, as parts of the stage that waits for it."""
        stage = self._open[0] if self._open else None
        for name, cost in account.items():
            self._keep(stage.name if stage else "", name, cost)
            if stage:
                stage.reported += cost.cpu

    def account(self) -> Account:
        """What was found, for the process that this one works for."""
        return {name: cost for (_, name), cost in self._found.items()}

    def stages(self) -> tuple[Stage, ...]:
        """Every stage in the order in which they ended, its parts after it, the dearest first."""
        made: list[Stage] = []
        for stage in [name for within, name in self._found if not within]:
            made.append(Stage(stage, "", self._found["", stage]))
            parts = [Stage(name, within, cost) for (within, name), cost in self._found.items() if within == stage]
            made += sorted(parts, key=lambda part: -part.cost.cpu)
        return tuple(made)

    def end(self) -> None:
        """Stops looking at the memory of other processes."""
        if self._watch:
            self._watch.stop()

    def _close(self, running: _Running, now: _Clock) -> None:
        if self._open or self._alone:
            running.pause(now)
            within = self._open[0].name if self._open and not self._alone else ""
            self._keep(within, running.name, running.cost + Cost(items=running.items))
            return
        others = max(now.others - running.begun.others, running.reported)  # the latter: of another machine, say
        peak = max(running.cost.peak, self._watch.take() if self._watch else 0)
        cost = Cost(now.wall - running.begun.wall, now.cpu - running.begun.cpu + others, peak, running.items)
        self._keep("", running.name, cost)

    def _keep(self, within: str, name: str, cost: Cost) -> None:
        self._found[within, name] = self._found.get((within, name), Cost()) + cost

    def _remember_peak(self) -> None:
        """Gives all stages that are open the most memory since the last look."""
        most = memory.peak()
        for running in self._open:
            running.cost += Cost(peak=most)
        memory.forget_peak()


_meter: ContextVar[Meter | None] = ContextVar("meter", default=None)
_NOTHING: AbstractContextManager[None] = nullcontext()


def stage(name: str, items: int = 0) -> AbstractContextManager[None]:
    """Measures what is done within as a stage of the build, or as a part of the one that is being measured.

    items: how many documents, pages or files it deals with; ``count`` adds more.
    """
    meter = _meter.get()
    return meter.stage(name, items) if meter else _NOTHING


def count(items: int) -> None:
    """Adds to the items of the stage that is being measured."""
    meter = _meter.get()
    if meter:
        meter.add(items)


def current() -> Meter | None:
    """The meter that is in use; None where nothing is measured."""
    return _meter.get()


@contextmanager
def measuring(*, alone: bool = False) -> Iterator[Meter]:
    """Measures what is done within. alone: in a process that works for another."""
    meter = Meter(alone=alone)
    token = _meter.set(meter)
    try:
        yield meter
    finally:
        _meter.reset(token)
        meter.end()
