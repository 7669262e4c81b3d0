"""The documents of a corpus as plain pages: what every builder but the portal is given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bench.build.corpus import Corpus, wording
from bench.build.corpus.registry import quoted
from plugins.portal.languages import LANGUAGES

SITE = "Documents"
_TEMPLATES = Path(__file__).resolve().parent / "templates"
_NAVIGATION = ("documents", "themes", "about", "method", "search")  # links on every page, with the languages


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A version of a document."""

    id: str
    language: str
    title: str
    adopted: date
    themes: tuple[str, ...]  # ids
    translations: tuple[str, ...]  # tags of all versions, this one's too
    body: str  # Markdown

    def front_matter(self, **more: str) -> str:
        """YAML between lines of dashes; ``more``: keys with values that are YAML already."""
        lines = {
            "title": quoted(self.title), "date": self.adopted.isoformat(), "lang": quoted(self.language), **more,
        }  # fmt: skip
        return "---\n" + "".join(f"{key}: {value}\n" for key, value in lines.items()) + "---\n"


def pages(corpus: Corpus) -> Iterator[PlainPage]:
    """Every version of every document, one at a time."""
    for plan in corpus.plans():
        themes = tuple(dict.fromkeys(row.heading[1].id for row in plan.rows if row.heading))
        for language in plan.languages:
            body = wording.summary(plan, language).split("+++\n")[-1]
            yield PlainPage(
                plan.titled.id, language, plan.titled.title(language), plan.adopted, themes, plan.languages, body
            )


def labels(corpus: Corpus, language: str) -> dict[str, str]:
    """What the themes are called."""
    return {theme.id: theme.name(language) for theme in corpus.world.themes}


def lay(peer: str, project: Path, corpus: Corpus, language: str, **more: str) -> None:
    """Lays the templates of a builder into a project, with what stands between per cent signs filled in.

    ``language``: how the builder's own templates name the language of a page. ``more``: further words to fill in.
    """
    filled = {
        "SITE": SITE, "FIRST": corpus.parameters.languages[0].lower(), "NAVIGATION": _navigation(language),
        "SWITCH": _switch(corpus), **more,
    }  # fmt: skip
    for template in sorted((_TEMPLATES / peer).rglob("*")):
        if template.is_file():
            words = template.read_text(encoding="utf-8")
            for key, value in filled.items():
                words = words.replace(f"%{key}%", value)
            target = project / template.relative_to(_TEMPLATES / peer)
            write(target.with_suffix("") if target.suffix == ".in" else target, words)


def _switch(corpus: Corpus) -> str:
    """The links to all languages, as they stand on every page."""
    links = (
        f'<li><a href="/{tag}/" lang="{tag}">{LANGUAGES[tag].name}</a></li>' for tag in corpus.parameters.languages
    )
    return f"<ul>{''.join(links)}</ul>"


def _navigation(language: str) -> str:
    """The links of header and footer."""
    links = (f'<li><a href="/{language}/{name}/">{name.title()}</a></li>' for name in _NAVIGATION)
    return f"<nav><ul>{''.join(links)}</ul></nav>"


def write(path: Path, words: str) -> None:
    """A file of a project, with the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8")
