"""The numbers that lists of a page print: an ordered list's are in no text, yet the structure hangs on them."""

from __future__ import annotations

import re

from bs4.element import Tag

_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)
_TYPES = {"a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman", "1": "decimal"}
_NONE = "none"
_HAN = frozenset({"cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal", "cjk-decimal"})
_DIGITS = "〇一二三四五六七八九"
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def prefix(item: Tag) -> str:
    """``"2. "``; a list within a list counts "(1) ", so that the levels can be told apart. Of bullets "• "."""
    parent = item.parent
    if parent is None or parent.name not in ("ol", "ul", "menu"):
        return "• "
    style = _style(parent)
    if style == _NONE:
        return ""
    if parent.name != "ol":
        return "• "
    value = _value(item, parent)
    level = 1 + sum(above.name == "ol" and _style(above) == style for above in parent.parents)
    return printed(value, style, level) + " "


def printed(value: int, style: str, level: int = 1) -> str:
    """``printed(2, "upper-roman") == "II."``, ``printed(2, "decimal", 2) == "(2)"``."""
    if value > 0 and style in _HAN:
        return f"{han(value)}、" if level == 1 else f"（{han(value)}）"
    if value > 0 and style in ("lower-alpha", "lower-latin"):
        return f"({_letter(value)})"
    if value > 0 and style in ("upper-alpha", "upper-latin"):
        return f"{_letter(value).upper()}." if level == 1 else f"({_letter(value).upper()})"
    if value > 0 and style == "lower-roman":
        return f"({roman(value)})"
    if value > 0 and style == "upper-roman":
        return f"{roman(value).upper()}."
    return f"{value}." if level == 1 else f"({value})" if level == 2 else f"{value})"


def han(value: int) -> str:
    """``han(12) == "十二"``, up to 99."""
    if value >= 100:
        return "".join(_DIGITS[int(digit)] for digit in str(value))
    tens, ones = divmod(value, 10)
    return (("" if tens == 1 else _DIGITS[tens]) + "十" if tens else "") + (_DIGITS[ones] if ones or not tens else "")


def roman(value: int) -> str:
    """``roman(14) == "xiv"``."""
    pieces: list[str] = []
    for size, letters in _ROMAN:
        while value >= size and len(pieces) < 30:
            pieces.append(letters)
            value -= size
    return "".join(pieces)


def _letter(value: int) -> str:
    first, second = divmod(value - 1, 26)
    return (chr(ord("a") + first - 1) if 0 < first <= 26 else "") + chr(ord("a") + second)


def _style(parent: Tag) -> str:
    style = _STYLE.search(str(parent.get("style") or ""))
    if style and style.group(1).lower() not in ("inside", "outside"):
        return style.group(1).lower()
    return _TYPES.get(str(parent.get("type") or "1"), "decimal")


def _value(item: Tag, parent: Tag) -> int:
    """Counted anew for each item: lists are short, and an item may set its own value."""
    items = [child for child in parent.children if isinstance(child, Tag) and child.name == "li"]
    reverse = parent.has_attr("reversed")
    value = _number(parent.get("start"), len(items) if reverse else 1)
    for place, each in enumerate(items):
        value = _number(each.get("value"), value if place == 0 else value + (-1 if reverse else 1))
        if each is item:
            break
    return value


def _number(given: object, otherwise: int) -> int:
    text = str(given or "")
    return int(text) if re.fullmatch(r"-?\d{1,6}", text) else otherwise
