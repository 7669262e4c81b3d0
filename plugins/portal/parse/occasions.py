"""When and where a text was adopted, and the meeting it comes from, as its own sentences say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from plugins.portal import sentences
from plugins.portal.dates import DateSpan
from plugins.portal.model import Found, Provision
from plugins.portal.parse import datelines, dates, signing
from plugins.portal.parse.draft import Draft, Statement
from plugins.portal.screens import screened

_OPENING, _CLOSING = 8, 4  # rows at the beginning and the end that are looked at
_LONGEST_CLOSING = 400
_READ = 5_000  # characters of a row; what a text is about stands at its beginning
# Words of meeting in a sentence with a date: then the date is that of the meeting.
_MEETS = screened(
    r"(?<!\w)(?:gathered|gathering|met|meeting|assembled|convened|convening|held|hosted|took place|opened|concluded"
    r"|on the occasion"
    r"|attended|visit(?:ed)?|launched|summit|forum|conference"
    r"|trafen|getroffen|versammelt|zusammengekommen|zusammengetreten|zusammentreffen|tagten|tagung|abgehalten|fand"
    r"|stattfand|stattgefunden"
    r"|treffen|eröffnet|gipfel\w*|anlässlich|besuch\w*|traten|kamen|reuni[ds]\w*|réuni\w*|s['’]est tenue?"
    r"|se sont réuni\w*|tenue?s?|rencontré\w*"
    r"|organisée?|à l['’]occasion|sommet|lieu|reunimos|reunieron|reuni[óo]|celebrad[ao]|celebr[óo]|tuvo lugar"
    r"|con motivo|cumbre|congregad\w+"
    r"|inaugur\w+|realiz\w+|decorreu|teve lugar|por ocasião|reuniram\w*|reunidos|reuniu\w*|cúpula|cimeira"
    r"|собра\w+|встрети\w+|состоя\w+|прош[её]л|прошла|прошло|прошли|провел\w*|проведен\w*|проход\w+|открыл\w+"
    r"|саммит\w*|встреч\w+"
    r"|bertemu|berkumpul|diadakan|diselenggarakan|digelar|berlangsung|dilaksanakan|pertemuan|KTT|bersidang"
    r"|dianjurkan|bersempena|mesyuarat"
    r"|gặp|nhóm họp|họp|tổ chức|diễn ra|được tổ chức|nhân dịp|hội nghị|nagtipon|nagpulong|ginanap|idinaos|nagkita"
    r"|nagdaos|pulong|isinagawa"
    r"|ginaganap|nagtitipon)(?!\w)"
    r"|举行|召开|举办|聚会|会晤|会聚|聚集|齐聚|相聚|开幕|闭幕|出席|访问|參加|舉行|召開|舉辦|會晤|開幕|齊聚"
    r"|在.{1,20}会议"
    r"|開催|会合|개최|모여|만나|열린|اجتمع|اجتماع|عقد|انعقد|المنعقد|التقى|التقت|القمة|قمة|استضاف|افتتح|المجتمع"
    r"|بمناسبة|انعقاد|نظم"
    r"|ประชุม|จัดขึ้น|จัดการ|พบกัน|พบหารือ|รวมตัว|มารวมกัน|ในโอกาส|เปิด|ປະຊຸມ|ຈັດຂຶ້ນ|ພົບ|ໄຂຂຶ້ນ|ເນື່ອງໃນ|ເຕົ້າໂຮມ"
    r"|ប្រជុំ|ជួប|រៀបចំ|ប្រព្រឹត្ត|កិច្ចប្រជុំ|ជួបជុំ|ក្នុងឱកាស|ကျင်းပ|တွေ့ဆုံ|စုဝေး|အစည်းအဝေး|စည်းဝေး",
    re.IGNORECASE,
)
# A sentence that looks back on something else: its date is not the text's own.
_LOOKS_BACK = re.compile(
    r"\s*(?:recall|reaffirm|recogni[sz]|not(?:ing|ed?)\b|guided|bearing|pursuant|building on|in accordance"
    r"|following|since|consider"
    r"|welcom|acknowledg|mindful|inspired|referring|reiterat|emphasi[sz]|apprecia|commend|in line|based on|after"
    r"|in \d{4}"
    r"|erinner|unter hinweis|in bekräftigung|eingedenk|gestützt|gemäß|seit|nach\b|rappel|réaffirm|reconnaiss"
    r"|considérant|conformément|se félicit"
    r"|recordando|reafirm|reconoc|reconhec|considerando|recordando|de conformidad|conforme|tomando nota|desde"
    r"|напомин|подтвержд|ссыла|учитыва|признава|в соответствии|руководству|приветству|отмеча|с \d{4}"
    r"|إذ |وإذ |إشارة|استنادا|مستذكر|mengingat|menegaskan kembali|mengakui|mencatat|sesuai|berdasarkan|merujuk"
    r"|sejak|mengimbau|memperakui"
    r"|nhắc lại|tái khẳng định|ghi nhận|căn cứ|thừa nhận|ginugunita|inaalala|muling|kinikilala|alinsunod|simula|batay"
    r"|忆及|回顾|重申|认识到|注意到|铭记|根据|遵循|自\d{4}|依据|鉴于|憶及|回顧|重申|認識到|ระลึกถึง|ย้ำ|ตระหนัก|ตาม"
    r"|รับทราบ|ຫວນຄືນ|ຢືນຢັນ|ຮັບຮູ້"
    r"|ដោយរំលឹក|រំលឹក|បញ្ជាក់|ទទួលស្គាល់|ស្របតាម|ပြန်လည်သတိရ|အသိအမှတ်ပြု|ထပ်လောင်း)",
    re.IGNORECASE,
)
_OTHER_TEXT = re.compile(  # "the Declaration adopted on 8 August 1967": the date of that instrument
    r"(?:adopted|signed|concluded|issued|established|founded|entered into force|agreed|angenommen|unterzeichnet"
    r"|gegründet|adoptée?s?"
    r"|signée?s?|fondée|adoptad[oa]s?|firmad[oa]s?|suscrit[oa]|fundada|adotad[oa]s?|assinad[oa]s?|принят\w*"
    r"|подписан\w*|основан\w*"
    r"|通过的|签署的|签订的|发表的|成立于|المعتمد|المعتمدة|الموقع|الموقعة|ditandatangani|disahkan|ký|thông qua"
    r"|nilagdaan|pinagtibay)"
    r"[^.;。；]{0,60}\Z",
    re.IGNORECASE,
)
_SAYS_THIS = re.compile(  # … unless it is this text that is adopted
    r"(?:this|the present|following|diese[rsnm]?|folgende|la présente|le présent|ce(?:tte)?|suivante?|(?:la"
    r"|el) presente|est[ea]|siguiente"
    r"|(?:a|o) presente|seguinte|настоящ\w+|эт[оау]\w*|следующ\w+|本|以下|هذا|هذه|ini|này|dưới đây|ito|itong|นี้|ນີ້"
    r"|នេះ|ဤ)",
    re.IGNORECASE,
)
_CAPITALISED = (
    r"(?:(?:the|la|le|el|los|a|o)\s)?[A-ZÀ-ÞĐА-Я][\w.'’-]{1,40}"
    r"(?:(?:,?\s(?:the\s|of\s|de\s|del\s|da\s|do\s|dos\s|la\s|and\s|Rep\.\s)?|/)[A-ZÀ-ÞĐА-Я][\w.'’-]{0,40}){0,7}"
)
_IN = re.compile(
    rf"(?<!\w)(?:in|at|en|em|na|no|à|a|au|di|tại|ở|sa|в|во)\s(?:городе\s|г\.\s?|thành phố\s|kota\s|bandar\s"
    rf"|lungsod ng\s)?(?P<place>{_CAPITALISED})"
)
_IN_CHINESE = re.compile(
    r"[在于於](?P<place>[\u4e00-\u9fff·—]{2,16}?)(?:隆重|成功|共同|联合|正式|顺利)?(?:举行"
    r"|召开|举办|舉行|召開|舉辦|开幕|會晤|会晤|聚会|发表|通过|签署|召集)"
)
_NO_PLACE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Summit|Meeting|Forum"
    r"|Conference|Session"
    r"|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|ASEAN|Association|Tahun|Year|Presence|Order|Accordance"
    r"|Pursuance)\b",
    re.IGNORECASE,
)


def take(draft: Draft) -> Draft:
    """Adds what the rows say: when the text was adopted, when and where its meeting was. Nothing is taken away."""
    known = {fact.key for fact in draft.found}
    end = max((place for place, _ in draft.taken), default=0)
    facts: list[Found] = []
    said_by_rows = stated(draft.provisions, draft.language)
    for said in said_by_rows:
        if said.key not in known:
            facts.append(Found(said.key, said.value, ""))
            known.add(said.key)
        if said.place and "place" not in known:
            facts.append(Found("place", said.place, ""))
            known.add("place")
    return replace(draft, taken=(*draft.taken, *((end, fact) for fact in facts)), stated=said_by_rows)


def stated(rows: tuple[Provision, ...], language: str) -> tuple[Statement, ...]:
    """The dates that rows give, adoption first: at most one of each kind."""
    adopted = next(_adoptions(rows), None)
    met = next(_meetings(rows, language), None)
    return tuple(said for said in (adopted, met) if said)


def _adoptions(rows: tuple[Provision, ...]) -> Iterator[Statement]:
    """Place and date at the end: "Adopted in Quaytown on 3 May 2020", "2020年5月3日于港城"."""
    last = [row for row in rows[:-_CLOSING] if row.kind == "closing"] + list(rows[-_CLOSING:])
    for row in last[::-1]:
        text = row.text
        if row.kind not in ("closing", "paragraph") or not text or len(text) > _LONGEST_CLOSING or row is rows[0]:
            continue
        line = datelines.read(text)
        if line and "/" not in line.value and len(line.value) >= 7:
            yield Statement("adopted", line.value, line.place, row.id)
        elif signing.is_signature(text) or (row.kind == "closing" and signing.tells_adoption(text)):
            for span in [span for span in dates.every(text) if len(span.value) == len("2020-05-03")][:1]:
                yield Statement("adopted", span.value, place(text, span), row.id)


def _meetings(rows: tuple[Provision, ...], language: str) -> Iterator[Statement]:
    for row in opening(rows):
        for text in (row.heading, row.text):
            for start, end in sentences.spans(text[:_READ]):
                said = _meeting(text[start:end], language, row.id)
                if said:
                    yield said


def opening(rows: tuple[Provision, ...]) -> tuple[Provision, ...]:
    """The rows that say what a text is about: its recitals, and the first rows that follow."""
    recitals = [row for row in rows if row.kind == "recital"][:_OPENING]
    return (*recitals, *[row for row in rows if row.kind != "recital"][: 1 if recitals else 3])


def _meeting(sentence: str, language: str, row: str) -> Statement | None:
    if _LOOKS_BACK.match(sentence) or not _MEETS.search(sentence):
        return None
    for span in dates.every(sentence, language):
        if len(span.value) < 10:
            continue
        before = sentence[: span.start]
        if _OTHER_TEXT.search(before) and not _SAYS_THIS.search(sentence):
            continue
        return Statement("event", span.value, place(sentence, span), row)
    return None


def place(sentence: str, dated: DateSpan) -> str:
    """The place that a sentence names beside its date, as printed; "" where none can be told."""
    found = [match for match in (*_IN.finditer(sentence), *_IN_CHINESE.finditer(sentence)) if _is_place(match["place"])]
    overlapping = [match for match in found if match.end("place") <= dated.start or match.start("place") >= dated.end]
    best = min(
        overlapping, key=lambda match: min(abs(match.start() - dated.end), abs(dated.start - match.end())), default=None
    )
    return best["place"].strip(" ,.") if best else ""


def _is_place(words: str) -> bool:
    return not _NO_PLACE.search(words) and len(words) <= 80
