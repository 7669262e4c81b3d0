"""Every stage's value for a document or one of its provisions, as text."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.portal.model import Annotated, Corpus, Document, Row


def explain(corpus: Corpus, id: str, provision: str = "") -> Iterator[str]:
    """Lines from record to links.

    Raises LookupError with a sentence where the document or the provision does not exist.
    """
    document = next((document for document in corpus.documents if document.record.id == id), None)
    if document is None:
        known = ", ".join(document.record.id for document in corpus.documents)
        raise LookupError(f"there is no document {id!r}; there are {known}")
    rows = {row.id for annotated in document.versions for row in annotated.version.provisions}
    if provision and provision not in rows:
        raise LookupError(f"{id} has no provision {provision!r}; it has {', '.join(sorted(rows))}")
    if not provision:
        yield from _record(document)
    for annotated in document.versions:
        yield from _version(annotated, provision)
    for row in sorted(rows) if not provision else [provision]:
        yield from _links(corpus, Row(id, row))


def _record(document: Document) -> Iterator[str]:
    record = document.record
    yield f"record  {record.id}  ({record.file or 'made from a capture that no record claims'})"
    yield f"  type {record.type}, effect {record.effect}, original {record.original}, capture {record.capture or '–'}"
    for kind, date in record.dates:
        yield f"  {kind} {date.value}" + (f"  inferred: {date.inferred}" if date.inferred else "")
    yield f"  place {record.place or '–'}, event {record.event or '–'}"
    yield f"  issuers {', '.join(record.issuers) or '–'}; parties {', '.join(record.parties) or '–'}"


def _version(annotated: Annotated, only: str) -> Iterator[str]:
    version = annotated.version
    yield f"{version.layer}.{version.language}  {version.status}  {version.title!r}  ({version.origin})"
    if not only:
        for found in version.found:
            yield f"  found    {found.key} = {found.value}"
        for dropped in version.dropped:
            yield f"  dropped  {dropped.reason}: {dropped.text!r}"
    for row in version.provisions:
        if only and row.id != only:
            continue
        flag = f"  FLAG {row.flag}" if row.flag else ""
        yield f"  {row.id}  {row.kind}  {row.number} {row.heading}{flag}".rstrip()
        yield f"    {row.text!r}"
        for mark in annotated.annotations:
            if mark.provision == row.id:
                note = f"  ({mark.note})" if mark.note else ""
                where = f"{mark.part} {mark.start}–{mark.end}"
                yield f"    {where}  {mark.kind} {mark.key}  {mark.quote!r}  by {mark.origin}{note}"
        for theme in annotated.themes:
            if theme.provision == row.id:
                yield f"    theme {theme.theme} {theme.score:.2f} by {', '.join(theme.words)}"
        for name in annotated.unlinked:
            if name.provision == row.id:
                yield f"    not linked {name.quote!r}: {name.reason} ({', '.join(name.candidates)})"


def _links(corpus: Corpus, row: Row) -> Iterator[str]:
    graph = corpus.graph
    for citation in graph.backlinks.get(row, ()):
        source = f"{citation.document}#{citation.provision} ({citation.language})"
        yield f"cited   {row.provision} ← {source}: {citation.sentence!r}"
    for related in graph.related.get(row, ()):
        reason = ", ".join((*related.entities, *related.themes))
        other = f"{related.other.document}#{related.other.provision}"
        yield f"related {row.provision} ~ {other} {related.score:.2f} by {reason}"
