"""Sentences in which someone undertakes something, with their strength on the scale of ``verbs.scale``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from plugins.portal import sentences
from plugins.portal.annotate.folding import fold_pattern
from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.annotate.states import MARK, marked
from plugins.portal.annotate.verbs import VERBS, Verbs
from plugins.portal.annotate.verbs.spelling import parted
from plugins.portal.model import Part, Provision, ProvisionKind, Strength

_REPORTS = frozenset(("news",))  # types of document that report and undertake nothing
_OPERATIVE: frozenset[ProvisionKind] = frozenset(("clause", "item", "paragraph"))
_BARE = "commitments.bare-verb"
_STOPS = (".", "。", "!", "?", "។", "။")
_LIST = Provision("p-1", "clause", "")  # a lead is read like a clause
_LONGEST = 4000  # characters of a sentence that are read: what begins later than that decides nothing
# Numbers and ordinals before the first word of a sentence.
_OPENING = re.compile(
    r"\A(?:\W|\d)*(?:(?:first|second|third|fourth|fifth|sixth|seventh|last|final)(?:ly)?,\s"
    r"|(?:article|artikel|artículo|artigo|статья|pasal|perkara|điều|artikulo|ข้อ|ຂໍ້|ប្រការ|អនុច្ឆេទ)\s?\d{1,3}[.:]?\s"
    r"|(?:erst|zweit|dritt|viert|fünft)ens,?\s|(?:premi|deuxi|troisi|quatri|cinqui)(?:ère|ème)ment,\s|во-[а-я]{4,8}ых,\s"
    r"|(?:primero|segundo|tercero|cuarto|primeiro|terceiro|quarto),\s"
    r"|第?[一二三四五六七八九十]{1,3}(?:[、)条,]|是)\s?|首先,|其次,|最后,|[ivxlc]{1,6}[.)]\s|[a-zа-я]\)\s?)?"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence read as a commitment. Offsets count in the sentence; without a subject, all three are the verb's."""

    rule: str
    strength: Strength
    subject: int
    subject_end: int
    verb: int  # where the words of what is undertaken begin


@dataclass(frozen=True, slots=True)
class Reader:
    """A language's verbs, compiled."""

    actor: re.Pattern[str]
    rules: tuple[tuple[Strength, re.Pattern[str] | None, re.Pattern[str] | None], ...]  # from an actor on, and others
    position: re.Pattern[str]
    bare: tuple[tuple[Strength, re.Pattern[str]], ...]
    nouns: tuple[tuple[Strength, re.Pattern[str]], ...]
    void: re.Pattern[str]
    shortest_heading: int
    shortest_noun: int

    def read(
        self, sentence: str, provision: Provision, part: Part, names: tuple[tuple[int, int], ...] = ()
    ) -> Reading | None:
        """What a folded sentence of a part undertakes, if anything; an undertaking counts before a position.

        The names are those of actors in the sentence. In closings positions and verbs without subject do not count.
        """
        operative = provision.kind in _OPERATIVE
        sentence = marked(sentence[:_LONGEST], names)
        if self.void.search(sentence):
            return None
        opening = _OPENING.match(sentence)
        shift = opening.end() if opening else 0
        body = sentence[shift:]
        # A heading with a full stop is a sentence, however short.
        stopped = part == "text" or sentence.rstrip().endswith((".", "。", ";", "!"))
        length = _LONGEST if stopped else len(provision.heading)
        for shortest, verbs in ((self.shortest_heading, self.bare), (self.shortest_noun, self.nouns)):
            for strength, pattern in verbs if operative and length >= shortest else ():
                if pattern.match(body):
                    return Reading(_BARE, strength, shift, shift, shift)
        return self._with_subject(body, shift, operative=operative)

    def _with_subject(self, body: str, shift: int, *, operative: bool) -> Reading | None:
        first_actor = self.actor.search(body)
        matches = [
            (strength == "declaratory", match.start(), place, strength, match)
            for place, (strength, from_actor, alone) in enumerate(self.rules)
            if operative or strength != "declaratory"
            for match in (
                # No actor stands before the first one: what begins with one is looked for from there.
                from_actor.search(body, first_actor.start()) if from_actor and first_actor else None,
                alone.search(body) if alone else None,
            )
            if match
        ]
        if not matches:
            return None
        _, start, _, strength, match = min(matches, key=lambda found: found[:3])
        position = self.position.search(body) if operative else None
        rule = "commitments.verb"
        if position and position.start() < start:
            rule, strength, match = "commitments.position", "declaratory", position
        actor = self.actor.search(body, match.start(), match.end())
        first = match.start()
        if actor is None:  # a passive, or an appeal to those whom it names
            return Reading(rule, strength, shift + first, shift + first, shift + first)
        verb = actor.end() if actor.start() == first else first
        return Reading(rule, strength, shift + actor.start(), shift + actor.end(), shift + verb)


class CommitmentMatcher:
    """Reads each sentence of operative provisions and closings; recitals and news undertake nothing."""

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Whole sentences keyed by strength."""
        read_by = reader(context.language)
        if read_by is None or context.record.type in _REPORTS or context.provision.kind == "recital":
            return
        above = any(read_by.read(_last(lead), _LIST, "text") for lead in context.leads)
        led = False  # by a sentence of this part that ends with a colon
        for start, end in sentences.spans(text):
            folded = context.folded[start:end]
            found = read_by.read(folded, context.provision, context.part, within(context.names, start, end))
            # What continues a sentence above it is part of that one's undertaking, unless it has a verb of its own.
            if found is not None and not ((above or led) and found.rule == _BARE):
                yield Candidate(start, end, "commitment", found.strength, found.rule)
            led = found is not None if folded.endswith(":") else led and not folded.endswith(_STOPS)


def _last(lead: str) -> str:
    """The last sentence of a text."""
    found = sentences.spans(lead)
    return lead[slice(*found[-1])] if found else ""


def within(names: tuple[tuple[int, int], ...], start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The spans that lie in a stretch, counted from its start."""
    return tuple((first - start, last - start) for first, last in names if start <= first and last <= end)


@cache
def reader(language: str) -> Reader | None:
    """The reader of a language that has verbs; compiled when the first text asks for it."""
    return _reader(VERBS[language]) if language in VERBS else None


def _reader(verbs: Verbs) -> Reader:
    state = f"(?<!{MARK}){MARK}++"  # all of a name or nothing: half of one is never tried
    actor = verbs.actor.format(state=state)

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(fold_pattern(pattern.format(actor=actor, state=state)))

    def joined(alternatives: tuple[str, ...]) -> re.Pattern[str] | None:
        return compiled("|".join(alternatives)) if alternatives else None

    return Reader(
        actor=re.compile(fold_pattern(actor)),
        rules=tuple(
            (strength, joined(from_actor), joined(alone))
            for strength, pattern in verbs.rules
            for from_actor, alone in (parted(pattern, "{actor}"),)
        ),
        position=compiled(verbs.position),
        bare=tuple((strength, compiled(f"{verbs.bare_start}(?:{w}){verbs.bare_end}")) for strength, w in verbs.bare),
        nouns=tuple((strength, compiled(f"{verbs.bare_start}(?:{w}){verbs.noun_end}")) for strength, w in verbs.nouns),
        void=re.compile(fold_pattern(verbs.void)),
        shortest_heading=verbs.shortest_heading,
        shortest_noun=verbs.shortest_noun,
    )
