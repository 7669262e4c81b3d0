"""The site in parts that are made by themselves, side by side or not at all.

Whoever does a job hands its outputs over and tells what they were; pages do not travel between processes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from plugins.portal import export, page, profiling, search
from plugins.portal.model import Corpus, Output, OutputFile, Page
from plugins.portal.pipeline.inputs import Deliver, Inputs
from plugins.portal.tracing import Path, Read, Recorder


@dataclass(frozen=True, slots=True)
class PublishJob:
    """A part of the site that is made in one go."""

    sort: Literal["pages", "beside", "assets", "cards", "search", "data", "document"]
    task: page.Task | None = None  # of pages
    name: str = ""  # of what stands beside pages, and of cards: the language; of document: its id; of search: the part


@dataclass(frozen=True, slots=True)
class Publishing:
    """What every job needs."""

    corpus: Corpus
    inputs: Inputs
    editions: page.Editions
    library: export.Library
    search: search.Parts
    deliver: Deliver
    recorder: Recorder | None = None  # where it is noted what jobs read


@dataclass(frozen=True, slots=True)
class Done:
    """What a job handed over, and what it has read."""

    outputs: tuple[Output, ...]
    read: Read | None = None  # where that is noted


_PARTS = {  # what jobs are called where their cost is told
    "beside": "feeds and filters",
    "cards": "cards",
    "search": "search index",
    "document": "data of documents",
    "data": "data of all",
    "assets": "styles and scripts",
}


def jobs(corpus: Corpus, inputs: Inputs, editions: page.Editions, parts: search.Parts) -> tuple[PublishJob, ...]:
    """All that is to be made, the long jobs first."""
    return (
        PublishJob("assets"),  # whoever makes it waits for Node
        *(PublishJob("search", name=part) for part in parts),
        *(PublishJob("pages", task) for task in editions.tasks()),
        *(PublishJob("document", name=document.record.id) for document in corpus.documents if inputs.data),
        *(PublishJob("beside", name=tag) for tag in inputs.languages),
        *(PublishJob("cards", name=tag) for tag in inputs.languages),
        PublishJob("data"),
    )


def make(publishing: Publishing, job: PublishJob) -> Done:
    """Does a job."""
    recorder = publishing.recorder
    if recorder is not None:
        recorder.begin(*_unasked(publishing, job))
    with profiling.stage(f"pages: {publishing.editions.sort(job.task)}" if job.task else _PARTS[job.sort]):
        outputs = tuple(handed_over(each, publishing.deliver) for each in _made(publishing, job))
        profiling.count(len(outputs))
    return Done(outputs, recorder.read() if recorder is not None else None)


def _unasked(publishing: Publishing, job: PublishJob) -> Iterable[Path]:
    """What a job reads without a mapping that would note it: its language's catalogue, or files."""
    if job.sort == "assets":
        return [("files", "static")]
    if job.sort == "search":
        return [("search", job.name)]
    if job.sort == "pages" and job.task and job.task.language is None:
        return [("catalogues", tag) for tag in publishing.inputs.languages]
    language = job.task.language if job.task else job.name if job.sort in {"beside", "cards"} else None
    return [("catalogues", language)] if language else []


def _made(publishing: Publishing, job: PublishJob) -> Iterator[Page | OutputFile]:
    inputs = publishing.inputs
    if job.task is not None:
        yield from publishing.editions.pages(job.task)
    elif job.sort == "search":
        yield from publishing.search.files(job.name)
    elif job.sort == "beside":
        yield from publishing.editions.files(job.name)
    elif job.sort == "cards":
        yield from page.card_files(publishing.editions.by_language[job.name])
    elif job.sort == "document":
        yield from export.of_document(publishing.library, publishing.library.documents[job.name])
    elif job.sort == "data":
        yield from export.common(publishing.library)
    else:
        yield from page.stylesheets(inputs.theme)
        yield from page.scripts(inputs.theme, inputs.modules)
        yield page.headers(page.inlines(inputs.theme, inputs.modules, page.INLINE))


def handed_over(made: Page | OutputFile, deliver: Deliver) -> Output:
    """Hands a page or file over, and tells what is known of it without its content."""
    data = made.body.encode("utf-8") if isinstance(made, Page) else made.data
    digest = hashlib.sha256(data).hexdigest()
    with profiling.stage("comparing and writing", 1):
        changed = deliver(made.path, data)
    if isinstance(made, Page):
        return Output(made.path, len(data), digest, changed, made.kind, made.language, made.alternates, made.default)
    return Output(made.path, len(data), digest, changed)
