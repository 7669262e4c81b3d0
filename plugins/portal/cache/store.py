"""A folder of values by name, each under the key that it was made with."""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

_ENDING = ".bin"
_SUM = hashlib.sha256().digest_size
_MARK = "portal.cache"  # tells the folder from one of somebody else's


class Store:
    """Values that can be pickled, by a name of ``[a-z0-9-]`` letters."""

    def __init__(self, folder: Path) -> None:
        """Makes the folder where it is missing. Raises OSError where it can't."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _MARK).touch()
        self._folder = folder

    def path(self, name: str) -> Path:
        """The file of a value."""
        return self._folder / f"{name}{_ENDING}"

    def get(self, name: str, key: str) -> Any | None:
        """The value that was put under this name with this key; None where there is none to be trusted."""
        try:
            data = self.path(name).read_bytes()
        except OSError:
            return None
        checksum, body = data[:_SUM], memoryview(data)[_SUM:]
        if len(data) <= 2 * _SUM or hashlib.sha256(body).digest() != checksum:
            return None
        if body[:_SUM] != _digest(key):
            return None
        try:
            return pickle.loads(body[_SUM:])  # noqa: S301  as this program wrote it: the checksum says so
        except Exception:  # a class that has gone since: whatever it is, the value is made anew
            return None

    def put(self, name: str, key: str, value: Any) -> None:
        """Keeps a value; the one before it under this name is gone. A disk that is full keeps none."""
        body = _digest(key) + pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        path = self.path(name)
        unfinished = path.with_suffix(f".{os.getpid()}.unfinished")
        try:
            unfinished.write_bytes(hashlib.sha256(body).digest() + body)
            unfinished.replace(path)
        except OSError:
            unfinished.unlink(missing_ok=True)
            path.unlink(missing_ok=True)

    def drop(self, name: str) -> None:
        """Forgets a value."""
        self.path(name).unlink(missing_ok=True)

    def names(self) -> Iterator[str]:
        """The names that have a value, in no order."""
        for path in self._folder.glob(f"*{_ENDING}"):
            yield path.stem

    def keep_newest(self, most: int) -> None:
        """Forgets all but so many values, those that were put last; and what killed builds have left."""
        with suppress(OSError):
            paths = sorted(self._folder.glob(f"*{_ENDING}"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
            self.keep({path.stem for path in paths[:most]})

    def keep(self, names: Collection[str]) -> None:
        """Forgets all but these, and what killed builds have left."""
        for name in [name for name in self.names() if name not in names]:
            self.drop(name)
        for path in self._folder.glob("*.unfinished"):
            path.unlink(missing_ok=True)


def opened(cache: Path | None, name: str) -> Store | None:
    """The store of that name in a cache; None where there is none, or it can't be written: no reason not to build."""
    try:
        return Store(cache / name) if cache is not None else None
    except OSError:
        return None


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()
