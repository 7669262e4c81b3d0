"""The words that name a sort of instrument, and how titles are written without quotation marks, by language."""

from __future__ import annotations

import re

# A title in quotation marks is an instrument's where one of these stands in it. The title's language decides, and
# titles travel, so all are looked for at once.
SORTS = re.compile(
    r"协定|公约|议定书|宣言|声明|备忘录|行动计划|计划|倡议|框架|协议|条约|纲要|议程|规划|章程|方案|共识|守则"
    r"|協定|公約|議定書|聲明|備忘錄|行動計劃|倡議|協議|條約|共識"
    r"|\b(?:Agreement|Convention|Protocol|Declaration|Statement|Memorandum|Plan of Action|Action Plan|Framework"
    r"|Treaty"
    r"|Charter|Initiative|Agenda|Programme of Work|Roadmap|Blueprint|Pact|Accord|Covenant)\b"
    r"|(?i:\b(?:Abkommen|Übereinkommen|Protokoll|Erklärung|Aktionsplan|Rahmenabkommen|Absichtserklärung|Vertrag"
    r"|Charta"
    r"|Vereinbarung|Fahrplan)\b)"
    r"|(?i:\b(?:Accord|Convention|Protocole|Déclaration|Mémorandum|Plan d['’]action|Traité|Charte|Pacte"
    r"|Feuille de route)\b)"
    r"|(?i:\b(?:Acuerdo|Convenio|Convención|Protocolo|Declaración|Memorando|Memorándum|Plan de [Aa]cción|Tratado"
    r"|Carta|Pacto"
    r"|Hoja de [Rr]uta|Iniciativa|Agenda)\b)"
    r"|(?i:\b(?:Acordo|Convenção|Protocolo|Declaração|Memorando|Plano de [Aa]ção|Tratado|Pacto|Roteiro)\b)"
    r"|(?i:(?<!\w)(?:Соглашени[еяию]|Конвенци[яиюей]|Протокол[ауом]?|Деклараци[яиюей]|Заявлени[еяию]"
    r"|Меморандум[ауом]?"
    r"|План[ауом]? действий|Договор[ауом]?|Устав[ауом]?|Харти[яиюей]|Пакт[ауом]?|Дорожн\w{2,3} карт\w{1,2}"
    r"|Инициатив\w{1,2}))"
    r"|(?i:\b(?:Perjanjian|Persetujuan|Konvensi|Konvensyen|Protokol|Deklarasi|Pernyataan|Memorandum|Rencana Aksi"
    r"|Pelan Tindakan|Piagam|Perisytiharan|Traktat|Triti|Pakta|Peta Jalan|Inisiatif|Nota Kesepahaman)\b)"
    r"|(?i:\b(?:Kasunduan|Kombensiyon|Protokol|Deklarasyon|Pahayag|Plano ng Pagkilos|Tratado|Karta"
    r"|Saligang-batas|Inisyatiba)\b)"
    r"|(?i:(?<!\w)(?:Hiệp định|Công ước|Nghị định thư|Tuyên bố|Bản ghi nhớ|Kế hoạch hành động|Hiệp ước"
    r"|Hiến chương|Thỏa thuận"
    r"|Sáng kiến|Lộ trình|Tuyên ngôn))"
    r"|اتفاق(?:ية)?|بروتوكول|إعلان|بيان|مذكرة|خطة عمل|إطار|معاهدة|ميثاق"
    r"|ความตกลง|อนุสัญญา|พิธีสาร|ปฏิญญา|แถลงการณ์|บันทึกความเข้าใจ|แผนปฏิบัติการ|สนธิสัญญา|กฎบัตร"
    r"|ສັນຍາ|ສົນທິສັນຍາ|ຖະແຫຼງການ|ຖະແຫລງການ|ບົດບັນທຶກຄວາມເຂົ້າໃຈ|ແຜນປະຕິບັດງານ|ແຜນດຳເນີນງານ|ກົດບັດ|ຂໍ້ຕົກລົງ"
    r"|កិច្ចព្រមព្រៀង|អនុសញ្ញា|ពិធីសារ|សេចក្តីប្រកាស|សេចក្ដីប្រកាស|សេចក្តីថ្លែងការណ៍|អនុស្សរណៈ|ផែនការសកម្មភាព|សន្ធិសញ្ញា|ធម្មនុញ្ញ"
    r"|သဘောတူ(?:ညီ)?ချက်|ကွန်ဗင်းရှင်း|ကြေညာ(?:ချက်|စာတမ်း)|ကြေညာချက်|နားလည်မှုစာချွန်လွှာ|လုပ်ငန်းစီမံချက်|စာချုပ်|ပဋိညာဉ်"
)
# For capitals without quotation marks, which only some languages write: (sort, words that join, ending).
_UPPER = "A-ZÀ-ÖØ-Þ"
_WORD = rf"(?:[{_UPPER}][\w'’]{{0,40}}(?:[-–—‑/][\w'’]{{1,40}}){{0,4}})"

_AND = "et|y|e|dan|at"
_ARTICLE = (
    r"(?:(?:de|à|a|em)\s)?(?:la|le|les|el|los|las|o|a|os|as|du|des|del|al|da|do|das|dos|na|no|nas|nos|ao|à|aux|au|ang|ng|sa)\s"
    r"|(?:de\s)?l['’]"
)
_MORE_SORTS = (
    "Agenda|Programme|Programa|Pacte|Pacto|Charte|Carta|Cadre|Marco|Initiative|Iniciativa|Statut|Estatuto|Code|Código"
    "|Plan|Plano|Objectifs|Objetivos|Consensus|Consenso|Traité|Tratado|Inisiatif|Piagam|Karta|Inisyatiba|Agendang"
)


def _capitalised(sorts: str, joining: str) -> re.Pattern[str]:
    """A sort, a joining word, and capitalised words that joining words connect, two of them at least."""
    join = rf"(?:(?:{joining})\s|l['’]|d['’]){{0,3}}"
    # What begins a title of its own: "Accord de Paris, la Convention …", "Accord de Paris et la Convention …".
    another = rf"(?!(?:,\s(?:(?:{_AND})\s)?|\s(?:{_AND})\s)(?:{_ARTICLE})?(?:{sorts}|{_MORE_SORTS})(?!\w))"
    return re.compile(
        rf"(?<!\w)(?:{sorts})\s(?:(?:{joining})\s|d['’]|l['’]){{1,2}}{_WORD}(?:{another},?\s{join}{_WORD}){{1,16}}"
        rf"(?:\s\(\d{{4}}\s?[-–—]\s?\d{{4}}\))?"
    )


CAPITALISED: dict[str, re.Pattern[str]] = {
    "fr": _capitalised(
        r"Accord|Convention|Protocole|Déclaration(?: [Cc]onjointe| [Cc]ommune)?|Mémorandum d['’][Ee]ntente"
        r"|Plan d['’][Aa]ction"
        r"|Traité|Charte",
        "sur|pour|de|du|des|la|le|les|relatif|relative|concernant|et|à|en|dans",
    ),
    "es": _capitalised(
        r"Acuerdo|Convenio|Convención|Protocolo|Declaración(?: [Cc]onjunta)?|Memorando de [Ee]ntendimiento"
        r"|Plan de Acción|Tratado",
        "sobre|para|de|del|la|el|los|las|relativo|relativa|y|en|a",
    ),
    "pt": _capitalised(
        r"Acordo|Convenção|Protocolo|Declaração(?: [Cc]onjunta)?|Memorando de [Ee]ntendimento|Plano de Ação|Tratado",
        "sobre|para|de|do|da|dos|das|o|a|os|as|relativo|relativa|e|em|no|na",
    ),
    "id": _capitalised(
        r"Perjanjian|Persetujuan|Konvensi|Protokol|Deklarasi|Pernyataan Bersama|Nota Kesepahaman|Rencana Aksi|Piagam",
        "tentang|mengenai|untuk|dan|di|bagi|ke|dalam|atas|terkait|yang",
    ),
    "ms": _capitalised(
        r"Perjanjian|Persetujuan|Konvensyen|Protokol|Deklarasi|Perisytiharan|Memorandum Persefahaman"
        r"|Pelan Tindakan|Piagam",
        "tentang|mengenai|untuk|dan|di|bagi|ke|dalam|atas|berkaitan",
    ),
    "fil": _capitalised(
        r"Kasunduan|Kombensiyon|Protokol|Deklarasyon|Memorandum ng Pagkakaunawaan|Plano ng Pagkilos",
        "sa|ng|ukol|tungkol|hinggil|para|mga|at|ang",
    ),
}
# "the Agreement of China" speaks of a side, not of a title.
OF_A_SIDE = re.compile(
    r"\sof\s(?:the\s)?(?:Part(?:y|ies)|China|ASEAN|People|Republic|Kingdom|Governments?)\b"
    r"|\s(?:de|del|du|des|do|da|ng)\s(?:la\s|las\s|los\s|l['’]|mga\s)?(?:Part\w{2,5}|ASEAN|ANASE|Chin[ae]"
    r"|República|République"
    r"|Go[bv]\w{4,8}|Gouvernements?|Reino|Royaume|Republika|Pamahalaan)\b"
)
