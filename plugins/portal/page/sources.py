"""What the text of each template is, with those that it uses: whether a page would come out otherwise."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, meta


class Sources(Mapping[str, str]):
    """Template → a digest of it and of all that it includes, imports or extends; read when it is asked for."""

    def __init__(self, theme: Path) -> None:
        self._folder = theme / "templates"
        self._parser = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
        self._used: dict[str, tuple[str, frozenset[str]]] = {}

    def __getitem__(self, name: str) -> str:
        seen = hashlib.sha256()
        for each in sorted(self._with_all(name)):
            seen.update(f"{each} {self._read(each)[0]}\n".encode())
        return seen.hexdigest()

    def __iter__(self) -> Iterator[str]:
        files = (path.relative_to(self._folder) for path in self._folder.rglob("*") if path.is_file())
        return iter(sorted(path.as_posix() for path in files))

    def __len__(self) -> int:
        return len(tuple(iter(self)))

    def _with_all(self, name: str) -> set[str]:
        found, waiting = set[str](), {name}
        while waiting:
            each = waiting.pop()
            found.add(each)
            waiting |= self._read(each)[1] - found
        return found

    def _read(self, name: str) -> tuple[str, frozenset[str]]:
        """A digest of one template, and those that it names; of one that names any, all of them."""
        if name not in self._used:
            try:
                source = (self._folder / name).read_bytes()
                named = set(meta.find_referenced_templates(self._parser.parse(source.decode())))
            except OSError:
                self._used[name] = "none", frozenset()
                return self._used[name]
            except (TemplateSyntaxError, UnicodeDecodeError):  # whoever renders it says so
                named = {None}
            used = frozenset(self) if None in named else frozenset(each for each in named if each)
            self._used[name] = hashlib.sha256(source).hexdigest(), used
        return self._used[name]
