"""The search of a corpus, made in two ways."""

from __future__ import annotations

from plugins.portal.model import Corpus
from plugins.portal.search import Known, Parts, build, scripts, works_of

LANGUAGES = ("en", "ar")  # that the site has pages in


def in_parts(corpus: Corpus, known: Known | None = None) -> dict[str, bytes]:
    """As a build makes it."""
    parts = Parts(corpus, LANGUAGES, known)
    files = {file.path: file.data for part in parts for file in parts.files(part)}
    entry = parts.entry(files)
    return {**files, entry.path: entry.data}


def at_once(corpus: Corpus) -> dict[str, bytes]:
    """As nobody makes it who knows anything."""
    works = works_of(corpus, LANGUAGES)
    tags = {tag for work in works for tag in work.columns}
    files = (*build(corpus.registry, works, LANGUAGES)[1], *scripts((*LANGUAGES, *tags)))
    return {file.path: file.data for file in files}
