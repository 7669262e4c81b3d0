"""Numbers of dates: decimal digits, and Chinese characters, written as digits or counted out."""

from __future__ import annotations

HAN_DIGITS = {character: value for value, character in enumerate("〇一二三四五六七八九")} | dict.fromkeys("零○o", 0)
HAN = "".join(HAN_DIGITS)
_TENS = {"十": 10, "百": 100}
_MAY_BE_MARKED = {"廿": "二十", "卅": "三十", "元": "一"}  # 元年 is the first year of an era


def number(printed: str) -> int:
    """``number("07") == 7``, ``number("二十三") == 23``, ``number("二○二三") == 2023``; of folded text."""
    if printed.isdecimal():
        return int(printed)
    for short, long in _MAY_BE_MARKED.items():
        printed = printed.replace(short, long)
    if not any(mark in printed for mark in _TENS):
        return int("".join(str(HAN_DIGITS[character]) for character in printed))
    total, digit = 0, 0
    for character in printed:
        if character in _TENS:
            total += (digit or 1) * _TENS[character]
            digit = 0
        else:
            digit = HAN_DIGITS[character]
    return total + digit
