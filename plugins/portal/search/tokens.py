"""Words into index terms: the Python port of the tokeniser, whose twin is ``theme/static/js/tokens.js``.

What one port does to an index, the other must do to a query, so both follow this specification to the letter. Classes
of characters are explicit code-point ranges: ``\\w`` and ``Intl.Segmenter`` differ between programs and versions.

1. Invisible characters go, all digits become ASCII, a no-break space that groups digits goes.
2. Any character outside of the ranges below becomes a space. This comes before NFKC, because characters younger than
   a program's Unicode tables would be normalised by one port only; within the ranges no version differs from 14 on.
3. NFKC, lower case; Arabic marks and the tatweel go, forms of alef, ya, kaf and ta marbuta are folded.
4. Numbers with separators become one term: ``12,100,000`` → ``12100000``; ``12,1`` and ``12.1`` → ``12.1``.
5. Latin and Cyrillic words: at apostrophes apart, lone letters beside one left out (``China's`` → ``china``);
   a word with accents is followed by its plain form. Where the text's language has a Snowball stemmer
   (``stemming``), the terms are the stems of the two.
6. Arabic words are followed by their light stems, with and without one-letter clitics taken off.
7. Han, kana and Hangul: at each character the pair that begins there; Thai, Lao, Khmer and Burmese: at each code point
   the three from there on. Fewer at the end of a run, so that a shorter query finds them as a prefix. Overlapping
   n-grams find every substring; no dictionary is needed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from plugins.portal.search.collector import Terms
from plugins.portal.search.stemming import Stem, stemmer

Kind = Literal["number", "word", "arabic", "han", "grams"]

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]"
)
_LATIN = "a-z0-9\u00df-\u00f6\u00f8-\u02af\u1e00-\u1eff"
_CYRILLIC = "\u0430-\u0481\u048a-\u052f"
_MARKS = "\u0300-\u036f\u0483-\u0487"
_ARABIC = "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f"
_HAN = (
    "\u3005\u3007\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
)
_THAI = "\u0e01-\u0e3a\u0e40-\u0e4e"
_LAO = "\u0e81-\u0ece\u0edc-\u0edf"
_BURMESE = "\u1000-\u103f\u1050-\u109f\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa7f"
_KHMER = "\u1780-\u17d3\u17d7\u17dc\u17dd"

# What may come in: the classes above with their capitals, and compatibility forms that NFKC turns into them. Footnote
# marks, fractions, enclosed numbers and symbols stay out: they would grow onto the words beside them.
_FOREIGN = re.compile(
    "[^\u0020-\u007e\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0300-\u036f\u0400-\u0481\u0483-\u0487\u048a-\u052f"
    "\u0620-\u065f\u066b-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f"
    f"{_THAI}{_LAO}{_BURMESE}{_KHMER}\u1e00-\u1eff\u2019\u2080-\u2089\u2160-\u217f\u2e80-\u2fdf{_HAN}"
    "\ufb00-\ufb06\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufefc\uff01-\uff5e\uff66-\uff9f]"
)
_DIGITS = {
    zero + value: str(value)
    for zero in (0x660, 0x6F0, 0xE50, 0xED0, 0x17E0, 0x1040, 0x1090)  # Arabic twice, Thai, Lao, Khmer, Burmese, Shan
    for value in range(10)
}
_DIGIT = re.compile(f"[{''.join(map(chr, _DIGITS))}]")
_GROUPED = re.compile("([0-9])[\u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))")
_ARABIC_MARKS = re.compile("[\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]")
_ARABIC_BLOCK = re.compile("[\u0600-\u06ff]")
_ARABIC_FOLD = str.maketrans(
    {"آ": "ا", "أ": "ا", "إ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "٫": ".", "٬": ","}
)
# The same as NFKC makes of the usual Chinese punctuation, at a twentieth of its cost for the whole text.
_WIDE = tuple((mark, unicodedata.normalize("NFKC", mark)) for mark in "，；：（）！？")

_PIECES = re.compile(
    "(?P<number>[0-9]+(?:[.,][0-9]+)+)"
    f"|(?P<word>[{_LATIN}{_CYRILLIC}][{_LATIN}{_CYRILLIC}{_MARKS}]*"
    f"(?:['\u2019][{_LATIN}{_CYRILLIC}][{_LATIN}{_CYRILLIC}{_MARKS}]*)*)"
    f"|(?P<arabic>[{_ARABIC}]+)|(?P<han>[{_HAN}]+)|(?P<grams>[{_THAI}{_LAO}{_BURMESE}{_KHMER}]+)"
)
_WHOLE = re.compile(re.sub(r"\?P<[a-z]+>", "?:", _PIECES.pattern))  # the same as plain strings
_REMEMBERED = 24  # characters of a word
_RUN = re.compile(f"(?P<han>[{_HAN}])|[{_THAI}{_LAO}{_BURMESE}{_KHMER}]")
_APOSTROPHE = re.compile("['\u2019]")
_THOUSANDS = re.compile(
    r"([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?|([1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]+))?"
)
_DECIMAL = re.compile(r"([0-9]+)[.,]([0-9]+)")

_ACCENTS = re.compile(f"(\u0438\u0306)|[{_MARKS}]")  # й is a letter of its own
_PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th", "ħ": "h", "ŋ": "n"}
)

# After the clitics and the light10 stemmer of Larkey, Ballesteros & Connell (2007), with longer remainders.
_ARTICLE = re.compile("(?:[وف]?(?:[بك]?ال|لل))(..+)")
_CLITICS = re.compile("(?:[وف](?:[بكل](?=....))?|[بكل](?=....))(...+)")
_ENDING = re.compile("(...+?)(?:ها|ان|ات|ون|ين|يه|ه|ي)")


Forms: TypeAlias = dict[str, tuple[str, ...]]  # the terms of words


class Piece(NamedTuple):
    """A word, a number or a run of an unspaced script, normalised."""

    kind: Kind
    text: str


def tokens(text: str, language: str = "") -> list[str]:
    """The index terms of a text in a language, in order, repeats kept. Without a language nothing is stemmed.

    ``tokens("Zölle, 智能") == ["zölle", "zolle", "智能", "能"]``; with ``"de"`` ``["zoll", "智能", "能"]``
    """
    stem = stemmer(language)
    return [form for piece in pieces(normalised(text)) for form in forms(piece, stem)]


class Tokeniser:
    """``tokens`` for many texts of one language: remembers the terms of each word it has met.

    Runs of unspaced scripts hardly return, and are left whole: who counts the n-grams of many texts cuts them at once.
    """

    def __init__(self, language: str, known: Forms | None = None) -> None:
        """known: of words that others have met; those met here are added, and it is noted which they are."""
        self._stem = stemmer(language)
        self._known: Forms = {} if known is None else known
        self._seen: set[str] | None = None if known is None else set()

    def __call__(self, text: str) -> Terms:
        known = self._known
        found: list[str] = []
        pairs: list[str] = []
        triples: list[str] = []
        matches = _WHOLE.findall(normalised(text))
        if self._seen is not None:
            self._seen.update(matches)
        for match in matches:
            terms = known.get(match)
            if terms is None:
                run = _RUN.match(match)
                if run:
                    (pairs if run["han"] else triples).append(match)
                    continue
                terms = tuple(form for piece in pieces(match) for form in forms(piece, self._stem))
                if len(match) <= _REMEMBERED:
                    known[match] = terms
            found += terms
        return Terms(found, pairs, triples)

    @property
    def met(self) -> Forms:
        """The terms of the words that it has met, but for very long ones."""
        if self._seen is None:
            return self._known
        return {word: self._known[word] for word in self._seen & self._known.keys()}


def shortest(known: Forms) -> dict[str, str]:
    """For each term the shortest word that it stands for."""
    found: dict[str, str] = {}
    for word in sorted(known, key=lambda word: (len(word), word)):
        for term in known[word]:
            found.setdefault(term, word)
    return found


def normalised(text: str) -> str:
    """Steps 1 to 3 of the specification. What a text has nothing of is not looked up for each of its characters."""
    if text.isascii():
        return _FOREIGN.sub(" ", text).lower()
    text = _INVISIBLE.sub("", text)
    if _DIGIT.search(text):
        text = text.translate(_DIGITS)
    text = _FOREIGN.sub(" ", _GROUPED.sub(r"\1", text))
    for wide, narrow in _WIDE:
        text = text.replace(wide, narrow)
    text = unicodedata.normalize("NFKC", text).lower()
    return _ARABIC_MARKS.sub("", text).translate(_ARABIC_FOLD) if _ARABIC_BLOCK.search(text) else text


def pieces(text: str) -> Iterator[Piece]:
    """The words, numbers and runs of a normalised text."""
    for match in _PIECES.finditer(text):
        kind: Kind = match.lastgroup  # type: ignore[assignment]  # the groups are named after the kinds
        found = match.group()
        if kind == "number":
            yield from (Piece("number", number) for number in _numbers(found))
        elif kind == "word":
            parts = _APOSTROPHE.split(found)
            yield from (Piece("word", part) for part in parts if len(parts) == 1 or len(part) > 1)
        else:
            yield Piece(kind, found)


def forms(piece: Piece, stem: Stem | None = None) -> tuple[str, ...]:
    """The terms that stand for a piece, without repeats except of n-grams."""
    if piece.kind == "word":
        both = piece.text, plain(piece.text)
        return tuple(dict.fromkeys(map(stem, both) if stem else both))
    if piece.kind == "arabic":
        return _arabic_forms(piece.text)
    if piece.kind in ("han", "grams"):
        return tuple(_grams(piece.text, 2 if piece.kind == "han" else 3))
    return (piece.text,)


def _grams(run: str, width: int) -> list[str]:
    return [run[i : i + width] for i in range(len(run))]


def _numbers(found: str) -> tuple[str, ...]:
    grouped = _THOUSANDS.fullmatch(found)
    if grouped:
        whole, fraction = grouped.group(1) or grouped.group(3), grouped.group(2) or grouped.group(4)
        return (re.sub("[.,]", "", whole) + (f".{fraction}" if fraction else ""),)
    decimal = _DECIMAL.fullmatch(found)
    if decimal:
        return (f"{decimal.group(1)}.{decimal.group(2)}",)
    return tuple(re.split("[.,]", found))  # a date, a version, a list


def plain(word: str) -> str:
    """A word without accents: ``"lào" → "lao"``, ``"ёлка" → "елка"``."""
    bare = _ACCENTS.sub(r"\1", unicodedata.normalize("NFD", word))
    return unicodedata.normalize("NFC", bare).translate(_PLAIN)


def _arabic_forms(word: str) -> tuple[str, ...]:
    """The word; its stem without article and ending; the same without one-letter clitics.

    Both stems are kept because a letter such as wāw may be a conjunction or the word's own first letter.
    """
    without_article = _inner(_ARTICLE, word)
    bare = without_article if without_article != word else _inner(_CLITICS, word)
    return tuple(dict.fromkeys((word, _inner(_ENDING, without_article), _inner(_ENDING, bare))))


def _inner(affix: re.Pattern[str], word: str) -> str:
    """What an affix leaves of a word; the word itself where it has no such affix, or too little would be left."""
    match = affix.fullmatch(word)
    return match.group(1) if match else word
