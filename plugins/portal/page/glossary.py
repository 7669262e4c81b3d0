"""The glossary: terms, what they mean, what they are called in every language, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from plugins.portal import addresses, showing
from plugins.portal.languages import in_list_order
from plugins.portal.model import Page, Term
from plugins.portal.page import quotes
from plugins.portal.page.edition import Edition, Named
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Place
from plugins.portal.page.quotes import Quotation


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What a term is called in another language, and the sentence that it was taken from, where a version has it."""

    language_name: str  # in the reader's words
    name: Named
    source: Quotation | None


@dataclass(frozen=True, slots=True)
class TermView:
    """A term."""

    id: str
    name: Named
    definition: Named
    source: Quotation | None  # where it was taken from, in the language of the name
    elsewhere: tuple[Elsewhere, ...]
    occurrences: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class GlossaryView:
    """All terms, by label; and the same as files."""

    terms: tuple[TermView, ...]
    table: str
    terminology: str


def pages(edition: Edition) -> Iterator[Page]:
    """The glossary."""
    place = Place(edition, addresses.listing(edition.tag, "glossary"))
    title = edition.catalogue.gettext("Glossary")
    description = edition.catalogue.gettext("Terms and abbreviations of the documents, explained.")
    terms = [_term(place, term) for term in edition.site.corpus.registry.terms.values()]
    terms.sort(key=lambda term: (term.name.language, term.name.text.casefold(), term.id))
    view = GlossaryView(tuple(terms), place.to(addresses.GLOSSARY_TABLE), place.to(addresses.GLOSSARY_TERMS))
    yield render(place, "glossary", title, view, description=description, alternates=everywhere(place, "glossary.html"))


def _term(place: Place, term: Term) -> TermView:
    name = place.edition.named(term.labels, term.id)
    words = dict(term.labels)
    shown = name.language or place.tag
    return TermView(
        term.id,
        name,
        place.edition.named(term.definitions, ""),
        _source(place, term.id, shown),
        tuple(
            Elsewhere(place.edition.formats.language(tag), Named(words[tag], tag), _source(place, term.id, tag))
            for tag in in_list_order(set(words) - {shown})
        ),
        quotes.sentences(place, place.edition.site.corpus.graph.by_term.get(term.id, ())),
    )


def _source(place: Place, id: str, tag: str) -> Quotation | None:
    """The sentence in which a version of this language has the term first, leading to that version's own page."""
    found = place.edition.site.corpus.graph.first_use(id, tag)
    if found is None:
        return None
    site = place.edition.site
    document, interface = site.documents[found.document], site.settings.languages
    under = showing.under(document, tag, interface)
    href = place.to(f"{showing.page(document, tag, interface)}#{found.provision}")
    quotation = quotes.sentence(place, found)
    target = "" if under == place.tag else under
    return replace(
        quotation,
        document=replace(quotation.document, href=href, target=target, note=""),
        provision=replace(quotation.provision, href=href, target=target),
    )
