"""Numbering marks at the beginning of a line: which systems a mark may belong to, and its value in each.

One mark proves nothing ("I. Newton"); ``outline`` accepts a system only where its values form a sequence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from plugins.portal.parse import counting, numerals, ordinals


@dataclass(frozen=True, slots=True)
class Mark:
    """A numbering mark read from the beginning of a line."""

    system: str
    rank: int  # how coarse its system is: parts 0 … bullets 12; a coarser mark ends finer lists
    value: int
    printed: str  # with its punctuation
    rest: str  # what follows on the line


@dataclass(frozen=True, slots=True)
class _System:
    name: str
    rank: int
    pattern: re.Pattern[str]  # group "n" is the number; the match ends where the running text begins
    value: Callable[[str], int | None]


_H = f"[{numerals.HAN}]"
_RANGE = "Ⅰ-Ⅻ"  # Roman numerals that are one character each
_SUFFIX = r"(?:\.?[º°ª]|er\b|ère\b|re\b|st\b|nd\b|rd\b|th\b|-я\b|-й\b)?"
_N = rf"[(（]?\s?(?P<n>\d{{1,3}}|[IVXLC]+(?![^\W\d_])|[{_RANGE}]|(?:{counting.WORDS})(?!\w)){_SUFFIX}\s?[)）]?"
# After a word such as "Article 5" running text may go on ("Article 5 of the Charter …"): then it is no mark.
_ENDS = r"(?:\s*[.:：。—–៖။၊-]+\s*|\s*\Z|\s+(?!(?-i:[a-zà-ÿа-я(])))"
_PART = "Part|Teil|Partie|Parte|Часть|Phần|Bahagian|Bahagi|الجزء|ภาค(?:ที่)?|ພາກ(?:ທີ)?|អង្គ(?:ទី)?"
_CHAPTER = (
    "Chapter|Kapitel|Chapitre|Capítulo|Глава|Chương|Bab|Kabanata|الفصل|الباب|หมวด(?:\\s?ที่)?|บท(?:ที่)?|ໝວດ(?:ທີ)?"
    "|ជំពូក(?:ទី)?|အခန်း"
)
_SECTION = "Section|Abschnitt|Sección|Seção|Secção|Раздел|Mục|Seksyon|Bagian|القسم|ส่วน(?:ที่)?|ສ່ວນ(?:ທີ)?|ផ្នែក(?:ទី)?|အပိုင်း"
ARTICLE = (
    "Article|Artikel|Artículo|Artigo|Статья|Điều|Pasal|Perkara|Artikulo|المادة|مادة|ข้อ(?:ที่)?|มาตรา|ມາດຕາ"
    "|ຂໍ້(?:ທີ)?"
    "|មាត្រា|ប្រការ|ပုဒ်မ|အပိုဒ်"
)
_PARAGRAPH = (
    "Paragraph|Paragraphe|Párrafo|Parágrafo|Пункт|Absatz|الفقرة|البند|Đoạn|Khoản|Paragraf|Perenggan|Talata"
    "|Clause|Klausel"
    "|Cláusula|Klausa|Fasal|Point|Punkt|Punto|Ponto|Poin|Butir|Butiran|วรรค|ข้อความที่|ວັກ|កថាខណ្ឌ|ចំណុច(?:ទី)?|အချက်"
)
_LETTER = "[a-zа-яёđأ-يก-ฮກ-ຮក-អက-အ]"
_OWN_LETTER = "[а-яёأ-يก-ฮກ-ຮក-អက-အ]"  # where a dash or a lack of space is no compound word


def _decimal(printed: str) -> int | None:
    return int(printed) if printed.isdecimal() else None


def _enclosed(printed: str) -> int | None:
    first = next(code for code in _ENCLOSED if code <= printed)
    return ord(printed) - ord(first) + 1


_ENCLOSED = ("㈠", "❶", "⑴", "①")  # the first characters of ranges, the latest range first


def _bullet(_printed: str) -> int | None:
    return 1


def _system(name: str, rank: int, pattern: str, value: Callable[[str], int | None], flags: int = 0) -> _System:
    return _System(name, rank, re.compile(pattern, flags), value)


_I = re.IGNORECASE
_SYSTEMS = (
    _system("part", 0, rf"(?:{_PART})\s*(?<=[\s\u0600-\u17ff]){_N}{_ENDS}", numerals.any_number, _I),
    _system("han-part", 0, rf"第\s?(?P<n>{_H}+|\d+)\s?(?:编|編|部分)\s*[:：、]?\s*", numerals.any_number),
    _system("chapter", 1, rf"(?:{_CHAPTER})\s*(?<=[\s\u0600-\u17ff]){_N}{_ENDS}", numerals.any_number, _I),
    _system("han-chapter", 1, rf"第\s?(?P<n>{_H}+|\d+)\s?章\s*[:：、]?\s*", numerals.any_number),
    _system("section", 2, rf"(?:{_SECTION})\s*(?<=[\s\u0600-\u17ff]){_N}{_ENDS}", numerals.any_number, _I),
    _system("han-section", 2, rf"第\s?(?P<n>{_H}+|\d+)\s?[节節]\s*[:：、]?\s*", numerals.any_number),
    _system("article", 3, rf"(?:{ARTICLE}|§)\s*(?<=[\s§\u0600-\u17ff]){_N}{_ENDS}", numerals.any_number, _I),
    _system("han-article", 3, rf"第\s?(?P<n>{_H}+|\d+)\s?[条條]\s*[:：、]?\s*", numerals.any_number),
    _system("hangul-article", 3, r"제\s?(?P<n>\d+)\s?조\s*[:.]?\s*", _decimal),
    _system("paragraph", 3, rf"(?:{_PARAGRAPH})\s*(?<=[\s\u0600-\u17ff]){_N}{_ENDS}", numerals.any_number, _I),
    _system("capital", 4, r"(?P<n>[A-Z])[.．]\s+(?=\S)", numerals.letter),
    _system("capital-close", 4, r"(?P<n>[A-Z])\s?[)）]\s*(?=\S)", numerals.letter),
    _system("capital-cyrillic", 4, r"(?P<n>[А-Я])[.)]\s+(?=\S)", numerals.letter),
    _system("roman", 4, rf"(?P<n>[IVXLC]+|[{_RANGE}])\s?[.．、)]\s?[-–—]?\s*(?!\w?\.)", numerals.roman),
    _system("roman-paren", 8, rf"[(（]\s?(?P<n>[IVXLC]+|[{_RANGE}])\s?[)）]\s*", numerals.roman),
    _system("roman-dash", 4, rf"(?P<n>[IVXLC]+|[{_RANGE}])\s?[–—:：/-]\s*", numerals.roman),
    _system("roman-bare", 4, rf"(?P<n>[IVXLC]+|[{_RANGE}])(?:\Z|\s+(?=[A-ZÀ-ÞĐА-Я«“\"\u0e00-\u17ff]))", numerals.roman),
    _system("han", 4, rf"(?P<n>{_H}+)\s?[、．.:：]\s*", numerals.han),
    _system("han-alone", 4, rf"(?P<n>{_H}{{1,3}})\Z", numerals.han),
    _system("han-bare", 4, rf"(?P<n>{_H}{{1,3}})\s+(?=[\u3400-\u9fff《“])", numerals.han),
    _system("han-ordinal", 4, rf"第(?P<n>{_H}+)(?:\s?[,，、:：.]|是|\s(?=\S))\s*", numerals.han),
    _system("han-is", 5, rf"(?P<n>{_H}{{1,2}})[是要](?=[^\s,，])", numerals.han),
    _system("han-paren", 5, rf"[(（]\s?(?P<n>{_H}+)\s?[)）]\s?[、.]?\s*", numerals.han),
    _system("han-close", 5, rf"(?P<n>{_H}+)\s?[)）]\s*", numerals.han),
    _system("decimal-4", 9, r"\d{1,2}(?:\.\d{1,2}){2}\.(?P<n>\d{1,2})\.?(?:\s+|(?=[^\W\d]))", _decimal),
    _system("decimal-3", 8, r"\d{1,2}\.\d{1,2}\.(?P<n>\d{1,2})\.?(?:\s+|(?=[^\W\d]))", _decimal),
    _system("decimal-2", 7, r"\d{1,2}[.．](?P<n>\d{1,2})(?:\.?\s+|\.?(?=[^\W\d]))", _decimal),
    _system("arabic", 6, r"(?P<n>\d{1,3})\s?(?:[.．](?:\s?[-–—](?=\s))?|[、။៖])\s*(?!\d)", _decimal),
    _system("arabic-ordinal", 6, r"(?P<n>\d{1,3})\.?[º°ª]\s?[.)–-]*\s*(?=[^\W\d])", _decimal),
    _system("arabic-dash", 6, r"(?P<n>\d{1,3})\s?[-–—ـ]\s*(?![\d\s])(?!(?<=\d[-–—])[a-z])", _decimal),
    _system("arabic-colon", 6, r"(?P<n>\d{1,2})\s?[:：]\s*(?!\d)(?=\S)", _decimal),
    _system("arabic-slash", 6, r"(?P<n>\d{1,2})\s?/\s+(?=\D)", _decimal),
    _system("arabic-bare", 6, r"(?P<n>\d{1,2})\s+(?=[A-ZÀ-ÞĐА-Я«“\"\u0620-\u064a\u0e00-\u17ff\u3041-\u9fff])",
            _decimal),
    _system("arabic-close", 8, r"(?P<n>\d{1,3})\s?[)）]\s*", _decimal),
    _system("arabic-paren", 8, r"[(（]\s?(?P<n>\d{1,3})\s?[)）][.、]?\s*", _decimal),
    _system("enclosed", 9, r"(?P<n>[①-⑳⑴-⒇❶-❿㈠-㈩])\s*[、.]?\s*", _enclosed),
    _system("letter-paren", 9, rf"[(（]\s?(?P<n>{_LETTER})\s?[)）]\s*", numerals.letter),
    _system("letter-paren-2", 9, rf"[(（]\s?(?P<n>{_LETTER})\s?[)）]\s*", numerals.letter_in_another_order),
    _system("capital-paren", 9, r"[(（]\s?(?P<n>[A-Z])\s?[)）]\s*", numerals.letter),
    _system("letter-close", 9, rf"(?P<n>{_LETTER})\s?[).]\s+|(?P<m>{_OWN_LETTER})\s?[)./–ـ-]\s*", numerals.letter),
    _system("letter-close-2", 9, rf"(?P<n>{_LETTER})\s?[).]\s+|(?P<m>{_OWN_LETTER})\s?[)./–ـ-]\s*",
            numerals.letter_in_another_order),
    _system("small-roman-paren", 10, r"[(（]\s?(?P<n>[ivxl]+|[ⅰ-ⅻ])\s?[)）]\s*", numerals.roman),
    _system("small-roman-close", 10, r"(?P<n>[ivxl]+|[ⅰ-ⅻ])\s?[).]\s+", numerals.roman),
    _system("bullet", 12, r"(?P<n>[•●○▪■◆◇►▶➢✓✔‣⁃·∙])\s*|(?P<m>[*–—-])\s+(?=\S)", _bullet),
)  # fmt: skip
# "Pillar 1: …", "Trụ cột 1." – any word with a number and its punctuation; the word is part of the system's name.
_LABELLED = re.compile(
    r"(?P<word>[^\W\d_a-z][^\W\d_]{2,19}(?:\s[^\W\d_]{2,12})?)\s(?P<n>\d{1,2}|[IVX]{1,5})(?:\s*[:：.–—-]+\s+"
    r"|\s*[:：]\Z|\Z)"
)
# Most lines are told at once to begin with no mark: with neither a sign nor one of the words.
_WORDED = frozenset({"part", "chapter", "section", "article", "paragraph"})
_BY_WORD = tuple(system for system in _SYSTEMS if system.name in _WORDED)
_BY_SIGN = tuple(system for system in _SYSTEMS if system.name not in _WORDED)
_BRACKETS = "(（"
# Of those told by a sign: each begins with a bracket, with a figure, or with neither.
_BRACKETED = tuple(system for system in _BY_SIGN if system.pattern.pattern.startswith(rf"[{_BRACKETS}]"))
_FIGURED = tuple(system for system in _BY_SIGN if system.pattern.pattern.startswith((r"\d", r"(?P<n>\d")))
_OTHER = tuple(system for system in _BY_SIGN if system not in {*_BRACKETED, *_FIGURED})
_SIGN = re.compile(
    rf"[(（\d第제①-⓿❶-❿㈠-㈩•●○▪■◆◇►▶➢✓✔‣⁃·∙*–—-]|{_H}|(?:[IVXLC{_RANGE}ivxlⅰ-ⅻ]{{1,7}}|[^\W\d_])(?![^\W\d_])"
)
_WORD = re.compile(rf"(?:{_PART}|{_CHAPTER}|{_SECTION}|{ARTICLE}|{_PARAGRAPH}|§)", re.IGNORECASE)
SECOND_ORDERS = ("letter-paren", "letter-close")  # each has a twin "…-2" for an alphabet's other order
WEAK = frozenset({"arabic-bare", "han-bare", "arabic-colon", "arabic-slash"})  # need three in a row


def read(text: str) -> tuple[Mark, ...]:
    """Every way to read the beginning of a line as a numbering mark, coarsest first; empty where there is none."""
    found = []
    systems = (_by_sign(text[0]) if _SIGN.match(text) else ()) + (_BY_WORD if _WORD.match(text) else ())
    for system in systems:
        match = system.pattern.match(text)
        if not match:
            continue
        value = system.value(match.group("n") or match.groupdict().get("m") or "")
        if value:
            end = match.end()
            found.append(Mark(system.name, system.rank, value, text[:end].strip(), text[end:].strip()))
    ordinal = ordinals.read(text)
    if ordinal:
        value, end = ordinal
        found.append(Mark("ordinal", 4, value, text[:end].strip(), text[end:].strip()))
    labelled = _LABELLED.match(text)
    if labelled and not any(mark.rank <= 3 for mark in found):
        value = numerals.any_number(labelled.group("n"))
        if value:
            name, end = f"labelled {labelled.group('word').lower()}", labelled.end()
            found.append(Mark(name, 4, value, text[:end].strip(), text[end:].strip()))
    return tuple(sorted(found, key=lambda mark: mark.rank))


def _by_sign(first: str) -> tuple[_System, ...]:
    """The systems whose marks may begin with a character."""
    if first in _BRACKETS:
        return _BRACKETED
    return _FIGURED if first.isdecimal() else _OTHER
