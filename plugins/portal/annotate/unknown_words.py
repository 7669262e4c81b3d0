"""The words that tell a body's name by language, with the kind of entity that they speak of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from plugins.portal.model import EntityKind


@dataclass(frozen=True, slots=True)
class Row:
    """The shape of a kind's names, and the words that must be in a text for it to be worth looking."""

    kind: EntityKind
    pattern: re.Pattern[str]
    words: AhoCorasick | None = None

    def found(self, text: str) -> Iterator[tuple[int, int, EntityKind]]:
        """Spans of names."""
        if self.words is not None and not self.words.find_matches_as_indexes(text):
            return
        named = "name" in self.pattern.groupindex
        for match in self.pattern.finditer(text):
            start, end = match.span("name") if named else match.span()
            yield start, end, self.kind


_UPPER = "A-ZÀ-ÖØ-ÞĐƠƯ"
_WORD = rf"[{_UPPER}][\w’'&-]{{1,30}}"
_JOIN = (
    r"(?:of|for|on|and|the|in|de|du|des|d['’]|la|le|les|l['’]|del|los|las|y|et|e|da|do|dos|das|für|der|und"
    r"|zur|dan|untuk|bagi|ng|na|sa|at|para|mga|di)"
)
# Words that a sentence begins with, which are no part of the name behind them.
_OPENING = (
    r"(?!(?:The|This|That|These|At|In|On|By|For|From|With|Under|And|Our|Its|Each|All|An?|Le|La|Les|Un|Une|Des|Du"
    r"|Au|El|Los|Las"
    r"|En|O|Os|As|No|Na|Da|Do|Der|Die|Das|Dem|Den|Ein|Eine|Im|Am|Ang|Sa|Mga|Para|Di|Dan|Pada|Dalam|Kepada)\s)"
)
_BODIES = (
    "Ministry|Department|Centre|Center|Council|Committee|Commission|Bank|Fund|University|Institute|Academy|Association"
    "|Authority|Agency|Secretariat|Bureau|Office|Federation|Chamber|Foundation|Organization|Organisation|Union|Group"
    "|Ministère|Comité|Conseil|Banque|Fonds|Université|Institut|Agence|Académie|Commission|Secrétariat|Bureau|Fondation"
    "|Ministerio|Consejo|Banco|Fondo|Universidad|Instituto|Agencia|Academia|Centro|Secretaría|Fundación|Comisión"
    "|Ministério|Conselho|Fundo|Universidade|Agência|Secretaria|Fundação|Comissão"
    "|Ministerium|Zentrum|Ausschuss|Kommission|Universität|Akademie|Behörde|Agentur|Sekretariat|Verband|Stiftung|Fonds"
    "|Kementerian|Pusat|Dewan|Komite|Jawatankuasa|Majlis|Dana|Universitas|Universiti|Institut|Badan|Lembaga|Sekretariat"
    "|Kagawaran|Sentro|Konseho|Komite|Komisyon|Bangko|Pondo|Unibersidad|Ahensiya|Tanggapan|Akademya"
)
_FORMATS = (
    "Forum|Dialogue|Mechanism|Partnership|Platform|Network|Summit|Meeting|Conference|Expo|Exhibition"
    "|Dialog|Mechanismus|Partnerschaft|Plattform|Netzwerk|Gipfel|Konferenz|Réseau|Plateforme|Partenariat|Sommet|Conférence"
    "|Foro|Diálogo|Mecanismo|Plataforma|Red|Cumbre|Conferencia|Fórum|Rede|Cimeira|Conferência"
    "|Mekanisme|Kemitraan|Perkongsian|Jaringan|Rangkaian|Konferensi|Persidangan|Pakikipagtulungan|Kumperensiya"
)
_PROGRAMMES = (
    "Programme|Program|Corridor|Initiative|Project|Scheme|Programm|Korridor|Projekt|Programa|Corredor|Proyecto|Projeto"
    "|Programme|Couloir|Projet|Koridor|Proyek|Projek|Programang"
)


def _capitals(kind: EntityKind, words: str) -> Row:
    """Capitalised words with one of these among them: before it, or behind it over a joining word."""
    pattern = re.compile(
        rf"(?<![\w-]){_OPENING}(?:{_WORD}\s(?:{_JOIN}\s)?){{1,6}}(?:{words})(?![\w-])"
        rf"|(?<![\w-])(?:{words})\s(?:{_JOIN}\s?){{1,3}}{_WORD}(?:,?\s(?:{_JOIN}\s){{0,2}}{_WORD}){{0,6}}"
        rf"|(?<![\w-])(?:{words})\s{_WORD}(?:\s(?:{_JOIN}\s){{0,2}}{_WORD}){{0,6}}"
    )
    return Row(kind, pattern, AhoCorasick(sorted(set(words.split("|")))))


LATIN: tuple[Row, ...] = (
    _capitals("organisation", _BODIES),
    _capitals("mechanism", _FORMATS),
    _capitals("programme", _PROGRAMMES),
)


def _rows(*rows: tuple[EntityKind, str]) -> tuple[Row, ...]:
    return tuple(Row(kind, re.compile(pattern)) for kind, pattern in rows)


_CHINESE_BREAK = "的和与及在由对向于从为是等以到将了各其该本、"
_CHINESE_START = (
    r"(?:(?<=\A)|(?<=[,,。;;、“”《》（）()\s的和与及在由对向于从为是等以到将了]))"
    rf"(?![{_CHINESE_BREAK}])"
)
_CHINESE_NAME = "(?:(?![的在由对将了])[\u4e00-\u9fff·—-])"
_CYRILLIC_WORD = r"[А-ЯЁ][\w-]{1,30}"
_VIETNAMESE_WORD = rf"[{_UPPER}ĂÂÊÔƠƯỦỬỐỘỊẠẢẤẦẬẾỀỆỊỌỐỚỢỤỨỰ][\w-]{{0,12}}"
_ARABIC_NAME = r"(?:\s(?:ال\w{2,20}|وال\w{2,20}|لل\w{2,20})){1,6}"
BY_LANGUAGE: dict[str, tuple[Row, ...]] = {
    "zh-Hans": _rows(
        (
            "organisation",
            rf"{_CHINESE_START}{_CHINESE_NAME}{{2,18}}?"
            r"(?:委员会|中心|大学|基金会|基金|研究院|研究所|协会|银行|秘书处|总局|集团|商会|学院)",
        ),
        ("mechanism", rf"{_CHINESE_START}{_CHINESE_NAME}{{2,18}}?(?:论坛|博览会|对话会)"),
        ("programme", rf"{_CHINESE_START}{_CHINESE_NAME}{{2,14}}?(?:走廊|示范区)"),
    ),
    "ar": _rows(
        (
            "organisation",
            rf"(?<!\w)[وفبلك]?(?P<name>(?:وزارة|مجلس|لجنة|مركز|بنك|صندوق|جامعة|معهد|هيئة|رابطة|أكاديمية|مؤسسة"
            rf"|أمانة){_ARABIC_NAME})",
        ),
        ("mechanism", rf"(?<!\w)[وفبلك]?(?P<name>(?:منتدى|مؤتمر|قمة|معرض|آلية){_ARABIC_NAME})"),
        ("programme", rf"(?<!\w)[وفبلك]?(?P<name>(?:برنامج|ممر|مبادرة|مشروع){_ARABIC_NAME})"),
    ),
    "ru": _rows(
        (
            "organisation",
            rf"(?<!\w)(?:{_CYRILLIC_WORD}\s){{0,4}}(?:Министерств\w{{1,2}}|Комитет\w{{0,2}}|Комисси\w{{1,2}}"
            rf"|Совет\w{{0,2}}|Центр\w{{0,2}}"
            r"|Банк\w{0,2}|Фонд\w{0,2}|Университет\w{0,2}|Институт\w{0,2}|Академи\w{1,2}|Агентств\w{1,2}"
            r"|Секретариат\w{0,2})"
            r"(?:\s(?:по|и|в|для)?\s?[\w-]{3,24}){1,4}?(?=[,.;:)»]|\s(?:и|в|на|с|о|будет|должен|провел"
            r"|проводит)\s|\Z)",
        ),
        (
            "mechanism",
            rf"(?<!\w)(?:{_CYRILLIC_WORD}\s){{1,4}}(?:[Фф]орум|[Дд]иалог|[Сс]аммит|[Кк]онференци"
            rf"|[Вв]ыставк)\w{{0,2}}(?!\w)",
        ),
    ),
    "vi": _rows(
        (
            "organisation",
            rf"(?<!\w)(?:Bộ|Trung tâm|Hội đồng|Ủy ban|Uỷ ban|Ngân hàng|Quỹ|Đại học|Viện|Hiệp hội|Cơ quan"
            rf"|Ban Thư ký|Học viện)"
            rf"(?:\s{_VIETNAMESE_WORD}(?:\s[a-zà-ỹđ]{{1,7}})?(?:\svà)?){{1,6}}",
        ),
        (
            "mechanism",
            rf"(?<!\w)(?:Diễn đàn|Hội nghị|Đối thoại|Cơ chế)(?:\s{_VIETNAMESE_WORD}(?:\s[a-zà-ỹđ]{{1,7}})?){{1,6}}",
        ),
        (
            "programme",
            rf"(?<!\w)(?:Chương trình|Hành lang|Dự án)(?:\s{_VIETNAMESE_WORD}(?:\s[a-zà-ỹđ]{{1,7}})?){{1,6}}",
        ),
    ),
    "th": _rows(
        (
            "organisation",
            r"(?:กระทรวง|ศูนย์|สภา|คณะกรรมการ|คณะกรรมาธิการ|ธนาคาร|กองทุน|มหาวิทยาลัย|สถาบัน|สำนักงาน"
            r"|สมาคม)[\u0e00-\u0e7f]{4,40}",
        ),
        ("mechanism", r"(?:เวที|การประชุมสุดยอด|งานมหกรรม)[\u0e00-\u0e7f]{4,40}"),
        ("programme", r"(?:ระเบียงเศรษฐกิจ|โครงการ)[\u0e00-\u0e7f]{4,40}"),
    ),
    "lo": _rows(
        (
            "organisation",
            r"(?:ກະຊວງ|ສູນ|ສະພາ|ຄະນະກຳມະການ|ຄະນະກໍາມະການ|ທະນາຄານ|ກອງທຶນ|ມະຫາວິທະຍາໄລ|ສະຖາບັນ|ສະມາຄົມ)[\u0e80-\u0eff]{4,40}",
        ),
        ("mechanism", r"(?:ເວທີ|ກອງປະຊຸມສຸດຍອດ)[\u0e80-\u0eff]{4,40}"),
        ("programme", r"(?:ແລວທາງເສດຖະກິດ|ໂຄງການ)[\u0e80-\u0eff]{4,40}"),
    ),
    "km": _rows(
        (
            "organisation",
            r"(?:ក្រសួង|មជ្ឈមណ្ឌល|ក្រុមប្រឹក្សា|គណៈកម្មាធិការ|គណៈកម្មការ|ធនាគារ|មូលនិធិ|សាកលវិទ្យាល័យ|វិទ្យាស្ថាន"
            r"|សមាគម)[\u1780-\u17d3]{4,44}",
        ),
        ("mechanism", r"(?:វេទិកា|កិច្ចប្រជុំកំពូល)[\u1780-\u17d3]{4,44}"),
        ("programme", r"(?:របៀងសេដ្ឋកិច្ច|កម្មវិធី)[\u1780-\u17d3]{4,44}"),
    ),
    "my": _rows(
        (
            "organisation",
            r"(?:(?<=\A)|(?<=[\s၊။]))[\u1000-\u103f\u104c-\u104f]{4,44}?(?:ဝန်ကြီးဌာန|ကော်မတီ|ကော်မရှင်|ကောင်စီ|တက္ကသိုလ်"
            r"|အဖွဲ့အစည်း|ဗဟိုဌာန|ဘဏ်|ရန်ပုံငွေ)",
        ),
        ("mechanism", r"(?:(?<=\A)|(?<=[\s၊။]))[\u1000-\u103f\u104c-\u104f]{4,44}?(?:ဖိုရမ်|ထိပ်သီးအစည်းအဝေး)"),
    ),
}
