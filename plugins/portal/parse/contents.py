"""A table of contents printed before the text: "1. PREAMBLE ..... 4". Dropped, with its reason."""

from __future__ import annotations

import re

from plugins.portal.parse import markers
from plugins.portal.parse.draft import Draft

_ENTRY = re.compile(r".{1,160}?(?:\s*[.…·_]{2,}\s*|\s{1,})\d{1,3}\Z")
_LEADER = re.compile(r"[.…·_]{3,}")
_TITLE = re.compile(
    r"(?:Table of contents|Contents|Inhalt|Inhaltsverzeichnis|Table des matières|Sommaire|Índice|Sumário|Содержание"
    r"|Оглавление|"
    r"目录|目錄|目次|المحتويات|الفهرس|Daftar isi|Isi kandungan|Mục lục|สารบัญ|Talaan ng nilalaman|មាតិកា|ສາລະບານ"
    r"|မာတိကာ)\s*[:：]?\Z",
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
    return draft.drop(reasons)


def _page(text: str) -> int:
    """The page number that a line ends in, 0 where it is no entry. A year is none."""
    if len(text) > 200 or not _ENTRY.match(text) or not (markers.read(text) or _LEADER.search(text)):
        return 0
    return int(re.search(r"\d+\Z", text).group())  # type: ignore[union-attr]  # _ENTRY ends in one
