"""The site of a corpus: page → search and export."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plugins.portal import addresses, capture, export, page, parse, search
from plugins.portal.model import Corpus
from plugins.portal.pipeline.document import noted
from plugins.portal.pipeline.inputs import Inputs, Progress, Site
from plugins.portal.problems import Problem, in_order


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
    texts = noted(problems, capture.read_pages(inputs.content / "pages"))
    pages = noted(
        problems,
        page.build(corpus, tuple(page.Text.of(text, parse.render_markdown(text.markdown)) for text in texts), settings),
    )
    progress("Indexing")
    files = [page.stylesheet(inputs.theme), *page.scripts(inputs.theme, inputs.lunr)]
    for language in inputs.languages:
        files += search.files(
            language, search.records(corpus, language, search.pages_in(inputs.languages, corpus.documents))
        )
    progress("Exporting data")
    files += export.export(corpus, inputs.site_url, inputs.languages)
    outputs = {output.path for output in pages} | {output.path for output in files}
    problems += [problem for text in texts for problem in _links(text, outputs)]
    return Site(corpus, pages, tuple(files), in_order(problems))


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
