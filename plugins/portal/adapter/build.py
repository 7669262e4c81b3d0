"""Runs Pelican with a settings file and tells what came of it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pelican import Pelican, console
from pelican.settings import read_settings

from plugins.portal.adapter.writer import Written
from plugins.portal.pipeline import Progress, Site


@dataclass(frozen=True, slots=True)
class Report:
    """A finished build."""

    site: Site
    written: Written
    folder: Path
    seconds: float


def settings(settings_file: str, overrides: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Pelican's settings of a file, with these on top; paths absolute."""
    return dict(read_settings(settings_file, override=dict(overrides or {})))


def run(settings_file: str, overrides: Mapping[str, Any], progress: Progress = lambda stage: None) -> Report:
    """Builds the site that the settings describe.

    Raises RuntimeError where Pelican ran without the portal (it goes on past a plugin that fails to load), and whatever
    the build raises.
    """
    started = time.monotonic()
    results: list[tuple[Site, Written]] = []
    used = settings(settings_file, {**overrides, "PORTAL_REPORT": results, "PORTAL_PROGRESS": progress})
    pelican = Pelican(used)
    if "plugins.portal" not in {getattr(plugin, "__name__", "") for plugin in pelican.plugins}:
        raise RuntimeError("Pelican did not load the portal: the messages above say why")
    console.quiet = True  # it would count its own articles and pages, of which there are none
    try:
        pelican.run()
    finally:
        console.quiet = False
    if not results:
        raise RuntimeError("Pelican ran without the portal's generator: nothing was built")
    site, written = results[0]
    return Report(site, written, Path(used["OUTPUT_PATH"]), time.monotonic() - started)
