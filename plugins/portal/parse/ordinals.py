"""Ordinal words that begin the points of a text: "First, …", "Zweitens: …", "ثالثاً: …". A table."""

from __future__ import annotations

import re
from collections.abc import Iterator

# One row per language or way of counting; the place in the row is the value. Matched without regard to case and, in
# Arabic, to the final tanwin; a comma, colon or full stop must follow.
_ROWS = (
    ("first|firstly|first of all", "second|secondly", "third|thirdly", "fourth|fourthly", "fifth|fifthly",
     "sixth|sixthly", "seventh|seventhly", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
    ("erstens", "zweitens", "drittens", "viertens", "fünftens", "sechstens", "siebtens|siebentens", "achtens",
     "neuntens", "zehntens"),
    ("premièrement|premierement|en premier lieu|tout d['’]abord", "deuxièmement|deuxiemement|en deuxième lieu",
     "troisièmement|troisiemement|en troisième lieu", "quatrièmement|en quatrième lieu",
     "cinquièmement|en cinquième lieu", "sixièmement", "septièmement", "huitièmement", "neuvièmement", "dixièmement"),
    ("primero|primera|en primer lugar", "segundo|segunda|en segundo lugar", "tercero|tercera|en tercer lugar",
     "cuarto|cuarta|en cuarto lugar", "quinto|quinta|en quinto lugar", "sexto|sexta|en sexto lugar",
     "séptimo|séptima|en séptimo lugar", "octavo|octava|en octavo lugar", "noveno|novena", "décimo|décima"),
    ("primeiro|primeira|primeiramente|em primeiro lugar", "segundo|segunda|em segundo lugar",
     "terceiro|terceira|em terceiro lugar", "quarto|quarta|em quarto lugar",
     "quinto|quinta|em quinto lugar", "sexto|sexta|em sexto lugar", "sétimo|sétima", "oitavo|oitava", "nono", "décimo"),
    ("во-первых|первое", "во-вторых|второе", "в-третьих|третье", "в-четвертых|в-четвёртых|четвёртое|четвертое",
     "в-пятых|пятое", "в-шестых|шестое", "в-седьмых|седьмое", "в-восьмых|восьмое", "в-девятых", "в-десятых"),
    ("[أا]ول[اً]+|أوّلا?ً?|[أا]ول", "ثاني[اً]+", "ثالث[اً]+", "رابع[اً]+", "خامس[اً]+", "سادس[اً]+", "سابع[اً]+",
     "ثامن[اً]+", "تاسع[اً]+", "عاشر[اً]+", "حادي عشر|أحد عشر", "ثاني عشر|اثنا عشر"),
    ("pertama|pertama-tama|kesatu", "kedua", "ketiga", "keempat", "kelima",
     "keenam", "ketujuh", "kedelapan|kelapan", "kesembilan", "kesepuluh"),
    ("una", "ikalawa|pangalawa", "ikatlo|pangatlo", "ikaapat|ika-apat|pang-apat|pang-apat",
     "ikalima|panlima|panglima", "ikaanim|ika-anim|pang-anim", "ikapito|pampito", "ikawalo|pangwalo"),
    ("thứ nhất|một là", "thứ hai|hai là", "thứ ba|ba là", "thứ tư|bốn là", "thứ năm|năm là", "thứ sáu|sáu là",
     "thứ bảy|bảy là", "thứ tám|tám là"),
    ("首先", "其次", "再次|再者", "最后|最後"),
    ("其一", "其二", "其三", "其四", "其五"),
)  # fmt: skip
# Written without a comma as a rule; what stands behind may be the next word itself.
_UNSPACED_ROWS = (
    ("ประการแรก|ประการที่หนึ่ง|ประการที่ ?[1๑]|ข้อแรก", "ประการที่สอง|ประการที่ ?[2๒]|ข้อสอง",
     "ประการที่สาม|ประการที่ ?[3๓]|ข้อสาม", "ประการที่สี่|ประการที่ ?[4๔]", "ประการที่ห้า|ประการที่ ?[5๕]",
     "ประการที่หก|ประการที่ ?[6๖]", "ประการที่เจ็ด|ประการที่ ?[7๗]", "ประการที่แปด|ประการที่ ?[8๘]"),
    ("(?:ປະການ)?ທີ(?:ໜຶ່ງ|ຫນຶ່ງ|1|໑)|ປະການທໍາອິດ", "(?:ປະການ)?ທີ(?:ສອງ|2|໒)", "(?:ປະການ)?ທີ(?:ສາມ|3|໓)",
     "(?:ປະການ)?ທີ(?:ສີ່|4|໔)", "(?:ປະການ)?ທີ(?:ຫ້າ|5|໕)", "(?:ປະການ)?ທີ(?:ຫົກ|6|໖)"),
    ("(?:ចំណុច)?ទី(?:មួយ|១)|ជាដំបូង", "(?:ចំណុច)?ទី(?:ពីរ|២)", "(?:ចំណុច)?ទី(?:បី|៣)", "(?:ចំណុច)?ទី(?:បួន|៤)",
     "(?:ចំណុច)?ទី(?:ប្រាំ|៥)", "(?:ចំណុច)?ទី(?:ប្រាំមួយ|៦)"),
    ("ပထမ(?:အချက်|ဦးစွာ)?(?:အနေဖြင့်|အနေနဲ့)?", "ဒုတိယ(?:အချက်)?(?:အနေဖြင့်|အနေနဲ့)?", "တတိယ(?:အချက်)?(?:အနေဖြင့်|အနေနဲ့)?",
     "စတုတ္ထ(?:အချက်)?(?:အနေဖြင့်|အနေနဲ့)?", "ပဉ္စမ(?:အချက်)?(?:အနေဖြင့်|အနေနဲ့)?", "ဆဋ္ဌမ(?:အချက်)?(?:အနေဖြင့်|အနေနဲ့)?"),
)  # fmt: skip

_MARK = r"(?:\s*[,，:：،؛၊]|\.\s?[-–—](?=\s)|\.(?=\s)|\s?[-–—](?=\s))\s*"
_COMPILED = (
    *(tuple(re.compile(rf"(?:{words}){_MARK}", re.IGNORECASE) for words in row) for row in _ROWS),
    *(tuple(re.compile(rf"(?:{words})(?!\d)\s*[,:៖၊။]?\s*") for words in row) for row in _UNSPACED_ROWS),
)
_INITIALS = re.compile("|".join(f"(?:{words})" for row in (*_ROWS, *_UNSPACED_ROWS) for words in row), re.IGNORECASE)
# Where one may begin within a line: behind the end of a sentence or of a part of one.
_WITHIN = re.compile(rf"(?:(?<=[.。;；:：!?！？၊။។،؛])\s*|(?<=[\s，,])|^)(?={_INITIALS.pattern})", re.IGNORECASE)
_REACH = 60  # characters; no ordinal with its punctuation is longer


def read(text: str) -> tuple[int, int] | None:
    """The value of the ordinal that a text begins with, and where the words after it start.

    ``read("First, we") == (1, 7)``; None where a text begins with none. The longest word wins.
    """
    if not _INITIALS.match(text):
        return None
    head = text[:_REACH]
    valued = ((value, pattern.match(head)) for row in _COMPILED for value, pattern in enumerate(row, 1))
    matches = [(match.end(), value) for value, match in valued if match]
    if not matches:
        return None
    end, value = max(matches)
    return value, end


def within(text: str) -> Iterator[tuple[int, int]]:
    """Where ordinals stand in a line, with their values, in order."""
    for match in _WITHIN.finditer(text):
        found = read(text[match.end() : match.end() + _REACH])
        if found:
            yield match.end(), found[0]
