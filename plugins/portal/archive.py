"""The whole site as one file, for those who read it from a memory stick."""

from __future__ import annotations

import zipfile
from pathlib import Path

_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that the format knows: the same site gives the same bytes
_UNIX = 3
_FOR_SERVERS = frozenset({".gz", ".br"})  # compressed copies
_MODE = 0o100644 << 16  # a plain file that everyone may read


def write(site: Path, target: Path) -> int:
    """Puts every file of a site, in a folder of the archive's name, into a ZIP at ``target``; how many there were.

    The archive may lie in the site; it does not hold itself. It is put in its place only when it is complete. Hidden
    files are left out, and those that are there for web servers alone. Raises OSError where it can't be written.
    """
    files = sorted((path.relative_to(site), path) for path in site.rglob("*") if path.is_file() and path != target)
    files = [(name, path) for name, path in files if name.suffix not in _FOR_SERVERS and not _hidden(name)]
    unfinished = target.with_name(f".{target.name}.unfinished")
    try:
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name, path in files:
                entry = zipfile.ZipInfo(f"{target.stem}/{name.as_posix()}", _TIME)
                entry.create_system, entry.external_attr, entry.compress_type = _UNIX, _MODE, zipfile.ZIP_DEFLATED
                archive.writestr(entry, path.read_bytes())
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return len(files)


def _hidden(name: Path) -> bool:
    return any(part.startswith(".") for part in name.parts)
