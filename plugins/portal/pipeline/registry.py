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
        self._whole: _Whole | None = None
        self._files = capture.KnownFiles()

    @property
    def registry(self) -> Registry | None:
        """What was read last."""
        return self._whole.read[0] if self._whole else None

    def read(self, folder: Path, store: Store | None, program: str) -> Read:
        """The registry of a folder; of its files those are read that are others than before, or all by another program.

        program: its version.
        """
        key = f"{program} {folder} {files_digest(folder)}"
        if self._whole is None or self.key != key:
            found = store.get(_WHOLE, key) if store else None
            self._whole = found if isinstance(found, _Whole) else self._read(folder, store, key, program)
            self.key, self._program = key, program
        return self._whole.read

    def _read(self, folder: Path, store: Store | None, key: str, program: str) -> _Whole:
        known = self._files.told() if self._program == program else {}
        if not known and store:
            known = store.get(_FILES, program) or {}
        self._files = capture.KnownFiles(known)
        read = capture.read_registry(folder, self._files)
        files = self._files.told()
        whole = _Whole(read, {name: file.sha256 for name, file in files.items()})
        if store:
            store.put(_FILES, program, files)
            store.put(_WHOLE, key, whole)
        return whole

    def forms(self, registry: Registry, store: Store | None) -> annotate.Forms:
        """All spellings of the names in the registry that was read; worked out where a file is not as it was."""
        kept: _Spelled = (store.get(_FORMS, self._program) if store else None) or ("", {})
        digests = self._whole.digests if self._whole else {}
        same = {
            id: forms
            for file, (digest, spelled) in kept[1].items()
            if digests.get(file) == digest
            for id, forms in spelled.items()
            if id in registry.entities and registry.entities[id].file == file
        }
        made = annotate.forms(registry, same)
        if store and kept[0] != self.key:
            by_file: dict[str, tuple[str, annotate.Forms]] = {}
            for id, forms in made.items():
                file = registry.entities[id].file
                by_file.setdefault(file, (digests.get(file, ""), {}))[1][id] = forms
            store.put(_FORMS, self._program, (self.key, by_file))
        return made
