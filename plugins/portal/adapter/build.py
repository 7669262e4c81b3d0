"""Runs Pelican with a settings file and tells what came of it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pelican import Pelican, console
from pelican.settings import read_settings

from plugins.portal import memory, profiling
from plugins.portal.adapter.settings import roots
from plugins.portal.adapter.stage import Written
from plugins.portal.cache.stamp import Seen
from plugins.portal.pipeline import Progress, Site

# Pelican would empty the output folder before it builds, whatever it holds; the writer removes what is gone.
_OURS = {"DELETE_OUTPUT_DIRECTORY": False}


@dataclass(frozen=True, slots=True)
class Report:
    """A finished build."""

    site: Site
    written: Written
    folder: Path
    seconds: float
    read: Seen  # as they stood before anything was read
    cache: Path | None = None  # where the next build looks for what this one found out
    profile: tuple[profiling.Stage, ...] = ()  # where it was asked for


def settings(settings_file: str, overrides: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Pelican's settings of a file, with these on top; paths absolute. Raises ValueError where they can't be used."""
    try:
        return dict(read_settings(settings_file, override=dict(overrides or {})))
    except ValueError as fault:
        raise ValueError(f"the settings of {Path(settings_file).name} can't be used: is the content there?") from fault


def run(
    settings_file: str,
    overrides: Mapping[str, Any],
    progress: Progress = lambda step: None,
    *,
    profiled: bool = False,
) -> Report:
    """Builds the site that the settings describe. profiled: and measures what each stage takes.

    Raises RuntimeError where Pelican ran without one of its plugins (it goes on past one that fails to load), and
    whatever the build raises.
    """
    started = time.monotonic()
    with memory.uncollected():
        if not profiled:
            return _run(settings_file, overrides, progress, started)
        with profiling.measuring() as meter:
            report = _run(settings_file, overrides, progress, started)
    return replace(report, profile=meter.stages())


def _run(settings_file: str, overrides: Mapping[str, Any], progress: Progress, started: float) -> Report:
    results: list[tuple[Site, Written]] = []
    with profiling.stage("settings and plugins"):
        used = settings(settings_file, {**overrides, **_OURS, "PORTAL_REPORT": results, "PORTAL_PROGRESS": progress})
        wanted = tuple(used["PLUGINS"])  # Pelican takes away those that fail
        read = Seen.of(roots(used, settings_file))
        pelican = Pelican(used)
        missing = _not_loaded(wanted, pelican.plugins)
        if missing:
            raise RuntimeError(f"Pelican did not load {', '.join(missing)}: the messages above say why")
    console.quiet = True  # it would count its own articles and pages, of which there are none
    try:
        pelican.run()
    finally:
        console.quiet = False
    if not results:
        raise RuntimeError("Pelican ran without the portal's generator: nothing was built")
    site, written = results[0]
    cache = Path(used["PORTAL_CACHE"]) if used.get("PORTAL_CACHE") else None
    return Report(site, written, Path(used["OUTPUT_PATH"]), time.monotonic() - started, read, cache)


def _not_loaded(wanted: Iterable[object], loaded: Iterable[object]) -> list[str]:
    """The names of plugins that the settings ask for and that are not there; a short one may stand for a whole path."""
    there = [getattr(plugin, "__name__", "") for plugin in loaded]
    names = [plugin if isinstance(plugin, str) else getattr(plugin, "__name__", "") for plugin in wanted]
    return [name for name in names if not any(f".{other}".endswith(f".{name}") for other in there)]
