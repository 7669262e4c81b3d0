"""The ordered stages: the one module that knows them all.

read: content and captures → parsed → annotated → linked, a Corpus.  publish: Corpus → pages, search, data.
Whatever goes wrong becomes a Problem; one broken document never stops the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from plugins.portal import addresses, annotate, capture, export, extract, link, page, parse, search
from plugins.portal.model import (
    Annotated,
    Annotation,
    Capture,
    Corpus,
    Document,
    OutputFile,
    Page,
    Record,
    Registry,
    Version,
)
from plugins.portal.problems import Problem, in_order

T = TypeVar("T")
Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Inputs:
    """Where the portal is read from, and how it is to be published."""

    content: Path
    theme: Path
    lunr: Path  # lunr.js as npm delivers it
    languages: tuple[str, ...]
    texts: Path | None = None  # a folder of raw captures
    site_name: str = "Concordance"
    site_url: str = ""  # empty: relative links only


@dataclass(frozen=True, slots=True)
class Examined:
    """One capture, read by itself: what it alone tells."""

    record: Record | None  # None where it can't be read
    versions: tuple[tuple[Annotated, tuple[Problem, ...]], ...]  # in order of appearance, each with its Problems
    problems: tuple[Problem, ...]  # of the capture as a whole


@dataclass(frozen=True, slots=True)
class Site:
    """A whole site, not yet written."""

    corpus: Corpus
    pages: tuple[Page, ...]
    files: tuple[OutputFile, ...]
    problems: tuple[Problem, ...]


def build(inputs: Inputs, progress: Progress = lambda stage: None) -> Site:
    """The whole flow, from folders to pages."""
    corpus, problems = read(inputs, progress)
    return publish(corpus, problems, inputs, progress)


def read(inputs: Inputs, progress: Progress = lambda stage: None) -> tuple[Corpus, tuple[Problem, ...]]:
    """capture → extract → parse → annotate → link."""
    problems: list[Problem] = []
    progress("Reading the registry and the records")
    registry = _noted(problems, capture.read_registry(inputs.content / "registry"))
    records = _noted(problems, capture.read_records(inputs.content / "documents", registry))
    left_out = capture.read_left_out(inputs.content / "documents", records)
    captures = _noted(problems, capture.read_summaries(inputs.content / "documents", records))
    if inputs.texts is not None:
        beside = {item.document for item in captures if item.layer == "text"}
        captures += _noted(problems, capture.read_texts(inputs.texts, records, left_out, beside))

    progress("Parsing")
    by_id = {record.id: record for record in records}
    versions: dict[str, list[Version]] = {record.id: [] for record in records}
    with extract.Reader() as reader:
        for item in captures:
            found = _parse(item, by_id.get(item.document), reader, problems)
            if found and item.document not in by_id:
                by_id[item.document] = parse.derive_record(found, item)
            versions.setdefault(item.document, []).extend(found)
    problems += _without_versions(records, versions)

    progress("Annotating")
    published = tuple(id for id in sorted(by_id) if versions[id])
    lost = {document.id for document in left_out} | {id for id in by_id if not versions[id]}
    annotator = annotate.Annotator(registry, published)
    documents: list[Document] = []
    for id in published:
        kept = [_without_lost(version, registry, lost) for version in versions[id]]
        record = _without_lost_references(by_id[id], lost)
        problems += annotate.without_version(record, kept)
        annotated = _annotated(annotator, record, kept, problems)
        documents.append(Document(*annotator.complete(record, annotated)))
    if not documents and not left_out:
        problems.append(_nothing(inputs))

    progress("Linking")
    ordered = tuple(sorted(documents, key=lambda document: _date(document.record), reverse=True))
    graph = _noted(problems, link.link(registry, ordered))
    return Corpus(registry, ordered, graph), tuple(problems)


def examine(item: Capture, reader: extract.Reader, annotator: annotate.Annotator) -> Examined:
    """extract → parse → annotate of one capture as the build does it, without what a record may say of it."""
    problems: list[Problem] = []
    versions = _parse(item, None, reader, problems)
    if not versions:
        return Examined(None, (), tuple(problems))
    record = parse.derive_record(versions, item)
    doubts: list[list[Problem]] = [[] for _ in versions]
    annotated = tuple(
        _annotate(annotator, record, version, found) for version, found in zip(versions, doubts, strict=True)
    )
    record, annotated = annotator.complete(record, annotated)
    return Examined(record, tuple(zip(annotated, map(tuple, doubts), strict=True)), tuple(problems))


def publish(
    corpus: Corpus, problems: Iterable[Problem], inputs: Inputs, progress: Progress = lambda stage: None
) -> Site:
    """page → search and export."""
    problems = list(problems)
    progress("Rendering pages")
    settings = page.SiteSettings(
        languages=inputs.languages,
        site_url=inputs.site_url,
        site_name=inputs.site_name,
        theme=inputs.theme,
        translations=inputs.theme / "translations",
    )
    texts = _noted(problems, capture.read_pages(inputs.content / "pages"))
    pages = _noted(
        problems,
        page.build(corpus, tuple(page.Text.of(text, parse.render_markdown(text.markdown)) for text in texts), settings),
    )
    progress("Indexing")
    files = [page.stylesheet(inputs.theme), *page.scripts(inputs.theme, inputs.lunr)]
    files += page.companions(corpus, settings)
    for language in inputs.languages:
        files += search.files(
            language, search.records(corpus, language, search.pages_in(inputs.languages, corpus.documents))
        )
    progress("Exporting data")
    files += export.export(corpus, inputs.site_url, inputs.languages)
    outputs = {output.path for output in pages} | {output.path for output in files}
    problems += [problem for text in texts for problem in _links(text, outputs)]
    return Site(corpus, pages, tuple(files), in_order(problems))


def _noted(problems: list[Problem], result: tuple[T, tuple[Problem, ...]]) -> T:
    value, found = result
    problems.extend(found)
    return value


def _parse(
    item: Capture, record: Record | None, reader: extract.Reader, problems: list[Problem]
) -> tuple[Version, ...]:
    """The versions in a capture; a parser that fails is a Problem of this capture alone."""
    try:
        if item.layer == "summary":
            version = _noted(problems, parse.parse_summary(item))
            return (version,) if version else ()
        extracted = _noted(problems, reader.extract(item))
        if extracted is None:
            return ()
        first, *others = _noted(problems, parse.parse_text(extracted.capture, record)) or (None,)
        if first is None:
            return ()
        dropped, found = (*extracted.dropped, *first.dropped), (*extracted.found, *first.found)
        return (replace(first, dropped=dropped, found=found), *others)
    except Exception as fault:  # the promise of one broken document: whatever it is, the others are built
        problems.append(_failure(item.origin, "parse", fault))
        return ()


def _without_lost(version: Version, registry: Registry, lost: set[str]) -> Version:
    """The version without hand-made marks on what has an error of its own: that is named once, where it stands."""

    def stands(mark: Annotation) -> bool:
        id = mark.key.partition("#")[0]
        return mark.kind == "link" or not (registry.excuses(id) or (mark.kind == "reference" and id in lost))

    return replace(version, by_hand=tuple(mark for mark in version.by_hand if stands(mark)))


def _without_lost_references(record: Record, lost: set[str]) -> Record:
    """The record without corrections that refer to a document with an error of its own, for the same reason."""
    kept = (one for one in record.corrections if one.kind != "reference" or one.key.partition("#")[0] not in lost)
    return replace(record, corrections=tuple(kept))


def _annotated(
    annotator: annotate.Annotator, record: Record, versions: list[Version], problems: list[Problem]
) -> tuple[Annotated, ...]:
    """The versions of a document, annotated, in the order of Document.versions."""
    ordered = sorted(versions, key=lambda v: (v.layer != "text", v.language != record.original, v.language))
    return tuple(_annotate(annotator, record, version, problems) for version in ordered)


def _annotate(annotator: annotate.Annotator, record: Record, version: Version, problems: list[Problem]) -> Annotated:
    try:
        return _noted(problems, annotator.annotate(version, record))
    except Exception as fault:  # as above: the text is published, without annotations
        problems.append(_failure(version.origin, "annotate", fault))
        return Annotated(version, ())


def _failure(origin: str, stage: str, fault: Exception) -> Problem:
    return Problem(
        "error", origin, "", f"the {stage} stage failed with {type(fault).__name__}: {fault}; report this file"
    )


def _nothing(inputs: Inputs) -> Problem:
    folder = inputs.content / "documents"
    message = "There is no document to publish. Begin one with `invoke new`, or name a folder of raw texts as TEXTS."
    return Problem("error", f"{folder.parent.name}/{folder.name}", "", message)


def _links(text: capture.StaticText, outputs: set[str]) -> Iterator[Problem]:
    """The links of a page of the editors' own that were refused or lead nowhere; the page says its words alone."""
    page_itself = addresses.listing(text.language, text.slug)
    for address in dict.fromkeys(parse.links(text.markdown)):
        if address.startswith("!"):
            yield Problem("error", text.file, "", f"The picture “{address[1:80]}” is left out: pages hold words only.")
        elif not parse.is_safe(address):
            advice = "Use an https address, or one within the site such as search.html."
            yield Problem("error", text.file, "", f"The link to “{address[:80]}” is refused. {advice}")
        elif "://" not in address and addresses.resolve(page_itself, address) not in outputs:
            yield Problem("error", text.file, "", f"The link to “{address[:80]}” leads nowhere: correct or remove it.")


def _without_versions(records: tuple[Record, ...], versions: dict[str, list[Version]]) -> list[Problem]:
    return [
        Problem("error", record.file, "", "the document has no readable version: add a summary.<language>.md beside it")
        for record in records
        if not versions[record.id]
    ]


def _date(record: Record) -> tuple[str, str]:
    return (record.main_date.value if record.main_date else "", record.id)


__all__ = ["Examined", "Inputs", "Progress", "Site", "build", "examine", "publish", "read"]
