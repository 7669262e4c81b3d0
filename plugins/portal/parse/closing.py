"""Where a document's numbered part ends and its closing begins: words of farewell, places and dates of signing."""

from __future__ import annotations

import re

from plugins.portal.parse import dates, titles
from plugins.portal.parse.blocks import Block
from plugins.portal.parse.tree import Node

_FIRST_PERSON = re.compile(
    r"(?:We|Together|Finally|In conclusion|Let us|Wir|Gemeinsam|Abschließend|Nous|Ensemble|Enfin|Nosotros|Juntos"
    r"|Expresamos|Por último"
    r"|Nós|Мы|В заключение|Стороны выразили|Kami|Kita|Bersama|Chúng tôi|Chúng ta)\b"
    r"|我们|我們|让我们|本倡议|本声明|各方(?:表示|愿)|双方(?:表示|一致|愿)|نحن|وإذ نتطلع|ونحن|إننا|เรา|ພວກເຮົາ|យើង"
    r"|ကျွန်ုပ်တို့|Tayo\b|Nananawagan",
)
_SIGNED = re.compile(
    r"(?:DONE|Done|SIGNED|Signed|ADOPTED|Adopted|ISSUED|Issued|IN WITNESS|In witness|Geschehen|GESCHEHEN"
    r"|Unterzeichnet|Fait|FAIT|Hecho|HECHO"
    r"|Feito|FEITO|Совершено|СОВЕРШЕНО|Принято|Подписано|Dibuat|Ditandatangani|Làm tại|Diperbuat|Ginawa|Nilagdaan)\b"
    r"|حرر(?:ت)? في|صدر(?:ت)? في|وقع(?:ت)? في|ทำ(?:ขึ้น)? ?ณ|ເຮັດຢູ່|ធ្វើនៅ|本(?:声明|协定|协议|宣言|倡议|备忘录)(?:于|由"
    r"|一式)|[(（]?(?:签字|签名|簽字)[)）]?"
    r"|(?:For|FOR|Für|Pour|Por|За) (?:the Government|the Ministry|die Regierung|le Gouvernement|el Gobierno"
    r"|o Governo|Правительство)\b"
)
ANNEX = re.compile(
    r"(?:ANNEX|Annex|APPENDIX|Appendix|ANLAGE|Anlage|Anhang|ANNEXE|Annexe|ANEXO|Anexo|ПРИЛОЖЕНИЕ|Приложение"
    r"|LAMPIRAN|Lampiran|PHỤ LỤC|Phụ lục"
    r"|附件|附录|附錄|ملحق|الملحق|مرفق|ภาคผนวก)(?:\s*[\dIVXA-C一二三]{0,4}\s*[:：.]?)?(?:\s.{0,120})?\Z"
)


def is_signature(text: str) -> bool:
    """Whether a passage says where and when a text was done, or who signed."""
    return bool(_SIGNED.match(text)) or (
        len(text) <= 60 and "年" in text and "于" in text and dates.find(text) is not None
    )


def signed_on(text: str) -> str:
    """The date in such a passage, as ISO 8601; empty where it names none."""
    found = dates.find(text) if is_signature(text) else None
    return found[0] if found else ""


def part(final: Node, others: list[Node], headed: bool) -> tuple[int, str]:
    """How many paragraphs under the last node belong to it – the rest is the closing – and what is unsure about that.

    ``headed``: numbered lines are headings, so paragraphs under them are their content. ``others``: the nodes before.
    """
    tail = final.tail
    least = _own(final) if headed and not final.children else 0
    usual = [len(node.tail) for node in others]
    farewell = _first(tail, least, others)
    if farewell is not None:
        return farewell, ""
    if headed:
        alone = bool(others) and all(len(node.tail) == _own(node) and not node.children for node in others)
        return (min(least, len(tail)) if alone else len(tail)), ""
    if not any(usual):
        return 0, ""
    return max(0, len(tail) - 1), "whether the closing begins here is unsure" if tail else ""


def _own(node: Node) -> int:
    """How many paragraphs a headed node has at least: its text, and after a bare number perhaps its heading."""
    bare = not node.line and not node.heading
    return 2 if bare and len(node.tail) > 1 and titles.reads_as_title(node.tail[0].text) else 1


def _first(tail: list[Block], least: int, others: list[Node]) -> int | None:
    """The first paragraph that speaks as closings do, where those of the clauses before do not."""
    before = [block.text for node in others for block in node.tail]
    personal = sum(bool(_FIRST_PERSON.match(text)) for text in before)
    typical = len(before) > 0 and personal >= 0.3 * len(before)
    for index, block in enumerate(tail):
        if index >= least and (is_signature(block.text) or ANNEX.match(block.text)):
            return index
        if index >= least and not typical and _FIRST_PERSON.match(block.text):
            return index
    return None
