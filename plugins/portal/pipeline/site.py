"""The site of a corpus: page → search and export. What a job has made before, and would make again, stands."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import cast

from plugins.portal import addresses, capture, export, page, parse, profiling, search
from plugins.portal.cache import Store, opened
from plugins.portal.model import Corpus, Output
from plugins.portal.pipeline import earlier, world as worlds
from plugins.portal.pipeline.document import noted
from plugins.portal.pipeline.expected import expected, too_large
from plugins.portal.pipeline.inputs import Deliver, Expected, Inputs, Progress, Site, Step, tally
from plugins.portal.pipeline.jobs import Done, Publishing, PublishJob, handed_over, jobs, make
from plugins.portal.pipeline.memory import Memory
from plugins.portal.pipeline.prose import Prose
from plugins.portal.pipeline.traces import Standing, Traces, recalled, write
from plugins.portal.problems import Problem, in_order
from plugins.portal.tracing import World
from plugins.portal.workers import Workers


def publish(
    corpus: Corpus,
    problems: Iterable[Problem],
    inputs: Inputs,
    deliver: Deliver,
    progress: Progress = lambda step: None,
    *,
    standing: Standing | None = None,
) -> Site:
    """Makes the whole site and hands it over, in no order; raises what ``deliver`` raises.

    standing: the state of files where the site is delivered to; without it, everything is made.
    """
    problems = list(problems)
    progress(Step("Preparing pages"))
    store = opened(inputs.cache, "site") if standing else None
    with profiling.stage("preparing pages"):
        texts = noted(problems, capture.read_pages(inputs.content / "pages"))
        sources = Sources(corpus, texts, inputs, deliver, noting=store is not None)
        editions = noted(problems, _editions(corpus, texts, inputs))
        work = Work.of(sources, editions)
    with profiling.stage("looking for what has changed"):
        traces = _traces(store, work, work.world) if store is not None and work.world is not None else None
        every = jobs(corpus, inputs, editions, work.publishing.search)
        before: Mapping[PublishJob, tuple[Output, ...]] = {}
        if traces and standing:
            before = traces.unchanged(every, standing)
    waiting = [job for job in every if job not in before]
    size = _counted(sources, editions, progress) if len(waiting) > len(before) else None
    outputs = [output for made in before.values() for output in made]
    rendered: list[str] = []
    with profiling.stage("pages and files"):
        if size:
            editions.load()  # before processes are forked, which then have them
        for job, done in _done(work, waiting, size.files if size else 0, progress):
            outputs += done.outputs
            rendered += (output.path for output in done.outputs if output.kind)
            if traces:
                traces.add(job, done)
        profiling.count(len(outputs))
    pages = tuple(sorted((output for output in outputs if output.kind), key=lambda output: output.path))
    with profiling.stage("sitemaps"):
        outputs += _of_all(work, pages, outputs)
    there = {output.path for output in outputs}
    for each in inputs.memory.prose(texts, None):  # known by now
        problems += _links(each, there) if each.text.language in inputs.languages else ()
    problems += too_large(_size(outputs), inputs, made=True)
    files = tuple(output for output in outputs if not output.kind)
    remember = _remember(traces, work, store) if traces and store else _forgotten
    return Site(corpus, pages, files, in_order(problems), size, tuple(sorted(rendered)), remember)


@dataclass(frozen=True, slots=True)
class Sources:
    """What the work is prepared from; it can be sent."""

    corpus: Corpus
    texts: tuple[capture.StaticText, ...]
    inputs: Inputs
    deliver: Deliver
    noting: bool  # whether it is noted what jobs read


@dataclass(frozen=True, slots=True)
class Work:
    """What jobs need. A process that is sent it prepares it again: editions hold compiled templates."""

    sources: Sources
    publishing: Publishing
    world: World | None

    @classmethod
    def of(cls, sources: Sources, editions: page.Editions) -> Work:
        """Prepares the rest."""
        library = export.Library.of(sources.corpus, sources.inputs.site_url, sources.inputs.languages)
        known = sources.inputs.memory.searched(sources.inputs.cache, sources.corpus.registry)
        parts = search.Parts(sources.corpus, sources.inputs.languages, known)
        publishing = Publishing(sources.corpus, sources.inputs, editions, library, parts, sources.deliver)
        return cls(sources, *(worlds.recorded(publishing) if sources.noting else (publishing, None)))

    def __reduce__(self) -> tuple[object, ...]:
        inputs = replace(self.sources.inputs, workers=Workers(), memory=Memory())
        return _received, (replace(self.sources, inputs=inputs),)


def _received(sources: Sources) -> Work:
    editions, _ = _editions(sources.corpus, sources.texts, sources.inputs)
    return Work.of(sources, editions)


def _counted(sources: Sources, editions: page.Editions, progress: Progress) -> Expected:
    """How large the site will be, told where that is more than hosts take."""
    with profiling.stage("counting what will be made"):
        size = expected(sources.corpus, editions, sources.inputs)
    for problem in too_large(size, sources.inputs, made=False):
        progress(Step("Making pages and files", problem=problem))
    return size


def _done(work: Work, waiting: list[PublishJob], files: int, progress: Progress) -> Iterator[tuple[PublishJob, Done]]:
    """Does jobs, in their order. files: about how many come of them; 0: it was not counted."""
    more = tally(progress, "Making pages and files", files)
    workers = work.sources.inputs.workers
    made = workers.map(_make, work, waiting, lambda done: more(sum(len(each.outputs) for each in done)))
    yield from zip(waiting, made, strict=True)


def _make(work: Work, job: PublishJob) -> Done:
    return make(work.publishing, job)


def _of_all(work: Work, pages: tuple[Output, ...], outputs: list[Output]) -> tuple[Output, ...]:
    """What tells of all other files: the search's entry, the sitemaps, and last the list of what a reader may keep."""
    inputs, deliver = work.sources.inputs, work.sources.deliver
    entry = handed_over(work.publishing.search.entry(output.path for output in outputs), deliver)
    maps = tuple(handed_over(file, deliver) for file in page.sitemap(pages, inputs.site_url))
    return (entry, *maps, handed_over(page.worker(inputs.theme, (*outputs, entry, *maps)), deliver))


def _size(outputs: list[Output]) -> Expected:
    pages = sum(bool(output.kind) for output in outputs)
    return Expected(pages, len(outputs), sum(output.size for output in outputs))


def _traces(store: Store, work: Work, world: World) -> Traces:
    """What is known of the site: by this process, else by the cache."""
    inputs, site = work.sources.inputs, cast("page.Whole", world.root("site"))
    named = worlds.name(inputs), worlds.key(work.publishing, world)

    def put_together(made: earlier.MadeOf) -> World | None:
        with profiling.stage("the site as it was"):
            return earlier.put_together(made, site.corpus, site.settings, inputs)

    known = inputs.memory.site
    before = known if known and known.of == named else recalled(store, *named, put_together)
    return Traces(named, world, worlds.OTHERS, before)


def _remember(traces: Traces, work: Work, store: Store) -> Callable[[Standing], None]:
    inputs = work.sources.inputs

    def remember(standing: Standing) -> None:
        now = inputs.memory.site = traces.keep(standing)
        inputs.memory.put_interface(opened(inputs.cache, "interface"))

        def put_down() -> None:
            site = cast("page.Whole", now.world.root("site"))
            made_of = earlier.put_down(now.of[0], site, inputs)
            if made_of:
                write(store, now, made_of)
                earlier.forget_others(store.names(), inputs)

        if traces.is_news:
            inputs.memory.later("site", put_down)
        inputs.memory.later("search", inputs.memory.search.put_down)
        inputs.memory.ahead(work.publishing.search.learn)

    return remember


def _forgotten(standing: Standing) -> None:
    """Where there is no cache, nothing is noted."""


def _editions(
    corpus: Corpus, texts: tuple[capture.StaticText, ...], inputs: Inputs
) -> tuple[page.Editions, tuple[Problem, ...]]:
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
    memory, store = inputs.memory, opened(inputs.cache, "interface")
    rendered = tuple(each.text for each in memory.prose(texts, store))
    interface, inlines = memory.interface(settings, store), _inlines(inputs)
    return page.prepare(corpus, rendered, settings, inlines, interface=interface, memo=memory.derived)


def _inlines(inputs: Inputs) -> tuple[page.Inline, ...]:
    """The scripts in pages, which Node makes small: not again, where they are the same."""
    store = opened(inputs.cache, "scripts")
    sources = sorted({name for names in page.INLINE for name in names})
    files = [inputs.theme / "static" / "js" / name for name in sources]
    if store is None or not all(file.is_file() for file in files):
        return ()
    made_by = inputs.modules / "terser" / "package.json"
    key = hashlib.sha256(repr([file.read_bytes() for file in (*files, made_by)] + [page.INLINE]).encode()).hexdigest()
    known = store.get("inline", key)
    if known is None:
        known = page.inlines(inputs.theme, inputs.modules, page.INLINE)
        store.put("inline", key, known)
    return cast("tuple[page.Inline, ...]", known)


def _links(prose: Prose, outputs: set[str]) -> Iterator[Problem]:
    """The links of a page of the editors' own that were refused or lead nowhere; the page says its words alone."""
    text = prose.source
    page_itself = addresses.listing(text.language, text.slug)
    for address in prose.links:
        if address.startswith("!"):
            yield Problem("error", text.file, "", f"The picture “{address[1:80]}” is left out: pages hold words only.")
        elif not parse.is_safe(address):
            advice = "Use an https address, or one within the site such as search.html."
            yield Problem("error", text.file, "", f"The link to “{address[:80]}” is refused. {advice}")
        elif "://" not in address and addresses.resolve(page_itself, address) not in outputs:
            yield Problem("error", text.file, "", f"The link to “{address[:80]}” leads nowhere: correct or remove it.")
