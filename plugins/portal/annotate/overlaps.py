"""Which candidates keep their place: no anchor inside an anchor."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from plugins.portal.annotate.matching import Candidate
from plugins.portal.model import AnnotationKind

# Where two candidates cover the very same words. Kinds that are not named are entities.
_RANK: dict[AnnotationKind, int] = {"link": 0, "reference": 1, "term": 3, "amount": 4, "date": 5}
_ENTITY_RANK = 2


def resolve(by_hand: Iterable[Candidate], by_rule: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The candidates that stay, by start, the enclosing one first.

    Commitments enclose whatever their sentence holds and are all kept. Of the others none touches another: hand beats
    rule, then the longest wins, then the kind (link, reference, entity, term, amount, date), then the exact spelling.
    So a year inside a title is part of the title, and the name of a country inside an amount ("US-Dollar") part of it.
    """
    by_rule = set(by_rule)
    commitments = {candidate for candidate in by_rule if candidate.kind == "commitment"}
    taken: list[tuple[int, int]] = []
    kept: list[Candidate] = []
    for ranked in (sorted(set(by_hand), key=_precedence), sorted(by_rule - commitments, key=_precedence)):
        for candidate in ranked:
            if _is_free(taken, candidate):
                insort(taken, (candidate.start, candidate.end))
                kept.append(candidate)
    return tuple(sorted((*kept, *commitments), key=lambda c: (c.start, -c.end, c.kind != "commitment", _rest(c))))


def _precedence(candidate: Candidate) -> tuple[bool, int, int, str, int, tuple[str | bool, ...]]:
    rank = _RANK.get(candidate.kind, _ENTITY_RANK)
    length = candidate.end - candidate.start
    return (candidate.yields, -length, rank, candidate.origin, candidate.start, _rest(candidate))


def _rest(candidate: Candidate) -> tuple[str | bool, ...]:
    """What makes the order of candidates complete, so that the order in which they came decides nothing."""
    c = candidate
    return (c.key, c.kind, c.origin, c.note, c.yields, c.unlinked, c.remark, *c.rivals)


def _is_free(taken: list[tuple[int, int]], candidate: Candidate) -> bool:
    """Whether the span touches none of those taken, which are sorted and apart."""
    place = bisect_left(taken, (candidate.start, candidate.start))
    before = place == 0 or taken[place - 1][1] <= candidate.start
    return before and (place == len(taken) or candidate.end <= taken[place][0])
