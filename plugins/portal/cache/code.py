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
    for path in sorted(_PORTAL.rglob("*")):
        inside = path.relative_to(_PORTAL)
        if path.suffix in (".py", ".json") and inside.parts[0] not in folders:
            found.update(inside.as_posix().encode() + b"\0" + path.read_bytes())
    for package in sorted({*_READING, *_RENDERING}):
        try:
            found.update(f"{package} {metadata.version(package)}".encode())
        except metadata.PackageNotFoundError:
            found.update(f"{package} none".encode())
    return found.hexdigest()
