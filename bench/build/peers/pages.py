"""The documents of a corpus as plain pages: what every builder but the portal is given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bench.build.corpus import Corpus, wording
from bench.build.corpus.names import STATES, state, state_id
from bench.build.corpus.plan import Plan
from bench.build.corpus.registry import quoted
from bench.build.corpus.words import grammar
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
    entities: tuple[str, ...]  # ids of what its sentences name
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
        entities = tuple(dict.fromkeys(_named(plan)))
        for language in plan.languages:
            body = wording.summary(plan, language).split("+++\n")[-1]
            yield PlainPage(
                plan.titled.id,
                language,
                plan.titled.title(language),
                plan.adopted,
                themes,
                entities,
                plan.languages,
                body,
            )


def _named(plan: Plan) -> Iterator[str]:
    for row in plan.rows:
        for sentence in row.sentences:
            ways = grammar("en").sentences[sentence.meaning]
            for key, named in sentence.named:
                if f"{{{key}}}" in ways[sentence.number % len(ways)] and named.kind not in {"theme", "term"}:
                    yield named.id
            yield from map(state_id, sentence.states)


def entities(corpus: Corpus, language: str) -> dict[str, str]:
    """What everything is called that has a page of its own besides themes."""
    named = {each.id: each.name(language) for kind in corpus.world.kinds.values() for each in kind}
    return named | {state_id(territory): state(territory, language) for territory in STATES}


def labels(corpus: Corpus, language: str) -> dict[str, str]:
    """What the themes are called."""
    return {theme.id: theme.name(language) for theme in corpus.world.themes}


def lay(peer: str, project: Path, languages: tuple[str, ...], language: str, **more: str) -> None:
    """Lays the templates of a builder into a project, with what stands between per cent signs filled in.

    ``languages``: those that every page links to, the first one being the site's own. ``language``: how the builder's
    own templates name the language of a page. ``more``: further words to fill in.
    """
    filled = {
        "SITE": SITE, "FIRST": languages[0].lower(), "NAVIGATION": _navigation(language),
        "SWITCH": _switch(languages), **more,
    }  # fmt: skip
    for template in sorted((_TEMPLATES / peer).rglob("*")):
        if template.is_file():
            words = template.read_text(encoding="utf-8")
            for key, value in filled.items():
                words = words.replace(f"%{key}%", value)
            target = project / template.relative_to(_TEMPLATES / peer)
            write(target.with_suffix("") if target.suffix == ".in" else target, words)


def _switch(languages: tuple[str, ...]) -> str:
    """The links to all languages, as they stand on every page."""
    links = (f'<li><a href="/{tag}/" lang="{tag}">{LANGUAGES[tag].name}</a></li>' for tag in languages)
    return f"<ul>{''.join(links)}</ul>"


def _navigation(language: str) -> str:
    """The links of header and footer."""
    links = (f'<li><a href="/{language}/{name}/">{name.title()}</a></li>' for name in _NAVIGATION)
    return f"<nav><ul>{''.join(links)}</ul></nav>"


def write(path: Path, words: str) -> None:
    """A file of a project, with the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8")
