"""Marks that an editor set: checked against the registry, given the kind that the registry knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from difflib import get_close_matches

from plugins.portal.annotate.entities import target
from plugins.portal.model import ENTITY_KINDS, Annotation, AnnotationKind, Provision, Registry, Version
from plugins.portal.problems import Problem

_VALUES: frozenset[AnnotationKind] = frozenset(("link", "date", "amount", "commitment"))  # keys that are no ids
_NAMES: frozenset[AnnotationKind] = frozenset((*ENTITY_KINDS, "reference"))


class HandMarks:
    """Checks the marks of summaries against what the registry and the portal hold."""

    def __init__(self, registry: Registry, documents: frozenset[str]) -> None:
        self._registry = registry
        self._documents = documents

    def check(self, version: Version) -> tuple[tuple[Annotation, ...], tuple[Problem, ...]]:
        """The marks that stand, and an error for each that names something unknown or lies outside its text."""
        rows = {provision.id: provision for provision in version.provisions}
        marks: list[Annotation] = []
        problems: list[Problem] = []
        for mark in version.by_hand:
            fault = _misplaced(mark, rows.get(mark.provision)) or self.unknown(mark.kind, mark.key)
            if fault:
                problems.append(Problem("error", version.origin, mark.provision, fault))
            else:
                kind, key = self.known(mark.kind, mark.key)
                marks.append(replace(mark, kind=kind, key=key))
        return tuple(marks), tuple(problems)

    def known(self, kind: AnnotationKind, key: str) -> tuple[AnnotationKind, str]:
        """Kind and key as the rules would give them: of an instrument that the portal holds, its document."""
        entity = self._registry.entities.get(key) if kind in _NAMES else None
        return (kind, key) if entity is None or key in self._documents else target(entity, self._documents)

    def unknown(self, kind: AnnotationKind, key: str) -> str:
        """A sentence for the editor where a key is in no list of its kind, else nothing."""
        id = key.partition("#")[0]
        if kind in _VALUES:
            return ""
        if kind == "term":
            return _not_among(id, "term", self._registry.terms)
        if kind == "reference":
            instruments = (e.id for e in self._registry.entities.values() if e.kind == "instrument")
            return _not_among(id, "document", (*self._documents, *instruments))
        return _not_among(id, "entity", self._registry.entities)

    def excused(self, kind: AnnotationKind, key: str) -> bool:
        """Whether a key is unknown only because its entry in the registry has an error, which is reported there."""
        return kind not in _VALUES and self._registry.excuses(key.partition("#")[0])


def _misplaced(mark: Annotation, provision: Provision | None) -> str:
    if provision is None:
        return f"the mark on {mark.quote!r} is in a provision that the document does not have: {mark.provision}"
    part = provision.heading if mark.part == "heading" else provision.text
    if mark.start < mark.end and part[mark.start : mark.end] == mark.quote:
        return ""
    return f"the mark on {mark.quote!r} does not lie on these words: set it again"


def _not_among(id: str, sort: str, known: Iterable[str]) -> str:
    """A sentence for the editor where the id is unknown, else nothing."""
    ids = sorted(set(known))
    if id in ids:
        return ""
    near = get_close_matches(id, ids, n=1)
    advice = f"did you mean {near[0]!r}?" if near else "add it or remove the mark"
    return f"there is no {sort} with the id {id!r}: {advice}"
