"""Remnants of the page a text was taken from: navigation, tools, counters, captions. Each rule says its reason."""

from __future__ import annotations

import re
import statistics

from plugins.portal import sentences
from plugins.portal.parse import furniture, pictures
from plugins.portal.parse.blocks import Block

_LONGEST_CAPTION, _SHORTEST_REPEAT, _LONGEST_REPEAT = 600, 12, 300
_LONGEST_HEADLINE = 160
_OTHER_PAGES = re.compile(rf"(?:{furniture.NEIGHBOURS})\s*[:：]?\Z", re.IGNORECASE)
_ENDED = re.compile(r"[.。!！?？;；:：…។။]['\"”’»)）】」』]*\Z")
_NUMBERED = re.compile(r"\W{0,2}[\dIVXivx一二三四五六七八九十]{1,4}\W")

_BETWEEN = r"[\s.|!/,·•\]\[【】()→»:：-]"  # tools in a row
_PAGE = "Page|Seite|Página|Страница|Halaman|Muka surat|Trang|Pahina|หน้า|ໜ້າ|ទំព័រ|စာမျက်နှာ|صفحة|第"
_RULES = tuple(
    (re.compile(pattern, re.IGNORECASE), reason)
    for pattern, reason in (
        (rf"[\[【(]?(?:{furniture.TOOLS})(?:{_BETWEEN}{{1,5}}(?:{furniture.TOOLS})){{0,12}}{_BETWEEN}{{0,5}}\Z",
         "tool of the page"),
        (rf"(?:{furniture.SHARES})(?!\w).{{0,80}}\Z|.{{0,10}}(?:分享到|分享至).{{0,40}}\Z", "tool of the page"),
        (rf"(?:{furniture.PLACES})\s*[:：].{{0,120}}\Z", "breadcrumbs"),
        (rf"(?:{furniture.HOMES})(?:\s*(?:>|»|›|/|\||→|::|\\|-(?=\s)).{{0,150}})?\Z", "breadcrumbs"),
        (r"[^.。:：>»›]{1,50}(?:[>»›]+[^.。:：>»›]{1,82}){2,}\Z|[^.。:：]{1,50}\s?(?:>+|»|›)\Z", "breadcrumbs"),
        (rf"(?:{furniture.NEIGHBOURS})\s*[:：].{{0,150}}\Z", "navigation"),
        (r"[(（]?\s*\d{1,3}\s*/\s*\d{1,3}\s*[)）]?\Z", "page counter: the capture may be one page of several"),
        (rf"(?:{_PAGE})?\s*\d{{1,3}}\s*(?:of|von|sur|de|из|من|dari|daripada|trên|ng|จาก|页|頁|/)\s*(?:共\s*)?\d{{0,3}}"
         rf"\s*(?:页|頁)?\Z|-\s*\d{{1,3}}\s*-\Z|(?:{_PAGE})\s\d{{1,3}}\Z", "page number"),
        (rf"(?:{furniture.COPYRIGHT}).{{0,160}}\Z", "copyright line"),
        (r"\./\.\Z", "mark at the end of a text"),
        (r"[\W_]+\Z", "ornament without words"),
    )
)  # fmt: skip


def reason(block: Block) -> str:
    """Why a block is a remnant of its page; empty where it is not."""
    return next((why for pattern, why in _RULES if pattern.match(block.text)), "")


def other_pages(blocks: tuple[Block, ...], reasons: dict[int, str]) -> dict[int, str]:
    """The headlines of other pages that end a capture below a line such as "Related news"."""
    start = next(
        (i for i in range(len(blocks) - 1, 0, -1) if reasons.get(i) and _OTHER_PAGES.match(blocks[i].text)), len(blocks)
    )
    below = [i for i in range(start + 1, len(blocks)) if not reasons.get(i)]
    if any(len(blocks[i].text) > _LONGEST_HEADLINE or _ENDED.search(blocks[i].text) for i in below):
        return {}
    return dict.fromkeys(below, "headline of another page")


def captions(blocks: tuple[Block, ...]) -> dict[int, str]:
    """The blocks, by index, that are captions of pictures, with the reason; repeats of one are captions too."""
    rows = statistics.mean(block.gap for block in blocks[1:]) < 0.5 if len(blocks) > 1 else False
    found: dict[int, str] = {}
    texts: set[str] = set()
    for index, block in enumerate(blocks):
        why = _caption(block, set_apart=rows and block.gap > 0)
        if why:
            found[index] = "repeated caption" if block.text in texts else why
            texts.add(block.text)
        elif (
            index
            and block.text == blocks[index - 1].text
            and not _NUMBERED.match(block.text)
            and len(block.text) > _SHORTEST_REPEAT
        ):
            found[index] = "repeated passage"
            if len(block.text) <= _LONGEST_REPEAT and not _ENDED.search(block.text):
                found[index - 1], found[index] = "caption printed twice", "repeated caption"
    return {index: "repeated caption" for index, block in enumerate(blocks) if block.text in texts} | found


def _caption(block: Block, set_apart: bool) -> str:
    text = block.text
    if len(text) > _LONGEST_CAPTION:
        return ""
    if pictures.CREDIT.search(text) and len(sentences.spans(text)) <= 3:
        return "caption with its credit"
    posing = pictures.POSE_NOW.search(text) or (set_apart and pictures.POSE_THEN.search(text))
    return "caption of a picture" if posing and len(sentences.spans(text)) == 1 else ""
