"""The search of a site in parts that are made by themselves, and what each of them is made of.

The parts together are the files of ``build``, but for the entry, which names what the others have become. A part with
the digest that it had before has the files that it had before. What was found out about documents and names is kept in
``Known`` from build to build, for as long as they are the same objects.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from plugins.portal import addresses
from plugins.portal.model import Corpus, OutputFile
from plugins.portal.search import segments
from plugins.portal.search.documents import documents
from plugins.portal.search.fields import MARKS, Place
from plugins.portal.search.known import Item, Known
from plugins.portal.search.readers import reader
from plugins.portal.search.segments import State
from plugins.portal.search.site import entry
from plugins.portal.search.stemming import scripts
from plugins.portal.tracing import digest

_DOCUMENTS, _STEMMERS, _TEXTS, _READER = "documents", "stemmers", "texts ", "reader "
# A file that the entry names: its folder, what it is, its hash.
_NAMED = re.compile(r"(?:([A-Za-z0-9-]+)/)?(manifest|names|docs|ids)-([a-z2-7]+)")


class Parts(Mapping[str, bytes]):
    """Part → a digest of all that its files depend on, worked out when it is asked for."""

    def __init__(self, corpus: Corpus, languages: tuple[str, ...], known: Known | None = None) -> None:
        self._corpus, self._languages = corpus, languages
        self._known = known or Known()

    @cached_property
    def _items(self) -> tuple[Item, ...]:
        return self._known.items(self._corpus, self._languages)

    @cached_property
    def _places(self) -> list[Place]:
        return segments.places(State(), [item.work for item in self._items])

    @cached_property
    def _present(self) -> frozenset[str]:
        return frozenset().union(*(item.keys for item in self._items))

    @cached_property
    def _tags(self) -> list[str]:
        """The languages of texts."""
        return sorted({tag for item in self._items for tag in item.work.columns})

    @property
    def _indexes(self) -> tuple[str, ...]:
        """Those of texts by their languages, then that of annotations."""
        return (*self._tags, MARKS)

    def __iter__(self) -> Iterator[str]:
        yield from (f"{_TEXTS}{index}" for index in self._indexes)
        yield from (f"{_READER}{language}" for language in self._languages)
        yield from (_DOCUMENTS, _STEMMERS)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __getitem__(self, part: str) -> bytes:
        if part == _STEMMERS:
            return digest((self._languages, tuple(self._tags)))
        if part == _DOCUMENTS:
            works = (item.work for item in self._items)
            return digest(tuple((work.order, work.type, work.main, len(work.rows)) for work in works))
        if part.startswith(_TEXTS):
            tag = part.removeprefix(_TEXTS)
            held = zip(self._items, self._places, strict=True)
            return digest(tuple((place.number, place.row, item.digest(tag)) for item, place in held if item.has(tag)))
        if part.startswith(_READER):
            language = part.removeprefix(_READER)
            titles = tuple(item.title(language) for item in self._items)
            names = self._known.names(self._corpus.registry, language)
            return digest((names, tuple(sorted(self._present)), titles, tuple(self._tags)))
        raise KeyError(part)

    def files(self, part: str) -> tuple[OutputFile, ...]:
        """The files of a part."""
        works = [item.work for item in self._items]
        if part == _STEMMERS:
            return scripts((*self._languages, *self._tags))
        if part == _DOCUMENTS:
            return documents(works)[1]
        if part.startswith(_TEXTS):
            return self._texts(part.removeprefix(_TEXTS))
        return reader(part.removeprefix(_READER), self._corpus.registry, works, self._tags)[1]

    def _texts(self, tag: str) -> tuple[OutputFile, ...]:
        kept = self._known.index(tag)
        if kept is None:
            return tuple(segments.language(tag, self._places).files)
        held = ((place, item) for place, item in zip(self._places, self._items, strict=True) if item.has(tag))
        named = [Place(place.number, place.row, place.work, item.digest(tag)) for place, item in held]
        return tuple(segments.language(tag, named, kept=kept).files)

    def learn(self) -> None:
        """Looks the documents through for indexes that other processes have made, so that an edit need not."""
        for index in self._indexes:
            if not self._known.has(index):
                self._texts(index)

    def entry(self, paths: Iterable[str]) -> OutputFile:
        """The file that names the others; paths: of the whole site, in which theirs are."""
        found: dict[tuple[str, str], str] = {}
        prefix, _, suffix = addresses.search_file("\0").partition("\0")
        for path in paths:
            if path.startswith(prefix):
                match = _NAMED.fullmatch(path.removeprefix(prefix).removesuffix(suffix))
                if match:
                    found[match[2], match[1] or ""] = match[3]
        records = {
            tag: sum(len(item.work.columns[tag].cells) for item in self._items if item.has(tag)) for tag in self._tags
        }
        records[MARKS] = sum(len(item.work.rows) for item in self._items)
        manifests = {tag: [found["manifest", tag], number] for tag, number in sorted(records.items())}
        segment = {"docs": found["docs", ""], "ids": found["ids", ""], "languages": manifests}
        names = {language: found["names", language] for language in self._languages}
        return entry([segment], names, self._tags, self._languages)
