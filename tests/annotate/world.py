"""A small registry and the building of versions, for tests."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from plugins.portal.annotate import Annotator
from plugins.portal.model import (
    Alias,
    Annotated,
    Entity,
    Localised,
    PartialDate,
    Provision,
    Record,
    Registry,
    Term,
    Theme,
    Version,
)


def entity(id: str, kind: Any, names: dict[str, str], **more: Any) -> Entity:
    aliases = tuple(a if isinstance(a, Alias) else Alias(*a) for a in more.pop("aliases", ()))
    official = Localised.of(more.pop("official", {}))
    return Entity(id, kind, Localised.of(names), official=official, aliases=aliases, **more)


ENTITIES = (
    entity(
        "china",
        "party",
        {
            "en": "China", "de": "China", "zh-Hans": "中国", "ar": "الصين", "fr": "Chine", "ru": "Китай", "es": "China",
            "pt": "China", "id": "Tiongkok", "ms": "China", "fil": "Tsina", "vi": "Trung Quốc", "th": "จีน", "lo": "ຈີນ",
            "km": "ចិន", "my": "တရုတ်",
        },
        official={
            "en": "the People's Republic of China", "de": "Volksrepublik China", "zh-Hans": "中华人民共和国",
            "ru": "Китайская Народная Республика", "fr": "la République populaire de Chine",
            "pt": "a República Popular da China", "my": "တရုတ်ပြည်သူ့သမ္မတနိုင်ငံ",
        },
        aliases=(("South China Morning Post", "en", "never"),),
        territory="CN",
    ),
    entity(
        "indonesia",
        "party",
        {
            "en": "Indonesia", "de": "Indonesien", "zh-Hans": "印度尼西亚", "ar": "إندونيسيا", "ru": "Индонезия",
            "fr": "Indonésie", "id": "Indonesia", "ms": "Indonesia", "fil": "Indonesia", "km": "ឥណ្ឌូណេស៊ី",
        },
        territory="ID",
    ),
    entity(
        "laos",
        "party",
        {
            "en": "Lao PDR", "de": "Laos", "zh-Hans": "老挝", "ar": "لاوس", "vi": "Lào", "lo": "ລາວ", "th": "ลาว",
            "my": "လာအို",
        },
        official={"ru": "Лаосская Народно-Демократическая Республика"},
        aliases=(("Laos", "en"),),
        territory="LA",
    ),
    entity("haiti", "party", {"zh-Hans": "海地", "en": "Haiti"}, territory="HT"),
    entity(
        "india", "party", {"zh-Hans": "印度", "en": "India", "my": "အိန္ဒိယ", "km": "ឥណ្ឌា", "vi": "Ấn Độ"},
        territory="IN",
    ),
    entity(
        "mali",
        "party",
        {
            "zh-Hans": "马里", "en": "Mali", "fil": "Mali", "th": "มาลี", "ar": "مالي", "id": "Mali",
            "lo": "ມາລີ", "my": "မာလီ",
        },
        territory="ML",
    ),
    entity("mexico", "party", {"en": "Mexico", "es": "México", "pt": "México", "fr": "Mexique"}, territory="MX"),
    entity("jordan", "party", {"en": "Jordan"}, territory="JO"),
    entity("togo", "party", {"ru": "Того", "en": "Togo"}, territory="TG"),
    entity("niger", "party", {"en": "Niger", "es": "Níger", "ar": "النيجر"}, territory="NE"),
    entity("nigeria", "party", {"en": "Nigeria", "es": "Nigeria", "ar": "نيجيريا"}, territory="NG"),
    entity("france", "party", {"en": "France", "vi": "Pháp", "zh-Hans": "法国"}, territory="FR"),
    entity("viet-nam", "party", {"en": "Viet Nam", "ru": "Вьетнам", "vi": "Việt Nam", "pt": "Vietnã"}, territory="VN"),
    entity(
        "thailand", "party", {"en": "Thailand", "th": "ไทย", "km": "ថៃ", "lo": "ໄທ", "ms": "Thailand"},
        territory="TH",
    ),
    entity("japan", "party", {"en": "Japan", "zh-Hans": "日本"}, territory="JP"),
    entity("korea", "party", {"ru": "Республика Корея", "en": "Republic of Korea"}, territory="KR"),
    entity("lima", "place", {"en": "Lima", "fil": "Lima", "id": "Lima"}),
    entity("south-china-sea", "place", {"en": "South China Sea"}),
    entity(
        "asean",
        "party",
        {
            "any": "ASEAN", "zh-Hans": "东盟", "ar": "الآسيان", "ru": "АСЕАН", "fr": "ANASE",
            "th": "อาเซียน", "lo": "ອາຊຽນ",
            "km": "អាស៊ាន", "my": "အာဆီယံ",
        },
        official={
            "en": "Association of Southeast Asian Nations",
            "de": "Verband Südostasiatischer Nationen",
            "ar": "رابطة أمم جنوب شرق آسيا",
        },
    ),
    entity(
        "asean-member-states",
        "party",
        {
            "en": "ASEAN Member States", "de": "ASEAN-Staaten", "zh-Hans": "东盟成员国",
            "ru": "государства – члены АСЕАН",
        },
        group=True,
    ),
    entity(
        "summit",
        "mechanism",
        {
            "en": "ASEAN-China Summit", "zh-Hans": "中国—东盟领导人会议", "ar": "القمة بين الصين والآسيان",
            "ru": "Саммит АСЕАН–Китай", "fr": "Sommet ASEAN-Chine", "es": "Cumbre ASEAN-China",
            "pt": "Cimeira ASEAN-China",
            "de": "ASEAN-China-Gipfel", "id": "KTT ASEAN-Tiongkok", "ms": "Sidang Kemuncak ASEAN-China",
            "fil": "Summit ng ASEAN-Tsina", "vi": "Hội nghị Cấp cao ASEAN-Trung Quốc", "th": "การประชุมสุดยอดอาเซียน-จีน",
            "lo": "ກອງປະຊຸມສຸດຍອດອາຊຽນ-ຈີນ", "km": "កិច្ចប្រជុំកំពូលអាស៊ាន-ចិន", "my": "အာဆီယံ-တရုတ် ထိပ်သီးအစည်းအဝေး",
        },
    ),
    entity("summit-27", "event", {"en": "Twenty-seventh summit of the eleven"}, parent="summit", ordinal=27),
    entity(
        "united-nations",
        "organisation",
        {
            "en": "United Nations", "de": "Vereinte Nationen", "zh-Hans": "联合国", "ar": "الأمم المتحدة",
            "ru": "Организация Объединенных Наций", "vi": "Liên hợp quốc", "es": "Naciones Unidas", "th": "สหประชาชาติ",
        },
        aliases=(("UN", "en"), ("Liên Hợp Quốc", "vi")),
    ),
    entity(
        "china-asean-harbour-forum",
        "mechanism",
        {
            "en": "China-ASEAN Harbour Forum",
            "de": "China-ASEAN-Hafenforum",
            "zh-Hans": "中国—东盟港口论坛",
            "ar": "منتدى الموانئ بين الصين والآسيان",
            "fr": "le Forum portuaire Chine-ASEAN",
            "ru": "Портовый форум Китай–АСЕАН",
            "es": "el Foro Portuario China-ASEAN",
            "vi": "Diễn đàn Cảng biển Trung Quốc-ASEAN",
            "th": "เวทีท่าเรือจีน-อาเซียน",
            "km": "វេទិកា Harbour ចិន",
        },
        aliases=(Alias("the Forum", "en", "context", ("Harbour Forum",)),),
    ),
    entity(
        "tidal-charter",
        "instrument",
        {
            "en": "Tidal Charter", "zh-Hans": "潮汐宪章", "fr": "Charte des marées",
            "ru": "Хартия приливов", "es": "Carta de las Mareas",
            "pt": "Carta das Marés", "id": "Piagam Pasang", "ms": "Piagam Pasang Surut", "fil": "Karta ng Agos",
            "vi": "Hiến chương Thủy triều", "th": "กฎบัตรน้ำขึ้นน้ำลง", "lo": "ກົດບັດນ້ຳຂຶ້ນ",
            "km": "ធម្មនុញ្ញជំនោរ", "my": "ဒီရေပဋိညာဉ်",
            "ar": "ميثاق المد", "de": "Gezeitencharta",
        },
        document="tidal-charter-text",
    ),
    entity("lantern-resolution", "instrument", {"en": "Lantern Resolution"}, identifiers=(("symbol", "A/RES/61/7"),)),
    entity("delta-convention", "instrument", {"en": "Convention on River Deltas", "zh-Hans": "三角洲公约"}),
    entity("own-pact", "instrument", {"en": "Lantern Pact"}, document="lantern-document"),
    entity("shenzhen", "place", {"en": "Shenzhen", "de": "Shenzhen", "zh-Hans": "深圳", "ar": "شنجن"}),
    entity("south-harbour-conference", "mechanism", {"de": "südliche Hafenkonferenz"}),
    entity("logistics-board", "organisation", {"en": "Lantern Logistics Board"}),
    entity("lin-institute", "organisation", {"en": "Lin Institute"}, aliases=(("LIN", "en"),)),
    entity("centre-east", "organisation", {"en": "East Centre"}, aliases=(("Harmony Centre", "en"),)),
    entity("centre-west", "organisation", {"en": "West Centre"}, aliases=(("Harmony Centre", "en"),)),
)  # fmt: skip

TERMS = (
    Term(
        "nev",
        Localised.of({"en": "new energy vehicle (NEV)", "zh-Hans": "新能源汽车", "de": "Elektrofahrzeug"}),
        Localised(),
    ),
    Term("msme", Localised.of({"en": "MSME", "ar": "المنشآت الصغيرة"}), Localised()),
)

THEMES = (
    Theme(
        "supply-chains",
        Localised.of({"en": "Supply chains"}),
        Localised(),
        (
            ("ar", ("سلاسل الإمداد",)),
            ("de", ("lieferkette", "zulieferung")),
            ("en", ("supply chain", "supply", "logistic")),
            ("zh-Hans", ("供应链", "物流")),
        ),
    ),
    Theme(
        "ai",
        Localised.of({"en": "AI"}),
        Localised(),
        (("en", ("ai", "machine learning")), ("de", ("ki",))),
        parent="digital",
    ),
    Theme("smart-ports", Localised.of({"en": "Smart ports"}), Localised(), (("ar", ("الموانئ الذكية",)),)),
    Theme("digital", Localised.of({"en": "Digital economy"}), Localised(), (("en", ("digital",)),)),
)


def registry(
    entities: Iterable[Entity] = ENTITIES, terms: Iterable[Term] = TERMS, themes: Iterable[Theme] = THEMES
) -> Registry:
    return Registry({e.id: e for e in entities}, {t.id: t for t in themes}, {t.id: t for t in terms})


DOCUMENTS = ("lantern-document", "tidal-charter-text")


@cache
def annotator() -> Annotator:
    """Prepared once: it keeps no trace of what it has read."""
    return Annotator(registry(), DOCUMENTS)


def record(type: str = "initiative", published: str = "2025-12-01", **more: Any) -> Record:
    dates = (("published", PartialDate(published)),) if published else ()
    return Record(
        "lantern-document", type, "political", "en", Localised.of({"en": "Lantern Pact on Safe Piers"}), dates, **more
    )


def version(language: str, *provisions: Provision, **more: Any) -> Version:
    values: dict[str, Any] = {"title": "Lantern Pact on Safe Piers", "status": "own", "origin": "summary.md"} | more
    return Version("lantern-document", "summary", language, provisions=provisions, **values)


def read(language: str, text: str, *, kind: Any = "clause", heading: str = "", type: str = "initiative") -> Annotated:
    """One provision, p-1, annotated with the small registry."""
    row = Provision("p-1", kind, text, heading=heading)
    annotated, _ = annotator().annotate(version(language, row), record(type))
    return annotated


def marks(annotated: Annotated, *kinds: str) -> list[str]:
    """``quote → key`` of the annotations of these kinds, in order."""
    return [f"{a.quote} → {a.key}" for a in annotated.annotations if a.kind in kinds]
