"""What the theme gives a site, whatever its documents: catalogues and templates in every language.

It follows from the theme's files alone, so a process that builds again keeps it for as long as these are the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from jinja2 import Environment

from plugins.portal.languages import in_list_order, language
from plugins.portal.page.environment import Compiled, environment
from plugins.portal.page.formats import Formats
from plugins.portal.page.settings import SiteSettings
from plugins.portal.page.sources import Sources, Used
from plugins.portal.page.translations import Catalogue, load
from plugins.portal.problems import Problem


@dataclass(frozen=True, slots=True)
class ThemeRead:
    """What was found out of a theme's files; it can be kept for as long as these and the program are the same."""

    catalogues: Mapping[str, tuple[Catalogue, tuple[Problem, ...]]] = field(default_factory=dict)  # by language
    compiled: Mapping[str, bytes] = field(default_factory=dict)  # templates
    used: Mapping[str, Used] = field(default_factory=dict)  # by templates


@dataclass(frozen=True, slots=True)
class Interface:
    """By language, in list order."""

    catalogues: Mapping[str, Catalogue]
    formats: Mapping[str, Formats]
    templates: Mapping[str, Environment]
    sources: Sources  # what the text of each template is
    problems: tuple[Problem, ...]
    read: Mapping[str, tuple[Catalogue, tuple[Problem, ...]]]
    compiled: Compiled

    @classmethod
    def of(cls, settings: SiteSettings, known: ThemeRead | None = None) -> Interface:
        """Reads the catalogues; templates are read when they are used. known: of the files as they are."""
        known = known or ThemeRead()
        found = {
            tag: known.catalogues.get(tag) or load(settings.translations, language(tag))
            for tag in in_list_order(settings.languages)
        }
        catalogues = {tag: catalogue for tag, (catalogue, _) in found.items()}
        formats = {tag: Formats(catalogue.language) for tag, catalogue in catalogues.items()}
        compiled = Compiled(known.compiled)
        return cls(
            catalogues=catalogues,
            formats=formats,
            templates={
                tag: environment(settings.theme, catalogue, formats[tag], compiled)
                for tag, catalogue in catalogues.items()
            },
            sources=Sources(settings.theme, known.used),
            problems=tuple(problem for _, problems in found.values() for problem in problems),
            read=found,
            compiled=compiled,
        )

    def told(self) -> ThemeRead:
        """What is known by now."""
        return ThemeRead(self.read, dict(self.compiled.codes), dict(self.sources.used))
