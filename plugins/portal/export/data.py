"""Everything known of a document as one JSON file, described by ``schemas/document.schema.json``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from plugins.portal import addresses
from plugins.portal.export.edition import Edition, Library
from plugins.portal.export.formats import FORMATS
from plugins.portal.export.jsonld import wikidata
from plugins.portal.model import Annotation, Citation, Document, Entity, Localised, PartialDate, Provision, Record, Row

SCHEMA_PATH = "data/schemas/document.schema.json"
_SCHEMA = Path(__file__).parent / "schemas" / "document.schema.json"


def schema() -> bytes:
    """The JSON Schema that every document's file keeps to."""
    return _SCHEMA.read_bytes()


def write(library: Library, document: Document) -> str:
    """The file; keys stand in a fixed order, what is not known is an empty string, a null or an empty list."""
    record = document.record
    path = addresses.document_data(record.id)
    value = {
        "$schema": library.link(path, SCHEMA_PATH),
        **_record(record),
        "entities": {entity.id: _entity(entity) for entity in _entities(library, document)},
        "versions": [_version(Edition(library, document, annotated), path) for annotated in document.versions],
        "links": _links(library, document),
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _record(record: Record) -> dict[str, Any]:
    return {
        "id": record.id,
        "type": record.type,
        "effect": record.effect,
        "original": record.original,
        "titles": _localised(record.titles),
        "dates": {kind: _date(date) for kind, date in record.dates},
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


def _entities(library: Library, document: Document) -> list[Entity]:
    """The registry's entries that the record or a text names, by id."""
    record = document.record
    ids = {record.place or "", record.event or "", *record.issuers, *record.parties}
    ids.update(relation.target for relation in record.relations)
    for row in _rows(document):
        ids.update(library.corpus.graph.row_entities.get(row, ()))
    return [entity for entity in (library.entity(id_) for id_ in sorted(ids)) if entity]


def _entity(entity: Entity) -> dict[str, Any]:
    return {
        "kind": entity.kind,
        "names": _localised(entity.names),
        "territory": entity.territory,
        "sameAs": wikidata(entity),
    }


def _version(edition: Edition, path: str) -> dict[str, Any]:
    version, annotated = edition.version, edition.annotated
    return {
        "layer": version.layer,
        "language": version.language,
        "title": version.title,
        "status": version.status,
        "rights": edition.rights,
        "page": edition.library.link(path, edition.page),
        "files": {each.extension: edition.library.link(path, edition.path(each.extension)) for each in FORMATS},
        "provisions": [_provision(provision) for provision in version.provisions],
        "annotations": [_annotation(annotation) for annotation in annotated.annotations],
        "themes": [
            {"provision": theme.provision, "theme": theme.theme, "score": theme.score, "words": list(theme.words)}
            for theme in annotated.themes
        ],
        "unlinked": [
            {
                "provision": each.provision,
                "quote": each.quote,
                "candidates": list(each.candidates),
                "reason": each.reason,
            }
            for each in annotated.unlinked
        ],
    }


def _provision(provision: Provision) -> dict[str, Any]:
    return {
        "id": provision.id,
        "kind": provision.kind,
        "parent": provision.parent,
        "number": provision.number,
        "heading": provision.heading,
        "text": provision.text,
        "flag": provision.flag,
    }


def _annotation(annotation: Annotation) -> dict[str, Any]:
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


def _links(library: Library, document: Document) -> dict[str, Any]:
    graph = library.corpus.graph
    rows = _rows(document)
    return {
        "backlinks": [
            {"provision": row.provision, "citations": _citations(graph.backlinks[row])}
            for row in (Row(document.record.id, ""), *rows)
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
            for row in rows
            for related in graph.related.get(row, ())
        ],
    }


def _citations(citations: Iterable[Citation]) -> list[dict[str, str]]:
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


def _rows(document: Document) -> tuple[Row, ...]:
    ids = (provision.id for annotated in document.versions for provision in annotated.version.provisions)
    return tuple(Row(document.record.id, id_) for id_ in dict.fromkeys(ids))


def _localised(strings: Localised) -> dict[str, str]:
    return dict(strings.entries)


def _date(date: PartialDate) -> dict[str, str]:
    return {"value": date.value, "precision": date.precision, "inferred": date.inferred}
