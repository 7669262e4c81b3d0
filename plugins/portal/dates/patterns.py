"""A calendar compiled: each shape that a date may have becomes one pattern.

Groups: d, m (name), n (number) and y of the first point of a date and d2, m2, n2, y2 of the last; ``span`` is the date
without its cue. A date that is no range has only the first. ``cut`` are the two digits that end "2021-25".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from plugins.portal.dates.calendar import Calendar
from plugins.portal.dates.names import any_of, months, weekdays
from plugins.portal.dates.numbers import HAN
from plugins.portal.folding import fold_pattern
from plugins.portal.screens import Choice

_GREGORIAN = r"1[6-9]\d\d|2[01]\d\d"
_BUDDHIST = r"2[4-6]\d\d"
_HAN_NUMBER = "[一二三四五六七八九十廿卅]{1,3}"
ERAS = {"民国": 1911, "民國": 1911, "令和": 2018, "平成": 1988, "昭和": 1925}
_ERA = rf"(?P<era>{'|'.join(ERAS)})\s?(?P<of>\d{{1,3}}|[{HAN}十百元]{{1,5}})"
_FREE = r"(?<!\d)(?<!\d[.,/-])"  # before a number that is no part of another
_DASH = r"(?:-|~)"
_WINDOW = r"(?:(?<!\d)(?:1[6-9]|2[0-6])\d\d(?!\d)"
SEEDS = re.compile(rf"{_WINDOW}|[{HAN}]{{4}}\s{{0,3}}年|{'|'.join(ERAS)}|[ก-ฮ]\.\s?\d\d(?!\d))")


@dataclass(frozen=True, slots=True)
class Reader:
    """A compiled calendar."""

    figures: tuple[re.Pattern[str], ...]  # what is written in figures alone, and the signs between them
    worded: tuple[re.Pattern[str], ...]
    choice: Choice  # of the worded ones
    months: dict[str, int]
    weekday: re.Pattern[str] | None
    weekdays: dict[str, int]
    yesterday: re.Pattern[str] | None
    today: re.Pattern[str] | None
    month_first: bool


def compiled(calendar: Calendar) -> Reader:
    """All shapes of a calendar, and the numeric ones of every language."""
    named = months(calendar)
    days = weekdays(calendar)
    shape = _Shapes(calendar, any_of(named, stops=True))
    sources = shape.years()
    for order in calendar.orders:
        sources += shape.by_day(order)
    sources += shape.short_years()
    edges = (r"(?<!\w)", r"(?!\w)") if calendar.spaced else ("", "")
    return Reader(
        figures=tuple(re.compile(source) for source in shape.numeric()),
        worded=tuple(re.compile(source) for source in sources),
        choice=Choice(sources),
        months=named,
        weekday=re.compile(_spaces(calendar.weekday.replace("{w}", f"(?P<w>{any_of(days)})")) + edges[1])
        if calendar.weekday
        else None,
        weekdays=days,
        yesterday=_word(calendar.yesterday, edges),
        today=_word(calendar.today, edges),
        month_first=calendar.month_first,
    )


def _word(words: str, edges: tuple[str, str]) -> re.Pattern[str] | None:
    return re.compile(f"{edges[0]}(?:{_spaces(words)}){edges[1]}") if words else None


def _spaces(template: str) -> str:
    """Folds a template, and lets the spaces in it be several."""
    folded = fold_pattern(template)
    return re.sub(r"\\s(?![?{*+])", r"\\s{1,3}", folded.replace(r"\s?", r"\s{0,3}"))


class _Shapes:
    """The patterns of one calendar."""

    def __init__(self, calendar: Calendar, names: str) -> None:
        self._c = calendar
        self._names = names
        self._number = rf"[0-3]?\d|{_HAN_NUMBER}" if calendar.han else r"[0-3]?\d"
        self._year = _GREGORIAN if calendar.spaced or calendar.han else f"{_GREGORIAN}|{_BUDDHIST}"
        if calendar.han:
            self._year += f"|[{HAN}]{{4}}"
        self._begin = r"(?<!\w)" if calendar.spaced else r"(?<!\d)"
        self._end = r"(?!\w)" if calendar.spaced else r"(?!\d)"
        to = "|".join(filter(None, (calendar.to, _DASH)))
        self._to = self._joined(to)
        self._to_and = self._joined("|".join(filter(None, (to, calendar.and_))))

    def _joined(self, words: str) -> str:
        """Words apart from their surroundings where the language spaces them; signs may touch."""
        signs = "|".join(word for word in ("/", "&", "-", "~", "و") if word in {*words.split("|"), *"-~"})
        if not self._c.spaced:
            return rf"\s?(?:{words})\s?"
        return rf"(?:\s?(?:{signs})\s?|\s(?:{words})\s)"

    def _part(self, name: str, last: str = "", *, begins: bool = False) -> str:
        """The template of "day", "month" or "year" with its groups, of the first point or (last="2") of the last."""
        template: str = (begins and getattr(self._c, f"{name}_open")) or getattr(self._c, name)
        year = rf"(?P<y{last}>{self._year})(?!\d)"
        if self._c.han and not last:
            year = rf"(?:{year}|{_ERA})"
        groups = {
            "{d}": rf"(?P<d{last}>{self._number})(?![\d:])",
            "{n}": rf"(?P<n{last}>{self._number})(?!\d)",
            "{name}": rf"(?P<m{last}>{self._names})" + (r"(?![^\W\d])" if self._c.spaced else ""),
            "{y}": year,
        }
        for place, group in groups.items():
            template = template.replace(place, group)
        return rf"(?:{template})"

    def _source(self, span: str, begin: str = "", end: str = "") -> str:
        return _spaces(rf"{begin or self._begin}(?P<span>{span}){end or self._end}")

    def by_day(self, order: str) -> list[str]:
        """Days and months of years, and ranges of them."""
        c = self._c
        d, m, y, d2, m2, y2 = (self._part(name, last) for last in ("", "2") for name in ("day", "month", "year"))
        d_open, m_open, y_open = (self._part(name, begins=True) for name in ("day", "month", "year"))
        between, of = c.after_day, c.before_year
        by_name = self._begin + c.prefix
        month = self._source(f"{m}{of}{y}", by_name)
        month_range = self._source(f"{m_open}(?:{of}{y_open})?{self._to}{m2}{of}{y2}", by_name)
        by_number = _FREE + (by_name if c.prefix else self._begin)
        weekday = r"(?:\s?\([^()\d]{1,12}\))?"
        if order == "dmy":
            return [
                self._source(f"{d}{between}{m}{of}{y}", by_number),
                self._source(f"{d_open}{weekday}{self._to_and}{d2}{between}{m2}{of}{y2}", by_number),
                self._source(f"{d}{between}{m_open}(?:{of}{y_open})?{weekday}{self._to}{d2}{between}{m2}{of}{y2}",
by_number),
                month,
                month_range,
            ]  # fmt: skip
        if order == "mdy":
            return [
                self._source(f"{m}{between}{d}{of}{y}", by_name),
                self._source(f"{m}{between}{d_open}{weekday}{self._to_and}{d2}{of}{y2}", by_name),
                self._source(f"{m_open}{between}{d_open}(?:{of}{y_open})?{weekday}{self._to}{m2}{between}{d2}{of}{y2}",
                             by_name),
            ]  # fmt: skip
        more = f"(?:{y2}{of})?"
        return [
            self._source(f"{y}{of}{m}{between}{d}"),
            self._source(f"{y}{of}{m}{between}{d_open}{self._to_and}{d2}"),
            self._source(f"{y}{of}{m}{between}{d_open}{self._to}{more}{m2}{between}{d2}"),
            self._source(f"{y}{of}{m}", end=rf"(?!\s?\d){self._end}"),
            self._source(f"{y}{of}{m_open}{self._to}{more}{m2}"),
        ]

    def years(self) -> list[str]:
        """Periods, and years that stand alone with a cue, a unit or brackets."""
        c = self._c
        y, y2, y_open = self._part("year"), self._part("year", "2"), self._part("year", begins=True)
        bare = rf"(?P<y>{self._year})(?!\d)"
        alone = rf"(?!\s?{_DASH}\s?\d|[/.]\d)" + (f"(?!{c.never})" if c.never else "")
        free = r"(?<![\d/.-])"
        end = r"(?![\d/]|-\d)"
        sources = [
            self._source(f"{y_open}{self._to}{y2}", free + self._begin, end),
            self._source(rf"{bare}/(?P<y2>{self._year})", rf"(?<![\w/.-]){self._begin}", r"(?![\w/-])"),
            self._source(rf"{bare}\s?-\s?(?P<cut>1[3-9]|[2-9]\d)", r"(?<![\w/.-])", r"(?![\w/]|-\d|\.\d)"),
            self._source(bare, r"(?<![\d ] )\(", r"(?=\))"),
        ]
        if c.between:
            sources.append(
                self._source(f"{y_open}{self._joined(c.and_)}{y2}", rf"{self._begin}(?:{c.between})\s?", end)
            )
        if c.cue:
            gap = "[ -]{1,3}" if c.spaced else r"\s?"
            also = rf"(?P<also>(?:,\s?(?:{self._year})){{0,6}},?{self._joined(c.and_)}(?:{self._year})(?!\d){alone})?"
            also = also if c.and_ else ""
            cue = rf"{self._begin}(?P<cue>{c.cue}){gap}"
            sources.append(_spaces(rf"{cue}(?P<span>{y}){alone}{self._end}{also}"))
        if c.unit:
            unit = c.unit.replace("{y}", rf"(?:(?P<y>{self._year})|{_ERA})" if c.han else f"(?P<y>{self._year})")
            sources.append(self._source(unit, free, alone))
            if c.and_:
                first = rf"{free}(?P<also>{self._year}){self._joined(c.and_)}"
                sources.append(_spaces(rf"{first}(?P<span>{unit}){alone}"))
        if c.followed:
            sources.append(self._source(bare, r"(?<![\w/.-])", f"(?={c.followed})"))
        return sources

    def numeric(self) -> list[str]:
        """ISO 8601 and day/month/year, in digits only, as every language may write them."""
        y, y2 = (rf"(?P<y{last}>{self._year})" for last in ("", "2"))
        n, n2, d, d2 = r"(?P<n>[01]?\d)", r"(?P<n2>[01]?\d)", r"(?P<d>[0-3]?\d)", r"(?P<d2>[0-3]?\d)"
        free = r"(?<![\d/.-])"
        to = _spaces("|".join(filter(None, (self._c.to, _DASH))))
        word = _spaces(f"(?:{self._c.day_word})?") if self._c.day_word else ""
        return [
            rf"{free}(?P<span>{y}\s?-\s?{y2})(?![\d/]|-\d)",
            rf"{free}(?P<span>{y}-{n}-{d})(?![\d-])",
            rf"{free}(?P<span>{y}/{n}/{d})(?![\d/])",
            rf"{free}(?P<span>{y}\.\s?{n}\.\s?{d})(?!\d|\.\d)",
            rf"{free}(?P<span>{word}(?P<a>[0-3]?\d)(?P<by>[/.-])(?P<b>[0-3]?\d)(?P=by){y})(?![\d/-]|\.\d)",
            rf"{free}(?P<span>{word}(?P<a>\d\d)\.\s(?P<b>\d\d)\.\s{y})(?![\d/-]|\.\d)",
            rf"{free}(?P<span>{word}{d}(?:[/.]{n}(?:[/.]{y})?)?\.?\s?(?:{to})\s?{word}{d2}[/.]{n2}[/.]{y2})(?![\d/-]|\.\d)",
        ]

    def short_years(self) -> list[str]:
        """ "พ.ย.๖๒": the month's name abbreviated, and the end of a year in the Buddhist era."""
        if not self._c.short:
            return []
        month = f"(?P<m>{self._c.short})"
        return [self._source(rf"(?:(?P<d>[0-3]?\d)\s?)?{month}\s?(?P<be>[4-7]\d)", end=r"(?![\d.])")]
