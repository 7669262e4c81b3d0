"""Annotates versions: the ordered table of matchers is the program."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from sys import intern

from plugins.portal.annotate import definitions, unknown
from plugins.portal.annotate.amounts import AmountMatcher
from plugins.portal.annotate.bare import Bare, bare
from plugins.portal.annotate.commitments import CommitmentMatcher, Known
from plugins.portal.annotate.corrections import Corrector
from plugins.portal.annotate.dates import DateMatcher
from plugins.portal.annotate.definitions import Passage
from plugins.portal.annotate.entities import EntityMatcher
from plugins.portal.annotate.facts import FactFinder
from plugins.portal.annotate.folding import fold
from plugins.portal.annotate.forms import Forms, of_registry
from plugins.portal.annotate.hand import HandMarks
from plugins.portal.annotate.matching import Candidate, Context, Matcher
from plugins.portal.annotate.overlaps import resolve
from plugins.portal.annotate.provisions import ProvisionMatcher, printed_numbers
from plugins.portal.annotate.series import SeriesMatcher
from plugins.portal.annotate.states import acts
from plugins.portal.annotate.symbols import SymbolMatcher
from plugins.portal.annotate.terms import TermMatcher
from plugins.portal.annotate.themes import ThemeScorer
from plugins.portal.annotate.titles import TitleMatcher
from plugins.portal.annotate.undertakings import undertakings
from plugins.portal.model import (
    Annotated,
    Annotation,
    Part,
    Provision,
    Record,
    Registry,
    ThemeScore,
    Undertaking,
    Unlinked,
    Version,
)
from plugins.portal.problems import Problem

PARTS: tuple[Part, ...] = ("heading", "text")
_LEAD = 1000  # characters at the end of a provision that may lead to those below it


@dataclass(slots=True)
class _Reading:
    """A part of a provision while it is read. All offsets count in ``bare.text`` until annotations are made."""

    provision: Provision
    part: Part
    bare: Bare
    folded: str
    by_hand: dict[Candidate, Annotation]
    by_rule: set[Candidate]
    kept: tuple[Candidate, ...] = field(default=())

    def settle(self, more: Iterable[Candidate] = ()) -> None:
        """Decides which candidates keep their place."""
        self.by_rule |= set(more)
        self.kept = resolve(self.by_hand, self.by_rule)


class Annotator:
    """Everything that is prepared once for a registry; ``annotate`` is then cheap for each version."""

    def __init__(self, registry: Registry, documents: tuple[str, ...], forms: Forms | None = None) -> None:
        """forms: of the registry, where they are known."""
        held = frozenset(documents)
        self._hand = HandMarks(registry, held)
        self._entities = registry.entities
        self._themes = ThemeScorer(registry)
        self._groups = frozenset(entity.id for entity in registry.entities.values() if entity.group)
        forms = forms or of_registry(registry)
        entities = EntityMatcher(registry, held, forms)
        self._facts = FactFinder(registry, entities)
        self._matchers: tuple[Matcher, ...] = (
            entities,
            SeriesMatcher(registry, forms),
            TitleMatcher(),
            SymbolMatcher(registry, held),
            TermMatcher(registry),
            ProvisionMatcher(),
            DateMatcher(),
            AmountMatcher(),
        )
        self._commitments = CommitmentMatcher()

    def annotate(self, version: Version, record: Record) -> tuple[Annotated, tuple[Problem, ...]]:
        """The version with its annotations, themes, names left unlinked and names that the registry lacks.

        Problems: an error for each mark or correction that names something unknown (it is dropped), a warning for each
        correction that no longer fits the text, and an info for each ambiguous name and each cited instrument that the
        registry lacks.
        """
        marks, faults = self._hand.check(version)
        problems = list(faults)
        corrector = Corrector(version, record, self._hand)
        annotations: list[Annotation] = []
        unlinked: list[Unlinked] = []
        known: Known = {}
        readings, passages = self._read(version, record, corrector.added(marks), known)
        for reading in readings:
            for candidate in reading.kept:
                if candidate.remark:
                    problems.append(Problem("info", version.origin, reading.provision.id, candidate.remark))
                if candidate.unlinked:
                    start, end = reading.bare.span(candidate.start, candidate.end)
                    quote = reading.bare.printed[start:end]
                    unlinked.append(Unlinked(reading.provision.id, quote, candidate.rivals, candidate.unlinked))
                else:
                    annotations.append(_annotation(version, reading, candidate))
        found = corrector.corrected(tuple(annotations))
        problems += corrector.problems
        by_provision: dict[str, list[Annotation]] = {}
        for annotation in found:
            by_provision.setdefault(annotation.provision, []).append(annotation)
        themes: list[ThemeScore] = []
        for provision in version.provisions:
            here = by_provision.get(provision.id, [])
            names = tuple(annotation for annotation in here if annotation.kind == "organisation")
            themes += self._themes.score(provision, version.language, names)
        unknown_names = unknown.candidates(passages, version.language)
        annotated = Annotated(version, found, tuple(themes), tuple(unlinked), candidates=unknown_names)
        return replace(annotated, undertakings=_undertaken(annotated, record, known)), tuple(problems)

    def complete(self, record: Record, annotated: tuple[Annotated, ...]) -> tuple[Record, tuple[Annotated, ...]]:
        """A derived record with the parties, place and event that its texts name; who "we" are is then known too."""
        completed = self._facts.complete(record, annotated)
        if completed == record:
            return record, annotated
        return completed, tuple(replace(item, undertakings=_undertaken(item, completed, {})) for item in annotated)

    def _about(self, version: Version, record: Record) -> str:
        """Titles and parties of a document: what its bare names may be understood by."""
        named = [self._entities[id] for id in (*record.parties, *record.issuers) if id in self._entities]
        titles = (version.title, *(title for _, title in record.titles))
        return fold("\n".join((*titles, *(entity.names.get(version.language) or "" for entity in named))))

    def _read(
        self, version: Version, record: Record, marks: tuple[Annotation, ...], known: Known
    ) -> tuple[tuple[_Reading, ...], tuple[Passage, ...]]:
        """Each part with the candidates that keep their place; then once more with the short titles defined there."""
        rows, about = printed_numbers(version), self._about(version, record)
        document = cache(lambda: _folded(version))
        readings: list[_Reading] = []
        leads: dict[str, tuple[str, ...]] = {}
        for provision in version.provisions:
            parts = {part: bare(provision.heading if part == "heading" else provision.text) for part in PARTS}
            folded = {part: fold(text.text) for part, text in parts.items()}
            whole = f"{folded['heading']}\n{folded['text']}"
            lead = (folded["text"] or folded["heading"]).rstrip()
            if lead.endswith(":"):
                leads[provision.id] = (lead[-_LEAD:], *leads.get(provision.parent or "", ()))
            for part in PARTS:
                if not parts[part].text:
                    continue
                text = parts[part].text
                context = Context(
                    record, version.language, version.title, provision, part, folded[part], whole, rows, about,
                    document, leads.get(provision.parent or "", ()),
                )  # fmt: skip
                here = {
                    Candidate(*parts[part].place(m.start, m.end), m.kind, m.key, m.origin, m.note): m
                    for m in marks
                    if m.provision == provision.id and m.part == part
                }
                by_rule = {candidate for matcher in self._matchers for candidate in matcher.find(text, context)}
                actors = tuple((each.start, each.end) for each in by_rule if acts(each.kind, each.key))
                by_rule |= set(self._commitments.find(text, context, actors, known))
                reading = _Reading(provision, part, parts[part], folded[part], here, by_rule)
                reading.settle()
                readings.append(reading)
        if any(definitions.announces(reading.folded) for reading in readings):
            passages = tuple(map(_passage, readings))
            defined = definitions.collect(passages, self._groups)
            more: dict[int, list[Candidate]] = {}
            for index, candidate in definitions.uses(passages, defined):
                more.setdefault(index, []).append(candidate)
            for index, uses in more.items():
                readings[index].settle(uses)
        return tuple(readings), tuple(map(_passage, readings))


def _folded(version: Version) -> str:
    return fold("\n".join(part for row in version.provisions for part in (row.heading, row.text)))


def _passage(reading: _Reading) -> Passage:
    return Passage(reading.bare.text, reading.folded, reading.kept)


def _undertaken(annotated: Annotated, record: Record, known: Known) -> tuple[Undertaking, ...]:
    """What the commitments of a version say, when this is known of its document."""
    by_provision: dict[str, list[Annotation]] = {}
    for annotation in annotated.annotations:
        by_provision.setdefault(annotation.provision, []).append(annotation)
    return tuple(
        undertaking
        for provision in annotated.version.provisions
        for undertaking in undertakings(by_provision.get(provision.id, ()), provision, annotated.version, record, known)
    )


def _annotation(version: Version, reading: _Reading, candidate: Candidate) -> Annotation:
    """As it stands in the result. Equal strings are one: most quotes, keys and origins come again and again."""
    by_hand = reading.by_hand.get(candidate)
    start, end = (
        (by_hand.start, by_hand.end) if by_hand is not None else reading.bare.span(candidate.start, candidate.end)
    )
    return Annotation(
        document=version.document,
        layer=version.layer,
        language=version.language,
        provision=reading.provision.id,
        start=start,
        end=end,
        quote=intern(reading.bare.printed[start:end]),
        kind=candidate.kind,
        key=intern(candidate.key),
        origin=intern(candidate.origin),
        part=reading.part,
        note=candidate.note,
    )
