"""Files that a web server sends as they are to browsers that take them compressed: the same site, the same bytes."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from importlib import import_module
from pathlib import PurePosixPath
from typing import Any

SMALLEST = 1024  # bytes: what is smaller fits one packet as it is
TEXTS = frozenset({".html", ".css", ".js", ".json", ".jsonld", ".xml", ".csv", ".tbx", ".bib", ".ris", ".txt"})
# Quality 5: what 9 and 11 save beyond it is a tenth, and costs fifteen to thirty times as much.
_BROTLI = 5


def _gzip(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _brotli(data: bytes) -> bytes:
    brotli: Any = import_module("brotli")
    compressed: bytes = brotli.compress(data, mode=brotli.MODE_TEXT, quality=_BROTLI)
    return compressed


ENCODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {"gzip": (".gz", _gzip), "br": (".br", _brotli)}
ENDINGS = tuple(ending for ending, _ in ENCODINGS.values())


def checked(names: tuple[str, ...]) -> tuple[str, ...]:
    """The encodings that settings name. Raises ValueError, with a sentence, on one that can't be had."""
    unknown = [name for name in names if name not in ENCODINGS]
    if unknown:
        raise ValueError(f"PORTAL_PRECOMPRESS may name {', '.join(ENCODINGS)}, not {', '.join(unknown)}")
    if "br" in names:
        try:
            import_module("brotli")
        except ImportError as fault:
            raise ValueError("brotli is not installed: pip install -e '.[compress]'") from fault
    return tuple(dict.fromkeys(names))


def siblings(path: str, size: int, names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """(encoding, path) of what belongs beside a file of the site: nothing where it is small, or no text."""
    if not names or size < SMALLEST or PurePosixPath(path).suffix not in TEXTS:
        return ()
    return tuple((name, path + ENCODINGS[name][0]) for name in names)


def compressed(data: bytes, name: str) -> bytes:
    """The same data gives the same bytes."""
    return ENCODINGS[name][1](data)
