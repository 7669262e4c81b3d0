"""What was found: kept as files that can be replayed, each fault once, as small as is quickly done."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

from bench.fuzz.properties import Checker, Fault

FOLDER = Path(__file__).parent / "found"
MEDIA = {
    "text/plain": ".txt",
    "text/html": ".html",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
_SECONDS = 20.0  # for making one input smaller


class Found:
    """The faults of a run, by what tells them apart."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self.files: dict[str, Path] = {}

    def keep(self, data: bytes, media_type: str, fault: Fault, checker: Checker | None = None) -> Path | None:
        """Writes an input, smaller where a checker is given; None where its fault is known already."""
        if fault.key in self.files:
            return None
        if checker is not None and media_type == "text/plain" and fault.kind != "hang":
            data = smaller(data, fault, checker)
        self._folder.mkdir(exist_ok=True)
        path = self._folder / f"{fault.kind}-{hashlib.sha256(data).hexdigest()[:12]}{MEDIA[media_type]}"
        path.write_bytes(data)
        path.with_suffix(f"{path.suffix}.why").write_text(f"{fault}\n", encoding="utf-8", errors="replace")
        self.files[fault.key] = path
        return path


def smaller(data: bytes, fault: Fault, checker: Checker) -> bytes:
    """An input with the same kind of fault, after taking out ever smaller pieces for a while."""
    until = time.monotonic() + _SECONDS
    try:
        text, encode = data.decode("utf-8"), True
    except UnicodeDecodeError:
        text, encode = data.decode("latin-1"), False

    def packed(pieces: str) -> bytes:
        return pieces.encode("utf-8" if encode else "latin-1")

    size = max(1, len(text) // 2)
    while size and time.monotonic() < until:
        place = 0
        while place < len(text) and time.monotonic() < until:
            shorter = text[:place] + text[place + size :]
            if _has(packed(shorter), fault, checker):
                text = shorter
            else:
                place += size
        size //= 2
    return packed(text)


def _has(data: bytes, fault: Fault, checker: Checker) -> bool:
    try:
        checker.check(data)
    except Fault as other:
        return other.kind == fault.kind and (fault.kind in ("lost",) or other.key == fault.key)
    return False
