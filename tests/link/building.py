"""Builds annotated documents from texts with marks: ``[quote](kind:key)`` is an annotation, ``{theme 0.8}`` a theme."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from plugins.portal.model import (
    ENTITY_KINDS,
    Annotated,
    Annotation,
    AnnotationKind,
    Document,
    Entity,
    Layer,
    Localised,
    Part,
    PartialDate,
    Provision,
    Record,
    Registry,
    Relation,
    Status,
    Term,
    Theme,
    ThemeScore,
    Version,
)

_MARK = re.compile(r"\[([^\]]+)\]\(([a-z]+):([^)]+)\)")
_THEME = re.compile(r"\s*\{([a-z-]+) ([0-9.]+)\}")


def version(document: str, rows: Mapping[str, str], language: str = "en", layer: Layer = "text") -> Annotated:
    """A version of rows ``{"p-1": "Heading | Text"}``, both with marks; the heading and its bar may be left out."""
    provisions: list[Provision] = []
    annotations: list[Annotation] = []
    themes: list[ThemeScore] = []
    for id_, marked in rows.items():
        themes += [ThemeScore(id_, theme, float(score), ()) for theme, score in _THEME.findall(marked)]
        heading, _, text = _THEME.sub("", marked).rpartition(" | ")
        parts: dict[Part, str] = {}
        for part, source in cast("dict[Part, str]", {"heading": heading, "text": text}).items():
            parts[part] = _MARK.sub(r"\1", source)
            shift = 0
            for mark in _MARK.finditer(source):
                quote, kind, key = mark.groups()
                start = mark.start() - shift
                shift += len(mark.group()) - len(quote)
                span = (start, start + len(quote), quote)
                kind_and_key = (cast(AnnotationKind, kind), key)
                annotations.append(Annotation(document, layer, language, id_, *span, *kind_and_key, "test", part))
        provisions.append(Provision(id_, "clause", parts["text"], heading=parts["heading"]))
    origin = f"{document}/{layer}.{language}"
    status: Status = "original" if layer == "text" else "own"
    made = Version(document, layer, language, document.title(), tuple(provisions), status, origin=origin)
    return Annotated(made, tuple(annotations), tuple(themes))


def document(
    *versions: Annotated,
    original: str = "en",
    dates: Mapping[str, str] | None = None,
    relations: tuple[Relation, ...] = (),
) -> Document:
    """A document with these versions, and dates ``{"adopted": "2031-05"}``."""
    id_ = versions[0].version.document
    titles = Localised.of({original: id_.title()})
    dated = tuple((kind, PartialDate(value)) for kind, value in (dates or {}).items())
    return Document(Record(id_, "initiative", "political", original, titles, dated, relations=relations), versions)


def entity(mark: str, *, date: str = "", document: str | None = None) -> Entity:
    """An entity from ``kind:id``."""
    kind, _, id_ = mark.partition(":")
    assert kind in ENTITY_KINDS
    names = Localised.of({"en": id_.title()})
    return Entity(id_, kind, names, date=PartialDate(date) if date else None, document=document)


def registry(*entities: Entity, themes: tuple[str, ...] = (), terms: tuple[str, ...] = ()) -> Registry:
    """A registry of these entities, themes and terms."""
    return Registry(
        {each.id: each for each in entities},
        {id_: Theme(id_, Localised.of({"en": id_}), Localised(), ()) for id_ in themes},
        {id_: Term(id_, Localised.of({"en": id_}), Localised()) for id_ in terms},
    )
