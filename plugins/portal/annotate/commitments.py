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
from plugins.portal.screens import Choice, Screened, pieces, screened

_REPORTS = frozenset(("news",))  # types of document that report and undertake nothing
_OPERATIVE: frozenset[ProvisionKind] = frozenset(("clause", "item", "paragraph"))
_BARE = "commitments.bare-verb"
_ACTOR = "{actor}"
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


# What the sentences of one version were read as, by their words with names marked, whether their provision is
# operative, and their length as headings: the matcher and the undertakings ask for the same ones.
Known = dict[tuple[str, bool, int], Reading | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A verb with a subject."""

    strength: Strength
    by_actor: bool  # whether it begins with its actor
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Reader:
    """A language's verbs, compiled."""

    actor: re.Pattern[str]
    rules: tuple[Rule, ...]
    choice: Choice  # of the rules
    position: Screened
    bare: tuple[tuple[Strength, re.Pattern[str]], ...]
    nouns: tuple[tuple[Strength, re.Pattern[str]], ...]
    void: Screened
    shortest_heading: int
    shortest_noun: int

    def read(
        self,
        sentence: str,
        provision: Provision,
        part: Part,
        names: tuple[tuple[int, int], ...] = (),
        known: Known | None = None,
    ) -> Reading | None:
        """What a folded sentence of a part undertakes, if anything; an undertaking counts before a position.

        The names are those of actors in the sentence. In closings positions and verbs without subject do not count.
        """
        sentence = marked(sentence[:_LONGEST], names)
        # A heading with a full stop is a sentence, however short.
        stopped = part == "text" or sentence.rstrip().endswith((".", "。", ";", "!"))
        what = (sentence, provision.kind in _OPERATIVE, _LONGEST if stopped else len(provision.heading))
        if known is None:
            return self._read(*what)
        if what not in known:
            known[what] = self._read(*what)
        return known[what]

    def _read(self, sentence: str, operative: bool, length: int) -> Reading | None:
        if self.void.search(sentence):
            return None
        opening = _OPENING.match(sentence)
        shift = opening.end() if opening else 0
        body = sentence[shift:]
        for shortest, verbs in ((self.shortest_heading, self.bare), (self.shortest_noun, self.nouns)):
            for strength, pattern in verbs if operative and length >= shortest else ():
                if pattern.match(body):
                    return Reading(_BARE, strength, shift, shift, shift)
        return self._with_subject(body, shift, operative=operative)

    def _with_subject(self, body: str, shift: int, *, operative: bool) -> Reading | None:
        found = self._first(body, operative=operative)
        if found is None:
            return None
        strength, match = found
        position = self.position.search(body) if operative else None
        rule = "commitments.verb"
        if position and position.start() < match.start():
            rule, strength, match = "commitments.position", "declaratory", position
        actor = self.actor.search(body, match.start(), match.end())
        first = match.start()
        if actor is None:  # a passive, or an appeal to those whom it names
            return Reading(rule, strength, shift + first, shift + first, shift + first)
        verb = actor.end() if actor.start() == first else first
        return Reading(rule, strength, shift + actor.start(), shift + actor.end(), shift + verb)

    def _first(self, body: str, *, operative: bool) -> tuple[Strength, re.Match[str]] | None:
        """The match that begins first, of the first rule; one that declares only where nothing else matches."""
        possible = [self.rules[place] for place in self.choice.of(body)]
        # No actor stands before the first one: what begins with one is looked for from there.
        actor = self.actor.search(body) if any(rule.by_actor for rule in possible) else None
        for declaratory in (False, True) if operative else (False,):
            best: tuple[Strength, re.Match[str]] | None = None
            for rule in possible:
                if (rule.strength == "declaratory") != declaratory or (rule.by_actor and actor is None):
                    continue
                start = actor.start() if rule.by_actor and actor else 0
                if best is not None and best[1].start() <= start:
                    continue
                match = rule.pattern.search(body, start)
                if match and (best is None or match.start() < best[1].start()):
                    best = rule.strength, match
            if best is not None:
                return best
        return None


class CommitmentMatcher:
    """Reads each sentence of operative provisions and closings; recitals and news undertake nothing."""

    def find(
        self, text: str, context: Context, names: tuple[tuple[int, int], ...], known: Known
    ) -> Iterator[Candidate]:
        """Whole sentences keyed by strength; the names are those in the part of who can act."""
        read_by = reader(context.language)
        if read_by is None or context.record.type in _REPORTS or context.provision.kind == "recital":
            return
        above = any(read_by.read(_last(lead), _LIST, "text", known=known) for lead in context.leads)
        led = False  # by a sentence of this part that ends with a colon
        for start, end in sentences.spans(text):
            folded = context.folded[start:end]
            found = read_by.read(folded, context.provision, context.part, within(names, start, end), known)
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

    rules = [(strength, *rule) for strength, pattern in verbs.rules for rule in _parted(pattern)]
    return Reader(
        actor=re.compile(fold_pattern(actor)),
        rules=tuple(Rule(strength, by_actor, compiled(pattern)) for strength, by_actor, pattern in rules),
        choice=Choice(_without_names(pattern) for _, _, pattern in rules),
        position=Screened(compiled(verbs.position), pieces(_without_names(verbs.position))),
        bare=tuple((strength, compiled(f"{verbs.bare_start}(?:{w}){verbs.bare_end}")) for strength, w in verbs.bare),
        nouns=tuple((strength, compiled(f"{verbs.bare_start}(?:{w}){verbs.noun_end}")) for strength, w in verbs.nouns),
        void=screened(fold_pattern(verbs.void)),
        shortest_heading=verbs.shortest_heading,
        shortest_noun=verbs.shortest_noun,
    )


def _parted(pattern: str) -> Iterator[tuple[bool, str]]:
    """The alternatives that begin with an actor, and the others; the actor's long pattern once, not in each of them."""
    by_actor, others = parted(pattern, _ACTOR)
    if by_actor:
        yield True, f"{_ACTOR}(?:{'|'.join(each.removeprefix(_ACTOR) for each in by_actor)})"
    if others:
        yield False, "|".join(others)


def _without_names(pattern: str) -> str:
    """A rule with anything in the place of actors and states: its own words alone tell whether it may match."""
    return fold_pattern(pattern.format(actor="[^ꙮ]", state="[^ꙮ]"))
