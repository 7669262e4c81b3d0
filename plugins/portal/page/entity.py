"""The page of an entity: its names, its roles in documents, and every sentence that names it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from plugins.portal import addresses
from plugins.portal.languages import in_list_order, language
from plugins.portal.model import Citation, Entity, Membership, Page, PartialDate
from plugins.portal.page import choose, labels, paging, quotes, undertaken
from plugins.portal.page.edition import Edition, Moment, Named
from plugins.portal.page.formats import Formats
from plugins.portal.page.frame import render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.quotes import Group, Passages

_LASTING = frozenset({"party", "organisation", "mechanism", "programme"})
_REGISTERS = {
    "wikidata": "https://www.wikidata.org/wiki/",
    "iso3166": "https://www.iso.org/obp/ui/#iso:code:3166:",
}
_NEWEST = 5  # documents of a role that the facts name


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
    documents: tuple[Link, ...]  # the newest
    more: int


@dataclass(frozen=True, slots=True)
class EntityView:
    """An entity and where it is named. Of further pages the head is short."""

    whole: bool  # whether this is the first page
    kind: Link
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
    commitments: Link | None  # what it undertakes, in the table of all
    company: tuple[Link, ...]  # those named in the same provisions, with how often as the note
    sentences: int
    documents: int
    mentions: tuple[Group, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The pages of each entity that the portal speaks of."""
    for item in items(edition):
        yield from pages_of(edition, item)


def items(edition: Edition) -> Iterator[tuple[str]]:
    """Each entity that the portal speaks of."""
    corpus = edition.site.corpus
    return ((id,) for id in corpus.registry.entities if id in corpus.graph.present)


def pages_of(edition: Edition, item: tuple[str, ...]) -> Iterator[Page]:
    """The pages of an entity: one, or as many as the documents that name it fill."""
    site = edition.site
    entity = site.corpus.registry.entities[item[0]]
    found = choose.citations(site.corpus.graph.by_entity.get(entity.id, ()), site.documents, edition.tag)
    passages = quotes.by_document(found, lambda citation: citation.document)
    cut = paging.split(passages, quotes.MOST, lambda one: one.weight)
    for part in paging.parts(edition, lambda language: addresses.entity(language, entity.id), cut):
        yield _page(part, entity, len(found), len(passages))


def _page(part: paging.Part[Passages[Citation]], entity: Entity, sentences: int, documents: int) -> Page:
    place, edition, whole = part.place, part.place.edition, part.number == 1
    site = edition.site
    kind = edition.label(labels.ENTITY_KIND, entity.kind)
    view = EntityView(
        whole=whole,
        kind=Link(kind, place.to(addresses.entities_by(place.tag, entity.kind))),
        name=edition.entity_name(entity),
        official=Named(entity.official.get(edition.tag) or ""),
        description=edition.named(entity.description, ""),
        names=_names(edition, entity) if whole else (),
        identifiers=_identifiers(edition, entity) if whole else (),
        moment_label=_moment_label(edition, entity),
        moment=edition.moment(entity.date) if entity.date else None,
        parent=place.entity(entity.parent) if entity.parent else None,
        place=place.entity(entity.place) if entity.place else None,
        held=place.document(entity.document) if entity.document in site.documents and entity.document else None,
        wanted=place.missing(entity.id) if entity.id in site.wanted else "",
        members=tuple(_member(place, found, found.member) for found in entity.members if whole),
        groups=tuple(_member(place, found, group) for group, found in site.inverse.groups.get(entity.id, ()) if whole),
        parts=tuple(place.entity(id) for id in site.inverse.parts.get(entity.id, ()) if whole),
        roles=_roles(place, entity) if whole else (),
        commitments=_commitments(place, entity) if whole else None,
        company=tuple(
            replace(place.entity(id), note=edition.formats.number(count))
            for id, count in site.inverse.company.get(entity.id, ())
            if whole
        ),
        sentences=sentences,
        documents=documents,
        mentions=tuple(quotes.citing(place, passages) for passages in part.items),
    )
    return render(
        place, "entity", view.name.text, view,
        description=view.description.text or f"{kind}: {view.official.text or view.name.text}",
        alternates=part.twins, pager=part.pager,
    )  # fmt: skip


def _commitments(place: Place, entity: Entity) -> Link | None:
    rows = place.edition.site.inverse.undertakers.get(entity.id, ())
    count = sum(entity.id in found.actors for found in undertaken.chosen(place.edition, rows))
    if not count:
        return None
    words = place.edition.catalogue.ngettext("%(num)s commitment", "%(num)s commitments", count) % {"num": count}
    return Link(words, f"{place.listing('commitments')}?actor={entity.id}")


def _moment_label(edition: Edition, entity: Entity) -> str:
    """A body has existed since its date; anything else has its date."""
    pgettext = edition.catalogue.pgettext
    return pgettext("fact", "Since") if entity.kind in _LASTING else pgettext("fact", "Date")


def _names(edition: Edition, entity: Entity) -> tuple[NameRow, ...]:
    """One row for each language that the registry has a name in, and for each of the interface's where CLDR has one.

    The reader's language comes first.
    """
    tags = {tag for tag, _ in (*entity.names, *entity.official)} | set(edition.site.languages)
    rows: list[NameRow] = []
    for tag in sorted(in_list_order(tags), key=lambda tag: tag != edition.tag):
        usual = entity.names.get(tag) or _from_cldr(entity, tag)
        official = entity.official.get(tag) or ""
        if usual or official:
            rows.append(NameRow(tag, edition.formats.language(tag), usual, official if official != usual else ""))
    return tuple(rows)


def _from_cldr(entity: Entity, tag: str) -> str:
    return (_conventions(tag).territory(entity.territory) or "") if entity.territory else ""


@cache
def _conventions(tag: str) -> Formats:
    return Formats(language(tag))


def _identifiers(edition: Edition, entity: Entity) -> tuple[Identifier, ...]:
    found = []
    for scheme, value in entity.identifiers:
        address = _REGISTERS[scheme] + value if scheme in _REGISTERS else ""
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
        Role(
            place.edition.label(labels.ROLES, role),
            tuple(map(place.document, ids[:_NEWEST])),
            max(0, len(ids) - _NEWEST),
        )
        for role, ids in found
        if ids
    )
