"""The glossary's terms in a language's order, and on which of its pages each stands."""

from __future__ import annotations

from collections.abc import Mapping

from plugins.portal.model import Term
from plugins.portal.page.order import by_name

TERMS = 8  # of a page: each is called by a name in every language, with the sentence that has it


def in_order(terms: Mapping[str, Term], language: str) -> tuple[str, ...]:
    """The ids of all terms by their names in this language; names in others come last."""

    def key(id: str) -> tuple[str, str, str]:
        labels = terms[id].labels
        tag, name = labels.best(language) if labels else ("", id)
        return by_name(name, "" if tag == language else tag, id)

    return tuple(sorted(terms, key=key))


def numbered(terms: Mapping[str, Term], language: str) -> Mapping[str, int]:
    """The page of each term, in order."""
    return {id: place // TERMS + 1 for place, id in enumerate(in_order(terms, language))}
