"""The list of all themes, as a hierarchy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.model import Page
from plugins.portal.page.edition import Edition, Named
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Link, Place


@dataclass(frozen=True, slots=True)
class Branch:
    """A theme with the themes under it."""

    link: Link
    definition: Named
    count: int  # documents, with those of the themes under it
    provisions: int  # of the theme itself
    children: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class ThemesView:
    """The taxonomy."""

    branches: tuple[Branch, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The list of themes."""
    place = Place(edition, addresses.themes(edition.tag))
    title = edition.catalogue.gettext("Themes")
    description = edition.catalogue.gettext("What the documents are about: all themes, and how they belong together.")
    alternates = everywhere(place, "themes/index.html")
    yield render(place, "themes", title, ThemesView(branches(place)), description=description, alternates=alternates)


def branches(place: Place) -> tuple[Branch, ...]:
    """The taxonomy as trees; a theme whose parent is unknown stands at the top."""
    registry, inverse = place.edition.site.corpus.registry.themes, place.edition.site.inverse

    def branch(id: str, above: tuple[str, ...] = ()) -> Branch:
        below = tuple(branch(child, (*above, id)) for child in inverse.themes.get(id, ()) if child not in above)
        definition, dealing = place.edition.named(registry[id].definitions, ""), inverse.dealing[id]
        return Branch(place.theme(id), definition, dealing.documents, dealing.provisions, below)

    return tuple(branch(theme.id) for theme in registry.values() if theme.parent not in registry)
