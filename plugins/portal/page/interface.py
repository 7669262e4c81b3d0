"""What the theme gives a site, whatever its documents: catalogues and templates in every language.

It follows from the theme's files alone, so a process that builds again keeps it for as long as these are the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jinja2 import Environment

from plugins.portal.languages import in_list_order, language
from plugins.portal.page.environment import Compiled, environment
from plugins.portal.page.formats import Formats
from plugins.portal.page.settings import SiteSettings
from plugins.portal.page.sources import Sources
from plugins.portal.page.translations import Catalogue, load
from plugins.portal.problems import Problem


@dataclass(frozen=True, slots=True)
class Interface:
    """By language, in list order."""

    catalogues: Mapping[str, Catalogue]
    formats: Mapping[str, Formats]
    templates: Mapping[str, Environment]
    sources: Sources  # what the text of each template is
    problems: tuple[Problem, ...]

    @classmethod
    def of(cls, settings: SiteSettings) -> Interface:
        """Reads the catalogues; templates are read when they are used."""
        found = {tag: load(settings.translations, language(tag)) for tag in in_list_order(settings.languages)}
        catalogues = {tag: catalogue for tag, (catalogue, _) in found.items()}
        formats = {tag: Formats(catalogue.language) for tag, catalogue in catalogues.items()}
        compiled = Compiled()
        return cls(
            catalogues=catalogues,
            formats=formats,
            templates={
                tag: environment(settings.theme, catalogue, formats[tag], compiled)
                for tag, catalogue in catalogues.items()
            },
            sources=Sources(settings.theme),
            problems=tuple(problem for _, problems in found.values() for problem in problems),
        )
