"""Ordinal numbers as documents print them: "3.", "III.", "三、", "Third,", "ثالثا"."""

from __future__ import annotations

import re

from plugins.portal.annotate.folding import fold

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ROMAN_NUMERAL = re.compile(r"(?=[ivxlc])(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_CHINESE = {digit: value for value, digit in enumerate("一二三四五六七八九", 1)}
_CHINESE_NUMERAL = re.compile(r"(?P<tens>[一二三四五六七八九]?十)?(?P<ones>[一二三四五六七八九])?")
_ORDINALS: tuple[tuple[str, ...], ...] = (
    ("first", "firstly", "erstens", "أولا", "الأولى", "الأول"),
    ("second", "secondly", "zweitens", "ثانيا", "الثانية", "الثاني"),
    ("third", "thirdly", "drittens", "ثالثا", "الثالثة", "الثالث"),
    ("fourth", "fourthly", "viertens", "رابعا", "الرابعة", "الرابع"),
    ("fifth", "fifthly", "fünftens", "خامسا", "الخامسة", "الخامس"),
    ("sixth", "sixthly", "sechstens", "سادسا", "السادسة", "السادس"),
    ("seventh", "siebtens", "سابعا", "السابعة", "السابع"),
    ("eighth", "achtens", "ثامنا", "الثامنة", "الثامن"),
    ("ninth", "neuntens", "تاسعا", "التاسعة", "التاسع"),
    ("tenth", "zehntens", "عاشرا", "العاشرة", "العاشر"),
)
ORDINALS: dict[str, int] = {fold(word): value for value, words in enumerate(_ORDINALS, 1) for word in words}
_AROUND = " .,:;、()[]第条款项章节点-"


def value(printed: str) -> int | None:
    """The number that a printed numeral stands for; None where it is none, or a nested one such as "1.2"."""
    word = fold(printed).strip(_AROUND)
    word = re.sub(
        r"\A(?:article|section|paragraph|clause|artikel|abschnitt|ziffer|(?:ال)?ماده|(?:ال)?بند)\s+", "", word
    )
    if word.isascii() and word.isdecimal() and len(word) < 5:
        return int(word)
    if word in ORDINALS:
        return ORDINALS[word]
    if _ROMAN_NUMERAL.fullmatch(word):
        return _roman(word)
    chinese = _CHINESE_NUMERAL.fullmatch(word)
    if word and chinese:
        tens = chinese["tens"]
        return (_CHINESE.get(tens[0], 1) * 10 if tens else 0) + _CHINESE.get(chinese["ones"] or "", 0)
    return None


def _roman(word: str) -> int:
    values = [_ROMAN[letter] for letter in word]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
