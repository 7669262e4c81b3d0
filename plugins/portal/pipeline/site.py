"""The site of a corpus: page → search and export. What a job has made before, and would make again, stands."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import cast

from plugins.portal import addresses, capture, export, page, parse
from plugins.portal.cache import Store
from plugins.portal.model import Corpus
from plugins.portal.pipeline import world as worlds
from plugins.portal.pipeline.document import noted
from plugins.portal.pipeline.inputs import Deliver, Inputs, Progress, Site
from plugins.portal.pipeline.jobs import Publishing, handed_over, jobs, make
from plugins.portal.pipeline.traces import Standing, Traces
from plugins.portal.problems import Problem, in_order


def publish(
    corpus: Corpus,
    problems: Iterable[Problem],
    inputs: Inputs,
    deliver: Deliver,
    progress: Progress = lambda stage: None,
    *,
    standing: Standing | None = None,
) -> Site:
    """Makes the whole site and hands it over, in no order; raises what ``deliver`` raises.

    standing: the state of files where the site is delivered to; without it, everything is made.
    """
    problems = list(problems)
    progress("Rendering pages")
    store = _store(inputs, "site") if standing else None
    texts = noted(problems, capture.read_pages(inputs.content / "pages"))
    editions = noted(problems, _editions(corpus, texts, inputs))
    library = export.Library.of(corpus, inputs.site_url, inputs.languages)
    publishing = Publishing(corpus, inputs, editions, library, deliver)
    traces: Traces | None = None
    if store is not None:
        publishing, world = worlds.recorded(publishing)
        traces = Traces(store, worlds.name(inputs), worlds.key(publishing, world), world)
    every = jobs(corpus, inputs, editions)
    before = traces.unchanged(every, standing) if traces and standing else {}
    waiting = [job for job in every if job not in before]
    outputs = [output for made in before.values() for output in made]
    rendered: list[str] = []
    for job, done in zip(waiting, inputs.workers.map(make, publishing, waiting), strict=True):
        outputs += done.outputs
        rendered += (output.path for output in done.outputs if output.kind)
        if traces:
            traces.add(job, done)
    pages = tuple(sorted((output for output in outputs if output.kind), key=lambda output: output.path))
    outputs += (handed_over(file, deliver) for file in page.sitemap(pages, inputs.site_url))
    outputs.append(handed_over(page.worker(inputs.theme, outputs), deliver))
    there = {output.path for output in outputs}
    problems += [problem for text in texts for problem in _links(text, there)]
    files = tuple(output for output in outputs if not output.kind)
    return Site(
        corpus, pages, files, in_order(problems), tuple(sorted(rendered)), traces.keep if traces else _forgotten
    )


def _forgotten(standing: Standing) -> None:
    """Where there is no cache, nothing is noted."""


def _store(inputs: Inputs, name: str) -> Store | None:
    try:
        return Store(inputs.cache / name) if inputs.cache is not None else None
    except OSError:  # a folder that can't be written is no reason not to build
        return None


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
        atlas=inputs.modules / "world-atlas" / "land-50m.json",
    )
    rendered = tuple(page.Text.of(text, parse.render_markdown(text.markdown)) for text in texts)
    return page.prepare(corpus, rendered, settings, _inlines(inputs))


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
