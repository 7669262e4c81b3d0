"""Pelican as it comes, with its own generators and a theme of a few lines."""

from __future__ import annotations

from pathlib import Path

from bench.build.corpus import Corpus
from bench.build.peers.pages import lay, pages, write
from bench.build.peers.peer import python, run


class PlainPelican:
    """Pelican's own generators over Markdown."""

    name = "pelican"
    title = "Pelican, plain theme"
    again = "with its content cache, which the first build fills"
    note = "pages, lists, themes, feeds and search JSON, in the languages of the texts"

    def install(self, tools: Path) -> None:
        python(tools, "pelican[markdown]==4.12.0")

    def version(self, tools: Path) -> str:
        return f"Pelican {run(str(_program(tools)), '--version')}"

    def prepare(self, corpus: Corpus, project: Path, interface: tuple[str, ...]) -> None:
        lay("pelican", project, corpus.parameters.languages, "{{ DEFAULT_LANG }}")
        (project / "theme" / "static").mkdir()
        for page in pages(corpus):
            front = (
                f"Title: {page.title}\nDate: {page.adopted.isoformat()}\nSlug: {page.id}\n"
                f"Lang: {page.language.lower()}\nCategory: {page.language.lower()}\nTags: {', '.join(page.themes)}\n\n"
            )
            write(project / "content" / "documents" / f"{page.id}.{page.language}.md", front + page.body)

    def command(self, tools: Path, project: Path, *, again: bool = False) -> tuple[str, ...]:
        return (str(_program(tools)), "--quiet", "--settings", "cached.py" if again else "pelicanconf.py")

    def leftovers(self, project: Path) -> tuple[Path, ...]:
        return (project / "output", project / "cache")

    def source(self, corpus: Corpus, project: Path) -> Path:
        first = next(corpus.plans())
        return project / "content" / "documents" / f"{first.titled.id}.{first.languages[0]}.md"


def _program(tools: Path) -> Path:
    return tools / "python" / "bin" / "pelican"
