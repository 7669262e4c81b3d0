"""Sentences on which a text turns: from a news lead to the document, from the recitals to what was agreed."""

from __future__ import annotations

import re

# "The full text is as follows:" – what stands before is about the document, not of it.
_NEWS = re.compile(
    r"\b(?:full|complete|entire|original) text\b[^.!?]{0,160}:\Z"
    r"|\b(?:the )?text of (?:the|this)\b[^.!?]{0,120}\b(?:follows|following|below)\s*:\Z"
    r"|全文(?:内容)?(?:如下|为|如後)\s*[:：。]?\Z|全文\s*[:：]\Z"
    r"|\bim (?:vollen )?wortlaut\b[^.!?]{0,80}:\Z|\bwortlaut (?:der|des)\b[^.!?]{0,120}:\Z"
    r"|\btexte? (?:intégral|complet|integral)\b[^.!?]{0,160}:\Z|\btexto (?:íntegro|completo|integral)\b[^.!?]{0,160}:\Z"
    r"|\b(?:a|na) íntegra\b[^.!?]{0,120}:\Z|полный текст[^.!?]{0,160}:\Z|текст (?:заявления|декларации"
    r"|инициативы)[^.!?]{0,120}:\Z"
    r"|(?:ي?لي|هنا|هذا|التالي)\s+(?:ال)?نص[^.!؟]{0,160}\Z|نص[^.!؟]{0,120}(?:يلي|التالي|كاملا?ً?"
    r"|الكامل)[^.!؟]{0,40}[:：]\Z"
    r"|\b(?:teks|naskah) (?:lengkap|penuh)\b[^.!?]{0,160}:\Z|toàn văn[^.!?]{0,160}:\Z|\bbuong teksto\b[^.!?]{0,160}:\Z"
    r"|(?:ข้อความ|เนื้อหา)(?:ฉบับ)?เต็ม[^\n]{0,120}:\Z|ข้อความเต็ม[^\n]{0,120}ดังนี้\s*:?\Z|ຂໍ້ຄວາມເຕັມ[^\n]{0,120}:\Z"
    r"|អត្ថបទពេញ[^\n]{0,160}[:៖]\Z|စာသားအပြည့်အစုံ[^\n]{0,160}[:။]\Z",
    re.IGNORECASE,
)
# "Full text: Joint Statement of …" – the document's title on the same line.
_NEWS_LABEL = re.compile(
    r"(?:Full text|Text in full|全文|(?:Im )?Wortlaut|Texte intégral|Texto íntegro|Texto completo|Íntegra"
    r"|Полный текст|النص الكامل"
    r"|نص(?= البيان)|Teks lengkap|Teks penuh|Toàn văn|Buong teksto)\s*[:：]\s*(?=\S)",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"(?:\bas follows|\bthe following(?:\s+\w+){0,6}|\bbelow|\bhereby \w+)\s*[:：]\Z|\bHAVE (?:AGREED"
    r"|DECIDED)(?: AS FOLLOWS| TO)?\s*[:：]?\Z"
    r"|(?:如下|以下[^。]{0,20}|协议|达成共识|宣言|倡议|决定)\s*[:：]\Z|\bfolg(?:t|ende[smnr]?)\b[^.]{0,60}:\Z"
    r"|\bwie folgt\s*:?\Z"
    r"|\b(?:ce qui suit|suivante?s?|convenus de)\s*:\Z|\b(?:lo siguiente|siguientes?|acordado)\s*:\Z"
    r"|\b(?:o seguinte|seguintes?)\s*:\Z"
    r"|(?:следующ(?:ем|ее|ие|их)|нижеследующ\w+)\s*:?\Z|(?:يلي|التالي|الآتي)\s*[:：]\Z|\bberikut(?:nya| ini)?\s*:\Z"
    r"|\b(?:sau đây|như sau)\s*:\Z|ดังนี้\s*:?\Z|ดังต่อไปนี้\s*:?\Z|ດັ່ງນີ້\s*:?\Z|ដូចខាងក្រោម\s*[:៖]?\Z|အောက်ပါအတိုင်း\s*[:။]?\Z"
    r"|\b(?:ang )?sumusunod\s*:\Z",
    re.IGNORECASE,
)


def ends_a_lead(text: str) -> bool:
    """Whether a passage announces that the document's own wording follows."""
    return _NEWS.search(text) is not None


def label(text: str) -> int:
    """Where the title begins after a label such as "Full text:"; 0 where there is none."""
    match = _NEWS_LABEL.match(text)
    return match.end() if match else 0


def ends_the_recitals(text: str) -> bool:
    """Whether a passage of the document announces its operative part: "… have agreed as follows:"."""
    return _OWN.search(text) is not None
