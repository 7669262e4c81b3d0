"""What a process that builds again and again knows of documents and names, for the search."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain

from plugins.portal.cache import Store
from plugins.portal.model import Corpus, Document, Registry, Row
from plugins.portal.search.aliases import every, named
from plugins.portal.search.fields import MARKS
from plugins.portal.search.kept import Kept
from plugins.portal.search.works import About, Work, about, ordered, work_of
from plugins.portal.tracing import fingerprint

_NAMES = "names"  # in the store; indexes have names of their own


@dataclass(frozen=True, slots=True)
class Item:
    """A document as the search holds it, and what was found out about that."""

    work: Work
    keys: frozenset[str]  # the annotations of its rows, and its parties
    _document: Document
    _rows: tuple[Row, ...]
    _about: About
    _digests: dict[str, bytes] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, corpus: Corpus, document: Document, languages: tuple[str, ...]) -> Item:
        """Looks the annotations through once."""
        work = work_of(corpus, document, languages)
        rows = tuple(Row(work.id, provision) for provision in work.rows)
        keys = frozenset().union(*work.names, *work.themes, work.parties)
        return cls(work, keys, document, rows, about(corpus, rows))

    def still(self, corpus: Corpus, document: Document) -> bool:
        """Whether it would come out the same."""
        return self._document is document and self._about == about(corpus, self._rows)

    def has(self, tag: str) -> bool:
        """Whether it stands in the index of a language, or in that of annotations."""
        return tag == MARKS or tag in self.work.columns

    def digest(self, tag: str) -> bytes:
        """Of all that an index has of it: that of a language, or that of annotations."""
        known = self._digests.get(tag)
        if known is None:
            work = self.work
            if tag == MARKS:
                told: object = (work.names, work.themes, work.parties, len(work.rows))
            else:
                told = (work.id, work.type, work.date[:4], work.rows, work.columns[tag])
            known = self._digests[tag] = fingerprint(told)
        return known

    def title(self, language: str) -> tuple[str, str, str]:
        """What readers of a language are suggested: the title, its language, the document."""
        tag = language if language in self.work.columns else self.work.main
        return self.work.columns[tag].title, tag, self.work.id


class Known:
    """Kept from build to build; whatever is no longer the same object is looked through anew."""

    def __init__(self, *, patient: bool = False) -> None:
        """patient: builds again and again, so that what documents have in each index is worth its memory."""
        self._indexes: dict[str, Kept] = {}
        self._asked: set[str] = set()  # indexes that were made since they were put down
        self._keeper = os.getpid() if patient else None
        self._store: Store | None = None
        self._program = ""
        self._items: dict[str, Item] = {}
        self._languages: tuple[str, ...] = ()
        self._registry: Registry | None = None
        self._names: dict[str, bytes] = {}  # by language: a digest of what its readers call things
        self._named: dict[str, dict[str, tuple[object, bytes]]] = {}  # by language and key: an entry, and its digest
        self._names_kept: tuple[Store, str] | None = None  # where, under what key
        self._names_told: Mapping[str, bytes] = {}  # as the store has them

    def items(self, corpus: Corpus, languages: tuple[str, ...]) -> tuple[Item, ...]:
        """What ``works_of`` gives, newest first."""
        before = self._items if self._languages == languages else {}
        self._items, self._languages = {}, languages
        for document in corpus.documents:
            if not document.versions:
                continue
            known = before.get(document.record.id)
            if known is None or not known.still(corpus, document):
                known = Item.of(corpus, document, languages)
            self._items[document.record.id] = known
        tags = self._tags()
        self._indexes = {tag: kept for tag, kept in self._indexes.items() if tag in tags}
        works = {item.work.id: item for item in self._items.values()}
        return tuple(works[work.id] for work in ordered(item.work for item in works.values()))

    def names(self, registry: Registry, language: str) -> bytes:
        """A digest of what readers of a language call all that the registry knows."""
        if registry is not self._registry:
            self._registry, self._names_told = registry, self._found_names()
            self._names = dict(self._names_told)
        if language not in self._names:
            self._names[language] = self._digest_of_names(registry, language)
        return self._names[language]

    def _digest_of_names(self, registry: Registry, language: str) -> bytes:
        """Of digests that entries have one by one: most of them are the objects of the last time."""
        before, now = self._named.get(language, {}), dict[str, tuple[object, bytes]]()
        entries = chain(registry.entities.values(), registry.terms.values(), registry.themes.values())
        for key, entry in zip(every(registry), entries, strict=True):
            known = before.get(key)
            if known is None or known[0] is not entry:
                known = entry, fingerprint(named(registry, language, (key,)))
            now[key] = known
        self._named[language] = now
        return fingerprint(tuple(digest for _, digest in now.values()))

    def keep_names_in(self, store: Store, key: str) -> None:
        """Finds there what an earlier process put down of names. key: of the registry and the program."""
        self._names_kept = store, key

    def _found_names(self) -> Mapping[str, bytes]:
        store, key = self._names_kept or (None, "")
        return (store.get(_NAMES, key) if store else None) or {}

    def index(self, tag: str) -> Kept | None:
        """What is known of the documents in an index; None where nothing is, and what comes to be known would go."""
        if self._keeper == os.getpid():  # all that a forked process finds goes with it
            self._asked.add(tag)
            if tag not in self._indexes:
                found = self._store.get(_name(tag), self._program) if self._store else None
                self._indexes[tag] = found if isinstance(found, Kept) else Kept(tag)
        return self._indexes.get(tag)

    def has(self, tag: str) -> bool:
        """Whether this process knows anything of an index."""
        return tag in self._indexes

    def keep_in(self, store: Store, program: str) -> None:
        """Finds there what an earlier process put down of indexes. program: its version."""
        self._keeper, self._store, self._program = os.getpid(), store, program

    def put_down(self) -> None:
        """Puts down for later processes what is known of names, and of the indexes that were made."""
        if self._names_kept and self._names != self._names_told:
            store, key = self._names_kept
            self._names_told = dict(self._names)
            store.put(_NAMES, key, self._names_told)
        if self._store and self._asked:
            for tag in sorted(self._asked & self._indexes.keys()):
                self._store.put(_name(tag), self._program, self._indexes[tag])
            self._store.keep({_NAMES, *(_name(tag) for tag in self._tags())})
        self._asked.clear()

    def _tags(self) -> set[str]:
        """The indexes that documents stand in."""
        return {MARKS}.union(*(item.work.columns for item in self._items.values()))


def _name(tag: str) -> str:
    """What the store calls an index."""
    return f"index-{tag.lower()}"
