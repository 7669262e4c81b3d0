"""How each language names a provision by its number, and how it says that the provision is another document's.

``NAMED`` finds word and number in folded text. Right behind it stand, perhaps, the number of a part ("Article 3(2)":
``INNER``), of what it is a part of ("point (a) of paragraph 2": ``OUTER``), and further numbers ("paragraphs 2 and 3":
``FURTHER``, for languages with a plural only where ``SEVERAL`` finds one). ``ELSEWHERE`` is looked for right behind
all of these, ``OWNED`` right before: where one of them fits, another document's provision is meant.
"""

from __future__ import annotations

import re

from plugins.portal.annotate.folding import fold, fold_pattern
from plugins.portal.annotate.numerals import ORDINALS

_BURMESE = "ကခဂဃငစဆဇဈည"
_NUMERAL = (
    r"(?P<open>\()?(?P<number>\d{1,3}(?:\.\d{1,3}){0,2}|[a-h]\.\d{1,3}|[ivxlc]+|[a-hа-з](?=\)))"
    r"(?!\w|\.\w)(?(open)\)|(?:(?<=[a-zа-я])\))?)"
)
_LETTERED = _NUMERAL.replace(r"[a-hа-з](?=\))", "[a-h]")  # where a letter needs no bracket
_FIGURE = r"(?P<open>\()?(?P<number>\d{1,3}(?:\.\d{1,3}){0,2})(?!\d|[.,/]\d)(?(open)\))"
_ARABIC_ORDINALS = "|".join(sorted(word for word in ORDINALS if not word.isascii()))
_ARABIC_NUMBER = (
    r"(?:رقم\s)?(?P<open>\()?(?P<number>\d{1,3}(?:\.\d{1,3})?|[ابجده](?=\))|" + _ARABIC_ORDINALS + r")(?!\w)(?(open)\))"
)
_CHINESE_NUMBER = r"(?:[一二三四五六七八九十]{1,3}|\d{1,3})"
_CHINESE_NUMERAL = rf"第(?P<number>{_CHINESE_NUMBER})[条條款项點点段]"
_CHINESE_ARTICLE = rf"第(?P<article>{_CHINESE_NUMBER})[条條]"

# The words for a provision by language; behind the bar, those for a part of one.
_WORDS: dict[str, tuple[str, str]] = {
    "en": (
        r"\b(?:(?:sub)?paragraphs?|paras?\.?|articles?|clauses?|sections?|points?|items?|measures?|chapters?)",
        r"(?:(?:sub)?paragraph|para\.?|point|item|letter)",
    ),
    "de": (
        r"\b(?:ziffern?|absatz(?:es)?|absätzen?|artikel[sn]?|nummern?|nr\.|punkte?[sn]?|abschnitts?|abschnitten?"
        r"|maßnahmen?)",
        r"(?:absatz|abs\.|ziffer|buchstabe|nummer|nr\.)",
    ),
    "fr": (
        r"\b(?:articles?|paragraphes?|alinéas?|points?|sections?|clauses?|chapitres?|chiffres?)",
        r"(?:paragraphe|alinéa|point|lettre)",
    ),
    "es": (
        r"\b(?:artículos?|articulos?|párrafos?|apartados?|puntos?"
        r"|secci(?:ón|ones)|cláusulas?|numeral(?:es)?|incisos?|capítulos?)",
        r"(?:párrafo|apartado|inciso|letra|numeral)",
    ),
    "pt": (
        r"\b(?:artigos?|parágrafos?|pontos?|cláusulas?|secç(?:ão|ões)|seç(?:ão|ões)|itens|item|alíneas?|capítulos?)",
        r"(?:parágrafo|alínea|número|n\.[ºo]|item|inciso)",
    ),
    "ru": (
        r"(?<!\w)(?:стать(?:я|и|е|ю|ей|ям|ями|ях)|(?:под)?пункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?"
        r"|параграф(?:а|у|ом|е|ы|ов)?|раздел(?:а|у|ом|е|ы|ов|ах)?|глав(?:а|ы|е|у|ой))",
        r"(?:(?:под)?пункт|часть|абзац)",
    ),
    "id": (
        r"\b(?:pasal|ayat|butir|huruf|paragraf|bagian|angka|poin|bab|artikel)",
        r"(?:ayat|huruf|butir|angka)",
    ),
    "ms": (
        r"\b(?:perkara|fasal|perenggan|artikel|klausa|seksyen|bahagian|butiran|para)",
        r"(?:perenggan|butiran|klausa|para)",
    ),
    "fil": (
        r"\b(?:artikulo|talataan|talata|seksyon|sugnay|bahagi|punto|paragraph|article|section)(?:\sblg\.)?",
        r"(?:talata|sugnay|punto|paragraph)",
    ),
    "vi": (r"(?<!\w)(?:điều|khoản|điểm|mục|đoạn|phần|chương)", r"(?!)"),  # parts stand before the whole
    "th": (r"(?:ข้อย่อย|ข้อ|มาตรา|วรรค|ย่อหน้า|หมวด)(?:\s?ที่)?", r"(?:วรรค|ย่อหน้า|ข้อย่อย|\()(?:\s?ที่)?"),
    "lo": (r"(?:ມາດຕາ|ຂໍ້|ວັກ|ໝວດ|ຫມວດ)(?:\s?ທີ)?", r"(?:ວັກ|ຂໍ້)(?:\s?ທີ)?"),
    "km": (r"(?:មាត្រា|ប្រការ|ចំណុច|កថាខណ្ឌ|វាក្យខណ្ឌ)(?:\s?ទី)?", r"(?:កថាខណ្ឌ|ចំណុច|វាក្យខណ្ឌ)(?:\s?ទី)?"),
    "my": (r"(?:အပိုဒ်ခွဲ|အပိုဒ်|ပုဒ်မခွဲ|ပုဒ်မ|အချက်)(?:\s?အမှတ်)?", r"(?:အပိုဒ်ခွဲ|ပုဒ်မခွဲ|အချက်)(?:\s?အမှတ်)?"),
    "ar": (r"(?<!\w)(?:[وفبلك]{0,2}ال|لل)?(?:بنود|بند|ماده|مادتين|مواد|فقره|فقرات|نقطه)", r"(?:ال)?(?:فقره|بند)"),
}  # fmt: skip
_NUMBERS: dict[str, str] = {
    "fr": _NUMERAL.replace(r"(?P<number>", r"(?P<number>premier|"),
    "pt": _NUMERAL.replace(r"(?!\w|\.\w)", r"(?:\.?[ºª°]|(?!\w|\.\w))"),
    "id": _LETTERED,
    "vi": _LETTERED,
    "th": _FIGURE,
    "lo": _FIGURE,
    "km": _FIGURE,
    "my": _FIGURE.replace(r"(?P<number>", rf"(?P<number>[{_BURMESE}](?=\))|"),
    "ar": _ARABIC_NUMBER,
}
_OWN_LETTERS = {"my": _BURMESE, "th": "ก-ฮ", "lo": "ກ-ຮ", "km": "ក-អ", "ru": "а-яa-z", "ar": "ا-ي"}
_UNSPACED = frozenset(("th", "lo", "km", "my"))
# What joins a part to what it is a part of, where that stands behind.
_OF: dict[str, str] = {
    "en": r"\sof\s(?:the\s)?",
    "de": r"\s(?:des|von|der|in)\s",
    "fr": r"\s(?:de\sl'|du\s|de\sla\s)",
    "es": r"\s(?:del|de\sla)\s",
    "pt": r"\s(?:do|da)\s",
    "ru": r"\s",
    "id": r"\s(?:pada\s|dari\s|dalam\s)?",
    "ms": r"\s(?:dalam\s|daripada\s)?",
    "fil": r"\sng\s",
    "vi": r"\s(?:của\s)?",
    "th": r"\s?(?:ของ|แห่ง|ใน)\s?",
    "lo": r"\s?(?:ຂອງ|ແຫ່ງ|ໃນ)\s?",
    "km": r"\s?(?:នៃ|ក្នុង)\s?",
    "ar": r"\sمن\s",
}
# What joins the numbers of several provisions.
_AND: dict[str, str] = {
    "en": "and|or|to|through", "de": "und|oder|bis", "fr": "et|ou|à", "es": "y|e|o|a", "pt": "e|ou|a", "ru": "и|или|по",
    "id": "dan|atau|sampai|hingga", "ms": "dan|atau|hingga", "fil": "at|o|hanggang", "vi": "và|hoặc|đến",
    "th": "และ|หรือ|ถึง", "lo": "ແລະ|ຫຼື|ຫາ", "km": "និង|ឬ|ដល់", "my": "နှင့်|သို့မဟုတ်|မှ", "ar": "و|او|الي",
}  # fmt: skip
_SEVERAL: dict[str, str] = {
    "en": r"[a-z]{3,20}s\.?\s", "fr": r"\w{3,20}s\s", "es": r"\w{3,20}s\s", "pt": r"\w{3,20}s\s",
    "de": r"(?:ziffern|absätze|artikeln?|nummern|nr\.|punkte|abschnitte|maßnahmen)",
    "ru": r"\w{4,12}(?:ы|и|ов|ей|ам|ям|ами|ями|ах|ях)\s", "ar": r"\w{0,4}(?:بنود|مادتين|مواد|فقرات)",
}  # fmt: skip


def _named(language: str) -> str:
    words, _ = _WORDS[language]
    return words + (r"\s?" if language in _UNSPACED else r"\s") + _NUMBERS.get(language, _NUMERAL)


def _inner(language: str) -> str:
    _, parts = _WORDS[language]
    letters = rf"[{_OWN_LETTERS[language]}]" if language in _OWN_LETTERS else r"[a-z]|[ivx]{1,4}"
    figure = rf"(?:\d{{1,2}}|{letters})"
    return rf"(?:(?:,?\s?{parts}\s?\(?)|\s?\()(?P<number>{figure})(?!\w|\.\w)\)?"


def _further(language: str) -> str:
    ends = "" if language in _SEVERAL else r"(?=\s?(?:[,.;:)។၊။]|\Z))"
    space = r"\s?" if language in _UNSPACED or language == "ar" else r"\s"
    number = r"(?P<number>\d{1,3}(?:\.\d{1,3}){0,2}|[ivx]{1,4})(?:(?!\w|\.\w)|(?=\.?[ºª°]))"
    return rf"(?:,\s|,?{space}(?:{_AND[language]}){space}|\s?-\s?){number}{ends}"


_CHINESE = (
    # "条" also counts roads and ropes, so the words around it must speak of a text; a title before it is another one.
    r"(?:(?:(?<=本倡议)|(?<=本声明)|(?<=本宣言)|(?<=本计划)|(?<=本协定)|(?<=本协议)"
    r"|(?<=本文件)|(?<=上述)|(?<=上文)"
    r"|(?<=前述)|(?<=根据)|(?<=按照)|(?<=依照)|(?<=依据)|(?<=遵照)|(?<=参照)|(?<=参见)"
    r"|(?<=见))" + _CHINESE_NUMERAL + r"|"
    + _CHINESE_NUMERAL.replace("number", "described")
    + r"(?=所述|规定|的规定|所列|所指|提及|提到|中所|所载)"
    rf"|(?<=[^\s]){_CHINESE_ARTICLE}(?=第[(]?{_CHINESE_NUMBER}[)]?[款项]|[和与及至、]第{_CHINESE_NUMBER}[条條](?!\w)|[,.;)。、;]|\Z))"
)  # fmt: skip
_ELSEWHERE: dict[str, str] = {
    "en": r"\s?\(|\s(?:of|to|in)\s(?!(?:this|the\spresent|our)\b)",
    "de": r"\s?\(|\s(?:des|der|von|im|in)\s(?!(?:vorliegenden|gegenwärtigen)\b|dies)",
    "fr": r"\s?\(|\s(?!(?:du|de\sla|des)\sprésente?s?\b|de\sce(?:t|tte)?\b)(?:du\b|des\b|de\b|d')",
    "es": r"\s?\(|\s(?:del|de\sla|de\slos|de\slas|de)\s(?!(?:presente|la\spresente|est[ea])\b)",
    "pt": r"\s?\(|\s(?:do|da|dos|das|de)\s(?!presente\b)|\sd(?:aquel|ess)",
    "ru": r"\s(?:\w{3,20}(?:ой|ого|ей|его)\s){0,2}"
    r"(?<!настоящего\s)(?<!настоящей\s)(?<!этого\s)(?<!этой\s)(?<!данного\s)"
    r"(?:конвенци|соглашени|договор|декларац|устав|хартии|протокол|пакта|резолюци)|\s?\"",
    "id": r"\s?\(|\s(?:(?:dari|daripada|dalam|pada)\s)?"
    r"(?:perjanjian|konvensi|piagam|deklarasi|protokol|persetujuan|undang)"
    r"(?!\sini\b|\w*\sini\b)",
    "ms": r"\s?\(|\s(?:(?:dari|daripada|dalam|kepada)\s)?"
    r"(?:perjanjian|konvensyen|piagam|deklarasi|perisytiharan|protokol"
    r"|akta|triti)(?!\sini\b)",
    "fil": r"\s?\(|\sng\s(?!(?:\w{2,20}\s){0,2}ito\b)",
    "vi": r"\s?\(|\s(?:của\s)?(?:công ước|hiệp định|hiệp ước|hiến chương"
    r"|nghị định|nghị quyết|tuyên bố|thỏa thuận|luật)"
    r"(?!\s(?:\w{1,8}\s){0,2}này)",
    "zh-Hans": r"(?!)",
    "ar": r"\sمن\s(?!هذ)",
    "th": r"\s?(?:ของ|แห่ง)(?!\S{0,24}นี้)",
    "lo": r"\s?(?:ຂອງ|ແຫ່ງ)(?!\S{0,24}ນີ້)",
    "km": r"\s?(?:នៃ|របស់)(?!\S{0,30}នេះ)",
    "my": r"(?!)",
}
_OWNED: dict[str, str] = {
    "my": r"(?<!ဤ)(?:သဘောတူညီချက်|ကွန်ဗင်းရှင်း|ပဋိညာဉ်|စာချုပ်|ကြေညာချက်)၏?\s?\Z",
    "zh-Hans": r"(?:》|(?<!本)(?:公约|宪章|协定|协议|条约|宣言|章程|议定书|声明|倡议|法))\Z",
}


def _compiled(patterns: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {language: re.compile(fold_pattern(pattern)) for language, pattern in patterns.items()}


NAMED = _compiled({language: _named(language) for language in _WORDS} | {"zh-Hans": _CHINESE})
INNER = _compiled(
    {language: _inner(language) for language in _WORDS}
    | {"zh-Hans": rf"第?[(]?(?P<number>{_CHINESE_NUMBER})[)]?[款项]"}
)
OUTER = _compiled({language: joined + _named(language) for language, joined in _OF.items()})
FURTHER = _compiled({language: _further(language) for language in _AND})
SEVERAL = _compiled(_SEVERAL)
ELSEWHERE = _compiled(_ELSEWHERE)
OWNED = _compiled(_OWNED)
# Numbers that only citations and Burmese write so.
CITED = {"premier": 1} | {fold(letter): place for place, letter in enumerate(_BURMESE, 1)}
