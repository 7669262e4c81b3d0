"""Two versions of a document beside each other, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

from plugins.portal import addresses
from plugins.portal.model import Annotated, Document, Page, Row, VersionKey
from plugins.portal.page import choose, labels
from plugins.portal.page.alignment import Line, align
from plugins.portal.page.edition import Edition
from plugins.portal.page.frame import render
from plugins.portal.page.isolate import isolated
from plugins.portal.page.place import Link, Place
from plugins.portal.page.provisions import ProvisionView, bare_views
from plugins.portal.page.site import Site, by_provision
from plugins.portal.page.versions import comparisons

SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A side-by-side page: its name, as ``addresses.side_by_side`` has it, and its two versions."""

    name: str  # "de", "summary", "de.summary"
    left: Annotated
    right: Annotated


Sheets = Mapping[str, tuple[Sheet, ...]]  # of a document, by the language under which they stand


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column."""

    language: str
    name: Link  # the language's own name, leading to the version's page where it has one
    status: str
    title: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A row of the grid in both versions; None where a version lacks it."""

    id: str
    label: Markup
    left: ProvisionView | None
    right: ProvisionView | None
    status: str  # key of labels.ROW_STATUSES
    status_label: str
    within: Link | None  # in the version that lacks the row, the one that holds its words
    parts: Markup  # of a row that holds others' words: those others


@dataclass(frozen=True, slots=True)
class SideBySideView:
    """Two versions of a document."""

    heading: Markup
    authoritative: str  # a sentence
    left: Column
    right: Column
    rows: tuple[Pair, ...]
    comparisons: tuple[Link, ...]
    columns: tuple[Link, ...]  # the choice between wording and summaries, where the pair has both


class Views:
    """The rows of versions as a language shows them, made once: the original's stand on many pages."""

    def __init__(self) -> None:
        self._known: dict[VersionKey, dict[str, ProvisionView]] = {}

    def of(self, place: Place, annotated: Annotated) -> dict[str, ProvisionView]:
        """The rows of a version by id. All pages of a language's documents lie in one folder, so links are the same."""
        key = annotated.version.key
        if key not in self._known:
            views = bare_views(place, annotated.version, by_provision(annotated.annotations))
            self._known[key] = {view.id: view for view in views}
        return self._known[key]


def sheets(site: Site, document: Document, tag: str) -> tuple[Sheet, ...]:
    """The side-by-side pages of a document under a language."""
    own = choose.main(document, tag)
    summary = document.version("summary", tag)
    found: list[Sheet] = []
    if own and summary and choose.has_both(document, tag) and tag in site.pages[document.record.id]:
        found.append(Sheet(SUMMARY, own, summary))
    for other in site.compared(document.record.id, tag):
        right = choose.main(document, other)
        if own and right:
            found.append(Sheet(other, own, right))
            its_summary = document.version("summary", other)
            if summary and its_summary and (own is not summary or right is not its_summary):
                found.append(Sheet(f"{other}.{SUMMARY}", summary, its_summary))
    return tuple(found)


def pages(edition: Edition) -> Iterator[Page]:
    """Every pair of versions with the original's language in it, and a text beside its own summary."""
    for item in items(edition):
        yield from pages_of(edition, item)


def items(edition: Edition) -> Iterator[tuple[str]]:
    """Each document that has such pages in this language."""
    return ((id,) for id, document in edition.site.documents.items() if sheets(edition.site, document, edition.tag))


def pages_of(edition: Edition, item: tuple[str, ...]) -> Iterator[Page]:
    """Every pair of a document's versions with the original's language in it, and a text beside its own summary."""
    document = edition.site.documents[item[0]]
    views = Views()
    every = {tag: sheets(edition.site, document, tag) for tag in edition.site.pages[document.record.id]}
    for sheet in every.get(edition.tag, ()):
        yield page(edition, document, sheet, every, views)


def page(edition: Edition, document: Document, sheet: Sheet, every: Sheets, views: Views) -> Page:
    """One pair. every: the sheets of the document in each language."""
    id = document.record.id
    place = Place(edition, addresses.side_by_side(edition.tag, id, sheet.name))
    heading, plain = _heading(edition, document, sheet)
    view = SideBySideView(
        heading=heading,
        authoritative=_authoritative(edition, document, sheet),
        left=_column(place, document, sheet.left),
        right=_column(place, document, sheet.right),
        rows=tuple(_pair(place, line, views, sheet) for line in align(sheet.left.version, sheet.right.version)),
        comparisons=comparisons(place, document, sheet.name.partition(".")[0]),
        columns=_columns(place, sheet, every[edition.tag]),
    )
    alternates = _twins(id, edition.tag, sheet, every)
    neighbours = _neighbours(id, edition.tag, sheet, every)
    return render(
        place,
        "side_by_side",
        plain,
        view,
        description=plain,
        alternates=alternates,
        default=document.record.original,
        neighbours=neighbours,
    )


def _heading(edition: Edition, document: Document, sheet: Sheet) -> tuple[Markup, str]:
    """The page's heading, and the same as plain text."""
    gettext, formats = edition.catalogue.gettext, edition.formats
    title = edition.document_title(document)
    languages = {
        "language": formats.language(sheet.left.version.language),
        "other": formats.language(sheet.right.version.language),
    }
    if sheet.name == SUMMARY:
        text = gettext("%(title)s: text and summary")
    elif sheet.name.endswith(f".{SUMMARY}"):
        text = gettext("%(title)s: the summaries in %(language)s and %(other)s")
    else:
        text = gettext("%(title)s: %(language)s and %(other)s")
    return escape(text) % {"title": isolated(title.text, title.language), **languages}, text % {
        "title": title.text,
        **languages,
    }


def _twin(sheet: Sheet, tag: str) -> str:
    """The name of a sheet's mirror image, which stands under its other language. tag: the sheet's own."""
    return f"{tag}.{SUMMARY}" if sheet.name.endswith(f".{SUMMARY}") else tag


def _twins(id: str, tag: str, sheet: Sheet, every: Sheets) -> tuple[tuple[str, str], ...]:
    """The page itself, and its mirror image in the other language where that has a page."""
    other = sheet.right.version.language
    own = (tag, addresses.side_by_side(tag, id, sheet.name))
    name = _twin(sheet, tag)
    if sheet.name != SUMMARY and any(found.name == name for found in every.get(other, ())):
        return (own, (other, addresses.side_by_side(other, id, name)))
    return (own,)


def _neighbours(id: str, tag: str, sheet: Sheet, every: Sheets) -> tuple[tuple[str, str], ...]:
    """Where readers of other languages go: to their language beside one of these two, else to the document in it."""
    found: dict[str, str] = {}
    for other, of_other in every.items():
        names = {each.name for each in of_other}
        wanted = (sheet.name, sheet.right.version.language, tag)
        name = next((name for name in wanted if name in names), "")
        found[other] = addresses.side_by_side(other, id, name) if name else addresses.document(other, id)
    return tuple(found.items())


def _authoritative(edition: Edition, document: Document, sheet: Sheet) -> str:
    """Which version counts, in a sentence."""
    gettext = edition.catalogue.gettext
    words = {"language": edition.formats.language(document.record.original)}
    if "original" in (sheet.left.version.status, sheet.right.version.status):
        return gettext("The original text is authoritative; its language: %(language)s.") % words
    return gettext("Neither column is authoritative; the original text is. Its language: %(language)s.") % words


def _column(place: Place, document: Document, annotated: Annotated) -> Column:
    version = annotated.version
    id, tag = document.record.id, version.language
    main = choose.main(document, tag) is annotated and tag in place.edition.site.pages[id]
    name = place.own_name(tag, addresses.document(tag, id))
    return Column(
        "" if tag == place.tag else tag,
        name if main else replace(name, href="", target=""),
        place.edition.label(labels.STATUSES, version.status),
        place.edition.version_title(document, version),
    )


def _columns(place: Place, sheet: Sheet, every: tuple[Sheet, ...]) -> tuple[Link, ...]:
    """The sheets of the same two languages, by the layers that they show; none where there is but one."""
    same = [found for found in every if found.name.partition(".")[0] == sheet.name.partition(".")[0]]
    gettext, label = place.edition.catalogue.gettext, place.edition.label
    return tuple(
        Link(
            # Translators: names a page with two columns, for example “official text beside summary”.
            gettext("%(left)s beside %(right)s")
            % {
                "left": label(labels.LAYERS, found.left.version.layer),
                "right": label(labels.LAYERS, found.right.version.layer),
            },
            place.to(addresses.side_by_side(place.tag, sheet.left.version.document, found.name)),
            current=found.name == sheet.name,
        )
        for found in same
        if len(same) > 1
    )


def _pair(place: Place, line: Line, views: Views, sheet: Sheet) -> Pair:
    document = sheet.left.version.document

    def label(id: str) -> Markup:
        row = place.row(Row(document, id))
        return isolated(row.text, row.language)

    return Pair(
        id=line.id,
        label=label(line.id),
        left=views.of(place, sheet.left).get(line.id),
        right=views.of(place, sheet.right).get(line.id),
        status=line.status,
        status_label=place.edition.label(labels.ROW_STATUSES, line.status),
        within=replace(place.row(Row(document, line.within)), href=f"#{line.within}") if line.within else None,
        parts=place.edition.joined(tuple(map(label, line.parts))),
    )
