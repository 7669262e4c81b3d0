"""What the reader has to know of a language to read its figures.

All words are patterns for folded text (see ``folding``): lower case, ASCII digits, "-" for every dash.
"""

from __future__ import annotations

from dataclasses import dataclass

Table = tuple[tuple[str, str], ...]  # (pattern, ISO 4217)


@dataclass(frozen=True, slots=True)
class Quantities:
    """A language's way of writing figures."""

    decimal: str  # what may part whole and fraction
    groups: str  # what may part groups of three digits; read first where a mark can be both
    scales: tuple[tuple[str, int], ...]  # (pattern, power of ten)
    currencies: Table  # written after the number
    about: str  # what stands before a rough figure
    percent: str  # after the number; "%" always may
    nouns: str = ""  # what this field counts, where a noun has no form to be told by, or is several words
    head: str = ""  # what any other noun that is counted looks like, where words are spaced
    apart: str = ""  # words that are not counted, nor describe what is: durations, ordinals, prepositions, verbs
    capital: bool = False  # nouns have a capital
    pairs: bool = False  # a noun is mostly two words
    joint: str = ""  # between two words that describe a noun: "public and private universities"
    ahead: str = ""  # between a noun and the number after it that counts it; such nouns are those of ``nouns_ahead``
    nouns_ahead: str = ""
    never_ahead: str = ""  # after a number that does not count the noun before it
    boundary: str = ""  # words that end what is counted, where words are not spaced
    tails: str = ""  # last characters of nouns, where words are not spaced
    points: str = ""  # percentage points, after the number
    percent_before: str = ""
    measures: str = ""  # units that may have a fraction
    classifiers: str = ""  # between number and noun
    alone: str = ""  # classifiers that say by themselves what is counted
    more: str = r"\+"  # after the digits or the scale of a rough figure: "300多亿"
    link: str = ""  # between scale and unit: "milliards de dollars"
    before: Table = ()  # currencies written before the number, next to SIGNS
    adjectives: int = 0  # words that may stand between number and noun
    adjective: str = r"[^\W\d][\w'-]{1,24}"
    label: str = ""  # a number after these is the name of something: "article 3"
    to: str = ""  # joins the ends of a range; a dash always may
    spaced: bool = True  # words end at word boundaries


# Signs and codes that stand before the number, or after it, in every language.
SIGNS: Table = (
    (r"us\s?\$|usd|u\.s\.\s?\$", "USD"), (r"s\$|sgd", "SGD"), (r"hk\$|hkd", "HKD"), (r"a\$|aud", "AUD"),
    (r"nz\$|nzd", "NZD"), (r"c\$|cad", "CAD"), (r"nt\$|twd", "TWD"), (r"r\$|brl", "BRL"), (r"€|eur", "EUR"),
    (r"£|gbp", "GBP"), (r"rmb|cny|cn¥", "CNY"), (r"jpy|jp¥", "JPY"), (r"₩|krw", "KRW"), (r"rm|myr", "MYR"),
    (r"฿|thb", "THB"), (r"rp\.?|idr", "IDR"), (r"₱|php", "PHP"), (r"₫|vnd", "VND"), (r"b\$|bnd", "BND"),
    (r"៛|khr", "KHR"), (r"₭|lak", "LAK"), (r"mmk", "MMK"), (r"₽|rub", "RUB"), (r"chf", "CHF"), (r"inr|₹", "INR"),
    (r"\$", "$"),
)  # fmt: skip
