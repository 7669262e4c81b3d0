"""The glossary: terms, what they mean, what they are called elsewhere, and where they occur."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.languages import in_list_order
from plugins.portal.model import Page, Term
from plugins.portal.page import quotes
from plugins.portal.page.edition import Edition, Named
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Place
from plugins.portal.page.quotes import Quotation


@dataclass(frozen=True, slots=True)
class TermView:
    """A term."""

    id: str
    name: Named
    definition: Named
    labels: tuple[Named, ...]  # in the other languages, each with its language
    occurrences: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class GlossaryView:
    """All terms, by label."""

    terms: tuple[TermView, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The glossary."""
    place = Place(edition, addresses.listing(edition.tag, "glossary"))
    title = edition.catalogue.gettext("Glossary")
    description = edition.catalogue.gettext("Terms and abbreviations of the documents, explained.")
    terms = [_term(place, term) for term in edition.site.corpus.registry.terms.values()]
    terms.sort(key=lambda term: (term.name.language, term.name.text.casefold(), term.id))
    view = GlossaryView(tuple(terms))
    yield render(place, "glossary", title, view, description=description, alternates=everywhere(place, "glossary.html"))


def _term(place: Place, term: Term) -> TermView:
    name = place.edition.named(term.labels, term.id)
    words = dict(term.labels)
    others = tuple(Named(words[tag], tag) for tag in in_list_order(set(words) - {name.language or place.tag}))
    return TermView(
        term.id,
        name,
        place.edition.named(term.definitions, ""),
        others,
        quotes.sentences(place, place.edition.site.corpus.graph.by_term.get(term.id, ())),
    )
