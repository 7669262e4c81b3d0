"""The golden pages: a page of each type of a small made-up site, as it should come out, byte for byte."""

from __future__ import annotations

import tempfile
from pathlib import Path

from plugins.portal.adapter import build

SITE = Path("tests/sites/small")
FOLDER = Path("tests/golden")
PAGES = (
    "index.html",
    "404.html",
    "en/index.html",
    "en/documents/index.html",
    "en/documents/lang/ar.html",
    "en/documents/harbour-initiative.html",
    "en/documents/harbour-initiative.summary.html",
    "en/documents/harbour-initiative.ar.html",
    "en/documents/harbour-initiative.ar.summary.html",
    "en/documents/river-statement.html",
    "en/themes/index.html",
    "en/themes/ports.html",
    "en/themes/ports/commitments.html",
    "en/entities/index.html",
    "en/entities/kind/party.html",
    "en/entities/river-states.html",
    "en/entities/harbour-council.html",
    "en/timeline.html",
    "en/commitments.html",
    "en/glossary.html",
    "en/wanted.html",
    "en/coverage.html",
    "ar/coverage.html",
    "en/search.html",
    "en/about.html",
    "en/offline.html",
    "ar/documents/harbour-initiative.html",
    "ar/entities/china.html",
    "de/documents/index.html",
    "zh-Hans/themes/ports.html",
    "data/documents/harbour-initiative.json",
)


def render(project: Path) -> dict[str, bytes]:
    """The golden pages as the program makes them now, by path."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "output"
        site = project / SITE
        build.run(
            str(project / "pelicanconf.py"),
            {
                "PATH": str(site / "content"),
                "PORTAL_TEXTS": str(site / "texts"),
                "PORTAL_CACHE": None,
                "OUTPUT_PATH": str(output),
            },
        )
        return {path: (output / path).read_bytes() for path in PAGES}


def renew(project: Path) -> tuple[Path, ...]:
    """Writes them where the tests expect them; what is no longer a golden page goes."""
    folder = project / FOLDER
    rendered = render(project)
    for path, data in rendered.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    for file in sorted(p for p in folder.rglob("*") if p.is_file()):
        if file.relative_to(folder).as_posix() not in rendered:
            file.unlink()
    return tuple(folder / path for path in rendered)
