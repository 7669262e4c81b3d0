"""Provisions as a document's page and the side-by-side page show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup

from plugins.portal.model import Annotation, Document, Provision, Version
from plugins.portal.page.marks import Marker
from plugins.portal.page.notes import Notes, notes
from plugins.portal.page.place import Link, Place
from plugins.portal.page.versions import beside
from plugins.portal.page.weave import weave, weave_paragraphs

_FIRST_LEVEL, _LAST_LEVEL = 3, 6


@dataclass(frozen=True, slots=True)
class ProvisionView:
    """A provision, woven."""

    id: str
    kind: str
    label: str  # as links call it: "I", "Recital 1"
    number: str  # as printed; empty where the label stands in
    level: int  # of the heading element; 0: number and label are no heading
    heading: Markup
    text: Markup
    notes: Notes | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents."""

    id: str
    label: str
    heading: str
    deep: bool
    printed: bool  # the label is the number that the text prints


def provision_views(
    place: Place,
    document: Document,
    version: Version,
    annotations: Mapping[str, tuple[Annotation, ...]],
    *,
    summaries: Mapping[str, Provision],
    explained: Iterable[Link],
) -> tuple[ProvisionView, ...]:
    """All provisions of a version with their notes.

    summaries: the rows of the same-language summary beside a text. explained: groups whose members stand above.
    """
    levels: dict[str, int] = {}
    known = set(explained)
    marker, comparison = Marker(place), beside(place, document)
    views: list[ProvisionView] = []
    for provision in version.provisions:
        found = annotations.get(provision.id, ())
        summary = summaries.get(provision.id)
        in_short = summary.text if summary else ""
        noted = notes(place, document, provision, found, in_short=in_short, comparison=comparison)
        bare = _view(place, marker, version, provision, found)
        views.append(replace(bare, level=_level(provision, levels), notes=_explaining_once(noted, known)))
    return tuple(views)


def _explaining_once(noted: Notes, explained: set[Link]) -> Notes:
    """The notes with the groups that no note above has explained; the others are named all the same."""
    groups = tuple(one for one in noted.groups if one.name not in explained)
    explained.update(one.name for one in groups)
    return replace(noted, groups=groups)


def bare_views(
    place: Place, version: Version, annotations: Mapping[str, tuple[Annotation, ...]]
) -> tuple[ProvisionView, ...]:
    """All provisions of a version without notes and heading levels, for a column."""
    marker = Marker(place)
    return tuple(
        _view(place, marker, version, provision, annotations.get(provision.id, ())) for provision in version.provisions
    )


def _view(
    place: Place, marker: Marker, version: Version, provision: Provision, annotations: tuple[Annotation, ...]
) -> ProvisionView:
    foreign = version.language != place.tag  # its words for a number would need a language of their own
    in_heading, in_text = marker.marks(provision, annotations)
    return ProvisionView(
        id=provision.id,
        kind=provision.kind,
        label=place.edition.row_label(provision.id) if foreign else place.edition.provision_label(provision),
        number=provision.number,
        level=0,
        heading=weave(provision.heading, in_heading),
        text=weave_paragraphs(provision.text, in_text),
    )


def contents(place: Place, version: Version) -> tuple[Entry, ...]:
    """The provisions that have a heading or a number of their own."""
    return tuple(
        Entry(
            provision.id,
            place.edition.provision_label(provision),
            provision.heading,
            provision.parent is not None,
            bool(provision.number),
        )
        for provision in version.provisions
        if provision.heading or (provision.number and provision.parent is None)
    )


def _level(provision: Provision, levels: dict[str, int]) -> int:
    """One below the nearest ancestor that has a heading; numbers of top-level clauses are headings, too."""
    above = levels.get(provision.parent or "", _FIRST_LEVEL - 1)
    headed = bool(provision.heading or (provision.number and provision.parent is None))
    levels[provision.id] = min(above + 1, _LAST_LEVEL) if headed else above
    return levels[provision.id] if headed else 0
