"""A table of contents printed before the text: "1. PREAMBLE ..... 4". Dropped, with its reason."""

from __future__ import annotations

import re

from plugins.portal.parse import markers
from plugins.portal.parse.blocks import Block
from plugins.portal.parse.draft import Draft

_ENTRY = re.compile(r"[^\n]{0,200}(?:[.…·_\s])\d{1,3}\Z")
_LEADER = re.compile(r"(?:[.…·_]\s?){3}")
_TITLE = re.compile(
    r"(?:Table of contents|Contents|Inhalt|Inhaltsverzeichnis|Table des matières|Sommaire|Índice|Contenido"
    r"|Sumário|Conteúdo"
    r"|Содержание"
    r"|Оглавление|"
    r"目录|目錄|目次|المحتويات|الفهرس|Daftar isi|Isi kandungan|Mục lục|สารบัญ|Talaan ng nilalaman|មាតិកា|ສາລະບານ"
    r"|မာတိကာ|Nilalaman|Kandungan|မာတိကာများ|ສາລະບານ|តារាងមាតិកា)\s*[:：]?\Z",
    re.IGNORECASE,
)
_LEAST = 3  # entries in a row, their page numbers rising


def is_title(text: str) -> bool:
    """Whether a line announces a table of contents."""
    return _TITLE.match(text) is not None


def drop(draft: Draft) -> Draft:
    """Takes away the longest run of lines that end in rising page numbers, and a heading that announces it."""
    blocks = draft.blocks
    best: list[int] = []
    run: list[int] = []
    last = 0
    for index, block in enumerate(blocks):
        page = _page(block.text)
        run = [*run, index] if page and page >= last and run else [index] if page else []
        last = page
        best = run if len(run) > len(best) else best
    reasons = dict.fromkeys(best, "table of contents") if len(best) >= _LEAST and len(best) < len(blocks) - 1 else {}
    if reasons and best[0] and is_title(blocks[best[0] - 1].text):
        reasons[best[0] - 1] = "table of contents"
    return draft.drop(reasons or _without_pages(blocks))


def _without_pages(blocks: tuple[Block, ...]) -> dict[int, str]:
    """Below a line "Contents", the lines that come again further down."""
    title = next((i for i, block in enumerate(blocks) if is_title(block.text)), None)
    if title is None:
        return {}
    places: dict[str, int] = {_folded(block.text): place for place, block in enumerate(blocks)}  # the last of each
    end = title + 1
    while end < len(blocks) and len(blocks[end].text) <= 200 and places[_folded(blocks[end].text)] > end:
        end += 1
    again = end - title - 1
    return dict.fromkeys(range(title, end), "table of contents") if again >= _LEAST - 1 else {}


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _page(text: str) -> int:
    """The page number that a line ends in, 0 where it is no entry. A year is none."""
    if len(text) > 200 or not _ENTRY.match(text) or not (markers.read(text) or _LEADER.search(text)):
        return 0
    return int(re.search(r"\d+\Z", text).group())  # type: ignore[union-attr]  # _ENTRY ends in one
