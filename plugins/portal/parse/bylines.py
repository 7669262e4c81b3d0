"""Lines about the page rather than of the text: bylines, date lines, rows of language names. Mined, then taken away."""

from __future__ import annotations

import re

from plugins.portal.languages import LANGUAGES
from plugins.portal.model import Dropped, Found
from plugins.portal.parse import dates, labels
from plugins.portal.parse.blocks import Block

_LONGEST_LINE, _LONGEST_VALUE = 300, 90
_HEAD = 8  # a bare date this near the top is the page's
_EDGES = " |[]【】()（）;；,，、/\t"
_TOOLS = re.compile(
    r"打印本页|关闭窗口|(?<!\w)(?:打印|关闭|收藏|分享|Print|Drucken|大\s*中\s*小|[大中小]|A[+-])(?!\w)", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.。!?！？;；]\Z")
_ABRIDGED = re.compile(
    r"[(（\[]\s?(?:abridged|excerpts?|extracts?|gekürzt|auszug|auszüge|extraits?|abrégé|extracto|resumido|trechos|节选|摘录|節選"
    r"|с сокращениями|сокращённый текст|извлечения|مقتطفات|مختصر|petikan|kutipan|trích|lược trích)\s?[)）\]]\Z",
    re.IGNORECASE,
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
_NAME = re.compile(
    "|".join(re.escape(name) for name in sorted(_NAMES, key=lambda name: (-len(name), name))), re.IGNORECASE
)


def read(block: Block, place: int) -> tuple[Dropped | Found, ...]:
    """What a block tells of the page; empty where it belongs to the text. ``place``: how many blocks stand before it.

    The first Found holds the passage, so that its characters count once.
    """
    return _languages(block.text) or _fields(block.text) or _bare_date(block.text, place) or _abridged(block.text)


def _languages(text: str) -> tuple[Dropped | Found, ...]:
    tags = [_NAMES[match.group().lower()] for match in _NAME.finditer(text)]
    if not tags or _NAME.sub("", text).strip(_EDGES + "·•-–—") or len(text) > _LONGEST_LINE:
        return ()
    if re.sub(r"[\s|/·•,，、–—-]+", "", _NAME.sub("", text)):
        return ()
    return (Found("siblings", " ".join(dict.fromkeys(tags)), text),)


def _fields(text: str) -> tuple[Dropped | Found, ...]:
    if len(text) > _LONGEST_LINE:
        return ()
    matches = list(labels.FIELD.finditer(text))
    if not matches or not _is_frame(text[: matches[0].start()]):
        return ()
    found: list[Found] = []
    ends = [match.start() for match in matches[1:]] + [len(text)]
    for match, end in zip(matches, ends, strict=True):
        key, value = labels.key(match.group(1)), _TOOLS.sub("", text[match.end() : end]).strip(_EDGES)
        if len(value) > _LONGEST_VALUE or _SENTENCE_END.search(value):
            return ()
        date = dates.find(value)
        if key in labels.DATED and value:
            found.append(Found(key, date[0] if date else value, ""))
        elif key and value:
            found.append(
                Found(
                    "published" if date and dates.whole(value) else key,
                    date[0] if date and dates.whole(value) else value,
                    "",
                )
            )
    if not found:
        return (Dropped(text, "byline with nothing filled in"),)
    return (Found(found[0].key, found[0].value, text), *found[1:])


def _is_frame(text: str) -> bool:
    """Whether what stands before the first label may be passed over: brackets, a date, tools of the page."""
    rest = _TOOLS.sub("", text).strip(_EDGES)
    return not rest or dates.whole(rest) is not None


def _abridged(text: str) -> tuple[Dropped | Found, ...]:
    return (Found("abridged", "yes", text),) if _ABRIDGED.match(text) else ()


def _bare_date(text: str, place: int) -> tuple[Dropped | Found, ...]:
    """A line with a date alone, or behind a label that has no colon: "Updated on 4 July 2023"."""
    label = labels.BARE.match(text)
    date = dates.whole(text[label.end() :] if label else text) if place < _HEAD else None
    return (Found(labels.key(label.group(1)) if label else "published", date[0], text),) if date else ()
