"""Where sentences begin and end, in the languages that the portal reads."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

# A full stop ends a sentence only before space or the end, and not after an initial, a number or an abbreviation; the
# marks of Chinese, Arabic, Khmer and Burmese end one anywhere. Thai has no mark, and a space may as well stand inside a
# sentence: it ends one only before words with which another begins, somebody who acts and what they do, or "should".
# Runs of stops are bounded, since each of them is tried as the first.
_THAI_NEXT = (
    r"(?:(?:พวก)?เรา|ทั้งสองฝ่าย|ทุกฝ่าย|แต่ละฝ่าย|คู่ภาคี|รัฐภาคี|ภาคี|ผู้เข้าร่วม|ผู้นำ|รัฐมนตรี|ที่ประชุม|รัฐสมาชิก(?:อาเซียน)?|ประเทศสมาชิก|อาเซียน|จีน"
    r"|(?:ข้อริเริ่ม|แถลงการณ์)(?:ร่วม)?นี้)"
    r"(?:ยัง|ต่าง|ก็|จึง|ได้|จะ|ควร|พึง|ต้อง|ขอ|เสนอ|สนับสนุน|เรียกร้อง|ตกลง|ยืนยัน|รับทราบ|รับรอง|ยินดี|มุ่ง|ประสงค์|เห็น(?:พ้อง|ชอบ)|ย้ำ|คาดหวัง"
    r"|ตระหนัก|ชื่นชม|ตั้งตารอ)|ควร"
)
_END = re.compile(
    r"[。！？；៕។။؟]+[”’」』）\"']*|(?<=[\u3400-\u9fff\uff09”])[;!?]+[”’」』）\"']*"
    r"|[.!?…]{1,30}[”’»“\"')\]]{0,9}(?=\s|\Z)|\n\n+|(?<=[:;])\n"
    rf"|(?<=[\u0e01-\u0e4e)”\d])(?<!ด้วยเหตุนี้)(?<!ดังนั้น) (?={_THAI_NEXT})"
)
# What begins so says when, why or how, and goes on with the one who acts.
_THAI_BEFORE = re.compile(r"\s*(?:เพื่อ|สำหรับ|ด้วย|โดย|เมื่อ|ใน|ภายใต้|หาก|ถ้า|นอกจาก|จาก|ตาม|ทั้งนี้|ที่)")
_NEXT = re.compile(r"[\s\"'“”„«»‘’¿¡]{0,9}([^\s\"'“”„«»‘’¿¡])")
_NEAR = 24  # characters before a full stop that tell whether it belongs to a word
# Before a full stop: the words that never end a sentence …
_NEVER = re.compile(
    r"(?<!\w)(?:(?:[A-Z]\.){0,4}[A-Z]|[А-ЯЁ]|[zu]|Mr|Mrs|Ms|Dr|Dra|Prof|Hon|Amb|Gen|Gov|Lt|Col|Maj|Capt|Messrs|St|Rev|Nos?|nos?"
    r"|Arts?|arts?|para|paras|Sec|sec|Fig|fig|Vol|vol|Ch|ch|chap|cap|pp?|pág|págs|vs|cf|Cf|e\.g|i\.e|viz|approx|incl|resp"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec"
    r"|[Nn]r|[Zz]\.\s?B|[Dd]\.\s?h|[Uu]\.\s?a|[Ii]\.\s?V|[Oo]\.\s?g|bzw|ca|Abs|Ziff|Buchst|sog|vgl|Vgl|ggf|evtl|insb|bspw"
    r"|Mio|Mrd|Tsd|Hr|Bd|MM|Mgr|env|[Nn]\.?[º°]|[Nn]úms?|Sr|Sra|Sres|Srta|Ud|Uds|EE|[Pp]\.\s?ej|[Pp]\.\s?ex|Exm[oa]|Excia|fls?"
    r"|[Сс]т|[Пп]п?|стр|рис|им|ул|[Тт]\.\s?е|[Тт]\.\s?н|[Гг]н|г-н|г-жа|проф|акад|[Сс]м|[Сс]р|тов"
    r"|Bpk|Jl|tgl|hlm|a\.n|u\.p|PT|Blg|Gng|Kgg|TP|Tp|GS|TS|PGS|ThS|Tn|Sdn|د)\Z"
)
# … those that may end one, and do where a capital follows …
_MAYBE = re.compile(
    r"(?<!\w)(?:etc|usw|ff|Co|Ltd|Inc|Corp|Bhd|UU|al|dll|dsb|dst|v\.\s?v|др|пр|[Тт]\.\s?д|[Тт]\.\s?п|(?:[A-Z]\.){1,4}[A-Z])\Z"
)
# … a Thai or Lao abbreviation, one to three letters ("พ.ศ.", "น.") …
_SHORT_THAI = re.compile(r"(?<![\u0e00-\u0eff])[\u0e00-\u0eff]{1,3}\Z")
# … a number or a letter that counts what follows it …
_COUNTING = re.compile(
    r"[(]?(?:(?:Article|ARTICLE|Artikel|Artículo|ARTÍCULO|Artigo|ARTIGO|Статья|СТАТЬЯ|Chapter|Section|Paragraph|Annex|Part"
    r"|Pasal|Fasal|Perkara|Bab|Điều|Chương|Mục|Kapitel|Abschnitt|Chapitre|Capítulo|Глава|Раздел|Artikulo|Seksyon)\s)?"
    r"(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7}|[ivxlc]{1,7}|\w)\Z"
)
# … a German ordinal ("am 10. Oktober", "der 27. Gipfel") …
_ORDINAL = re.compile(
    r"(?:\b(?:[Aa]m|[Dd](?:er|ie|as|en|em|es)|[Vv]om|[Zz]u[mr]|[Bb]eim|[Ii]m|[Bb]is(?:\szum)?|[Uu]nd|[Ss]eit|[Aa]b|[Ii]hr\w{0,2}"
    r"|[Uu]nser\w{0,2}|[Ss]ein\w{0,2})\s|[-–]\s?|\d\.\s?(?:[-–/]|bis|und|oder)?\s?)\d{1,3}\Z"
)
_MONTH = re.compile(
    r"\s{0,3}(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
# … and the Russian year, which ends one only far from its beginning: "В 2030 г. Стороны …".
_RUSSIAN_YEAR = re.compile(r"\d{4}\s?гг?\Z")
_RUSSIAN_TOWN = re.compile(r"(?<![\w\d])(?<!\d\s)гг?\Z")
# What follows "U.S." belongs to it, unless it opens sentences.
_OPENERS = re.compile(r"(?:The|We|It|In|This|These|Both|They|A|An|Each|Our|To|For|On|At)\b")
_EARLY = 30  # characters


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence, outer white space left out: ``spans("A b. C.") == ((0, 4), (5, 7))``.

    Together they hold every character that is not white space.
    """
    found: list[tuple[int, int]] = []
    start, introduced = 0, -1
    for match in _END.finditer(text):
        if match.start() < start:
            continue
        end = match.end()
        mark = text[match.start()]
        if mark == "." and _goes_on(text, start, match.start(), end):
            continue
        if mark == " " and introduced < start and _THAI_BEFORE.match(text, start):
            introduced = start
            continue
        if mark in "។။" and _counts(text, start, match.start(), end):
            continue
        start = _add(found, text, start, end)
    _add(found, text, start, len(text))
    return tuple(found)


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that holds a span; of a span over several, from the first one's start to the last one's end."""
    return among(spans(text), start, end)


def among(found: tuple[tuple[int, int], ...], start: int, end: int) -> tuple[int, int]:
    """The same, of sentences that are told already: a long text is not cut anew for each of its spans."""
    first = bisect_right(found, start, key=lambda span: span[1])
    behind = bisect_left(found, end, key=lambda span: span[0])
    return (found[first][0], found[behind - 1][1]) if first < behind else (start, end)


def _goes_on(text: str, start: int, dot: int, end: int) -> bool:  # noqa: PLR0911  a table of reasons
    """Whether a full stop belongs to the word before it and the sentence goes on: "am 10. Oktober", "Dr. Li"."""
    following = _NEXT.match(text, end)
    if following is None or "\n\n" in text[end : following.start(1)]:
        return False
    first = following.group(1)
    if first.islower() or first in ",;:":
        return True
    near = text[max(start, dot - _NEAR) : dot]
    if _SHORT_THAI.search(near):
        return True
    if text[dot + 1 : end]:  # a quotation or a bracket ends with the full stop
        return False
    if _MAYBE.search(near):
        return not first.isupper() or bool(_NEVER.search(near) and not _OPENERS.match(text, following.start(1)))
    if _COUNTING.fullmatch(text[start:dot].lstrip() if dot - start < _NEAR else ""):
        return True
    if near[-1:].isdigit():
        return bool(_ORDINAL.search(near) or _MONTH.match(text, end))
    if _RUSSIAN_YEAR.search(near):
        return dot - start < _EARLY
    return bool(_NEVER.search(near) or _RUSSIAN_TOWN.search(near))


def _counts(text: str, start: int, mark: int, end: int) -> bool:
    """Whether the mark stands behind the number of what follows, or inside the Khmer "and so on"."""
    near = text[start:mark].strip() if mark - start < _NEAR else ""
    numbered = bool(near) and len(near) <= 3 and near.isdigit()
    return numbered or text.startswith("ល។", end)


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> int:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    last = start + len(piece.rstrip())
    if first < last:
        found.append((first, last))
    return end
