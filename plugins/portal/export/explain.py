"""Every stage's value for a document or one of its provisions, for programs: ``schemas/explain.schema.json``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from plugins.portal.export import values
from plugins.portal.model import Annotated, Correction, Document, Graph, Row, Undertaking
from plugins.portal.problems import Problem

SCHEMA = Path(__file__).parent / "schemas" / "explain.schema.json"


def of_document(document: Document, graph: Graph, problems: Iterable[Problem], provision: str = "") -> dict[str, Any]:
    """The whole document, or what concerns one provision. problems: of the whole build; the document's are kept."""
    record = document.record
    told = problems_of(document, problems)
    rows = dict.fromkeys(row.id for annotated in document.versions for row in annotated.version.provisions)
    wanted = (provision,) if provision else ("", *rows)
    return {
        "document": {**values.of_record(record), "file": record.file, "capture": record.capture or ""},
        "provision": provision,
        "versions": [_version(annotated, provision) for annotated in document.versions],
        "corrections": [
            _correction(one, told, done=is_applied(one, document, told))
            for one in record.corrections
            if not provision or one.provision in ("", provision)
        ],
        "problems": [_problem(each) for each in told if not provision or each.place == provision],
        "links": values.of_links(graph, (Row(record.id, row) for row in wanted)),
    }


def problems_of(document: Document, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those of the files that a document is read from: its texts, and what lies beside its record."""
    origins = {annotated.version.origin for annotated in document.versions}
    folder, _, name = document.record.file.rpartition("/")
    beside = f"{folder}/" if name else ""
    kept = (each for each in problems if each.file in origins or (beside and each.file.startswith(beside)))
    return tuple(dict.fromkeys(kept))


def is_applied(correction: Correction, document: Document, problems: Iterable[Problem]) -> bool:
    """Whether its text is at hand and nothing stood in its way."""
    place = (correction.file, correction.place)
    faults = [each for each in problems if each.severity != "info" and (each.file, each.place) == place]
    return document.version(correction.layer, correction.language) is not None and not faults


def _version(annotated: Annotated, only: str) -> dict[str, Any]:
    version = annotated.version

    def meant(row: str) -> bool:
        return only in ("", row)

    return {
        "layer": version.layer,
        "language": version.language,
        "title": version.title,
        "status": version.status,
        "origin": version.origin,
        "found": [
            {"key": fact.key, "value": fact.value, "text": fact.text} for fact in (() if only else version.found)
        ],
        "dropped": [{"text": each.text, "reason": each.reason} for each in (() if only else version.dropped)],
        "provisions": [values.of_provision(row) for row in version.provisions if meant(row.id)],
        "annotations": [values.of_annotation(mark) for mark in annotated.annotations if meant(mark.provision)],
        "unlinked": [values.of_unlinked(name) for name in annotated.unlinked if meant(name.provision)],
        "undertakings": [_undertaking(each) for each in annotated.undertakings if meant(each.provision)],
        "themes": [values.of_theme(theme) for theme in annotated.themes if meant(theme.provision)],
        "candidates": [
            {"text": name.text, "kind": name.kind, "count": name.count, "sentence": name.sentence}
            for name in (() if only else annotated.candidates)
        ],
    }


def _undertaking(one: Undertaking) -> dict[str, Any]:
    return {
        "provision": one.provision,
        "part": one.part,
        "start": one.start,
        "end": one.end,
        "actors": list(one.actors),
        "action": one.action,
        "beneficiaries": list(one.beneficiaries),
        "mechanisms": list(one.mechanisms),
        "deadline": one.deadline,
    }


def _correction(one: Correction, problems: Iterable[Problem], *, done: bool) -> dict[str, Any]:
    return {
        "action": one.action,
        "layer": one.layer,
        "language": one.language,
        "quote": one.quote,
        "kind": one.kind,
        "key": one.key,
        "was": one.was,
        "provision": one.provision,
        "before": one.before,
        "after": one.after,
        "every": one.every,
        "note": one.note,
        "place": one.place,
        "applied": done,
        "problems": [_problem(each) for each in problems if (each.file, each.place) == (one.file, one.place)],
    }


def _problem(problem: Problem) -> dict[str, str]:
    return {
        "severity": problem.severity,
        "file": problem.file,
        "place": problem.place,
        "message": problem.message,
    }
