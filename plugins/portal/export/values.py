"""The shapes that several JSON files share: what a record, a provision, an annotation and a link look like there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.portal.model import (
    Annotation,
    Citation,
    Graph,
    Localised,
    PartialDate,
    Provision,
    Record,
    Row,
    ThemeScore,
    Unlinked,
)


def of_record(record: Record) -> dict[str, Any]:
    return {
        "id": record.id,
        "type": record.type,
        "effect": record.effect,
        "original": record.original,
        "titles": localised(record.titles),
        "dates": {kind: _of_date(date) for kind, date in record.dates},
        "place": record.place,
        "event": record.event,
        "issuers": list(record.issuers),
        "parties": list(record.parties),
        "sources": [
            {
                "publisher": source.publisher,
                "title": source.title,
                "url": source.url,
                "date": source.date.value if source.date else "",
                "language": source.language,
            }
            for source in record.sources
        ],
        "relations": [{"kind": relation.kind, "target": relation.target} for relation in record.relations],
        "derived": record.derived,
    }


def of_provision(provision: Provision) -> dict[str, Any]:
    return {
        "id": provision.id,
        "kind": provision.kind,
        "parent": provision.parent,
        "number": provision.number,
        "heading": provision.heading,
        "text": provision.text,
        "flag": provision.flag,
    }


def of_annotation(annotation: Annotation) -> dict[str, Any]:
    return {
        "provision": annotation.provision,
        "part": annotation.part,
        "start": annotation.start,
        "end": annotation.end,
        "quote": annotation.quote,
        "kind": annotation.kind,
        "key": annotation.key,
        "origin": annotation.origin,
        "note": annotation.note,
    }


def of_theme(theme: ThemeScore) -> dict[str, Any]:
    return {"provision": theme.provision, "theme": theme.theme, "score": theme.score, "words": list(theme.words)}


def of_unlinked(name: Unlinked) -> dict[str, Any]:
    return {
        "provision": name.provision,
        "quote": name.quote,
        "candidates": list(name.candidates),
        "reason": name.reason,
    }


def of_links(graph: Graph, rows: Iterable[Row]) -> dict[str, Any]:
    """Who refers to these rows, and what is related to them. A row without a provision is a document as a whole."""
    listed = tuple(rows)
    return {
        "backlinks": [
            {"provision": row.provision, "citations": _of_citations(graph.backlinks[row])}
            for row in listed
            if row in graph.backlinks
        ],
        "related": [
            {
                "provision": row.provision,
                "document": related.other.document,
                "other": related.other.provision,
                "entities": list(related.entities),
                "themes": list(related.themes),
                "score": related.score,
            }
            for row in listed
            for related in graph.related.get(row, ())
        ],
    }


def _of_citations(citations: Iterable[Citation]) -> list[dict[str, str]]:
    return [
        {
            "document": citation.document,
            "layer": citation.layer,
            "language": citation.language,
            "provision": citation.provision,
            "sentence": citation.sentence,
            "quote": citation.quote,
        }
        for citation in citations
    ]


def localised(strings: Localised) -> dict[str, str]:
    return dict(strings.entries)


def _of_date(date: PartialDate) -> dict[str, str]:
    return {"value": date.value, "precision": date.precision, "inferred": date.inferred}
