"""The glossary: terms, what they mean, what they are called in every language, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote

from plugins.portal import addresses, showing
from plugins.portal.languages import in_list_order
from plugins.portal.model import Page, Term
from plugins.portal.page import choose, paging, quotes
from plugins.portal.page.edition import Edition, Named
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.quotes import Quotation
from plugins.portal.page.terms import TERMS

_QUOTED = 5  # sentences of a term; the search has all


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
    count: int  # provisions that have it
    occurrences: tuple[Quotation, ...]  # the first of them
    search: str  # link to all of them, where they are more


@dataclass(frozen=True, slots=True)
class Listed:
    """A term in the index of all terms."""

    link: Link
    anchor: str  # the term's id where it is explained on another page: there an old address of it still leads


@dataclass(frozen=True, slots=True)
class GlossaryView:
    """The terms of a page, by name; all terms, where there are more pages; and the whole as files."""

    index: tuple[Listed, ...]
    terms: tuple[TermView, ...]
    table: str
    terminology: str


def pages(edition: Edition) -> Iterator[Page]:
    """The glossary."""
    title = edition.catalogue.gettext("Glossary")
    description = edition.catalogue.gettext("Terms and abbreviations of the documents, explained.")
    address: paging.Address = lambda tag: addresses.listing(tag, "glossary")  # noqa: E731
    numbered = edition.site.terms[edition.tag]
    for part in paging.parts(edition, address, paging.split(numbered, TERMS)):
        place = part.place
        view = GlossaryView(
            tuple(_listed(place, id, number == part.number) for id, number in numbered.items()) if part.pager else (),
            tuple(_term(place, edition.site.corpus.registry.terms[id]) for id in part.items),
            place.to(addresses.GLOSSARY_TABLE),
            place.to(addresses.GLOSSARY_TERMS),
        )
        # By name, so each language cuts elsewhere: beyond the first page none has a twin.
        first = everywhere(place, "glossary.html")
        yield render(
            place, "glossary", title, view, description=description, alternates=first if part.number == 1 else (),
            neighbours=first, pager=part.pager,
        )  # fmt: skip


def _listed(place: Place, id: str, here: bool) -> Listed:
    return Listed(place.term(id), "" if here else id)


def _term(place: Place, term: Term) -> TermView:
    corpus = place.edition.site.corpus
    name = place.edition.named(term.labels, term.id)
    words = dict(term.labels)
    shown = name.language or place.tag
    found = choose.citations(corpus.graph.by_term.get(term.id, ()), place.edition.site.documents, place.tag)
    return TermView(
        term.id,
        name,
        place.edition.named(term.definitions, ""),
        _source(place, term.id, shown),
        tuple(
            Elsewhere(place.edition.formats.language(tag), Named(words[tag], tag), _source(place, term.id, tag))
            for tag in in_list_order(set(words) - {shown})
        ),
        len(found),
        tuple(quotes.sentence(place, citation) for citation in found[:_QUOTED]),
        f"{place.listing('search')}?q={quote(name.text, safe='')}" if len(found) > _QUOTED else "",
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
