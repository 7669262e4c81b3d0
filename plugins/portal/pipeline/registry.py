"""What is known of the registry from build to build: its files one by one, and the spellings of what stands in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from plugins.portal import annotate, capture
from plugins.portal.cache import Store, files_digest
from plugins.portal.model import Registry
from plugins.portal.problems import Problem

Read: TypeAlias = tuple[Registry, tuple[Problem, ...]]
_WHOLE, _FILES, _FORMS = "registry", "registry-files", "forms"
_Spelled: TypeAlias = tuple[str, Mapping[str, tuple[str, annotate.Forms]]]  # key; file → its digest, spellings


@dataclass(frozen=True, slots=True)
class _Whole:
    read: Read
    digests: Mapping[str, str]  # of the files that it was read from, by the names that entities have for them


class KnownRegistry:
    """The registry of the last time."""

    def __init__(self) -> None:
        self.key = ""  # names the files and the program that it was read from and by
        self._program = ""
        self._whole = _Whole((Registry({}, {}, {}), ()), {})
        self._files = capture.KnownFiles()
        self._spelled: _Spelled = "", {}
        self.is_news = False  # whether other processes do not know yet what was read
        self.forms_are_news = False  # or how names are spelled

    @property
    def registry(self) -> Registry:
        """What was read last; an empty one before that."""
        return self._whole.read[0]

    def read(self, folder: Path, store: Store | None, program: str) -> Read:
        """The registry of a folder; of its files those are read that are others than before, or all by another program.

        program: its version.
        """
        key = f"{program} {folder} {files_digest(folder)}"
        if self.key != key:
            found = store.get(_WHOLE, key) if store else None
            self.is_news = not isinstance(found, _Whole)
            self._whole = found if isinstance(found, _Whole) else self._read(folder, store, program)
            self.key, self._program = key, program
        return self._whole.read

    def _read(self, folder: Path, store: Store | None, program: str) -> _Whole:
        known = self._files.told() if self._program == program else {}
        if not known and store:
            known = store.get(_FILES, program) or {}
        self._files = capture.KnownFiles(known)
        read = capture.read_registry(folder, self._files)
        return _Whole(read, {name: file.sha256 for name, file in self._files.told().items()})

    def put_down(self, store: Store) -> None:
        """Keeps for other processes what was read."""
        store.put(_FILES, self._program, self._files.told())
        store.put(_WHOLE, self.key, self._whole)
        self.is_news = False

    def forms(self, store: Store | None) -> annotate.Forms:
        """All spellings of the names in what was read; worked out where a file is not as it was."""
        registry, digests = self.registry, self._whole.digests
        if not self._spelled[1] and store:
            self._spelled = store.get(_FORMS, self._program) or self._spelled
        key, spelled = self._spelled
        same = {
            id: forms
            for file, (digest, of_file) in spelled.items()
            if digests.get(file) == digest
            for id, forms in of_file.items()
            if id in registry.entities and registry.entities[id].file == file
        }
        made = annotate.forms(registry, same)
        if key != self.key:
            by_file: dict[str, tuple[str, annotate.Forms]] = {}
            for id, forms in made.items():
                file = registry.entities[id].file
                by_file.setdefault(file, (digests.get(file, ""), {}))[1][id] = forms
            self._spelled, self.forms_are_news = (self.key, by_file), True
        return made

    def put_forms(self, store: Store) -> None:
        """Keeps them for other processes."""
        store.put(_FORMS, self._program, self._spelled)
        self.forms_are_news = False
