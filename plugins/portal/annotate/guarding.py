"""How a row of ``guards`` and a list of ordinary words refuse a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plugins.portal.annotate.folding import fold, fold_pattern

_REACH = 28  # characters before a name that a row may look at

# Ordinary words that are spelled like a name, refused in a line of capitals, and where a sentence begins with them
# and goes on in lower case.
_ORDINARY: dict[str, frozenset[str]] = {
    "en": frozenset(("who", "us", "turkey", "doc", "aim")),
    "fr": frozenset(("un", "us", "grenade", "or")),
    "es": frozenset(("un", "granada", "sal")),
    "pt": frozenset(("un", "um", "granada")),
    "de": frozenset(("who", "un", "polen")),
    "ru": frozenset(("того", "мали")),
    "id": frozenset(("itu", "lima", "mali", "oman", "apa")),
    "ms": frozenset(("itu", "lima", "mali", "oman", "apa")),
    "fil": frozenset(("lima", "mali", "una")),
    "vi": frozenset(("anh", "pháp", "đức", "mỹ", "nga", "ý", "áo", "bỉ", "úc", "séc")),
}
# Names of states that are given names too: none where a name in capitals follows.
_GIVEN: dict[str, frozenset[str]] = {
    "en": frozenset(("jordan", "georgia", "chad", "kenya", "israel")),
    "fr": frozenset(("maurice", "dominique", "salvador")),
    "es": frozenset(("mauricio", "granada", "israel")),
    "pt": frozenset(("maurício", "israel")),
    "fil": frozenset(("jordan", "georgia", "israel")),
}
_DEFINITE = re.compile(r"\bthe \Z")
_CAPITALISED_WORD = re.compile(r"\s[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,}")
_SENTENCE_BEGINS = re.compile(r"(?:\A|[.!?:;\n•–—])[\s\"“«(]*\Z")
_GOES_ON_SMALL = re.compile(r"\s[^\W\d_]")
_NAMED_SO = re.compile(r"(?<=[\w,] )[^\W\d_]+ \Z")  # a word before, which no sentence begins with


@dataclass(frozen=True, slots=True)
class Guard:
    """What refuses a spelling: either side is enough, unless both are asked for."""

    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    both: bool = False

    def refuses(self, folded: str, start: int, end: int) -> bool:
        before = self.before is not None and self.before.search(folded, max(0, start - _REACH), start) is not None
        if self.both and not before:
            return False
        after = self.after is not None and self.after.match(folded, end) is not None
        return after if self.both else before or after


def _either(before: str, after: str = "") -> Guard:
    return Guard(
        re.compile(rf"(?:{fold_pattern(before)})\Z") if before else None,
        re.compile(fold_pattern(after)) if after else None,
    )


_SPEECH: dict[str, Guard] = {
    "zh-Hans": _either("", "(?<!国)文(?![化莱明件艺旅博体学物献字教创书章本史职联告档])|[语語](?![言种])"),
    "th": _either("ภาษา ?"),
    "lo": _either("ພາສາ ?"),
    "km": _either("ភាសា ?"),
    "my": _either("", " ?(?:ဘာသာ(?!ရေး)|စကား)"),
    "vi": _either(r"\btiếng "),
    "id": _either(r"\b(?:ber)?bahasa "),
    "ms": _either(r"\b(?:ber)?bahasa "),
    "fil": _either(r"\bwikang "),
}

# What makes a town's name a part of a longer name, which is the name of a rule or a round: "the Paris Club".
_TITLED: dict[str, Guard] = {
    "en": _either("", r" (?:process|club|conventions?|consensus|protocol|principles|round|rules|system)\b"),
    "fr": _either(r"\b(?:club|conventions?|consensus|processus|cycle) de "),
    "es": _either(r"\b(?:club|conveni(?:o|os)|convenci(?:ón|ones)|consenso|proceso|ronda) de "),
    "pt": _either(r"\b(?:clube|convenç(?:ão|ões)|consenso|processo|ronda|rodada) de "),
    "de": _either("", r" (?:klub|club|konvention(?:en)?|konsens|prozess|runde)\b"),
    "zh-Hans": _either("", "公约|俱乐部|共识|进程(?!中)|回合|四公约"),
    "id": _either(r"\b(?:klub|konvensi|konsensus|proses|putaran) "),
    "ms": _either(r"\b(?:kelab|konvensyen|konsensus|proses|pusingan) "),
    "vi": _either(r"\b(?:câu lạc bộ|công ước|đồng thuận|tiến trình) "),
    "th": _either("กระบวนการ|อนุสัญญา|ฉันทามติ"),
}


def guard(
    *rows: tuple[tuple[str, ...], str, str] | tuple[tuple[str, ...], str, str, bool],
) -> dict[str, tuple[Guard, ...]]:
    """The rows by folded spelling."""
    found: dict[str, tuple[Guard, ...]] = {}
    for names, before, after, *both in rows:
        made = Guard(
            re.compile(rf"(?:{fold_pattern(before)})\Z") if before else None,
            re.compile(fold_pattern(after)) if after else None,
            bool(both),
        )
        for name in names:
            found[fold(name)] = (*found.get(fold(name), ()), made)
    return found


def is_speech(folded: str, start: int, end: int, language: str) -> bool:
    """Whether a state's name only names a language or a script here: "老挝文", "bahasa Indonesia"."""
    speech = _SPEECH.get(language)
    return speech is not None and speech.refuses(folded, start, end)


def is_titled(folded: str, start: int, end: int, language: str) -> bool:
    """Whether a town's name belongs to a longer one that is no place: "the Geneva Conventions"."""
    titled = _TITLED.get(language)
    return titled is not None and titled.refuses(folded, start, end)


def is_ordinary(text: str, folded: str, start: int, end: int, language: str) -> bool:
    """Whether a name's letters are an ordinary word here, or a person's given name."""
    word = folded[start:end]
    if word in _GIVEN.get(language, ()) and _CAPITALISED_WORD.match(text, end):
        return True
    if word not in _ORDINARY.get(language, ()):
        return False
    around = text[max(0, start - 15) : start] + text[end : end + 15]
    letters = [character for character in around if character.isalpha()]
    if text[start:end].isupper() and len(letters) > 3 and not any(map(str.islower, letters)):
        return not _DEFINITE.search(folded, max(0, start - 6), start)  # "LET US ACT", but "CHINA AND THE US"
    if end - start > 1 and text[start:end].isupper():
        return False  # an acronym among words in lower case
    before = text[max(0, start - _REACH) : start]
    if language == "vi" and (named := _NAMED_SO.search(before)) and named.group()[0].isupper():
        return True
    following = _GOES_ON_SMALL.match(text, end)
    return bool(_SENTENCE_BEGINS.search(before)) and following is not None and following.group()[-1].islower()
