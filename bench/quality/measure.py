"""Runs the importer over the gold captures and adds up the scores."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.quality.gold import read_all
from bench.quality.scores import KINDS, Compared, Score, compare
from plugins.portal import annotate, capture, extract, pipeline
from plugins.portal.export import report
from plugins.portal.model import Capture

SETS = ("tuned", "aside")
Import = Callable[[str, bytes], Mapping[str, Any]]  # name and bytes of a capture → its part of the importer's answer


@dataclass(frozen=True, slots=True)
class Measured:
    """The scores of a set."""

    which: str
    captures: int
    scores: Mapping[tuple[str, str], Score]  # (language, kind)
    differences: tuple[str, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(sorted({language for language, _ in self.scores}))

    def total(self, kind: str) -> Score:
        """Over all languages."""
        return sum((score for (_, of), score in self.scores.items() if of == kind), Score())


def measure(which: str, importing: Import) -> Measured:
    """The scores of a set of gold captures. Raises MalformedGoldError."""
    golds = read_all(which)
    return combine(which, [compare(gold, importing(f"{gold.name}.txt", gold.capture.encode())) for gold in golds])


def importer(registry_folder: Path) -> Import:
    """Reads captures as `invoke import --json` does, with this registry."""
    registry, _ = capture.read_registry(registry_folder)
    annotator = annotate.Annotator(registry, ())

    def read(name: str, data: bytes) -> Mapping[str, Any]:
        item = Capture(Path(name).stem, "text", None, "text/plain", data, name, hashlib.sha256(data).hexdigest())
        with extract.Reader() as reader:
            examined = pipeline.examine(item, reader, annotator)
        return report.of_capture(name, examined.record, examined.versions, examined.problems, registry)

    return read


def combine(which: str, compared: list[Compared]) -> Measured:
    scores: dict[tuple[str, str], Score] = {}
    for one in compared:
        for key, score in one.scores.items():
            scores[key] = scores.get(key, Score()) + score
    return Measured(which, len(compared), scores, tuple(line for one in compared for line in one.differences))


def table(measured: Measured) -> list[list[str]]:
    """Rows of a table: F1 of each kind by language, then precision, recall and F1 over all languages."""
    rows = [["", *KINDS]]
    for language in measured.languages:
        scores = [measured.scores.get((language, kind)) for kind in KINDS]
        rows.append(
            [language, *(f"{score.f1:.3f}" if score and score.expected + score.given else "–" for score in scores)]
        )
    totals = [measured.total(kind) for kind in KINDS]
    rows.append(["precision", *(f"{score.precision:.3f}" for score in totals)])
    rows.append(["recall", *(f"{score.recall:.3f}" for score in totals)])
    rows.append(["F1", *(f"{score.f1:.3f}" for score in totals)])
    return rows


__all__ = ["KINDS", "SETS", "Measured", "combine", "importer", "measure", "table"]
