"""Eleventy, with Nunjucks layouts."""

from __future__ import annotations

import json
from pathlib import Path

from bench.build.corpus import Corpus
from bench.build.peers.pages import labels, lay, pages, write
from bench.build.peers.peer import run


class Eleventy:
    """Eleventy as npm delivers it, with a plain Node project."""

    name = "eleventy"
    title = "Eleventy"
    again = ""  # only while it watches
    note = "pages, lists, themes, feeds and search JSON, in the languages of the texts"

    def install(self, tools: Path) -> None:
        tools.mkdir(parents=True, exist_ok=True)
        if not (tools / "node_modules" / "@11ty" / "eleventy").is_dir():
            options = ("--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")
            run("npm", "install", "--prefix", str(tools), *options, "@11ty/eleventy", folder=tools)

    def version(self, tools: Path) -> str:
        return f"Eleventy {run('node', str(_program(tools)), '--version')}, Node {run('node', '--version')}"

    def prepare(self, corpus: Corpus, project: Path, interface: tuple[str, ...]) -> None:
        tags = corpus.parameters.languages
        names = {tag: labels(corpus, tag) for tag in tags}
        lay(
            "eleventy", project, corpus.parameters.languages, "{{ lang }}", LANGUAGES=_js(list(tags)), LABELS=_js(names)
        )
        for template in sorted((project / "of-a-language").iterdir()):
            for tag in tags:
                write(project / "content" / tag / template.name, template.read_text("utf-8").replace("%LANG%", tag))
        for page in pages(corpus):
            front = page.front_matter(
                themes=_js(list(page.themes)), translations=_js(list(page.translations)), layout="document.njk"
            )
            write(project / "content" / page.language / "documents" / f"{page.id}.md", front + page.body)

    def command(self, tools: Path, project: Path, *, again: bool = False) -> tuple[str, ...]:
        return ("node", str(_program(tools)), "--quiet")

    def leftovers(self, project: Path) -> tuple[Path, ...]:
        return (project / "output", project / ".cache")

    def source(self, corpus: Corpus, project: Path) -> Path:
        first = next(corpus.plans())
        return project / "content" / first.languages[0] / "documents" / f"{first.titled.id}.md"


def _program(tools: Path) -> Path:
    return tools / "node_modules" / "@11ty" / "eleventy" / "cmd.cjs"


def _js(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
