"""Pelican's settings → the pipeline's inputs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from plugins.portal import workers
from plugins.portal.adapter import compressing
from plugins.portal.languages import LANGUAGES
from plugins.portal.pipeline import Inputs, Memory

PROJECT = Path(__file__).resolve().parents[3]
MODULES = PROJECT / "node_modules"
PACKAGES = ("lunr", "terser", "world-atlas")
NEEDED = ("lunr/lunr.min.js", "terser/package.json", "world-atlas/land-50m.json")


def inputs(settings: Mapping[str, Any]) -> Inputs:
    """What the pipeline reads.

    Raises ValueError with a sentence for the operator where a setting can't be used.
    """
    languages = tuple(settings.get("PORTAL_LANGUAGES") or ())
    unknown = [tag for tag in languages if tag not in LANGUAGES]
    if not languages or unknown:
        raise ValueError(
            "PORTAL_LANGUAGES must name languages of plugins/portal/languages.py, not "
            + (", ".join(unknown) or "nothing")
        )
    texts = settings.get("PORTAL_TEXTS")
    if texts and not Path(texts).is_dir():
        raise ValueError(f"TEXTS names no folder: {_near(texts)}")
    if not all((MODULES / name).is_file() for name in NEEDED):
        raise ValueError("Packages of npm are missing: run `npm ci --ignore-scripts`, or `make html`, which does")
    return Inputs(
        content=_near(settings["PATH"]),
        theme=_near(settings["THEME"]),
        modules=MODULES,
        languages=languages,
        texts=_near(texts) if texts else None,
        site_name=settings["SITENAME"],
        archive=bool(settings.get("PORTAL_ZIP")),
        site_url=settings["SITEURL"].rstrip("/"),
        copies=compressing.checked(tuple(settings.get("PORTAL_PRECOMPRESS") or ())),
        data=bool(settings.get("PORTAL_DATA", True)),
        side_by_side=bool(settings.get("PORTAL_SIDE_BY_SIDE", True)),
        cache=_near(settings["PORTAL_CACHE"]) if settings.get("PORTAL_CACHE") else None,
        workers=workers.named(settings.get("PORTAL_WORKERS"), settings.get("PORTAL_PROCESSES")),
        memory=settings.get("PORTAL_MEMORY") or Memory(),
    )


def roots(settings: Mapping[str, Any], settings_file: str) -> tuple[Path, ...]:
    """Every file and folder that a build with these settings may read; where something may be put, too."""
    beside = Path(settings_file).absolute().parent  # settings may import each other, and ask whether texts/ is there
    given = (settings["PATH"], settings["THEME"], settings.get("PORTAL_TEXTS"), settings_file)
    return (
        *(Path(path) for path in given if path),
        *beside.glob("*.py"),
        beside / "texts",
        PROJECT / "plugins",
        *(MODULES / name for name in PACKAGES),
    )


def _near(path: str | Path) -> Path:
    """Relative to where the editor stands, as messages should name it; elsewhere as it is."""
    absolute = Path(path).resolve()
    here = Path.cwd()
    return absolute.relative_to(here) if absolute.is_relative_to(here) else Path(path)
