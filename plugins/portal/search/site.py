"""The search of a whole site: all segments, what readers of each language have, and the entry that names them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plugins.portal import addresses
from plugins.portal.model import OutputFile, Registry
from plugins.portal.search.fields import MARKS
from plugins.portal.search.readers import reader
from plugins.portal.search.segments import State, extend
from plugins.portal.search.stemming import ALGORITHMS
from plugins.portal.search.works import Work

FORMAT = 5  # of the data; the client refuses any other


@dataclass(frozen=True, slots=True)
class Change:
    """Documents that are new or have changed, and ids of those that are gone."""

    works: tuple[Work, ...]
    removed: tuple[str, ...] = ()


def build(
    registry: Registry, works: Sequence[Work], languages: tuple[str, ...]
) -> tuple[State, tuple[OutputFile, ...]]:
    """All files of a site's search, in one segment, and the state to grow it from."""
    return grow(State(), Change(tuple(works)), registry, works, languages)


def grow(
    state: State,
    change: Change,
    registry: Registry,
    works: Sequence[Work],
    languages: tuple[str, ...],
) -> tuple[State, tuple[OutputFile, ...]]:
    """The files of one more segment, with new or changed documents and without those removed; a new entry.

    works: all documents, after the change, newest first. Files of the segments before stay as they are.
    """
    state, files = extend(state, change.works, change.removed)
    written = list(files)
    tags = sorted({tag for segment in state.segments for tag in segment["languages"]} - {MARKS})
    names = {}
    for language in languages:
        names[language], reader_files = reader(language, registry, works, tags)
        written += reader_files
    written.append(entry(state.segments, names, tags, languages))
    return state, tuple(written)


def entry(
    segments: Sequence[Mapping[str, Any]], names: dict[str, str], tags: list[str], languages: tuple[str, ...]
) -> OutputFile:
    """The one file whose name does not change.

    page: of a document, with ``{folder}`` and ``{document}``. folders: where pages of a language stand that is none of
    the site's. segments: hashes of ``docs`` and ``ids``; by language the hash of the manifest and how many records.
    """
    host = addresses.host(languages) if languages else ""
    content = {
        "format": FORMAT,
        "page": addresses.document("{folder}", "{document}"),
        "folders": {tag: host for tag in tags if tag not in languages},
        "names": names,
        "stemmers": sorted(tag for tag in ALGORITHMS if tag in tags or tag in languages),
        "segments": list(segments),
    }
    data = json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return OutputFile(addresses.search_file("entry"), f'LX("entry",{data});\n'.encode())
