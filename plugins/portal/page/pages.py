"""All pages of the site, from a corpus."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from plugins.portal.languages import language
from plugins.portal.model import Corpus, OutputFile, Page
from plugins.portal.page import (
    choose,
    commitments,
    document,
    entity,
    entity_list,
    feeds,
    glossary,
    home,
    lists,
    root,
    search,
    side_by_side,
    text,
    theme,
    theme_list,
    timeline,
    wanted,
)
from plugins.portal.page.edition import Edition
from plugins.portal.page.environment import Compiled, environment
from plugins.portal.page.formats import Formats
from plugins.portal.page.settings import SiteSettings, StaticText
from plugins.portal.page.site import Site
from plugins.portal.page.translations import load
from plugins.portal.problems import Problem

_PAGES: tuple[Callable[[Edition], Iterable[Page]], ...] = (
    home.pages,
    lists.pages,
    theme_list.pages,
    entity_list.pages,
    document.pages,
    side_by_side.pages,
    theme.pages,
    entity.pages,
    timeline.pages,
    commitments.pages,
    glossary.pages,
    wanted.pages,
    search.pages,
    text.pages,
)
_FILES: tuple[Callable[[Edition], Iterable[OutputFile]], ...] = (feeds.files, lists.files, commitments.files)


def build(
    corpus: Corpus, texts: tuple[StaticText, ...], settings: SiteSettings
) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """Every page in every language, and what an editor should know about them.

    Raises jinja2.TemplateError where a template is at fault.
    """
    site = Site.of(corpus, texts, settings)
    made, problems = editions(site)
    pages = [page for edition in made for make in _PAGES for page in make(edition)]
    pages += [root.language_root(made), root.not_found(made)]
    return tuple(pages), (*_unreachable(site), *_untranslated(site), *problems)


def companions(corpus: Corpus, settings: SiteSettings) -> tuple[OutputFile, ...]:
    """What stands beside the pages: Atom feeds, and what the filters of long lists know of their other pages."""
    made, _ = editions(Site.of(corpus, (), settings))
    return tuple(file for edition in made for make in _FILES for file in make(edition))


def editions(site: Site) -> tuple[tuple[Edition, ...], tuple[Problem, ...]]:
    """The site in each of its languages, in list order, and what is wrong with their catalogues."""
    problems: list[Problem] = []
    made: list[Edition] = []
    compiled = Compiled()
    for tag in site.languages:
        catalogue, found = load(site.settings.translations, language(tag))
        problems += found
        made.append(
            Edition(
                site=site,
                language=catalogue.language,
                catalogue=catalogue,
                formats=Formats(catalogue.language),
                templates=environment(site.settings.theme, catalogue, compiled),
                voices=choose.voices(site.corpus.documents, tag),
            )
        )
    return tuple(made), tuple(problems)


def _unreachable(site: Site) -> Iterator[Problem]:
    """Documents and texts in languages that have no pages of their own."""
    for id, document_ in site.documents.items():
        file = document_.record.file or id
        if id in site.guests:
            shown = site.guests[id].version.language
            message = (
                f"No version is in a language of the interface: readers find the text in “{shown}”. Add a summary."
            )
            yield Problem("info", file, "", message)
            continue
        for annotated in document_.versions:
            version = annotated.version
            if version.language not in site.settings.languages:
                message = f"There are no pages in “{version.language}”; this version is shown beside the others only."
                yield Problem("info", version.origin or file, "", message)


def _untranslated(site: Site) -> Iterator[Problem]:
    """Texts such as "about" that a language lacks."""
    for slug in sorted({slug for slug, _ in site.texts}):
        for tag in site.languages:
            if (slug, tag) not in site.texts:
                message = "This page isn't translated; readers get the English text and a note. Add the file."
                yield Problem("warning", f"{slug}.{tag}.md", "", message)
