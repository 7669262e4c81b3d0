"""Mappings, sets and strings per language that note which of their keys are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from typing import Any, Generic, TypeVar

from plugins.portal.model import Localised
from plugins.portal.tracing.recorder import ANY, HAS, KEYS, Path, Recorder

K = TypeVar("K")
V = TypeVar("V")
D = TypeVar("D")
Wrap = Callable[[Any, Path], Any]
ABSENT = object()


class TracedMapping(Mapping[K, V], Generic[K, V]):
    """A mapping; a value is noted by its key, walking through all of it by its keys."""

    __slots__ = ("_has", "_keys", "_known", "_path", "_recorder", "_source", "_wrap")

    def __init__(self, source: Mapping[K, V], path: Path, recorder: Recorder, wrap: Wrap) -> None:
        self._source, self._path, self._recorder, self._wrap = source, path, recorder, wrap
        self._known: dict[K, tuple[Path, Any]] = {}
        self._has: dict[object, Path] = {}
        self._keys: Path = (*path, KEYS)

    def _found(self, key: K) -> Any:
        known = self._known.get(key)
        if known is None:
            path = (*self._path, key)
            value = self._source.get(key, ABSENT)
            known = self._known[key] = (path, value if value is ABSENT else self._wrap(value, path))
        self._recorder.notes.add(known[0])
        return known[1]

    def __getitem__(self, key: K) -> V:
        value: V = self._found(key)
        if value is ABSENT:
            raise KeyError(key)
        return value

    def get(self, key: K, default: Any = None) -> Any:
        value = self._found(key)
        return default if value is ABSENT else value

    def __contains__(self, key: object) -> bool:
        note = self._has.get(key)
        if note is None:
            note = self._has[key] = (*self._path, key, HAS)
        self._recorder.notes.add(note)
        return key in self._source

    def __iter__(self) -> Iterator[K]:
        self._recorder.notes.add(self._keys)
        return iter(self._source)

    def __len__(self) -> int:
        self._recorder.notes.add(self._keys)
        return len(self._source)


class TracedSet(Set[K]):
    """A set; what is asked of a member is noted apart from walking through all of them."""

    __slots__ = ("_has", "_path", "_recorder", "_source")

    def __init__(self, source: Set[K], path: Path, recorder: Recorder) -> None:
        self._source, self._path, self._recorder = source, path, recorder
        self._has: dict[object, Path] = {}

    @classmethod
    def _from_iterable(cls, it: Iterable[Any]) -> Any:
        return frozenset(it)

    def __contains__(self, key: object) -> bool:
        note = self._has.get(key)
        if note is None:
            note = self._has[key] = (*self._path, key, HAS)
        self._recorder.notes.add(note)
        return key in self._source

    def __iter__(self) -> Iterator[K]:
        self._recorder.notes.add((*self._path, KEYS))
        return iter(self._source)

    def __len__(self) -> int:
        self._recorder.notes.add((*self._path, KEYS))
        return len(self._source)


class TracedLocalised(Localised):
    """Strings per language, each noted by its language."""

    __slots__ = ("_paths", "_recorder", "_source")

    _paths: dict[str, Path]
    _recorder: Recorder
    _source: Localised

    @classmethod
    def over(cls, source: Localised, path: Path, recorder: Recorder) -> TracedLocalised:
        """The strings of a Localised that stands at a path."""
        made = object.__new__(cls)
        object.__setattr__(made, "_source", source)
        object.__setattr__(made, "_recorder", recorder)
        object.__setattr__(made, "_paths", {KEYS: (*path, KEYS), ANY: (*path, ANY), "": path})
        return made

    @property
    def entries(self) -> tuple[tuple[str, str], ...]:
        """All of them."""
        self._recorder.notes.add(self._paths[KEYS])
        return self._source.entries

    def get(self, language: str) -> str | None:
        note = self._paths.get(language) if language else None
        if note is None:
            note = self._paths[language] = (*self._paths[""], language)
        self._recorder.notes.add(note)
        return self._source.get(language)

    def __bool__(self) -> bool:
        self._recorder.notes.add(self._paths[ANY])
        return bool(self._source)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.entries)
