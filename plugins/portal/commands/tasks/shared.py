"""What tasks share: the project's folder, the terminal, a build that tells what came of it.

Each task imports what it needs: a build that finds nothing changed has ended before Pelican would be there.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from invoke import Exit
from rich.console import Console

if TYPE_CHECKING:
    from plugins.portal import pipeline
    from plugins.portal.adapter import build as adapter

PROJECT = Path(__file__).resolve().parents[4]
console = Console()


def optional(task_: str, place: int) -> str | None:
    """The default of an argument that may be given without its flag, the ``place``-th of a task, or be left out.

    Invoke fills such an argument only where it has no default, and then demands it: so it has one where none is given.
    """
    given = sys.argv[sys.argv.index(task_) + 1 :] if task_ in sys.argv else []
    plain = next((i for i, token in enumerate(given) if token.startswith("-")), len(given))
    return None if plain >= place else ""


def built(
    settings: str,
    output: str,
    texts: str,
    *,
    all_problems: bool = False,
    look: bool = True,
    workers: str = "",
    profile: str = "",
) -> adapter.Report:
    """Builds, shows what came of it; raises Exit where nothing could be built.

    profile: a file for the costs of each stage, or ``True`` for the terminal alone; empty: nothing is measured.
    """
    from plugins.portal import memory
    from plugins.portal.adapter.stage import UnwritableSiteError
    from plugins.portal.commands import building, overview, profile as profiles, progress as progressing

    with progressing.shown(console) as progress, memory.uncollected():
        try:
            report = building.build(settings, overridden(output, texts, workers), progress, profiled=bool(profile))
        except (ValueError, RuntimeError, UnwritableSiteError) as fault:
            raise Exit(f"Not built: {fault}", code=2) from fault
        except OSError as fault:
            where = f"{Path(str(fault.filename)).name}: " if fault.filename else ""
            raise Exit(f"Not built: {where}{fault.strerror}", code=2) from fault
        memory.leave(report)
    overview.show(report, console, all_problems=all_problems, look=look)
    if profile:
        Console(width=max(console.width, 100)).print(profiles.table(report))
    if profile not in {"", str(True)}:
        try:
            Path(profile).write_bytes(profiles.as_json(report))
        except OSError as fault:
            raise Exit(f"The profile is not written: {fault.strerror}", code=2) from fault
    return report


def overridden(output: str, texts: str, workers: str = "") -> dict[str, str]:
    """What these options of a task set in place of the settings file's; empty ones leave it as it is."""
    done = {"PORTAL_WORKERS": workers} if workers else {}
    return {"OUTPUT_PATH": str(Path(output).resolve()), **_named(texts), **done}


def _named(texts: str) -> dict[str, str]:
    return {"PORTAL_TEXTS": str(Path(texts).resolve())} if texts else {}


def inputs(texts: str) -> pipeline.Inputs:
    """What the settings say; raises Exit where they can't be used."""
    from plugins.portal.adapter import build as adapter, settings

    try:
        return settings.inputs(adapter.settings("pelicanconf.py", _named(texts)))
    except ValueError as fault:
        raise Exit(f"Not read: {fault}", code=2) from fault
