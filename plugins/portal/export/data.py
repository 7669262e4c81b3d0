"""Everything known of a document as one JSON file, described by ``schemas/document.schema.json``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from plugins.portal import addresses
from plugins.portal.export import values
from plugins.portal.export.edition import Edition, Library
from plugins.portal.export.formats import FORMATS
from plugins.portal.export.indented import indented
from plugins.portal.export.jsonld import wikidata
from plugins.portal.model import Document, Entity, Row

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
        **values.of_record(record),
        "entities": {entity.id: _entity(entity) for entity in _entities(library, document)},
        "versions": [_version(Edition(library, document, annotated), path) for annotated in document.versions],
        "links": values.of_links(library.corpus.graph, (Row(record.id, ""), *_rows(document))),
    }
    return indented(value, 1) + "\n"


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
        "names": values.localised(entity.names),
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
        "provisions": [values.of_provision(provision) for provision in version.provisions],
        "annotations": [values.of_annotation(annotation) for annotation in annotated.annotations],
        "themes": [values.of_theme(theme) for theme in annotated.themes],
        "unlinked": [values.of_unlinked(each) for each in annotated.unlinked],
    }


def _rows(document: Document) -> tuple[Row, ...]:
    ids = (provision.id for annotated in document.versions for provision in annotated.version.provisions)
    return tuple(Row(document.record.id, id_) for id_ in dict.fromkeys(ids))
