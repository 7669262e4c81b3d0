"""Every stage's value for a document or one of its provisions, as text or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from plugins.portal.export.explain import is_applied, of_document, problems_of
from plugins.portal.model import Annotated, Corpus, Document, Provision, Row
from plugins.portal.problems import Problem


def explain(corpus: Corpus, id: str, provision: str = "", problems: Iterable[Problem] = ()) -> Iterator[str]:
    """Lines from record to links. problems: of the whole build; those of the document are told.

    Raises LookupError with a sentence where the document or the provision does not exist.
    """
    document = _document(corpus, id, provision)
    told = problems_of(document, problems)
    if not provision:
        yield from _record(document)
    for annotated in document.versions:
        yield from _version(annotated, provision)
    yield from _corrections(document, provision, told)
    for problem in told:
        if not provision or problem.place == provision:
            yield str(problem)
    for row in sorted(_rows(document)) if not provision else [provision]:
        yield from _links(corpus, Row(id, row))


def as_json(corpus: Corpus, id: str, provision: str = "", problems: Iterable[Problem] = ()) -> bytes:
    """The same for programs, as ``export/schemas/explain.schema.json`` describes it. Raises LookupError as above."""
    value = of_document(_document(corpus, id, provision), corpus.graph, problems, provision)
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


def _document(corpus: Corpus, id: str, provision: str) -> Document:
    document = next((document for document in corpus.documents if document.record.id == id), None)
    if document is None:
        known = ", ".join(document.record.id for document in corpus.documents)
        raise LookupError(f"there is no document {id!r}; there are {known}")
    rows = _rows(document)
    if provision and provision not in rows:
        raise LookupError(f"{id} has no provision {provision!r}; it has {', '.join(sorted(rows))}")
    return document


def _rows(document: Document) -> set[str]:
    return {row.id for annotated in document.versions for row in annotated.version.provisions}


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
        if only in ("", row.id):
            yield from _row(annotated, row)
    for unknown in annotated.candidates if not only else ():
        kind = f"{unknown.kind}, " if unknown.kind else ""
        yield f"  looks like a name: {unknown.text!r} ({kind}{unknown.count}×) in {unknown.sentence!r}"


def _row(annotated: Annotated, row: Provision) -> Iterator[str]:
    flag = f"  FLAG {row.flag}" if row.flag else ""
    yield f"  {row.id}  {row.kind}  {row.number} {row.heading}{flag}".rstrip()
    yield f"    {row.text!r}"
    for mark in annotated.annotations:
        if mark.provision == row.id:
            note = f"  ({mark.note})" if mark.note else ""
            where = f"{mark.part} {mark.start}–{mark.end}"
            yield f"    {where}  {mark.kind} {mark.key}  {mark.quote!r}  by {mark.origin}{note}"
    for one in annotated.undertakings:
        if one.provision == row.id:
            yield f"    undertaken in {one.part} {one.start}–{one.end} by {_ids(one.actors)}: {one.action!r}"
            whom, through = _ids(one.beneficiaries), _ids(one.mechanisms)
            yield f"      for {whom}, through {through}, by {one.deadline or '–'}"
    for theme in annotated.themes:
        if theme.provision == row.id:
            yield f"    theme {theme.theme} {theme.score:.2f} by {', '.join(theme.words)}"
    for name in annotated.unlinked:
        if name.provision == row.id:
            yield f"    not linked {name.quote!r}: {name.reason} ({', '.join(name.candidates)})"


def _corrections(document: Document, only: str, problems: tuple[Problem, ...]) -> Iterator[str]:
    for one in document.record.corrections:
        if only and one.provision not in ("", only):
            continue
        faults = [each for each in problems if (each.file, each.place) == (one.file, one.place)]
        state = "waits for its text" if not faults else "NOT APPLIED"
        state = "applied" if is_applied(one, document, problems) else state
        where = " ".join(filter(None, (f"{one.layer}.{one.language}", one.provision)))
        was = f" (was {one.was})" if one.was else ""
        what = f"{one.action} {one.kind} {one.key}".rstrip() + was
        yield f"correction  {what} on {one.quote!r} in {where}: {state}  ({one.file}, {one.place})"


def _ids(ids: tuple[str, ...]) -> str:
    return ", ".join(ids) or "–"


def _links(corpus: Corpus, row: Row) -> Iterator[str]:
    graph = corpus.graph
    for citation in graph.backlinks.get(row, ()):
        source = f"{citation.document}#{citation.provision} ({citation.language})"
        yield f"cited   {row.provision} ← {source}: {citation.sentence!r}"
    for related in graph.related.get(row, ()):
        reason = ", ".join((*related.entities, *related.themes))
        other = f"{related.other.document}#{related.other.provision}"
        yield f"related {row.provision} ~ {other} {related.score:.2f} by {reason}"
