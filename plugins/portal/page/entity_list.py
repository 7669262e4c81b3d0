"""The list of all entities: an overview by kind, and for each kind that it can't hold a list of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from plugins.portal import addresses
from plugins.portal.model import ENTITY_KINDS, EntityKind, Page
from plugins.portal.page import labels, paging
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.inverse import NONE
from plugins.portal.page.order import by_name, plain
from plugins.portal.page.place import Link, Place

MOST = 300  # entities of a page
FEW = 40  # of a kind: what the overview shows in full; of a kind with more, those that most documents name
_LETTERS = 40  # where names begin in more ways, as in Chinese, letters lead nowhere
_ENOUGH = 30  # names on a page that are worth letters to jump to


@dataclass(frozen=True, slots=True)
class Counted:
    """An entity with the number of documents that name it."""

    link: Link
    count: int


@dataclass(frozen=True, slots=True)
class KindGroup:
    """Entities of a kind, by name."""

    kind: str  # names the group's anchor
    label: str
    count: int  # all of the kind
    entities: tuple[Counted, ...]
    all: str  # link to the list of the kind, where not all are here


@dataclass(frozen=True, slots=True)
class EntitiesView:
    """The overview."""

    groups: tuple[KindGroup, ...]


@dataclass(frozen=True, slots=True)
class Initial:
    """The entities whose names begin with a letter; "" holds all where letters lead nowhere."""

    letter: str
    anchor: str
    entities: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class KindView:
    """The entities of one kind by name."""

    everything: Link
    count: int
    initials: tuple[Initial, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The overview, then the lists of the kinds."""
    ids = {kind: _ids(edition, kind) for kind in ENTITY_KINDS}
    place = Place(edition, addresses.entities(edition.tag))
    title = edition.catalogue.gettext("Names")
    description = edition.catalogue.gettext(
        "States, bodies, instruments, places, people and events that the documents name."
    )
    view = EntitiesView(tuple(_group(place, kind, found) for kind, found in ids.items() if found))
    alternates = everywhere(place, "entities/index.html")
    yield render(place, "entities", title, view, description=description, alternates=alternates)
    for kind, found in ids.items():
        if found:
            yield from _kind(edition, kind, found)


def _ids(edition: Edition, kind: EntityKind) -> tuple[str, ...]:
    corpus = edition.site.corpus
    return tuple(e.id for e in corpus.registry.entities.values() if e.kind == kind and e.id in corpus.graph.present)


def _group(place: Place, kind: EntityKind, ids: tuple[str, ...]) -> KindGroup:
    most_named = sorted(ids, key=lambda each: (-_documents(place.edition, each), each))[:FEW]
    rest = place.to(addresses.entities_by(place.tag, kind)) if len(ids) > FEW else ""
    label = place.edition.label(labels.ENTITY_KINDS, kind)
    return KindGroup(kind, label, len(ids), _by_name(place, most_named), rest)


def _kind(edition: Edition, kind: EntityKind, ids: tuple[str, ...]) -> Iterator[Page]:
    label = edition.label(labels.ENTITY_KINDS, kind)
    address: paging.Address = lambda tag: addresses.entities_by(tag, kind)  # noqa: E731
    cut = paging.split(sorted(ids, key=lambda each: _key(Place(edition, address(edition.tag)).entity(each))), MOST)
    for part in paging.parts(edition, address, cut):
        place = part.place
        view = KindView(
            everything=Link(edition.catalogue.gettext("All names"), place.to(addresses.entities(place.tag))),
            count=len(ids),
            initials=_initials(_by_name(place, part.items)),
        )
        # By name, so each language cuts elsewhere: beyond the first page none has a twin.
        first = tuple((tag, address(tag)) for tag in edition.site.languages)
        yield render(
            place, "kind", label, view, description=label, alternates=first if part.number == 1 else (),
            neighbours=first, pager=part.pager,
        )  # fmt: skip


def _by_name(place: Place, ids: Iterable[str]) -> tuple[Counted, ...]:
    counted = (Counted(place.entity(id), _documents(place.edition, id)) for id in ids)
    return tuple(sorted(counted, key=lambda found: _key(found.link)))


def _key(link: Link) -> tuple[str, str, str]:
    """Names in the page's language first, then by name, regardless of capitals and accents."""
    return by_name(link.text, link.language, link.href)


def _documents(edition: Edition, id: str) -> int:
    return edition.site.inverse.naming.get(id, NONE).documents


def _initials(found: tuple[Counted, ...]) -> tuple[Initial, ...]:
    """By first letter, where that helps; names in other languages stand together at the end."""

    def letter(one: Counted) -> str:
        return "…" if one.link.language else plain(one.link.text)[:1].upper()

    grouped = [(first, tuple(same)) for first, same in groupby(found, key=letter)]
    if len(found) < _ENOUGH or not 1 < len(grouped) <= _LETTERS:
        return (Initial("", "", found),)
    return tuple(Initial(first, f"letter-{number}", same) for number, (first, same) in enumerate(grouped, start=1))
