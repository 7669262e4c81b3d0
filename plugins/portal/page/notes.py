"""The notes beside a provision: everything that is known of it, whether or not its text is marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from markupsafe import Markup

from plugins.portal.model import ENTITY_KINDS, STRENGTHS, Annotation, Document, PartialDate, Provision, Record, Row
from plugins.portal.page import choose, labels, quotes
from plugins.portal.page.edition import Moment
from plugins.portal.page.marks import in_reading_order
from plugins.portal.page.place import Link, Place
from plugins.portal.page.quotes import Quotation
from plugins.portal.page.weave import weave_paragraphs

RELATED_SHOWN = 2  # the strongest; more would bury the other notes
REASONS_SHOWN = 2  # of a related provision
THEMES_SHOWN = 3  # the strongest
ABSENT_SHOWN = 3  # languages by name; more are counted
QUOTE_SHOWN = 60  # characters of words marked by hand


@dataclass(frozen=True, slots=True)
class Kind:
    """Entities of one kind."""

    label: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Kin:
    """A related provision, with the bodies and themes that it shares."""

    document: Link
    provision: Link
    reasons: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A group of states that the provision names, and who belonged to it on the document's date."""

    name: Link  # without an address: it stands in a <summary>, and among the named with one
    moment: Moment
    members: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes of one provision."""

    in_short: Markup
    named: tuple[Kind, ...]
    groups: tuple[Group, ...]
    references: tuple[Link, ...]
    dates: tuple[Moment, ...]
    amounts: tuple[str, ...]
    terms: tuple[Link, ...]  # to the glossary, which defines them
    commitments: tuple[Link, ...]
    themes: tuple[Link, ...]
    related: tuple[Kin, ...]
    cited_by: tuple[Quotation, ...]
    by_hand: tuple[str, ...]  # words that an editor marked
    beside: str  # address of the same row on the side-by-side page; "" where there is none
    absent: str  # the languages whose version lacks the row
    unsure: bool  # the parser could not tell what kind of passage this is

    @property
    def has_list(self) -> bool:
        """Whether there is anything for the list of labels and values."""
        facts = (self.named, self.references, self.dates, self.amounts, self.terms)
        return any((*facts, self.commitments, self.themes, self.by_hand))


def notes(
    place: Place,
    document: Document,
    provision: Provision,
    annotations: tuple[Annotation, ...],
    *,
    in_short: str,
    comparison: str,
) -> Notes:
    """The notes of a provision as the page shows it.

    in_short: its summary, where the page shows the text. comparison: address of the side-by-side page, if there is one.
    """
    row = Row(document.record.id, provision.id)
    graph = place.edition.site.corpus.graph
    ordered = in_reading_order(annotations)
    named = _keys(ordered, *ENTITY_KINDS)
    return Notes(
        in_short=weave_paragraphs(in_short, ()),
        named=by_kind(place, named),
        groups=groups(place, document.record, named),
        references=_unique(place.reference(key) for key in _keys(ordered, "reference")),
        dates=tuple(place.edition.moment(PartialDate(found.key, found.note)) for found in _distinct(ordered, "date")),
        amounts=tuple(_amount(place, found) for found in _distinct(ordered, "amount")),
        terms=tuple(place.term(key) for key in _keys(ordered, "term")),
        commitments=tuple(
            Link(place.edition.label(labels.STRENGTHS, strength), place.listing("commitments", strength))
            for strength in STRENGTHS
            if strength in _keys(ordered, "commitment")
        ),
        themes=tuple(map(place.theme, _specific(place, graph.row_themes.get(row, ()))[:THEMES_SHOWN])),
        related=_related(place, row),
        cited_by=quotes.sentences(place, graph.backlinks.get(row, ())),
        by_hand=tuple(dict.fromkeys(_words(found.quote) for found in ordered if found.origin == "hand")),
        beside=f"{comparison}#{provision.id}" if comparison else "",
        absent=_absent(place, document, row),
        unsure=bool(provision.flag),
    )


def by_kind(place: Place, ids: Iterable[str]) -> tuple[Kind, ...]:
    """Entities under the word for their kind, in the order they come in."""
    registry = place.edition.site.corpus.registry.entities
    known = [registry[id] for id in ids if id in registry]
    return tuple(
        Kind(
            place.edition.label(labels.ENTITY_KINDS, kind),
            tuple(place.entity(entity.id) for entity in known if entity.kind == kind),
        )
        for kind in ENTITY_KINDS
        if any(entity.kind == kind for entity in known)
    )


def groups(place: Place, record: Record, ids: Iterable[str]) -> tuple[Group, ...]:
    """Groups stand for their members, and membership changes: what counts is the date of the document."""
    date = record.main_date
    registry = place.edition.site.corpus.registry.entities
    if date is None:
        return ()
    return tuple(
        Group(replace(place.entity(id), href=""), place.edition.moment(date), tuple(map(place.entity, members)))
        for id in ids
        if id in registry and registry[id].group and (members := registry[id].members_on(date.value))
    )


def _distinct(annotations: list[Annotation], *kinds: str) -> tuple[Annotation, ...]:
    """The first annotation of each key among those of these kinds."""
    first: dict[str, Annotation] = {}
    for annotation in annotations:
        if annotation.kind in kinds:
            first.setdefault(annotation.key, annotation)
    return tuple(first.values())


def _keys(annotations: list[Annotation], *kinds: str) -> tuple[str, ...]:
    return tuple(annotation.key for annotation in _distinct(annotations, *kinds))


def _words(quote: str) -> str:
    """A quote to be recognised by, not to be read again."""
    return quote if len(quote) <= QUOTE_SHOWN else f"{quote[: QUOTE_SHOWN - 1].rstrip()}…"


def _amount(place: Place, annotation: Annotation) -> str:
    amount = place.edition.formats.amount(annotation.key)
    if annotation.note != "approximate":
        return amount
    return place.edition.catalogue.gettext("about %(amount)s") % {"amount": amount}


def _unique(links: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(dict.fromkeys(links))


def _related(place: Place, row: Row) -> tuple[Kin, ...]:
    found = place.edition.site.corpus.graph.related.get(row, ())[:RELATED_SHOWN]
    return tuple(
        Kin(
            place.document(kin.other.document, kin.other.provision),
            place.row(kin.other),
            (*map(place.entity, kin.entities), *map(place.theme, _specific(place, kin.themes)))[:REASONS_SHOWN],
        )
        for kin in found
    )


def _specific(place: Place, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Themes without those that another one of them is a part of, since that one says more."""
    themes = place.edition.site.corpus.registry.themes
    above: set[str] = set()
    for id in ids:
        parent = themes[id].parent if id in themes else None
        while parent and parent not in above:
            above.add(parent)
            parent = themes[parent].parent if parent in themes else None
    return tuple(id for id in ids if id not in above)


def _absent(place: Place, document: Document, row: Row) -> str:
    """The languages whose page of the document lacks this row; a number of them where they are many."""
    site, edition = place.edition.site, place.edition
    shown = ((tag, choose.main(document, tag)) for tag in site.pages[document.record.id])
    lacking = [tag for tag, found in shown if found and row.provision not in site.rows[found.version.key]]
    if len(lacking) <= ABSENT_SHOWN:
        return edition.formats.list(tuple(map(edition.formats.language, lacking)))
    words = edition.catalogue.ngettext("%(num)s language", "%(num)s languages", len(lacking))
    return words.replace("%(num)s", edition.formats.number(len(lacking)))
