"""The news lead goes, the document's own title is found, with the place and date that may stand under it."""

from __future__ import annotations

import re
from dataclasses import replace

from plugins.portal.model import Dropped, Found
from plugins.portal.parse import contents, dates, hinges, markers
from plugins.portal.parse.blocks import Block
from plugins.portal.parse.draft import Draft

_LEAD = 8  # a hinge further down is not that of a news lead
_LONGEST_TITLE, _LONGEST_LINE, _MOST_LINES = 400, 300, 4
_STOP = re.compile(r"[.。;；,，:：។။]['\"”’»)）】」』]*\Z")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.){2,}\Z|\((?:[^()]*)\)\Z")
_OPEN = re.compile(
    r"(?:\b(?:and|of|the|on|for|in|to|with|between|und|der|die|für|zur|zum|von|et|de|du|des|la|le|sur|pour|y|el|los|del|e|do|da"
    r"|и|в|на|о|по|dan|tentang|của|về|và)|[-–—&,])\Z",
    re.IGNORECASE,
)
_SUBTITLE = re.compile(r"[—–-]{1,2}\s?\S|[(（]")
_LEGAL_WORDS = re.compile(r"(?:We|WE|Wir|Nous|Nosotros|Nós|Мы|我们|نحن|Kami|Chúng tôi|Kita)\b")


def reads_as_title(text: str) -> bool:
    """Whether a line could be a title or a heading: short, not ended as a sentence is, not numbered."""
    if len(text) > _LONGEST_LINE or (_STOP.search(text) and not _ABBREVIATED.search(text)):
        return False
    return not markers.read(text) and not _LEGAL_WORDS.match(text)


def drop_lead(draft: Draft) -> Draft:
    """Takes away a news lead that ends in "the full text is as follows:", and the news' headline where the document
    brings a title of its own."""
    blocks = draft.blocks
    label = hinges.label(blocks[0].text) if blocks else 0
    if label and not hinges.ends_a_lead(blocks[0].text):
        first = blocks[0]
        taken = (first.start, Dropped(first.text[:label].strip(), "label before the title"))
        titled = replace(first, text=first.text[label:], start=first.start + label)
        return replace(draft, blocks=(titled, *blocks[1:]), taken=(*draft.taken, taken))
    hinge = next((i for i, block in enumerate(blocks[:_LEAD]) if hinges.ends_a_lead(block.text)), None)
    if hinge is None or hinge + 1 >= len(blocks):
        return draft
    reasons = dict.fromkeys(range(hinge), "news lead before the document")
    reasons[hinge] = "sentence that introduces the document"
    own_title = reads_as_title(blocks[hinge + 1].text) and hinge + 2 < len(blocks)
    if hinge > 0 and reads_as_title(blocks[0].text):
        reasons[0] = "headline of the news that brings the document" if own_title else ""
    return draft.drop(reasons)


def take_title(draft: Draft) -> Draft:
    """Moves the title, on one line or several, from the blocks to the draft, and its repeats to the log."""
    blocks = draft.blocks
    if len(blocks) < 2 or not reads_as_title(blocks[0].text):
        return draft
    lines = 1
    while lines < min(_MOST_LINES, len(blocks) - 1) and _continues(blocks[lines - 1], blocks[lines], lines):
        lines += 1
    title = _join([block.text for block in blocks[:lines]])
    if len(title) > _LONGEST_TITLE:
        lines, title = 1, blocks[0].text
    rest = replace(draft, blocks=blocks[lines:], title=title)
    same = _folded(title)
    repeats = {i: "repeated title" for i, block in enumerate(rest.blocks) if _folded(block.text) == same}
    return rest.drop(repeats if len(repeats) < len(rest.blocks) else {})


def take_dateline(draft: Draft) -> Draft:
    """A line of place and date right under the title, such as "BANGKOK, 3 NOVEMBER 2019": when it was adopted."""
    if not draft.title or len(draft.blocks) < 2:
        return draft
    block = draft.blocks[0]
    date = dates.find(block.text)
    if not date or len(block.text) > 100 or not _is_dateline(block.text, *date[1:]):
        return draft
    return draft.mine({0: (Found("adopted", date[0], block.text),)})


def _is_dateline(text: str, start: int, end: int) -> bool:
    framed = text.startswith(("(", "（")) and text.endswith((")", "）"))
    return framed or (end >= len(text.rstrip(" .)")) and len(text[:start].split()) <= 9 and not markers.read(text))


def _continues(line: Block, following: Block, lines: int) -> bool:
    if dates.find(following.text) or not reads_as_title(following.text) or contents.is_title(following.text):
        return False
    if line.text.isupper() and following.text.isupper():
        return True
    if following.gap > 1 or (lines > 1 and following.gap):
        return False
    return bool(_OPEN.search(line.text) or _SUBTITLE.match(following.text) or following.text[0].islower())


def _join(lines: list[str]) -> str:
    title = lines[0]
    for line in lines[1:]:
        han = "\u2e80" <= title[-1] <= "\u9fff" and ("\u2e80" <= line[0] <= "\u9fff" or line[0] in "—（")
        title += line if han else f" {line}"
    return title


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
