"""The relations of the registry and the records, seen from their other end."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from plugins.portal.model import Commitment, Corpus, Membership, Row, Wanted

K = TypeVar("K")
T = TypeVar("T")
_MOST_TOGETHER = 8
_LONGEST_LIST = 30  # keys of a row


@dataclass(frozen=True, slots=True)
class Inverse:
    """What points to an entity or a theme; an id that nothing points to is not a key."""

    groups: Mapping[str, tuple[tuple[str, Membership], ...]]  # member → (group, its membership)
    parts: Mapping[str, tuple[str, ...]]  # entity → entities whose parent it is
    themes: Mapping[str, tuple[str, ...]]  # theme → themes whose parent it is
    roles: Mapping[tuple[str, str], tuple[str, ...]]  # (entity, role of labels.ROLES) → documents, newest first
    commitments: Mapping[Row, tuple[Commitment, ...]]  # row → those of all its versions; newest document first
    undertakers: Mapping[str, tuple[Row, ...]]  # entity → rows in which it undertakes something
    company: Mapping[str, tuple[tuple[str, int], ...]]  # entity → those named in most of the same rows, and in how many
    neighbours: Mapping[str, tuple[tuple[str, int], ...]]  # theme → those of the same rows, and of how many
    wanted: tuple[Wanted, ...]  # missing instruments, those that most documents cite first
    document_themes: Mapping[str, tuple[str, ...]]  # document → themes, those of most provisions first

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
            commitments=_grouped((Row(found.document, found.provision), found) for found in corpus.graph.commitments),
            undertakers=_grouped(dict.fromkeys(_undertakers(corpus))),
            company=_together(corpus.graph.row_entities.values(), corpus.graph.present),
            neighbours=_together(corpus.graph.row_themes.values(), registry.themes.keys()),
            wanted=tuple(
                sorted(
                    corpus.graph.wanted, key=lambda wanted: (-len({c.document for c in wanted.citations}), wanted.id)
                )
            ),
            document_themes=_document_themes(corpus),
        )


def _undertakers(corpus: Corpus) -> Iterable[tuple[str, Row]]:
    for found in corpus.graph.commitments:
        for id in found.actors:
            yield id, Row(found.document, found.provision)


def _together(rows: Iterable[tuple[str, ...]], known: Container[str]) -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Key → those that stand in the same rows, the most frequent first; a row that is a mere list says nothing."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        keys = [key for key in dict.fromkeys(row) if key in known]
        for key in keys if len(keys) <= _LONGEST_LIST else ():
            counts[key].update(keys)
    return {
        key: tuple(heapq.nsmallest(_MOST_TOGETHER, _others(found, key), key=lambda pair: (-pair[1], pair[0])))
        for key, found in counts.items()
    }


def _others(counts: Mapping[str, int], key: str) -> list[tuple[str, int]]:
    return [pair for pair in counts.items() if pair[0] != key]


def _document_themes(corpus: Corpus) -> Mapping[str, tuple[str, ...]]:
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row, themes in corpus.graph.row_themes.items():
        counts[row.document].update(themes)
    return {id: tuple(sorted(found, key=lambda theme: (-found[theme], theme))) for id, found in counts.items()}


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
