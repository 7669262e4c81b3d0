"""Pagefind, as it is meant to be used: its extended build, which cuts Chinese into words; a page for each provision."""

from __future__ import annotations

import html
import sys
from importlib import metadata
from pathlib import Path

from bench.search.engines.engine import Engine
from bench.search.provisions import read

_PACKAGE = "pagefind_bin_extended"
# Its own interfaces, and the worker: not loaded by the page of this comparison.
_INTERFACE = ("pagefind-ui", "pagefind-modular", "pagefind-component", "pagefind-highlight", "pagefind-worker")


def _version() -> str:
    try:
        return metadata.version(_PACKAGE)
    except metadata.PackageNotFoundError:
        return "(not installed)"


def _prepare(provisions: Path, language: str, folder: Path) -> None:
    """``site/<number>.html``; the heading, where there is one, is the title of the page, as in any site."""
    site = folder / "site"
    for number, each in enumerate(read(provisions)):
        path = site / str(number // 1000) / f"{number}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        heading = f"<h1>{html.escape(each.heading)}</h1>" if each.heading else ""
        path.write_text(
            f'<!DOCTYPE html><html lang="{language}"><title>{html.escape(each.title)}</title><body data-pagefind-body>'
            f'<meta data-pagefind-meta="id[content]" content="{html.escape(each.id)}">'
            f'<p data-pagefind-weight="2">{html.escape(each.title)}</p>{heading}<p>{html.escape(each.text)}</p>',
            "utf-8",
        )


def _command(language: str) -> list[str]:
    return [sys.executable, "-m", _PACKAGE, "--site", "site", "--output-path", "pagefind"]


def _files(folder: Path) -> list[Path]:
    found = (path for path in sorted((folder / "pagefind").rglob("*")) if path.is_file())
    return [path for path in found if not path.name.startswith(_INTERFACE)]


ENGINE = Engine("Pagefind", _version(), _prepare, _command, _files, "pagefind.js", "pagefind/fragment/*")
