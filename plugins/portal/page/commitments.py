"""The table of commitments: who undertakes what, and how firmly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from plugins.portal import addresses
from plugins.portal.model import STRENGTHS, Commitment, Page, Row, VersionKey
from plugins.portal.page import labels
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.quotes import Source, source

# The export stage writes the same table for spreadsheets.
TABLE = "data/commitments.csv"
_MOST_NAMES = 4  # of those who undertake something, if they are simply all of the document's


@dataclass(frozen=True, slots=True)
class Grade:
    """A strength in words."""

    strength: str
    label: str
    explanation: str


@dataclass(frozen=True, slots=True)
class CommitmentRow:
    """A line of the table."""

    provision: Link
    sentence: str
    language: str
    strength: str
    label: str
    actors: tuple[Link, ...]
    themes: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class DocumentCommitments:
    """The commitments of one document."""

    source: Source
    rows: tuple[CommitmentRow, ...]


@dataclass(frozen=True, slots=True)
class CommitmentsView:
    """All commitments, newest document first."""

    grades: tuple[Grade, ...]
    count: int
    groups: tuple[DocumentCommitments, ...]
    table: str


def pages(edition: Edition) -> Iterator[Page]:
    """The table of commitments, each document in the version that serves the reader best."""
    place = Place(edition, addresses.listing(edition.tag, "commitments"))
    title = edition.catalogue.gettext("Commitments")
    description = edition.catalogue.gettext(
        "What the parties undertake, sentence by sentence, and how firmly they say it."
    )
    chosen = tuple(
        found
        for found in edition.site.corpus.graph.commitments
        if VersionKey(found.document, found.layer, found.language) in edition.voices
    )
    view = CommitmentsView(
        grades=tuple(
            Grade(
                strength,
                edition.label(labels.STRENGTHS, strength),
                edition.label(labels.STRENGTHS_EXPLAINED, strength),
            )
            for strength in STRENGTHS
        ),
        count=len(chosen),
        groups=tuple(
            DocumentCommitments(
                source(place, edition.site.documents[id]), tuple(_row(place, found) for found in members)
            )
            for id, members in groupby(chosen, key=lambda found: found.document)
        ),
        table=place.to(TABLE),
    )
    alternates = everywhere(place, "commitments.html")
    yield render(place, "commitments", title, view, description=description, alternates=alternates)


def _actors(place: Place, found: Commitment) -> tuple[Link, ...]:
    """Who undertakes it; all parties of a document, where they are many, in words that lead to its list of them."""
    record = place.edition.site.documents[found.document].record
    if len(found.actors) > _MOST_NAMES and set(found.actors) >= set(record.parties):
        everyone = place.edition.catalogue.pgettext("who undertakes something", "The document’s parties")
        return (replace(place.document(found.document), text=everyone, language="", note=""),)
    return tuple(map(place.entity, found.actors))


def _row(place: Place, found: Commitment) -> CommitmentRow:
    return CommitmentRow(
        provision=place.row(Row(found.document, found.provision)),
        sentence=found.sentence,
        language="" if found.language == place.tag else found.language,
        strength=found.strength,
        label=place.edition.label(labels.STRENGTHS, found.strength),
        actors=_actors(place, found),
        themes=tuple(map(place.theme, found.themes)),
    )
