"""Amounts: sums of money, percentages and counts, in exact decimal arithmetic.

A range ("3-5 billion yuan") is one amount: its value is the lower end, and the note says how far it goes.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.portal.annotate.matching import Candidate, Context
from plugins.portal.annotate.quantities.eastern import EASTERN
from plugins.portal.annotate.quantities.germanic import GERMANIC
from plugins.portal.annotate.quantities.islands import ISLANDS
from plugins.portal.annotate.quantities.mainland import MAINLAND
from plugins.portal.annotate.quantities.reader import Figure, Reader
from plugins.portal.annotate.quantities.romance import ROMANCE
from plugins.portal.annotate.quantities.shares import shares, sums
from plugins.portal.dates import finder

APPROXIMATE = "approximate"
ASSUMED = "read as US dollars"  # the note on a bare "$" or "dollar"
_PLAIN_DOLLAR = "$"
_HAN = "zh-Hans"
_SAME = {"zh": "zh-Hans", "zh-Hant": "zh-Hans", "ja": "zh-Hans", "ko": "zh-Hans", "tl": "fil"}
_LANGUAGES = GERMANIC | ROMANCE | EASTERN | ISLANDS | MAINLAND


class AmountMatcher:
    """Numbers with a currency, a percent sign or the noun of what they count."""

    def __init__(self) -> None:
        self._readers: dict[str, Reader] = {}

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Amounts keyed ``"12100000000 CNY"``, with a note where the figure is rough or the currency assumed."""
        language = _SAME.get(context.language, context.language)
        if language not in _LANGUAGES:
            return
        reader = self._readers.get(language)
        if reader is None:  # compiled when the first text in the language comes
            reader = self._readers[language] = Reader(_LANGUAGES[language], finder.months(language))
        for figure in reader.read(context.folded, text):
            yield _candidate(figure, text)
        if language != _HAN:
            return
        for start, end, value in shares(context.folded):
            yield Candidate(start, end, "amount", f"{value:f} percent", "amounts.percent")
        for start, end, value, currency in sums(context.folded):
            yield Candidate(start, end, "amount", f"{value:f} {currency}", "amounts.money")


def _candidate(figure: Figure, text: str) -> Candidate:
    notes = [APPROXIMATE] if figure.rough else []
    unit = figure.unit or " ".join(text[slice(*figure.named)].lower().split())
    if unit == _PLAIN_DOLLAR:
        unit = "USD"
        notes.append(ASSUMED)
    if figure.upper is not None:
        notes.append(f"up to {figure.upper:f}")
    return Candidate(
        figure.start,
        figure.end,
        "amount",
        f"{figure.value:f} {unit}",
        f"amounts.{figure.sort}",
        "; ".join(notes),
        yields=figure.described,  # "10 ASEAN member states" leaves the states to those who know them
    )
