"""Which versions a document has, for the head of its page: by status, and beside one another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from plugins.portal import addresses, showing
from plugins.portal.languages import language as language_of
from plugins.portal.model import Document
from plugins.portal.page import choose, labels
from plugins.portal.page.place import Link, Place

FEW = 4  # links that a line of the head shows; more are folded


@dataclass(frozen=True, slots=True)
class Versions:
    """The languages whose pages show a text of one status."""

    label: str
    links: tuple[Link, ...]


def by_status(place: Place, document: Document) -> tuple[Versions, ...]:
    """Each language that the document has, by its own name, under the status of what is shown there."""
    found: dict[str, list[Link]] = {}
    for tag in choose.languages_of(document):
        shown = choose.main(document, tag)
        if shown is not None:
            found.setdefault(shown.version.status, []).append(_link(place, document, tag))
    return tuple(
        Versions(place.edition.label(labels.STATUSES, status), tuple(found[status]))
        for status in labels.STATUSES
        if status in found
    )


def _link(place: Place, document: Document, tag: str) -> Link:
    interface = place.edition.site.settings.languages
    # Its words are in the language of the page that they lead to, unless that has no interface.
    link = replace(place.own_name(tag, showing.page(document, tag, interface)), target="", current=tag == place.tag)
    if document.record.id in place.edition.site.guests:
        return replace(link, href="")  # the page itself shows it
    if tag in interface:
        return link
    under = showing.under(document, tag, interface)
    return replace(link, target="" if under == place.tag else under)


def missing(place: Place, document: Document) -> tuple[Link, ...]:
    """The interface's languages in which the document has no page, by their own names."""
    site = place.edition.site
    pages = site.pages[document.record.id] if document.record.id not in site.guests else ()
    return tuple(Link(language_of(tag).name, language=tag) for tag in site.languages if tag not in pages)


def comparisons(place: Place, document: Document, current: str = "") -> tuple[Link, ...]:
    """The side-by-side pages of this language, its own text beside its summary first. current: the one shown."""
    id, gettext = document.record.id, place.edition.catalogue.gettext
    links = [
        replace(place.own_name(tag, addresses.side_by_side(place.tag, id, tag)), target="", current=tag == current)
        for tag in place.edition.site.compared(id, place.tag)
    ]
    if choose.has_both(document, place.tag):
        path = addresses.side_by_side(place.tag, id, "summary")
        links.insert(0, Link(gettext("its summary"), place.to(path), current=current == "summary"))
    return tuple(links)


def beside(place: Place, document: Document) -> str:
    """The one page beside which readers of this language compare, as a relative address; "" where there is a choice.

    A translation stands beside its original, the original beside its own summary.
    """
    found = [link for link in comparisons(place, document) if link.href]
    own = choose.has_both(document, place.tag)
    others = found[own:]
    if len(others) == 1:
        return others[0].href
    return found[0].href if own else ""
