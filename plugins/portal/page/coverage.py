"""What is there in which language: documents, and how far the portal itself is translated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.portal import addresses
from plugins.portal.model import Document, Page
from plugins.portal.page import choose, labels
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import everywhere, render
from plugins.portal.page.place import Link, Place
from plugins.portal.page.translated import inventories

MOST = 500  # documents in the table; a page of thousands of lines helps nobody


@dataclass(frozen=True, slots=True)
class Mark:
    """The short word of the table for a status, and what it means."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Line:
    """A document, and its versions in each language of the interface; no links: nothing is there."""

    document: Link
    cells: tuple[tuple[Link, ...], ...]


@dataclass(frozen=True, slots=True)
class Share:
    """How much of something there is: "12 of 40", and what readers should know of it."""

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the portal is translated into one language."""

    language: Link
    interface: Share
    names: Share
    topics: Share  # themes and terms
    texts: Share
    summaries: Share
    pages: Share


@dataclass(frozen=True, slots=True)
class CoverageView:
    """Both tables."""

    languages: tuple[Link, ...]  # own names; the columns of the first table
    marks: tuple[Mark, ...]
    lines: tuple[Line, ...]
    documents: int  # in all, where the table holds fewer
    progress: tuple[Progress, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The page of coverage."""
    place = Place(edition, addresses.listing(edition.tag, "coverage"))
    gettext = edition.catalogue.gettext
    documents = edition.site.corpus.documents
    view = CoverageView(
        languages=_languages(place),
        marks=tuple(
            Mark(edition.label(labels.COVERAGE, status), edition.label(labels.STATUSES, status))
            for status in labels.COVERAGE
        ),
        lines=tuple(_line(place, document) for document in documents[:MOST]),
        documents=len(documents),
        progress=tuple(
            _progress(place, link, tag) for link, tag in zip(_languages(place), edition.site.languages, strict=True)
        ),
    )
    title = gettext("Documents and languages")
    description = gettext("Which document is there in which language, and how far the portal is translated.")
    alternates = everywhere(place, "coverage.html")
    yield render(place, "coverage", title, view, description=description, alternates=alternates)


def _languages(place: Place) -> tuple[Link, ...]:
    return tuple(place.own_name(tag, addresses.home(tag)) for tag in place.edition.site.languages)


def _line(place: Place, document: Document) -> Line:
    return Line(
        place.document(document.record.id),
        tuple(_cell(place, document, tag) for tag in place.edition.site.languages),
    )


def _cell(place: Place, document: Document, tag: str) -> tuple[Link, ...]:
    """What is shown in a language, and the summary beside it where the wording is shown."""
    found = choose.main(document, tag)
    if found is None:
        return ()
    id, target = document.record.id, "" if tag == place.tag else tag
    shown = [(found, addresses.document(tag, id))]
    summary = document.version("summary", tag)
    if summary is not None and summary is not found:
        shown.append((summary, addresses.side_by_side(tag, id, "summary")))
    return tuple(
        Link(place.edition.label(labels.COVERAGE, annotated.version.status), place.to(path), target=target)
        for annotated, path in shown
    )


def _progress(place: Place, name: Link, tag: str) -> Progress:
    edition = place.edition
    corpus, catalogue = edition.site.corpus, edition.catalogues[tag]
    found = {each.kind: each for each in inventories(corpus, edition.site.texts.values(), tag)}
    messages = max(each.total for each in edition.catalogues.values())
    themes, terms, summaries, prose = (found[kind] for kind in ("themes", "terms", "summaries", "pages"))
    texts = sum(document.version("text", tag) is not None for document in corpus.documents)
    return Progress(
        language=name,
        interface=_interface(edition, tag, len(catalogue.messages), messages),
        names=_share(edition, found["names"].done, len(found["names"].all)),
        topics=_share(edition, themes.done + terms.done, len(themes.all) + len(terms.all)),
        texts=_share(edition, texts, len(corpus.documents)),
        summaries=_share(edition, summaries.done, len(summaries.all), len(summaries.drafts)),
        pages=_share(edition, prose.done, len(prose.all), len(prose.drafts)),
    )


def _interface(edition: Edition, tag: str, translated: int, messages: int) -> Share:
    """How many of the interface's strings are translated; English is what they are written in."""
    if tag == "en":
        return _share(edition, messages, messages, note=edition.label(labels.CATALOGUES, "source"))
    status = edition.catalogues[tag].status if translated else ""
    return _share(edition, translated, messages, note=edition.label(labels.CATALOGUES, status) if status else "")


def _share(edition: Edition, done: int, all: int, drafts: int = 0, note: str = "") -> Share:
    catalogue, number = edition.catalogue, edition.formats.number
    # Translators: how many of how many, for example “12 of 40”.
    text = catalogue.gettext("%(done)s of %(all)s") % {"done": number(done), "all": number(all)}
    if drafts:
        note = catalogue.ngettext("%(num)s draft", "%(num)s drafts", drafts) % {"num": number(drafts)}
    return Share(text, note)
