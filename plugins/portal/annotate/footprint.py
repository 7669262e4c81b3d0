"""Which texts a change of the registry can touch: those that hold a spelling of what has changed, or name it by id.

Asked generously: a text that is read again for nothing costs time, one that should have been read again and was not
would be wrong. So spellings are looked for without regard to spaces, dashes and word boundaries.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ahocorasick_rs import AhoCorasick

from plugins.portal.annotate.bare import bare
from plugins.portal.annotate.folding import fold
from plugins.portal.annotate.forms import of_entity, of_term
from plugins.portal.model import Document, Entity, Localised, Registry, Theme

# Meetings are recognised by the words of their series and a number: whoever changes one may change any text.
_SERIES = frozenset(("mechanism", "event"))
_ANYWHERE = ""  # a spelling that every text holds
_PASSED_OVER = re.compile(r"[\s\-]+")


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


def change(before: Snapshot, after: Snapshot) -> Change:
    """What differs."""
    keys = before.digests.keys() | after.digests.keys()
    differing = [key for key in keys if before.digests.get(key) != after.digests.get(key)]
    spellings = (_spellings(key, snapshot.registry) for key in differing for snapshot in (before, after))
    return Change(frozenset(key.partition(" ")[2] for key in differing), frozenset().union(*spellings))


class Touched:
    """Tells documents that a change may concern."""

    def __init__(self, change: Change) -> None:
        self._ids = change.ids
        self._all = _ANYWHERE in change.spellings
        spellings = sorted(change.spellings)
        self._automaton = AhoCorasick(spellings) if spellings and not self._all else None

    def __call__(self, document: Document) -> bool:
        """Whether a document may have to be annotated again."""
        if self._all or not self._ids.isdisjoint(_ids(document)):
            return True
        automaton = self._automaton
        if automaton is None:
            return False
        return any(automaton.find_matches_as_indexes(_plain(fold(text))) for text in _texts(document))


def _ids(document: Document) -> Iterator[str]:
    """Whom and what the record and its editor name by id: without the fragment that names a provision."""
    record = document.record
    yield from (record.place or "", record.event or "", *record.issuers, *record.parties)
    yield from (relation.target for relation in record.relations)
    keys = [correction.key for correction in record.corrections]
    for annotated in document.versions:
        keys += [mark.key for mark in annotated.version.by_hand]
        keys += [annotation.key for annotation in annotated.annotations]
    yield from (key.partition("#")[0] for key in keys)


def _texts(document: Document) -> Iterator[str]:
    """All words of a document that the rules read, and the titles that its record gives it."""
    yield "\n".join(title for _, title in document.record.titles)
    for annotated in document.versions:
        version = annotated.version
        yield version.title
        for provision in version.provisions:
            yield f"{bare(provision.heading).text}\n{bare(provision.text).text}"


def _spellings(key: str, registry: Registry) -> frozenset[str]:
    """How texts may write an entry; none where the registry has not got it."""
    sort, _, id = key.partition(" ")
    if sort == "excuses":
        return frozenset({_ANYWHERE})
    if sort == "entity" and id in registry.entities:
        return _of_entity(registry.entities[id])
    if sort == "theme" and id in registry.themes:
        return _of_theme(registry.themes[id])
    if sort == "term" and id in registry.terms:
        return frozenset(_plain(form.folded) for form in of_term(registry.terms[id]))
    return frozenset()


def _of_entity(entity: Entity) -> frozenset[str]:
    if entity.kind in _SERIES:
        return frozenset({_ANYWHERE})
    return frozenset(_plain(form.folded) for form in of_entity(entity)) - {_ANYWHERE}


def _of_theme(theme: Theme) -> frozenset[str]:
    """A keyword of several words may go on after each: its first word has to be there."""
    first = [fold(word).split()[:1] for _, words in theme.keywords for word in words]
    return frozenset(_plain(word) for words in first for word in words) - {_ANYWHERE}


def _plain(folded: str) -> str:
    return _PASSED_OVER.sub("", folded)


def _digest(value: object) -> str:
    return hashlib.sha256(repr(value).encode()).hexdigest()
