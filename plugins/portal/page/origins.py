"""How the notes of a text were made: by rules or by an editor's hand, and how many."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.portal.model import Annotated
from plugins.portal.page import labels
from plugins.portal.page.place import Link, Place
from plugins.portal.page.text import choose_text

METHOD = "method"  # the page of prose that explains the rules


@dataclass(frozen=True, slots=True)
class Origin:
    """The rules, or the hand, in words."""

    label: str
    count: str


@dataclass(frozen=True, slots=True)
class Origins:
    """All that made a text's notes, in the order of the labels; and the page that explains it, where there is one."""

    made: tuple[Origin, ...]
    method: Link | None


def origins(place: Place, annotated: Annotated) -> Origins:
    """How many of a version's notes fixed rules made, and how many an editor."""
    by_hand = sum(found.origin == "hand" for found in annotated.annotations)
    counts = {"rules": len(annotated.annotations) + len(annotated.themes) - by_hand, "hand": by_hand}
    edition = place.edition
    return Origins(
        tuple(
            Origin(edition.label(labels.ORIGINS, group), edition.formats.number(counts[group]))
            for group in labels.ORIGINS
            if counts[group]
        ),
        _method(place),
    )


def _method(place: Place) -> Link | None:
    if not any(slug == METHOD for slug, _ in place.edition.site.texts):
        return None
    text = choose_text(place.edition, METHOD)
    language = "" if text.language == place.tag else text.language
    return Link(text.title, place.listing(METHOD), language)
