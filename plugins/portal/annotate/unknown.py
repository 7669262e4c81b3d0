"""Words that look like a name and are not in the registry: for an editor to add. Nothing is linked here.

A name is told by its shape: capitals around a word for a sort of body ("Centre", "Fonds", "совет"), or in scripts
without capitals a word that begins or ends the names of such bodies ("…委员会", "وزارة…", "กระทรวง…").
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plugins.portal import sentences
from plugins.portal.annotate.definitions import Passage
from plugins.portal.annotate.people import people
from plugins.portal.annotate.unknown_words import BY_LANGUAGE, LATIN
from plugins.portal.model import EntityKind, NameCandidate

_MOST = 60  # of a version: what comes later is rarer
_LONGEST = 90
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class _Seen:
    """A name at its first place, and how often it stands in the version."""

    text: str
    kind: EntityKind
    passage: int
    start: int
    count: int = 1


def candidates(passages: Sequence[Passage], language: str) -> tuple[NameCandidate, ...]:
    """What looks like a name and touches nothing that was recognised, the most frequent first."""
    seen: dict[str, _Seen] = {}
    for index, passage in enumerate(passages):
        taken = [(c.start, c.end) for c in passage.kept if c.kind not in ("commitment", "term")]
        for start, end, kind in _free(_found(passage.text, language), taken):
            name = passage.text[start:end]
            known = seen.get(name)
            if known is None:
                seen[name] = _Seen(name, kind, index, start)
            else:
                seen[name] = _Seen(name, known.kind, known.passage, known.start, known.count + 1)
    ranked = sorted(seen.values(), key=lambda one: (-one.count, one.passage, one.start))[:_MOST]
    return tuple(
        NameCandidate(one.text, one.kind, one.count, _sentence(passages[one.passage].text, one)) for one in ranked
    )


def _found(text: str, language: str) -> Iterator[tuple[int, int, EntityKind]]:
    for start, end in people(text, language):
        yield start, end, "person"
    for row in BY_LANGUAGE.get(language, LATIN):
        for start, end, kind in row.found(text):
            if _SHORTEST <= end - start <= _LONGEST:
                yield start, end, kind


def _free(
    found: Iterable[tuple[int, int, EntityKind]], taken: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, EntityKind]]:
    """Those that lie in nothing recognised, the longest of those that overlap."""
    recognised = sorted(taken)
    kept: list[tuple[int, int]] = []
    for start, end, kind in sorted(set(found), key=lambda one: (one[0] - one[1], one[0], one[2])):
        first = bisect_right(recognised, (start, end)) - 1
        known = any(a <= start < b or (start <= a < end < b) for a, b in recognised[max(0, first) : first + 3])
        place = bisect_left(kept, (start, start))
        free = (place == 0 or kept[place - 1][1] <= start) and (place == len(kept) or end <= kept[place][0])
        if free and not (known and not _encloses(start, end, recognised, first)):
            insort(kept, (start, end))
            yield start, end, kind


def _encloses(start: int, end: int, recognised: Sequence[tuple[int, int]], first: int) -> bool:
    """Whether what was recognised here is a shorter name inside: "Ministry of Harbours of China"."""
    near = [(a, b) for a, b in recognised[max(0, first) : first + 3] if a < end and start < b]
    return bool(near) and all(start <= a and b <= end and (a, b) != (start, end) for a, b in near)


def _sentence(text: str, one: _Seen) -> str:
    start, end = sentences.around(text, one.start, one.start + len(one.text))
    return " ".join(text[start:end].split())
