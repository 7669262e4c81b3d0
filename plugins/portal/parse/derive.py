"""A record for a capture that no editor has described: what its text tells, and nothing else."""

from __future__ import annotations

import re
from dataclasses import replace

from plugins.portal.model import Capture, Found, Localised, PartialDate, Record, Source, Version

_KINDS = ("adopted", "published", "updated", "event")  # the order of Record.dates
# The first that a title holds decides, so compound types stand before simple ones.
_TYPES = (
    ("joint-initiative", r"\bjoint initiative\b|共同倡议|联合倡议|\bgemeinsame initiative\b"
                         r"|\binitiative (?:conjointe|commune)\b"
                         r"|\biniciativa (?:conjunta|comum)\b|совместная инициатива|المبادرة المشتركة"
                         r"|\binisiatif bersama\b|\bsáng kiến chung\b"),
    ("plan-of-action", r"\b(?:plan of action|action plan|work plan|programme of action|road ?map)\b"
                       r"|路线图|行动计划|行動計劃"
                       r"|\baktionsplan\b|\bplan d['’]action\b"
                       r"|\bplan de acci[óo]n\b|\bplano de a[çc][ãa]o\b|план действий|خطة (?:ال)?عمل"
                       r"|\brencana aksi\b|\bpelan tindakan\b"
                       r"|\bkế hoạch hành động\b|แผนปฏิบัติการ|\bplano ng pagkilos\b"),
    ("joint-statement", r"\b(?:joint|chair(?:man|person)?['’]?s?) (?:press )?(?:statement|communiqu[eé])\b|联合声明"
                        r"|联合公报|聯合聲明|主席声明|共同声明"
                        r"|\bgemeinsame (?:presse)?erklärung\b|\b(?:déclaration|communiqué) (?:conjointe?|commune?)\b"
                        r"|\b(?:declaración|comunicado) conjunt[ao]\b|\bdeclaração conjunta\b|совместное заявление"
                        r"|البيان المشترك|بيان مشترك"
                        r"|\bpernyataan bersama\b|\bkenyataan bersama\b|\btuyên bố chung\b|แถลงการณ์ร่วม"
                        r"|\bpinagsamang pahayag\b"
                        r"|ຖະແຫຼງການຮ່ວມ|សេចក្តីថ្លែងការណ៍រួម|ပူးတွဲကြေညာချက်"),
    ("declaration", r"\bdeclaration\b|宣言|\berklärung\b|\bdéclaration\b|\bdeclaración\b|\bdeclaração\b|декларация"
                    r"|إعلان|\bdeklarasi\b|\bperisytiharan\b"
                    r"|\btuyên bố\b|ปฏิญญา|\bpahayag\b"),
    ("memorandum", r"\bmemorandum\b|谅解备忘录|备忘录|\babsichtserklärung\b|\bmémorandum\b|\bmemorándum\b"
                   r"|меморандум|مذكرة تفاهم|\bmemorandum\b"
                   r"|\bbiên bản ghi nhớ\b|บันทึกความเข้าใจ"),
    ("agreement", r"\b(?:agreement|treaty|convention|charter|protocol)\b|协定|协议|条约|公约|\babkommen\b"
                  r"|\bvertrag\b|\baccord\b|\btraité\b|\bacuerdo\b"
                  r"|\btratado\b|\bacordo\b|соглашение|договор|اتفاقية|معاهدة|\bperjanjian\b|\bpersetujuan\b"
                  r"|\bhiệp định\b|\bhiệp ước\b|ความตกลง|สนธิสัญญา"
                  r"|\bkasunduan\b"),
    ("initiative", r"\binitiative\b|倡议|倡議|\biniciativa\b|инициатива|مبادرة|\binisiatif\b|\bprakarsa\b"
                   r"|\bsáng kiến\b|ข้อริเริ่ม|\binisyatiba\b"),
)  # fmt: skip
_COMPILED = tuple((type, re.compile(pattern, re.IGNORECASE)) for type, pattern in _TYPES)
_EFFECTS = {"agreement": "binding", "news": "informational"}


def derive_record(versions: tuple[Version, ...], capture: Capture) -> Record:
    """What can be known without an editor. Parties, issuers and place stay empty: guessing them would mislead.

    The type is told by words of the titles and by the numbering: news have neither clauses nor recitals.
    """
    type = _type(versions)
    # News are not adopted: a date under their title is the day they came out.
    news = type == "news"
    found = tuple(
        replace(fact, key="published") if news and fact.key == "adopted" else fact
        for version in versions
        for fact in version.found
    )
    return Record(
        id=capture.document,
        type=type,
        effect=_EFFECTS.get(type, "political"),
        original=versions[0].language if versions else "und",
        titles=Localised.of({version.language: version.title for version in versions}),
        dates=_dates(found),
        sources=_sources(found),
        capture=capture.origin.rsplit("/", 1)[-1],
        file=capture.origin,
        derived=True,
    )


def _type(versions: tuple[Version, ...]) -> str:
    numbered = any(row.kind in {"clause", "recital", "closing"} for version in versions for row in version.provisions)
    titles = [version.title for version in versions]
    named = next((type for type, pattern in _COMPILED if any(pattern.search(title) for title in titles)), "")
    return named if named and numbered else "news"


def _dates(found: tuple[Found, ...]) -> tuple[tuple[str, PartialDate], ...]:
    dates: dict[str, PartialDate] = {}
    for fact in found:
        if fact.key in _KINDS and re.fullmatch(r"\d{4}(?:-\d\d){0,2}", fact.value):
            dates.setdefault(fact.key, PartialDate(fact.value))
    return tuple((kind, dates[kind]) for kind in _KINDS if kind in dates)


def _sources(found: tuple[Found, ...]) -> tuple[Source, ...]:
    dates = dict(_dates(found))
    publisher = next((fact.value for key in ("publisher", "source") for fact in found if fact.key == key), "")
    return (Source(publisher, date=dates.get("published") or dates.get("updated")),) if publisher else ()
