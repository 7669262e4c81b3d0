"""Regular expressions that take far too long for some text: each is tried on texts made of its own parts.

A short text tells whether the time grows with the square of the length; only then is a text of 50,000 characters tried.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from types import ModuleType
from typing import Any

from bench.fuzz.attacks import attacks
from bench.fuzz.properties import Fault, limited
from plugins.portal.languages import LANGUAGES

STAGES = ("parse", "annotate", "dates", "extract")
SHARED = ("decoding", "sentences", "invisible", "folding", "bounds", "frontmatter")
LONG, SECONDS = 50_000, 2.0
_CUT = {"annotate.commitments.reader": 4_000}  # what is only ever given so many characters of a sentence
_SHORT, _LONGER, _NOTICED, _STEEP, _STUCK = 1_500, 6_000, 0.002, 8.0, 1.0
_IN_A_TABLE = ("pattern", "rule", "regex")
_USE = re.compile(r"\b([A-Za-z_]\w*)\.(search|match|fullmatch|finditer|findall|sub|subn|split)\b")


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern, where it stands, and whether it is only ever tried at the beginning of a text."""

    name: str  # module and constant
    pattern: re.Pattern[str]
    anchored: bool


@dataclass(frozen=True, slots=True)
class Slow:
    """A pattern and the text that it is slow on."""

    found: Found
    seconds: float
    text: str  # its beginning


def modules(stages: tuple[str, ...] = STAGES) -> Iterator[ModuleType]:
    """The modules of the stages, and those they share."""
    for name in stages:
        package = importlib.import_module(f"plugins.portal.{name}")
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not info.name.endswith(".child"):
                yield importlib.import_module(info.name)
    for name in SHARED:
        yield importlib.import_module(f"plugins.portal.{name}")


def collected(*others: object) -> tuple[Found, ...]:
    """Every compiled pattern that is a constant of a module, or part of one, or of the values given."""
    patterns: dict[tuple[str, int], Found] = {}
    for module in modules():
        uses: dict[str, set[str]] = {}
        for name, use in _USE.findall(inspect.getsource(module)):
            uses.setdefault(name, set()).add(use)
        for name, value in vars(module).items():
            if not name.startswith("__"):
                found = f"{module.__name__.removeprefix('plugins.portal.')}.{name}"
                for pattern in _within(_made(value), 0):
                    key = (pattern.pattern, pattern.flags)
                    patterns.setdefault(key, Found(found, pattern, _anchored(name, uses)))
    for other in others:
        for pattern in _within(other, 0):
            patterns.setdefault((pattern.pattern, pattern.flags), Found(type(other).__name__, pattern, False))
    return tuple(patterns.values())


def _made(value: object) -> object:
    """What a cached function compiles for each language when the first text asks for it; else the value itself."""
    if not hasattr(value, "cache_info") or not callable(value):
        return value
    parameters = list(inspect.signature(value).parameters)
    if parameters == ["language"]:
        return tuple(value(language) for language in LANGUAGES)
    return value() if not parameters else None


def _anchored(name: str, uses: dict[str, set[str]]) -> bool:
    """As its module uses it; of several in a table that is gone through under a name such as ``pattern``."""
    known = uses.get(name) or set().union(*(uses.get(other, set()) for other in _IN_A_TABLE))
    return bool(known) and known <= {"match", "fullmatch"}


def _within(value: object, depth: int) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif depth > 5 or isinstance(value, str | bytes | int | float | ModuleType | type):
        return
    elif isinstance(value, dict):
        for each in value.values():
            yield from _within(each, depth + 1)
    elif isinstance(value, tuple | list | set | frozenset):
        for each in value:
            yield from _within(each, depth + 1)
    elif is_dataclass(value):
        for one in fields(value):
            yield from _within(getattr(value, one.name, None), depth + 1)
    elif type(value).__module__.startswith("plugins.portal"):
        for name in (*getattr(type(value), "__slots__", ()), *getattr(value, "__dict__", {})):
            yield from _within(getattr(value, name, None), depth + 1)


def slow(found: tuple[Found, ...], tell: Callable[[str], None] = lambda _: None) -> Iterator[Slow]:
    """The patterns that take over SECONDS for LONG characters, each with the first text that shows it."""
    for one in found:
        for attack in attacks(one.pattern, spaces=one.name.startswith("extract.")):
            seconds = _measured(one, attack)
            if seconds > SECONDS:
                text = attack(_SHORT)
                tell(f"{one.name}: {seconds:.1f} s for {text[:40]!r}")
                yield Slow(one, seconds, text[:80])
                break


def _measured(one: Found, attack: Callable[[int], str]) -> float:
    """Seconds for LONG characters, or 0 where the growth is harmless."""
    first = _seconds(one, attack(_SHORT))
    if first < _NOTICED:
        return 0.0
    if first < _STUCK and _seconds(one, attack(_LONGER)) / first < _STEEP:
        return 0.0
    return _seconds(one, attack(_CUT.get(one.name, LONG)))


def _seconds(one: Found, text: str) -> float:
    started = time.process_time()
    try:
        with limited(SECONDS * 1.5):
            _use(one, text)
    except Fault:
        return SECONDS * 2
    return time.process_time() - started


def _use(one: Found, text: str) -> Any:
    return one.pattern.match(text) if one.anchored else sum(1 for _ in one.pattern.finditer(text))
