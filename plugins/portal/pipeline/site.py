"""The site of a corpus: page → search and export. The work is split into jobs that are done side by side.

Whoever does a job hands its outputs over and tells what they were; pages do not travel between processes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from plugins.portal import addresses, capture, export, page, parse, profiling, search
from plugins.portal.model import Corpus, Output, OutputFile, Page
from plugins.portal.pipeline.document import noted
from plugins.portal.pipeline.expected import expected, too_large
from plugins.portal.pipeline.inputs import Deliver, Inputs, Progress, Site, Step, tally
from plugins.portal.problems import Problem, in_order
from plugins.portal.workers import Workers


@dataclass(frozen=True, slots=True)
class PublishJob:
    """A part of the site that is made in one go."""

    sort: Literal["pages", "beside", "assets", "cards", "search", "data", "document"]
    task: page.Task | None = None  # of pages
    name: str = ""  # of what stands beside pages, and of cards: the language
    number: int = 0  # of document: its place in the corpus


@dataclass(frozen=True)
class Publishing:
    """What every job needs."""

    corpus: Corpus
    inputs: Inputs
    texts: tuple[page.Text, ...]
    settings: page.SiteSettings
    editions: page.Editions
    deliver: Deliver

    def __reduce__(self) -> tuple[object, ...]:
        """Editions hold compiled templates, which can't be sent: a process that is sent this prepares them itself."""
        inputs = replace(self.inputs, workers=Workers())
        return _received, (self.corpus, inputs, self.texts, self.settings, self.deliver)

    @cached_property
    def library(self) -> export.Library:
        """For the exports."""
        return export.Library.of(self.corpus, self.inputs.site_url, self.inputs.languages)

    def jobs(self) -> tuple[PublishJob, ...]:
        """All that is to be made, the long jobs first."""
        return (
            PublishJob("search"),
            *(PublishJob("pages", task) for task in self.editions.tasks()),
            *(PublishJob("document", number=n) for n in range(len(self.corpus.documents)) if self.inputs.data),
            *(PublishJob("beside", name=tag) for tag in self.inputs.languages),
            *(PublishJob("cards", name=tag) for tag in self.inputs.languages),
            PublishJob("data"),
            PublishJob("assets"),
        )

    def part(self, job: PublishJob) -> str:
        """What a job is called where its cost is told."""
        return f"pages: {self.editions.sort(job.task)}" if job.task else _PARTS[job.sort]


def _received(
    corpus: Corpus, inputs: Inputs, texts: tuple[page.Text, ...], settings: page.SiteSettings, deliver: Deliver
) -> Publishing:
    editions, _ = page.prepare(corpus, texts, settings)
    return Publishing(corpus, inputs, texts, settings, editions, deliver)


_PARTS = {
    "beside": "feeds and filters",
    "cards": "cards",
    "search": "search index",
    "document": "data of documents",
    "data": "data of all",
    "assets": "styles and scripts",
}


def publish(
    corpus: Corpus,
    problems: Iterable[Problem],
    inputs: Inputs,
    deliver: Deliver,
    progress: Progress = lambda step: None,
) -> Site:
    """Makes the whole site and hands it over, in no order; raises what ``deliver`` raises."""
    problems = list(problems)
    progress(Step("Preparing pages"))
    settings = page.SiteSettings(
        languages=inputs.languages,
        site_url=inputs.site_url,
        site_name=inputs.site_name,
        theme=inputs.theme,
        translations=inputs.theme / "translations",
        modules=inputs.modules,
        archive=inputs.archive,
        data=inputs.data,
        side_by_side=inputs.side_by_side,
        atlas=inputs.modules / "world-atlas" / "land-50m.json",
    )
    with profiling.stage("preparing pages"):
        texts = noted(problems, capture.read_pages(inputs.content / "pages"))
        rendered = tuple(page.Text.of(text, parse.render_markdown(text.markdown)) for text in texts)
        editions = noted(problems, page.prepare(corpus, rendered, settings))
        publishing = Publishing(corpus, inputs, rendered, settings, editions, deliver)
        _ = publishing.library  # before processes are forked, which then have it
    with profiling.stage("counting what will be made"):
        size = expected(corpus, editions, inputs)
        problems += too_large(size, inputs)
    with profiling.stage("pages and files"):
        jobs = publishing.jobs()
        made = tally(progress, "Making pages and files", size.files)
        parts = inputs.workers.map(make, publishing, jobs, lambda parts: made(sum(map(len, parts))))
        outputs = [each for part in parts for each in part]
        profiling.count(len(outputs))
    with profiling.stage("sitemaps"):
        pages = tuple(output for output in outputs if output.kind)
        outputs += (_handed_over(file, deliver) for file in page.sitemap(pages, inputs.site_url))
        outputs.append(_handed_over(page.worker(inputs.theme, outputs), deliver))
    there = {output.path for output in outputs}
    published = [text for text in texts if text.language in inputs.languages]
    problems += [problem for text in published for problem in _links(text, there)]
    return Site(
        corpus,
        pages,
        tuple(output for output in outputs if not output.kind),
        in_order(problems),
        size,
    )


def make(publishing: Publishing, job: PublishJob) -> tuple[Output, ...]:
    """Does a job: what it handed over."""
    with profiling.stage(publishing.part(job)):
        made = tuple(_handed_over(each, publishing.deliver) for each in _made(publishing, job))
        profiling.count(len(made))
    return made


def _made(publishing: Publishing, job: PublishJob) -> Iterator[Page | OutputFile]:
    inputs, corpus = publishing.inputs, publishing.corpus
    if job.task is not None:
        yield from publishing.editions.pages(job.task)
    elif job.sort == "search":
        found = search.works_of(corpus, inputs.languages)
        yield from search.build(corpus.registry, found, inputs.languages)[1]
        yield from search.scripts((*inputs.languages, *(tag for work in found for tag in work.columns)))
    elif job.sort == "beside":
        yield from publishing.editions.files(job.name)
    elif job.sort == "cards":
        yield from page.card_files(publishing.editions.by_language[job.name])
    elif job.sort == "document":
        yield from export.of_document(publishing.library, corpus.documents[job.number])
    elif job.sort == "data":
        yield from export.common(publishing.library)
    else:
        yield from page.stylesheets(inputs.theme)
        yield from page.scripts(inputs.theme, inputs.modules)
        yield page.headers(tuple(page.inline(inputs.theme, inputs.modules, *names) for names in page.INLINE))


def _handed_over(made: Page | OutputFile, deliver: Deliver) -> Output:
    data = made.body.encode("utf-8") if isinstance(made, Page) else made.data
    digest = hashlib.sha256(data).hexdigest()
    with profiling.stage("comparing and writing", 1):
        changed = deliver(made.path, data)
    if isinstance(made, Page):
        return Output(made.path, len(data), digest, changed, made.kind, made.language, made.alternates, made.default)
    return Output(made.path, len(data), digest, changed)


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
