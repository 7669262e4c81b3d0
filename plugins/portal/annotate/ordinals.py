"""Which number a meeting of a series bears, as its name prints it: "27th", "第二十七次", "XXVII", "السابعة والعشرون".

``FINDERS`` holds a pattern per language, for folded text, with the number in one of its groups; ``number`` reads it.
A wrong reading does no harm by itself: an ordinal counts only where the name of a series stands around it.
"""

from __future__ import annotations

import re
from itertools import chain

from plugins.portal.annotate.folding import fold, fold_pattern

_ROMAN = r"(?P<roman>[ivxl]{1,7})"
_FIGURE = r"(?P<figure>\d{1,3})"
_ENGLISH = rf"(?<!\w){_FIGURE}\s?(?:st|nd|rd|th)(?!\w)"

_UNITS: dict[str, str] = {
    "en": "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth",
    "fr": "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième"
    " treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième",
    "es": "primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim decimotercer decimocuart"
    " decimoquint decimosext decimoséptim decimoctav decimonoven",
    "pt": "primeir segund terceir quart quint sext sétim oitav non décim",
    "de": "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt"
    " sechzehnt siebzehnt achtzehnt neunzehnt",
    "ru": "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат"
    " пятнадцат шестнадцат семнадцат восемнадцат девятнадцат",
    "id": "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas",
    "ms": "pertama kedua ketiga keempat kelima keenam ketujuh kelapan kesembilan kesepuluh kesebelas",
    "fil": "una ikalawa ikatlo ikaapat ikalima ikaanim ikapito ikawalo ikasiyam ikasampu",
    "vi": "nhất hai ba tư năm sáu bảy tám chín mười",
    "ar": "اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر",
}
_FEMININE_AR = "اولي ثانيه ثالثه رابعه خامسه سادسه سابعه ثامنه تاسعه عاشره"
_TENS: dict[str, dict[str, int]] = {
    "en": {"twent": 20, "thirt": 30, "fort": 40, "fift": 50},
    "fr": {"vingt": 20, "trent": 30, "quarant": 40, "cinquant": 50},
    "es": {"vigésim": 20, "trigésim": 30, "cuadragésim": 40, "quincuagésim": 50},
    "pt": {"décim": 10, "vigésim": 20, "trigésim": 30, "quadragésim": 40, "quinquagésim": 50},
    "ru": {"двадцат": 20, "тридцат": 30, "сорок": 40, "пятьдесят": 50, "пятидесят": 50},
    "ar": {"عشرون": 20, "عشرين": 20, "ثلاثون": 30, "ثلاثين": 30, "اربعون": 40, "اربعين": 40, "عشر": 10, "عشره": 10},
}
_VALUES: dict[str, dict[str, int]] = {
    language: {fold(word): value for value, word in enumerate(words.split(), 1)} for language, words in _UNITS.items()
}
_VALUES["ar"] |= {word: value for value, word in enumerate(_FEMININE_AR.split(), 1)} | {"حادي": 1, "حاديه": 1}
_VALUES["fr"] |= {"première": 1, "second": 2, "seconde": 2, "unième": 1}
_VALUES["es"] |= {"primera": 1, "primero": 1, "séptim": 7, "septim": 7, "setim": 7}
_VALUES["vi"] |= {"mốt": 1, "một": 1, "bốn": 4, "lăm": 5, "bẩy": 7, "mươi": 10}
_VALUES["fil"] |= {"unang": 1, "ikalawang": 2, "ikatlong": 3, "ikaapat": 4, "pangalawa": 2, "pangatlo": 3}
_STEMS = {language: {fold(word): value for word, value in tens.items()} for language, tens in _TENS.items()}
_GERMAN_TENS = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50}
_GERMAN_ONES = {
    word: value
    for value, word in enumerate(["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"], 1)
}
_CHINESE = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}


def _any(words: dict[str, int]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def _words(language: str, pattern: str) -> str:
    """A pattern with the language's words put in for ``UNITS`` and ``TENS``."""
    units, tens = _any(_VALUES[language]), _any(_STEMS.get(language, {}))
    return pattern.replace("UNITS", units).replace("TENS", tens)


_ARABIC_WORDS = _words("ar", r"(?<!\w)(?P<word>[وفبلك]?ال(?:UNITS)(?: (?:وال)?(?:TENS))?|[وفبلك]?ال(?:TENS))(?!\w)")
_PATTERNS: dict[str, tuple[str, ...]] = {
    "en": (
        _ENGLISH,
        _words("en", r"\b(?P<word>(?:TENS)(?:y[ -]?(?:UNITS)|ieth)|UNITS)(?!\w)"),
    ),
    "fr": (
        rf"(?<!\w){_FIGURE}\s?(?:e|è|ème|eme|ième|er|re|ère|nde?)(?!\w)",
        rf"(?<!\w){_ROMAN}\s?(?:e|è|ème|eme)(?!\w)",
        _words("fr", r"\b(?P<word>(?:TENS)e?(?:[ -](?:et[ -])?(?:UNITS)|ième)|UNITS)(?!\w)"),
    ),
    "es": (
        rf"(?<!\w){_FIGURE}\s?\.?\s?(?:[ºª°]|[oa]\.?(?!\w)|er(?:a|o)?\b|[rdtmvn][oa]\b)\.?",
        rf"(?<!\w){_ROMAN}(?!\w)",
        _words("es", r"\b(?P<word>(?:TENS)[oa]? ?(?:UNITS)[oa]?|(?:TENS)[oa]|(?:UNITS)[oa]?)(?!\w)"),
    ),
    "pt": (
        rf"(?<!\w){_FIGURE}\s?\.?\s?(?:[ºª°]|[oa]\.?(?!\w))\.?",
        rf"(?<!\w){_ROMAN}(?!\w)",
        _words("pt", r"\b(?P<word>(?:TENS)[oa][ -](?:UNITS)[oa]|(?:TENS)[oa]|(?:UNITS)[oa])(?!\w)"),
    ),
    "de": (
        rf"(?<!\w){_FIGURE}\.(?!\d)",
        r"\b(?P<word>(?:" + "|".join(_GERMAN_ONES) + r")und(?:" + "|".join(_GERMAN_TENS) + r")ste[nrsm]?"
        r"|(?:" + "|".join(_GERMAN_TENS) + r")ste[nrsm]?|(?:" + _any(_VALUES["de"]) + r")e[nrsm]?)(?!\w)",
    ),
    "ru": (
        rf"(?<!\w){_FIGURE}-?(?:й|я|е|го|му|м|ой|ую|ю|ая|ый|ое|ого|ому|ом|х|ых)(?!\w)",
        rf"(?<!\w){_ROMAN}(?:-?(?:й|го|м|му))?(?!\w)",
        _words("ru", r"(?<!\w)(?P<word>(?:TENS)(?:ь\s(?:UNITS)|\s(?:UNITS))?[а-я]{0,4}|(?:UNITS)[а-я]{1,4})(?!\w)"),
    ),
    "ar": (rf"(?<!\w)[وفبلك]?(?:ال|لل)\s?{_FIGURE}(?!\w)", _ARABIC_WORDS),
    "zh-Hans": (r"第\s?(?P<chinese>\d{1,3}|[一二三四五六七八九十百廿卅〇零]{1,6})\s?(?:次|届|屆|轮|輪|回)",),
    "id": (rf"(?<!\w)(?:yang )?ke\s?-?\s?(?:{_FIGURE}|{_ROMAN})(?!\w)", _words("id", r"\b(?P<word>UNITS)(?!\w)")),
    "ms": (
        rf"(?<!\w)(?:yang |kali )?ke\s?-?\s?(?:{_FIGURE}|{_ROMAN})(?!\w)",
        _words("ms", r"\b(?P<word>UNITS)(?!\w)"),
    ),
    "fil": (rf"(?<!\w)ika\s?-?\s?{_FIGURE}(?: na)?(?!\w)", _words("fil", r"\b(?P<word>UNITS)(?: na)?(?!\w)")),
    "vi": (
        rf"(?<!\w)(?:lần )?(?:thứ )?(?<=[nứ] )(?:{_FIGURE}|{_ROMAN})(?!\w)",
        _words("vi", r"(?<!\w)lần thứ (?P<word>(?:UNITS)(?: (?:UNITS)){0,2})(?!\w)"),
    ),
    "th": (rf"ครั้ง\s?ที่\s?{_FIGURE}",),
    "lo": (rf"ຄັ້ງ\s?ທີ\s?(?:{_FIGURE}|{_ROMAN})",),
    "km": (rf"(?:លើក|ជុំ)\s?(?:ទី|ទី ){_FIGURE}",),
    "my": (rf"\(?{_FIGURE}\)?\s?ကြိမ်\s?မြောက်",),
}  # fmt: skip
_ALSO_ENGLISH = frozenset(("id", "ms", "fil", "vi", "th", "lo", "km", "my"))
FINDERS: dict[str, tuple[re.Pattern[str], ...]] = {
    language: tuple(
        re.compile(fold_pattern(pattern))
        for pattern in chain(patterns, (_ENGLISH,) if language in _ALSO_ENGLISH else ())
    )
    for language, patterns in _PATTERNS.items()
}


def number(match: re.Match[str], language: str) -> int | None:
    """The number that a match of one of the language's finders stands for."""
    groups = match.groupdict()
    if groups.get("figure"):
        return int(groups["figure"])
    if groups.get("roman"):
        return _roman(groups["roman"])
    if groups.get("chinese"):
        return _chinese(groups["chinese"])
    return _spelled(groups.get("word") or "", language) or None


def _roman(word: str) -> int | None:
    values = [_ROMAN_VALUES[letter] for letter in word]
    total = sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
    return total if 0 < total < 100 else None


def _chinese(word: str) -> int | None:
    if word.isdecimal() and word.isascii():
        return int(word)
    word = word.replace("廿", "二十").replace("卅", "三十").replace("百", "")
    tens, ten, ones = word.rpartition("十")
    if not ten:
        return int("".join(str(_CHINESE[digit]) for digit in ones)) if ones else None
    return (_CHINESE.get(tens[-1:], 1) if tens else 1) * 10 + (_CHINESE.get(ones[-1:], 0) if ones else 0)


def _spelled(word: str, language: str) -> int:
    """The value of a number in words: the tens among them and the unit that ends them."""
    if language == "de":
        return _german(word)
    if language == "vi":
        return _vietnamese(word)
    pieces = [piece for piece in re.split(r"[ -]", word) if piece]
    total = 0
    for piece in pieces:
        total += _piece(piece, language)
    return total


def _piece(piece: str, language: str) -> int:
    if language == "ar":
        piece = re.sub(r"\A[وفبلك]?(?:وال|ال)", "", piece)
        return _VALUES["ar"].get(piece) or _STEMS["ar"].get(piece, 0)
    known = language if language in _VALUES else "en"  # the finders of other languages look for English words
    units, tens = _VALUES[known], _STEMS.get(known, {})
    if piece in units:
        return units[piece]
    stem = max((stem for stem in (*units, *tens) if piece.startswith(stem)), key=len, default="")
    return units.get(stem) or tens.get(stem, 0)


def _german(word: str) -> int:
    ones, und, tens = word.rpartition("und")
    ten = next((value for stem, value in _GERMAN_TENS.items() if tens.startswith(stem)), 0)
    if ten:
        return ten + (_GERMAN_ONES.get(ones, 0) if und else 0)
    return _VALUES["de"].get(re.sub(r"e[nrsm]?\Z", "", word), 0)


def _vietnamese(word: str) -> int:
    total = 0
    for piece in word.split():
        value = _VALUES["vi"].get(piece, 0)
        total = total * 10 if piece == "mươi" else total + value
    return total
