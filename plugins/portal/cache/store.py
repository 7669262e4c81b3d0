"""A folder of values by name, each under the key that it was made with."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from plugins.portal.cache.packing import packed, unpacked

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
        body = self._body(name)
        if body is None or body[:_SUM] != _digest(key):
            return None
        return _value(body)

    def checksum(self, name: str) -> str:
        """What the file of a value says of its bytes; "" where there is none."""
        try:
            with self.path(name).open("rb") as file:
                return file.read(_SUM).hex()
        except OSError:
            return ""

    def _body(self, name: str) -> memoryview | None:
        """All behind the checksum, where that is right."""
        try:
            data = self.path(name).read_bytes()
        except OSError:
            return None
        body = memoryview(data)[_SUM:]
        sound = len(data) > 2 * _SUM and hashlib.sha256(body).digest() == data[:_SUM]
        return body if sound else None

    def put(self, name: str, key: str, value: Any) -> None:
        """Keeps a value; the one before it under this name is gone. A disk that is full keeps none."""
        self._write(name, _digest(key) + packed(value))

    def _write(self, name: str, body: bytes) -> None:
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

    def keep_newest(self, most: int, beginning: str = "") -> None:
        """Forgets all but so many of the values whose names begin so, those that were put last."""
        with suppress(OSError):
            paths = [(path.stat().st_mtime_ns, path.stem) for path in self._folder.glob(f"{beginning}*{_ENDING}")]
            for _, name in sorted(paths, reverse=True)[most:]:
                self.drop(name)

    def keep(self, names: Collection[str]) -> None:
        """Forgets all but these, and what killed builds have left."""
        for name in [name for name in self.names() if name not in names]:
            self.drop(name)
        for path in self._folder.glob("*.unfinished"):
            path.unlink(missing_ok=True)


class Contents(Store):
    """Values by names that their bytes have: whatever else changes, a name never stands for another value."""

    def add(self, value: object) -> str:
        """Keeps a value; gives its name."""
        body = _digest("") + packed(value)
        name = hashlib.sha256(body).hexdigest()
        if self.checksum(name) != name:
            self._write(name, body)
        return name

    def adopt(self, name: str, store: Store, known_as: str) -> bool:
        """Keeps a value of another store, where that has it still; whether there is one of this name now."""
        if self.checksum(name) != name:
            path = self.path(name)
            path.unlink(missing_ok=True)
            with suppress(OSError):
                os.link(store.path(known_as), path)
            if self.checksum(name) != name:  # another build has put another value, or no file can have two names here
                path.unlink(missing_ok=True)
                return False
        return True

    def value(self, name: str) -> Any | None:
        """The value of a name; None where there is none."""
        body = self._body(name) if self.checksum(name) == name else None
        if body is None:
            self.drop(name)
            return None
        return _value(body)


S = TypeVar("S", bound=Store)


def opened(cache: Path | None, name: str, kind: type[S] = Store) -> S | None:  # type: ignore[assignment]
    """The store of that name in a cache; None where there is none, or it can't be written: no reason not to build."""
    try:
        return kind(cache / name) if cache is not None else None
    except OSError:
        return None


def _value(body: memoryview) -> Any | None:
    try:
        return unpacked(body[_SUM:])
    except Exception:  # a class that has gone since: whatever it is, the value is made anew
        return None


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()
