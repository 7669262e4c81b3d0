"""The style sheet and the scripts: one file each, put together at build time; and the script that pages hold."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

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


@dataclass(frozen=True, slots=True)
class Inline:
    """A script that stands in the page itself, and the source by which a Content-Security-Policy allows it."""

    code: Markup
    source: str  # "'sha256-…'"


def switch(theme: Path) -> Inline:
    """``static/js/switch.js`` without its comment and indentation. Raises ValueError where a page could not hold it."""
    text = _COMMENT.sub("", (theme / "static" / "js" / "switch.js").read_text("utf-8"))
    code = "\n".join(line.strip() for line in text.splitlines() if line.strip())
    if "</script" in code or "<!--" in code:
        raise ValueError("switch.js holds what would end a script in a page")
    digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    return Inline(Markup(code), f"'sha256-{digest}'")  # noqa: S704 - the theme's own


def scripts(theme: Path, lunr: Path) -> tuple[OutputFile, ...]:
    """The search page's script, that of lists, and Lunr as npm has it."""
    return (
        OutputFile(addresses.FILTER, _bare((theme / "static" / "js" / "filter.js").read_text("utf-8")).encode()),
        OutputFile(addresses.SCRIPT, b"\n".join((theme / "static" / "js" / name).read_bytes() for name in _SCRIPT)),
        OutputFile(addresses.LUNR, lunr.read_bytes()),
    )
