"""Documents whose record can't be used: what still holds of them, so that one error does not cause others."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from plugins.portal.capture import files
from plugins.portal.capture.records import RECORD
from plugins.portal.decoding import Undecodable, decode
from plugins.portal.model import Record


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A document that is not published because its record, or its folder's name, has an error."""

    id: str  # the folder's name, perhaps no id
    file: str  # the record, as the editor knows it
    text: str  # the record's, as far as it can be read

    def claims(self, name: str) -> bool:
        """Whether the record names a raw text, under whatever key: that text is not another document's."""
        return f'"{name}"' in self.text or f"'{name}'" in self.text


def read_left_out(folder: Path, records: tuple[Record, ...]) -> tuple[LeftOut, ...]:
    """The documents in a folder that none of its sound records describes, by name."""
    sound = {record.id for record in records}
    return tuple(
        LeftOut(path.name, files.shown(path / RECORD), _text(path / RECORD))
        for path in files.list_folder(folder).folders
        if path.name not in sound
    )


def _text(path: Path) -> str:
    data, _problems = files.read(path)
    try:
        return decode(data or b"")
    except Undecodable:
        return (data or b"").decode("utf-8", "replace")
