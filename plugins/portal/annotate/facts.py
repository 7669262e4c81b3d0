"""What a record without an editor can say with the registry's help: parties, issuers, place and event.

Precise rather than complete: a country that a text merely names is no party to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from plugins.portal import sentences
from plugins.portal.annotate import attendance, party_words
from plugins.portal.annotate.entities import EntityMatcher
from plugins.portal.annotate.folding import fold
from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.model import Annotated, Annotation, Entity, Provision, Record, Registry, Version

_GROUP, _WHOLE = "asean-member-states", "asean"  # the members as parties, and the body that they make up
_MOST_OF = 5  # members named one by one that stand for their group
_OPENING, _CLOSING = 8, 6  # rows at the beginning and the end that are looked at
_FAR = 10_000  # characters of such a row
_NEAR = 60  # characters between who issues a text and the verb that says so
_REGIONS = frozenset(  # too large to be where a meeting was
    {"asia", "east-asia", "south-east-asia", "africa", "europe", "latin-america", "indo-pacific", "asia-pacific"}
    | {"south-china-sea", "mekong-river", "mekong-subregion"}
)


@dataclass(frozen=True, slots=True)
class _Named:
    """Something of the registry in a passage, with where it stands."""

    entity: Entity
    start: int
    end: int
    inside: bool = False  # of a longer name: "China" in "China-ASEAN Expo"


class FactFinder:
    """Reads titles, openings and signatures with the annotator's own matcher."""

    def __init__(self, registry: Registry, matcher: EntityMatcher) -> None:
        self._registry, self._matcher = registry, matcher

    def complete(self, record: Record, annotated: tuple[Annotated, ...]) -> Record:
        """A derived record with what title, opening and signatures say; one by an editor stays as it is."""
        texts = tuple(_looked_at(item) for item in annotated if item.version.layer == "text")
        if not record.derived or not texts:
            return record
        titles = [named for item in texts[:1] for named in self._names(item.version.title, item.version, record)]
        issuers = tuple(dict.fromkeys(id for item in texts for id in self._issuers(item)))
        return replace(
            record,
            parties=record.parties or self._parties(record, titles, texts, issuers),
            issuers=record.issuers or issuers,
            place=record.place or self._place(record, texts),
            event=record.event or self._event(record, titles, texts),
        )

    def _parties(
        self, record: Record, titles: list[_Named], texts: tuple[Annotated, ...], issuers: tuple[str, ...]
    ) -> tuple[str, ...]:
        said = [id for item in texts for id in self._attending(item)]
        said += [id for id in issuers if self._registry.entities[id].kind == "party"]
        of_title = [named.entity.id for named in titles if named.entity.kind == "party" and not named.inside]
        if not said and not of_title:  # "Statement of the 27th ASEAN-China Summit": the pair that meets
            of_title = [named.entity.id for named in titles if named.entity.kind == "party"]
        found = list(dict.fromkeys(said))
        found += [id for id in dict.fromkeys(of_title) if id not in found and not self._covered(id, found)]
        group = self._registry.entities.get(_GROUP) if _GROUP in found else None
        members = {member.member for member in group.members} if group else set()
        return tuple(id for id in found if id not in members and not self._covered(id, [o for o in found if o != id]))

    def _covered(self, id: str, others: list[str]) -> bool:
        """Whether a body is there already as its members, one by one or as a group."""
        if id not in (_WHOLE, _GROUP):
            return False
        entity = self._registry.entities.get(id)
        members = {member.member for member in entity.members} if entity else set()
        return (_GROUP not in others and len(members & set(others)) >= _MOST_OF) or (id == _WHOLE and _GROUP in others)

    def _attending(self, item: Annotated) -> Iterator[str]:
        """Parties that speak in the opening, attend, or sign."""
        for place, row in enumerate(_opening(item.version)):
            for start, end in sentences.spans(row.text):
                sentence = row.text[start:end]
                speaks = party_words.SPEAKS.match(sentence) is not None and place < 2
                aside = party_words.WE_ASIDE.search(sentence)
                first = place == 0 and start == 0 and not party_words.LOOKS_BACK.match(sentence)
                if first and item.version.title and not speaks:
                    yield from attendance.listed_first(item, row, end)
                if speaks or (party_words.ATTENDS.search(sentence) and not party_words.LOOKS_BACK.match(sentence)):
                    yield from (
                        mark.key
                        for mark in attendance.within(item, row, start, end)
                        if not attendance.is_where(item, row, mark)
                    )
                elif aside:
                    yield from (
                        mark.key
                        for mark in attendance.within(item, row, start + aside.end(), start + aside.end() + _NEAR)
                    )
        for row in item.version.provisions[-_CLOSING:]:
            if row.kind == "closing" and party_words.SIGNS.match(row.text):
                yield from (mark.key for mark in attendance.within(item, row, 0, len(row.text)))

    def _issuers(self, item: Annotated) -> Iterator[str]:
        """Who puts the text forward: "HEREBY China puts forward an initiative below:"."""
        for row in _opening(item.version):
            for mark in item.annotations:
                if mark.provision != row.id or mark.part != "text" or mark.kind not in ("party", "organisation"):
                    continue
                match = party_words.ISSUES.match(row.text, mark.end, mark.end + _NEAR)
                if row.kind == "recital" and (match or party_words.ISSUES_BEFORE.search(row.text[: mark.start])):
                    yield mark.key

    def _place(self, record: Record, texts: tuple[Annotated, ...]) -> str | None:
        for item in texts:
            words = next((fact.value for fact in item.version.found if fact.key == "place"), "")
            named = self._names(words, item.version, record) if words else []
            best = _best_place([n for n in named if not n.inside])
            if best:
                return best
        for item in texts:
            best = self._place_of_meeting(record, item)
            if best:
                return best
        return None

    def _place_of_meeting(self, record: Record, item: Annotated) -> str | None:
        """The place in the sentence that holds the date of adoption or of the meeting, nearest to it."""
        dates = {date.value for kind, date in record.dates if kind in ("adopted", "event")}
        inferred = any(date.inferred for kind, date in record.dates if kind == "event")
        for row in (*_opening(item.version), *item.version.provisions[-_CLOSING:]):
            marks = [m for m in item.annotations if m.provision == row.id and m.part == "text"]
            spans = sentences.spans(row.text)
            for dated in (m for m in marks if m.kind == "date" and (m.key in dates or (inferred and m.note))):
                start, end = sentences.among(spans, dated.start, dated.end)
                here = [m for m in marks if start <= m.start < end]
                places = [
                    m for m in here if m.kind == "place" and m.key not in _REGIONS and not _opens_a_dispatch(row, m)
                ]
                places += [
                    m
                    for m in here
                    if m.kind == "party" and party_words.LOCATIVE.search(row.text[max(0, m.start - 12) : m.start])
                ]
                if places:
                    best = min(places, key=lambda m: (m.kind != "place", abs(m.start - dated.start))).key
                    return next((m.key for m in places if self._registry.entities[m.key].parent == best), best)
        return None

    def _event(self, record: Record, titles: list[_Named], texts: tuple[Annotated, ...]) -> str | None:
        """The meeting that the title names, or the one in the sentence that tells its date."""
        named = [n.entity for n in titles if n.entity.kind == "event" and not n.inside]
        dates = {date.value for kind, date in record.dates if kind in ("adopted", "event")}
        for item in texts:
            for row in _opening(item.version):
                marks = [mark for mark in item.annotations if mark.provision == row.id and mark.part == "text"]
                spans = sentences.spans(row.text)
                stated = {
                    sentences.among(spans, mark.start, mark.end)
                    for mark in marks
                    if mark.kind == "date" and mark.key in dates
                }
                for start, end in sorted(stated):
                    found = (self._meeting(mark, dates) for mark in marks if start <= mark.start < end)
                    named += [entity for entity in found if entity]
        return next((entity.id for entity in named if _fits(entity, record)), None)

    def _meeting(self, mark: Annotation, dates: set[str]) -> Entity | None:
        """The event that a mention means: itself, the nth of a series, or the one that a series had on that day."""
        entity = self._registry.entities.get(mark.key)
        if entity is None or entity.kind == "event":
            return entity
        ordinal = re.fullmatch(r"ordinal (\d+)", mark.note)
        series = [e for e in self._registry.entities.values() if e.parent == mark.key and e.kind == "event"]
        if ordinal:
            return next((e for e in series if e.ordinal == int(ordinal[1])), None)
        return next((e for e in series if e.date and e.date.value in dates), None)

    def _names(self, text: str, version: Version, record: Record) -> list[_Named]:
        """What a title or a place's words name, longest names first decided, in order."""
        row = Provision("p-1", "paragraph", text)
        folded = fold(text)
        context = Context(record, version.language, version.title, row, "text", folded, folded, {})
        hits = [
            hit for hit in self._matcher.find(text, context) if not hit.unlinked and hit.key in self._registry.entities
        ]
        return sorted(self._sorted_out(hits), key=lambda named: named.start)

    def _sorted_out(self, hits: Iterable[Candidate]) -> Iterator[_Named]:
        kept: list[Candidate] = []
        for hit in sorted(hits, key=lambda h: (h.start - h.end, h.start, h.key)):
            inside = any(other.start <= hit.start and hit.end <= other.end for other in kept)
            kept.append(hit)
            yield _Named(self._registry.entities[hit.key], hit.start, hit.end, inside)


def _looked_at(item: Annotated) -> Annotated:
    """A version with the beginning of each row, and the annotations of the rows that are looked at."""
    version = item.version
    rows = tuple(replace(row, text=row.text[:_FAR]) if len(row.text) > _FAR else row for row in version.provisions)
    ids = {row.id for row in (*_opening(version), *rows[-_CLOSING:])}
    near = tuple(mark for mark in item.annotations if mark.provision in ids and mark.end <= _FAR)
    return replace(item, version=replace(version, provisions=rows), annotations=near)


def _opening(version: Version) -> tuple[Provision, ...]:
    recitals = [row for row in version.provisions if row.kind == "recital"][:_OPENING]
    return (*recitals, *[row for row in version.provisions if row.kind != "recital"][: 1 if recitals else 2])


def _best_place(named: list[_Named]) -> str | None:
    """A place before a state: "Vientiane, Lao PDR" is the town. A state alone counts: Singapore."""
    ranked = [n for n in named if n.entity.kind == "place" and n.entity.id not in _REGIONS]
    ranked += [n for n in named if n.entity.kind == "party" and not n.entity.group]
    return ranked[0].entity.id if ranked else None


def _opens_a_dispatch(row: Provision, mark: Annotation) -> bool:
    """Whether a place says where news were written: "BEIJING, July 4 (Agency) --"."""
    return mark.start < 3 and row.text[mark.end : mark.end + 1] in (",", "，") and row.text[: mark.end].isupper()


def _fits(entity: Entity, record: Record) -> bool:
    """Whether an event can be the record's: its date, where both are known, is the record's own."""
    stated = record.date("event") or record.date("adopted")
    if entity.kind != "event" or entity.date is None or stated is None:
        return entity.kind == "event"
    shorter = min(len(stated.value), len(entity.date.value))
    start, _, end = stated.value.partition("/")
    return entity.date.value[:shorter] in (stated.value[:shorter], start[:shorter], end[:shorter])
