"""The portal's own search, as its pages load it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from bench.search.engines import build_concordance
from bench.search.engines.build_concordance import PROJECT
from bench.search.engines.engine import Engine
from plugins.portal.page import scripts


def _prepare(provisions: Path, language: str, folder: Path) -> None:
    shutil.copyfile(provisions, folder / "provisions.jsonl")
    write_scripts(folder)


def write_scripts(folder: Path) -> None:
    """The scripts of the theme, made small."""
    build_concordance.write(scripts(PROJECT / "theme", PROJECT / "node_modules"), folder)


def _command(language: str) -> list[str]:
    return [sys.executable, build_concordance.__file__, language]


def files(folder: Path) -> list[Path]:
    """All that any search may load, except Lunr, which only its query syntax asks for."""
    found = [path for name in ("search", "static") for path in sorted((folder / name).rglob("*.js"))]
    return [path for path in found if path.name != "lunr.js"]


ENGINE = Engine("Concordance", "", _prepare, _command, files, "concordance.js", "search/*/d/*.js", "search/*/s/*.js")
