"""How dates are written, by language: names of months and days, cue words, and the order of the parts.

A pattern's places: {d} day, {m} month's name, {n} month's number, {y} year; {d2} and {y2} end a range. Patterns are
read on folded text (see ``folding``), so they are in lower case, with "-" for every dash and ASCII digits.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calendar:
    """A language's way of writing dates."""

    months: tuple[tuple[str, ...], ...] = ()  # the names of January to December, abbreviations included
    weekdays: tuple[tuple[str, ...], ...] = ()  # the names of Monday to Sunday
    yesterday: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    on_weekday: str = ""  # pattern around {w}, the weekday that needs the record's date


ISO = Calendar(
    patterns=(
        r"(?<![\d/.-]){y}-{n}-{d}(?![\d-])",
        r"(?<![\d/.-]){y}/{n}/{d}(?![\d/])",
        r"(?<![\d/.-]){y}\s?-\s?{y2}(?![\d/-])",
    )
)

CALENDARS: dict[str, Calendar] = {
    "en": Calendar(
        months=(
            ("january", "jan."), ("february", "feb."), ("march", "mar."), ("april", "apr."), ("may",), ("june", "jun."),
            ("july", "jul."), ("august", "aug."), ("september", "sept.", "sep."), ("october", "oct."),
            ("november", "nov."), ("december", "dec."),
        ),
        weekdays=(("monday",), ("tuesday",), ("wednesday",), ("thursday",), ("friday",), ("saturday",), ("sunday",)),
        yesterday=("yesterday",),
        patterns=(
            r"\b{d}(?:st|nd|rd|th)?(?:\s?-\s?|\s(?:to|and)\s){d2}(?:st|nd|rd|th)?\s(?:of\s)?{m},?\s{y}\b",
            r"\b{m}\s{d}(?:st|nd|rd|th)?(?:\s?-\s?|\s(?:to|and)\s){d2}(?:st|nd|rd|th)?,?\s{y}\b",
            r"\b{d}(?:st|nd|rd|th)?\s(?:day\sof\s)?(?:of\s)?{m},?\s{y}\b",
            r"\b{m}\s{d}(?:st|nd|rd|th)?,?\s{y}\b",
            r"\b{m},?\s(?:of\s)?{y}\b",
            r"\b(?:in|since|by|until|before|after|during|from|(?:the|of)\syear|end\sof)\s{y}\b(?!\s?-)",
            r"\b(?:session|summit|meeting|forum|edition|expo)\s(?:of\s|in\s)?{y}\b(?!\s?-)",
            r"\bthe\s{y}(?=\s(?:session|summit|meeting|forum|edition|expo)\b)",
            r"\b(?:from|between)\s(?P<span>{y}\s(?:to|and)\s{y2})\b",
        ),
        on_weekday=r"\b(?:on|last|this)\s{w}\b(?!,?\s\d|,?\s(?:the|morning|afternoon)\s\d)",
    ),
    "de": Calendar(
        months=(
            ("januar", "jänner", "jan."), ("februar", "feb."), ("märz",), ("april", "apr."), ("mai",), ("juni",),
            ("juli",), ("august", "aug."), ("september", "sept.", "sep."), ("oktober", "okt."),
            ("november", "nov."), ("dezember", "dez."),
        ),
        weekdays=(
            ("montag",), ("dienstag",), ("mittwoch",), ("donnerstag",), ("freitag",), ("samstag", "sonnabend"),
            ("sonntag",),
        ),
        yesterday=("gestern",),
        patterns=(
            r"\b{d}\.?(?:\s?-\s?|\sbis\s(?:zum\s)?|\sund\s){d2}\.\s?{m}\s{y}\b",
            r"\b{d}\.\s?{m}\s{y}\b",
            r"\b{d}\.\s?{n}\.\s?{y}\b",
            r"\b{m}\s{y}\b",
            r"\b(?:in|seit|bis|ab|vor|nach|(?:im|des|zum)\sjahre?s?|jahr|ende|anfang|mitte)\s{y}\b(?!\s?-)",
            r"\b(?:sitzung|tagung|gipfel|gipfeltreffen|treffen|forum|konferenz|messe|expo)\s(?:von\s)?{y}\b(?!\s?-)",
            r"\b(?:von|zwischen)\s(?P<span>{y}\s(?:bis|und)\s{y2})\b",
        ),
        on_weekday=r"\b(?:am|vergangenen|letzten|diesen)\s{w}\b(?!,?\s(?:dem\s|den\s)?\d)",
    ),
    "zh-Hans": Calendar(
        weekdays=tuple(
            tuple(prefix + day for prefix in ("星期", "周", "礼拜") for day in days)
            for days in ("一", "二", "三", "四", "五", "六", "日天")
        ),
        yesterday=("昨天", "昨日"),
        patterns=(
            r"(?<!\d){y}\s?年\s?{n}\s?月\s?{d}\s?日?(?:至|-|到){d2}\s?[日号]",
            r"(?<!\d){y}\s?年\s?{n}\s?月\s?{d}\s?[日号]",
            r"(?<!\d){y}\s?年\s?{n}\s?月(?!\s?\d)",
            r"(?<![\d-]){y}\s?年(?!代|\s?\d{{1,2}}\s?月|[^。;]{{0,8}}议程)(?!(?:至|-|到)\d)",
            r"(?<!\d){y}\s?年?\s?(?:-|至|到)\s?{y2}\s?年",
        ),
        on_weekday=r"(?:本|上|当地时间|于|在|^|[,。,\s]){w}(?!会)",
    ),
    "ar": Calendar(
        months=(
            ("يناير", "كانون الثاني"), ("فبراير", "شباط"), ("مارس", "آذار"), ("أبريل", "إبريل", "نيسان"),
            ("مايو", "أيار"), ("يونيو", "حزيران"), ("يوليو", "تموز"), ("أغسطس", "آب"), ("سبتمبر", "أيلول"),
            ("أكتوبر", "تشرين الأول"), ("نوفمبر", "تشرين الثاني"), ("ديسمبر", "كانون الأول"),
        ),
        weekdays=(
            ("الاثنين", "الإثنين"), ("الثلاثاء",), ("الأربعاء",), ("الخميس",), ("الجمعة",), ("السبت",), ("الأحد",),
        ),
        yesterday=("أمس",),
        patterns=(
            r"(?<!\d){d}\s?(?:-|إلى|الى|و)\s?{d2}\s(?:من\s)?(?:شهر\s)?{m}\s?(?:\(\w+\)\s)?,?\s?(?:من\s)?(?:عام\s|سنة\s)?{y}(?!\d)",
            r"(?<!\d){d}\s(?:من\s)?(?:شهر\s)?{m}\s?(?:/\s?\w+(?:\s\w+)?\s|\(\w+\)\s)?,?\s?(?:من\s)?(?:عام\s|سنة\s)?{y}(?!\d)",
            r"(?<!\w)[وفبلك]?(?P<span>{m},?\s(?:من\s)?(?:عام\s|سنة\s)?{y})(?!\d)",
            r"(?<!\w)[وفبلك]?(?:ال)?(?:عام|سنة|لعام|دورة|منذ|قمة)\s{y}(?!\d|\s?-)",
            r"(?<!\w)(?:من|بين)\s(?:عام\s|عامي\s)?(?P<span>{y}\s(?:إلى|و|حتى)\s?(?:عام\s)?{y2})(?!\d)",
        ),
        on_weekday=r"(?<!\w)(?:يوم|مساء|صباح)\s{w}(?!\w)(?!,?\s\d|\s(?:نفسه|ذاته|عينه)(?!\w))",
    ),
}  # fmt: skip
