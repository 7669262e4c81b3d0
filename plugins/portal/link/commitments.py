"""The sentences in which someone undertakes something: who, what, for whom, through what and by when."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from plugins.portal.link.grid import Cell
from plugins.portal.link.targets import Targets
from plugins.portal.model import STRENGTHS, Annotation, Commitment, Part, Row, Strength

_STRENGTHS: dict[str, Strength] = {strength: strength for strength in STRENGTHS}
_ACTORS = ("party", "organisation")


def commitments(grid: tuple[Cell, ...], lead: Targets, themes: Mapping[Row, tuple[str, ...]]) -> tuple[Commitment, ...]:
    """Every commitment of every version, in the grid's order.

    Raises KeyError for an annotation whose key is no `Strength`.
    """
    return tuple(commitment for cell in grid for commitment in _of_cell(cell, lead, themes[cell.row]))


def _of_cell(cell: Cell, lead: Targets, themes: tuple[str, ...]) -> Iterator[Commitment]:
    actors = [annotation for annotation in cell.annotations if annotation.kind in _ACTORS and lead.named(annotation)]
    undertaken = {(each.part, each.start, each.end): each for each in cell.undertakings}
    for annotation in cell.annotations:
        if annotation.kind != "commitment":
            continue
        read = undertaken.get((annotation.part, annotation.start, annotation.end))
        named = _within(actors, annotation.part, *cell.around(annotation)) if read is None else ()
        yield Commitment(
            document=cell.version.document,
            layer=cell.version.layer,
            language=cell.version.language,
            provision=cell.provision.id,
            sentence=cell.sentence(annotation),
            strength=_STRENGTHS[annotation.key],
            actors=_known(read.actors, lead) if read else named,
            themes=themes,
            action=read.action if read else "",
            beneficiaries=_known(read.beneficiaries, lead) if read else (),
            mechanisms=_known(read.mechanisms, lead) if read else (),
            deadline=read.deadline if read else "",
        )


def _known(keys: tuple[str, ...], lead: Targets) -> tuple[str, ...]:
    """These ids as the registry's entities; a document of the portal is the instruments that it is."""
    entities = (each for key in keys for each in ((key,) if key in lead.entities else lead.instruments.get(key, ())))
    return tuple(dict.fromkeys(entities))


def _within(annotations: list[Annotation], part: Part, start: int, end: int) -> tuple[str, ...]:
    """The keys of those that begin in a stretch of a part, each once. The annotations are in reading order."""
    in_part = part != "heading"
    first = bisect_left(annotations, (in_part, start), key=_place)
    last = bisect_left(annotations, (in_part, end), key=_place)
    return tuple(dict.fromkeys(annotation.key for annotation in annotations[first:last]))


def _place(annotation: Annotation) -> tuple[bool, int]:
    return annotation.part != "heading", annotation.start
