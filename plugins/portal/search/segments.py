"""An index that grows: segments, each of some documents, that score as one.

A full build is one segment. Adding, changing and removing documents writes one more, which names the documents of the
earlier ones that are gone; nothing that was written before changes. What Lunr needs to know of the whole (how many
records there are, how long their fields are on average, how many hold a term) is a sum over segments, so hits and
scores are those of a full build.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from plugins.portal.model import OutputFile
from plugins.portal.search import coding, shards, texts, vocabulary
from plugins.portal.search.collecting import Collected, collected
from plugins.portal.search.documents import documents
from plugins.portal.search.fields import BY_DOCUMENT, MARKS, Place, Sums, boosts
from plugins.portal.search.kept import Kept
from plugins.portal.search.stops import STOPS
from plugins.portal.search.works import Work


@dataclass(frozen=True, slots=True)
class Held:
    """What a later segment needs to know of a document that has been written."""

    id: str
    date: str
    rows: int
    sums: Mapping[str, Sums]  # by language, ``mul`` among them
    gone: bool = False  # removed, or written again in a later segment


@dataclass(frozen=True, slots=True)
class State:
    """All that has been written, documents by their number; empty before the first segment."""

    documents: tuple[Held, ...] = ()
    segments: tuple[Mapping[str, Any], ...] = ()  # as in the entry


def extend(state: State, works: Iterable[Work], removed: Iterable[str] = ()) -> tuple[State, tuple[OutputFile, ...]]:
    """One more segment with these documents, in place of earlier ones of the same id, and without the removed.

    Returns the state to extend next time, and the files of the segment.
    """
    ordered = sorted(works, key=lambda work: work.order, reverse=True)
    leaving = {work.id for work in ordered} | set(removed)
    gone = [number for number, held in enumerate(state.documents) if held.id in leaving and not held.gone]
    going = set(gone)
    placed = places(state, ordered)
    files: list[OutputFile] = []
    manifests: dict[str, list[Any]] = {}
    sums: list[dict[str, Sums]] = [{} for _ in ordered]
    lost: dict[str, Sums] = {}
    for number in gone:
        for tag, one in state.documents[number].sums.items():
            lost[tag] = lost[tag] + one if tag in lost else one
    tags = sorted({tag for work in ordered for tag in work.columns} | {MARKS} | set(lost))
    for tag in tags:
        written = language(tag, placed, lost.get(tag))
        for place, one in written.sums:
            sums[place.number - len(state.documents)][tag] = one
        files += written.files
        manifests[tag] = [written.name, sum(one.records for _, one in written.sums)]
    (docs, ids), listed = documents(ordered, [(held.date, held.id) for held in state.documents], gone)
    segment = {"docs": docs, "ids": ids, "languages": manifests}
    held = [
        Held(one.id, one.date, one.rows, one.sums, one.gone or number in going)
        for number, one in enumerate(state.documents)
    ]
    held += [Held(work.id, work.date, len(work.rows), one) for work, one in zip(ordered, sums, strict=True)]
    return State(tuple(held), (*state.segments, segment)), (*files, *listed)


@dataclass(frozen=True, slots=True)
class Written:
    """A language's part of a segment."""

    name: str  # the hash of its manifest
    files: list[OutputFile]
    sums: list[tuple[Place, Sums]]  # of each document that is in it


def language(tag: str, placed: Iterable[Place], lost: Sums | None = None, kept: Kept | None = None) -> Written:
    """What a segment has of a language, or of annotations (``mul``).

    lost: of documents that are gone by it. kept: from the build before; makes no difference but to the time it takes.
    """
    held = [place for place in placed if place.within(tag)]
    found = kept.collected(held) if kept else collected(tag, held)
    name, files = _manifest(tag, found, lost, kept)
    if kept:
        kept.turn()
    return Written(name, files, found.sums)


def places(state: State, works: list[Work]) -> list[Place]:
    """The documents, newest first, with their numbers after those that have been written."""
    row = sum(held.rows for held in state.documents)
    placed = []
    for number, work in enumerate(works, start=len(state.documents)):
        placed.append(Place(number, row, work))
        row += len(work.rows)
    return placed


def _manifest(tag: str, found: Collected, lost: Sums | None, kept: Kept | None) -> tuple[str, list[OutputFile]]:
    """The files of a language, and the hash of its manifest.

    fields: name, weight, whether by document. records, lengths: of this segment alone; lost: of documents gone by it.
    runs: rows that this language has, as (rows passed over, rows had).
    terms: as ``shards.written`` tells it. texts: rows of each file, hashes.
    """
    terms, words, written = _index(tag, found, kept)
    total = Sums(0, (0,) * len(boosts(tag)))
    for _, one in found.sums:
        total += one
    manifest: dict[str, Any] = {
        "fields": [[name, boost, int(name in BY_DOCUMENT)] for name, boost in boosts(tag).items()],
        "records": total.records,
        "lengths": total.lengths,
        "lost": [lost.records, *lost.lengths] if lost else [],
        "terms": terms,
    }
    if tag == MARKS:
        manifest["runs"] = coding.runs([(place.row, place.row + len(place.work.rows)) for place, _ in found.sums])
    else:
        chunks = texts.chunks(tag, [place for place, _ in found.sums], kept)
        text_hashes, text_files = coding.grouped(f"{tag}/d", chunks.packed)
        manifest |= {
            "runs": coding.runs(chunks.rows),
            "texts": [chunks.each, text_hashes],
            "vocab": words,
            "stop": " ".join(STOPS.get(tag, ())),
        }
        written += text_files
    name, file = coding.single(f"{tag}/manifest", coding.as_json(manifest))
    return name, [*written, file]


def _index(tag: str, found: Collected, kept: Kept | None) -> tuple[list[Any], str, list[OutputFile]]:
    """Of the terms: what the manifest says of their files, the hash of the vocabulary, all these files.

    In a function of its own, so that the postings are gone before the texts are written.
    """
    inverted = found.inverted()
    pack = kept.deflated_apart if kept else coding.deflated_apart
    terms, files = shards.written(f"{tag}/t", shards.cut(inverted, shards.size_of(tag), pack=pack))
    if tag == MARKS:  # whose keys nobody types
        return terms, "", list(files)
    words, file = coding.single(f"{tag}/vocab", vocabulary.written(inverted, found.words))
    return terms, words, [*files, file]
