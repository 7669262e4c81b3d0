"""How sums of money are written, by language: separators, scale words, currencies, words of approximation.

Words are read on folded text (see ``folding``), so they are in lower case. Currency codes are ISO 4217.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Money:
    """A language's way of writing sums."""

    decimal: str  # what may part whole and fraction
    groups: str  # what may part groups of three digits; read first where a mark can be both
    scales: tuple[tuple[str, int], ...]  # (pattern, power of ten)
    currencies: tuple[tuple[str, str], ...]  # (pattern, ISO 4217), written after the number
    about: str  # pattern of what stands before a rough figure
    more: str = r"\+"  # pattern of what stands after the digits of a rough figure: "300多亿"
    before: tuple[tuple[str, str], ...] = ()  # currencies written before the number, next to SIGNS
    spaced: bool = True  # words end at word boundaries


# Signs and codes that stand before the number, or after it, in every language.
SIGNS: tuple[tuple[str, str], ...] = (
    (r"us\$|usd", "USD"), (r"s\$|sgd", "SGD"), (r"hk\$|hkd", "HKD"), (r"a\$|aud", "AUD"),
    (r"€|eur", "EUR"), (r"£|gbp", "GBP"), (r"rmb|cny|cn¥", "CNY"), (r"jpy|jp¥", "JPY"), (r"₩|krw", "KRW"),
    (r"rm|myr", "MYR"), (r"฿|thb", "THB"), (r"rp\.?|idr", "IDR"), (r"₱|php", "PHP"), (r"₫|vnd", "VND"),
    (r"b\$|bnd", "BND"), (r"៛|khr", "KHR"), (r"₭|lak", "LAK"), (r"mmk", "MMK"), (r"\$", "$"),
)  # fmt: skip

MONEY: dict[str, Money] = {
    "en": Money(
        decimal=".",
        groups=",",
        scales=(
            (r"trillion|tn", 12), (r"billion|bn|b", 9), (r"million|mln|mn|m", 6), (r"thousand|k", 3), (r"hundred", 2),
        ),
        currencies=(
            (r"(?:chinese\s)?yuan(?:\srenminbi)?|renminbi", "CNY"),
            (r"u\.?s\.?(?:\sdollars?|\$)|us-dollars?|american\sdollars?", "USD"),
            (r"singapore\sdollars?", "SGD"), (r"hong\skong\sdollars?", "HKD"), (r"brunei\sdollars?", "BND"),
            (r"euros?", "EUR"), (r"(?:japanese\s)?yen", "JPY"), (r"(?:malaysian\s)?ringgit", "MYR"),
            (r"(?:thai\s)?baht", "THB"), (r"(?:indonesian\s)?rupiah", "IDR"), (r"(?:philippine\s)?pesos?", "PHP"),
            (r"(?:vietnamese\s)?dong", "VND"), (r"riels?", "KHR"), (r"(?:lao\s)?kip", "LAK"), (r"kyats?", "MMK"),
            (r"pounds?\ssterling", "GBP"), (r"dollars?", "$"),
        ),
        about=r"nearly|about|around|some|approximately|approx\.|roughly|almost|over|more than|up to|at least|close to",
    ),
    "de": Money(
        decimal=",",
        groups=". '",
        scales=(
            (r"billionen|billion|bio\.?", 12), (r"milliarden|milliarde|mrd\.?", 9), (r"millionen|million|mio\.?", 6),
            (r"tausend|tsd\.?", 3),
        ),
        currencies=(
            (r"(?:chinesische\s)?yuan|renminbi", "CNY"), (r"us-dollars?|us\sdollars?|amerikanische\sdollar", "USD"),
            (r"singapur-dollar|singapur-dollars", "SGD"), (r"hongkong-dollars?", "HKD"), (r"euro", "EUR"),
            (r"yen", "JPY"), (r"ringgit", "MYR"), (r"baht", "THB"), (r"rupiah", "IDR"), (r"pesos?", "PHP"),
            (r"dong", "VND"), (r"riel", "KHR"), (r"kip", "LAK"), (r"kyat", "MMK"), (r"dollars?", "$"),
        ),
        # "Verträge über 5 Millionen" are worth as much, not more.
        about=r"nahezu|rund|etwa|ca\.|circa|ungefähr|fast|knapp"
        r"|(?<!vertrag )(?<!verträge )(?<!verträgen )(?<!projekte )(?<!projekten )(?<!auftrag )(?<!aufträge )"
        r"(?<!kredit )(?<!kredite )(?<!darlehen )(?<!abkommen )(?<!betrag )(?<!summe )(?<!scheck )über"
        r"|mehr als|bis zu|mindestens|gut|annähernd",
    ),
    "zh-Hans": Money(
        decimal=".",
        groups=",",
        scales=(
            ("万亿", 12), ("千亿", 11), ("百亿", 10), ("十亿", 9), ("亿", 8), ("千万", 7), ("百万", 6), ("十万", 5),
            ("万", 4), ("千", 3), ("百", 2),
        ),
        currencies=(
            ("元人民币|人民币", "CNY"), ("美元", "USD"), ("欧元", "EUR"), ("日元", "JPY"), ("英镑", "GBP"),
            ("港元|港币", "HKD"),
            ("新加坡元|新元", "SGD"), ("文莱元", "BND"), ("林吉特|令吉", "MYR"), ("泰铢", "THB"),
            ("印尼盾|印度尼西亚盾", "IDR"), ("越南盾", "VND"), ("菲律宾比索|比索", "PHP"), ("基普", "LAK"),
            ("瑞尔", "KHR"), ("缅元|缅币", "MMK"), ("元", "CNY"),
        ),
        about="近|(?<![签合条公协契制])约|大约|将近|超过|超|逾|至少|高达|接近|突破",
        more=r"\+|余|多|几",
        before=(("人民币", "CNY"),),
        spaced=False,
    ),
    "ar": Money(
        decimal=".,",
        groups=",",
        scales=(
            ("تريليون(?:ات)?|ترليون", 12), ("مليار(?:ات|ا|ي)?|بليون", 9), ("مليون(?:ا|ي)?|ملايين", 6),
            ("ألف|آلاف", 3),
        ),
        currencies=(
            ("يوان(?:ا|ات)?(?:\\sصيني(?:ا)?)?|رنمينبي", "CNY"), ("دولار(?:ا|ات)?\\sأمريكي(?:ا|ة)?", "USD"),
            ("دولار(?:ا|ات)?\\sسنغافوري(?:ا)?", "SGD"), ("يورو", "EUR"), ("رينغيت", "MYR"), ("بات\\sتايلاندي", "THB"),
            ("روبية\\sإندونيسية", "IDR"), ("بيزو", "PHP"), ("دونغ", "VND"), ("ين\\sياباني", "JPY"),
            ("دولار(?:ا|ات)?", "$"),
        ),
        about="نحو|حوالي|قرابة|زهاء|ما يقرب من|ما يقارب|أكثر من|يقارب|ما يزيد على|تقريبا",
    ),
}  # fmt: skip
