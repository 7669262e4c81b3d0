"""The style sheet and the scripts: one file each, put together at build time."""

from __future__ import annotations

import re
from pathlib import Path

from plugins.portal import addresses
from plugins.portal.model import OutputFile

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_AROUND = re.compile(r"\s*([{};,])\s*")
# Layers come first, in this order; then the components by name.
_FIRST = ("tokens.css", "base.css")
# One script of the search stage's three, each of which needs those before it.
_SCRIPT = ("tokens.js", "query.js", "search.js")


def stylesheet(theme: Path) -> OutputFile:
    """All of ``static/css`` in one file: tokens, base, then the components by name; comments and spare spaces gone."""
    folder = theme / "static" / "css"
    components = sorted(file.name for file in folder.glob("*.css") if file.name not in _FIRST)
    text = "\n".join((folder / name).read_text("utf-8") for name in (*_FIRST, *components))
    return OutputFile(addresses.STYLE, _smaller(text).encode())


def _smaller(css: str) -> str:
    """Safe for this theme, whose strings hold neither comments nor runs of spaces."""
    return _AROUND.sub(r"\1", _SPACE.sub(" ", _COMMENT.sub("", css))).replace(";}", "}").strip() + "\n"


def _bare(script: str) -> str:
    """Without comments and indentation; safe for a script whose strings hold neither."""
    return "\n".join(line.strip() for line in _COMMENT.sub("", script).splitlines() if line.strip()) + "\n"


def scripts(theme: Path, lunr: Path) -> tuple[OutputFile, ...]:
    """The search page's script, that of lists, and Lunr as npm has it."""
    return (
        OutputFile(addresses.FILTER, _bare((theme / "static" / "js" / "filter.js").read_text("utf-8")).encode()),
        OutputFile(addresses.SCRIPT, b"\n".join((theme / "static" / "js" / name).read_bytes() for name in _SCRIPT)),
        OutputFile(addresses.LUNR, lunr.read_bytes()),
    )
