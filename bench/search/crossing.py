"""Headings of the portal's own summaries in one language, asked where only the English ones are indexed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Browser

from bench.search import measure
from bench.search.engines import Engine, concordance
from bench.search.engines.build_concordance import PROJECT, write
from bench.search.provisions import Provision, write as write_provisions
from bench.search.queries import Question
from plugins.portal import pipeline, search
from plugins.portal.model import Registry

INDEXED = "en"


def measured(engine: Engine, languages: tuple[str, ...], browser: Browser, work: Path) -> Iterator[measure.Quality]:
    """How well an engine answers headings of each language. languages: those of the portal."""
    registry, works = _works(languages)
    folder = work / "crossing"
    if engine is concordance.ENGINE:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        concordance.write_scripts(folder)
        write(search.build(registry, english(works), languages)[1], folder)
        write(search.scripts(languages), folder)
    else:
        path = work / "crossing.jsonl"
        write_provisions(path, provisions(works))
        measure.built(engine, path, INDEXED, folder)
    for language, found in questions(works).items():
        engine.write_page(folder, language)
        yield measure.quality(engine, browser, folder, found, measure="ndcg", language=language)


def questions(works: tuple[search.Work, ...]) -> Mapping[str, tuple[Question, ...]]:
    """Headings by language, English left out, each with the provision it stands above."""
    found: dict[str, list[Question]] = {}
    for work in works:
        for language, column in work.columns.items():
            for row, cell in column.cells.items():
                if cell.heading and language != INDEXED and row in work.columns[INDEXED].cells:
                    found.setdefault(language, []).append(Question(cell.heading, frozenset([f"{work.id}#{row}"])))
    return {language: tuple(asked) for language, asked in sorted(found.items())}


def english(works: tuple[search.Work, ...]) -> tuple[search.Work, ...]:
    """The same documents with their English summaries alone; what they are about stays as it was annotated."""
    return tuple(replace(work, main=INDEXED, columns={INDEXED: work.columns[INDEXED]}) for work in works)


def provisions(works: tuple[search.Work, ...]) -> list[Provision]:
    """The English summaries as plain provisions."""
    return [
        Provision(f"{work.id}#{row}", work.id, INDEXED, work.columns[INDEXED].title, cell.heading, cell.text)
        for work in works
        for row, cell in work.columns[INDEXED].cells.items()
    ]


def _works(languages: tuple[str, ...]) -> tuple[Registry, tuple[search.Work, ...]]:
    inputs = pipeline.Inputs(PROJECT / "content", PROJECT / "theme", PROJECT / "node_modules", languages)
    corpus, _ = pipeline.read(inputs)
    works = search.works_of(corpus, languages)
    return corpus.registry, tuple(work for work in works if INDEXED in work.columns)
