"""Numbers that name what stands before them and count nothing: "Article 3", "paragraphs 3 and 4", "July 4"."""

from __future__ import annotations

import re
from collections.abc import Collection
from decimal import Decimal

from plugins.portal.annotate.folding import fold_pattern
from plugins.portal.annotate.quantities.words import Quantities

_BACK = 32  # characters before a number in which such a word stands
_LAST_DAY = 31
_LETTER = r"[^\W\d_\u0600-\u06ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_AND = (
    r"[/、-]|and|or|und|oder|et|ou|y|e|o|и|или|و|dan|atau|at|và|hoặc|to|bis|à|a|до|إلى|hingga|sampai|đến|和|至|และ|ແລະ"
    r"|និង|နှင့်"
)


class Names:
    """The words of a language after which a number is a name."""

    def __init__(self, words: Quantities, months: Collection[str]) -> None:
        number = r"\d{1,4}(?:\([\da-z]{1,3}\))? ?"  # "In phase 2, 40 ports": a comma alone joins none
        others = rf"(?:(?:{number}(?:,|{_AND}) ?){{0,5}}{number},? ?(?:{_AND}) ?)?"
        label = rf"(?<!{_LETTER})(?:{words.label})[ .]{{0,2}}{others}\Z"
        self._label = re.compile(fold_pattern(label)) if words.label else None
        named = "|".join(re.escape(month) for month in months)
        self._month = re.compile(rf"(?<!{_LETTER})(?:{named})\.? \Z") if named and words.spaced else None

    def has(self, folded: str, start: int, value: Decimal) -> bool:
        """Whether the number that begins at ``start`` is the name of a thing, or the day of a month."""
        back = max(0, start - _BACK)
        if self._label is not None and self._label.search(folded, back, start):
            return True
        return self._month is not None and value <= _LAST_DAY and self._month.search(folded, back, start) is not None
