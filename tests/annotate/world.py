"""A small registry and the building of versions, for tests."""

from __future__ import annotations

from collections.abc import Iterable
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
        {"en": "China", "de": "China", "zh-Hans": "中国", "ar": "الصين", "fr": "Chine"},
        official={"en": "the People's Republic of China", "de": "Volksrepublik China", "zh-Hans": "中华人民共和国"},
        aliases=(("South China Morning Post", "en", "never"),),
    ),
    entity("indonesia", "party", {"en": "Indonesia", "de": "Indonesien", "zh-Hans": "印度尼西亚", "ar": "إندونيسيا"}),
    entity(
        "laos", "party", {"en": "Lao PDR", "de": "Laos", "zh-Hans": "老挝", "ar": "لاوس"}, aliases=(("Laos", "en"),)
    ),
    entity(
        "asean",
        "party",
        {"any": "ASEAN", "zh-Hans": "东盟", "ar": "الآسيان"},
        official={
            "en": "Association of Southeast Asian Nations",
            "de": "Verband Südostasiatischer Nationen",
            "ar": "رابطة أمم جنوب شرق آسيا",
        },
    ),
    entity(
        "asean-member-states", "party", {"en": "ASEAN Member States", "de": "ASEAN-Staaten", "zh-Hans": "东盟成员国"}
    ),
    entity(
        "united-nations",
        "organisation",
        {"en": "United Nations", "de": "Vereinte Nationen", "zh-Hans": "联合国", "ar": "الأمم المتحدة"},
        aliases=(("UN", "en"),),
    ),
    entity(
        "china-asean-harbour-forum",
        "mechanism",
        {
            "en": "China-ASEAN Harbour Forum",
            "de": "China-ASEAN-Hafenforum",
            "zh-Hans": "中国—东盟港口论坛",
            "ar": "منتدى الموانئ بين الصين والآسيان",
        },
        aliases=(Alias("the Forum", "en", "context", ("Harbour Forum",)),),
    ),
    entity(
        "tidal-charter", "instrument", {"en": "Tidal Charter", "zh-Hans": "潮汐宪章"}, document="tidal-charter-text"
    ),
    entity("delta-convention", "instrument", {"en": "Convention on River Deltas", "zh-Hans": "三角洲公约"}),
    entity("own-pact", "instrument", {"en": "Lantern Pact"}, document="lantern-document"),
    entity("shenzhen", "place", {"en": "Shenzhen", "de": "Shenzhen", "zh-Hans": "深圳", "ar": "شنجن"}),
    entity("south-harbour-conference", "mechanism", {"de": "südliche Hafenkonferenz"}),
    entity("logistics-board", "organisation", {"en": "Lantern Logistics Board"}),
    entity("lin-institute", "organisation", {"en": "Lin Institute"}, aliases=(("LIN", "en"),)),
    entity("centre-east", "organisation", {"en": "East Centre"}, aliases=(("Harmony Centre", "en"),)),
    entity("centre-west", "organisation", {"en": "West Centre"}, aliases=(("Harmony Centre", "en"),)),
)

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


def annotator() -> Annotator:
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
