"""Terms of the glossary, by the same automaton as names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from plugins.portal.annotate.forms import of_term
from plugins.portal.annotate.inflection import TERM_ENDINGS
from plugins.portal.annotate.lexicon import Lexicon, in_context
from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.model import Registry


class TermMatcher:
    """Labels, abbreviations and aliases of the registry's terms."""

    def __init__(self, registry: Registry) -> None:
        self._lexicon = Lexicon(chain.from_iterable(map(of_term, registry.terms.values())), TERM_ENDINGS)

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Every use of a term; one that two terms share is left alone."""
        for hit in self._lexicon.hits(text, context.folded, context.language):
            owners = {
                form.owner
                for form in hit.forms
                if form.rule == "link" or (form.rule == "context" and in_context(form, context.whole))
            }
            if len(owners) == 1:
                yield Candidate(hit.start, hit.end, "term", owners.pop(), "terms.name")
