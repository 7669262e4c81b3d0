"""This portal: everything that it does, by the command that its users type."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from bench.build.corpus import Corpus, write
from bench.build.peers.peer import run

_ROOT = Path(__file__).resolve().parents[3]
_PROFILE = "profile.json"
Profile = dict[str, Any]  # as plugins/portal/commands/profile.py writes it
_SETTINGS = """\
import runpy

globals().update(runpy.run_path({conf!r}))
PATH, THEME, OUTPUT_PATH = {content!r}, {theme!r}, {output!r}
PORTAL_LANGUAGES, PORTAL_TEXTS, PORTAL_CACHE = {languages!r}, None, {cache!r}
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
            output=str(project / "output"), cache=str(project / ".portal_cache"), languages=interface,
        )  # fmt: skip
        (project / "pelicanconf.py").write_text(settings, encoding="utf-8")

    def command(self, tools: Path, project: Path, *, again: bool = False) -> tuple[str, ...]:
        """A full build also writes down what its stages take."""
        build = (
            sys.executable, "-m", "invoke", "--search-root", str(_ROOT), "build", "--output", str(project / "output"),
        )  # fmt: skip
        return build if again else (*build, f"--profile={project / _PROFILE}")

    def stages(self, project: Path) -> Profile:
        """What the last full build of a project took, as `build --profile` writes it down."""
        found: Profile = json.loads((project / _PROFILE).read_text(encoding="utf-8"))
        return found

    def leftovers(self, project: Path) -> tuple[Path, ...]:
        return (project / "output", project / ".portal_cache")

    def source(self, corpus: Corpus, project: Path) -> Path:
        first = next(corpus.plans())
        kind = f"summary.{first.languages[0]}.md"
        if corpus.parameters.layer == "text":
            kind = f"text.{first.languages[0]}.txt"
        return project / "content" / "documents" / first.titled.id / kind
