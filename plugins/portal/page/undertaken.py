"""Commitments by row: the same rows in every language, each with what the version for its readers says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from plugins.portal.model import STRENGTHS, Commitment, PartialDate, Row, VersionKey
from plugins.portal.page import labels
from plugins.portal.page.edition import Edition, Moment
from plugins.portal.page.filters import Facets
from plugins.portal.page.fragments import with_sentence
from plugins.portal.page.place import Link, Place
from plugins.portal.page.shortening import shortened

_MOST_NAMES = 4  # of those who undertake something, if they are simply all of the document's
_SENTENCE = 600  # letters that are shown of a sentence


@dataclass(frozen=True, slots=True)
class Grade:
    """A strength in words, with the number of sentences that have it."""

    strength: str
    label: str
    explanation: str
    count: int
    link: Link


@dataclass(frozen=True, slots=True)
class CommitmentRow:
    """A sentence in which someone undertakes something, ready to show."""

    document: Link
    provision: Link  # narrowed to the sentence
    reading: str  # adds the provision to the reading list
    sentence: str
    language: str  # where it isn't the page's
    strength: str
    label: str
    actors: tuple[Link, ...]
    beneficiaries: tuple[Link, ...]
    deadline: Moment | None
    themes: tuple[Link, ...]
    facets: Facets


def weight(commitments: Iterable[Commitment]) -> int:
    """The most that one version of a row undertakes: what the row may take on a page, whatever the language."""
    return max(Counter((found.layer, found.language) for found in commitments).values())


def chosen(edition: Edition, rows: Iterable[Row]) -> tuple[Commitment, ...]:
    """The commitments of these rows, each in the version that serves the reader of this language best."""
    return tuple(
        found
        for row in rows
        for found in edition.site.inverse.commitments.get(row, ())
        if VersionKey(found.document, found.layer, found.language) in edition.voices
    )


def grades(edition: Edition, found: Iterable[Commitment], href: str, *, with_all: bool = False) -> tuple[Grade, ...]:
    """The strengths, firmest first. href: of the table that each narrows. with_all: also those that none has."""
    counts = Counter(commitment.strength for commitment in found)
    made = (
        Grade(
            strength,
            edition.label(labels.STRENGTHS, strength),
            edition.label(labels.STRENGTHS_EXPLAINED, strength),
            counts[strength],
            Link(edition.label(labels.STRENGTHS, strength), f"{href}?strength={strength}"),
        )
        for strength in STRENGTHS
    )
    return tuple(grade for grade in made if with_all or grade.count)


def shown(place: Place, found: Commitment) -> CommitmentRow:
    """A commitment as a page shows it."""
    edition = place.edition
    row = Row(found.document, found.provision)
    there = place.row(row)
    return CommitmentRow(
        document=place.document(found.document),
        provision=Link(there.text, with_sentence(there.href, found.sentence), there.language, there.target),
        reading=place.reading(row),
        sentence=shortened(found.sentence, _SENTENCE),
        language="" if found.language == place.tag else found.language,
        strength=found.strength,
        label=edition.label(labels.STRENGTHS, found.strength),
        actors=_actors(place, found),
        beneficiaries=_named(place, found, tuple(id for id in found.beneficiaries if id not in found.actors)),
        deadline=edition.moment(PartialDate(found.deadline)) if found.deadline else None,
        themes=tuple(map(place.theme, found.themes)),
        facets=facets(found),
    )


def facets(found: Commitment) -> Facets:
    """The values by which the table finds a commitment."""
    return (("actor", found.actors), ("theme", found.themes), ("strength", (found.strength,)))


def _actors(place: Place, found: Commitment) -> tuple[Link, ...]:
    return _named(place, found, found.actors)


def _named(place: Place, found: Commitment, ids: tuple[str, ...]) -> tuple[Link, ...]:
    """These entities; all parties of a document, where they are many, in words that lead to its list of them."""
    record = place.edition.site.documents[found.document].record
    if len(ids) > _MOST_NAMES and set(ids) >= set(record.parties):
        everyone = place.edition.catalogue.pgettext("who undertakes something", "The document’s parties")
        return (replace(place.document(found.document), text=everyone, language="", note=""),)
    return tuple(map(place.entity, ids))
