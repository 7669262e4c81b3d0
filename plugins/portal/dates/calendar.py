"""What the reader has to know of a language to read its dates.

Templates are regular expressions for folded text (lower case, ASCII digits, "-" for every dash), in which {d}, {n} and
{y} are the numbers of day, month and year and {name} the name of a month; ``\\s`` stands for up to three spaces.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Order = Literal["dmy", "mdy", "ymd"]


@dataclass(frozen=True, slots=True)
class Calendar:
    """A language's way of writing dates."""

    locale: str = ""  # the CLDR locale that names the months and days; empty: they have numbers only
    names: tuple[str, ...] = ()  # what CLDR lacks: names of January to December, parted by "|"
    orders: tuple[Order, ...] = ("dmy",)
    spaced: bool = True  # words are parted by spaces
    han: bool = False  # numbers may be written in Chinese characters
    day: str = "{d}"
    day_open: str = ""  # a day that begins a range, where it differs: "25" in "25. bis 27."
    day_word: str = ""  # a word that belongs to the day, also before "14/5/2023"
    month: str = "{name}"
    month_open: str = ""
    year: str = "{y}"  # with words of unit, which belong to the date: "2023 года"
    year_open: str = ""
    after_day: str = r"\s"  # between day and month, whichever comes first
    before_year: str = r"\s"  # in the order ymd: between year and month
    to: str = "-"  # joins the ends of a range; a dash always may
    and_: str = ""  # joins days, and the years of a period after ``between``
    between: str = ""
    cue: str = ""  # stands before a year alone, and is no part of it
    unit: str = ""  # {y} with the word after it that makes it a year
    followed: str = ""  # what after a number makes it a year, and is no part of it
    never: str = ""  # what after a number makes it the name of something: "2030 agenda"
    short: str = ""  # names of months after which a year of two digits may stand, in the Buddhist era
    prefix: str = ""  # letters written on to a word before it: "و" in Arabic
    month_first: bool = False  # 7/23/2023 is read, where it can be nothing else
    days: tuple[str, ...] = ()  # what CLDR lacks: names of Monday to Sunday, parted by "|"
    not_days: tuple[str, ...] = ()  # names of days that mean something else as well
    weekday: str = ""  # around {w}: where a weekday is one in the days before the text
    yesterday: str = ""
    today: str = ""
