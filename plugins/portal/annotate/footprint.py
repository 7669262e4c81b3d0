"""Which texts a change of the registry can touch: those that hold a spelling of what has changed, or name it by id.

Asked generously: a text that is read again for nothing costs time, one that should have been read again and was not
would be wrong. So spellings are looked for without regard to spaces, dashes and word boundaries. Where nothing but
names has changed, only texts with a spelling that has come or gone are concerned, and those whose record names it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ahocorasick_rs import AhoCorasick

from plugins.portal.annotate.bare import bare
from plugins.portal.annotate.folding import fold
from plugins.portal.annotate.forms import Form, of_entity, of_term
from plugins.portal.model import Annotated, Document, Entity, Localised, Record, Registry, Theme, Version, VersionKey

# Meetings are recognised by the words of their series and a number: whoever changes one may change any text.
_SERIES = frozenset(("mechanism", "event"))
_ANYWHERE = ""  # a spelling that every text holds
_BETWEEN = "\0"  # texts, so that no spelling is found across them


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A registry, and which documents the portal held with it, as the rules saw them: a digest for each of them."""

    registry: Registry
    digests: Mapping[str, str]  # "entity china" → digest

    @classmethod
    def of(cls, registry: Registry, documents: frozenset[str]) -> Snapshot:
        """documents: those that references then lead to."""
        digests = dict.fromkeys((f"document {id}" for id in documents), "")
        for id, entity in registry.entities.items():
            seen = replace(entity, description=Localised(), url="", file="")
            digests[f"entity {id}"] = _digest((seen, entity.document in documents))
        for id, theme in registry.themes.items():
            digests[f"theme {id}"] = _digest(theme.keywords)
        for id, term in registry.terms.items():
            digests[f"term {id}"] = _digest(replace(term, definitions=Localised(), file=""))
        digests["excuses"] = _digest((sorted(registry.left_out), registry.unread))
        return cls(registry, digests)


@dataclass(frozen=True, slots=True)
class Change:
    """What came, went or changed between two snapshots: ids, and spellings old and new."""

    ids: frozenset[str]
    spellings: frozenset[str]
    renamed: Mapping[str, frozenset[str]]  # ids not among the others → languages in which the name is another one


def change(before: Snapshot, after: Snapshot) -> Change:
    """What differs."""
    ids, spellings, renamed = set[str](), set[str](), dict[str, frozenset[str]]()
    series = _series(before.registry) | _series(after.registry)
    for key in before.digests.keys() | after.digests.keys():
        if before.digests.get(key) == after.digests.get(key):
            continue
        id = key.partition(" ")[2]
        named = _only_named_otherwise(key, before, after)
        if named and id not in series:
            old, new = named
            spellings |= _written(set(of_entity(old)) ^ set(of_entity(new)))
            tags = {tag for tag, _ in (*old.names, *new.names)}
            renamed[id] = frozenset(tag for tag in tags if old.names.get(tag) != new.names.get(tag))
        else:
            ids.add(id)
            spellings |= _spellings(key, before.registry, series) | _spellings(key, after.registry, series)
    return Change(frozenset(ids), frozenset(spellings), renamed)


class Touched:
    """Tells what of documents a change may concern."""

    def __init__(self, change: Change) -> None:
        self._ids, self._renamed = change.ids, change.renamed
        self._all = _ANYWHERE in change.spellings
        spellings = sorted(change.spellings)
        self._automaton = AhoCorasick(spellings) if spellings and not self._all else None

    def __call__(self, document: Document) -> frozenset[VersionKey]:
        """The versions that may have to be annotated again."""
        record = document.record
        whole = (
            self._all
            or not self._ids.isdisjoint(_ids(record))
            or self._holds(_BETWEEN.join(title for _, title in record.titles))
        )
        named = (self._renamed.get(id, frozenset()) for id in (*record.issuers, *record.parties))
        languages = frozenset[str]().union(*named)
        return frozenset(
            annotated.version.key
            for annotated in document.versions
            if whole or annotated.version.language in languages or self._concerns(annotated)
        )

    def _concerns(self, annotated: Annotated) -> bool:
        return not self._ids.isdisjoint(_named(annotated)) or self._holds(_BETWEEN.join(_texts(annotated.version)))

    def _holds(self, text: str) -> bool:
        return self._automaton is not None and bool(self._automaton.find_matches_as_indexes(_plain(fold(text))))


def _ids(record: Record) -> Iterator[str]:
    """Whom and what a record and its editor name by id: without the fragment that names a provision."""
    yield from (record.place or "", record.event or "", *record.issuers, *record.parties)
    yield from (relation.target for relation in record.relations)
    yield from (correction.key.partition("#")[0] for correction in record.corrections)


def _named(annotated: Annotated) -> Iterator[str]:
    """The same of a version."""
    for mark in (*annotated.version.by_hand, *annotated.annotations):
        yield mark.key.partition("#")[0]


def _texts(version: Version) -> Iterator[str]:
    """All words of a version that the rules read."""
    yield version.title
    yield from (fact.value for fact in version.found)
    for provision in version.provisions:
        yield bare(provision.heading).text
        yield bare(provision.text).text


def _only_named_otherwise(key: str, before: Snapshot, after: Snapshot) -> tuple[Entity, Entity] | None:
    """An entity as it was and is, where nothing that rules read has changed but its names."""
    sort, _, id = key.partition(" ")
    old, new = before.registry.entities.get(id), after.registry.entities.get(id)
    if sort != "entity" or old is None or new is None:
        return None
    held = [f"document {old.document}" in each.digests for each in (before, after)]
    named = replace(old, names=new.names, official=new.official, aliases=new.aliases)
    same = replace(named, description=new.description, url=new.url, file=new.file) == new
    return (old, new) if same and held[0] == held[1] else None


def _series(registry: Registry) -> frozenset[str]:
    """The ids of all whose names come with numbers: one that is new or changed may be meant anywhere."""
    entities = registry.entities.values()
    parents = {entity.parent for entity in entities if entity.kind == "event" and entity.parent}
    return frozenset(parents.union(entity.id for entity in entities if entity.kind in _SERIES))


def _spellings(key: str, registry: Registry, series: frozenset[str]) -> frozenset[str]:
    """How texts may write an entry; none where the registry has not got it."""
    sort, _, id = key.partition(" ")
    if sort == "excuses":
        return frozenset({_ANYWHERE})
    if sort == "entity" and id in registry.entities:
        return frozenset({_ANYWHERE}) if id in series else _written(of_entity(registry.entities[id]))
    if sort == "theme" and id in registry.themes:
        return _of_theme(registry.themes[id])
    if sort == "term" and id in registry.terms:
        return frozenset(_plain(form.folded) for form in of_term(registry.terms[id]))
    return frozenset()


def _written(forms: Iterable[Form]) -> frozenset[str]:
    return frozenset(_plain(form.folded) for form in forms) - {_ANYWHERE}


def _of_theme(theme: Theme) -> frozenset[str]:
    """A keyword of several words may go on after each: its first word has to be there."""
    first = [fold(word).split()[:1] for _, words in theme.keywords for word in words]
    return frozenset(_plain(word) for words in first for word in words) - {_ANYWHERE}


def _plain(folded: str) -> str:
    """Without spaces and dashes."""
    return "".join(folded.split()).replace("-", "")


def _digest(value: object) -> str:
    return hashlib.sha256(repr(value).encode()).hexdigest()
