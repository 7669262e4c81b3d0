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
from plugins.portal.search.documents import documents
from plugins.portal.search.postings import Collector, Terms
from plugins.portal.search.stemming import stemmer
from plugins.portal.search.stops import STOPS
from plugins.portal.search.tokens import Tokeniser
from plugins.portal.search.works import Column, Work

MARKS = "mul"  # the index of annotations, which are of no language

# Fields and their weights. Readers look for documents by title and for provisions by heading; a heading sums up its
# provision in a few words, a title holds for all provisions alike and so decides between documents, not within one.
# The summary's words count like those of the text that it explains.
BOOSTS = {"title": 4, "heading": 3, "text": 1, "gloss": 1}
# A name counts more than a theme: a theme is a judgement.
MARK_BOOSTS = {"names": 3, "themes": 2, "parties": 1}
BY_DOCUMENT = frozenset({"title", "parties"})  # written once for a document, and meant for each of its rows


@dataclass(frozen=True, slots=True)
class Sums:
    """How many records, and the lengths of their fields, added up."""

    records: int
    lengths: tuple[int, ...]

    def __add__(self, other: Sums) -> Sums:
        pairs = zip(self.lengths, other.lengths, strict=True)
        return Sums(self.records + other.records, tuple(one + two for one, two in pairs))


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


@dataclass(frozen=True, slots=True)
class Place:
    """A document with its number and the number of its first row."""

    number: int
    row: int
    work: Work


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


def language(tag: str, placed: list[Place], lost: Sums | None = None) -> Written:
    """What a segment has of a language, or of annotations (``mul``). lost: of documents that are gone by it."""
    collected = _marks(placed) if tag == MARKS else _language(tag, placed)
    name, files = _manifest(tag, collected, lost)
    return Written(name, files, collected.sums)


def places(state: State, works: list[Work]) -> list[Place]:
    """The documents, newest first, with their numbers after those that have been written."""
    row = sum(held.rows for held in state.documents)
    placed = []
    for number, work in enumerate(works, start=len(state.documents)):
        placed.append(Place(number, row, work))
        row += len(work.rows)
    return placed


@dataclass(frozen=True, slots=True)
class _Collected:
    boosts: Mapping[str, int]
    collector: Collector
    sums: list[tuple[Place, Sums]]
    columns: list[tuple[Place, Column]]
    words: Mapping[str, str]  # of terms that are none themselves


def _language(tag: str, placed: list[Place]) -> _Collected:
    tokens = Tokeniser(tag)
    collector = Collector(BOOSTS)
    sums = []
    columns = []
    for place in placed:
        column = place.work.columns.get(tag)
        if column is None:
            continue
        lengths = dict.fromkeys(BOOSTS, 0)
        lengths["title"] = collector.add("title", place.number, tokens(column.title)) * len(column.cells)
        for row, provision in enumerate(place.work.rows, start=place.row):
            cell = column.cells.get(provision)
            if cell:
                lengths["heading"] += collector.add("heading", row, tokens(cell.heading))
                lengths["text"] += collector.add("text", row, tokens(cell.text))
                lengths["gloss"] += collector.add("gloss", row, tokens(cell.gloss))
        sums.append((place, Sums(len(column.cells), tuple(lengths.values()))))
        columns.append((place, column))
    words = tokens.words() if stemmer(tag) else {}
    return _Collected(BOOSTS, collector, sums, columns, words)


def _marks(placed: list[Place]) -> _Collected:
    collector = Collector(MARK_BOOSTS)
    sums = []
    for place in placed:
        work = place.work
        lengths = dict.fromkeys(MARK_BOOSTS, 0)
        lengths["parties"] = collector.add("parties", place.number, Terms(work.parties)) * len(work.rows)
        for row in range(len(work.rows)):
            for field, marks in (("names", work.names), ("themes", work.themes)):
                lengths[field] += collector.add(field, place.row + row, Terms(marks[row] if marks else ()))
        sums.append((place, Sums(len(work.rows), tuple(lengths.values()))))
    return _Collected(MARK_BOOSTS, collector, sums, [], {})


def _manifest(tag: str, collected: _Collected, lost: Sums | None) -> tuple[str, list[OutputFile]]:
    """The files of a language, and the hash of its manifest.

    fields: name, weight, whether by document. records, lengths: of this segment alone; lost: of documents gone by it.
    runs: rows that this language has, as (rows passed over, rows had).
    terms: as ``shards.written`` tells it. texts: rows of each file, hashes.
    """
    terms, words, written = _index(tag, collected)
    total = Sums(0, (0,) * len(collected.boosts))
    for _, one in collected.sums:
        total += one
    manifest: dict[str, Any] = {
        "fields": [[name, boost, int(name in BY_DOCUMENT)] for name, boost in collected.boosts.items()],
        "records": total.records,
        "lengths": total.lengths,
        "lost": [lost.records, *lost.lengths] if lost else [],
        "terms": terms,
    }
    if tag == MARKS:
        manifest["runs"] = coding.runs([(place.row, place.row + len(place.work.rows)) for place, _ in collected.sums])
    else:
        chunks = texts.chunks([(place.row, place.work, column) for place, column in collected.columns])
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


def _index(tag: str, collected: _Collected) -> tuple[list[Any], str, list[OutputFile]]:
    """Of the terms: what the manifest says of their files, the hash of the vocabulary, all these files.

    In a function of its own, so that the postings are gone before the texts are written.
    """
    inverted = collected.collector.inverted()
    coded = coding.front_coded(inverted.vocabulary)
    terms, files = shards.written(f"{tag}/t", shards.cut(inverted, coded, shards.size_of(tag)))
    if tag == MARKS:  # whose keys nobody types
        return terms, "", list(files)
    words, file = coding.single(f"{tag}/vocab", vocabulary.written(inverted, coded, collected.words))
    return terms, words, [*files, file]
