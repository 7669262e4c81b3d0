"""Lines about the page rather than of the text: bylines, date lines, rows of language names. Mined, then taken away."""

from __future__ import annotations

import re

from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Dropped, Found
from plugins.portal.parse import abridged, dates, kinds, labels
from plugins.portal.parse.blocks import Block
from plugins.portal.screens import screened

_LONGEST_LINE, _LONGEST_VALUE = 300, 90
_MAY_BE_FIELDS = re.compile(r"[:：៖\d]")  # without one of these there is no field, and most lines are told at once
_FIRST = 150  # characters in which the first field begins, if there is any
_HEAD = 8  # a bare date this near the top is the page's
_EDGES = " |[]【】()（）;；,，、/\t"
_TOOLS = re.compile(
    r"打印本页|打印本頁|关闭窗口|关闭本页|(?<!\w)(?:打印|关闭|收藏|分享|Print|Drucken|大\s*中\s*小|[大中小]"
    r"|A[+-])(?!\w)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<![A-ZÀ-ÞА-Я])(?<!\b[a-zA-Zа-я])[.。!?！？;；។။]\Z")
_BETWEEN_NAMES = re.compile(r"[\s|/·•,，、;–—\[\]【】()（）-]+")
_BAR = re.compile(r"\s?[|｜丨│]\s?")
_BY = re.compile(r"(?:By|Von|Par|Por|Oleh|Автор|بقلم|Ni)\s(?=\w)", re.IGNORECASE)
# "By" and a name in capitals, nothing else: two to five words.
_BY_LINE = re.compile(
    r"(?:By|BY|Von|Par|Por|Oleh)\s(?:the\s)?"
    r"(?P<name>[A-ZÀ-Þ][\w.'’-]{0,30}(?:\s[A-ZÀ-Þ][\w.'’-]{0,30}){0,3})"
)
_OTHER_NAMES = {
    "عربي": "ar", "العربية": "ar", "中文": "zh-Hans", "简体": "zh-Hans", "中文版": "zh-Hans", "Chinese": "zh-Hans",
    "繁體中文": "zh-Hant", "繁体中文": "zh-Hant", "繁體": "zh-Hant", "日本語": "ja", "한국어": "ko", "Indonesia": "id",
    "Melayu": "ms", "Malay": "ms", "Việt": "vi", "English Version": "en", "French": "fr", "Spanish": "es",
    "Russian": "ru", "Arabic": "ar", "German": "de", "Italiano": "it", "हिन्दी": "hi", "Türkçe": "tr",
    "ພາສາລາວ": "lo", "ภาษาไทย": "th", "ភាសាខ្មែរ": "km", "မြန်မာဘာသာ": "my", "Tagalog": "fil",
}  # fmt: skip
_NAMES = {name.lower(): tag for name, tag in _OTHER_NAMES.items()} | {
    language.name.lower(): language.tag for language in LANGUAGES.values()
}
_NAME = screened(
    "|".join(re.escape(name) for name in sorted(_NAMES, key=lambda name: (-len(name), name))), re.IGNORECASE
)


def read(block: Block, place: int, above: str = "") -> tuple[Dropped | Found, ...]:
    """What a block tells of the page; empty where it belongs to the text. ``place``: how many blocks stand before it.
    ``above``: the line before it.

    The first Found holds the passage, so that its characters count once.
    """
    return (
        _languages(block.text)
        or _fields(block.text)
        or _bare_date(block.text, place, above)
        or _credit(block.text, place)
        or _abridged(block.text)
    )


def _languages(text: str) -> tuple[Dropped | Found, ...]:
    if len(text) > _LONGEST_LINE:
        return ()
    tags = [_NAMES[match.group().lower()] for match in _NAME.finditer(text)]
    if not tags or _BETWEEN_NAMES.sub("", _NAME.sub("", text)):
        return ()
    return (Found("siblings", " ".join(dict.fromkeys(tags)), text),)


def _fields(text: str) -> tuple[Dropped | Found, ...]:
    if len(text) > _LONGEST_LINE or not _MAY_BE_FIELDS.search(text, 0, _FIRST):
        return ()
    matches = list(labels.FIELD.finditer(text))
    before = _frame(text[: matches[0].start()]) if matches else None
    if before is None:
        return ()
    found = list(before)
    ends = [match.start() for match in matches[1:]] + [len(text)]
    for match, end in zip(matches, ends, strict=True):
        value = _TOOLS.sub("", text[match.end() : end]).strip(_EDGES)
        if len(value) > _LONGEST_VALUE or (_SENTENCE_END.search(value) and not dates.whole(value)):
            return ()
        found += _field(labels.key(match), value)
    if not found:
        return (Dropped(text, "byline with nothing filled in"),)
    return (Found(found[0].key, found[0].value, text), *found[1:])


def _field(key: str, value: str) -> list[Found]:
    """What a field says. A date behind another value ("Source: Harbour Gazette 2021-03-04") is a fact of its own."""
    date = dates.find(value) if value else None
    if not key or not value:
        return []
    if key in labels.DATED:
        return [Found(key, date[0] if date else value, "")]
    if date and dates.whole(value[date[1] :]) and key != "number":
        name = value[: date[1]].strip(_EDGES)
        return ([Found(key, name, "")] if name else []) + [Found("published", date[0], "")]
    return [Found(key, value, "")]


def _frame(text: str) -> tuple[Found, ...] | None:
    """What stands before the first label: a date, a name that a bar cuts off, tools of the page; None where more."""
    rest = _TOOLS.sub("", text).strip(_EDGES)
    if not rest:
        return ()
    date = dates.whole(rest)
    if date:
        return (Found("published", date[0], ""),)
    parts = [part.strip(_EDGES) for part in _BAR.split(text.strip()) if part.strip(_EDGES)]
    if not _BAR.search(text) or len(rest) > _LONGEST_VALUE or _SENTENCE_END.search(rest):
        return None
    return tuple(_part(part) for part in parts)


def _part(text: str) -> Found:
    """A part of a byline without a label: a date, who wrote it, else where it came out."""
    date = dates.whole(text)
    if date:
        return Found("published", date[0], "")
    by = _BY.match(text)
    return Found("writer", text[by.end() :], "") if by else Found("source", text, "")


def _abridged(text: str) -> tuple[Dropped | Found, ...]:
    found = abridged.at_end(text)
    return (Found("abridged", "yes", text),) if found == 0 else ()


def _bare_date(text: str, place: int, above: str) -> tuple[Dropped | Found, ...]:
    """A line with a date alone, or behind a label that has no colon: "Updated on 4 July 2023".

    Without a time, in round brackets or right under the title of a document, it is the document's own date.
    """
    if place >= _HEAD:
        return ()
    label = labels.BARE.match(text)
    date = dates.whole(text[label.end() :]) if label else None
    if label and date:
        return (Found(labels.key(label), date[0], text),)
    date = dates.whole(text)
    own = date is not None and not date[1] and (text.startswith(("(", "（")) or _is_document(above))
    return (Found("published", date[0], text),) if date and not own else ()


def _is_document(title: str) -> bool:
    """Whether a line is the title of a document rather than a headline."""
    return len(title) <= _LONGEST_LINE and bool(kinds.of_title(title)) and not kinds.reports(title)


def _credit(text: str, place: int) -> tuple[Dropped | Found, ...]:
    """A line that only names who wrote: "By A. Person", or parts between bars of which one is a date."""
    if place >= _HEAD or len(text) > _LONGEST_VALUE or _SENTENCE_END.search(text):
        return ()
    parts = [part.strip(_EDGES) for part in _BAR.split(text) if part.strip(_EDGES)]
    dated = [dates.whole(part) for part in parts]
    if len(parts) > 1 and any(dated):
        found = [_part(part) for part in parts]
        return (Found(found[0].key, found[0].value, text), *found[1:])
    by = _BY_LINE.fullmatch(text)
    return (Found("writer", by["name"], text),) if by and place else ()
