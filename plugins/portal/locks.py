"""One writer at a time in a folder: the operating system's lock on it, which ends with the process that holds it."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class HeldError(RuntimeError):
    """Another process holds the folder; the message says which folder."""


@contextmanager
def hold(folder: Path) -> Iterator[None]:
    """Holds a folder that exists. Raises HeldError at once where another process, or another part of this one, does."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            message = f"another build is writing into {folder.name}: wait until it has ended, then try again"
            raise HeldError(message) from None
        except OSError:  # a file system without locks: two builds at once are then the operator's care
            pass
        yield
    finally:
        os.close(descriptor)
