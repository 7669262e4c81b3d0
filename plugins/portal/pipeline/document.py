"""One document: extract → parse → annotate of its captures. A capture that a stage fails on is a Problem of its own."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

from plugins.portal import annotate, extract, parse, profiling
from plugins.portal.model import Annotated, Annotation, Capture, Document, Record, Registry, Version
from plugins.portal.pipeline.parts import Marked, Parsed, Parts, capture_key
from plugins.portal.problems import Problem

T = TypeVar("T")
READINGS = "documents"  # the part of the cache that holds what came of documents


def kept_as(id: str) -> str:
    """What the reading of a document is called there."""
    return f"document-{id}"


@dataclass(frozen=True, slots=True)
class Job:
    """A document to be read."""

    id: str
    record: Record | None  # None: no editor has described it
    captures: tuple[Capture, ...]
    before: Parts = field(default_factory=Parts)  # of an earlier reading of it, with other captures or another record

    @property
    def key(self) -> str:
        """Names everything that the result depends on, but for the program and the World."""
        captures = tuple(map(capture_key, self.captures))
        return hashlib.sha256(repr((self.id, self.record, captures)).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of it. document: None where no version can be read."""

    document: Document | None
    problems: tuple[Problem, ...]
    key: str = ""  # of the job
    parts: Parts = field(default_factory=Parts)


@dataclass(frozen=True)
class World:
    """What every document is read with. A process that is sent it prepares the rest for itself."""

    registry: Registry
    held: frozenset[str]  # ids of the documents that the portal holds
    lost: frozenset[str]  # ids of documents that have an error of their own

    @cached_property
    def annotator(self) -> annotate.Annotator:
        """The rules, prepared."""
        return self._rules()

    @property
    def is_prepared(self) -> bool:
        """Whether the rules are."""
        return "annotator" in self.__dict__

    def prepare(self, forms: annotate.Forms) -> None:
        """Prepares the rules with the registry's spellings, where these are known."""
        self.__dict__["annotator"] = self._rules(forms)

    def _rules(self, forms: annotate.Forms | None = None) -> annotate.Annotator:
        return annotate.Annotator(self.registry, tuple(sorted(self.held)), forms)

    @cached_property
    def reader(self) -> extract.Reader:
        """For captures that are more than plain text; its child process ends with this one."""
        return extract.Reader()

    @cached_property
    def snapshot(self) -> annotate.Snapshot:
        """Of what the rules see."""
        return annotate.Snapshot.of(self.registry, self.held)

    def again(self) -> World:
        """The same for another build: with the rules and their snapshot, if they are there, and a reader of its own."""
        fresh = World(self.registry, self.held, self.lost)
        kept = {"annotator", "snapshot"} & self.__dict__.keys()
        fresh.__dict__.update({name: self.__dict__[name] for name in kept})
        return fresh

    def __reduce__(self) -> tuple[type[World], tuple[Registry, frozenset[str], frozenset[str]]]:
        return World, (self.registry, self.held, self.lost)


@dataclass(frozen=True, slots=True)
class Examined:
    """One capture, read by itself: what it alone tells."""

    record: Record | None  # None where it can't be read
    versions: tuple[tuple[Annotated, tuple[Problem, ...]], ...]  # in order of appearance, each with its Problems
    problems: tuple[Problem, ...]  # of the capture as a whole


def read_document(world: World, job: Job) -> Reading:
    """All versions of a document, in the order of ``Document.versions``, and what is wrong with them."""
    problems: list[Problem] = []
    record, parsed = job.record, list[Parsed]()
    for capture in job.captures:
        with profiling.stage("parse", 1):
            found = _parsed_again(job, capture, record, world)
        if found.versions and record is None:
            record = parse.derive_record(found.versions, capture)
        parsed.append(found)
        problems += found.problems
    versions = [version for each in parsed for version in each.versions]
    if record is None or not versions:
        return Reading(None, tuple(problems))
    record = _without_lost_references(record, world.lost)
    kept = [_without_lost(version, world) for version in versions]
    problems += annotate.without_version(record, kept)
    ordered = sorted(kept, key=lambda v: (v.layer != "text", v.language != record.original, v.language))
    with profiling.stage("annotate", len(ordered)):
        marked = tuple(_marked_again(job, record, version, world) for version in ordered)
        problems += (problem for each in marked for problem in each.problems)
        completed, annotated = world.annotator.complete(record, tuple(each.annotated for each in marked))
        # What a derived record is completed with changes its versions: they would be kept twice.
        parts = Parts(tuple(parsed), marked) if completed == record else Parts(tuple(parsed))
        return Reading(Document(completed, annotated), tuple(problems), job.key, parts)


def _parsed_again(job: Job, capture: Capture, record: Record | None, world: World) -> Parsed:
    with_record = record if capture.layer == "text" else None
    known = job.before.of_capture(capture, with_record)
    if known is not None:
        return known
    problems: list[Problem] = []
    versions = _parsed(capture, record, world.reader, problems)
    return Parsed((capture_key(capture), with_record), versions, tuple(problems))


def _marked_again(job: Job, record: Record, version: Version, world: World) -> Marked:
    known = job.before.of_version(version, record)
    if known is not None:
        return known
    problems: list[Problem] = []
    annotated = _annotated(world.annotator, record, version, problems)
    return Marked((version, record), annotated, tuple(problems))


def examine(item: Capture, reader: extract.Reader, annotator: annotate.Annotator) -> Examined:
    """extract → parse → annotate of one capture as the build does it, without what a record may say of it."""
    problems: list[Problem] = []
    versions = _parsed(item, None, reader, problems)
    if not versions:
        return Examined(None, (), tuple(problems))
    record = parse.derive_record(versions, item)
    doubts: list[list[Problem]] = [[] for _ in versions]
    annotated = tuple(
        _annotated(annotator, record, version, found) for version, found in zip(versions, doubts, strict=True)
    )
    record, annotated = annotator.complete(record, annotated)
    return Examined(record, tuple(zip(annotated, map(tuple, doubts), strict=True)), tuple(problems))


def noted(problems: list[Problem], result: tuple[T, tuple[Problem, ...]]) -> T:
    """The value of a result; its Problems are added to the list."""
    value, found = result
    problems.extend(found)
    return value


def _parsed(
    item: Capture, record: Record | None, reader: extract.Reader, problems: list[Problem]
) -> tuple[Version, ...]:
    """The versions in a capture; a parser that fails is a Problem of this capture alone."""
    try:
        if item.layer == "summary":
            version = noted(problems, parse.parse_summary(item))
            return (version,) if version else ()
        extracted = noted(problems, reader.extract(item))
        if extracted is None:
            return ()
        first, *others = noted(problems, parse.parse_text(extracted.capture, record)) or (None,)
        if first is None:
            return ()
        dropped, found = (*extracted.dropped, *first.dropped), (*extracted.found, *first.found)
        return (replace(first, dropped=dropped, found=found), *others)
    except Exception as fault:  # the promise of one broken document: whatever it is, the others are built
        problems.append(_failure(item.origin, "parse", fault))
        return ()


def _without_lost(version: Version, world: World) -> Version:
    """The version without hand-made marks on what has an error of its own: that is named once, where it stands."""

    def stands(mark: Annotation) -> bool:
        id = mark.key.partition("#")[0]
        lost = mark.kind == "reference" and id in world.lost
        return mark.kind == "link" or not (world.registry.excuses(id) or lost)

    if all(map(stands, version.by_hand)):
        return version
    return replace(version, by_hand=tuple(mark for mark in version.by_hand if stands(mark)))


def _without_lost_references(record: Record, lost: frozenset[str]) -> Record:
    """The record without corrections that refer to a document with an error of its own, for the same reason."""
    kept = (one for one in record.corrections if one.kind != "reference" or one.key.partition("#")[0] not in lost)
    return replace(record, corrections=tuple(kept))


def _annotated(annotator: annotate.Annotator, record: Record, version: Version, problems: list[Problem]) -> Annotated:
    try:
        return noted(problems, annotator.annotate(version, record))
    except Exception as fault:  # as above: the text is published, without annotations
        problems.append(_failure(version.origin, "annotate", fault))
        return Annotated(version, ())


def _failure(origin: str, stage: str, fault: Exception) -> Problem:
    return Problem(
        "error", origin, "", f"the {stage} stage failed with {type(fault).__name__}: {fault}; report this file"
    )
