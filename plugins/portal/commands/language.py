"""A language of the interface: its catalogue begun, and what is still missing in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from plugins.portal.commands import catalogues
from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Corpus, Registry
from plugins.portal.page.settings import Prose
from plugins.portal.page.translated import Kind, inventories

COLUMNS = ("what", "id", "english", "file")


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that a language lacks, and the file in which it is to be written."""

    what: str  # strings, names, themes, terms, summaries, pages
    id: str  # of a string: itself
    english: str  # what is to be translated, as far as one line can say it
    file: str


@dataclass(frozen=True, slots=True)
class State:
    """How far a language is: per kind how many are there, of how many, and what is missing."""

    counts: tuple[tuple[str, int, int], ...]
    missing: tuple[Missing, ...]


def begin(project: Path, tag: str) -> Path | None:
    """Writes the catalogue of a language, all strings empty; None where it has one, and for English, which needs none.

    Raises LookupError for a tag that has no line in languages.py.
    """
    if tag not in LANGUAGES:
        raise LookupError(f"{tag!r} has no line in plugins/portal/languages.py; there are {', '.join(LANGUAGES)}")
    return None if tag == "en" else catalogues.begin(project, tag)


def state(project: Path, content: Path, corpus: Corpus, texts: Iterable[Prose], tag: str) -> State:
    """What there is in a language and what is missing. Files are named from the project's folder."""
    total, untranslated = catalogues.untranslated(project, tag)
    counts = [("strings", total - len(untranslated), total)]
    name = catalogues.catalogue_path(project / "theme" / "translations", tag).relative_to(project).as_posix()
    missing = [Missing("strings", text, text, name) for text in untranslated]
    prose = tuple(texts)
    for found in inventories(corpus, prose, tag):
        counts.append((found.kind, found.done, len(found.all)))
        for id in found.missing:
            english = next(_english(found.kind, id, corpus, prose), "")
            missing.append(Missing(found.kind, id, english, _file(found.kind, id, tag, content, corpus.registry)))
    return State(tuple(counts), tuple(missing))


def table(missing: Iterable[Missing]) -> str:
    """What is missing as CSV, for a translator."""
    written = io.StringIO(newline="")
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    rows.writerows((each.what, each.id, each.english, each.file) for each in missing)
    return written.getvalue()


def _english(kind: Kind, id: str, corpus: Corpus, texts: tuple[Prose, ...]) -> Iterator[str]:
    """The English name, label or title; nothing where there is none."""
    registry = corpus.registry
    if kind == "names":
        strings = registry.entities[id].names
    elif kind == "themes":
        strings = registry.themes[id].labels
    elif kind == "terms":
        strings = registry.terms[id].labels
    elif kind == "summaries":
        strings = next(document.record.titles for document in corpus.documents if document.record.id == id)
    else:
        yield from (text.title for text in texts if (text.slug, text.language) == (id, "en"))
        return
    if strings:
        yield strings.best("en")[1]


def _file(kind: Kind, id: str, tag: str, content: Path, registry: Registry) -> str:
    if kind == "names":
        return registry.entities[id].file
    if kind == "themes":
        return registry.themes[id].file
    if kind == "terms":
        return registry.terms[id].file
    if kind == "summaries":
        return (content / "documents" / id / f"summary.{tag}.md").as_posix()
    return (content / "pages" / f"{id}.{tag}.md").as_posix()
