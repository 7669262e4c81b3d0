"""Cited instruments that the registry lacks: titles in book marks or quotation marks, and English titles in capitals.

Precision first: what doesn't name its sort ("Agreement", "宣言") isn't taken for an instrument.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from unicodedata import combining, normalize

from plugins.portal.annotate.folding import fold
from plugins.portal.annotate.forms import names
from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.annotate.pairs import orders
from plugins.portal.annotate.title_words import CAPITALISED, OF_A_SIDE, SORTS
from plugins.portal.model import Localised
from plugins.portal.screens import screened

PREFIX = "unregistered-"
_LONGEST_SLUG = 80

_IN_BOOK_MARKS = re.compile(r"《([^《》\n]{4,120})》")
_IN_QUOTES = re.compile(r"[“„«‹\"「『]([^“”„«»‹›\"「」『』\n]{8,200})[”“»›\"」』]")
_SHORTEST = 12  # characters in quotation marks, of languages that space their words

# Bounded, and begun at the start of a word only, so that a long run of hyphens or capitals costs no quadratic time.
_WORD = r"(?:(?<![\w–—‑/-])[A-Z][\w'’]{0,40}(?:[-–—‑/][\w'’]{1,40}){0,4})"
_JOINING = r"(?:(?:of|on|for|in|to|the|and|with|between|among|against|concerning|under|a|an)\s)"
_LEADING = (
    r"(?:(?!(?:The|This|That|These|In|On|Under|By|We|Our|An?|And|For|Through|With|Its|Each|All|Any)\s)" + _WORD + r"\s)"
)
_CAPITALISED = screened(
    rf"{_LEADING}{{0,5}}"
    r"(?:Agreement|Convention|Protocol|Declaration|Joint\sStatement|Memorandum\sof\sUnderstanding|Plan\sof\sAction"
    r"|Action\sPlan|Framework|Treaty)"
    rf"\s(?:on|for|of)\s(?:the\s|a\s)?{_WORD}(?:(?!(?:,?\sand|,)\sthe\s),?\s{_JOINING}{{0,3}}{_WORD})*(?:\s\(\d{{4}}\s?[-–—]\s?\d{{4}}\))?"
)
_SLUG_WORD = re.compile(r"[a-z0-9]+")


class TitleMatcher:
    """Titles of instruments, as candidates that the registry's own spellings take precedence over."""

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """References keyed by a slug of the title, with a remark for the editor; the document's own title is none."""
        spans = tuple(_spans(text, context.language))
        own = names(Localised((*context.record.titles, ("", context.title)))) if spans else ()
        for origin, start, end in spans:
            title = text[start:end]
            if fold(title) in own:
                yield Candidate(
                    start, end, "reference", "", origin, rivals=(context.record.id,),
                    unlinked="the text names the document it stands in",
                )  # fmt: skip
                continue
            remark = f"{title!r} is cited but not in the registry: add it to instruments.toml, or as an alias there"
            yield Candidate(start, end, "reference", unregistered(title), origin, remark=remark)


def unregistered(title: str) -> str:
    """An id for an instrument that has none: the same for both orders of "China-ASEAN", whatever dash joins them.

    A title without enough Latin letters is known by a digest of it.
    """
    first = min(fold(order) for order in orders(title))
    plain = normalize("NFKD", first.replace("'s", "s").replace("ß", "ss").replace("đ", "d"))
    words = _SLUG_WORD.findall("".join(character for character in plain if not combining(character)))
    slug = "-".join(words)
    if len(slug) > _LONGEST_SLUG:
        slug = slug[: _LONGEST_SLUG - 8].rpartition("-")[0] + "-" + sha256(first.encode()).hexdigest()[:7]
    if sum(map(len, words)) < len(first.replace(" ", "")) / 2:
        slug = sha256(first.encode()).hexdigest()[:12]
    return PREFIX + slug


def _spans(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    for origin, pattern in (("titles.book-marks", _IN_BOOK_MARKS), ("titles.quotes", _IN_QUOTES)):
        for match in pattern.finditer(text):
            if SORTS.search(match[1]) and _looks_like_title(match[1].strip()):
                inner = match[1]
                yield origin, match.end(1) - len(inner.lstrip()), match.start(1) + len(inner.rstrip())
    for match in _CAPITALISED.finditer(text):
        if not OF_A_SIDE.search(match.group()):
            yield "titles.capitals", match.start(), match.end()
    written = CAPITALISED.get(language)
    for match in written.finditer(text) if written else ():
        if not OF_A_SIDE.search(match.group()):
            yield "titles.capitals", match.start(), match.end()


def _looks_like_title(words: str) -> bool:
    """Quotations are sentences; titles don't end like one, and begin with a capital where there are capitals."""
    long_enough = len(words) >= _SHORTEST or words[:1] >= "\u0e00"
    return (
        long_enough
        and not words.rstrip().endswith((".", "!", "?", "。", ",", ",", ";", "၊", "။", "។"))
        and not words[:1].islower()
    )
