"""Which language a passage is in: by its script first, then by a small model of letter sequences. Offline."""

from __future__ import annotations

import re
from copy import copy
from dataclasses import dataclass
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from plugins.portal.parse import malay, profiles

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = tuple(script for script in profiles.SCRIPTS if script[0] == "Latn")  # all that ASCII has letters of
_READ = 600  # characters of a passage; more tells no more
_SURE = 0.5  # probability below which the model is not believed
_SURE_OF_OTHER = 0.9  # for a language that is none of the portal's, as long as a relative of it is
_SURE_AMONG = 0.9  # of the probability of the languages that a capture is known to hold
_LEAST = 9  # letters in words; fewer say nothing
_MOST_OTHER_LETTERS = 0.02  # share of letters that only Persian, Urdu and their like have


@dataclass(frozen=True, slots=True)
class Guess:
    """What a passage tells of its language."""

    language: str  # BCP 47, "" where it does not tell
    script: str  # ISO 15924 of most of its letters, "" where it has none
    weight: int  # how much it holds, in letters of an alphabet


def identify(text: str) -> Guess:
    """The language of a passage: ``identify("der Ausbau und die Pflege").language == "de"``.

    A language that the portal has no interface for is told too where it can be: better "it" than a wrong "es".
    """
    scripts = _LATIN if text.isascii() else profiles.SCRIPTS
    counts = {name: len(pattern.findall(text)) for name, pattern, _ in scripts}
    weights = {name: n * (profiles.HAN_WEIGHT if name in {"Hani", "Kana", "Hang"} else 1) for name, n in counts.items()}
    total = sum(weights.values())
    if not total:
        return Guess("", "", 0)
    script = max(weights, key=lambda name: weights[name])
    if script == "Hani" and counts["Kana"] > 0.1 * counts["Hani"]:
        script = "Kana"
    fixed = next(language for name, _, language in profiles.SCRIPTS if name == script)
    return Guess(fixed or _by_script(text[:_READ], script), script, total)


def relative(text: str, language: str) -> str:
    """Which of ``language`` and its relative a longer text is in, where words tell; "" where they do not."""
    return malay.tell(text) if language in ("id", "ms") else ""


def among(text: str, languages: tuple[str, ...]) -> str:
    """Which of the languages of one script a passage is in, however short; "" where the model is not sure."""
    if sum(map(len, _WORD.findall(text))) < _LEAST or not languages:
        return ""
    codes = {"tl" if tag == "fil" else tag: tag for tag in languages}
    script = next((name for name, tags in profiles.MODELLED.items() if set(codes) <= set(tags)), "")
    ranked = [(probability, codes[tag]) for tag, probability in _ranked(script, text) if tag in codes] if script else []
    total = sum(probability for probability, _ in ranked)
    return ranked[0][1] if ranked and ranked[0][0] >= _SURE_AMONG * total else ""


def _by_script(text: str, script: str) -> str:
    if script == "Hani":
        return chinese(text)
    if script == "Arab":
        return arabic(text)
    return _cyrillic(text) if script == "Cyrl" else _latin(text)


def chinese(text: str) -> str:
    """``zh-Hant`` where characters of that script only outnumber those of the simplified one, else ``zh-Hans``."""
    traditional = sum(character in profiles.TRADITIONAL for character in text)
    simplified = sum(character in profiles.SIMPLIFIED for character in text)
    return "zh-Hant" if traditional > simplified else "zh-Hans"


def arabic(text: str) -> str:
    """``ar`` unless letters that Arabic does not have are too many for names: then ``ur`` or ``fa``."""
    other = len(profiles.NOT_ARABIC.findall(text))
    if other < 2 or other < _MOST_OTHER_LETTERS * len(text):
        return "ar"
    return "ur" if profiles.URDU.search(text) else "fa"


def _cyrillic(text: str) -> str:
    """``ru`` unless the passage surely is in another language of the script: short ones look alike."""
    if profiles.RUSSIAN.search(text) and not profiles.NOT_RUSSIAN.search(text):
        return "ru"
    tag, probability = _ranked("Cyrl", text)[0]
    return tag if probability >= _SURE_OF_OTHER and len(text) >= _LEAST else "ru"


def _latin(text: str) -> str:
    words = [word for word in _WORD.findall(text) if len(word) > 1]
    acronyms = text.isupper() and len(words) <= 3 and all(len(word) <= 6 for word in words)
    if sum(map(len, words)) < _LEAST or acronyms:
        return ""
    ranked = dict(_ranked("Latn", text))
    indonesian = ranked.pop("id")
    both = indonesian + ranked.pop("ms")  # the two share nearly all sequences: words tell them apart
    best = max(ranked, key=lambda tag: ranked[tag])
    if both > ranked[best]:
        return malay.tell(text) or ("id" if indonesian > both / 2 else "ms") if both >= _SURE else ""
    if ranked[best] < _SURE or (best == "tl" and profiles.CEBUANO.search(text)):
        return ""
    return "fil" if best == "tl" else best


def _ranked(script: str, text: str) -> list[tuple[str, float]]:
    """Languages with their probabilities, best first. Upper case is read as if it were lower case."""
    ranked: list[tuple[str, float]] = _model(script).rank(  # type: ignore[no-untyped-call]
        text.lower() if text.isupper() else text
    )
    return ranked


@cache
def _model(script: str) -> LanguageIdentifier:
    """The model, restricted to the languages of a script that are worth telling apart."""
    model = copy(_whole_model())
    model.set_languages(list(profiles.MODELLED[script]))  # type: ignore[no-untyped-call]
    return model


@cache
def _whole_model() -> LanguageIdentifier:
    """The model of all languages; reading it takes most of a second, restricting a copy of it none."""
    model: LanguageIdentifier = LanguageIdentifier.from_model_file(  # type: ignore[no-untyped-call]
        MODEL_FILE, norm_probs=True
    )
    return model
