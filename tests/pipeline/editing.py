"""A small project that is built, edited and built again."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from plugins.portal import pipeline
from plugins.portal.adapter.stage import stage
from plugins.portal.pipeline import Inputs, Memory, Site
from plugins.portal.problems import Problem
from plugins.portal.workers import Workers
from tests.conftest import PROJECT

SMALL = PROJECT / "tests/sites/small"
HARBOUR, RIVER = "documents/harbour-initiative", "documents/river-statement"
Edit = Callable[[Path], None]
Built = tuple[dict[str, bytes], tuple[Problem, ...]]  # files by path


def inputs(folder: Path) -> Inputs:
    """The project's settings, with what an edit has put on top of them."""
    changed = json.loads((folder / "settings.json").read_text()) if (folder / "settings.json").is_file() else {}
    return Inputs(
        content=folder / "content",
        theme=folder / "theme",
        modules=PROJECT / "node_modules",
        languages=tuple(changed.pop("languages", ("en", "ar"))),
        texts=folder / "texts",
        **changed,
    )


def clean(folder: Path) -> Built:
    """A build that knows nothing of earlier ones."""
    made: dict[str, bytes] = {}
    site = pipeline.build(inputs(folder), lambda path, data: bool(made.setdefault(path, data)))
    return made, site.problems


def again(folder: Path, processes: int = 1, memory: Memory | None = None, output: str = "output") -> Site:
    """A build over the output and the cache of those before it; in their process, where it has a memory."""
    known = replace(inputs(folder), cache=folder / "cache", workers=Workers(processes), memory=memory or Memory())
    with stage(folder / output) as place:
        site = pipeline.build(known, place, standing=place.standing)
        place.finish((*site.pages, *site.files))
        site.remember(place.standing)
    return site


def incremental(folder: Path, processes: int = 1, memory: Memory | None = None) -> Built:
    """What such a build leaves and says."""
    problems = again(folder, processes, memory).problems
    output = folder / "output"
    files = {p.relative_to(output).as_posix(): p.read_bytes() for p in output.rglob("*") if p.is_file()}
    return files, problems


def copied(folder: Path) -> Path:
    """A small project of its own."""
    for name in ("content", "texts"):
        shutil.copytree(SMALL / name, folder / name)
    shutil.copytree(PROJECT / "theme", folder / "theme")
    return folder


def edit(path: str, pattern: str, replacement: str) -> Edit:
    """Replaces words of a file; where the file or the words are gone, nothing happens."""

    def do(folder: Path) -> None:
        file = folder / path
        if file.is_file():
            file.write_text(re.sub(pattern, replacement, file.read_text("utf-8")), "utf-8")

    return do


def append(path: str, text: str) -> Edit:
    def do(folder: Path) -> None:
        file = folder / path
        if file.parent.is_dir():
            with file.open("a", encoding="utf-8") as stream:
                stream.write(text)

    return do


def remove(path: str) -> Edit:
    def do(folder: Path) -> None:
        target = folder / path
        shutil.rmtree(target) if target.is_dir() else target.unlink(missing_ok=True)

    return do


def setting(**changed: object) -> Edit:
    return lambda folder: (folder / "settings.json").write_text(json.dumps(changed)) and None


def restore(path: str) -> Edit:
    def do(folder: Path) -> None:
        source, target = SMALL / path, folder / path
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)

    return do


EDITS: dict[str, Edit] = {
    "a word of a summary": edit(f"content/{RIVER}/summary.en.md", r"\bthe\b", "this very"),
    "a heading": edit(f"content/{HARBOUR}/summary.en.md", r"(?m)^(## [^{]*)", r"\1 once more "),
    "a title": edit(f"content/{HARBOUR}/record.toml", r'(?m)^en = "', 'en = "New '),
    "a date": edit(f"content/{RIVER}/record.toml", "2025", "2019"),
    "a correction": append(
        f"content/{HARBOUR}/corrections.toml",
        '[[remove]]\nlayer = "summary"\nlanguage = "en"\nquote = "Harbour Council"\nkind = "organisation"\n',
    ),
    "a document goes": remove(f"content/{RIVER}"),
    "a document comes back": restore(f"content/{RIVER}"),
    "a translation goes": remove(f"content/{HARBOUR}/summary.ar.md"),
    "a translation comes back": restore(f"content/{HARBOUR}/summary.ar.md"),
    "a text goes": remove("texts/harbour.txt"),
    "a text comes back": restore("texts/harbour.txt"),
    "an organisation is renamed": edit("content/registry/organisations.toml", "Council", "Board"),
    "an organisation is renamed in one language": edit("content/registry/organisations.toml", "مجلس", "هيئة"),
    "a party is renamed": edit("content/registry/parties.toml", r"(?m)^en = \"", 'en = "New '),
    "a file of the registry breaks": append("content/registry/organisations.toml", "\nnonsense = \n"),
    "two entries have one id": append("content/registry/places.toml", '\n[harbour-council]\nnames.en = "Quay"\n'),
    "a party gets an alias": append(
        "content/registry/parties.toml", '\n[thailand.aliases]\nen = ["port authorities"]\n'
    ),
    "a place is gone": remove("content/registry/places.toml"),
    "a theme gets other words": edit("content/registry/themes.toml", r'en = \["', 'en = ["river", "'),
    "the registry comes back": restore("content/registry"),
    "a record breaks": append(f"content/{RIVER}/record.toml", "\nnonsense = \n"),
    "a template": edit("theme/templates/components/footer.html", "<p>", "<p>Here: "),
    "a template of one sort of page": edit("theme/templates/entity.html", "<section", "<section data-here"),
    "a message of the interface": edit(
        "theme/translations/ar/LC_MESSAGES/messages.po",
        r'(?m)^msgid "Timeline"\nmsgstr ".*"',
        'msgid "Timeline"\nmsgstr "س"',
    ),
    "a script in every page": append("theme/static/js/box.js", "\nwindow.there = 1;\n"),
    "a script that pages load": append("theme/static/js/filter.js", "\nwindow.here = 1;\n"),
    "the site gets an address": setting(site_url="https://example.org"),
    "a language of the interface more": setting(languages=["en", "ar", "de"]),
    "a language of the interface less": setting(languages=["ar"]),
    "the settings come back": remove("settings.json"),
    "an output is damaged": edit("output/en/index.html", "<", "&lt;"),
    "a language's outputs go": remove("output/ar"),
    "something else lies in the output": append("output/en/notes.txt", "mine"),
    "a style": append("theme/static/css/base.css", "\n@layer base { p { color: inherit; } }\n"),
    "a page of prose": append("content/pages/about.en.md", "\nOne more line.\n"),
    "nothing": lambda folder: None,
}

COUNCIL = "content/registry/organisations.toml"
# What is edited, and the pages that are made anew: each of them is named, and each name stands for at least one.
RENDERED: dict[str, tuple[Edit, set[str]]] = {
    "nothing": (EDITS["nothing"], set()),
    "the same words once more": (edit(f"content/{HARBOUR}/summary.en.md", "tide tables", "tide tables"), set()),
    "a word of a summary that stands beside its text": (
        edit(f"content/{HARBOUR}/summary.en.md", "Everyone", "Anyone"),
        {"??/documents/harbour-initiative.html", "??/documents/harbour-initiative.*.html"},
    ),
    "a word that lists quote": (
        edit(f"content/{RIVER}/summary.en.md", "of their own", "of their kind"),
        {"en/documents/river-statement.html", "??/entities/harbour-council.html"}
        | {"??/themes/data-sharing.html", "??/glossary.html"},
    ),
    "a description in the registry": (edit(COUNCIL, "keeps", "tends"), {"??/entities/harbour-council.html"}),
    "a name that no text and no reader uses": (
        edit(COUNCIL, "港口理事会", "港口会"),
        {"??/entities/harbour-council.html"},
    ),
    "the template of names": (EDITS["a template of one sort of page"], {"??/entities/*.html"}),
    "a message in Arabic": (
        EDITS["a message of the interface"],
        {"ar/*", "??/coverage.html", "index.html", "404.html"},
    ),
    "a page of prose": (EDITS["a page of prose"], {"??/about.html"}),
    "a style": (EDITS["a style"], set()),
    "a page that somebody has changed": (EDITS["an output is damaged"], {"en/index.html"}),
}
