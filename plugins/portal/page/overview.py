"""The portal at a glance: pictures that lead on, each with its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.model import Page
from plugins.portal.page import matrix
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.matrix import Matrix
from plugins.portal.page.place import Link, Place
from plugins.portal.page.timeline import Bar, bars
from plugins.portal.page.world_map import WorldMap, world_map


@dataclass(frozen=True, slots=True)
class OverviewView:
    """What is drawn."""

    years: tuple[Bar, ...]
    timeline: Link
    themes: Matrix
    names: Matrix
    map: WorldMap | None


def pages(edition: Edition) -> Iterator[Page]:
    """The overview."""
    place = Place(edition, addresses.listing(edition.tag, "overview"))
    gettext = edition.catalogue.gettext
    view = OverviewView(
        years=bars(place),
        timeline=Link(gettext("The whole timeline"), place.listing("timeline")),
        themes=matrix.themes(place),
        names=matrix.names(place),
        map=world_map(place),
    )
    title = gettext("At a glance")
    description = gettext("When, on what, where and with whom: the documents in four pictures.")
    yield render(place, "overview", title, view, description=description, alternates=everywhere(place, "overview.html"))
