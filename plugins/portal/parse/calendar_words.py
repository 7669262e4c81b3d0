"""Names of the days of the week in all languages of the portal: beside a date they add nothing."""

from __future__ import annotations

import re

from babel import Locale

from plugins.portal.languages import LANGUAGES
from plugins.portal.screens import screened

_MORE = {
    *("Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7"), "Jum'at", "Sonnabend", "الإثنين",
    *("วัน", "ວັນ", "ថ្ងៃ", "يوم", "ngày", "ที่"),  # "day", before its name or its figure
}  # fmt: skip
_LEAST = 2  # letters; shorter abbreviations are other words too


def _names() -> list[str]:
    names = {
        name.rstrip(".")
        for language in LANGUAGES.values()
        for width in ("wide", "abbreviated")
        for name in Locale.parse(language.locale).days["format"][width].values()
    }
    return sorted((name for name in names | _MORE if len(name) >= _LEAST), key=lambda name: (-len(name), name))


# Whole words only, in scripts that part words by spaces.
WEEKDAY = screened(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, _names()))})\.?(?!\w)", re.IGNORECASE)
