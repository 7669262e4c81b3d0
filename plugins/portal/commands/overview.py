"""What a build did, for the person who ran it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text

from plugins.portal import addresses
from plugins.portal.cache.stamp import Told
from plugins.portal.problems import Problem, Severity, count

if TYPE_CHECKING:  # a build that finds nothing changed has no need of Pelican
    from plugins.portal.adapter.build import Report

_MOST = 10  # lines for one file
_STYLE: dict[Severity, str] = {"error": "bold red", "warning": "yellow", "info": "dim"}


def show(report: Report, console: Console, *, all_problems: bool = False, look: bool = True) -> None:
    """Prints problems, then the figures, then which files are new, other or gone, then where to ``look``."""
    from plugins.portal.commands.figures import told  # noqa: PLC0415  as above

    written = report.written
    done = {
        "pages rendered": len(report.site.rendered),
        "files changed": len(written.changed),
        "files removed": len(written.removed),
    }
    _show_told(told(report), done, report.seconds, console, all_problems=all_problems)
    if len(written.changed) < written.total:  # of a first build all are new
        _show_paths("changed", written.changed, console, every=all_problems)
    _show_paths("removed", written.removed, console, every=all_problems)
    if look:
        show_where(report.folder, console)


def _show_paths(what: str, paths: tuple[str, ...], console: Console, *, every: bool) -> None:
    """Pages first; of a long list the first and how many there are beside."""
    ordered = sorted(paths, key=lambda path: (not path.endswith(".html"), path))
    shown = ordered if every else ordered[:_MOST]
    for path in shown:
        console.print(f"{what} {path}", style="dim", highlight=False, soft_wrap=True)
    if len(ordered) > len(shown):
        console.print(f"{what} {len(ordered) - len(shown):,} more; --all lists them", style="dim", highlight=False)


def show_unchanged(earlier: Told, seconds: float, console: Console, *, all_problems: bool = False) -> None:
    """Prints what the build before said, since nothing has changed after it."""
    _show_told(earlier, {}, seconds, console, all_problems=all_problems)
    console.print("Nothing has changed since the last build.")
    show_where(Path(earlier.folder), console)


def show_where(folder: Path, console: Console) -> None:
    """Prints where the site is to be looked at."""
    console.print(f"Look at {folder / addresses.ROOT}", soft_wrap=True, highlight=False)


def _show_told(
    said: Told, done: Mapping[str, int], seconds: float, console: Console, *, all_problems: bool = False
) -> None:
    show_problems(said.problems, console, all_problems=all_problems)
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right")
    table.add_column()
    for name, number in {**dict(said.figures), **done}.items():
        table.add_row(f"{number:,}", name)
    table.add_row(f"{seconds:.1f}", "seconds")
    for severity, number in count(said.problems).items():
        table.add_row(f"{number:,}", f"problems: {severity}")
    console.print(table)


def show_problems(problems: Iterable[Problem], console: Console, *, all_problems: bool = False) -> None:
    """A line each; those of severity info only on request, since each is a decision and not a fault, and of a file with
    very many the first."""
    hidden = 0
    shown: Counter[tuple[Severity, str]] = Counter()
    for problem in problems:
        if problem.severity == "info" and not all_problems:
            hidden += 1
            continue
        shown[problem.severity, problem.file] += 1
        if all_problems or shown[problem.severity, problem.file] <= _MOST:
            console.print(Text(str(problem), style=_STYLE[problem.severity]), soft_wrap=True)
    for (severity, file), number in shown.items():
        if number > _MOST and not all_problems:
            more = f"{severity}: {file}: {number - _MOST:,} more like these; --all shows them"
            console.print(Text(more, style=_STYLE[severity]), soft_wrap=True)
    if hidden:
        console.print(f"{hidden} notes of severity info; --all shows them", style="dim", highlight=False)
