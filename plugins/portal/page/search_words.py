"""What the search says: the words that its scripts fill in, in the language of a page, for attributes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from plugins.portal.page.edition import Edition
from plugins.portal.page.labels import DOCUMENT_TYPES

SUGGESTED = ("title", "entity", "theme", "term")  # kinds, in the order in which the box has them

_Words = str | Mapping[str, str]

_SAMPLES = range(200)  # some number of every CLDR category of whole numbers is among these


def box_words(edition: Edition) -> str:
    """Of the box on every page, with bars between them: the name of its list of suggestions, and their kinds."""
    kinds = _kinds(edition)
    return "|".join((edition.catalogue.gettext("Suggestions"), *(kinds[kind] for kind in SUGGESTED)))


def page_words(edition: Edition) -> str:
    """Of the search page. What is filled in stands in braces: ``{n}``, ``{language}``, ``{text}``, which is a link, …

    Messages with a number have a form for each CLDR plural category that the language has; "other" is always there.
    """
    return _json(
        {**_told(edition), **_offered(edition), "kinds": _kinds(edition), "types": _types(edition)}
        | {"rows": rows(edition), "facets": _facets(edition), "failures": failures(edition)}
    )


def failures(edition: Edition) -> Mapping[str, str]:
    """What is wrong, by the engine's reason, and what to do about it."""
    gettext = edition.catalogue.gettext
    return {
        "missing": gettext(
            "The search could not be loaded. Is there a connection? "
            "The lists of documents, themes and names still work."
        ),
        "damaged": gettext(
            "A file of the search is damaged or incomplete. The lists of documents, themes and names still work."
        ),
        "version": gettext("The portal has been renewed since this page was loaded. Load it again to search."),
    }


def _told(edition: Edition) -> dict[str, _Words]:
    """What is said about results."""
    gettext, ngettext = edition.catalogue.gettext, edition.catalogue.ngettext
    return {
        "searching": gettext("Searching …"),
        "none": gettext("Nothing was found."),
        "count": _counts(edition, lambda n: ngettext("%(num)s provision found", "%(num)s provisions found", n)),
        "advice": gettext("Try other or fewer words, or browse the lists below."),
        "partial": gettext("No provision holds all of these words. These hold some of them."),
        # Translators: very common words, such as “the”.
        "skipped": named(gettext("Passed over, because nearly every text holds them: %(words)s"), "words"),
        # Translators: the second is a corrected spelling of the first, which nothing was found for.
        "instead": named(gettext("Nothing holds “%(asked)s”. These are results for “%(shown)s”."), "asked", "shown"),
        # Translators: follows a search result whose text is in another language.
        "in_language": named(gettext("in %(language)s"), "language"),
        # Translators: follows a search result; a link to the same provision in another language.
        "also_in": named(gettext("also in %(language)s"), "language"),
        # Translators: below a text that does not hold the words searched for: names and themes that led to it.
        "because": named(gettext("found by: %(names)s"), "names"),
        "no_year": gettext("no date"),
    }


def _offered(edition: Edition) -> dict[str, _Words]:
    """What a reader can do next."""
    gettext, ngettext = edition.catalogue.gettext, edition.catalogue.ngettext
    return {
        # Translators: opens the rest of a list; the number is of what is left.
        "more": gettext("Show %(num)s more") % {"num": "{n}"},
        "more_documents": _counts(
            edition, lambda n: ngettext("Show more: %(num)s document", "Show more: %(num)s documents", n)
        ),
        # Translators: %(text)s is a link with another spelling.
        "did_you_mean": named(gettext("Did you mean %(text)s?"), "text"),
        "elsewhere": named(gettext("Search in all languages, also in %(languages)s"), "languages"),
        "all_languages": gettext("all languages"),
        "without_filters": gettext("Search without the filters"),
        # Translators: a name or theme that was recognised in the words searched for: “also: Cambodia (name)”.
        "also": named(gettext("also: %(name)s (%(kind)s)"), "name", "kind"),
        "not": named(gettext("not: %(name)s (%(kind)s)"), "name", "kind"),
        "leave_out": named(gettext("Leave out %(name)s"), "name"),
        "put_back": named(gettext("Search for %(name)s as well"), "name"),
        # Translators: the name of a field that shortens the list of one filter, such as “Year”.
        "find": named(gettext("Find in this list: %(facet)s"), "facet"),
        # Translators: %(name)s is the number of a provision.
        "add": named(gettext("Add to the reading list: %(name)s"), "name"),
        "find_short": gettext("Find in this list"),
        "again": gettext("Try again"),
    }


def _kinds(edition: Edition) -> Mapping[str, str]:
    pgettext = edition.catalogue.pgettext
    return {
        "title": pgettext("kind of a suggestion", "document"),
        "entity": pgettext("kind of a suggestion", "name"),
        "theme": pgettext("kind of a suggestion", "theme"),
        "term": pgettext("kind of a suggestion", "term"),
    }


def _types(edition: Edition) -> Mapping[str, str]:
    return {key: edition.label(DOCUMENT_TYPES, key) for key in DOCUMENT_TYPES}


def rows(edition: Edition) -> Mapping[str, str]:
    """What a row without a heading is called, by the prefix of its id; ``i`` for one below another."""
    item = edition.row_label("p-{number}-").replace("{number}.", "{number}")
    return {prefix: edition.row_label(f"{prefix}-{{number}}") for prefix in "rcp"} | {"i": item}


def _facets(edition: Edition) -> Mapping[str, str]:
    pgettext = edition.catalogue.pgettext
    return {
        "lang": pgettext("filter of a search", "Language"),
        "type": pgettext("filter of a search", "Kind"),
        "year": pgettext("filter of a search", "Year"),
        "theme": pgettext("filter of a search", "Theme"),
        "party": pgettext("filter of a search", "Party"),
    }


def named(message: str, *names: str) -> str:
    """The message with its placeholders in braces."""
    return message % {name: f"{{{name}}}" for name in names}


def _counts(edition: Edition, message: Callable[[int], str]) -> Mapping[str, str]:
    """The message with a number, ``{n}``, for each plural category of the language."""
    category_of = edition.formats.locale.plural_form
    samples: dict[str, int] = {}
    for number in _SAMPLES:
        samples.setdefault(category_of(number), number)
    samples.setdefault("other", next(reversed(samples.values())))
    return {category: message(number) % {"num": "{n}"} for category, number in sorted(samples.items())}


def _json(words: Mapping[str, object]) -> str:
    return json.dumps(words, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
