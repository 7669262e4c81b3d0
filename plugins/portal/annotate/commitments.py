"""Sentences in which someone undertakes something, with their strength on the scale of ``verbs.scale``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal import sentences
from plugins.portal.annotate.folding import fold_pattern
from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.annotate.verbs import VERBS, Verbs
from plugins.portal.model import ProvisionKind, Strength

_REPORTS = frozenset(("news",))  # types of document that report and undertake nothing
_OPERATIVE: frozenset[ProvisionKind] = frozenset(("clause", "item", "paragraph"))
_LONGEST = 4000  # characters of a sentence that are read: what begins later than that decides nothing
_OPENING = re.compile(
    r"\A(?:\W|\d)*(?:(?:first|second|third|fourth|fifth|sixth|seventh)(?:ly)?,\s"
    r"|[一二三四五六七八九十]{1,3}[、)]\s?|[ivxlc]+\.\s)?"
)


@dataclass(frozen=True, slots=True)
class _Reader:
    """A language's verbs, compiled."""

    rules: tuple[tuple[Strength, re.Pattern[str]], ...]
    position: re.Pattern[str]
    bare: tuple[tuple[Strength, re.Pattern[str]], ...]
    void: re.Pattern[str]
    shortest_heading: int


class CommitmentMatcher:
    """Reads each sentence of operative provisions and closings; recitals and news undertake nothing."""

    def __init__(self) -> None:
        self._readers = {tag: _reader(verbs) for tag, verbs in VERBS.items()}

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Whole sentences keyed by strength. In closings positions and verbs without subject do not count."""
        reader = self._readers.get(context.language)
        if reader is None or context.record.type in _REPORTS or context.provision.kind == "recital":
            return
        operative = context.provision.kind in _OPERATIVE
        bare = operative and (context.part == "text" or len(text) >= reader.shortest_heading)
        for start, end in sentences.spans(text):
            found = _strength(
                context.folded[start : min(end, start + _LONGEST)], reader, operative=operative, bare=bare
            )
            if found is not None:
                rule, strength = found
                yield Candidate(start, end, "commitment", strength, rule)


def _reader(verbs: Verbs) -> _Reader:
    actor = verbs.actor.format()

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(fold_pattern(pattern.format(actor=actor)))

    return _Reader(
        rules=tuple((strength, compiled(pattern)) for strength, pattern in verbs.rules),
        position=compiled(verbs.position),
        bare=tuple((strength, compiled(f"{verbs.bare_start}(?:{w}){verbs.bare_end}")) for strength, w in verbs.bare),
        void=re.compile(fold_pattern(verbs.void)),
        shortest_heading=verbs.shortest_heading,
    )


def _strength(sentence: str, reader: _Reader, *, operative: bool, bare: bool) -> tuple[str, Strength] | None:
    """The rule's name and the strength. An undertaking counts before a position that the same sentence takes."""
    if reader.void.search(sentence):
        return None
    opening = _OPENING.match(sentence)
    body = sentence[opening.end() :] if opening else sentence
    if bare:
        for strength, pattern in reader.bare:
            if pattern.match(body):
                return "commitments.bare-verb", strength
    matches = [
        (strength == "declaratory", match.start(), place, strength)
        for place, (strength, pattern) in enumerate(reader.rules)
        if (match := pattern.search(body)) and (operative or strength != "declaratory")
    ]
    if not matches:
        return None
    _, start, _, strength = min(matches)
    position = reader.position.search(body) if operative else None
    if position and position.start() < start:
        return "commitments.position", "declaratory"
    return "commitments.verb", strength
