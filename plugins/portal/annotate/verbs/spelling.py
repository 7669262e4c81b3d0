"""The patterns of a language's verbs as text: several spellings of one word, and alternatives parted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from plugins.portal.annotate.verbs.scale import Verbs


def respelled(verbs: Verbs, spellings: Mapping[str, str]) -> Verbs:
    """The verbs with each key, which must stand in no character class, replaced by a pattern of its spellings."""

    def all_ways(pattern: str) -> str:
        for one, ways in spellings.items():
            pattern = pattern.replace(one, ways)
        return pattern

    return replace(
        verbs,
        actor=all_ways(verbs.actor),
        rules=tuple((strength, all_ways(pattern)) for strength, pattern in verbs.rules),
        position=all_ways(verbs.position),
        bare_start=all_ways(verbs.bare_start),
        bare=tuple((strength, all_ways(pattern)) for strength, pattern in verbs.bare),
        bare_end=all_ways(verbs.bare_end),
        void=all_ways(verbs.void),
        nouns=tuple((strength, all_ways(pattern)) for strength, pattern in verbs.nouns),
        noun_end=all_ways(verbs.noun_end),
    )


def parted(pattern: str, beginning: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The alternatives of a pattern that begin so, and the others.

    ``parted("{a}b|c", "{a}") == (("{a}b",), ("c",))``
    """
    found: list[str] = []
    start = depth = 0
    in_class = escaped = False
    for place, character in enumerate(pattern):
        if escaped:
            escaped = False
        elif character == "\\":
            escaped = True
        elif in_class:
            in_class = character != "]"
        elif character == "[":
            in_class = True
        elif character in "()":
            depth += 1 if character == "(" else -1
        elif character == "|" and depth == 0:
            found.append(pattern[start:place])
            start = place + 1
    found.append(pattern[start:])
    return (
        tuple(each for each in found if each.startswith(beginning)),
        tuple(each for each in found if not each.startswith(beginning)),
    )
