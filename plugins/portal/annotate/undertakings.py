"""What the sentences marked as commitments say: who undertakes what, for whom, through what, by when.

Names and dates are those annotated; the words around them (``cues``) tell their part. What the words don't tell stays
empty: nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from plugins.portal.annotate.commitments import Known, Reading, reader, within
from plugins.portal.annotate.cues import CUES, Cues
from plugins.portal.annotate.folding import fold, fold_pattern
from plugins.portal.annotate.states import acts
from plugins.portal.model import Annotation, Part, Provision, Record, Undertaking, Version

_ACTORS = frozenset(("party", "organisation", "mechanism"))
_BENEFICIARIES = frozenset(("party", "organisation"))
_MECHANISMS = frozenset(("organisation", "mechanism", "programme", "instrument", "reference"))
_NAMES = _ACTORS | _MECHANISMS
_BEFORE = 60  # characters before a name in which its cue stands
_AFTER = 24  # characters behind a name in which its cue stands
_NEAR = 40  # characters between an appeal's verb and whom it calls upon
_PUNCTUATION = " \t\n.,;:。;:;,、！!?？؛،។။"


@dataclass(frozen=True, slots=True)
class _Cues:
    """A language's cues, compiled to be read right before or behind a name."""

    own: re.Pattern[str]
    benefit: re.Pattern[str]
    through: re.Pattern[str]
    by: re.Pattern[str]
    joins: re.Pattern[str]
    after_through: re.Pattern[str] | None
    after_by: re.Pattern[str] | None
    after_benefit: re.Pattern[str] | None
    ends: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A commitment's sentence, with the names in it in order; offsets count in the part."""

    folded: str  # the part
    start: int
    end: int
    names: tuple[Annotation, ...]

    def before(self, place: int) -> str:
        return self.folded[max(self.start, place - _BEFORE) : place]

    def after(self, place: int) -> str:
        return self.folded[place : min(self.end, place + _AFTER)]


def undertakings(
    annotations: Iterable[Annotation], provision: Provision, version: Version, record: Record, known: Known
) -> tuple[Undertaking, ...]:
    """One for each commitment among a provision's annotations, in their order.

    ``known``: what sentences of the version have been read as.
    """
    here = sorted((a for a in annotations if a.provision == provision.id), key=lambda a: (a.part, a.start))
    commitments = [annotation for annotation in here if annotation.kind == "commitment"]
    folded = {part: fold(_printed(provision, part)) for part in {annotation.part for annotation in commitments}}
    return tuple(
        _undertaking(
            annotation,
            folded[annotation.part],
            here,
            provision=provision,
            version=version,
            record=record,
            known=known,
        )
        for annotation in commitments
    )


def _printed(provision: Provision, part: Part) -> str:
    return provision.heading if part == "heading" else provision.text


def _undertaking(
    commitment: Annotation,
    folded: str,
    here: list[Annotation],
    *,
    provision: Provision,
    version: Version,
    record: Record,
    known: Known,
) -> Undertaking:
    part = commitment.part
    text = _printed(provision, part)
    inside = [a for a in here if a.part == part and commitment.start <= a.start and a.end <= commitment.end]
    names = tuple(a for a in inside if a.kind in _NAMES and not a.key.startswith("unregistered-"))
    sentence = _Sentence(folded, commitment.start, commitment.end, names)
    cues = _cues(version.language)
    read = _read(sentence, provision, part, version.language, known)
    verb = commitment.start + read.verb if read else commitment.start
    actors = _actors(sentence, read, provision, version, record)
    if read and read.subject == read.subject_end and read.rule == "commitments.verb":
        opening = _opening_names(sentence, verb, cues)
        if opening and commitment.key != "exhortation":  # "Malaysia will host …": the subject is a name
            actors, verb = _keys(opening), opening[-1].end
    rest = _Sentence(sentence.folded, sentence.start, sentence.end, tuple(n for n in names if n.start >= verb))
    called = _called_upon(rest, verb, cues) if commitment.key == "exhortation" else ()
    given = _with_cue(rest, cues.benefit, cues.after_benefit, cues, _BENEFICIARIES) if cues else ()
    through = _with_cue(sentence, cues.through, cues.after_through, cues, _MECHANISMS) if cues else ()
    used = {*_keys(through)}
    return Undertaking(
        provision=provision.id,
        part=part,
        start=commitment.start,
        end=commitment.end,
        actors=actors,
        action=_action(text, sentence.folded, verb, commitment.end, cues),
        beneficiaries=tuple(key for key in dict.fromkeys((*_keys(called), *_keys(given))) if key not in used),
        mechanisms=tuple(key for key in dict.fromkeys(_keys(through)) if key not in actors),
        deadline=_deadline(sentence, (a for a in inside if a.kind == "date"), cues),
    )


def _read(sentence: _Sentence, provision: Provision, part: Part, language: str, known: Known) -> Reading | None:
    reads = reader(language)
    if reads is None:
        return None
    names = tuple((name.start, name.end) for name in sentence.names if acts(name.kind, name.key))
    inside = within(names, sentence.start, sentence.end)
    return reads.read(sentence.folded[sentence.start : sentence.end], provision, part, inside, known)


def _actors(
    sentence: _Sentence, read: Reading | None, provision: Provision, version: Version, record: Record
) -> tuple[str, ...]:
    """The names in the subject; of "we" the document's parties; without subject, those of the sentence it hangs on."""
    cues = _cues(version.language)
    if read is None or cues is None:
        return ()
    document = record.parties or record.issuers
    start, end = sentence.start + read.subject, sentence.start + read.subject_end
    named = [n for n in sentence.names if start <= n.start < end and n.kind in _ACTORS]
    if named:
        return _keys(named)
    if start < end:
        return document if cues.own.search(sentence.folded[start:end]) else ()
    if read.rule != "commitments.bare-verb":
        return ()
    parent = next((row for row in version.provisions if row.id == provision.parent), None)
    hinge = fold(parent.text or parent.heading).rstrip() if parent else ""
    if parent is None or not hinge.endswith(":"):
        return document
    above = reader(version.language)
    lead = above.read(hinge, parent, "text") if above else None
    ours = lead is None or cues.own.search(hinge[lead.subject : lead.subject_end])
    return document if ours else ()


def _opening_names(sentence: _Sentence, place: int, cues: _Cues | None) -> tuple[Annotation, ...]:
    """The names that stand, as a list, where a sentence's verb was found."""
    first = next((n for n in sentence.names if place <= n.start <= place + 6 and n.kind in _ACTORS), None)
    return _list_from(sentence, first, cues, _ACTORS) if first else ()


def _called_upon(sentence: _Sentence, verb: int, cues: _Cues | None) -> tuple[Annotation, ...]:
    """The list of names right after the verb of an appeal."""
    first = next((n for n in sentence.names if n.kind in _BENEFICIARIES), None)
    return _list_from(sentence, first, cues, _BENEFICIARIES) if first and first.start <= verb + _NEAR else ()


def _list_from(
    sentence: _Sentence, first: Annotation, cues: _Cues | None, kinds: frozenset[str]
) -> tuple[Annotation, ...]:
    found = [first]
    for name in sentence.names:
        gap = sentence.folded[found[-1].end : name.start]
        if name.start >= found[-1].end and name.kind in kinds and cues and cues.joins.fullmatch(gap):
            found.append(name)
    return tuple(found)


def _with_cue(
    sentence: _Sentence,
    cue: re.Pattern[str],
    after: re.Pattern[str] | None,
    cues: _Cues,
    kinds: frozenset[str],
) -> tuple[Annotation, ...]:
    """The names with this cue, and those that a list adds to one."""
    found: list[Annotation] = []
    for name in sentence.names:
        if name.kind not in kinds or name in found:
            continue
        behind = after is None or bool(after.match(sentence.after(name.end)))
        # In Chinese "在 … 框架下" only both together tell; where a language has no word before, the one behind does.
        if (cue.search(sentence.before(name.start)) and (behind or not _needs_both(sentence, name))) or (
            after is not None and behind
        ):
            found += [each for each in _list_from(sentence, name, cues, kinds) if each not in found]
    return tuple(found)


def _needs_both(sentence: _Sentence, name: Annotation) -> bool:
    return sentence.before(name.start).endswith(("在", "以"))


def _deadline(sentence: _Sentence, dates: Iterator[Annotation], cues: _Cues | None) -> str:
    if cues is None:
        return ""
    for date in dates:
        behind = cues.after_by is not None and cues.after_by.match(sentence.after(date.end))
        if behind or cues.by.search(sentence.before(date.start)):
            return date.key
    return ""


def _action(text: str, folded: str, verb: int, end: int, cues: _Cues | None) -> str:
    """From the verb to the end of its clause, in the text's words."""
    ends = cues.ends.search(folded, verb + 1, end) if cues else None
    return " ".join(text[verb : ends.start() if ends else end].strip(_PUNCTUATION).split())


def _keys(names: Iterable[Annotation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.key.partition("#")[0] for name in names))


@cache
def _cues(language: str) -> _Cues | None:
    return _compiled(CUES[language]) if language in CUES else None


def _compiled(cues: Cues) -> _Cues:
    between = rf"(?:\s?(?:{cues.articles})(?!\w)){{0,4}}\s?(?:l'|d')?\s?" if cues.articles else r"\s?"

    def before(pattern: str) -> re.Pattern[str]:
        return re.compile(fold_pattern(rf"(?:{pattern}){between}\Z"))

    def after(pattern: str) -> re.Pattern[str] | None:
        return re.compile(fold_pattern(rf"\s?(?:{pattern})")) if pattern else None

    return _Cues(
        own=re.compile(fold_pattern(cues.own)),
        benefit=before(cues.benefit),
        through=before(cues.through),
        by=before(cues.by),
        joins=re.compile(fold_pattern(rf"\s?(?:(?:{cues.joins})\s?){{0,4}}")),
        after_through=after(cues.after_through),
        after_by=after(cues.after_by),
        after_benefit=after(cues.after_benefit),
        ends=re.compile(fold_pattern(cues.ends)),
    )
