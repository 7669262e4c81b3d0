"""What is wrong with the connections: references that lead nowhere, unknown ids, rows that a version lacks."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.portal.link.grid import Cell, rows
from plugins.portal.link.targets import UNREGISTERED, Targets
from plugins.portal.model import ENTITY_KINDS, Annotation, Document, Registry, Version
from plugins.portal.problems import Problem


def problems(
    registry: Registry, documents: tuple[Document, ...], grid: tuple[Cell, ...], lead: Targets
) -> Iterator[Problem]:
    """Every fault of the links: errors for what leads nowhere, warnings for rows that not all versions have."""
    for cell in grid:
        for annotation in cell.annotations:
            message = _fault(annotation, registry, lead)
            if message:
                yield Problem("error", cell.version.origin, cell.provision.id, message)
    for document in documents:
        yield from _uneven_rows(document)


def _fault(annotation: Annotation, registry: Registry, lead: Targets) -> str:
    """A sentence on what an annotation's key lacks; empty where it leads somewhere."""
    quote, key = annotation.quote, annotation.key
    if annotation.kind == "reference":
        return _fault_of_reference(annotation, lead)
    if annotation.kind in ENTITY_KINDS and key not in registry.entities:
        return f"“{quote}” names {key}, which the registry lacks: correct the id or add it to content/registry"
    if annotation.kind == "term" and key not in registry.terms:
        return f"“{quote}” uses the term {key}, which the registry lacks: correct the id or add it to terms.toml"
    return ""


def _fault_of_reference(annotation: Annotation, lead: Targets) -> str:
    quote, (id_, _, _) = annotation.quote, annotation.key.partition("#")
    target = lead.row(annotation)
    if target is None and not lead.is_instrument(id_) and not id_.startswith(UNREGISTERED):
        return f"“{quote}” refers to {id_}, neither a document nor an instrument of the registry: correct the id"
    if target is not None and not lead.exists(target):
        return f"“{quote}” refers to row {target.provision} of {target.document}, which has no such row: correct the id"
    return ""


def _uneven_rows(document: Document) -> Iterator[Problem]:
    versions = [annotated.version for annotated in document.versions]
    held = [frozenset(provision.id for provision in version.provisions) for version in versions]
    for row in rows(document):
        having = [version for version, ids in zip(versions, held, strict=True) if row in ids]
        lacking = [version for version, ids in zip(versions, held, strict=True) if row not in ids]
        if lacking:
            yield Problem(
                "warning",
                lacking[0].origin,
                row,
                f"row {row} stands in {_names(having)} but not in {_names(lacking)}: "
                "give the row the same id in every version, or add it where it is missing",
            )


def _names(versions: list[Version]) -> str:
    return ", ".join(f"{version.layer}.{version.language}" for version in versions)
