"""Annotates versions: the ordered table of matchers is the program."""

from __future__ import annotations

from plugins.portal.annotate.amounts import AmountMatcher
from plugins.portal.annotate.commitments import CommitmentMatcher
from plugins.portal.annotate.dates import DateMatcher
from plugins.portal.annotate.entities import EntityMatcher
from plugins.portal.annotate.folding import fold
from plugins.portal.annotate.hand import HandMarks
from plugins.portal.annotate.matching import Candidate, Context, Matcher
from plugins.portal.annotate.overlaps import resolve
from plugins.portal.annotate.provisions import ProvisionMatcher, printed_numbers
from plugins.portal.annotate.terms import TermMatcher
from plugins.portal.annotate.themes import ThemeScorer
from plugins.portal.annotate.titles import TitleMatcher
from plugins.portal.model import Annotated, Annotation, Part, Provision, Record, Registry, Unlinked, Version
from plugins.portal.problems import Problem

PARTS: tuple[Part, ...] = ("heading", "text")


class Annotator:
    """Everything that is prepared once for a registry; ``annotate`` is then cheap for each version."""

    def __init__(self, registry: Registry, documents: tuple[str, ...]) -> None:
        held = frozenset(documents)
        self._hand = HandMarks(registry, held)
        self._themes = ThemeScorer(registry)
        self._matchers: tuple[Matcher, ...] = (
            EntityMatcher(registry, held),
            TitleMatcher(),
            TermMatcher(registry),
            ProvisionMatcher(),
            DateMatcher(),
            AmountMatcher(),
            CommitmentMatcher(),
        )

    def annotate(self, version: Version, record: Record) -> tuple[Annotated, tuple[Problem, ...]]:
        """The version with its annotations, themes and names left unlinked.

        Problems: an error for each hand mark that names something unknown (the mark is dropped), and an info for each
        ambiguous name and each cited instrument that the registry lacks.
        """
        marks, faults = self._hand.check(version)
        problems = list(faults)
        annotations: list[Annotation] = []
        unlinked: list[Unlinked] = []
        rows = printed_numbers(version)
        for provision in version.provisions:
            whole = fold(f"{provision.heading}\n{provision.text}")
            for part in PARTS:
                text = provision.heading if part == "heading" else provision.text
                if not text:
                    continue
                context = Context(record, version.language, version.title, provision, part, fold(text), whole, rows)
                here = tuple(mark for mark in marks if mark.provision == provision.id and mark.part == part)
                for candidate in self._kept(text, context, here):
                    if candidate.remark:
                        problems.append(Problem("info", version.origin, provision.id, candidate.remark))
                    if candidate.unlinked:
                        quote = text[candidate.start : candidate.end]
                        unlinked.append(Unlinked(provision.id, quote, candidate.rivals, candidate.unlinked))
                    else:
                        annotations.append(_annotation(version, provision, part, text, candidate))
        names: dict[str, list[Annotation]] = {}
        for annotation in annotations:
            if annotation.kind == "organisation":
                names.setdefault(annotation.provision, []).append(annotation)
        themes = tuple(
            score
            for provision in version.provisions
            for score in self._themes.score(provision, version.language, names.get(provision.id, ()))
        )
        return Annotated(version, tuple(annotations), themes, tuple(unlinked)), tuple(problems)

    def _kept(self, text: str, context: Context, marks: tuple[Annotation, ...]) -> tuple[Candidate, ...]:
        by_hand = (Candidate(m.start, m.end, m.kind, m.key, m.origin, m.note) for m in marks)
        by_rule = (candidate for matcher in self._matchers for candidate in matcher.find(text, context))
        return resolve(by_hand, by_rule)


def _annotation(version: Version, provision: Provision, part: Part, text: str, candidate: Candidate) -> Annotation:
    return Annotation(
        document=version.document,
        layer=version.layer,
        language=version.language,
        provision=provision.id,
        start=candidate.start,
        end=candidate.end,
        quote=text[candidate.start : candidate.end],
        kind=candidate.kind,
        key=candidate.key,
        origin=candidate.origin,
        part=part,
        note=candidate.note,
    )
