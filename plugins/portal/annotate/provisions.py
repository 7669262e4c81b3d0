"""References to a provision of the same document: "paragraph 3 above", "第二条", "Ziffer 2"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from plugins.portal.annotate.folding import fold_pattern
from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.annotate.numerals import ORDINALS, value
from plugins.portal.model import Version

_NUMERAL = r"(?P<number>\d{1,3}|[ivxlc]+)(?![\w.]\w|\w)"
_ARABIC_ORDINALS = "|".join(sorted(word for word in ORDINALS if not word.isascii()))
# What follows tells of another document ("Article 2 of the Paris Agreement"), unless it is this one.
_PATTERNS: dict[str, str] = {
    "en": r"\b(?:paragraphs?|para\.|articles?|clauses?|sections?|points?|measures?)\s" + _NUMERAL
    + r"(?!\s?\(|\s(?:of|to|in)\s(?!(?:this|the\spresent|our)\b))",
    "de": r"\b(?:ziffern?|absatz|absatzes|artikels?|nummer|nr\.|punkte?s?|abschnitts?|maßnahme)\s" + _NUMERAL
    + r"(?!\s?\(|\s(?:des|der|von|im|in)\s(?!(?:vorliegenden|gegenwärtigen)\b|dies))",
    # "条" also counts roads and ropes, so the words around it must speak of a text; a title before it is another one.
    "zh-Hans": r"(?:(?<=本倡议)|(?<=本声明)|(?<=本计划)|(?<=本协定)|(?<=上述)|(?<=上文)|(?<=根据)|(?<=按照)|(?<=依照)"
    r"|(?<=见))"
    r"(?:第(?P<number>[一二三四五六七八九十]{1,3}|\d{1,3})[条款项点])",
    "ar": r"(?<!\w)(?:[وفبلك]{0,2}ال|لل)?(?:بند|مادة|فقرة|نقطة)\s(?:رقم\s)?(?P<number>\d{1,3}|" + _ARABIC_ORDINALS
    + r")(?!\w)(?!\sمن\s(?!هذ))",
}  # fmt: skip


class ProvisionMatcher:
    """Resolves a printed number to the provision that bears it; a number that no provision bears is left alone."""

    def __init__(self) -> None:
        self._patterns = {tag: re.compile(fold_pattern(pattern)) for tag, pattern in _PATTERNS.items()}

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """References keyed ``"shenzhen-initiative#p-2"``; a provision's reference to itself is none."""
        pattern = self._patterns.get(context.language)
        if pattern is None or not context.rows:
            return
        for match in pattern.finditer(context.folded):
            number = value(match["number"])
            row = context.rows.get(number) if number is not None else None
            if row is not None and row != context.provision.id:
                key = f"{context.record.id}#{row}"
                yield Candidate(match.start(), match.end(), "reference", key, "provisions.number")


def printed_numbers(version: Version) -> Mapping[int, str]:
    """The ids of the top-level provisions by their printed number, of equal numbers none: they would be a guess."""
    rows: dict[int, list[str]] = {}
    for provision in version.provisions:
        number = value(provision.number) if provision.parent is None else None
        if number is not None and provision.number:
            rows.setdefault(number, []).append(provision.id)
    return {number: ids[0] for number, ids in rows.items() if len(ids) == 1}
