"""The news lead goes, the document's own title is found, with the place and date that may stand under it."""

from __future__ import annotations

import re
from dataclasses import replace

from plugins.portal.model import Dropped, Found
from plugins.portal.parse import abridged, contents, datelines, hinges, kickers, kinds, markers
from plugins.portal.parse.blocks import Block
from plugins.portal.parse.draft import Draft

_LEAD = 8  # a hinge further down is not that of a news lead
_LONGEST_TITLE, _LONGEST_LINE, _MOST_LINES = 400, 300, 4
_LONGEST_UNSTOPPED = 150  # in scripts whose sentences need no mark at their end, a longer line is a paragraph
_MOST_LINES_BELOW = 3  # how many blocks under a title may still be its place and date
_STOP = re.compile(r"[.。;；,，:：၊។။]['\"”’»)）】」』]*\Z")
_ABBREVIATED = re.compile(r"\b(?:[A-ZА-Я]\.\s?){2,9}\Z|\((?:[^()]*)\)\Z|\b(?:г|гг|Inc|Ltd|Co|Jr|No)\.\)?\Z")
_OPEN = re.compile(
    r"(?:\b(?:and|of|the|on|for|in|to|with|between|by|at|among|und|der|die|des|dem|den|für|zur|zum|von|vom|über"
    r"|zwischen|mit|et|de|du"
    r"|des|la|le|les|sur|pour|entre|aux|au|y|el|los|las|del|sobre|para|con|e|do|da|dos|das|em|com|и|в|на|о|об|по"
    r"|между|с|для|от|из"
    r"|dan|tentang|antara|untuk|bagi|mengenai|terhadap|dengan|của|về|và|giữa|cho|với|ng|sa|at|hinggil|بين|بشأن|حول"
    r"|في|من|و|على|إلى)"
    r"|[-–—&,:：、،])\Z|(?:与|和|及|暨|关于|關於|之间|และ|ของ|ว่าด้วย|ระหว่าง|ແລະ|ຂອງ|ວ່າດ້ວຍ|ລະຫວ່າງ|និង|នៃ|ស្តីពី|រវាង|နှင့်)\Z",
    re.IGNORECASE,
)
_GOES_ON = re.compile(  # how the second line of a title begins: with what joins it to the first
    r"(?:on|of|for|between|to|in|and|towards?|concerning|regarding|über|zu[rm]?|für|zwischen|der|des|sur|relative?"
    r"|pour|entre|de"
    r"|du|des|sobre|para|о|об|по|между|на|tentang|antara|mengenai|bagi|untuk|về|giữa|của|ng|sa|hinggil|para|بشأن"
    r"|حول|بين|من|عن)\s"
    r"|关于|關於|暨|ว่าด้วย|ระหว่าง|ของ|ວ່າດ້ວຍ|ລະຫວ່າງ|ຂອງ|ស្តីពី|រវាង|នៃ",
    re.IGNORECASE,
)
_SUBTITLE = re.compile(r"[—–-]{1,2}\s?\S|[(（]")
_LEGAL_WORDS = re.compile(
    r"(?:We|WE|Wir|WIR|Nous|NOUS|Nosotros|Nosotras|NOSOTROS|Nós|NÓS|Мы|МЫ|نحن|إننا|إنّ|Kami|KAMI|Chúng tôi|CHÚNG TÔI"
    r"|Kita|Tayo)\b"
    r"|我们|我們|我等|เรา|พวกเรา|ข้าพเจ้า|ພວກເຮົາ|ພວກຂ້າພະເຈົ້າ|យើង|ကျွန်ုပ်တို့"
)
_UNSTOPPED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_MARKS = {
    "《": "》",
    "“": "”",
    "„": "“",
    "«": "»",
    "»": "«",
    '"': '"',
    "「": "」",
    "『": "』",
    "【": "】",
    "[": "]",
    "〈": "〉",
    "‘": "’",
}
_WHOLE_TEXT = re.compile(
    r"\s?[(（\[【]\s?(?:full text|全文|text in full|volltext|wortlaut|texte intégral|texto íntegro|texto completo"
    r"|íntegra"
    r"|полный текст|النص الكامل|نص كامل|teks lengkap|teks penuh|toàn văn|ฉบับเต็ม|buong teksto)\s?[)）\]】]\Z",
    re.IGNORECASE,
)


def reads_as_title(text: str) -> bool:
    """Whether a line could be a title or a heading: short, not ended as a sentence is, not numbered."""
    if len(text) > _LONGEST_LINE or (_STOP.search(text) and not _ABBREVIATED.search(text)):
        return False
    if len(text) > _LONGEST_UNSTOPPED and _UNSTOPPED.search(text) and not kinds.of_title(text[:60]):
        return False
    return not markers.read(text) and not _LEGAL_WORDS.match(text) and not kickers.is_dispatch(text)


def speaks_for_parties(text: str) -> bool:
    """Whether a passage begins with "We" or its like, as preambles do."""
    return _LEGAL_WORDS.match(text) is not None


def drop_lead(draft: Draft) -> Draft:
    """Takes away a news lead that ends in "the full text is as follows:", and the news' headline where the document
    brings a title of its own."""
    draft = _drop_kickers(draft)
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


def _drop_kickers(draft: Draft) -> Draft:
    """Takes away lines such as "Press release" above a title, as long as there is one beneath."""
    blocks = draft.blocks
    count = 0
    while count + 1 < len(blocks) and kickers.is_kicker(blocks[count].text) and reads_as_title(blocks[count + 1].text):
        count += 1
    return draft.drop(dict.fromkeys(range(count), "kicker above the title"))


def take_dateline_above(draft: Draft) -> Draft:
    """A line of place and day above the title, as on official letters: "Hà Nội, ngày 20 tháng 6 năm 2022"."""
    if len(draft.blocks) < 3 or not reads_as_title(draft.blocks[1].text):
        return draft
    text = draft.blocks[0].text
    line = datelines.read(text)
    if not line or len(line.value) < 10 or not line.place or markers.read(text):
        return draft
    return draft.mine({0: _facts(line, text)})


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
    rest = _stripped(replace(draft, blocks=blocks[lines:]), title, blocks[0].start)
    same = _folded(rest.title)
    repeats = {i: "repeated title" for i, block in enumerate(rest.blocks) if _folded(block.text) == same}
    repeats |= _repeated_over_lines(rest.blocks, same)
    return rest.drop(repeats if len(repeats) < len(rest.blocks) else {})


def take_dateline(draft: Draft) -> Draft:
    """A line of place and date right under the title, such as "BANGKOK, 3 NOVEMBER 2019": when it was adopted."""
    if not draft.title or len(draft.blocks) < 2:
        return draft
    for place, block in enumerate(draft.blocks[: min(_MOST_LINES_BELOW, len(draft.blocks) - 1)]):
        line = datelines.read(block.text)
        if line and line.dated.start and markers.read(block.text) and not block.text.startswith("г."):
            line = None  # "г. Портград" is "the town of", and "3 May 2020" no third point; all else is numbered
        if line:
            return draft.mine({place: _facts(line, block.text)})
        if not reads_as_title(block.text):
            break
    return draft


def _facts(line: datelines.Dateline, text: str) -> tuple[Found, ...]:
    """What a dateline says; a period is that of the event, since nothing is adopted over several days."""
    dated = Found("event" if "/" in line.value else "adopted", line.value, text)
    return (dated, Found("place", line.place, "")) if line.place else (dated,)


def _stripped(draft: Draft, title: str, start: int) -> Draft:
    """The title without what is printed around it: marks, a remark that the text is not whole, place and date."""
    taken: list[tuple[int, Dropped | Found]] = []
    whole = _WHOLE_TEXT.search(title)
    if whole and whole.start():
        taken.append((start, Dropped(whole.group().strip(), "label at the title")))
        title = title[: whole.start()]
    remark = abridged.at_end(title)
    if remark:
        taken.append((start, Found("abridged", "yes", title[remark:])))
        title = title[:remark].rstrip()
    place = datelines.at_end(title)
    line = datelines.read(title[place:]) if place else None
    if line:
        taken += [(start + place, fact) for fact in _facts(line, title[place:])]
        words = title[:place].rstrip(" ,，:：")
        if between := title[len(words) : place].strip():
            taken.append((start + len(words), Dropped(between, "mark before place and date")))
        title = words
    if title and _MARKS.get(title[0]) == title[-1] and not set(title[1:-1]) & {title[0], title[-1]}:
        taken.append((start, Dropped(title[0] + title[-1], "marks around the title")))
        title = title[1:-1].strip()
    return replace(draft, title=title, taken=(*draft.taken, *taken))


def _continues(line: Block, following: Block, lines: int) -> bool:
    if contents.is_title(following.text) or kickers.is_heading(following.text):
        return False
    if not reads_as_title(following.text) or datelines.read(following.text):
        return False
    if line.text.isupper() and following.text.isupper():
        return True
    if following.gap > 1 or (lines > 1 and following.gap and not line.gap):
        return False
    if _OPEN.search(line.text) or _SUBTITLE.match(following.text) or following.text[0].islower():
        return True
    bare = kinds.is_bare(line.text) or kinds.is_bare(following.text)
    return ((bare and not kinds.of_title(line.text)) or kinds.is_bare(line.text)) or (
        lines == 1 and bool(_GOES_ON.match(following.text)) and len(following.text) <= _LONGEST_UNSTOPPED
    )


def _repeated_over_lines(blocks: tuple[Block, ...], same: str) -> dict[int, str]:
    """The title repeated at the beginning on two or more lines."""
    whole = ""
    for index, block in enumerate(blocks[:_MOST_LINES]):
        whole += _folded(block.text)
        if not whole or not same.startswith(whole):
            return {}
        if whole == same:
            return dict.fromkeys(range(index + 1), "repeated title") if index else {}
    return {}


def _join(lines: list[str]) -> str:
    title = lines[0]
    for line in lines[1:]:
        han = "\u2e80" <= title[-1] <= "\u9fff" and ("\u2e80" <= line[0] <= "\u9fff" or line[0] in "—（")
        title += line if han else f" {line}"
    return title


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
