"""How the notes of a text were made: which rules made them, or an editor's hand, and how often."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from plugins.portal.model import Annotated, Annotation
from plugins.portal.page import labels
from plugins.portal.page.place import Link, Place
from plugins.portal.page.text import choose_text

METHOD = "method"  # the page of prose that explains the rules


@dataclass(frozen=True, slots=True)
class Origin:
    """A group of rules, or the hand, in words."""

    label: str
    count: str


@dataclass(frozen=True, slots=True)
class Origins:
    """All that made a text's notes, in the order of the labels; and the page that explains it, where there is one."""

    made: tuple[Origin, ...]
    method: Link | None


def origins(place: Place, annotated: Annotated) -> Origins:
    """How often each group of rules applied in a version."""
    counts = Counter(map(_group, annotated.annotations))
    counts["themes"] = len(annotated.themes)
    edition = place.edition
    known = [group for group in labels.ORIGINS if counts[group]]
    others = sorted(group for group in counts if group not in labels.ORIGINS and counts[group])
    return Origins(
        tuple(
            Origin(edition.label(labels.ORIGINS, group), edition.formats.number(counts[group]))
            for group in (*known, *others)
        ),
        _method(place),
    )


def _group(annotation: Annotation) -> str:
    """``entities.name`` and ``entities.alias`` are of one group; dates that had to be worked out are their own."""
    if annotation.origin.startswith("dates.") and annotation.origin != "dates.stated":
        return "dates.inferred"
    return annotation.origin.partition(".")[0]


def _method(place: Place) -> Link | None:
    if not any(slug == METHOD for slug, _ in place.edition.site.texts):
        return None
    text = choose_text(place.edition, METHOD)
    language = "" if text.language == place.tag else text.language
    return Link(text.title, place.listing(METHOD), language)
