"""Which language a passage is in: by script first, then by frequent words. Offline, deterministic, no model."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plugins.portal.parse import profiles

_WORD = re.compile(r"[^\W\d_]+")
_HITS = 2.0  # fewer hits than this say nothing
_MARGIN = 1.25  # the best language must beat the second best by this factor


@dataclass(frozen=True, slots=True)
class Guess:
    """What a passage tells of its language."""

    language: str  # BCP 47, "" where it does not tell
    script: str  # ISO 15924 of most of its letters, "" where it has none
    weight: int  # how much it holds, in letters of an alphabet


def identify(text: str) -> Guess:
    """The language of a passage: ``identify("der Ausbau und die Pflege").language == "de"``."""
    counts = {name: len(pattern.findall(text)) for name, pattern, _ in profiles.SCRIPTS}
    weights = {name: n * (profiles.HAN_WEIGHT if name in {"Hani", "Kana", "Hang"} else 1) for name, n in counts.items()}
    total = sum(weights.values())
    if not total:
        return Guess("", "", 0)
    script = max(weights, key=lambda name: weights[name])
    if script == "Hani" and counts["Kana"] > 0.1 * counts["Hani"]:
        script = "Kana"
    fixed = next(language for name, _, language in profiles.SCRIPTS if name == script)
    language = fixed or (chinese(text) if script == "Hani" else _by_words(text))
    return Guess(language, script, total)


def chinese(text: str) -> str:
    """``zh-Hant`` where characters of that script only outnumber those of the simplified one, else ``zh-Hans``."""
    traditional = sum(character in profiles.TRADITIONAL for character in text if character not in profiles.SIMPLIFIED)
    simplified = sum(character in profiles.SIMPLIFIED for character in text if character not in profiles.TRADITIONAL)
    return "zh-Hant" if traditional > simplified else "zh-Hans"


def _by_words(text: str) -> str:
    lowered = text.lower()
    words = _WORD.findall(lowered)
    scores = {
        tag: sum(word in known for word in words) + 3 * len(profiles.TELLING[tag].findall(lowered))
        for tag, known in profiles.WORDS.items()
    }
    ranked = sorted(scores, key=lambda tag: (-scores[tag], tag))
    best, second = ranked[0], ranked[1]
    return best if scores[best] >= _HITS and scores[best] >= _MARGIN * scores[second] else ""
