"""Builds the portal's search of ``provisions.jsonl`` in the folder it is run in; its argument is the language."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(PROJECT))  # run as a file, in a folder of its own

from bench.search.provisions import read  # noqa: E402
from plugins.portal import search  # noqa: E402
from plugins.portal.model import OutputFile, Registry  # noqa: E402


def main(language: str) -> None:
    """``search/`` and the stemmers of ``static/``."""
    _, files = search.build(Registry({}, {}, {}), search.plain(read(Path("provisions.jsonl"))), (language,))
    write(files, Path())
    write(search.scripts((language,)), Path())


def write(files: Iterable[OutputFile], folder: Path) -> None:
    """Each at its path in the folder."""
    for file in files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)


if __name__ == "__main__":
    main(sys.argv[1])
