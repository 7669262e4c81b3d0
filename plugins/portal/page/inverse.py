"""The relations of the registry and the records, seen from their other end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from plugins.portal.model import Corpus, Membership

K = TypeVar("K")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Inverse:
    """What points to an entity or a theme; an id that nothing points to is not a key."""

    groups: Mapping[str, tuple[tuple[str, Membership], ...]]  # member → (group, its membership)
    parts: Mapping[str, tuple[str, ...]]  # entity → entities whose parent it is
    themes: Mapping[str, tuple[str, ...]]  # theme → themes whose parent it is
    roles: Mapping[tuple[str, str], tuple[str, ...]]  # (entity, role of labels.ROLES) → documents, newest first

    @classmethod
    def of(cls, corpus: Corpus) -> Inverse:
        """Reads the registry and the records once."""
        registry = corpus.registry
        entities = [registry.entities[id] for id in registry.entities if id in corpus.graph.present]
        return cls(
            groups=_grouped((m.member, (group.id, m)) for group in entities for m in group.members),
            parts=_grouped((part.parent, part.id) for part in entities if part.parent),
            themes=_grouped((theme.parent, theme.id) for theme in registry.themes.values() if theme.parent),
            roles=_grouped(_roles(corpus)),
        )


def _roles(corpus: Corpus) -> Iterable[tuple[tuple[str, str], str]]:
    for document in corpus.documents:
        record = document.record
        parties = record.parties if record.type != "news" else ()  # nobody is a party to a report
        roles = {"issuer": record.issuers, "party": parties, "place": (record.place,), "event": (record.event,)}
        for role, ids in roles.items():
            for id in dict.fromkeys(ids):
                if id:
                    yield (id, role), record.id


def _grouped(pairs: Iterable[tuple[K, T]]) -> Mapping[K, tuple[T, ...]]:
    found: defaultdict[K, list[T]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}
