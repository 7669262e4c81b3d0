"""Numbers written as words behind "Article", "Chapter" and the like: "premier", "الأولى", "Two". A table."""

from __future__ import annotations

import re

# One row per language or form; the place in the row is the value.
_ROWS = (
    ("one|first", "two|second", "three|third", "four|fourth", "five|fifth", "six|sixth", "seven|seventh",
     "eight|eighth", "nine|ninth", "ten|tenth", "eleven|eleventh", "twelve|twelfth"),
    ("premier|première|unique", "deux|deuxième|second", "trois|troisième", "quatre|quatrième", "cinq|cinquième",
     "six|sixième", "sept|septième", "huit|huitième", "neuf|neuvième", "dix|dixième"),
    ("primero|primera|único", "segundo|segunda", "tercero|tercera", "cuarto|cuarta", "quinto|quinta", "sexto|sexta",
     "séptimo|séptima", "octavo|octava", "noveno|novena", "décimo|décima"),
    ("primeiro|primeira", "segundo|segunda", "terceiro|terceira", "quarto|quarta", "quinto|quinta", "sexto|sexta",
     "sétimo|sétima", "oitavo|oitava", "nono|nona", "décimo|décima"),
    ("eins|erster|erstes|erste", "zwei|zweiter|zweites|zweite", "drei|dritter|drittes|dritte",
     "vier|vierter|viertes|vierte", "fünf|fünfter|fünftes|fünfte", "sechs|sechster|sechstes|sechste"),
    ("первая|первый", "вторая|второй", "третья|третий", "четвёртая|четвертая|четвёртый|четвертый", "пятая|пятый",
     "шестая|шестой", "седьмая|седьмой", "восьмая|восьмой", "девятая|девятый", "десятая|десятый"),
    ("الأولى|الأول|الاولى|الاول", "الثانية|الثاني", "الثالثة|الثالث", "الرابعة|الرابع", "الخامسة|الخامس",
     "السادسة|السادس", "السابعة|السابع", "الثامنة|الثامن", "التاسعة|التاسع", "العاشرة|العاشر"),
    ("satu|pertama|kesatu", "dua|kedua", "tiga|ketiga", "empat|keempat", "lima|kelima", "enam|keenam",
     "tujuh|ketujuh", "delapan|lapan|kedelapan|kelapan", "sembilan|kesembilan", "sepuluh|kesepuluh"),
    ("una|unang", "ikalawa", "ikatlo", "ikaapat|ika-apat", "ikalima", "ikaanim", "ikapito", "ikawalo"),
    ("nhất|thứ nhất|một", "hai|thứ hai", "ba|thứ ba", "bốn|thứ tư", "năm|thứ năm", "sáu|thứ sáu"),
    ("หนึ่ง|แรก", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด"),
    ("ໜຶ່ງ|ຫນຶ່ງ", "ສອງ", "ສາມ", "ສີ່", "ຫ້າ", "ຫົກ"),
    ("មួយ", "ពីរ", "បី", "បួន", "ប្រាំ", "ប្រាំមួយ"),
)  # fmt: skip

_VALUES = {word: value for row in _ROWS for value, words in enumerate(row, 1) for word in words.split("|")}
WORDS = "|".join(re.escape(word) for word in sorted(_VALUES, key=lambda word: (-len(word), word)))


def read(printed: str) -> int | None:
    """``read("premier") == 1``; None where it is no such word."""
    return _VALUES.get(printed.lower())
