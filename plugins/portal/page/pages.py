"""All pages of the site, from a corpus."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from jinja2 import TemplateError

from plugins.portal.memo import Memo
from plugins.portal.model import Corpus, OutputFile, Page
from plugins.portal.page import (
    assets,
    choose,
    commitments,
    coverage,
    document,
    entity,
    entity_list,
    feeds,
    glossary,
    home,
    lists,
    offline,
    overview,
    reading,
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
from plugins.portal.page.interface import Interface
from plugins.portal.page.settings import SiteSettings, StaticText
from plugins.portal.page.site import Site
from plugins.portal.page.sources import Sources
from plugins.portal.problems import Problem
from plugins.portal.tracing import Known

Item = tuple[str, ...]  # what of a sort: a document, a theme; () where the sort is made in one go


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of pages: which items a language has, and the pages of one."""

    name: str
    items: Callable[[Edition], Iterable[Item]]
    pages: Callable[[Edition, Item], Iterable[Page]]


def _whole(pages: Callable[[Edition], Iterable[Page]]) -> Sort:
    return Sort(_name(pages), lambda edition: ((),), lambda edition, item: pages(edition))


def _of_items(items: Callable[[Edition], Iterable[Item]], pages: Callable[[Edition, Item], Iterable[Page]]) -> Sort:
    return Sort(_name(pages), items, pages)


def _name(pages: Callable[..., object]) -> str:
    return pages.__module__.rpartition(".")[2]


_PAGES: tuple[Sort, ...] = (
    _whole(home.pages),
    _whole(lists.pages),
    _whole(theme_list.pages),
    _whole(entity_list.pages),
    _of_items(document.items, document.pages_of),
    _of_items(side_by_side.items, side_by_side.pages_of),
    _of_items(theme.items, theme.pages_of),
    _of_items(entity.items, entity.pages_of),
    _whole(timeline.pages),
    _whole(overview.pages),
    _of_items(commitments.items, commitments.pages_of),
    _whole(glossary.pages),
    _whole(wanted.pages),
    _whole(coverage.pages),
    _whole(search.pages),
    _whole(offline.pages),
    _whole(reading.pages),
    _whole(text.pages),
)
_FILES: tuple[Callable[[Edition], Iterable[OutputFile]], ...] = (feeds.files, lists.files, commitments.files)


INLINE = (("box.js",), ("box.js", "switch.js"), ("page.js",))  # of what a page's own script is made, in three kinds


@dataclass(frozen=True, slots=True)
class Task:
    """Pages that are made together: an item of a sort in one language; of all languages where it is None."""

    language: str | None
    sort: int = 0  # place in _PAGES
    item: Item = ()


@dataclass(frozen=True, slots=True)
class Editions:
    """The site in all its languages, ready to be rendered."""

    by_language: Mapping[str, Edition]
    sources: Sources  # of templates

    def load(self) -> None:
        """Reads all templates, so that processes that are forked have them; one at fault is told when it is used."""
        for edition in self.by_language.values():
            for name in edition.templates.list_templates(extensions=["html"]):
                with suppress(TemplateError, UnicodeDecodeError):
                    edition.templates.get_template(name)

    def tasks(self) -> tuple[Task, ...]:
        """All the work there is, in an order that leaves the smallest to the end."""
        tasks = (
            Task(tag, number, item)
            for number, sort in enumerate(_PAGES)
            for tag, edition in self.by_language.items()
            for item in sort.items(edition)
        )
        return (*tasks, Task(None))

    def pages(self, task: Task) -> Iterator[Page]:
        """The pages of a task. Raises jinja2.TemplateError where a template is at fault."""
        if task.language is None:
            editions = tuple(self.by_language.values())
            yield from (root.language_root(editions), root.not_found(editions))
        else:
            yield from _PAGES[task.sort].pages(self.by_language[task.language], task.item)

    def sort(self, task: Task) -> str:
        """What the pages of a task are: ``document``, ``theme``, …; ``root`` for those of all languages."""
        return "root" if task.language is None else _PAGES[task.sort].name

    def files(self, language: str) -> Iterator[OutputFile]:
        """What stands beside a language's pages: Atom feeds, what the filters of long lists know of all their pages."""
        for make in _FILES:
            yield from make(self.by_language[language])


def prepare(
    corpus: Corpus,
    texts: tuple[StaticText, ...],
    settings: SiteSettings,
    inlines: tuple[assets.Inline, ...] = (),
    *,
    interface: Interface | None = None,
    memo: Memo | None = None,
) -> tuple[Editions, tuple[Problem, ...]]:
    """The site in every language, and what an editor should know about its pages.

    inlines: the scripts of ``INLINE``, and interface: of the theme's files as they are, where they are made already.
    memo: what was worked out for an earlier corpus.
    """
    interface = interface or Interface.of(settings)
    memo = memo or Memo()
    site = Site.of(corpus, texts, settings, memo)
    problems = (*_unreachable(site), *_untranslated(site), *interface.problems)
    editions: dict[str, Edition] = {}
    box, search, document_script = inlines or assets.inlines(settings.theme, settings.modules, INLINE)
    catalogues = interface.catalogues
    for tag, catalogue in catalogues.items():
        editions[tag] = Edition(
            site=site,
            language=catalogue.language,
            catalogue=catalogue,
            catalogues=catalogues,
            formats=interface.formats[tag],
            templates=interface.templates[tag],
            voices=choose.voices(site.documents, tag, memo),
            box=box,
            search_script=search,
            document_script=document_script,
            known=Known(most=Known.USUAL + 2 * len(site.documents)),  # pages ask for all in turn, from two depths
        )
    return Editions(editions, interface.sources), problems


def build(
    corpus: Corpus, texts: tuple[StaticText, ...], settings: SiteSettings
) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """Every page in every language at once, and what an editor should know about them."""
    editions, problems = prepare(corpus, texts, settings)
    return tuple(page for task in editions.tasks() for page in editions.pages(task)), problems


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
