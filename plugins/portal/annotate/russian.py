"""Russian names in their cases: the adjectives before the head noun and the head itself declined, the rest left.

Forms that nobody writes may be among them; they do no harm, for nobody writes them.
"""

from __future__ import annotations

import re

_CASES = 5  # genitive, dative, accusative, instrumental, prepositional
_HUSHING = "жшчщц"
_VOWELS = "аеиоуыэюя"
# Nouns look like adjectives in some endings: "Соглашение", "Партнерство".
_ADJECTIVE = re.compile(r".{2,}(?:[ыо]й|[кгхжшщчн]ий|[ая]я|(?<!и)ое|[жшщчн]ее|ые|[кгхжшщч]ие|овы)\Z", re.IGNORECASE)
_IRREGULAR: dict[str, tuple[str, ...]] = {
    "государства": ("государств", "государствам", "государства", "государствами", "государствах"),
    "острова": ("островов", "островам", "острова", "островами", "островах"),
    "члены": ("членов", "членам", "членов", "членами", "членах"),
    "страны": ("стран", "странам", "страны", "странами", "странах"),
    "нации": ("наций", "нациям", "нации", "нациями", "нациях"),
    "сети": ("сетей", "сетям", "сети", "сетями", "сетях"),
}
_ADJECTIVES: dict[str, tuple[str, ...]] = {
    "ый": ("ого", "ому", "ый", "ым", "ом"),
    "ой": ("ого", "ому", "ой", "ым", "ом"),
    "ая": ("ой", "ой", "ую", "ой", "ой"),
    "яя": ("ей", "ей", "юю", "ей", "ей"),
    "ое": ("ого", "ому", "ое", "ым", "ом"),
    "ее": ("его", "ему", "ее", "им", "ем"),
    "ые": ("ых", "ым", "ые", "ыми", "ых"),
    "ие": ("их", "им", "ие", "ими", "их"),
    "овы": ("овых", "овым", "овы", "овыми", "овых"),
}
# By the ending of the nominative; the first that fits.
_NOUNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ия", ("ии", "ии", "ию", "ией", "ии")),
    ("ии", ("ий", "иям", "ии", "иями", "иях")),
    ("ие", ("ия", "ию", "ие", "ием", "ии")),
    ("ий", ("ия", "ию", "ий", "ием", "ии")),
    ("ец", ("ца", "цу", "ца", "цом", "це")),
    ("й", ("я", "ю", "й", "ем", "е")),
    ("я", ("и", "е", "ю", "ей", "е")),
    ("о", ("а", "у", "о", "ом", "е")),
    ("е", ("я", "ю", "е", "ем", "е")),
)


def russian_cases(name: str) -> tuple[str, ...]:
    """``russian_cases("Китай") == ("Китае", "Китаем", "Китаю", "Китая")``; empty for what is not declined."""
    words = name.split(" ")
    head = next((place for place, word in enumerate(words) if not _ADJECTIVE.match(word)), len(words) - 1)
    if not words[head] or not re.match("[а-яё]", words[head][-1], re.IGNORECASE):
        return ()
    declined = [head]
    if len(words) > head + 2 and words[head + 1] in ("и", "-", "–", "—"):
        declined.append(head + 2)  # "Босния и Герцеговина", "государства – члены АСЕАН"
    forms: set[str] = set()
    for variant in (0, 1):
        columns = [_noun(words[place], variant) for place in declined]
        for case in range(_CASES):
            spelling = list(words)
            for place in range(head):
                spelling[place] = _adjective(words[place])[case]
            for place, column in zip(declined, columns, strict=True):
                spelling[place] = column[case]
            forms.add(" ".join(spelling))
    return tuple(sorted(forms - {name}))


def _adjective(word: str) -> tuple[str, ...]:
    lower = word.lower()
    ending = next((ending for ending in _ADJECTIVES if lower.endswith(ending)), "")
    if lower.endswith("ий"):
        soft = "его" if lower[-3] in "жшщчн" else "ого"
        return tuple(_like(word, word[:-2] + e) for e in (soft, soft[0] + "му", "ий", "им", soft[0] + "м"))
    if lower.endswith("ая") and lower[-3] in "жшщч":
        return tuple(_like(word, word[:-2] + e) for e in ("ей", "ей", "ую", "ей", "ей"))
    endings = _ADJECTIVES.get(ending)
    if endings is None:
        return (word,) * _CASES
    if ending in ("ое", "ая", "ой", "ые") and lower[-3] in "кгхжшщч":
        endings = tuple(e.replace("ы", "и") for e in endings)
    return tuple(_like(word, word[: -len(ending)] + e) for e in endings)


def _noun(word: str, variant: int) -> tuple[str, ...]:
    """The noun in five cases; the variant is another reading of an ending that two declensions share."""
    first, hyphen, second = word.partition("-")
    if hyphen and first and second:
        return _compound(first, second, variant)
    lower = word.lower()
    if lower in _IRREGULAR:
        return tuple(_like(word, word[:1] + form[1:]) for form in _IRREGULAR[lower])
    if (len(word) > 1 and word.isupper()) or len(word) < 3:
        return (word,) * _CASES  # an acronym
    for ending, endings in _NOUNS:
        if lower.endswith(ending) and not (ending == "ец" and variant):
            return tuple(word[: -len(ending)] + e for e in endings)
    cut, endings = _by_last_letter(lower, variant)
    return tuple(word[: len(word) - cut] + e for e in endings)


def _compound(first: str, second: str, variant: int) -> tuple[str, ...]:
    """Of "Гвинея-Бисау" and "Бруней-Даруссалам" the one or the other declines, of "страны-члены" both."""
    if first.islower() and not variant:
        return tuple(f"{a}-{b}" for a, b in zip(_noun(first, 0), _noun(second, 0), strict=True))
    if first[:1].isupper() and variant:
        return tuple(f"{form}-{second}" for form in _noun(first, 0))
    return tuple(f"{first}-{form}" for form in _noun(second, 0))


def _by_last_letter(lower: str, variant: int) -> tuple[int, tuple[str, ...]]:
    """How many letters go, and what comes in their place in each case."""
    before, last = lower[-2], lower[-1]
    if last == "а":
        genitive = "и" if before in "гкхжшчщ" else "ы"
        return 1, (genitive, "е", "у", "ей" if before in _HUSHING else "ой", "е")
    if last in "ыи" and before not in _VOWELS:
        return 1, (("ов", "")[variant], "ам", last, "ами", "ах")
    if last == "ь":
        return 1, (("я", "ю", "ь", "ем", "е"), ("и", "и", "ь", "ью", "и"))[variant]
    if last in _VOWELS:
        return 0, ("",) * _CASES
    return 0, ("а", "у", "", "ем" if last in _HUSHING else "ом", "е")


def _like(word: str, form: str) -> str:
    return form.upper() if len(word) > 1 and word.isupper() else form
