"""MkDocs with the theme Material: its own search index and tags, no feeds."""

from __future__ import annotations

from pathlib import Path

from bench.build.corpus import Corpus
from bench.build.peers.pages import SITE, lay, pages, write
from bench.build.peers.peer import python, run


class Mkdocs:
    """MkDocs as documentation sites use it."""

    name = "mkdocs"
    title = "MkDocs, Material"
    again = "--dirty, which leaves a search index of the changed pages only"
    note = "pages, one list a language, tags and a search index, no feeds, in the languages of the texts"

    def install(self, tools: Path) -> None:
        python(tools, "mkdocs-material")

    def version(self, tools: Path) -> str:
        material = "from importlib.metadata import version; print(version('mkdocs'), version('mkdocs-material'))"
        plain, theme = run(str(tools / "python" / "bin" / "python"), "-c", material).split()
        return f"MkDocs {plain}, Material {theme}"

    def prepare(self, corpus: Corpus, project: Path, interface: tuple[str, ...]) -> None:
        lay("mkdocs", project, corpus.parameters.languages, "")
        lists: dict[str, list[str]] = {tag: [] for tag in corpus.parameters.languages}
        for page in pages(corpus):
            front = page.front_matter(tags="[" + ", ".join(page.themes) + "]")
            write(project / "docs" / page.language / f"{page.id}.md", front + page.body)
            lists[page.language].append(f"- [{page.title}]({page.id}.md)\n")
        for tag, lines in lists.items():
            write(project / "docs" / tag / "index.md", "# Documents\n\n" + "".join(lines))
        write(project / "docs" / "tags.md", "# Themes\n\n<!-- material/tags -->\n")
        home = "".join(f"- [{tag}]({tag}/index.md)\n" for tag in lists)
        write(project / "docs" / "index.md", f"# {SITE}\n\n{home}")

    def command(self, tools: Path, project: Path, *, again: bool = False) -> tuple[str, ...]:
        return (str(tools / "python" / "bin" / "mkdocs"), "build", "--quiet", *(("--dirty",) if again else ()))

    def leftovers(self, project: Path) -> tuple[Path, ...]:
        return (project / "output",)

    def source(self, corpus: Corpus, project: Path) -> Path:
        first = next(corpus.plans())
        return project / "docs" / first.languages[0] / f"{first.titled.id}.md"
