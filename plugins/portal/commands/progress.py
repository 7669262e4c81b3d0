"""How far a build is, for the person who waits at a terminal; where the output goes elsewhere nothing is said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress as Bars,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)
from rich.text import Text

from plugins.portal.pipeline import Progress, Step

_MINUTE, _HOUR = 60, 3600  # seconds


@contextmanager
def shown(console: Console) -> Iterator[Progress]:
    """A line that tells what is being done, how much of it, how fast, and how long the rest will take."""
    columns = SpinnerColumn(), TextColumn("{task.description}"), _Counted(), BarColumn(20), TimeElapsedColumn()
    with Bars(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        line = _Line(bars)
        line(Step("Starting"))
        yield line


class _Line:
    """Shows one stage at a time."""

    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._stage = ""
        self._task: TaskID | None = None

    def __call__(self, step: Step) -> None:
        if step.problem:
            self._bars.console.print(str(step.problem), style="yellow", highlight=False, soft_wrap=True)
        if self._task is None or step.stage != self._stage:
            if self._task is not None:
                self._bars.remove_task(self._task)
            self._stage = step.stage
            self._task = self._bars.add_task(step.stage, total=step.total or None)
        self._bars.update(self._task, completed=step.done, total=step.total or None)


class _Counted(ProgressColumn):
    """ "1,200 of 4,800, 310 a second, 12 s left"; nothing where nothing is counted."""

    def render(self, task: Task) -> Text:
        return Text(counted(int(task.completed), int(task.total or 0), task.finished_time or task.elapsed or 0.0))


def counted(done: int, total: int, seconds: float) -> str:
    """How much is done after so many seconds, how fast, and what is left if it goes on as it went."""
    if not total:
        return ""
    words = f"{done:,} of {total:,}"
    if not done or seconds <= 0:
        return words
    rate = done / seconds
    said = f"{words}, {rate:,.0f} a second" if rate >= 1 else f"{words}, {1 / rate:,.1f} s each"
    return f"{said}, {_duration((total - done) / rate)} left" if done < total else said


def _duration(seconds: float) -> str:
    whole = round(seconds)
    if whole < _MINUTE:
        return f"{whole} s"
    if whole < _HOUR:
        return f"{whole // _MINUTE} min {whole % _MINUTE:02} s"
    return f"{whole // _HOUR} h {whole % _HOUR // _MINUTE:02} min"
