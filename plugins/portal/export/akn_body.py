"""The rows of a version as the parts of an Akoma Ntoso document, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile

from plugins.portal.export import xml
from plugins.portal.export.akn_inline import Layers, weave
from plugins.portal.export.akn_references import References
from plugins.portal.export.edition import Edition
from plugins.portal.model import Annotation, Part, Provision, ProvisionKind

_ELEMENTS: dict[ProvisionKind, tuple[str, dict[str, str]]] = {
    "clause": ("clause", {}),
    "paragraph": ("paragraph", {}),
    "item": ("point", {}),
    "recital": ("hcontainer", {"name": "recital"}),
    "closing": ("hcontainer", {"name": "closing"}),
}


def parts(edition: Edition, references: References) -> Iterator[str]:
    """Preface, preamble where there are recitals, main body, conclusions where there is a closing."""
    provisions = edition.version.provisions
    first = len(tuple(takewhile(lambda provision: provision.kind == "recital", provisions)))
    rest = provisions[first:]
    last = len(rest) - len(tuple(takewhile(lambda provision: provision.kind == "closing", reversed(rest))))
    rows = _Rows(edition, references)
    language = {"xml:lang": edition.version.language}
    yield xml.block("preface", language, (f"<p><docTitle>{xml.text(edition.title)}</docTitle></p>",))
    if first:
        recitals = (xml.block("recital", {"eId": each.id}, rows.whole(each)) for each in provisions[:first])
        yield xml.block("preamble", language, (xml.block("recitals", {"eId": "recitals"}, recitals),))
    yield xml.block("mainBody", language, rows.nested(rest[:last]) if last else ("<p/>",))
    if rest[last:]:
        closings = (xml.block("tblock", {"eId": each.id}, rows.whole(each)) for each in rest[last:])
        yield xml.block("conclusions", language, closings)


def depths(provisions: Iterable[Provision]) -> tuple[int, ...]:
    """How deep each row stands: one below its parent where that row is still open, else at the top."""
    path: list[str] = []
    found: list[int] = []
    for provision in provisions:
        depth = path.index(provision.parent) + 1 if provision.parent in path else 0
        path[depth:] = [provision.id]
        found.append(depth)
    return tuple(found)


class _Rows:
    """Writes the rows of one version."""

    def __init__(self, edition: Edition, references: References) -> None:
        self._references = references
        marks: dict[tuple[str, Part], list[Annotation]] = {}
        for annotation in edition.annotated.annotations:
            marks.setdefault((annotation.provision, annotation.part), []).append(annotation)
        self._marks: Mapping[tuple[str, Part], list[Annotation]] = marks

    def whole(self, provision: Provision) -> Iterator[str]:
        """Number, heading and paragraphs."""
        yield from self._head(provision)
        yield from self._paragraphs(provision)

    def nested(self, provisions: tuple[Provision, ...]) -> Iterator[str]:
        """The rows as elements within elements, tag by tag, so that no depth of nesting is too deep."""
        levels = (*depths(provisions), 0)
        opened: list[str] = []
        for place, provision in enumerate(provisions):
            while len(opened) > levels[place]:
                yield f"</{opened.pop()}>"
            name, attributes = _ELEMENTS[provision.kind]
            opened.append(name)
            yield xml.start(name, {**attributes, "eId": provision.id})
            yield from self._head(provision)
            has_rows = levels[place + 1] > levels[place]
            yield xml.block("intro" if has_rows else "content", {}, self._paragraphs(provision))
        yield from (f"</{name}>" for name in reversed(opened))

    def _head(self, provision: Provision) -> Iterator[str]:
        if provision.number:
            yield xml.element("num", {}, xml.text(provision.number))
        if provision.heading:
            layers = self._layers(provision, "heading")
            yield xml.element("heading", {}, weave(provision.heading, layers, 0, len(provision.heading)))

    def _paragraphs(self, provision: Provision) -> Iterator[str]:
        layers = self._layers(provision, "text")
        start = 0
        for paragraph in provision.text.split("\n\n"):
            end = start + len(paragraph)
            yield xml.element("p", {}, weave(provision.text, layers, start, end))
            start = end + len("\n\n")

    def _layers(self, provision: Provision, part: Part) -> Layers:
        return Layers.of(self._marks.get((provision.id, part), ()), self._references)
