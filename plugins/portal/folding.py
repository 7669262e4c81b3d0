"""One spelling for what readers take as one: dashes, quotes, spaces, widths, digits, Arabic letter forms and case.

Every character becomes exactly one character, so that an offset in the folded text is an offset in the text.
"""

from __future__ import annotations

import re

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\ufe58\ufe63\uff0d"
_APOSTROPHES = "\u2018\u2019\u201a\u201b\u02bc\u00b4\u0060\uff07"
_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02"
_SPACES = "\t\n\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
# The zeros of the decimal digits in the portal's scripts: Arabic, Persian, Devanagari, Thai, Lao, Burmese, Khmer.
_ZEROS = (0x0660, 0x06F0, 0x0966, 0x0E50, 0x0ED0, 0x1040, 0x17E0)
_ARABIC = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "٫": ".", "٬": ",", "،": ","}

_TABLE: dict[int, str] = {
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},  # full-width ASCII
    **{zero + digit: str(digit) for zero in _ZEROS for digit in range(10)},
    **dict.fromkeys(map(ord, _DASHES), "-"),
    **dict.fromkeys(map(ord, _APOSTROPHES), "'"),
    **dict.fromkeys(map(ord, _QUOTES), '"'),
    **dict.fromkeys(map(ord, _SPACES), " "),
    **{ord(form): letter for form, letter in _ARABIC.items()},
    ord("İ"): "i",  # the one letter whose lower case is two characters
}
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


def fold(text: str) -> str:
    """The text in one spelling and lower case, of the same length: ``fold("China–ASEAN’s") == "china-asean's"``."""
    return text.translate(_TABLE).lower()


def fold_pattern(pattern: str) -> str:
    """A regular expression to be matched against folded text; its ASCII, and so its syntax, is left as it is."""
    return _NOT_ASCII.sub(lambda match: fold(match.group()), pattern)
