"""What every matcher takes and gives: the vocabulary of this stage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from plugins.portal.model import AnnotationKind, Part, Provision, Record


@dataclass(frozen=True, slots=True)
class Context:
    """The part of a provision that is being read, and what is known around it."""

    record: Record
    language: str  # of the version, BCP 47
    title: str  # of the version
    provision: Provision
    part: Part
    folded: str  # the part after ``folding.fold``, so of the same length
    whole: str  # heading and text of the provision, folded: where an alias's context words are looked for
    rows: Mapping[tuple[str, ...], str]  # path of printed numbers → id of the document's numbered provisions
    about: str = ""  # titles and parties of the document, folded: context words count there too
    document: Callable[[], str] = str  # all the version's text, folded once one of few forms asks for it
    leads: tuple[str, ...] = ()  # the folded texts of the provisions above that end with a colon


class Candidate(NamedTuple):
    """A span that a matcher proposes; which candidates become annotations is decided in ``overlaps``.

    A tuple, since candidates are what most sets of this stage hold, and are compared again and again.
    A candidate with ``unlinked`` takes its place like any other, and then is not linked, for the reason given.
    """

    start: int
    end: int
    kind: AnnotationKind
    key: str  # as Annotation.key; empty where ``unlinked`` is set
    origin: str  # the rule: "entities.name"
    note: str = ""  # as Annotation.note
    rivals: tuple[str, ...] = ()  # ids it might stand for, where ``unlinked`` is set
    unlinked: str = ""  # why it is on purpose not linked
    yields: bool = False  # gives way to any candidate it overlaps, however short
    remark: str = ""  # a sentence for the editor, reported where the candidate keeps its place


class Matcher(Protocol):
    """One job: find spans of one sort. Built once for a registry, called for each part of each provision."""

    def find(self, text: str, context: Context) -> Iterable[Candidate]:
        """Candidates in ``text``, in any order, overlapping as they like."""
