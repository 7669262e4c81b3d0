"""What an index has of documents: the terms of their fields, and how long these are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from plugins.portal.search.collector import Collector, Terms
from plugins.portal.search.fields import BOOSTS, MARK_BOOSTS, MARKS, Place, Sums, boosts
from plugins.portal.search.postings import Inverted
from plugins.portal.search.stemming import stemmer
from plugins.portal.search.tokens import Tokeniser, shortest


@dataclass(frozen=True, slots=True)
class Collected:
    """Of all documents of an index."""

    sums: list[tuple[Place, Sums]]
    inverted: Callable[[], Inverted]  # to be called once: what it is made of may then be gone
    words: Mapping[str, str]  # of terms that are none themselves


def collected(tag: str, placed: Iterable[Place]) -> Collected:
    """What the index of a language, or of annotations (``mul``), has of these documents, all of which stand in it."""
    tokens = Tokeniser(tag)
    collector = Collector(boosts(tag))
    sums = [(place, take(collector, tokens, tag, place)) for place in placed]
    return Collected(sums, collector.inverted, shortest(tokens.met) if stemmer(tag) else {})


def take(collector: Collector, tokens: Tokeniser, tag: str, place: Place) -> Sums:
    """Gives a document's terms to the collector."""
    return _marks(collector, place) if tag == MARKS else _texts(collector, tokens, tag, place)


def _texts(collector: Collector, tokens: Tokeniser, tag: str, place: Place) -> Sums:
    column = place.work.columns[tag]
    lengths = dict.fromkeys(BOOSTS, 0)
    lengths["title"] = collector.add("title", place.number, tokens(column.title)) * len(column.cells)
    for row, provision in enumerate(place.work.rows, start=place.row):
        cell = column.cells.get(provision)
        if cell:
            lengths["heading"] += collector.add("heading", row, tokens(cell.heading))
            lengths["text"] += collector.add("text", row, tokens(cell.text))
            lengths["gloss"] += collector.add("gloss", row, tokens(cell.gloss))
    return Sums(len(column.cells), tuple(lengths.values()))


def _marks(collector: Collector, place: Place) -> Sums:
    work = place.work
    lengths = dict.fromkeys(MARK_BOOSTS, 0)
    lengths["parties"] = collector.add("parties", place.number, Terms(work.parties)) * len(work.rows)
    for row in range(len(work.rows)):
        for field, marks in (("names", work.names), ("themes", work.themes)):
            lengths[field] += collector.add(field, place.row + row, Terms(marks[row] if marks else ()))
    return Sums(len(work.rows), tuple(lengths.values()))
