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

    read: Mapping[str, tuple[Catalogue, tuple[Problem, ...]]]  # with what is wrong with each catalogue
    formats: Mapping[str, Formats]
    templates: Mapping[str, Environment]
    compiled: Compiled
    sources: Sources  # what the text of each template is

    @classmethod
    def of(cls, settings: SiteSettings, known: ThemeRead | None = None) -> Interface:
        """Reads the catalogues; templates are read when they are used. known: of the files as they are."""
        known = known or ThemeRead()
        found = {
            tag: known.catalogues.get(tag) or load(settings.translations, language(tag))
            for tag in in_list_order(settings.languages)
        }
        formats = {tag: Formats(catalogue.language) for tag, (catalogue, _) in found.items()}
        compiled = Compiled(known.compiled)
        templates = {
            tag: environment(settings.theme, catalogue, formats[tag], compiled) for tag, (catalogue, _) in found.items()
        }
        return cls(found, formats, templates, compiled, Sources(settings.theme, known.used))

    @property
    def catalogues(self) -> Mapping[str, Catalogue]:
        """By language, in list order."""
        return {tag: catalogue for tag, (catalogue, _) in self.read.items()}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Of all catalogues."""
        return tuple(problem for _, problems in self.read.values() for problem in problems)

    def told(self) -> ThemeRead:
        """What is known by now."""
        return ThemeRead(self.read, dict(self.compiled.codes), dict(self.sources.used))
