"""What came of a document's captures and versions one by one, so that an edit of one leaves the others as they are."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeAlias

from plugins.portal.model import Annotated, Capture, Record, Version, VersionKey
from plugins.portal.problems import Problem

CaptureKey: TypeAlias = tuple[str, str | None, str, str, str]


def capture_key(capture: Capture) -> CaptureKey:
    """Names a capture and its bytes."""
    return capture.layer, capture.language, capture.media_type, capture.origin, capture.sha256


@dataclass(frozen=True, slots=True)
class Parsed:
    """A capture by itself. of: all that it was parsed with; a summary is parsed without its record."""

    of: tuple[CaptureKey, Record | None]
    versions: tuple[Version, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """A version by itself. of: all that it was annotated with, but for the World."""

    of: tuple[Version, Record]
    annotated: Annotated
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Parts:
    """Of an earlier reading of the same document."""

    parsed: tuple[Parsed, ...] = ()
    marked: tuple[Marked, ...] = ()

    def of_capture(self, capture: Capture, record: Record | None) -> Parsed | None:
        """What is known of a capture with this record."""
        key = capture_key(capture)
        return next((each for each in self.parsed if each.of[0] == key and each.of[1] == record), None)

    def of_version(self, version: Version, record: Record) -> Marked | None:
        """What is known of a version with this record."""
        found = (each for each in self.marked if each.annotated.version.key == version.key)
        return next((each for each in found if each.of == (version, record)), None)

    def without(self, versions: Collection[VersionKey]) -> Parts:
        """Less what is known of these versions."""
        return Parts(self.parsed, tuple(each for each in self.marked if each.annotated.version.key not in versions))
