"""What an engine of the comparison is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PAGES = Path(__file__).resolve().parents[1] / "pages"


@dataclass(frozen=True, slots=True)
class Engine:
    """A search: how it is prepared, built, and asked.

    prepare: writes what the build reads (not measured) into a folder, from a file of a language's provisions.
    command: the build (measured), run in that folder.
    files: what a reader's browser may load from the folder, after the build, the page itself left out.
    page: a script of ``pages/`` that defines ``ask(words, limit)``, a promise of ``{ids, total}`` whose first ``limit``
        ids come with their texts loaded; it loads everything that it needs when it is first called.
    texts: which files hold the texts of results and nothing else, a pattern below the folder; empty: none.
    suggestions: which files are for suggestions while one types, in the same way.
    """

    name: str
    version: str
    prepare: Callable[[Path, str, Path], None]
    command: Callable[[str], list[str]]
    files: Callable[[Path], list[Path]]
    page: str
    texts: str = ""
    suggestions: str = ""

    def write_page(self, folder: Path, language: str) -> None:
        """``index.html`` of the folder: nothing but ``ask``."""
        script = (PAGES / self.page).read_text("utf-8").replace("LANGUAGE", language)
        (folder / "page.js").write_text(script, "utf-8")
        head = '<meta charset="utf-8"><title>bench</title><script src="page.js"></script>'
        html = f'<!DOCTYPE html><html lang="{language}">{head}'
        (folder / "index.html").write_text(html, "utf-8")


def weight(files: list[Path]) -> int:
    """Bytes on disk."""
    return sum(file.stat().st_size for file in files)
