"""The site of a corpus: page → search and export. What a job has made before, and would make again, stands."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import cast

from plugins.portal import addresses, capture, page, parse, profiling
from plugins.portal.cache import Store
from plugins.portal.model import Corpus
from plugins.portal.pipeline import world as worlds
from plugins.portal.pipeline.document import noted
from plugins.portal.pipeline.expected import expected, too_large
from plugins.portal.pipeline.inputs import Deliver, Inputs, Progress, Site, Step, tally
from plugins.portal.pipeline.jobs import Done, Publishing, PublishJob, handed_over, jobs, make
from plugins.portal.pipeline.traces import Standing, Traces
from plugins.portal.problems import Problem, in_order


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
    with profiling.stage("preparing pages"):
        texts = noted(problems, capture.read_pages(inputs.content / "pages"))
        publishing = noted(problems, _prepared(corpus, texts, inputs, deliver))
        every = jobs(corpus, inputs, publishing.editions)
    with profiling.stage("counting what will be made"):
        size = expected(corpus, publishing.editions, inputs)
        problems += too_large(size, inputs)
    with profiling.stage("seeing what has changed"):
        publishing, traces = _traced(publishing, standing)
        before = traces.unchanged(every, standing) if traces and standing else {}
    with profiling.stage("pages and files"):
        waiting = [job for job in every if job not in before]
        outputs = [output for made in before.values() for output in made]
        done = _made(publishing, waiting, tally(progress, "Making pages and files", size.files - len(outputs)))
        outputs += (output for each in done.values() for output in each.outputs)
        profiling.count(len(outputs))
    if traces:
        traces.add(done)
    with profiling.stage("sitemaps"):
        pages = tuple(sorted((output for output in outputs if output.kind), key=lambda output: output.path))
        outputs += (handed_over(file, deliver) for file in page.sitemap(pages, inputs.site_url))
        outputs.append(handed_over(page.worker(inputs.theme, outputs), deliver))
    there = {output.path for output in outputs}
    published = [text for text in texts if text.language in inputs.languages]
    problems += [problem for text in published for problem in _links(text, there)]
    return Site(
        corpus,
        pages,
        tuple(output for output in outputs if not output.kind),
        in_order(problems),
        size,
        tuple(sorted(output.path for each in done.values() for output in each.outputs if output.kind)),
        traces.keep if traces else _forgotten,
    )


def _made(
    publishing: Publishing, waiting: Sequence[PublishJob], made: Callable[[int], None]
) -> Mapping[PublishJob, Done]:
    def more(done: Sequence[Done]) -> None:
        made(sum(len(each.outputs) for each in done))

    return dict(zip(waiting, publishing.inputs.workers.map(make, publishing, waiting, more), strict=True))


def _traced(publishing: Publishing, standing: Standing | None) -> tuple[Publishing, Traces | None]:
    """The work as it is noted, where there is a cache to note it in."""
    store = _store(publishing.inputs, "site") if standing else None
    if store is None:
        return publishing, None
    recorded, world = worlds.recorded(publishing)
    return recorded, Traces(store, worlds.name(publishing.inputs), worlds.key(publishing, world), world)


def _forgotten(standing: Standing) -> None:
    """Where there is no cache, nothing is noted."""


def _store(inputs: Inputs, name: str) -> Store | None:
    try:
        return Store(inputs.cache / name) if inputs.cache is not None else None
    except OSError:  # a folder that can't be written is no reason not to build
        return None


def _prepared(
    corpus: Corpus, texts: tuple[capture.StaticText, ...], inputs: Inputs, deliver: Deliver
) -> tuple[Publishing, tuple[Problem, ...]]:
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
    rendered = tuple(page.Text.of(text, parse.render_markdown(text.markdown)) for text in texts)
    editions, problems = page.prepare(corpus, rendered, settings, _inlines(inputs))
    return Publishing.of(corpus, inputs, rendered, settings, editions=editions, deliver=deliver), problems


def _inlines(inputs: Inputs) -> tuple[page.Inline, ...]:
    """The scripts in pages, which Node makes small: not again, where they are the same."""
    store = _store(inputs, "scripts")
    sources = sorted({name for names in page.INLINE for name in names})
    files = [inputs.theme / "static" / "js" / name for name in sources]
    if store is None or not all(file.is_file() for file in files):
        return ()
    made_by = inputs.modules / "terser" / "package.json"
    key = hashlib.sha256(repr([file.read_bytes() for file in (*files, made_by)] + [page.INLINE]).encode()).hexdigest()
    known = store.get("inline", key)
    if known is None:
        known = tuple(page.inline(inputs.theme, inputs.modules, *names) for names in page.INLINE)
        store.put("inline", key, known)
    return cast("tuple[page.Inline, ...]", known)


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
