"""What texts may name: entities, themes and terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from plugins.portal.model.words import AliasRule, EntityKind, Localised, PartialDate


@dataclass(frozen=True, slots=True)
class Alias:
    """Another way a text may name an entity. Rule context: link only where one of these words is in the provision."""

    text: str
    language: str  # BCP 47, or "" for all languages
    rule: AliasRule = "link"
    context: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Membership:
    """That an entity belongs to a group, since and perhaps until when (ISO 8601; empty: always, still)."""

    member: str
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """Someone or something in the registry that texts name."""

    id: str
    kind: EntityKind
    names: Localised  # the usual name per language
    official: Localised = field(default=Localised())  # the official name per language, where it differs
    aliases: tuple[Alias, ...] = ()
    description: Localised = field(default=Localised())
    territory: str = ""  # ISO 3166-1 alpha-2; its names come from CLDR
    identifiers: tuple[tuple[str, str], ...] = ()  # (iso3166 | wikidata | symbol | …, value)
    members: tuple[Membership, ...] = ()
    group: bool = False  # stands for its members ("ASEAN Member States")
    parent: str | None = None  # the larger body, place or series it belongs to
    place: str | None = None
    date: PartialDate | None = None
    ordinal: int | None = None  # of an event: which of its parent's series, 27 for the 27th summit
    document: str | None = None  # an instrument that the portal holds: the document's id
    coordinates: tuple[float, float] | None = None  # degrees: latitude, longitude; of a state, where a map names it
    url: str = ""
    file: str = ""

    def members_on(self, date: str) -> tuple[str, ...]:
        """Ids of the members on an ISO date, in the registry's order. A year or a month means its end."""
        day = (date + "-12-31" if len(date) == 4 else date + "-31" if len(date) == 7 else date)[:10]
        return tuple(m.member for m in self.members if m.since <= day and (not m.until or day < m.until))


@dataclass(frozen=True, slots=True)
class Theme:
    """A topic of the taxonomy."""

    id: str
    labels: Localised
    definitions: Localised
    keywords: tuple[tuple[str, tuple[str, ...]], ...]  # (language, words and phrases)
    parent: str | None = None
    related: tuple[str, ...] = ()
    file: str = ""

    def words(self, language: str) -> tuple[str, ...]:
        return next((words for tag, words in self.keywords if tag == language), ())


@dataclass(frozen=True, slots=True)
class Term:
    """A defined or technical term: NEV, MSME."""

    id: str
    labels: Localised
    definitions: Localised
    aliases: tuple[Alias, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True)
class Registry:
    """All that the texts may name, by id."""

    entities: Mapping[str, Entity]
    themes: Mapping[str, Theme]
    terms: Mapping[str, Term]
    left_out: Mapping[str, str] = field(default_factory=dict)  # ids of entries that have an error → their file
    unread: str = ""  # a file that could not be read: any unknown id may be one of its

    def excuses(self, id: str) -> bool:
        """Whether an id is unknown only because of an error in the registry itself."""
        known = id in self.entities or id in self.themes or id in self.terms
        return not known and (bool(self.unread) or id in self.left_out)
