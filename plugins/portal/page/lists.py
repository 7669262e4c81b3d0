"""The lists of all documents, themes and entities."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from plugins.portal import addresses
from plugins.portal.model import ENTITY_KINDS, Page
from plugins.portal.page import choose, labels
from plugins.portal.page.edition import Edition, Named
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.quotes import Source, source


@dataclass(frozen=True, slots=True)
class Listed:
    """A document of the list."""

    source: Source
    languages: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class DocumentsView:
    """All documents, newest first."""

    documents: tuple[Listed, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """A theme with the themes under it."""

    link: Link
    definition: Named
    count: int  # documents, with those of the themes under it
    children: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class ThemesView:
    """The taxonomy."""

    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """An entity with the number of documents that name it."""

    link: Link
    count: int


@dataclass(frozen=True, slots=True)
class KindGroup:
    """The entities of a kind, by name."""

    kind: str  # names the group's anchor
    label: str
    entities: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class EntitiesView:
    """The registry."""

    groups: tuple[KindGroup, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The three lists."""
    yield documents(edition)
    yield themes(edition)
    yield entities(edition)


def listed(place: Place) -> tuple[Listed, ...]:
    """Every document with links to the languages it has."""
    site = place.edition.site
    return tuple(
        Listed(source(place, document), tuple(_language(place, id, tag) for tag in choose.languages_of(document)))
        for id, document in site.documents.items()
    )


def _language(place: Place, id: str, tag: str) -> Link:
    link = place.own_name(tag, addresses.document(tag, id))
    return link if tag in place.edition.site.pages[id] else replace(link, href="", target="")


def documents(edition: Edition) -> Page:
    """All documents."""
    place = Place(edition, addresses.documents(edition.tag))
    title = edition.catalogue.gettext("Documents")
    description = edition.catalogue.gettext("All documents of the portal, the newest first.")
    alternates = everywhere(place, "documents/index.html")
    return render(
        place, "documents", title, DocumentsView(listed(place)), description=description, alternates=alternates
    )


def themes(edition: Edition) -> Page:
    """All themes, as a hierarchy."""
    place = Place(edition, addresses.themes(edition.tag))
    title = edition.catalogue.gettext("Themes")
    description = edition.catalogue.gettext("What the documents are about: all themes, and how they belong together.")
    alternates = everywhere(place, "themes/index.html")
    return render(place, "themes", title, ThemesView(branches(place)), description=description, alternates=alternates)


def branches(place: Place) -> tuple[Branch, ...]:
    """The taxonomy as trees; a theme whose parent is unknown stands at the top."""
    registry = place.edition.site.corpus.registry.themes

    def branch(id: str, above: tuple[str, ...]) -> tuple[Branch, set[str]]:
        children = place.edition.site.inverse.themes.get(id, ())
        below = [branch(child, (*above, id)) for child in children if child not in above]
        rows = place.edition.site.corpus.graph.by_theme.get(id, ())
        found = {row.document for row in rows}.union(*(documents for _, documents in below))
        definition = place.edition.named(registry[id].definitions, "")
        return Branch(place.theme(id), definition, len(found), tuple(child for child, _ in below)), found

    return tuple(branch(theme.id, ())[0] for theme in registry.values() if theme.parent not in registry)


def entities(edition: Edition) -> Page:
    """All entities, by kind and name."""
    place = Place(edition, addresses.entities(edition.tag))
    title = edition.catalogue.gettext("Names")
    description = edition.catalogue.gettext(
        "States, bodies, instruments, places, people and events that the documents name."
    )
    alternates = everywhere(place, "entities/index.html")
    return render(
        place, "entities", title, EntitiesView(_groups(place)), description=description, alternates=alternates
    )


def _groups(place: Place) -> tuple[KindGroup, ...]:
    corpus = place.edition.site.corpus
    groups: list[KindGroup] = []
    for kind in ENTITY_KINDS:
        counted = [
            Counted(
                place.entity(entity.id), len({found.document for found in corpus.graph.by_entity.get(entity.id, ())})
            )
            for entity in corpus.registry.entities.values()
            if entity.kind == kind and entity.id in corpus.graph.present
        ]
        counted.sort(key=lambda found: (found.link.language, found.link.text.casefold(), found.link.href))
        if counted:
            groups.append(KindGroup(kind, place.edition.label(labels.ENTITY_KINDS, kind), tuple(counted)))
    return tuple(groups)
