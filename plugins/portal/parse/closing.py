"""Where a document's numbered part ends and its closing begins: words of farewell, places and dates of signing."""

from __future__ import annotations

import re

from plugins.portal.parse import signing, titles
from plugins.portal.parse.blocks import Block
from plugins.portal.parse.tree import Node

# A paragraph that speaks for all who issue the text, or of the text as a whole: no point of a list does.
_FIRST_PERSON = re.compile(
    r"(?:We|Together|Finally|In conclusion|In closing|Let us|Looking (?:ahead|forward)|This (?:Declaration"
    r"|Statement|Initiative"
    r"|Agreement|Plan|Joint|Memorandum)|The (?:Leaders|Ministers|Parties|Participants|participants|two sides"
    r"|Meeting|Forum) "
    r"(?:\w+ )?(?:look|express|thank|call|invite|welcome)\w*"
    r"|Wir|Gemeinsam|Abschließend|Lasst uns|Diese (?:Erklärung|Initiative)|Dieses Abkommen|Die (?:Parteien"
    r"|Teilnehmer|Seiten) "
    r"(?:danken|würdigen|begrüßen|laden)"
    r"|Nous|Ensemble|Enfin|En conclusion|Pour conclure|La présente|Le présent|Les (?:Parties|participants"
    r"|deux parties) "
    r"(?:remercient|expriment|saluent|invitent)"
    r"|Nosotros|Juntos|Expresamos|Por último|En conclusión|Finalmente|Esperamos|Agradecemos|Invitamos"
    r"|Trabajaremos|Damos|Hacemos"
    r"|La presente|El presente|Nós|Juntas|Por fim|Em conclusão|Esperamos|Convidamos|Trabalharemos|Agradecemos"
    r"|A presente"
    r"|O presente|Мы|Вместе|В заключение|Наконец|Стороны выразили|Участники (?:выра|благодар)|Настоящ(?:ее|ая|ий)"
    r"|Kami|Kita|Bersama(?:-sama)?|Akhirnya|Sebagai penutup|Deklarasi ini|Pernyataan ini|Inisiatif ini|Marilah"
    r"|Chúng tôi|Chúng ta|Cuối cùng|Cùng nhau|Hãy cùng|Tuyên bố này|Sáng kiến này"
    r"|Tayo|Kami ay|Sama-sama|Inaasahan|Nananawagan|Nagpapasalamat|Malugod|Umaasa|Sa (?:wakas|huli|pagtatapos))\b"
    r"|我们|我們|让我们|讓我們|本倡议|本声明|本宣言|本協議|与会(?:各方|代表)|各方(?:表示|愿|期待|欢迎)"
    r"|双方(?:表示|一致|愿|期待)|期待|最后，|让世界"
    r"|نحن|وإذ نتطلع|ونحن|إننا|نتطلع|ونتطلع|نعرب|ونعرب|نرحب|ونرحب|ندعو|وندعو|نشكر|ونشكر|معا|وفي الختام|ختاما"
    r"|وختاما|سنعمل|لنعمل"
    r"|เรา|พวกเรา|ในท้ายที่สุด|ท้ายที่สุด|สุดท้ายนี้|ที่ประชุม(?:ขอขอบคุณ|แสดงความ)|แถลงการณ์(?:ร่วม)?(?:ฉบับ)?นี้"
    r"|ພວກເຮົາ|ສຸດທ້າຍ|យើង|ជាចុងក្រោយ|ទីបំផុត|រួមគ្នា|ကျွန်ုပ်တို့|ကျွန်တော်တို့|မိမိတို့|နောက်ဆုံးအနေဖြင့်",
)
# Thanks and hopes for the next meeting: the end of a document even where all of its points begin with "We".
_THANKS = re.compile(
    r"\b(?:thanks?|thanked|gratitude|hospitality|look(?:s|ing|ed)? forward|danken|Dank|Gastfreundschaft|freuen uns auf"
    r"|remerci\w+|gratitude|hospitalité|accueil chaleureux|réjouissons|agradec\w+|gratitud|hospitalidad|esperamos con"
    r"|gratidão|hospitalidade|благодар\w+|признательн\w+|гостеприимств\w+|terima kasih|penghargaan|keramahan|menantikan"
    r"|cảm ơn|lòng hiếu khách|mong đợi|nagpapasalamat|pasasalamat|inaasahan)\b"
    r"|感谢|感謝|期待|نشكر|نعرب عن (?:شكرنا|تقديرنا|امتناننا)|الشكر|ونتطلع|نتطلع|ขอบคุณ|ขอขอบคุณ|ຂອບໃຈ|អរគុណ|ကျေးဇူးတင်",
    re.IGNORECASE,
)
# Words of thanks alone; near the head of a paragraph they make it one, whoever speaks: "The Ministers thanked …".
_THANKING = re.compile(
    r"\b(?:thank(?:s|ed|ing)?|gratitude|grateful|gratefully|dank(?:en|t|bar)?|dankbarkeit|remerci\w+|reconnaissan(?:ce|ts?|te)s?"
    r"|agradec\w+|gratitud|gratidão|gratas?|gratos?|(?:по)?благодар\w+|признательн\w+|terima kasih|berterima kasih"
    r"|cảm ơn|cám ơn|biết ơn|\w{0,8}salamat(?:an)?)\b"
    r"|感谢|感謝|致谢|致謝|谢意|謝意|(?<!\w)(?:و|ف)?(?:ال|بال|لل)?(?:ن|ي|ت|أ)?شكر(?:نا|هم|ها|ا|وا|ت)?(?!\w)|امتنان"
    r"|ขอบคุณ|ขอบพระคุณ|ຂອບໃຈ|ຂອບອົກຂອບໃຈ|អរគុណ|ကျေးဇူးတင်",
    re.IGNORECASE,
)
_THANKS_BEGIN = 70  # characters; in Burmese the verb comes last
_BURMESE = re.compile(r"[\u1000-\u109f]")
_LONGEST_THANKS = 400  # characters


def part(final: Node, others: list[Node], headed: bool) -> tuple[int, str]:
    """How many paragraphs under the last node belong to it – the rest is the closing – and what is unsure about that.

    ``headed``: numbered lines are headings, so paragraphs under them are their content. ``others``: the nodes before.
    """
    tail = final.tail
    bare = not final.line and not final.heading
    least = 0 if final.children else _own(final) if headed else int(bare)
    usual = [len(node.tail) for node in others]
    farewell = _first(tail, least, others)
    if farewell is not None:
        return farewell, ""
    if headed:
        alone = bool(others) and all(len(node.tail) == _own(node) and not node.children for node in others)
        return (min(least, len(tail)) if alone else len(tail)), ""
    if not any(usual):
        return min(least, len(tail)), ""
    return max(least, len(tail) - 1), "whether the closing begins here is unsure" if len(tail) > least else ""


def is_end(text: str) -> bool:
    """Whether a passage says where and when the text was done, in whatever way."""
    return signing.is_signature(text) or signing.tells_adoption(text)


def is_farewell(text: str) -> bool:
    """Whether a passage speaks as closings do."""
    return signing.is_signature(text) or _FIRST_PERSON.match(text) is not None


def gives_thanks(text: str) -> bool:
    """Whether a passage thanks, or looks forward to meeting again, for all who issue the text."""
    if len(text) > _LONGEST_THANKS:
        return False
    head = text if _BURMESE.search(text) else text[:_THANKS_BEGIN]
    if _THANKING.search(head):
        return True
    return bool(_FIRST_PERSON.match(text)) and bool(_THANKS.search(text))


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
        if index >= least and (is_end(block.text) or signing.ANNEX.match(block.text)):
            return _above(tail, index, least, before)
        if index >= least and not typical and _FIRST_PERSON.match(block.text):
            return index
    end = _above(tail, len(tail), least, before)
    return end if end < len(tail) else None


def _above(tail: list[Block], index: int, least: int, before: list[str]) -> int:
    """Governments and offices that stand over the signatures belong to these, and thanks before them."""
    while index > least and signing.is_column(tail[index - 1].text):
        index -= 1
    thanks = not any(gives_thanks(text) for text in before)
    while thanks and index > least and gives_thanks(tail[index - 1].text):
        index -= 1
    return index
