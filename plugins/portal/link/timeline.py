"""What happened when: documents, events, and the instruments that documents cite."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.portal.model import Document, Registry, TimelineEntry


def timeline(
    registry: Registry, documents: tuple[Document, ...], cited: frozenset[str], spoken_of: frozenset[str]
) -> tuple[TimelineEntry, ...]:
    """Dated facts by start of the date (a year before its months, a month before its days), then by target.

    cited: ids of what texts name and records relate to. An instrument that the portal holds stands there as its
    document, with the document's own dates.
    """
    entries = {*_of_documents(documents), *_events(registry, spoken_of), *_instruments(registry, documents, cited)}
    return tuple(sorted(entries, key=lambda entry: (entry.date.value.partition("/")[0], entry.target, entry.what)))


def _of_documents(documents: tuple[Document, ...]) -> Iterator[TimelineEntry]:
    for document in documents:
        for what, date in document.record.dates:
            yield TimelineEntry(date, what, document.record.id)


def _events(registry: Registry, spoken_of: frozenset[str]) -> Iterator[TimelineEntry]:
    for id in spoken_of:
        entity = registry.entities[id]
        if entity.kind == "event" and entity.date:
            yield TimelineEntry(entity.date, "event", entity.id)


def _instruments(registry: Registry, documents: tuple[Document, ...], cited: frozenset[str]) -> Iterator[TimelineEntry]:
    held = {document.record.id for document in documents}
    for key in cited:
        entity = registry.entities.get(key)
        if entity and entity.kind == "instrument" and entity.date and entity.document not in held:
            yield TimelineEntry(entity.date, "instrument", key)
