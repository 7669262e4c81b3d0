"""The page of an entity: its names, its roles in documents, and every sentence that names it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.languages import in_list_order, language
from plugins.portal.model import Entity, Membership, Page, PartialDate
from plugins.portal.page import labels, quotes
from plugins.portal.page.edition import Edition, Moment, Named
from plugins.portal.page.formats import Formats
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.quotes import Group

_LASTING = frozenset({"party", "organisation", "mechanism", "programme"})
_WIKIDATA = "https://www.wikidata.org/wiki/"


@dataclass(frozen=True, slots=True)
class NameRow:
    """The names of an entity in one language."""

    language: str
    language_name: str  # in the reader's words
    usual: str
    official: str


@dataclass(frozen=True, slots=True)
class Identifier:
    """A code under which others know the entity."""

    label: str
    link: Link


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a group, or a group that the entity is a member of."""

    link: Link
    since: Moment | None
    until: Moment | None


@dataclass(frozen=True, slots=True)
class Role:
    """The documents in which the entity has a role, under the word for it."""

    label: str
    documents: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class EntityView:
    """An entity and where it is named."""

    kind: str
    name: Named
    official: Named
    description: Named
    names: tuple[NameRow, ...]
    identifiers: tuple[Identifier, ...]
    moment_label: str  # what the date is of
    moment: Moment | None
    parent: Link | None
    place: Link | None
    held: Link | None  # the instrument's own page
    wanted: str  # link to the list of missing documents
    members: tuple[Member, ...]
    groups: tuple[Member, ...]
    parts: tuple[Link, ...]
    roles: tuple[Role, ...]
    sentences: int
    mentions: tuple[Group, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """A page for each entity that the portal speaks of."""
    corpus = edition.site.corpus
    for id, entity in corpus.registry.entities.items():
        if id in corpus.graph.present:
            yield page(edition, entity)


def page(edition: Edition, entity: Entity) -> Page:
    """The page of an entity."""
    place = Place(edition, addresses.entity(edition.tag, entity.id))
    site = edition.site
    inverse = site.inverse
    mentions = quotes.sentences_by_document(place, site.corpus.graph.by_entity.get(entity.id, ()))
    official = entity.official.get(edition.tag)
    view = EntityView(
        kind=edition.label(labels.ENTITY_KIND, entity.kind),
        name=edition.entity_name(entity),
        official=Named(official or ""),
        description=edition.named(entity.description, ""),
        names=_names(edition, entity),
        identifiers=_identifiers(edition, entity),
        moment_label=_moment_label(edition, entity),
        moment=edition.moment(entity.date) if entity.date else None,
        parent=place.entity(entity.parent) if entity.parent else None,
        place=place.entity(entity.place) if entity.place else None,
        held=place.document(entity.document) if entity.document in site.documents and entity.document else None,
        wanted=place.listing("wanted", entity.id) if entity.id in site.wanted else "",
        members=tuple(_member(place, found, found.member) for found in entity.members),
        groups=tuple(_member(place, found, group) for group, found in inverse.groups.get(entity.id, ())),
        parts=tuple(map(place.entity, inverse.parts.get(entity.id, ()))),
        roles=_roles(place, entity),
        sentences=sum(len(group.quotations) for group in mentions),
        mentions=mentions,
    )
    return render(
        place,
        "entity",
        view.name.text,
        view,
        description=view.description.text or f"{view.kind}: {view.official.text or view.name.text}",
        alternates=everywhere(place, f"entities/{entity.id}.html"),
    )


def _moment_label(edition: Edition, entity: Entity) -> str:
    """A body has existed since its date; anything else has its date."""
    pgettext = edition.catalogue.pgettext
    return pgettext("fact", "Since") if entity.kind in _LASTING else pgettext("fact", "Date")


def _names(edition: Edition, entity: Entity) -> tuple[NameRow, ...]:
    """One row for each language that the registry has a name in, and for each of the interface's where CLDR has one."""
    tags = {tag for tag, _ in (*entity.names, *entity.official)} | set(edition.site.languages)
    rows: list[NameRow] = []
    for tag in in_list_order(tags):
        usual = entity.names.get(tag) or _from_cldr(entity, tag)
        official = entity.official.get(tag) or ""
        if usual or official:
            rows.append(NameRow(tag, edition.formats.language(tag), usual, official if official != usual else ""))
    return tuple(rows)


def _from_cldr(entity: Entity, tag: str) -> str:
    return (Formats(language(tag)).territory(entity.territory) or "") if entity.territory else ""


def _identifiers(edition: Edition, entity: Entity) -> tuple[Identifier, ...]:
    found = []
    for scheme, value in entity.identifiers:
        address = _WIKIDATA + value if scheme == "wikidata" else ""
        link = Link(value, address, external=bool(address))
        found.append(Identifier(edition.label(labels.IDENTIFIERS, scheme), link))
    if entity.url.startswith("https://"):
        found.append(
            Identifier(edition.catalogue.pgettext("identifier", "Website"), Link(entity.url, entity.url, external=True))
        )
    return tuple(found)


def _member(place: Place, membership: Membership, other: str) -> Member:
    since, until = (
        place.edition.moment(PartialDate(date)) if date else None for date in (membership.since, membership.until)
    )
    return Member(place.entity(other), since, until)


def _roles(place: Place, entity: Entity) -> tuple[Role, ...]:
    found = ((role, place.edition.site.inverse.roles.get((entity.id, role), ())) for role in labels.ROLES)
    return tuple(
        Role(place.edition.label(labels.ROLES, role), tuple(map(place.document, ids))) for role, ids in found if ids
    )
