"""A text without a numbering: recitals up to a hinge or by their participles, paragraphs, lists among them, closing."""

from __future__ import annotations

import re

from plugins.portal.parse import closing, headings, hinges, signing
from plugins.portal.parse.blocks import Block
from plugins.portal.parse.outline import Entry
from plugins.portal.parse.tree import Node

_TYPICAL = 0.3  # of the paragraphs; where more begin with "We", "We" is no sign of a closing
# Thai and Lao abstract nouns and the words that head sections.
_NOUN = re.compile(
    r"\W*(?:การ|ความ|ด้าน|หลักการ|วัตถุประสงค์|บทนำ|ภูมิหลัง|อารัมภบท|เสาหลัก|เป้าหมาย|แนวทาง|กลไก|ขอบเขต"
    r"|มาตรการ|บทสรุป|สรุป|สาขา|ประเด็น"
    r"|ການ|ຄວາມ|ດ້ານ|ຫຼັກການ|ຈຸດປະສົງ|ບົດນຳ|ບົດນໍາ|ພາກສະເໜີ|ເປົ້າໝາຍ|ແນວທາງ|ກົນໄກ|ຂອບເຂດ|ມາດຕະການ|ສະຫຼຸບ|ຂະແໜງ"
    r"|ເສົາຄ້ຳ)"
)
_FINE = 9  # systems of this rank or finer (letters, bullets) make lists within paragraphs


def cut(entries: tuple[Entry, ...]) -> tuple[tuple[Block, ...], list[Node], tuple[Block, ...]]:
    """Recitals, paragraphs as nodes (headings and lists with what is under them), closing."""
    blocks = tuple(entry.block for entry in entries)
    hinge = 0 if blocks and hinges.is_news(blocks[0].text) else _hinge(entries)
    begin = max(hinge, 1)
    signed = next((i for i in range(begin, len(blocks)) if signing.is_signature(blocks[i].text)), len(blocks))
    if hinge and signed == len(blocks):
        signed = _farewell(blocks, begin)
    while signed > begin + 1 and signed < len(blocks) and signing.is_column(blocks[signed - 1].text):
        signed -= 1
    thanks = hinge > 0 and not any(closing.gives_thanks(block.text) for block in blocks[hinge : signed - 1])
    if thanks and signed > begin + 1 and closing.gives_thanks(blocks[signed - 1].text):
        signed -= 1
    return blocks[:hinge], nodes(entries[hinge:signed]), blocks[signed:]


def is_list_within(entries: tuple[Entry, ...]) -> bool:
    """Whether the numbering is but a list in a text of paragraphs: fine marks under a line that ends in a colon, with
    paragraphs behind it as before it."""
    marked = [index for index, entry in enumerate(entries) if entry.mark is not None]
    if not marked or any(entry.mark.rank < _FINE for entry in entries if entry.mark is not None and entry.level == 0):
        return False
    before, behind = marked[0], len(entries) - marked[-1] - 1
    within = sum(entry.mark is None for entry in entries[marked[0] : marked[-1]])
    hinge = before > 0 and hinges.ends_the_recitals(entries[before - 1].block.text)
    return behind + within >= 2 and not (hinge and behind <= 2 and not within) and before + behind + within >= 3


def _farewell(blocks: tuple[Block, ...], begin: int) -> int:
    """Where the last paragraphs of a document speak as closings do, if few of those before do."""
    personal = [closing.is_farewell(block.text) for block in blocks]
    start = len(blocks)
    while start > begin + 1 and personal[start - 1]:
        start -= 1
    return start if sum(personal[begin:start]) < _TYPICAL * (start - begin) else len(blocks)


def _is_sentence(text: str) -> bool:
    """Whether a short line in a script without full stops is not evidently a noun, as headings are."""
    return headings.STOPLESS.search(text) is not None and not _NOUN.match(text)


def _hinge(entries: tuple[Entry, ...]) -> int:
    """How many blocks are recitals: up to "… as follows:", else to the last of a run that begins with participles."""
    plain = next((i for i, entry in enumerate(entries) if entry.mark is not None), len(entries))
    texts = [entry.block.text for entry in entries[:plain]]
    reciting = [i for i, text in enumerate(texts) if hinges.recites(text)]
    half = len(entries) if len(reciting) > 1 else (len(entries) + 1) // 2
    hinge = next(
        (i + 1 for i in range(min(half, plain)) if hinges.ends_the_recitals(texts[i]) and i + 1 < len(entries)), 0
    )
    if hinge and not (hinge == plain < len(entries) and not reciting and hinge > 1):
        return hinge
    if len(reciting) > 1 and reciting[0] <= 1 and reciting[-1] + 1 < len(entries):
        end = reciting[0]
        while end < len(texts) and (end in reciting or end + 1 in reciting):
            end += 1
        return end if end < len(entries) else 0
    return 0


def nodes(entries: tuple[Entry, ...]) -> list[Node]:
    """Paragraphs with the headings above them and the lists below."""
    heads = _heads(tuple(entry.block for entry in entries))
    grown: list[Node] = []
    path: list[Node] = []  # the list under way, the paragraph it hangs from first
    for index, entry in enumerate(entries):
        block = entry.block
        if entry.mark is not None and grown:
            level = min(entry.level + 1, max(len(path), 1))
            path = path[:level] or [grown[-1]]
            node = Node(entry.mark.printed, entry.value, entry.mark.rest, flag=entry.flag)
            path[-1].children.append(node)
            path.append(node)
            continue
        path = []
        if index in heads:
            grown.append(Node("", 0, "", heading=block.text))
        elif heads and index > min(heads) and not grown[-1].children:
            grown[-1].tail.append(block)
        else:
            grown.append(Node("", 0, block.text))
    return grown


def _heads(body: tuple[Block, ...]) -> frozenset[int]:
    """Unnumbered headings: short lines, each with a longer paragraph beneath, two at least."""
    short = [headings.could_be(block.text, 120) and not _is_sentence(block.text) for block in body]
    found = [
        i for i in range(len(body) - 1) if short[i] and not short[i + 1] and len(body[i + 1].text) > len(body[i].text)
    ]
    stray = sum(short) - len(found)
    return frozenset(found) if len(found) > 1 and stray <= len(found) else frozenset()
