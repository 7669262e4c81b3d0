"""The words that names and sentences are made of, as tables beside this module."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_HERE = Path(__file__).resolve().parent
_NAMES = "names"
WORDED = tuple(sorted(path.stem for path in _HERE.glob("*.toml") if path.stem != _NAMES))  # languages with a grammar


@dataclass(frozen=True, slots=True)
class Grammar:
    """What is said in a language, and how: entries of a list with the same number mean the same in all."""

    amount: str
    percent: str
    paragraph: str
    heading: str
    deeds: tuple[str, ...]
    aims: tuple[str, ...]
    groups: tuple[str, ...]
    things: tuple[str, ...]
    sentences: Mapping[str, tuple[str, ...]]  # by what they say


@cache
def grammar(language: str) -> Grammar:
    """The grammar of one of the languages in ``WORDED``."""
    table = _read(language)
    sentences = {meaning: tuple(ways) for meaning, ways in table.pop("sentences").items()}
    plain: dict[str, Any] = {key: value if isinstance(value, str) else tuple(value) for key, value in table.items()}
    return Grammar(**plain, sentences=sentences)


@cache
def patterns(kind: str, language: str) -> tuple[str, ...]:
    """The shapes of names of a kind, such as ``("{name} Institute", …)``."""
    return tuple(_read(_NAMES)[kind][language])


@cache
def syllables(script: str) -> tuple[str, ...]:
    """The syllables of made-up names, the same ones in every script."""
    return tuple(_read(_NAMES)["syllables"][script])


@cache
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((_HERE / f"{name}.toml").read_text(encoding="utf-8"))


def _read(name: str) -> dict[str, Any]:
    return dict(_table(name))
