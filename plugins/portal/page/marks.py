"""Which annotations of a provision become marks in its text, and as what elements.

A text must stay readable: an entity is marked at its first mention in a provision, and above about five links per
hundred words what was marked before in the document is left to the notes, the least informative first.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from plugins.portal.languages import language
from plugins.portal.model import Annotation, EntityKind, PartialDate, Provision
from plugins.portal.page import labels
from plugins.portal.page.place import Link, Place
from plugins.portal.page.weave import ANCHOR, SENTENCE, VALUE, Mark

ENTITY_KINDS = frozenset(get_args(EntityKind))
LINKING = frozenset({*ENTITY_KINDS, "reference", "term", "link"})
MARKS_PER_HUNDRED_WORDS = 5
FEWEST = 2  # even a short provision may carry so many
LETTERS_PER_WORD = 2  # in scripts written without spaces

# The most informative first: what a text refers to, then who acts, then where.
_RANKS = {
    "link": 0, "reference": 0, "mechanism": 1, "organisation": 1, "programme": 1, "instrument": 1, "event": 2,
    "person": 2, "party": 3, "place": 4, "term": 5,
}  # fmt: skip


class Marker:
    """Makes the marks of a version's provisions, one after the other.

    It remembers what it has marked: the first mention in a document is marked however dense its provision is.
    """

    def __init__(self, place: Place) -> None:
        self._place = place
        self._marked: set[tuple[bool, str]] = set()

    def marks(
        self, provision: Provision, annotations: tuple[Annotation, ...]
    ) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
        """The marks of a provision's heading and of its text."""
        linking = self._chosen(_first_mentions(annotations), _words(provision, annotations))
        anchors = [(annotation, _anchor(self._place, annotation)) for annotation in linking]
        others = [(annotation, _other(self._place, annotation)) for annotation in annotations]
        found = [(annotation.part, mark) for annotation, mark in (*anchors, *others) if mark is not None]
        in_heading = tuple(mark for part, mark in found if part == "heading")
        return in_heading, tuple(mark for part, mark in found if part == "text")

    def _chosen(self, annotations: Iterable[Annotation], words: int) -> list[Annotation]:
        """What is new in the document, with its like, since a list of parties marked by halves would puzzle.

        Of the rest the most informative, as many as the text can carry.
        """
        limit = max(FEWEST, round(words * MARKS_PER_HUNDRED_WORDS / 100))
        ordered = sorted(annotations, key=_rank)  # sorting is stable: of equals the first mentioned stay
        new = [found for found in ordered if _named(found) not in self._marked]
        known = [found for found in ordered if _named(found) in self._marked]
        self._marked.update(map(_named, new))
        kinds = {found.kind for found in new}
        kept = new + [found for found in known if found.kind in kinds]
        rest = [found for found in known if found.kind not in kinds]
        return kept + rest[: max(0, limit - len(kept))]


def in_reading_order(annotations: Iterable[Annotation]) -> list[Annotation]:
    """The heading's before the text's, from start to end."""
    return sorted(annotations, key=lambda found: (found.part != "heading", found.start, -found.end))


def _first_mentions(annotations: tuple[Annotation, ...]) -> list[Annotation]:
    first: dict[tuple[bool, str], Annotation] = {}
    for annotation in in_reading_order(annotations):
        if annotation.kind in LINKING:
            first.setdefault(_named(annotation), annotation)
    return list(first.values())


def _named(annotation: Annotation) -> tuple[bool, str]:
    """What an annotation names. An entity and a term may have the same id."""
    return annotation.kind in ENTITY_KINDS, annotation.key


def _rank(annotation: Annotation) -> int:
    return -1 if annotation.origin == "hand" else _RANKS[annotation.kind]


def _words(provision: Provision, annotations: tuple[Annotation, ...]) -> int:
    text = f"{provision.heading} {provision.text}"
    if not annotations or language(annotations[0].language).spaced:
        return len(text.split())
    return sum(not letter.isspace() for letter in text) // LETTERS_PER_WORD


def _anchor(place: Place, annotation: Annotation) -> Mark | None:
    link, kind, extra = _target(place, annotation)
    if not link.href:
        return None
    attributes = [("class", kind), *extra, ("href", link.href)]
    if link.target:
        attributes.append(("hreflang", link.target))
    if kind == "":
        attributes = [("href", link.href), ("rel", "external")]
    return Mark(annotation.start, annotation.end, "a", tuple(attributes), ANCHOR, _rank(annotation))


def _target(place: Place, annotation: Annotation) -> tuple[Link, str, tuple[tuple[str, str], ...]]:
    """The link, its class, and further attributes."""
    if annotation.kind == "reference":
        return place.reference(annotation.key), "reference", ()
    if annotation.kind == "term":
        return place.term(annotation.key), "term", ()
    if annotation.kind == "link":
        safe = annotation.key if annotation.key.startswith("https://") else ""
        return Link(annotation.quote, safe), "", ()
    return place.entity(annotation.key), "mention", (("data-kind", annotation.kind),)


def _other(place: Place, annotation: Annotation) -> Mark | None:
    """Dates, amounts and commitments, which lead nowhere."""
    span = (annotation.start, annotation.end)
    if annotation.kind == "date":
        valid = place.edition.moment(PartialDate(annotation.key)).datetime
        if valid:
            return Mark(*span, "time", (("datetime", valid),), VALUE)
        return Mark(*span, "span", (("class", "period"),), VALUE)
    if annotation.kind == "amount":
        return Mark(*span, "data", (("class", "amount"), ("value", annotation.key)), VALUE)
    if annotation.kind == "commitment":
        word = place.edition.label(labels.STRENGTHS, annotation.key)
        # The style sheet shows the word on request.
        said = (("data-label", word),) if word != annotation.key else ()
        return Mark(*span, "span", (("class", "commitment"), ("data-strength", annotation.key), *said), SENTENCE)
    return None
