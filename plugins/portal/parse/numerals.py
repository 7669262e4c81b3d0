"""Numbers as documents print them: Roman, Chinese, letters of an alphabet, decimal digits of any script."""

from __future__ import annotations

import re
import unicodedata

from plugins.portal.parse import counting

HAN = "一二三四五六七八九十百〇○零"
_HAN_DIGITS = {character: value for value, character in enumerate("〇一二三四五六七八九")} | {"○": 0, "零": 0}
_ROMAN = re.compile(r"(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\Z")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщ", "أبجدهوزحطيكلمن", "กขคงจฉชซ", "ກຂຄງຈສຊຍດຕ",
    "កខគឃងចឆជឈញ", "ကခဂဃငစဆဇဈည", "甲乙丙丁戊己庚辛壬癸",
)  # fmt: skip
# Other orders of the same letters: Vietnamese, and the Arabic order of dictionaries.
_OTHER_ALPHABETS = ("abcdđeghiklmnopqrstuvxy", "أبتثجحخدذرزسشصضطظعغف", "абвгдеёжзийклмнопрст")


def roman(printed: str) -> int | None:
    """``roman("XIV") == 14``; upper or lower case, up to 99; None where it is not one."""
    digits = unicodedata.normalize("NFKC", printed).upper()
    if not digits or not _ROMAN.match(digits):
        return None
    values = [_ROMAN_DIGITS[digit] for digit in digits]
    return sum(-v if v < following else v for v, following in zip(values, [*values[1:], 0], strict=True))


def han(printed: str) -> int | None:
    """``han("二十三") == 23``, ``han("二○二四") == 2024``; None where it is not a number."""
    if not printed or any(character not in HAN for character in printed):
        return None
    if "十" not in printed and "百" not in printed:
        return int("".join(str(_HAN_DIGITS[character]) for character in printed))
    total, digit = 0, 0
    for character in printed:
        if character in "十百":
            total += (digit or 1) * (10 if character == "十" else 100)
            digit = 0
        else:
            digit = _HAN_DIGITS[character]
    return total + digit


def letter(printed: str) -> int | None:
    """The place of a letter in its alphabet: ``letter("c") == 3``, ``letter("б") == 2``, ``letter("ب") == 2``."""
    return _place(printed, _ALPHABETS)


def letter_in_another_order(printed: str) -> int | None:
    """The same where an alphabet has a second order: ``letter_in_another_order("đ") == 5``."""
    return _place(printed, _OTHER_ALPHABETS)


def any_number(printed: str) -> int | None:
    """Decimal digits of any script, Chinese, Roman, or a word such as "premier"."""
    if printed.isdecimal():
        return int(printed)
    return han(printed) or roman(printed) or counting.read(printed)


def _place(printed: str, alphabets: tuple[str, ...]) -> int | None:
    small = "أ" if printed == "ا" else "ه" if printed == "ھ" else printed.lower()
    return next((alphabet.index(small) + 1 for alphabet in alphabets if len(small) == 1 and small in alphabet), None)
