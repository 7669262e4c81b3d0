"""The scale of commitments, and what a language has to say about its wording.

The scale, from the strongest:

- binding: "shall", "must": the wording of obligations.
- firm: "will", "agree", "undertake", "commit": a promise with a subject that can keep it.
- promotional: "encourage", "promote", "support", a bare "Build …", an aim: effort without a promised result.
- exploratory: "explore", "consider", "study": to look into something, even where "will" stands before it.
- exhortation: "call on", "urge", "invite", "should" of others: someone else is to act.
- declaratory: "reaffirm", "recognise", "welcome", "stand ready": a position, no action.
"""

from __future__ import annotations

from dataclasses import dataclass

from plugins.portal.model import Strength


@dataclass(frozen=True, slots=True)
class Verbs:
    """A language's wording, as regular expressions over folded text (see ``folding``).

    In all but ``void``, "{actor}" is someone who can undertake something, and braces of repetitions are doubled.
    Where several rules match, the one whose match begins first decides, then their order.
    """

    actor: str  # with what may stand between the name and its verb
    rules: tuple[tuple[Strength, str], ...]  # with a subject
    position: str  # a declaration that governs what follows it: "reaffirms that …"
    bare_start: str  # what may stand before a verb without subject that opens a sentence
    bare: tuple[tuple[Strength, str], ...]  # verbs without subject, as in "Build …"
    bare_end: str  # what must follow them, or may not
    void: str  # a sentence with this undertakes nothing: disclaimers, denials, conditions
    shortest_heading: int = 0  # characters; where bare verbs are nouns too, a shorter heading is no sentence
