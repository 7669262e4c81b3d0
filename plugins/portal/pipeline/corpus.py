"""All documents: capture → (each document by itself) → link.

Documents are read side by side, and those that nothing has changed for are taken from the cache.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from plugins.portal import annotate, capture, link, locks, parse, profiling
from plugins.portal.cache import Store, code_version, opened
from plugins.portal.model import Capture, Corpus, Document, Record, Registry
from plugins.portal.pipeline.document import READINGS, Job, Reading, World, kept_as, noted, read_document
from plugins.portal.pipeline.inputs import Inputs, Progress, Step, tally
from plugins.portal.pipeline.parts import Parts
from plugins.portal.problems import Problem, exit_status

_REGISTRY = "registry"  # the part of the cache that holds what comes of it alone
_SNAPSHOT = "snapshot"
_PUBLISHING = ("adapter", "commands", "export", "link", "page", "search")  # code that no reading depends on


def read(inputs: Inputs, progress: Progress = lambda step: None) -> tuple[Corpus, tuple[Problem, ...]]:
    """capture → extract → parse → annotate → link."""
    problems: list[Problem] = []
    progress(Step("Reading the registry and the records"))
    with profiling.stage("registry and records"):
        folder, kept = inputs.content / "documents", opened(inputs.cache, _REGISTRY)
        registry = noted(problems, _registry(inputs, kept))
        known = inputs.memory.records(kept, code_version(*_PUBLISHING))
        records = noted(problems, capture.read_records(folder, registry, known))
        inputs.memory.put_records(kept)
        left_out = capture.read_left_out(folder, records)
        captures = noted(problems, capture.read_summaries(folder, records, inputs.memory.captures, known.states))
        if inputs.texts is not None:
            beside = {item.document for item in captures if item.layer == "text"}
            captures += noted(problems, capture.read_texts(inputs.texts, records, left_out, beside))

    lost = frozenset(document.id for document in left_out)
    jobs = _jobs(records, captures)
    lost |= _ids(records) - {job.id for job in jobs}
    with profiling.stage("documents", len(jobs)), _store(inputs) as store:
        world = inputs.memory.world(registry, _held(jobs), lost)
        readings = _readings(jobs, world, inputs, store, progress)
    problems += _without_versions(records, readings)
    documents: list[Document] = []
    for reading in readings.values():
        problems += reading.problems
        documents += [reading.document] if reading.document else []
    if not documents and not left_out:
        problems.append(_nothing(inputs))

    progress(Step("Linking"))
    with profiling.stage("link", len(documents)):
        ordered = tuple(sorted(documents, key=lambda document: _date(document.record), reverse=True))
        links = inputs.memory.linked(inputs.cache)
        graph = noted(problems, link.link(registry, ordered, links))
        if links.kept and inputs.memory.documents:
            links.kept.forget_others()
    return Corpus(registry, ordered, graph), tuple(problems)


def _registry(inputs: Inputs, store: Store | None) -> tuple[Registry, tuple[Problem, ...]]:
    """The registry, from the cache where none of its files has changed."""
    return inputs.memory.registry(inputs.content / "registry", store, code_version(*_PUBLISHING))


@contextmanager
def _store(inputs: Inputs) -> Iterator[Store | None]:
    """What the cache knows of documents; nothing while another build, perhaps with another registry, fills it."""
    store, cache = None, inputs.cache
    with ExitStack() as stack:
        with suppress(OSError, locks.HeldError):  # a folder that can't be written is no reason not to build
            if cache is not None:
                documents = inputs.memory.store(cache / READINGS)
                stack.enter_context(locks.hold(cache / READINGS))
                store = documents
        yield store


def _jobs(records: tuple[Record, ...], captures: tuple[Capture, ...]) -> tuple[Job, ...]:
    """The documents that have a capture, by id."""
    by_id = {record.id: record for record in records}
    found: dict[str, list[Capture]] = {}
    for item in captures:
        found.setdefault(item.document, []).append(item)
    return tuple(Job(id, by_id.get(id), tuple(found[id])) for id in sorted(found))


def _held(jobs: Iterable[Job]) -> frozenset[str]:
    return frozenset(job.id for job in jobs)


def _readings(
    jobs: tuple[Job, ...], world: World, inputs: Inputs, store: Store | None, progress: Progress
) -> Mapping[str, Reading]:
    """Every document read, by id. Where one proves to have no version, the others are read as if it were not there."""
    while True:
        readings = _read(jobs, world, inputs, store, progress)
        empty = frozenset(id for id in world.held if readings[id].document is None)
        if not empty:
            return readings
        world, store = inputs.memory.world(world.registry, world.held - empty, world.lost | empty), None


def _read(
    jobs: tuple[Job, ...], world: World, inputs: Inputs, store: Store | None, progress: Progress
) -> dict[str, Reading]:
    names: dict[str, str] = {}  # of what the cache holds of documents as they are
    with profiling.stage("from the cache"):
        known, earlier = _known(jobs, world, store) if store else ({}, {})
        if store:
            names = {id: store.checksum(kept_as(id)) for id in known}
    waiting = [replace(job, before=earlier.get(job.id, Parts())) for job in jobs if job.id not in known]
    read = tally(progress, "Parsing and annotating", len(waiting))
    if waiting:
        with profiling.stage("annotate: the registry's names"):
            if not world.is_prepared:  # before processes are forked, which then have it
                world.prepare(inputs.memory.forms(opened(inputs.cache, _REGISTRY)))
        if any(capture.layer == "text" for job in waiting for capture in job.captures):
            _ = parse.parse_text  # likewise
    found = dict(known)
    made = inputs.workers.map(read_document, world, waiting, lambda readings: read(len(readings)))
    for job, reading in zip(waiting, made, strict=True):
        found[job.id] = reading
        # A message about an error may depend on more than the document: on what the registry holds instead, say.
        if store and reading.document and not exit_status(reading.problems):
            with profiling.stage("to the cache", 1):
                store.put(kept_as(job.id), _key(world), reading)
                names[job.id] = store.checksum(kept_as(job.id))
    there = ((id, found[id].document, name) for id, name in names.items())
    inputs.memory.documents = {id: (document, name) for id, document, name in there if document and name}
    return {job.id: found[job.id] for job in jobs}


def _known(jobs: tuple[Job, ...], world: World, store: Store) -> tuple[dict[str, Reading], dict[str, Parts]]:
    """What the cache has, less what a change of the registry may concern, which it then forgets.

    First what stands as it is, then parts of what has been edited or may be concerned.
    """
    found: dict[str, Reading] = {}
    for job in jobs:
        reading = store.get(kept_as(job.id), _key(world))
        if isinstance(reading, Reading):
            found[job.id] = reading
    after = world.snapshot
    before = store.get(_SNAPSHOT, code_version(*_PUBLISHING))
    if before is None or before.digests != after.digests:
        _forget(found, before, after, store)
        store.put(_SNAPSHOT, code_version(*_PUBLISHING), after)
    store.keep({_SNAPSHOT, *(kept_as(job.id) for job in jobs)})
    same = {job.id: found[job.id] for job in jobs if job.id in found and found[job.id].key == job.key}
    return same, {id: reading.parts for id, reading in found.items() if id not in same}


def _forget(
    found: dict[str, Reading], before: annotate.Snapshot | None, after: annotate.Snapshot, store: Store
) -> None:
    """Takes out what a change of the registry may concern, from the cache too, before the cache knows the change.

    Of a document that is concerned, what came of its captures and of other versions stays, for this build.
    """
    touched = annotate.Touched(annotate.change(before, after)) if before else None
    kept = {_SNAPSHOT}
    for id, reading in list(found.items()):
        if touched is None or reading.document is None:
            del found[id]
            continue
        versions = touched(reading.document)
        if versions:
            found[id] = replace(reading, key="", parts=reading.parts.without(versions))
        else:
            kept.add(kept_as(id))
    for name in list(store.names()):
        if name not in kept:
            store.drop(name)


def _key(world: World) -> str:
    return f"{code_version(*_PUBLISHING)} {sorted(world.lost)}"


def _ids(records: Iterable[Record]) -> frozenset[str]:
    return frozenset(record.id for record in records)


def _without_versions(records: tuple[Record, ...], readings: Mapping[str, Reading]) -> list[Problem]:
    return [
        Problem("error", record.file, "", "the document has no readable version: add a summary.<language>.md beside it")
        for record in records
        if record.id not in readings or readings[record.id].document is None
    ]


def _nothing(inputs: Inputs) -> Problem:
    folder: Path = inputs.content / "documents"
    message = "There is no document to publish. Begin one with `invoke new`, or name a folder of raw texts as TEXTS."
    return Problem("error", f"{folder.parent.name}/{folder.name}", "", message)


def _date(record: Record) -> tuple[str, str]:
    return (record.main_date.value if record.main_date else "", record.id)
