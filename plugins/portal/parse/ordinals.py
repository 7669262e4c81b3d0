"""Ordinal words that begin the points of a text: "First, …", "Zweitens: …", "ثالثاً: …". A table."""

from __future__ import annotations

import re

# One row per language or way of counting; the place in the row is the value. Matched without regard to case and, in
# Arabic, to the final tanwin; a comma or colon must follow.
_ROWS = (
    ("first|firstly", "second|secondly", "third|thirdly", "fourth|fourthly", "fifth|fifthly", "sixth|sixthly",
     "seventh|seventhly", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
    ("erstens", "zweitens", "drittens", "viertens", "fünftens", "sechstens", "siebtens", "achtens",
     "neuntens", "zehntens"),
    ("premièrement|premierement", "deuxièmement|deuxiemement", "troisièmement|troisiemement", "quatrièmement",
     "cinquièmement", "sixièmement", "septièmement", "huitièmement", "neuvièmement", "dixièmement"),
    ("primero|en primer lugar", "segundo|en segundo lugar", "tercero|en tercer lugar", "cuarto|en cuarto lugar",
     "quinto|en quinto lugar", "sexto|en sexto lugar", "séptimo|en séptimo lugar", "octavo|en octavo lugar"),
    ("primeiro|em primeiro lugar", "segundo|em segundo lugar", "terceiro|em terceiro lugar", "quarto|em quarto lugar",
     "quinto|em quinto lugar", "sexto|em sexto lugar", "sétimo", "oitavo"),
    ("во-первых", "во-вторых", "в-третьих", "в-четвертых|в-четвёртых", "в-пятых", "в-шестых", "в-седьмых", "в-восьмых"),
    ("أول[اً]+|أوّلا?ً?", "ثاني[اً]+", "ثالث[اً]+", "رابع[اً]+", "خامس[اً]+", "سادس[اً]+", "سابع[اً]+", "ثامن[اً]+",
     "تاسع[اً]+", "عاشر[اً]+"),
    ("pertama", "kedua", "ketiga", "keempat", "kelima",
     "keenam", "ketujuh", "kedelapan|kelapan", "kesembilan", "kesepuluh"),
    ("una", "ikalawa|pangalawa", "ikatlo|pangatlo", "ikaapat|pang-apat",
     "ikalima|panlima", "ikaanim", "ikapito", "ikawalo"),
    ("thứ nhất|một là", "thứ hai|hai là", "thứ ba|ba là", "thứ tư|bốn là", "thứ năm|năm là", "thứ sáu|sáu là",
     "thứ bảy|bảy là", "thứ tám|tám là"),
    ("ประการแรก|ประการที่หนึ่ง", "ประการที่สอง", "ประการที่สาม", "ประการที่สี่", "ประการที่ห้า", "ประการที่หก"),
    ("ທີໜຶ່ງ|ທີຫນຶ່ງ", "ທີສອງ", "ທີສາມ", "ທີສີ່", "ທີຫ້າ", "ທີຫົກ"),
    ("ទីមួយ|ទី១", "ទីពីរ|ទី២", "ទីបី|ទី៣", "ទីបួន|ទី៤", "ទីប្រាំ|ទី៥", "ទីប្រាំមួយ|ទី៦"),
    ("ပထမ", "ဒုတိယ", "တတိယ", "စတုတ္ထ", "ပဉ္စမ", "ဆဋ္ဌမ"),
)  # fmt: skip

_COMPILED = tuple(tuple(re.compile(rf"(?:{words})\s*[,，:：،]\s*", re.IGNORECASE) for words in row) for row in _ROWS)
_INITIALS = re.compile("|".join(f"(?:{words})" for row in _ROWS for words in row), re.IGNORECASE)


def read(text: str) -> tuple[int, int] | None:
    """The value of the ordinal that a text begins with, and where the words after it start.

    ``read("First, we") == (1, 7)``; None where a text begins with none.
    """
    if not _INITIALS.match(text):
        return None
    for row in _COMPILED:
        for value, pattern in enumerate(row, 1):
            match = pattern.match(text)
            if match:
                return value, match.end()
    return None
