"""A build, and what it leaves for the next one to see whether anything has changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from plugins.portal.adapter import build as adapter
from plugins.portal.cache import stamp
from plugins.portal.commands import figures
from plugins.portal.pipeline import Memory, Progress

_OF_THE_PROCESS = {"PORTAL_MEMORY", "PORTAL_SOUND_ONLY"}  # settings that make no difference to a site without errors


def build(
    settings: str, overrides: Mapping[str, Any], progress: Progress = lambda step: None, *, profiled: bool = False
) -> adapter.Report:
    """Builds as ``adapter.run`` does, and notes what was read and left; raises what that raises."""
    report = adapter.run(settings, overrides, progress, profiled=profiled)
    cache = report.cache
    if cache is not None:
        named = {name: value for name, value in overrides.items() if name not in _OF_THE_PROCESS}
        key, memory = stamp.build_key(settings, named), overrides.get("PORTAL_MEMORY") or Memory()
        memory.later("stamp", lambda: stamp.keep(cache, key, report.folder, report.read, figures.told(report)))
    return report
