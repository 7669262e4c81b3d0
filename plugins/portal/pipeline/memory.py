"""What a process that builds again and again need not find out twice: the registry, the rules, documents read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plugins.portal import annotate, capture, link, page, search
from plugins.portal.cache import Store, code_version, files_digest, opened
from plugins.portal.memo import Memo
from plugins.portal.model import Document, Registry
from plugins.portal.pipeline.document import World
from plugins.portal.pipeline.prose import Prose
from plugins.portal.pipeline.registry import KnownRegistry, Read

if TYPE_CHECKING:
    from plugins.portal.pipeline.traces import Recalled

_RECORDS, _INTERFACE, _PROSE = "records", "interface", "prose"
_RENDERING = ("adapter", "commands", "export", "page", "search")  # code that no link depends on
_BESIDE = ("adapter", "commands", "export", "link", "page")  # code that no index depends on
_State = tuple[int, int, int]  # of a file: size, time, number


class Memory:
    """Kept from build to build by whoever builds; each value with all that it depends on."""

    def __init__(self, *, patient: bool = False) -> None:
        """patient: what is only for other processes is written when ``settle`` is called, not at once."""
        self._patient = patient
        self._waiting: dict[str, Callable[[], None]] = {}
        self._ahead: Callable[[], None] | None = None
        self.site: Recalled | None = None  # the last one that was put in its place
        self._registry = KnownRegistry()
        self._world: World | None = None
        self._stores: dict[Path, Store] = {}
        self._interface: tuple[str, page.Interface, page.ThemeRead | None] | None = None  # key, …, what is kept of it
        self._prose: dict[capture.StaticText, Prose] = {}
        self.links: link.Known | None = None
        self.registry_name: tuple[str, str] | None = None  # what it was read from, and what it is called in the cache
        self.documents: dict[str, tuple[Document, str]] = {}  # by id, each with what the cache knows it by
        self._records: tuple[str, capture.KnownRecords] | None = None  # with the program's version
        self.captures = capture.KnownCaptures() if patient else None  # which another process has no use for
        self.search = search.Known(patient=patient)
        self.derived = Memo()  # what pages are made of

    def registry(self, folder: Path, store: Store | None, program: str) -> Read:
        """The registry of a folder, read where its files or the program are others than before."""
        found = self._registry.read(folder, store, program)
        if store and self._registry.is_news:
            self.later("registry", lambda: self._registry.put_down(store))
        return found

    def records(self, store: Store | None, program: str) -> capture.KnownRecords:
        """The records that were read by this version of the program."""
        if self._records is None or self._records[0] != program:
            found = store.get(_RECORDS, program) if store else None
            self._records = program, capture.KnownRecords.of(found) if found else capture.KnownRecords()
        return self._records[1]

    def put_records(self, store: Store | None) -> None:
        """Keeps them, where any of them was read anew."""
        program, known = self._records or ("", capture.KnownRecords())
        if store and known.renewed:
            self.later(_RECORDS, lambda: store.put(_RECORDS, program, known.told()))

    @property
    def registry_key(self) -> str:
        """Names the files and the program that the registry was read from and by."""
        return self._registry.key

    def world(self, registry: Registry, held: frozenset[str], lost: frozenset[str]) -> World:
        """What documents are read with: the one before, with its rules prepared, where it is of the same."""
        known = self._world
        same = known is not None and known.registry is registry and (known.held, known.lost) == (held, lost)
        self._world = known.again() if known is not None and same else World(registry, held, lost)
        return self._world

    def linked(self, cache: Path | None) -> link.Known:
        """What is known of links, to be used once all documents are read.

        It is as large as what it spares: not for a build that is the first.
        """
        known, store = self.links or link.Known(), None if self.links else opened(cache, "links")
        known.kept = link.Kept(store, code_version(*_RENDERING), self.documents) if store else None
        if self._builds_again(cache):
            self.links = known
        return known

    def searched(self, cache: Path | None, registry: Registry) -> search.Known:
        """What is known for the search; likewise."""
        store, program = opened(cache, "search"), code_version(*_BESIDE)
        if store and self._registry.registry is registry:
            self.search.keep_names_in(store, f"{program} {self.registry_key}")
        if store and self._builds_again(cache):
            self.search.keep_in(store, program)
        return self.search

    def _builds_again(self, cache: Path | None) -> bool:
        if self._patient:
            return True
        site = opened(cache, "site")
        return site is not None and any(site.names())

    def forms(self, store: Store | None) -> annotate.Forms:
        """All spellings of the names in the registry that was read."""
        found = self._registry.forms(store)
        if store and self._registry.forms_are_news:
            self.later("forms", lambda: self._registry.put_forms(store))
        return found

    def later(self, what: str, do: Callable[[], None]) -> None:
        """Does something for other processes, at once or when there is time; of the same thing only the last."""
        self._waiting[what] = do
        if not self._patient:
            self.settle()

    def ahead(self, do: Callable[[], None]) -> None:
        """Does something for the next build of this process when there is time; only the last is done, or none."""
        if self._patient:
            self._ahead = do

    def rest(self) -> bool:
        """There is time: does what the next build would have to, then all that waits; whether there was anything."""
        ahead, self._ahead = self._ahead, None
        if ahead:
            ahead()
        return self.settle() or ahead is not None

    def settle(self) -> bool:
        """Does all that waits; whether anything did."""
        waited = bool(self._waiting)
        while self._waiting:
            self._waiting.pop(next(iter(self._waiting)))()
        return waited

    def interface(self, settings: page.SiteSettings, store: Store | None) -> page.Interface:
        """What the theme gives, read where its files or the languages are others than before."""
        folders = settings.theme / "templates", settings.translations
        of_files = f"{settings.theme} {settings.languages} {[files_digest(folder) for folder in folders]}"
        key = f"{code_version()} {of_files}"
        if self._interface is None or self._interface[0] != key:
            kept = store.get(_INTERFACE, key) if store else None
            self._interface = key, page.Interface.of(settings, kept), kept
        return self._interface[1]

    def put_interface(self, store: Store | None) -> None:
        """Keeps what is known of the theme's files, where a template was compiled that was not before."""
        if store and self._interface:
            key, interface, kept = self._interface
            told = interface.told()
            if told != kept:
                self._interface = key, interface, told
                self.later(_INTERFACE, lambda: store.put(_INTERFACE, key, told))

    def prose(self, texts: Iterable[capture.StaticText], store: Store | None) -> tuple[Prose, ...]:
        """Pages of the editors' own, rendered where they are others than before."""
        key = code_version()
        before = self._prose or (store.get(_PROSE, key) if store else None) or {}
        now = self._prose = {text: before.get(text) or Prose.of(text) for text in texts}
        if store and now.keys() != before.keys():
            self.later(_PROSE, lambda: store.put(_PROSE, key, now))
        return tuple(now.values())

    def store(self, folder: Path) -> Store:
        """A store that knows the values that it has put or got. Raises OSError where the folder can't be made."""
        if folder not in self._stores or not folder.is_dir():
            self._stores[folder] = _WarmStore(folder)
        return self._stores[folder]


class _WarmStore(Store):
    """Values stay in memory for as long as their files are the same: another process may write them, too."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._warm: dict[str, tuple[str, _State, Any]] = {}

    def get(self, name: str, key: str) -> Any | None:
        before = self._state(name)
        known = self._warm.get(name)
        if known is not None and before is not None and known[:2] == (key, before):
            return known[2]
        value = super().get(name, key)
        if value is not None and before is not None and before == self._state(name):
            self._warm[name] = key, before, value
        return value

    def put(self, name: str, key: str, value: Any) -> None:
        super().put(name, key, value)
        after = self._state(name)
        if after is not None:
            self._warm[name] = key, after, value

    def _state(self, name: str) -> _State | None:
        try:
            found = self.path(name).stat()
        except OSError:
            return None
        return found.st_size, found.st_mtime_ns, found.st_ino
