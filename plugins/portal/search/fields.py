"""The fields of an index, and documents as they stand in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from plugins.portal.search.works import Work

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


def boosts(tag: str) -> Mapping[str, int]:
    """The fields of an index with their weights."""
    return MARK_BOOSTS if tag == MARKS else BOOSTS


@dataclass(frozen=True, slots=True)
class Place:
    """A document with its number and the number of its first row."""

    number: int
    row: int
    work: Work
    digest: bytes = b""  # of all that the index which is being made has of it; empty where nobody has worked it out

    def within(self, tag: str) -> bool:
        """Whether it stands in an index."""
        return tag == MARKS or tag in self.work.columns
