"""This portal: everything that it does, by the command that its users type."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from bench.build.corpus import Corpus, write
from bench.build.peers.peer import UnavailableError, run

_ROOT = Path(__file__).resolve().parents[3]
_SETTINGS = """\
import runpy

globals().update(runpy.run_path({conf!r}))
PATH, THEME, OUTPUT_PATH = {content!r}, {theme!r}, {output!r}
PORTAL_LANGUAGES, PORTAL_TEXTS = {languages!r}, None
"""


class Concordance:
    """Reads, annotates, links, renders in every interface language, indexes, exports."""

    name = "concordance"
    title = "Concordance"
    again = "what has changed, where the build is incremental"
    note = "with annotation, cross-links, entity pages, data files and search index"

    def install(self, tools: Path) -> None:
        """Nothing: it is here."""

    def version(self, tools: Path) -> str:
        return "Concordance " + run("git", "describe", "--always", "--dirty", folder=_ROOT)

    def prepare(self, corpus: Corpus, project: Path, interface: tuple[str, ...]) -> None:
        write(corpus.parameters, project / "content")
        settings = _SETTINGS.format(
            conf=str(_ROOT / "pelicanconf.py"), content=str(project / "content"), theme=str(_ROOT / "theme"),
            output=str(project / "output"), languages=interface,
        )  # fmt: skip
        (project / "pelicanconf.py").write_text(settings, encoding="utf-8")

    def command(self, tools: Path, project: Path, *, again: bool = False) -> tuple[str, ...]:
        return (
            sys.executable, "-m", "invoke", "--search-root", str(_ROOT), "build", "--output", str(project / "output"),
        )  # fmt: skip

    def stages(self, corpus: Corpus, project: Path, interface: tuple[str, ...]) -> str:
        """The table of stages that `build --profile` prints; empty where this version has no such option."""
        if "--profile" not in run(sys.executable, "-m", "invoke", "--search-root", str(_ROOT), "--help", "build"):
            return ""
        shutil.rmtree(project, ignore_errors=True)
        project.mkdir(parents=True)
        self.prepare(corpus, project, interface)
        try:
            printed = run(*self.command(project, project), "--profile", folder=project)
        except UnavailableError as fault:
            printed = str(fault)
        shutil.rmtree(project)
        return f"{corpus.parameters.documents:,} documents\n{printed}"

    def leftovers(self, project: Path) -> tuple[Path, ...]:
        return (project / "output", project / ".cache", project / "content" / ".cache", project / "cache")

    def source(self, corpus: Corpus, project: Path) -> Path:
        first = next(corpus.plans())
        kind = f"summary.{first.languages[0]}.md"
        if corpus.parameters.layer == "text":
            kind = f"text.{first.languages[0]}.txt"
        return project / "content" / "documents" / first.titled.id / kind
