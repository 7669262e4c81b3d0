"""Whether the versions of a document say the same: dates, figures and parties, row by row.

Only summaries are compared, each with the one that the others are made from. Words for numbers ("seven") are left out,
for languages differ in which they spell out; so are days that a text names by a weekday alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from plugins.portal.folding import fold
from plugins.portal.link.grid import Cell
from plugins.portal.model import Annotation, Layer, Row, Version
from plugins.portal.problems import Problem

_STATED = "dates.stated"
# A date, an amount or a reference is compared as a whole; what is left of a row is searched for figures.
_READ = frozenset({"date", "amount", "reference"})
_FIGURE = re.compile(r"\d+(?:[., ]\d+)*")
_GROUPED = re.compile(r"(?<=\d)[., ](?=\d{3}(?!\d))")


def problems(grid: tuple[Cell, ...]) -> Iterator[Problem]:
    """A warning for each row whose dates, figures or parties differ from those of the version it is compared with."""
    by_layer: dict[tuple[str, Layer], dict[Row, list[Cell]]] = {}
    for cell in grid:
        rows = by_layer.setdefault((cell.version.document, cell.version.layer), {})
        rows.setdefault(cell.row, []).append(cell)
    for (_, layer), rows in by_layer.items():
        if layer == "summary":  # official wordings differ as they were issued: that is not an editor's to mend
            for cells in rows.values():
                model = min(cells, key=lambda cell: _distance(cell.version))
                for cell in cells:
                    yield from _differences(cell, model)


def _distance(version: Version) -> tuple[bool, str]:
    """How far a version is from the one that was written first: our own words, then drafts of them by language."""
    return version.status != "own", version.language


def _differences(cell: Cell, model: Cell) -> Iterator[Problem]:
    there, here = facts(model), facts(cell)
    for sort, wanted in there.items():
        lacking, added = wanted - here[sort], here[sort] - wanted
        if lacking or added:
            other = f"{model.version.layer}.{model.version.language}"
            said = [f"lacks {_listed(lacking)}"] if lacking else []
            said += [f"has {_listed(added)}"] if added else []
            message = f"{sort}: the row {' and '.join(said)}, unlike {other}: make the versions agree"
            yield Problem("warning", cell.version.origin, cell.provision.id, message)


def facts(cell: Cell) -> Mapping[str, frozenset[str]]:
    """What a row states that no language changes: dates in ISO 8601, figures in plain notation, ids of parties."""
    of_kind: dict[str, list[Annotation]] = {}
    for annotation in cell.annotations:
        of_kind.setdefault(annotation.kind, []).append(annotation)
    amounts = of_kind.get("amount", [])
    figures = {_plain(each.key.partition(" ")[0]) for each in amounts if re.search(r"\d", fold(each.quote))}
    return {
        "dates": frozenset(each.key for each in of_kind.get("date", []) if each.origin == _STATED),
        "figures": frozenset(figures | set(_loose_figures(cell))),
        "parties": frozenset(each.key for each in of_kind.get("party", [])),
    }


def _loose_figures(cell: Cell) -> Iterator[str]:
    """The figures of a row that belong to no date, amount or reference."""
    for part, text in (("heading", cell.provision.heading), ("text", cell.provision.text)):
        characters = list(fold(text))
        for annotation in cell.annotations:
            if annotation.part == part and annotation.kind in _READ:
                characters[annotation.start : annotation.end] = "\n" * (annotation.end - annotation.start)
        for found in _FIGURE.findall("".join(characters)):
            yield _plain(_GROUPED.sub("", found).replace(",", "."))


def _plain(figure: str) -> str:
    """``1.50`` and ``1.5`` are one figure; what is none, such as ``5.1.2``, stays as it is."""
    return f"{Decimal(figure).normalize():f}" if re.fullmatch(r"\d+(?:\.\d+)?", figure) else figure


def _listed(values: frozenset[str]) -> str:
    return ", ".join(sorted(values))
