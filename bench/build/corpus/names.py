"""Made-up proper names: a number becomes syllables, and a name in every language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from babel import Locale

from bench.build.corpus.words import patterns, syllables
from plugins.portal.languages import LANGUAGES

_BASE = 24  # syllables of a script
_STRIDE = 7919  # has no divisor in common with 24: neighbours in number sound unlike each other
STATES = ("CN", "BN", "KH", "ID", "LA", "MY", "PH", "SG", "TH", "VN")  # ISO 3166-1


def proper(number: int, length: int, language: str) -> str:
    """The name of this number, of so many syllables: ``proper(1, 3, "en") == "Yodalpe"``.

    Numbers below 24 to the power of ``length`` have names of their own.
    """
    script = LANGUAGES[language].script
    sounds = syllables(script)
    rest = number * _STRIDE % _BASE**length
    parts: list[str] = []
    for _ in range(length):
        rest, digit = divmod(rest, _BASE)
        parts.append(sounds[digit])
    return "".join(parts).capitalize() if script in {"Latn", "Cyrl"} else "".join(parts)


@dataclass(frozen=True, slots=True)
class Named:
    """Something with a made-up name in every language."""

    id: str
    kind: str  # a table of words/names.toml
    number: int

    def name(self, language: str) -> str:
        shapes = patterns(self.kind, language)
        return shapes[self.number % len(shapes)].format(name=proper(self.number, 3, language))


@cache
def state_id(territory: str) -> str:
    return state(territory, "en").lower().replace(" ", "-")


@cache
def state(territory: str, language: str) -> str:
    """The usual name of a state, as CLDR has it and the portal takes it."""
    name: str = Locale.parse(LANGUAGES[language].locale).territories[territory]
    return name


def numbered(kind: str, first: int, count: int) -> tuple[Named, ...]:
    """So many things of a kind, with the numbers from ``first`` on."""
    return tuple(
        Named(f"{kind}-{proper(number, 3, 'en').lower()}", kind, number) for number in range(first, first + count)
    )
