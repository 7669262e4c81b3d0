"""The ordered stages: the one module that knows them all.

read: content and captures → parsed → annotated → linked, a Corpus.  publish: Corpus → pages, search, data.
Whatever goes wrong becomes a Problem; one broken document never stops the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from plugins.portal import annotate, capture, export, link, page, parse, search
from plugins.portal.model import (
    Annotated,
    Capture,
    Corpus,
    Document,
    OutputFile,
    Page,
    Record,
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
    """capture → parse → annotate → link."""
    problems: list[Problem] = []
    progress("Reading the registry and the records")
    registry = _noted(problems, capture.read_registry(inputs.content / "registry"))
    records = _noted(problems, capture.read_records(inputs.content / "documents", registry))
    captures = _noted(problems, capture.read_summaries(inputs.content / "documents", records))
    if inputs.texts is not None:
        captures += _noted(problems, capture.read_texts(inputs.texts, records))

    progress("Parsing")
    by_id = {record.id: record for record in records}
    versions: dict[str, list[Version]] = {record.id: [] for record in records}
    for item in captures:
        found = _parse(item, by_id.get(item.document), problems)
        if found and item.document not in by_id:
            by_id[item.document] = parse.derive_record(found, item)
        versions.setdefault(item.document, []).extend(found)
    problems += _without_versions(records, versions)

    progress("Annotating")
    annotator = annotate.Annotator(registry, tuple(sorted(by_id)))
    documents = [
        Document(record, _annotated(annotator, record, versions[id], problems))
        for id, record in sorted(by_id.items())
        if versions[id]
    ]

    progress("Linking")
    ordered = tuple(sorted(documents, key=lambda document: _date(document.record), reverse=True))
    graph = _noted(problems, link.link(registry, ordered))
    return Corpus(registry, ordered, graph), tuple(problems)


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
    for language in inputs.languages:
        files += search.files(language, search.records(corpus, language, search.pages_in(inputs.languages)))
    progress("Exporting data")
    files += export.export(corpus, inputs.site_url)
    return Site(corpus, pages, tuple(files), in_order(problems))


def _noted(problems: list[Problem], result: tuple[T, tuple[Problem, ...]]) -> T:
    value, found = result
    problems.extend(found)
    return value


def _parse(item: Capture, record: Record | None, problems: list[Problem]) -> tuple[Version, ...]:
    """The versions in a capture; a parser that fails is a Problem of this capture alone."""
    try:
        if item.layer == "summary":
            version = _noted(problems, parse.parse_summary(item))
            return (version,) if version else ()
        return _noted(problems, parse.parse_text(item, record))
    except Exception as fault:  # the promise of one broken document: whatever it is, the others are built
        problems.append(_failure(item.origin, "parse", fault))
        return ()


def _annotated(
    annotator: annotate.Annotator, record: Record, versions: list[Version], problems: list[Problem]
) -> tuple[Annotated, ...]:
    """The versions of a document, annotated, in the order of Document.versions."""
    done: list[Annotated] = []
    for version in sorted(versions, key=lambda v: (v.layer != "text", v.language != record.original, v.language)):
        try:
            done.append(_noted(problems, annotator.annotate(version, record)))
        except Exception as fault:  # as above: the text is published, without annotations
            problems.append(_failure(version.origin, "annotate", fault))
            done.append(Annotated(version, ()))
    return tuple(done)


def _failure(origin: str, stage: str, fault: Exception) -> Problem:
    return Problem(
        "error", origin, "", f"the {stage} stage failed with {type(fault).__name__}: {fault}; report this file"
    )


def _without_versions(records: tuple[Record, ...], versions: dict[str, list[Version]]) -> list[Problem]:
    return [
        Problem("error", record.file, "", "the document has no readable version: add a summary.<language>.md beside it")
        for record in records
        if not versions[record.id]
    ]


def _date(record: Record) -> tuple[str, str]:
    return (record.main_date.value if record.main_date else "", record.id)


__all__ = ["Inputs", "Progress", "Site", "build", "publish", "read"]
