"""Annotations as the inline elements of Akoma Ntoso.

Two layers: commitment sentences outside, all other marks inside, so that elements always nest. Where two marks of a
layer overlap, the one that starts first (then the longer one) is woven; the JSON file has them all. Elements by kind:

- party, organisation, mechanism: ``organization``; programme: ``process``; place: ``location``; person, event, term:
  the element of that name; instrument: ``entity``; all with ``refersTo``;
- reference: ``ref`` with the cited work's address; link: ``ref`` with the address itself;
- date: ``date``, or where it is less precise than a day ``inline`` with the value as its ``title``;
- amount: ``quantity`` with its ``normalized`` value; commitment: ``inline`` with the strength as its ``class``.

What the registry does not know gets no element. A character that XML can't hold stands as U+FFFD in an ``inline`` that
names it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plugins.portal.export import xml
from plugins.portal.export.akn_references import References
from plugins.portal.model import Annotation

_ELEMENTS = {
    "party": "organization",
    "organisation": "organization",
    "mechanism": "organization",
    "programme": "process",
    "place": "location",
    "person": "person",
    "event": "event",
    "term": "term",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation with the element that it becomes."""

    start: int
    end: int
    name: str
    attributes: tuple[tuple[str, str], ...]

    def around(self, content: str) -> str:
        """The element around mixed content."""
        return xml.element(self.name, dict(self.attributes), content)


@dataclass(frozen=True, slots=True)
class Layers:
    """The marks of a heading or text: in each layer by start, none overlapping another."""

    sentences: tuple[Mark, ...]
    marks: tuple[Mark, ...]

    @classmethod
    def of(cls, annotations: Iterable[Annotation], references: References) -> Layers:
        """The layers of one part of a provision."""
        sentences: list[Mark] = []
        marks: list[Mark] = []
        for annotation in annotations:
            tag = _tag(annotation, references)
            if tag:
                layer = sentences if annotation.kind == "commitment" else marks
                layer.append(Mark(annotation.start, annotation.end, tag[0], tuple(tag[1].items())))
        return cls(_apart(sentences), _apart(marks))


def weave(text: str, layers: Layers, start: int, end: int) -> str:
    """``text[start:end]`` as mixed content, whose own text is the same string (but for what XML can't hold)."""
    woven: list[str] = []
    for first, last, sentence in _runs(layers.sentences, start, end):
        inner = "".join(
            mark.around(_text(text[a:b])) if mark else _text(text[a:b])
            for a, b, mark in _runs(layers.marks, first, last)
        )
        woven.append(sentence.around(inner) if sentence else inner)
    return "".join(woven)


def _apart(marks: list[Mark]) -> tuple[Mark, ...]:
    """Those that overlap none before them."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if mark.start < mark.end and (not kept or kept[-1].end <= mark.start):
            kept.append(mark)
    return tuple(kept)


def _runs(marks: tuple[Mark, ...], start: int, end: int) -> Iterator[tuple[int, int, Mark | None]]:
    """A stretch cut into marked and unmarked runs, none of them empty, together all of it."""
    place = start
    for index in range(bisect_right(marks, start, key=lambda mark: mark.end), len(marks)):
        mark = marks[index]
        if mark.start >= end:
            break
        if place < mark.start:
            yield place, mark.start, None
        yield max(mark.start, start), min(mark.end, end), mark
        place = mark.end
    if place < end:
        yield place, end, None


def _tag(  # noqa: PLR0911 - one return a kind of element
    annotation: Annotation, references: References
) -> tuple[str, dict[str, str]] | None:
    """Name and attributes of an annotation's element; None where it points at nothing."""
    kind, key = annotation.kind, annotation.key
    target = references.target(annotation)
    refers = {"refersTo": f"#{target}"}
    match kind:
        case "commitment":
            return "inline", {"name": "commitment", "class": key}
        case "reference":
            return "ref", {"href": references.work(annotation), **(refers if target else {})}
        case "link":
            return "ref", {"href": key}
        case "date":
            whole = len(key) == len("2023-07-04") and "/" not in key
            return ("date", {"date": key}) if whole else ("inline", {"name": "date", "title": key})
        case _ if target is None:
            return None
        case "amount":
            return "quantity", {**refers, "normalized": key}
        case "instrument":
            return "entity", {"name": kind, **refers}
    return _ELEMENTS[kind], refers


def _text(string: str) -> str:
    woven: list[str] = []
    place = 0
    for match in xml.FORBIDDEN.finditer(string):
        code = f"U+{ord(match.group()):04X}"
        woven += (
            xml.text(string[place : match.start()]),
            xml.element("inline", {"name": "character", "title": code}, "\ufffd"),
        )
        place = match.end()
    return "".join((*woven, xml.text(string[place:])))
