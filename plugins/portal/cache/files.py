"""What a folder holds, in one word."""

from __future__ import annotations

import hashlib
from pathlib import Path


def files_digest(folder: Path) -> str:
    """A digest of the names and bytes of all files below a folder; where there is none, of nothing."""
    seen = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else ():
        inside = path.relative_to(folder).as_posix()
        seen.update(f"{inside} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return seen.hexdigest()
