"""The scale of commitments, and what a language has to say about its wording.

The scale, from the strongest:

- binding: "shall", "must": the wording of obligations.
- firm: "will", "agree", "undertake", "commit": a promise with a subject that can keep it.
- promotional: "encourage", "promote", "support", a bare "Build …", an aim: effort without a promised result.
- exploratory: "explore", "consider", "study": to look into something, even where "will" stands before it.
- exhortation: "call on", "urge", "invite", "should" of others: someone else is to act.
- declaratory: "reaffirm", "recognise", "welcome", "stand ready": a position, no action.

How to read a sentence, in any language (the examples stand for their translations):

| wording | strength |
|---|---|
| shall, must, is obliged to, may not | binding |
| will + any verb not named below; will encourage, will support; agreed to; it was agreed that; | firm |
| decided to; undertake to; are committed to; are determined to; hereby adopt, establish, approve | firm |
| "a school will be established": a deed in the passive | firm |
| encourage (also of others), promote, support, support the efforts of; propose to; advocate | promotional |
| aim, seek, strive, endeavour, work hard, intend, plan, hope, wish, are willing to, expect to | promotional |
| … the same after "will": will strive to, will endeavour to | promotional |
| 双方应, 各方应, 缔约方应当 (a duty between parties) are "shall" | binding |
| 我们应, 应该 are "we should" | promotional |
| we should, both sides should, we need to, it is necessary to; "piers should be marked" by nobody named | promotional |
| an infinitive, imperative or verbal noun that opens a sentence: Build …, Strengthening of … | promotional |
| explore, consider, study, examine, discuss the possibility of; … after will, agree to, intend to | exploratory |
| call on, call for, urge, invite, appeal, request, ask; others should; propose that others …; | exhortation |
| welcome others to join; welcome the participation of | exhortation |
| reaffirm, recognise, note, welcome, commend, appreciate, thank, condemn, emphasise, believe, endorse; | declaratory |
| look forward to, stand ready to, are ready to, remain committed to, express their concern | declaratory |

- A sentence with several verbs has the strength of the first that undertakes something: "explore … and will build" is
  exploratory. What is declaratory counts only where the sentence undertakes nothing else ("recognise this and will
  train pilots" is firm), unless it governs the rest: "reaffirm that piers should be marked", "stress the need to"
  are declaratory.
- Who undertakes must be able to: we, the parties, a government, ministers, the document itself; or nobody is named.
- No commitment: a statement ("Talent is the foundation of …"), a forecast or description with another subject ("The
  first phase will comprise four centres", "Platforms will provide …"), what may or could be done, a report of what was
  done or discussed ("exchanged views", "held a meeting"), a denial ("does not oblige"), a disclaimer ("without
  prejudice to"), a mere hinge ("have agreed as follows:", "we propose the following:").
- The items under a clause that ends with a colon continue its sentence: where that undertakes something, they are none
  themselves, unless they have a subject and a verb of their own.
- A bare verb or a position in a closing is none; neither is a heading that is a noun phrase without a deed ("Trade").
"""

from __future__ import annotations

from dataclasses import dataclass

from plugins.portal.model import Strength


@dataclass(frozen=True, slots=True)
class Verbs:
    """A language's wording, as regular expressions over folded text (see ``folding``).

    In all but ``void``, "{actor}" is someone who can undertake something, "{state}" a name that the registry holds, and
    braces of repetitions are doubled.
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
    nouns: tuple[tuple[Strength, str], ...] = ()  # verbal nouns that open a sentence, as in "Strengthening of …"
    shortest_noun: int = 40  # characters of a heading that begins with one of them and is a sentence
    noun_end: str = r"(?!\w)"  # what must follow them, or may not
