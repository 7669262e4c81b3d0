"""The page of a theme: what it means, and every provision about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.model import Page, Theme
from plugins.portal.page import quotes
from plugins.portal.page.edition import Edition, Named
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.quotes import Group


@dataclass(frozen=True, slots=True)
class ThemeView:
    """A theme with its provisions, newest document first."""

    name: Named
    definition: Named
    keywords: tuple[str, ...]
    parent: Link | None
    children: tuple[Link, ...]
    related: tuple[Link, ...]
    provisions: int
    groups: tuple[Group, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """A page for each theme."""
    for theme in edition.site.corpus.registry.themes.values():
        yield page(edition, theme)


def page(edition: Edition, theme: Theme) -> Page:
    """The page of a theme."""
    place = Place(edition, addresses.theme(edition.tag, theme.id))
    themes = edition.site.corpus.registry.themes
    groups = quotes.provisions_by_document(place, edition.site.corpus.graph.by_theme.get(theme.id, ()))
    view = ThemeView(
        name=edition.named(theme.labels, theme.id),
        definition=edition.named(theme.definitions, ""),
        keywords=theme.words(edition.tag),
        parent=place.theme(theme.parent) if theme.parent and theme.parent in themes else None,
        children=tuple(map(place.theme, edition.site.inverse.themes.get(theme.id, ()))),
        related=tuple(place.theme(id) for id in theme.related),
        provisions=sum(len(group.quotations) for group in groups),
        groups=groups,
    )
    return render(
        place,
        "theme",
        view.name.text,
        view,
        description=view.definition.text or view.name.text,
        alternates=everywhere(place, f"themes/{theme.id}.html"),
    )
