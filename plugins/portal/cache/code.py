"""Which program made a value: another version of it may make another."""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from pathlib import Path

_PORTAL = Path(__file__).resolve().parents[1]
_READING = ("ahocorasick_rs", "babel", "beautifulsoup4", "lunr", "markdown", "mammoth", "pdfminer.six", "py3langid")
_RENDERING = ("babel", "jinja2", "markupsafe", "lunr", "snowballstemmer")


@cache
def code_version(*folders: str) -> str:
    """A digest of the program's source and of what it reads with.

    folders: of the portal that do not count, such as ``("page", "search")`` for what is read from captures.
    """
    from importlib import metadata  # noqa: PLC0415  slow, and not needed to see that nothing has changed

    found = hashlib.sha256(sys.version.encode())
    for folder, digest in _sources():
        if folder not in folders:
            found.update(digest)
    for package in sorted({*_READING, *_RENDERING}):
        try:
            found.update(f"{package} {metadata.version(package)}".encode())
        except metadata.PackageNotFoundError:
            found.update(f"{package} none".encode())
    return found.hexdigest()


@cache
def _sources() -> tuple[tuple[str, bytes], ...]:
    """Of each file of the program the folder or file of the portal that it belongs to, and a digest."""
    paths = sorted(path for path in _PORTAL.rglob("*") if path.suffix in (".py", ".json"))
    named = ((path.relative_to(_PORTAL), path.read_bytes()) for path in paths)
    return tuple(
        (inside.parts[0], hashlib.sha256(inside.as_posix().encode() + b"\0" + source).digest())
        for inside, source in named
    )
