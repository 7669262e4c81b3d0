"""Remnants of the page a text was taken from: navigation, tools, counters, captions. Each rule says its reason."""

from __future__ import annotations

import re
import statistics

from plugins.portal import sentences
from plugins.portal.parse.blocks import Block

_LONGEST_CAPTION = 600

_TOOLS = (
    "Suggest to a friend|Print|Print this page|Print article|Email|E-mail|Share|Tweet|Copy link|Read more"
    "|Back to top|Top|"
    "Download|Download PDF|Close|Back|Related|Related news|Artikel Drucken|Drucken|Seite drucken|Teilen|Zurück"
    "|Nach oben|"
    "Imprimer|Partager|Envoyer à un ami|Imprimir|Compartir|Compartilhar|Enviar a un amigo|Печать|Распечатать"
    "|Поделиться|"
    "طباعة|مشاركة|أرسل إلى صديق|打印|打印本页|打印本頁|关闭窗口|【打印】|【关闭】|返回顶部|推荐给朋友|分享|Cetak"
    "|Bagikan|Kongsi|I-print|"
    "Ibahagi|In trang|In bài viết|Chia sẻ|พิมพ์|แชร์|ພິມ|បោះពុម្ព|ပုံနှိပ်ရန်|Skip to content|Menu|Search"
)
_RULES = tuple(
    (re.compile(pattern, re.IGNORECASE), reason)
    for pattern, reason in (
        (rf"(?:{_TOOLS})[\s.|!]*\Z", "tool of the page"),
        (r"(?:Share (?:this|on|with)|Teilen (?:auf|mit)|Partager (?:sur|cet)|分享到|分享至|Compartir en)\b.{0,80}\Z"
         r"|分享到.{0,40}\Z",
         "tool of the page"),
        (r"(?:你|您)?(?:当前|现在|當前)?的?所?在?位置\s*[:：].{0,120}\Z|(?:You are here|Sie sind hier"
         r"|Vous êtes ici)\s*:.{0,120}\Z",
         "breadcrumbs"),
        (r"(?:Home|首页|首頁|Startseite|Accueil|Inicio|Início|Главная|الرئيسية|Beranda|Laman Utama|Trang chủ|หน้าแรก"
         r"|Tahanan)"
         r"(?:\s*(?:>|»|›|/|\|).{0,150})?\Z", "breadcrumbs"),
        (r"[^.。:：]{1,50}(?:\s?(?:>+|»|›)\s?[^.。:：]{1,80}){2,}\Z|[^.。:：]{1,50}\s?(?:>+|»|›)\Z", "breadcrumbs"),
        (r"(?:上一篇|下一篇|上一条|下一条|Previous|Next|Vorheriger Artikel|Nächster Artikel)\s*[:：].{0,150}\Z",
         "navigation"),
        (r"[(（]?\s*\d{1,3}\s*/\s*\d{1,3}\s*[)）]?\Z", "page counter: the capture may be one page of several"),
        (r"(?:Page|Seite)?\s*\d{1,3}\s*(?:of|von)\s*\d{1,3}\Z|-\s*\d{1,3}\s*-\Z", "page number"),
        (r"(?:Copyright\b|©|版权所有|All rights reserved|Alle Rechte vorbehalten"
         r"|Tous droits réservés).{0,160}\Z", "copyright line"),
        (r"\./\.\Z", "mark at the end of a text"),
        (r"[\W_]+\Z", "ornament without words"),
    )
)  # fmt: skip

_CREDIT = re.compile(
    r"\b(?:Photos?|Pictures?) (?:provided|taken|supplied|courtesy|credit|by)\b|\[Photo|\(Photo"
    r"|\bPhoto[:/ ]\s?(?:Xinhua|VCG|AFP|IC)"
    r"|\bCourtesy of the organi[sz]ers?\.?\Z|\bFotos? mit freundlicher Genehmigung\b|\bFoto(?:s|grafía)?\s?(?:[:©]"
    r"|von |cortesía)"
    r"|\bBild(?:quelle)?\s?:|\bPhoto(?:graphie)?s? (?:fournies? par|d['’]archives|avec l['’]aimable)|\bCrédit photo"
    r"|\bФото\s?[:/©]|\bẢnh\s?(?::|minh h[oọ]a)|\bHình ảnh:|صورة\s?:|تصوير\s?:|ภาพ\s?:|ภาพโดย|\bGambar\s?:"
    r"|\bLarawan\s?:"
    r"|(?:供图|摄影)[)）。]?\Z|摄影[:：]|资料图|资料照片|[\u4e00-\u9fff]{1,8}\s?摄[)）。]?\Z|图片来源|图源[:：]"
    r"|រូបភាព\s?:|ຮູບພາບ\s?:|ဓာတ်ပုံ\s?[:–-]"
)
# Posing for a picture, now: nothing but a caption says so. In the past it may be news: then a gap must set it apart.
_POSE_NOW = re.compile(
    r"\bposes? for (?:a |an )?(?:\w+ )?(?:photo|picture)|\bposier(?:en|t) .{0,160}\b(?:Foto|Gruppenfoto|Bild)\b"
    r"|(?:合影留念|合影)[。)）]?\Z"
    r"|\bposent pour\b|\bposan para\b|\bposam para\b|позируют|berpose untuk|bergambar|chụp ảnh (?:lưu niệm"
    r"|chung)\.?\Z|ถ่ายภาพร่วมกัน",
    re.IGNORECASE,
)
_POSE_THEN = re.compile(
    r"\bposed for (?:a |an )?(?:\w+ )?(?:photo|picture)|\bposierten? .{0,200}\b(?:Foto|Gruppenfoto|Bild)\b"
    r"|\bont posé pour\b|\bposaron para\b",
    re.IGNORECASE,
)


def reason(block: Block) -> str:
    """Why a block is a remnant of its page; empty where it is not."""
    return next((why for pattern, why in _RULES if pattern.match(block.text)), "")


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
    return {index: "repeated caption" for index, block in enumerate(blocks) if block.text in texts} | found


def _caption(block: Block, set_apart: bool) -> str:
    text = block.text
    if len(text) > _LONGEST_CAPTION:
        return ""
    if _CREDIT.search(text) and len(sentences.spans(text)) <= 3:
        return "caption with its credit"
    posing = _POSE_NOW.search(text) or (set_apart and _POSE_THEN.search(text))
    return "caption of a picture" if posing and len(sentences.spans(text)) == 1 else ""
