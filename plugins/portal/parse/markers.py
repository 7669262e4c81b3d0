"""Numbering marks at the beginning of a line: which systems a mark may belong to, and its value in each.

One mark proves nothing ("I. Newton"); ``outline`` accepts a system only where its values form a sequence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from plugins.portal.parse import numerals, ordinals


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
_N = r"(?P<n>\d{1,3}|[IVXLC]+)"
# After a word such as "Article 5" running text may go on ("Article 5 of the Charter …"): then it is no mark.
_ENDS = r"(?:\s*[.:：。—–-]+\s*|\s*\Z|\s+(?!(?-i:[a-zà-ÿа-я(])))"
_PART = "Part|Teil|Partie|Parte|Часть|Phần|Bagian|Bahagian|الجزء|ภาค"
_CHAPTER = "Chapter|Kapitel|Chapitre|Capítulo|Глава|Chương|Bab|الفصل|หมวด(?:\\s?ที่)?|ໝວດ(?:ທີ)?|ជំពូក(?:ទី)?|အခန်း"
_ARTICLE = "Article|Artikel|Artículo|Artigo|Статья|Điều|Pasal|Perkara|Artikulo|المادة|ข้อ|มาตรา|ມາດຕາ|មាត្រា|ပုဒ်မ|အပိုဒ်"
_PARAGRAPH = "Paragraph|Paragraphe|Párrafo|Parágrafo|Пункт|Absatz|الفقرة|Đoạn|Paragraf|Perenggan|Talata"


def _decimal(printed: str) -> int | None:
    return int(printed) if printed.isdecimal() else None


def _circled(printed: str) -> int | None:
    return ord(printed) - ord("①") + 1


def _bullet(_printed: str) -> int | None:
    return 1


def _system(name: str, rank: int, pattern: str, value: Callable[[str], int | None], flags: int = 0) -> _System:
    return _System(name, rank, re.compile(pattern, flags), value)


_I = re.IGNORECASE
_SYSTEMS = (
    _system("part", 0, rf"(?:{_PART})\s+{_N}{_ENDS}", numerals.any_number, _I),
    _system("han-part", 0, rf"第(?P<n>{_H}+|\d+)(?:编|編|部分)\s*[:：、]?\s*", numerals.any_number),
    _system("chapter", 1, rf"(?:{_CHAPTER})\s+{_N}{_ENDS}", numerals.any_number, _I),
    _system("han-chapter", 1, rf"第(?P<n>{_H}+|\d+)章\s*[:：、]?\s*", numerals.any_number),
    _system("han-section", 2, rf"第(?P<n>{_H}+|\d+)[节節]\s*[:：、]?\s*", numerals.any_number),
    _system("article", 3, rf"(?:{_ARTICLE})\s+{_N}{_ENDS}", numerals.any_number, _I),
    _system("han-article", 3, rf"第(?P<n>{_H}+|\d+)[条條]\s*[:：、]?\s*", numerals.any_number),
    _system("paragraph", 3, rf"(?:{_PARAGRAPH})\s+{_N}{_ENDS}", numerals.any_number, _I),
    _system("capital", 4, r"(?P<n>[A-Z])[.．]\s+(?=\S)", numerals.letter),
    _system("roman", 4, r"(?P<n>[IVXLC]+)\s?[.．、)]\s*(?!\w?\.)", numerals.roman),
    _system("roman-dash", 4, r"(?P<n>[IVXLC]+)\s?[–—-]\s*", numerals.roman),
    _system("roman-bare", 4, r"(?P<n>[IVXLC]+)(?:\Z|\s+(?=[A-ZÀ-ÞА-Я«“\"]))", numerals.roman),
    _system("han", 4, rf"(?P<n>{_H}+)\s?[、．.]\s*", numerals.han),
    _system("han-ordinal", 4, rf"第(?P<n>{_H}+)(?:\s?[,，、:：]|是)\s*", numerals.han),
    _system("han-is", 5, rf"(?P<n>{_H}{{1,2}})是(?=[^\s,，])", numerals.han),
    _system("han-paren", 5, rf"[(（]\s?(?P<n>{_H}+)\s?[)）]\s?[、.]?\s*", numerals.han),
    _system("decimal-3", 8, r"\d{1,2}\.\d{1,2}\.(?P<n>\d{1,2})\.?(?:\s+|(?=[^\W\d]))", _decimal),
    _system("decimal-2", 7, r"\d{1,2}\.(?P<n>\d{1,2})(?:\.?\s+|\.(?=[^\W\d]))", _decimal),
    _system("arabic", 6, r"(?P<n>\d{1,3})\s?[.．、។။]\s*(?!\d)", _decimal),
    _system("arabic-dash", 6, r"(?P<n>\d{1,3})\s?[-–—]\s*(?![\d\s])", _decimal),
    _system("arabic-close", 8, r"(?P<n>\d{1,3})\s?[)）]\s*", _decimal),
    _system("arabic-paren", 8, r"[(（]\s?(?P<n>\d{1,3})\s?[)）]\s*", _decimal),
    _system("circled", 9, r"(?P<n>[①-⑳])\s*", _circled),
    _system("letter-paren", 9, r"[(（]\s?(?P<n>[a-zа-яأ-يก-ฮ])\s?[)）]\s*", numerals.letter),
    _system("capital-paren", 9, r"[(（]\s?(?P<n>[A-Z])\s?[)）]\s*", numerals.letter),
    _system("letter-close", 9, r"(?P<n>[a-zа-яأ-ي])\s?[).]\s+", numerals.letter),
    _system("small-roman-paren", 10, r"[(（]\s?(?P<n>[ivxl]+)\s?[)）]\s*", numerals.roman),
    _system("small-roman-close", 10, r"(?P<n>[ivxl]+)\s?[).]\s+", numerals.roman),
    _system("bullet", 12, r"(?P<n>[•●○▪■◆◇►‣⁃·∙])\s*|(?P<m>[*–—-])\s+(?=\S)", _bullet),
)


def read(text: str) -> tuple[Mark, ...]:
    """Every way to read the beginning of a line as a numbering mark, coarsest first; empty where there is none."""
    found = []
    for system in _SYSTEMS:
        match = system.pattern.match(text)
        if not match:
            continue
        value = system.value(match.group("n") or "")
        if value:
            end = match.end()
            found.append(Mark(system.name, system.rank, value, text[:end].strip(), text[end:].strip()))
    ordinal = ordinals.read(text)
    if ordinal:
        value, end = ordinal
        found.append(Mark("ordinal", 4, value, text[:end].strip(), text[end:].strip()))
    return tuple(sorted(found, key=lambda mark: mark.rank))
