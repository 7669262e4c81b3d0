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
from plugins.portal.page.minify import minified

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_AROUND = re.compile(r"\s*([{};,])\s*")
_COLON = re.compile(r': (?=[^"])')
_ZERO = re.compile(r"(?<![\d.\w])0\.(\d)")
# Layers come first, in this order; then the components by name.
_FIRST = ("tokens.css", "base.css")
# What every search needs: the search stage's scripts, then the page's; each needs those before it.
_SCRIPT = (
    "tokens.js",
    *(f"engine/{name}.js" for name in ("loader", "documents", "decoding", "postings")),
    *(f"engine/{name}.js" for name in ("plan", "names", "results", "engine")),
    *(f"{name}.js" for name in ("dom", "highlight", "listing", "search")),
)
# What it loads when it is first needed: suggestions, filters, Lunr's syntax, rows of a document, unpacking where the
# browser does not.
_MORE = (
    *(f"engine/{name}.js" for name in ("inflate", "vocabulary", "syntax", "suggest", "rows")),
    *("combobox.js", "facets.js"),
)
_SCRIPTS = {
    addresses.FILTER: ("filter.js",),
    addresses.READER: ("reader.js",),
    addresses.COPY: ("copy.js",),
    addresses.OFFLINE: ("offline.js",),
    addresses.READING: ("reading.js",),
    addresses.SCRIPT: _SCRIPT,
    addresses.SCRIPT_MORE: _MORE,
}


def stylesheets(theme: Path) -> tuple[OutputFile, OutputFile, OutputFile]:
    """Three files, comments and spare spaces gone: what every page needs; lists, pictures and the search; scripts.

    A document page, the most often read, fetches the first alone; no page names the third, which scripts load that show
    something. ``static/css``: tokens, base, then the components by name; ``static/css/lists``, ``static/css/tools``: by
    name.
    """
    folder = theme / "static" / "css"
    components = sorted(file.name for file in folder.glob("*.css") if file.name not in _FIRST)
    common = [folder / name for name in (*_FIRST, *components)]
    return (
        OutputFile(addresses.STYLE, _together(common)),
        OutputFile(addresses.STYLE_OF_LISTS, _together(sorted((folder / "lists").glob("*.css")))),
        OutputFile(addresses.STYLE_OF_TOOLS, _together(sorted((folder / "tools").glob("*.css")))),
    )


def _together(files: Iterable[Path]) -> bytes:
    return _smaller("\n".join(file.read_text("utf-8") for file in files)).encode()


def _smaller(css: str) -> str:
    """Safe for this theme, whose strings hold no comments, no runs of spaces and a colon only at their end."""
    css = _AROUND.sub(r"\1", _SPACE.sub(" ", _COMMENT.sub("", css))).replace(";}", "}")
    return _ZERO.sub(r".\1", _COLON.sub(":", css)).strip() + "\n"


@dataclass(frozen=True, slots=True)
class Inline:
    """A script that stands in the page itself, and the source by which a Content-Security-Policy allows it."""

    code: Markup
    source: str  # "'sha256-…'"


def plain(theme: Path, name: str) -> str:
    """A file of ``static/js`` without comments and indentation."""
    text = _COMMENT.sub("", (theme / "static" / "js" / name).read_text("utf-8"))
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


def inlines(theme: Path, modules: Path, groups: tuple[tuple[str, ...], ...]) -> tuple[Inline, ...]:
    """Files of ``static/js``, each group as one small script. modules: the folder of npm's packages.

    A page can hold it: Terser writes what would end a script in another way. Raises RuntimeError as ``minified`` does.
    """
    codes = (code.strip() for code in minified(_joined(theme, groups), modules))
    return tuple(Inline(Markup(code), f"'sha256-{_digest(code)}'") for code in codes)  # noqa: S704 - the theme's own


def _joined(theme: Path, groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    folder = theme / "static" / "js"
    return tuple("\n".join((folder / name).read_text("utf-8") for name in names) for names in groups)


def _digest(code: str) -> str:
    return base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()


def scripts(theme: Path, modules: Path) -> tuple[OutputFile, ...]:
    """What pages load when it is first needed, made small, and Lunr as npm has it: lists, search, cards, ways to copy.

    modules: the folder of npm's packages. Raises RuntimeError where a script can't be made small: Node or Terser is
    missing, or the script is no script.
    """
    made = minified(_joined(theme, _SCRIPTS.values()), modules)
    return (
        *(OutputFile(path, code.encode()) for path, code in zip(_SCRIPTS, made, strict=True)),
        OutputFile(addresses.LUNR, (modules / "lunr" / "lunr.min.js").read_bytes()),
    )
