"""Lunr as its guide has it: one index of everything, here of the portal's own terms, in a JSON file with all texts."""

from __future__ import annotations

import shutil
from pathlib import Path

from bench.search.engines.engine import PAGES, Engine

_PROJECT = Path(__file__).resolve().parents[3]
_LUNR = _PROJECT / "node_modules" / "lunr" / "lunr.min.js"
_TOKENS = _PROJECT / "theme" / "static" / "js" / "tokens.js"
_HEAP = 6000  # MB


def _prepare(provisions: Path, language: str, folder: Path) -> None:
    shutil.copyfile(provisions, folder / "provisions.jsonl")
    shutil.copyfile(_LUNR, folder / "lunr.js")
    shutil.copyfile(_TOKENS, folder / "tokens.js")
    shutil.copyfile(PAGES / "build_lunr.cjs", folder / "build_lunr.cjs")


def _command(language: str) -> list[str]:
    return ["node", f"--max-old-space-size={_HEAP}", "build_lunr.cjs"]


def _files(folder: Path) -> list[Path]:
    return [folder / name for name in ("index.json", "lunr.js", "tokens.js")]


ENGINE = Engine("Lunr, one index", "2.3.9", _prepare, _command, _files, "lunr.js")
