"""The site as jobs see it that note what they read, and the key of what they read without noting it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from pathlib import Path as Folder
from typing import Any, cast

from jinja2 import Environment, Template

from plugins.portal import export, page
from plugins.portal.cache import code_version, files_digest
from plugins.portal.pipeline.grain import APART
from plugins.portal.pipeline.inputs import Inputs
from plugins.portal.pipeline.jobs import Publishing
from plugins.portal.tracing import Known, Path, Recorder, World, fingerprint

PACKAGES = ("lunr", "terser", "world-atlas")
OF_DOCUMENTS = ("site", "corpus", "library")  # roots that are worked out from documents and the registry
OTHERS = ("search", "catalogues", "voices", "templates", "files")
# What of an edition is noted; of the rest, formats follow from the language and scripts are part of the key.
_NOTED = {"site", "catalogue", "catalogues", "templates", "voices"}
_KEYED = {"language", "formats", "box", "search_script", "document_script"}
_KEPT = {"known"}  # with what was read for it


def recorded(publishing: Publishing) -> tuple[Publishing, World]:
    """The same work, done by jobs that note what they read."""
    editions = publishing.editions.by_language
    site = next(iter(editions.values())).site
    world = World(
        {
            "site": site,
            "corpus": publishing.corpus,
            "library": publishing.library,
            "search": publishing.search,
            "catalogues": {tag: edition.catalogue for tag, edition in editions.items()},
            "voices": {tag: edition.voices for tag, edition in editions.items()},
            "templates": publishing.editions.sources,
            "files": _Folders({"static": publishing.inputs.theme / "static"}),
        },
        APART,
    )
    for value, path in _places(site):
        world.settle(value, path)
    seen = world.seen("site")
    noting = replace(
        publishing.editions, by_language={tag: _edition(edition, seen, world) for tag, edition in editions.items()}
    )
    corpus, library = world.seen("corpus"), world.seen("library")
    return replace(publishing, corpus=corpus, editions=noting, library=library, recorder=world.recorder), world


def bare(site: page.Whole, library: export.Library) -> World:
    """What documents make of the world of a site that no job sees."""
    world = World(dict(zip(OF_DOCUMENTS, (site, site.corpus, library), strict=True)), APART)
    for value, path in _places(site):
        world.stand(value, path)
    return world


def _places(site: page.Whole) -> Iterator[tuple[Any, Path]]:
    """What may be reached in several ways, and the one that counts; parts before what they are parts of."""
    for id, document in site.documents.items():
        for number, annotated in enumerate(document.versions):
            yield annotated, ("site", "documents", id, "versions", number)
        yield document, ("site", "documents", id)
    yield site.corpus, ("corpus",)


def key(publishing: Publishing, world: World) -> str:
    """Names all that every job depends on and none notes: the program, the packages, the settings, scripts in pages."""
    inlines = {str(each.code) for edition in publishing.editions.by_language.values() for each in _inlines(edition)}
    packages = [_packed(publishing.inputs.modules / name / "package.json") for name in PACKAGES]
    kept = (sorted(inlines), packages, world.outline("site"), world.outline("library"), world.outline("corpus"))
    return f"{code_version()} {hashlib.sha256(repr(kept).encode()).hexdigest()}"


def name(inputs: Inputs) -> str:
    """Names the site among others that are built with the same cache."""
    settings = (
        inputs.languages,
        inputs.site_url,
        inputs.site_name,
        inputs.archive,
        inputs.data,
        inputs.side_by_side,
        str(inputs.content.absolute()),
    )
    return f"site-{fingerprint(settings).hex()}"


def _inlines(edition: page.Edition) -> tuple[page.Inline, ...]:
    return edition.box, edition.search_script, edition.document_script


def _packed(file: Folder) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else "none"


def _edition(edition: page.Edition, site: page.Whole, world: World) -> page.Edition:
    unknown = {field.name for field in fields(edition)} - _NOTED - _KEYED - _KEPT
    if unknown:
        raise TypeError(f"say in {__name__} how it is noted that a page reads {', '.join(sorted(unknown))}")
    tag = edition.tag
    return replace(
        edition,
        site=site,
        catalogues=world.seen("catalogues"),
        templates=cast("Environment", _Templates(edition.templates, world.recorder)),
        voices=world.seen("voices")[tag],
        known=Known(world.recorder, edition.known.most),
    )


class _Templates:
    """Templates, each noted by its name: its digest is one with all that it uses."""

    def __init__(self, environment: Environment, recorder: Recorder) -> None:
        self._environment, self._recorder = environment, recorder
        self._notes: dict[str, int] = {}

    def get_template(self, name: str) -> Template:
        if name not in self._notes:
            self._notes[name] = self._recorder.number(("templates", name))
        self._recorder.notes.add(self._notes[name])
        return self._environment.get_template(name)


class _Folders(Mapping[str, str]):
    """Folders by name → a digest of all files below."""

    def __init__(self, folders: Mapping[str, Folder]) -> None:
        self._folders = folders

    def __getitem__(self, name: str) -> str:
        return files_digest(self._folders[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._folders)

    def __len__(self) -> int:
        return len(self._folders)
