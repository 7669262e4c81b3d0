"""Values as tasks see them, and what stands at a path now: two views of one rule, so that they agree.

The rule. A tuple is its elements. A dataclass that has parts noted apart is its other parts. A mapping, a set and
strings per language note for themselves what is asked of them. Anything else is one whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cache
from typing import Any, TypeVar, cast

from plugins.portal.model import Localised
from plugins.portal.tracing.containers import TracedLocalised, TracedMapping, TracedSet
from plugins.portal.tracing.fingerprint import ATOMS, digest, parts, told
from plugins.portal.tracing.recorder import ANY, HAS, KEYS, Path, Recorder

T = TypeVar("T")
_SELF_NOTING = (TracedMapping, TracedSet, TracedLocalised)
_NOTHING = ("nothing",)  # no value's telling is like it
_ELSE = ("something else",)
_ITSELF = ("notes for itself",)
_ASKED = frozenset({KEYS, HAS, ANY})


class World:
    """What tasks read: roots by name. apart: dataclasses, each with the names of its parts that are noted apart."""

    def __init__(self, roots: Mapping[str, object], apart: Mapping[type, frozenset[str]]) -> None:
        self.recorder = Recorder()
        self._roots = roots
        self._kinds: dict[type, _Kind] = {kind: _Kind(kind, names) for kind, names in apart.items()}
        self._places: dict[int, Path] = {}
        self._settled: dict[int, Any] = {}
        self._prints: dict[Path, bytes] = {}

    def settle(self, value: T, path: Path) -> T:
        """Gives a value, which may be reached in several ways, one place: tasks then see one object everywhere."""
        self.stand(value, path)
        made = self._made(value, path)
        self._settled[id(value)] = made
        return cast(T, made)

    def stand(self, value: object, path: Path) -> None:
        """Says at which of its places a value stands: enough for a world that no task sees."""
        self._places[id(value)] = path

    def rest(self) -> None:
        """Forgets what was worked out: what is left says what stood where."""
        self._settled, self._prints = {}, {}

    def root(self, name: str) -> object:
        """A root as it is; None where there is none of this name."""
        return self._roots.get(name)

    def place(self, value: object) -> Path | None:
        """Where a settled value stands."""
        return self._places.get(id(value))

    def is_apart(self, kind: type) -> bool:
        """Whether a dataclass has parts that are noted apart."""
        return kind in self._kinds

    def seen(self, name: str) -> Any:
        """A root as tasks see it."""
        return self._wrap(self._roots[name], (name,))

    def outline(self, name: str) -> object:
        """What of a root is not noted, and so has to be part of every task's key."""
        return self._outline(self._roots[name])

    def fingerprint(self, path: Path) -> bytes:
        """Of what stands at a path; worked out once."""
        known = self._prints.get(path)
        if known is None:
            known = self._prints[path] = digest(self._standing(path))
        return known

    def _standing(self, path: Path) -> object:
        asked = path[-1] if type(path[-1]) is str and path[-1] in _ASKED else ""
        way = path[: -2 if asked == HAS else -1] if asked else path
        value: Any = self._roots
        try:
            for step in way:
                value = _step(value, step)
        except LookupError:
            return _NOTHING
        except (AttributeError, TypeError):  # there is something else than there was
            return _ELSE
        if not asked:
            return self._outline(value)
        if asked == KEYS:
            return _keys(value)
        if asked == HAS:
            kind: type = type(value)
            return path[-2] in value if _asks(kind) else _ELSE
        return bool(value) if isinstance(value, Localised) else _ELSE

    def _wrap(self, value: Any, path: Path) -> Any:
        if type(value) in ATOMS:
            return value
        settled = self._settled.get(id(value))
        return settled if settled is not None else self._made(value, path)

    def _made(self, value: Any, path: Path) -> Any:
        kind: type = type(value)
        if kind is tuple:
            return self._all(value, path)
        if kind in self._kinds:
            return self._kinds[kind].over(value, path, self)
        if kind is Localised:
            return TracedLocalised.over(value, path, self.recorder)
        if isinstance(value, Mapping):
            return TracedMapping(value, path, self.recorder, self._wrap)
        if isinstance(value, Set):
            return TracedSet(value, path, self.recorder)
        return value

    def _all(self, values: tuple[Any, ...], path: Path) -> tuple[Any, ...]:
        if ATOMS.issuperset(map(type, values)):
            return values
        wrapped = tuple(self._wrap(each, (*path, number)) for number, each in enumerate(values))
        return values if all(map(_is, wrapped, values)) else wrapped

    def _outline(self, value: Any) -> object:
        kind: type = type(value)
        if kind is tuple:
            return tuple(map(self._outline, value))
        if kind in self._kinds:
            place = self._places.get(id(value))
            inside = (self._outline(getattr(value, name)) for name in self._kinds[kind].within)
            return (kind.__name__, told(place), *inside)
        return _ITSELF if kind is Localised or _asks(kind) else told(value)


class _Kind:
    """A dataclass with parts that are noted apart, and the class of what tasks see of it."""

    def __init__(self, kind: type, apart: frozenset[str]) -> None:
        names = parts(kind)[0]
        if apart - set(names):
            raise TypeError(f"{kind.__name__} has no {', '.join(sorted(apart - set(names)))}")
        self.within = tuple(name for name in names if name not in apart)
        self._setters = tuple((name, getattr(kind, name).__set__) for name in self.within)
        reading = {name: property(_reader(name)) for name in apart}
        self._traced = type(f"Traced{kind.__name__}", (kind,), {"__slots__": ("_trace",), **reading})

    def over(self, value: Any, path: Path, world: World) -> Any:
        """An instance of the same class that notes what is read of its parts."""
        made: Any = object.__new__(self._traced)
        for name, put in self._setters:
            part = getattr(value, name)
            put(made, part if type(part) in ATOMS else world._wrap(part, (*path, name)))
        object.__setattr__(made, "_trace", (world, value, path, {}))
        return made


def _reader(name: str) -> Any:
    def read(self: Any) -> Any:
        world, value, path, known = self._trace
        found = known.get(name)
        if found is None:
            there = (*path, name)
            part = world._wrap(getattr(value, name), there)
            note = None if isinstance(part, _SELF_NOTING) else world.recorder.number(there)
            found = known[name] = (note, part)
        if found[0] is not None:
            world.recorder.notes.add(found[0])
        return found[1]

    return read


def _is(one: object, other: object) -> bool:
    return one is other


@cache
def _asks(kind: type) -> bool:
    """Whether values of a class note for themselves which keys they are asked for; such a question takes long."""
    return issubclass(kind, Mapping | Set)


def _step(value: Any, step: Any) -> Any:
    kind: type = type(value)
    if kind is dict or kind is tuple:
        return value[step]
    if kind is Localised:
        return value.get(step)
    return value[step] if _asks(kind) else getattr(value, step)


def _keys(value: Any) -> object:
    if type(value) is Localised:
        return told(value.entries)
    if isinstance(value, Mapping):
        return told(tuple(value))
    if isinstance(value, Set):
        return tuple(sorted(repr(told(each)) for each in value))
    return _ELSE
