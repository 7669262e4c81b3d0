"""Dates, numbers, amounts, lists and names of languages and territories as a language writes them, from CLDR.

Digits are those of the language's default numbering system, the era is the Gregorian one in every language, and where
CLDR is plainly at odds with use, what stands here instead is given with its reason.
"""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from decimal import Decimal, InvalidOperation

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, get_currency_name

from plugins.portal import languages
from plugins.portal.model import PartialDate

# The documents themselves, of ASEAN and the United Nations, write "4 July 2023", as British English does.
_LOCALES = {"en": "en_GB"}
_ZEROS = {"mymr": "\u1040"}  # of numbering systems that languages of the interface have as their default
_SKELETONS = {4: "y", 7: "yMMMM"}
# Thai readers take a bare 2023 for a year of the Buddhist era, 543 years ago; CLDR names the era in full dates alone.
_PATTERNS = {"th": {4: "G y", 7: "MMMM G y"}}
# Lao has no intervals of months in words in CLDR, which leaves "03/2021 – 11"; Thai ones lack the era.
_MONTHS_COMPOSED = frozenset({"lo", "th"})
# Chinese writes 至 between days. Elsewhere CLDR shortens months that are written out in single dates ("30 Dis 2013").
_DAYS_FROM_CLDR = frozenset({"zh-Hans"})
# CLDR joins Burmese items with " - ", which reads as a range, and has no space before the second of two in Khmer.
_LISTS = {"my": ("၊ ", "နှင့် ", "နှင့် "), "km": (", ", " និង ", " និង ")}  # between, before the last, between two
# CLDR spells Vietnamese names of languages as for a list; in a sentence "tiếng Anh" has no capital.
_NAMES_AS_IN_LISTS = frozenset({"vi"})
_ZERO_WIDTH_SPACE = "\u200b"  # CLDR has it in Lao and Khmer; browsers break these by themselves
_PLACE = "\ue000"  # stands in a pattern for what is filled in


class Formats:
    """The conventions of one language."""

    def __init__(self, language: languages.Language) -> None:
        self.locale = Locale.parse(_LOCALES.get(language.tag, language.locale))
        self._tag = language.tag
        system = getattr(self.locale, "default_numbering_system")  # noqa: B009 - the type stubs lack it
        zero = _ZEROS.get(str(system), "0")
        self._digits = {ord("0") + n: chr(ord(zero) + n) for n in range(10)}
        self._dates: dict[str, str] = {}  # a site says few dates and names few languages, each of them very often
        self._languages: dict[str, str] = {}

    def date(self, when: PartialDate) -> str:
        """A date at its own precision: "2023", "July 2023", "4 July 2023", "2021–2025". What is no date stays."""
        known = self._dates.get(when.value)
        if known is None:
            known = self._dates[when.value] = self._date(when.value)
        return known

    def _date(self, value: str) -> str:
        try:
            first, _, last = value.partition("/")
            text = self._interval(first, last) if last else self._point(first)
        except (ValueError, KeyError):
            return value
        return text.translate(self._digits)

    def year(self, year: int) -> str:
        """A year alone."""
        return self.date(PartialDate(f"{year:04}"))

    def _point(self, value: str) -> str:
        day = _day(value)
        if len(value) == 10:
            return format_date(day, "long", locale=self.locale)
        pattern = _PATTERNS.get(self._tag, {}).get(len(value))
        if pattern:
            return format_date(day, pattern, locale=self.locale)
        return format_skeleton(_SKELETONS[len(value)], day, locale=self.locale)

    def _interval(self, first: str, last: str) -> str:
        start, end = _day(first), _day(last)
        if first == last:
            return self._point(first)
        if len(first) == len(last) == 10:
            return self._days(start, end)
        if len(first) == len(last) == 7 and self._tag in _MONTHS_COMPOSED:
            return self._months(start, end)
        if len(first) != len(last):
            return self._both(self._point(first), self._point(last))
        text = str(format_interval(start, end, _SKELETONS[len(first)], locale=self.locale))
        era = _PATTERNS.get(self._tag, {}).get(len(first))
        return self._filled(era.replace("y", f"'{_PLACE}'"), start, text) if era else text

    def _days(self, start: datetime.date, end: datetime.date) -> str:
        """The days of a month in one date of the long form, else two dates in full."""
        if self._tag in _DAYS_FROM_CLDR:
            return str(format_interval(start, end, "yMMMd", locale=self.locale))
        long = str(self.locale.date_formats["long"].pattern)
        if (start.year, start.month) != (end.year, end.month):
            return self._both(*(format_date(day, "long", locale=self.locale) for day in (start, end)))
        point = "." if "d." in long else ""  # German: "25.–27. Mai"
        return self._filled(_with_place(long, r"d\.?"), start, f"{start.day}{point}–{end.day}{point}")

    def _months(self, start: datetime.date, end: datetime.date) -> str:
        if start.year != end.year:
            return self._both(*(self._point(f"{day.year:04}-{day.month:02}") for day in (start, end)))
        months = (format_date(day, "MMMM", locale=self.locale) for day in (start, end))
        pattern = _PATTERNS.get(self._tag, {}).get(7, "MMMM y")
        return self._filled(_with_place(pattern, "M+"), start, self._both(*months))

    def _filled(self, pattern: str, day: datetime.date, text: str) -> str:
        return format_date(day, pattern, locale=self.locale).replace(_PLACE, text)

    def _both(self, first: str, last: str) -> str:
        return f"{first} – {last}"

    def number(self, value: int | Decimal) -> str:
        """A number with its separators."""
        return str(format_decimal(value, locale=self.locale)).translate(self._digits)

    def amount(self, key: str) -> str:
        """``12100000000 CNY`` → "12,100,000,000 Chinese yuan"; a unit that isn't a currency stays as it is."""
        figure, _, unit = key.partition(" ")
        try:
            value = Decimal(figure)
        except InvalidOperation:
            return key
        if unit in self.locale.currencies or get_currency_name(unit, locale="en") != unit:
            text = str(format_currency(value, unit, locale=self.locale, format_type="name", currency_digits=False))
            return text.replace(_ZERO_WIDTH_SPACE, "").translate(self._digits)
        return f"{self.number(value)} {unit}".strip()

    def list(self, items: tuple[str, ...]) -> str:
        """The items as the language joins them: "a, b and c"."""
        if self._tag not in _LISTS or len(items) < 2:
            return format_list([*items], locale=self.locale)
        between, before_last, between_two = _LISTS[self._tag]
        if len(items) == 2:
            return between_two.join(items)
        return f"{between.join(items[:-1])}{before_last}{items[-1]}"

    def language(self, tag: str) -> str:
        """The name of a language in this one, as within a sentence: "German" for ``de``."""
        known = self._languages.get(tag)
        if known is None:
            known = self._languages[tag] = self._language(tag)
        return known

    def _language(self, tag: str) -> str:
        try:
            name = Locale.parse(languages.language(tag).locale).get_display_name(self.locale)
        except (ValueError, UnknownLocaleError):
            name = None
        name = self.locale.languages.get(tag.replace("-", "_")) or name or tag
        return f"{name[0].lower()}{name[1:]}" if self._tag in _NAMES_AS_IN_LISTS else name

    def territory(self, code: str) -> str | None:
        """CLDR's name of a territory: "Indonesien" for ``ID``."""
        return self.locale.territories.get(code)


def _with_place(pattern: str, token: str) -> str:
    """The pattern with a place to fill in instead of the token; words in quotation marks stay."""
    return re.sub(f"('[^']*')|{token}", lambda found: found.group(1) or f"'{_PLACE}'", pattern)


def _day(value: str) -> datetime.date:
    """A day within the date; raises ValueError where there is no such day."""
    year, month, day = ([int(part) for part in value.split("-")] + [1, 1])[:3]
    if len(value) < 10:
        day = min(day, monthrange(year, month)[1])
    return datetime.date(year, month, day)
