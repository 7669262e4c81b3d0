"""Mappings, sets and strings per language that note which of their keys are asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from typing import Any, Generic, TypeVar

from plugins.portal.model import Localised
from plugins.portal.tracing.recorder import ANY, HAS, KEYS, Path, Recorder

K = TypeVar("K")
V = TypeVar("V")
D = TypeVar("D")
Wrap = Callable[[Any, Path], Any]
ABSENT = object()


class _Walked(Collection[K]):
    """What is asked of a key is noted apart from walking through all of them."""

    __slots__ = ("_has", "_keys", "_path", "_recorder", "_source")

    def __init__(self, source: Collection[K], path: Path, recorder: Recorder) -> None:
        self._source, self._path, self._recorder = source, path, recorder
        self._has: dict[object, int] = {}
        self._keys: int | None = None

    def __contains__(self, key: object) -> bool:
        note = self._has.get(key)
        if note is None:
            note = self._has[key] = self._recorder.number((*self._path, key, HAS))
        self._recorder.notes.add(note)
        return key in self._source

    def __iter__(self) -> Iterator[K]:
        self._note_keys()
        return iter(self._source)

    def __len__(self) -> int:
        self._note_keys()
        return len(self._source)

    def _note_keys(self) -> None:
        if self._keys is None:
            self._keys = self._recorder.number((*self._path, KEYS))
        self._recorder.notes.add(self._keys)


class TracedMapping(_Walked[K], Mapping[K, V], Generic[K, V]):
    """A mapping; a value is noted by its key, walking through all of it by its keys."""

    __slots__ = ("_known", "_wrap")

    _source: Mapping[K, V]

    def __init__(self, source: Mapping[K, V], path: Path, recorder: Recorder, wrap: Wrap) -> None:
        super().__init__(source, path, recorder)
        self._wrap = wrap
        self._known: dict[K, tuple[int, Any]] = {}

    def _found(self, key: K) -> Any:
        known = self._known.get(key)
        if known is None:
            path = (*self._path, key)
            value = self._source.get(key, ABSENT)
            number = self._recorder.number(path)
            known = self._known[key] = (number, value if value is ABSENT else self._wrap(value, path))
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


class TracedSet(_Walked[K], Set[K]):
    """A set; what comes of operations on it is none that notes."""

    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it: Iterable[Any]) -> Any:
        return frozenset(it)


class TracedLocalised(Localised):
    """Strings per language, each noted by its language."""

    __slots__ = ("_notes", "_path", "_recorder", "_source")

    _notes: dict[str, int]
    _path: Path
    _recorder: Recorder
    _source: Localised

    @classmethod
    def over(cls, source: Localised, path: Path, recorder: Recorder) -> TracedLocalised:
        """The strings of a Localised that stands at a path."""
        made = object.__new__(cls)
        object.__setattr__(made, "_source", source)
        object.__setattr__(made, "_recorder", recorder)
        object.__setattr__(made, "_path", path)
        object.__setattr__(made, "_notes", {})
        return made

    def _note(self, asked: str) -> None:
        note = self._notes.get(asked)
        if note is None:
            note = self._notes[asked] = self._recorder.number((*self._path, asked))
        self._recorder.notes.add(note)

    @property
    def entries(self) -> tuple[tuple[str, str], ...]:
        """All of them."""
        self._note(KEYS)
        return self._source.entries

    def get(self, language: str) -> str | None:
        self._note(language)
        return self._source.get(language)

    def __bool__(self) -> bool:
        self._note(ANY)
        return bool(self._source)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.entries)
