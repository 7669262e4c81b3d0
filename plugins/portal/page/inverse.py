"""The relations of the registry and the records, seen from their other end."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from plugins.portal.memo import Memo
from plugins.portal.model import Citation, Commitment, Corpus, Entity, Membership, Row, Wanted

K = TypeVar("K")
T = TypeVar("T")
_MOST_TOGETHER = 8
_LONGEST_LIST = 30  # keys of a row


@dataclass(frozen=True, slots=True)
class Counts:
    """How much names an entity, deals with a theme or uses a term."""

    documents: int
    provisions: int


NONE = Counts(0, 0)


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
    naming: Mapping[str, Counts]  # entity → what names it
    using: Mapping[str, Counts]  # term → what uses it
    dealing: Mapping[str, Counts]  # theme → documents that deal with it or with one under it, its own provisions
    wanted: tuple[Wanted, ...]  # missing instruments, those that most documents cite first
    document_themes: Mapping[str, tuple[str, ...]]  # document → themes, those of most provisions first

    @classmethod
    def of(cls, corpus: Corpus, memo: Memo | None = None) -> Inverse:
        """Reads the registry and the records once; not again what comes of the same graph and registry as before."""
        memo = memo or Memo()
        registry, graph = corpus.registry, corpus.graph
        entities = [registry.entities[id] for id in registry.entities if id in graph.present]
        themes = registry.themes

        def made(name: str, *made_of: object, by: Callable[[], T]) -> T:
            return memo.whole((cls, name), made_of, by)

        below = made(
            "themes", registry,
            by=lambda: _grouped((theme.parent, theme.id) for theme in themes.values() if theme.parent),
        )  # fmt: skip
        return cls(
            groups=made("groups", registry, graph.present, by=lambda: _grouped(_memberships(entities))),
            parts=made(
                "parts", registry, graph.present,
                by=lambda: _grouped((part.parent, part.id) for part in entities if part.parent),
            ),
            themes=below,
            roles=made("roles", corpus.documents, by=lambda: _grouped(_roles(corpus))),
            commitments=made("commitments", graph.commitments, by=lambda: _grouped(_by_row(graph.commitments))),
            undertakers=made(
                "undertakers", graph.commitments,
                by=lambda: _grouped(dict.fromkeys(_undertakers(graph.commitments))),
            ),
            company=made(
                "company", graph.row_entities, graph.present,
                by=lambda: _together(graph.row_entities.values(), graph.present),
            ),
            neighbours=made(
                "neighbours", graph.row_themes, registry,
                by=lambda: _together(graph.row_themes.values(), themes.keys()),
            ),
            naming=memo.each((cls, "naming"), graph.by_entity, _counted),
            using=memo.each((cls, "using"), graph.by_term, _counted),
            dealing=made("dealing", graph.by_theme, registry, by=lambda: _dealing(graph.by_theme, themes, below)),
            wanted=made("wanted", graph.wanted, by=lambda: tuple(sorted(graph.wanted, key=_most_documents))),
            document_themes=made("document_themes", graph.row_themes, by=lambda: _document_themes(graph.row_themes)),
        )  # fmt: skip


def _counted(found: Iterable[Citation]) -> Counts:
    rows = {one.row for one in found}
    return Counts(len({row.document for row in rows}), len(rows))


def _dealing(
    by_theme: Mapping[str, tuple[Row, ...]], themes: Iterable[str], below: Mapping[str, tuple[str, ...]]
) -> Mapping[str, Counts]:
    def documents(id: str, above: tuple[str, ...]) -> set[str]:
        under = (child for child in below.get(id, ()) if child not in above)
        own = {row.document for row in by_theme.get(id, ())}
        return own.union(*(documents(child, (*above, id)) for child in under))

    return {id: Counts(len(documents(id, ())), len(by_theme.get(id, ()))) for id in themes}


def _memberships(entities: Iterable[Entity]) -> Iterable[tuple[str, tuple[str, Membership]]]:
    for group in entities:
        for membership in group.members:
            yield membership.member, (group.id, membership)


def _by_row(commitments: Iterable[Commitment]) -> Iterable[tuple[Row, Commitment]]:
    for found in commitments:
        yield Row(found.document, found.provision), found


def _undertakers(commitments: Iterable[Commitment]) -> Iterable[tuple[str, Row]]:
    for found in commitments:
        for id in found.actors:
            yield id, Row(found.document, found.provision)


def _most_documents(wanted: Wanted) -> tuple[int, str]:
    """Those that most documents cite come first."""
    return -len({citation.document for citation in wanted.citations}), wanted.id


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


def _document_themes(row_themes: Mapping[Row, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row, themes in row_themes.items():
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
