"""Rows of a page's tools, told by their shape: short pieces between bars, one to print, share, send or enlarge."""

from __future__ import annotations

import re

from plugins.portal.parse import kinds, titles
from plugins.portal.parse.blocks import Block

_LONGEST, _MOST_WORDS, _LONGEST_UNSPACED, _MOST_PIECES = 160, 4, 24, 12
_TOP, _END = 8, 2  # how many lines at the top and at the end of a capture may hold what surrounds a text
_BETWEEN = re.compile(r"\s*[|｜│丨·•/:：]\s*|[ \t\u3000]{2,}")
_BARS = re.compile(r"\s*[|｜│丨]\s*")
_STOP = re.compile(r"[.。;；,，!?！？။។]\Z")
_FIGURE = re.compile(r"\d")
_SIZES = re.compile(r"Aa?\s?[+\u2212–-]?(?:[\s,]{1,3}Aa?\s?[+\u2212–-]?){0,4}\Z")
# With what a piece begins that prints, shares, sends, saves or enlarges, by language.
_TOOL = re.compile(
    r"(?:print(?:er)?|share|e-?mail|mail|send to|text size|font size|pdf|download|save|copy link"
    r"|drucken|druckversion|teilen|versenden|schriftgröße|textgröße|herunterladen"
    r"|imprimer|impression|partager|partagez|envoyer|courriel|taille d[eu]|télécharger"
    r"|imprimir|imprim[ae]|compart(?:ir|e|a)|enviar?|envíe|correo|tamaño|descargar"
    r"|compartilh(?:ar|e)|partilh(?:ar|e)|envi(?:ar|e)|tamanho|baixar|descarregar"
    r"|печать|распечатать|версия для печати|поделиться|отправить|размер (?:шрифта|текста)|скачать"
    r"|طباعة|اطبع|شارك|مشاركة|أرسل|إرسال|ارسل|حجم (?:الخط|النص)|تحميل|تنزيل"
    r"|cetak|bagikan|kirim|ukuran (?:huruf|teks|font)|unduh|kongsi(?:kan)?|hantar|saiz (?:teks|huruf|fon)|muat turun"
    r"|i-?print|ipa-print|ilimbag|ibahagi|i-share|ipadala|i-email|laki ng (?:letra|teksto|titik)|i-download"
    r"|in (?:trang|bài|ấn|bản)|bản in|chia sẻ|gửi (?:cho|bạn|email|thư|bài|tin)|cỡ chữ|tải (?:về|xuống))(?!\w)"
    r"|打印|列印|分享|转发|轉發|邮件|郵件|推荐给|推薦給|字号|字體|字体|字號|字級|下载|下載|印刷|共有|인쇄|공유"
    r"|พิมพ์|สั่งพิมพ์|แชร์|แบ่งปัน|ส่งต่อ|ส่งอีเมล|อีเมล|ขนาด(?:ตัว)?อักษร|ดาวน์โหลด"
    r"|ພິມ|ແບ່ງປັນ|ແຊຣ໌|ສົ່ງ(?:ຕໍ່|ໃຫ້|ອີເມວ)|ອີເມວ|ຂະໜາດ(?:ຕົວ)?(?:ອັກສອນ|ໜັງສື)|ດາວໂຫຼດ"
    r"|បោះពុម្ព|ព្រីន|ចែករំលែក|ផ្ញើ|អ៊ីមែល|ទំហំ(?:តួ)?អក្សរ|ទាញយក"
    r"|ပုံနှိပ်|ပရင့်|မျှဝေ|အီးမေးလ်|ပို့ရန်|စာလုံးအရွယ်|ဒေါင်းလုဒ်",
    re.IGNORECASE,
)


def find(blocks: tuple[Block, ...], reasons: dict[int, str]) -> dict[int, str]:
    """The blocks, by index, that are rows of tools, beside those with a reason to go already."""
    found: dict[int, str] = {}
    last = max((index for index in range(len(blocks)) if not reasons.get(index)), default=0)
    end = max(last + 1 - _END, len(blocks) // 2 + 1)
    top = True  # nothing but what goes stands above
    for index, block in enumerate(blocks):
        if reasons.get(index):
            continue
        pieces = _pieces(block.text)
        known = sum(_is_tool(piece) for piece in pieces)
        high = top and index < _TOP
        edge = index >= end or (high and _is_title(blocks, index + 1, reasons))
        tools = known and (2 * known >= len(pieces) or edge)
        bar = pieces and high and _is_bar(block.text) and _is_title(blocks, index + 1, reasons, named=True)
        if tools or bar:
            found[index] = "tool of the page"
        else:
            top = False
    return found


def _pieces(text: str) -> list[str]:
    """The pieces of a line that may be a row of tools; none where its shape is another."""
    if len(text) > _LONGEST or _STOP.search(text):
        return []
    pieces = [piece for piece in _BETWEEN.split(text.strip("[]【】()（）|｜ ")) if piece]
    short = all(len(piece.split()) <= _MOST_WORDS and _is_brief(piece) for piece in pieces)
    return pieces if short and 2 <= len(pieces) <= _MOST_PIECES and not kinds.of_title(text) else []


def _is_brief(piece: str) -> bool:
    return len(piece) <= _LONGEST_UNSPACED or " " in piece


def _is_tool(piece: str) -> bool:
    return _TOOL.match(piece) is not None or (piece != "A" and _SIZES.match(piece) is not None)


def _is_bar(text: str) -> bool:
    """Whether a line is but words between bars, in small letters and without figures: no title and no dateline."""
    pieces = _BARS.split(text)
    return len(pieces) > 1 and not text.isupper() and not _FIGURE.search(text) and len(text) <= _LONGEST // 2


def _is_title(blocks: tuple[Block, ...], index: int, reasons: dict[int, str], named: bool = False) -> bool:
    """Whether the next line that stays could be a title; ``named``: a title that names a document."""
    following = next((i for i in range(index, min(len(blocks) - 1, index + _TOP)) if not reasons.get(i)), -1)
    if following < 0 or not titles.reads_as_title(blocks[following].text):
        return False
    text = blocks[following].text
    return not named or (bool(kinds.of_title(text)) and not kinds.reports(text))
