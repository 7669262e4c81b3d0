"""What the text of each template is, with those that it uses: whether a page would come out otherwise."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from jinja2 import Environment, TemplateSyntaxError, meta

Used: TypeAlias = tuple[str, frozenset[str]]  # a template's own digest, and the templates that it names


class Sources(Mapping[str, str]):
    """Template → a digest of it and of all that it includes, imports or extends; read when it is asked for."""

    def __init__(self, theme: Path, used: Mapping[str, Used] | None = None) -> None:
        """used: of the templates as they are, where it is known."""
        self._folder = theme / "templates"
        self._parser = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
        self.used: dict[str, Used] = dict(used or {})

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

    def _read(self, name: str) -> Used:
        """A digest of one template, and those that it names; of one that names any, all of them."""
        if name not in self.used:
            try:
                source = (self._folder / name).read_bytes()
                named = set(meta.find_referenced_templates(self._parser.parse(source.decode())))
            except OSError:
                self.used[name] = "none", frozenset()
                return self.used[name]
            except (TemplateSyntaxError, UnicodeDecodeError):  # whoever renders it says so
                named = {None}
            used = frozenset(self) if None in named else frozenset(each for each in named if each)
            self.used[name] = hashlib.sha256(source).hexdigest(), used
        return self.used[name]
