"""How names change in running text: letters that may be attached to them, by language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product

from plugins.portal.annotate.boundaries import run_after, run_before, splits_syllable

# Endings that a name may take, per language of the text. The ending belongs to the word, so it belongs to the quote.
# English has none here: "'s" stands after a boundary. Terms also take a plural.
NAME_ENDINGS: dict[str, tuple[str, ...]] = {
    "de": ("s", "es", "n", "en", "ns"),
    "id": ("nya",),
    "ms": ("nya",),
    "fil": ("ng",),  # what links a word that ends in a vowel to the next: "Tsinang"
}
PLACE_ENDINGS: dict[str, tuple[str, ...]] = {"de": ("er",)}  # "Shenzhener", an adjective made of any town's name
TERM_ENDINGS: dict[str, tuple[str, ...]] = {"en": ("s", "es"), "de": ("s", "es", "n", "en", "e", "er", "ern")}

# Arabic particles that are written together with the word after them (and, so, in/with, to, as), not part of the name.
_PARTICLES = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك")
_CLITICS = frozenset(_PARTICLES)
_ARTICLE = {particle + "ال": 2 for particle in _PARTICLES} | {"لل": 1, "ولل": 1, "فلل": 1}  # its letters in the quote
AFTER_CONTRACTION = frozenset(("ل", "ول", "فل"))  # what stands before a name that "ل" has contracted
_ARABIC = re.compile(r"[\u0620-\u06ff]")

_GERMAN_ADJECTIVE = re.compile(
    r"(?<=[a-zäöüß]{3})(?:isch|lich|ig|sam|bar|ell|iv|al|einigt|eint|nt)(?=(?:e|en|er|es|em)\Z)"
)
_GERMAN_GENITIVE = ("", "s", "es")


@dataclass(frozen=True, slots=True)
class Fit:
    """That a span is a word, or a word with permitted letters around it: the quote's start and end, and how it fits."""

    start: int
    end: int
    exact: bool


def contracted(form: str) -> str:
    """The name as it stands after the Arabic preposition "ل", which swallows the article's first letter, or ""."""
    return "ل" + form[2:] if form.startswith("ال") and len(form) > 3 else ""


def surroundings(folded: str, start: int, end: int, endings: tuple[str, ...]) -> tuple[str, str] | None:
    """The letters attached to a span before and behind it; None where it can be no name for what stands behind it."""
    if splits_syllable(folded, start, end):
        return None
    after = run_after(folded, end)
    return None if after and after not in endings else (run_before(folded, start), after)


def fit(
    folded: str,
    start: int,
    end: int,
    around: tuple[str, str],
    *,
    after_preposition: bool = False,
    with_article: bool = True,
) -> Fit | None:
    """How a span sits among the letters around it; None where it is only a part of a longer word.

    ``with_article``: whether the name may take the Arabic article, as names of states and towns do not.
    """
    before, after = around
    if after_preposition:
        return Fit(start, end + len(after), False) if before in AFTER_CONTRACTION else None
    if not before:
        return Fit(start, end + len(after), not after)
    letters = _attached_in_arabic(before, folded, start)
    if letters and not with_article:
        return None
    return None if letters is None else Fit(start - letters, end + len(after), False)


def _attached_in_arabic(before: str, folded: str, start: int) -> int | None:
    """How many of the letters before a name belong to it, its article's; None where the letters make another word."""
    if not _ARABIC.match(folded[start]):
        return None
    if before in _CLITICS:
        return 0
    return None if folded.startswith("ال", start) else _ARTICLE.get(before)


def german_cases(name: str) -> tuple[str, ...]:
    """A German name in its other cases: adjectives before the head noun declined, the head noun with a genitive ending.

    The head is the first noun or the last one before the first word in lower case, of which both forms are given.
    ``"Vereinte Nationen"`` gives "Vereinten Nationen" and "Vereinter Nationen" among others that nobody writes, which
    does no harm. Empty for a single word: its endings are in NAME_ENDINGS.
    """
    words = name.split(" ")
    is_adjective = [_GERMAN_ADJECTIVE.search(word) is not None for word in words]
    first = next((place for place, word in enumerate(words) if not (word[:1].islower() and is_adjective[place])), 0)
    last = next((place for place, word in enumerate(words) if place >= first and word[:1].islower()), len(words)) - 1
    if len(words) < 2 or last < first:
        return ()
    adjectives = [place for place in range(last) if is_adjective[place]]
    # What follows the first noun may be its attribute: "Verband Südostasiatischer Nationen", "Königreich Thailand".
    heads = {last, next(place for place in range(first, last + 1) if not is_adjective[place] or place == last)}
    cases: set[str] = set()
    for ending, genitive, head in product(
        ("", "e", "en", "er", "es", "em") if adjectives else ("",), _GERMAN_GENITIVE, sorted(heads)
    ):
        declined = list(words)
        for place in adjectives if ending else ():
            declined[place] = re.sub(r"e[nrsm]?\Z", ending, words[place])
        declined[head] += genitive
        cases.add(" ".join(declined))
    return tuple(sorted(cases - {name}))
