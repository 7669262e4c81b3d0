"""Dates, numbers, amounts, lists and names of languages and territories as a language writes them, from CLDR."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from decimal import Decimal, InvalidOperation

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, get_currency_name

from plugins.portal import languages
from plugins.portal.model import PartialDate

# The documents themselves, of ASEAN and the United Nations, write "4 July 2023", as British English does.
_LOCALES = {"en": "en_GB"}
_SKELETONS = {4: "y", 7: "yMMMM", 10: "yMMMd"}


class Formats:
    """The conventions of one language."""

    def __init__(self, language: languages.Language) -> None:
        self.locale = Locale.parse(_LOCALES.get(language.tag, language.locale))

    def date(self, when: PartialDate) -> str:
        """A date at its own precision: "2023", "July 2023", "4 July 2023", "2021–2025". What is no date stays."""
        try:
            first, _, last = when.value.partition("/")
            return self._interval(first, last) if last else self._point(first)
        except (ValueError, KeyError):
            return when.value

    def _point(self, value: str) -> str:
        day = _day(value)
        if len(value) == 10:
            return format_date(day, "long", locale=self.locale)
        return format_skeleton(_SKELETONS[len(value)], day, locale=self.locale)

    def _interval(self, first: str, last: str) -> str:
        if len(first) != len(last) or first == last:
            return f"{self._point(first)} – {self._point(last)}" if first != last else self._point(first)
        return str(format_interval(_day(first), _day(last), _SKELETONS[len(first)], locale=self.locale))

    def number(self, value: int) -> str:
        """A whole number with its separators."""
        return str(format_decimal(value, locale=self.locale))

    def amount(self, key: str) -> str:
        """``12100000000 CNY`` → "12,100,000,000 Chinese yuan"; a unit that isn't a currency stays as it is."""
        figure, _, unit = key.partition(" ")
        try:
            value = Decimal(figure)
        except InvalidOperation:
            return key
        if unit in self.locale.currencies or get_currency_name(unit, locale="en") != unit:
            return str(format_currency(value, unit, locale=self.locale, format_type="name", currency_digits=False))
        return f"{format_decimal(value, locale=self.locale)} {unit}".strip()

    def list(self, items: tuple[str, ...]) -> str:
        """The items as the language joins them: "a, b and c"."""
        return format_list(list(items), locale=self.locale)

    def language(self, tag: str) -> str:
        """The name of a language in this one: "German" for ``de``."""
        try:
            name = Locale.parse(languages.language(tag).locale).get_display_name(self.locale)
        except (ValueError, UnknownLocaleError):
            name = None
        return self.locale.languages.get(tag.replace("-", "_")) or name or tag

    def territory(self, code: str) -> str | None:
        """CLDR's name of a territory: "Indonesien" for ``ID``."""
        return self.locale.territories.get(code)


def _day(value: str) -> date:
    """A day within the date; raises ValueError where there is no such day."""
    year, month, day = ([int(part) for part in value.split("-")] + [1, 1])[:3]
    if len(value) < 10:
        day = min(day, monthrange(year, month)[1])
    return date(year, month, day)
