"""Lines of place and date that belong to a title: "BANGKOK, 3 NOVEMBER 2019", "（2024年10月10日，万象）"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plugins.portal.dates import DateSpan
from plugins.portal.parse import calendar_words, dates

_LONGEST, _MOST_WORDS, _MOST_PLACE = 160, 14, 80
_LONGEST_HAN, _LONGEST_UNSPACED = 12, 40  # characters of a place in scripts without spaces, outside brackets
_RUNNING = re.compile(
    r"[。！？；：:!?;]|(?<!日)本(?:声明|聲明|宣言|倡议|倡議|公报|公報|协定|协议|計劃|计划)|举行|召开|举办|会议|舉行|召開|舉辦|會議|ประชุม|ປະຊຸມ|ប្រជុំ|ကျင်းပ|တွေ့ဆုံ|اجتمع|عقد"
)  # a sentence
_OPENING, _CLOSING = "(（[【", ")）]】"
_EDGES = " \t၊។,，、،;；:：.。/|·–—-()（）[]【】"
# Words that join the place and the date, or announce them, in no order of languages; none of them is part of a place.
_JOINTS = re.compile(
    r"(?<![^\W\d_])(?:on|the|le|el|am|den|dem|in|at|en|em|à|a|ao|zu|tại|ngày|vào|pada|di|sa|noong|ika|в|во|г"
    r"|города?|году|года"
    r"|du|de|dia|día|do|del|au|au mois|of|day|tanggal|bertarikh|done|adopted|issued|signed|fait|hecho|feito"
    r"|geschehen|(?:принят|подписан|утвержд[её]н)[оаы]?"
    r"|совершено|adopté[e]?|adopted|verabschiedet|adoptad[ao]|adotad[ao]|disahkan|diterima pakai|diadopsi"
    r"|ditetapkan|ditandatangani|dikeluarkan|ditutup|signée?|approuvée?|firmad[ao]|suscrit[ao]|aprobad[ao]|assinad[ao]"
    r"|aprovad[ao]|unterzeichnet|beschlossen|angenommen|nilagdaan|inilabas|ký|thông qua"
    r"|pinagtibay|ginawa|dibuat"
    r"|diperbuat|làm|held|حرر|صدر|صدرت|اعتمد|في|يوم|بتاريخ|عام|سنة|مدينة|م|وقع)(?![^\W\d_])"
    r"|[于於在]|签署|簽署|通过|通過|发表|發表|举行|订立|签订|作成|订于|ณ|วันที่|วัน|เมื่อ|ที่|ทำ|ວັນທີ|ທີ່|ທີ|ຄັ້ງວັນທີ|ວັນ|ເຮັດຢູ່|ຢູ່"
    r"|ថ្ងៃទី|ថ្ងៃ|នៅ|ធ្វើ|ရက်နေ့|ရက်|နေ့|တွင်|၌|မြို့|에서|にて|で|において",
    re.IGNORECASE,
)
_TITLED = re.compile(  # what may stand right before a dateline on the title's own line: the end of its last noun
    r"(?:(?<!\w)(?:SUMMITS?|MEETINGS?|CONFERENCES?|FORUMS?|FORA|SESSIONS?|DIALOGUES?|STATEMENTS?|DECLARATIONS?"
    r"|COMMUNIQU[EÉ]S?|EXPO"
    r"|SOMMET|RÉUNION|CUMBRE|REUNIÓN|CÚPULA|REUNIÃO|GIPFELS?|TREFFENS?|TAGUNG|KONFERENZ|САММИТА?|ВСТРЕЧИ|СОВЕЩАНИЯ"
    r"|КОНФЕРЕНЦИИ|ФОРУМА?"
    r"|KTT|KONFERENSI|PERTEMUAN|MESYUARAT|PERSIDANGAN|SIDANG KEMUNCAK|HỘI NGHỊ|DIỄN ĐÀN|PULONG|KUMPERENSYA|PAGPUPULONG"
    r"|PARTNERSHIP|COOPERATION|INITIATIVE|AGENDA|PLAN OF ACTION|ACTION PLAN|\(\d{4}\s?[-–—]\s?\d{4}\))(?!\w)"
    r"|(?<=\))|(?<=[”»》\"]))"
    r"(?=[,:]?\s)",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"\s*(?:in|at|on|held|of|to|between|and|with|for|into|y|en|à|und|zu[rm]?|au|sur|sobre|в"
    r"|на|о|di|ke|tại)\s",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A place, if any, and the date that stands with it."""

    value: str  # ISO 8601, to the day or month, or an interval
    place: str  # as printed
    dated: DateSpan


def read(text: str) -> Dateline | None:
    """A line that is a place and a date and nothing else; None where it is something else."""
    if len(text) > _LONGEST or text.endswith((":", "：", ";", "；", "៖")):
        return None
    spans = [span for span in dates.every(text) if len(span.value) > 4 and "/" not in span.value[:5]]
    span = next((span for span in spans if len(span.value) >= 10), spans[0] if spans else None)
    if span is None:
        return None
    outside = text[: span.start] + " , " + text[span.end :]
    place = _place(outside)
    words = _JOINTS.sub(" ", calendar_words.WEEKDAY.sub(" ", place)) if place else ""
    framed = text[0] in _OPENING and text[-1] in _CLOSING
    if any(character.isdigit() for character in place) or len(place) > _MOST_PLACE or len(words.split()) > _MOST_WORDS:
        return None
    if not framed and place and not _looks_like_place(place):
        return None
    return Dateline(span.value, place, span)


def at_end(title: str) -> int:
    """Where a dateline begins that stands on the title's own line, 0 where there is none.

    ``"STATEMENT OF THE SUMMIT BANGKOK, 3 NOVEMBER 2019"`` gives the place of BANGKOK; "(2024年10月10日，万象)" at the
    end of a line counts as well.
    """
    if not any(len(span.value) >= 10 for span in dates.every(title)):
        return 0
    bracket = max(title.rfind("("), title.rfind("（"))
    if bracket > 0 and title[-1] in _CLOSING and len(title) - bracket <= _LONGEST:
        inside = read(title[bracket:])
        if inside and len(inside.value) >= 10:
            return bracket
    for match in reversed(list(_TITLED.finditer(title))):
        rest = title[match.end() :].lstrip(" ,:")
        if not rest or _PREPOSITION.match(" " + rest) or rest[0] in _OPENING:
            continue
        line = read(rest)
        if line and len(line.value) >= 10:
            return len(title) - len(rest)
    if not _unspaced(title):
        return 0
    for gap in reversed(list(re.finditer(r"\s", title))):  # scripts without spaces: a space parts title and dateline
        line = read(title[gap.end() :])
        if line and len(line.value) >= 10 and not title[: gap.start()].isascii():
            return gap.end()
    return 0


def _unspaced(title: str) -> bool:
    return bool(re.search(r"[\u3400-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]", title))


def _place(outside: str) -> str:
    """The words around the date without what joins them to it."""
    parts = [part.strip(_EDGES) for part in calendar_words.WEEKDAY.sub(" ", outside).split(" , ")]
    kept = []
    for part in parts:
        words = _trim(part)
        if words:
            kept.append(words)
    return ", ".join(kept)


def _trim(part: str) -> str:
    """Joining words taken off both ends; those inside ("Ho Chi Minh City, in the south") stay."""
    previous = None
    while part != previous:
        previous = part
        match = _JOINTS.match(part)
        if match:
            part = part[match.end() :].strip(_EDGES)
        last = None
        for found in _JOINTS.finditer(part):
            last = found
        if last and last.end() == len(part):
            part = part[: last.start()].strip(_EDGES)
    return part


def _looks_like_place(place: str) -> bool:
    """Capitalised words where the script has capitals; a few characters where it has none."""
    words = [word for word in re.split(r"[\s/,،，、-]+", place) if word and not _JOINTS.fullmatch(word)]
    if not words:
        return True
    cased = [word for word in words if word[0].upper() != word[0].lower()]
    if cased:
        return all(word[0].isupper() for word in cased) and len(words) <= 9
    if _RUNNING.search(place):
        return False
    return len(place) <= (_LONGEST_HAN if "\u3400" <= place[0] <= "\u9fff" else _LONGEST_UNSPACED) and len(words) <= 6
