"""The style sheets and the scripts, put together at build time; and the script that pages hold."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from plugins.portal import addresses
from plugins.portal.model import OutputFile

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_LINE_END = re.compile(r"(?<=[{;,(])\n")
_AROUND = re.compile(r"\s*([{};,])\s*")
_COLON = re.compile(r': (?=[^"])')
_ZERO = re.compile(r"(?<![\d.\w])0\.(\d)")
# What pages to be read are made of; layers come first, in this order.
_READING = (
    *("tokens.css", "base.css", "header.css", "print.css"),
    *("card.css", "provision.css", "quotation.css", "title_block.css"),
)
# One script of the search stage's three, each of which needs those before it.
_SCRIPT = ("tokens.js", "query.js", "search.js")


def stylesheets(theme: Path) -> tuple[OutputFile, OutputFile]:
    """All of ``static/css`` in two files, comments and spare spaces gone: what reading needs, and the rest.

    Pages that are read load the first alone, so that whatever lists and tables come to need makes no document heavier.
    """
    folder = theme / "static" / "css"
    others = sorted(file.name for file in folder.glob("*.css") if file.name not in _READING)

    def together(names: Iterable[str]) -> bytes:
        return _smaller("\n".join((folder / name).read_text("utf-8") for name in names)).encode()

    return OutputFile(addresses.STYLE, together(_READING)), OutputFile(addresses.STYLE_OF_LISTS, together(others))


def _smaller(css: str) -> str:
    """Safe for this theme, whose strings hold no comments, no runs of spaces and a colon only at their end."""
    css = _AROUND.sub(r"\1", _SPACE.sub(" ", _COMMENT.sub("", css))).replace(";}", "}")
    return _ZERO.sub(r".\1", _COLON.sub(":", css)).strip() + "\n"


@dataclass(frozen=True, slots=True)
class Inline:
    """A script that stands in the page itself, and the source by which a Content-Security-Policy allows it."""

    code: Markup
    source: str  # "'sha256-…'"


def switch(theme: Path) -> Inline:
    """``static/js/switch.js``. Raises ValueError where a page could not hold it."""
    code = _bare(theme, "switch")
    if "</script" in code or "<!--" in code:
        raise ValueError("switch.js holds what would end a script in a page")
    digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    return Inline(Markup(code), f"'sha256-{digest}'")  # noqa: S704 - the theme's own


def reader(theme: Path) -> tuple[OutputFile, ...]:
    """What documents load when it is first needed: cards over links, and ways to copy."""
    return tuple(
        OutputFile(path, _bare(theme, name).encode())
        for name, path in (("reader", addresses.READER), ("copy", addresses.COPY))
    )


def _bare(theme: Path, name: str) -> str:
    """A script without comments, indentation and needless ends of lines; safe where no string or pattern holds any."""
    text = _COMMENT.sub("", (theme / "static" / "js" / f"{name}.js").read_text("utf-8"))
    return _LINE_END.sub("", "\n".join(line.strip() for line in text.splitlines() if line.strip()))


def scripts(theme: Path, lunr: Path) -> tuple[OutputFile, ...]:
    """The search page's script, and Lunr as npm has it."""
    return (
        OutputFile(addresses.SCRIPT, b"\n".join((theme / "static" / "js" / name).read_bytes() for name in _SCRIPT)),
        OutputFile(addresses.LUNR, lunr.read_bytes()),
    )
