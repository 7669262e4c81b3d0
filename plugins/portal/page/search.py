"""The search page. Its script is told everything by attributes of ``<main>``, messages included."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.model import Page
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Link, Place

_SAMPLES = range(200)  # some number of every CLDR category of whole numbers is among these


@dataclass(frozen=True, slots=True)
class SearchView:
    """Where the script finds what it needs, and where readers without it can go."""

    index: str
    lunr: str
    script: str
    messages: str  # JSON
    browse: tuple[Link, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The search page."""
    place = Place(edition, addresses.listing(edition.tag, "search"))
    gettext = edition.catalogue.gettext
    view = SearchView(
        index=place.to(addresses.search_index(edition.tag)),
        lunr=place.to(addresses.LUNR),
        script=place.to(addresses.SCRIPT),
        messages=json.dumps(messages(edition), ensure_ascii=False, sort_keys=True),
        browse=(
            Link(gettext("All documents"), place.to(addresses.documents(edition.tag))),
            Link(gettext("All themes"), place.to(addresses.themes(edition.tag))),
            Link(gettext("All names"), place.to(addresses.entities(edition.tag))),
        ),
    )
    title = gettext("Search")
    description = gettext("Search every provision of the documents, in the words of this language.")
    yield render(place, "search", title, view, description=description, alternates=everywhere(place, "search.html"))


def messages(edition: Edition) -> dict[str, str | dict[str, str]]:
    """What the script says; it fills in ``{n}`` and ``{language}``. ``count`` has a form for each CLDR category."""
    gettext = edition.catalogue.gettext
    return {
        "none": gettext("Nothing was found. Try other words, or browse the lists."),
        "count": _counts(edition),
        # Translators: opens the rest of a list; the number is of what is left.
        "more": gettext("Show %(num)s more") % {"num": "{n}"},
        "failed": gettext("The search could not be loaded. The lists of documents, themes and names still work."),
        "searching": gettext("Searching …"),
        # Translators: follows a search result whose text is in another language.
        "in_language": gettext("in %(language)s") % {"language": "{language}"},
        # Translators: follows a search result; a link to the same provision in another language.
        "also_in": gettext("also in %(language)s") % {"language": "{language}"},
    }


def _counts(edition: Edition) -> dict[str, str]:
    """The message with a number, for each plural category of the language; "other" is always there."""
    category_of = edition.formats.locale.plural_form
    samples: dict[str, int] = {}
    for number in _SAMPLES:
        samples.setdefault(category_of(number), number)
    samples.setdefault("other", next(reversed(samples.values())))
    return {
        category: edition.catalogue.ngettext("%(num)s provision found", "%(num)s provisions found", number)
        % {"num": "{n}"}
        for category, number in sorted(samples.items())
    }
