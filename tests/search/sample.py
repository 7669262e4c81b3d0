"""A small invented corpus in four languages: a port initiative, a study programme, and a report in German alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from plugins.portal.model import (
    Alias,
    Annotated,
    Annotation,
    Corpus,
    Document,
    Entity,
    Graph,
    Layer,
    Localised,
    PartialDate,
    Provision,
    Record,
    Registry,
    Row,
    Term,
    Theme,
    Version,
)

REGISTRY = Registry(
    entities={
        "indonesia": Entity(
            "indonesia",
            "party",
            Localised.of({"en": "Indonesia", "ar": "إندونيسيا", "de": "Indonesien", "zh-Hans": "印度尼西亚"}),
            official=Localised.of({"en": "Republic of Indonesia"}),
            aliases=(
                Alias("印尼", "zh-Hans"),
                Alias("RI", "", "never"),
                Alias("Nusantara", ""),
                Alias("The Archipelago State", "en", "context"),
                Alias("The Isles", "en", "context"),
            ),
        ),
        "tide-council": Entity("tide-council", "organisation", Localised.of({"en": "Tide Council"})),
    },
    themes={
        "supply-chains": Theme(
            "supply-chains",
            Localised.of({"en": "Supply chains", "ar": "سلاسل الإمداد", "de": "Lieferketten", "zh-Hans": "供应链"}),
            Localised(),
            (),
        )
    },
    terms={
        "msme": Term(
            "msme",
            Localised.of({"en": "small business", "ar": "المنشآت الصغيرة"}),
            Localised(),
            aliases=(Alias("MSME", "en"),),
        )
    },
)

Rows = Mapping[str, tuple[str, str]]  # provision → heading, text


def version(document: str, layer: Layer, language: str, title: str, rows: Rows) -> Annotated:
    provisions = tuple(
        Provision(id, "clause", text, number=f"{place}.", heading=heading)
        for place, (id, (heading, text)) in enumerate(rows.items(), start=1)
    )
    return Annotated(
        Version(document, layer, language, title, provisions, "original" if layer == "text" else "own"), ()
    )


def document(id: str, original: str, date: str, *versions: Annotated) -> Document:
    record = Record(
        id,
        "initiative",
        "political",
        original,
        Localised.of({original: versions[0].version.title}),
        dates=(("adopted", PartialDate(date)),),
    )
    return Document(record, versions)


def corpus(
    *documents: Document,
    entities: Mapping[Row, tuple[str, ...]] | None = None,
    themes: Mapping[Row, tuple[str, ...]] | None = None,
) -> Corpus:
    graph = Graph({}, {}, {}, {}, {}, entities or {}, themes or {}, (), (), ())
    return Corpus(REGISTRY, documents, graph)


def with_term(annotated: Annotated, provision: str, term: str) -> Annotated:
    """The version, its provision using a defined term."""
    held = annotated.version
    mark = Annotation(held.document, held.layer, held.language, provision, 0, 0, "", "term", term, "terms.label")
    return replace(annotated, annotations=(*annotated.annotations, mark))


HARBOURS = document(
    "harbours",
    "en",
    "2022-05-17",
    version(
        "harbours",
        "text",
        "en",
        "Initiative for Open Harbours",
        {
            "p-1": (
                "Sturdy supply chains",
                "Ports shall keep a second route open for every supply chain of staple goods.",
            ),
            "p-2": (
                "Piers for all",
                "Jakarta and its neighbours lend one another cranes; each chain of lighters has a pilot.",
            ),
            "p-3": ("", "The supply of pilots is reviewed every spring."),
        },
    ),
    version(
        "harbours",
        "summary",
        "en",
        "Open harbours in short",
        {
            "p-1": ("Sturdy routes", "Two ways in and out of each port, so that medicine arrives."),
            "p-2": ("Shared cranes", "Neighbours help with equipment."),
        },
    ),
    version(
        "harbours",
        "summary",
        "ar",
        "مبادرة الموانئ المفتوحة",
        {
            "p-1": ("سلاسل متينة", "تبقي الموانئ طريقا ثانيا مفتوحا لكل سلعة أساسية."),
            "p-2": ("أرصفة للجميع", "تتبادل إندونيسيا وجيرانها الرافعات."),
        },
    ),
)
STUDIES = document(
    "studies",
    "zh-Hans",
    "2023-09",
    version(
        "studies",
        "text",
        "zh-Hans",
        "海洋学者培养计划",
        {
            "p-1": ("智能航运", "各方共建智能码头实验室，由博士生轮流值守。"),
            "p-2": ("交换", "每年选派能手赴邻国学习潮汐观测。"),
        },
    ),
)
FERRY = document(
    "ferry",
    "de",
    "2024",
    version(
        "ferry",
        "summary",
        "de",
        "Neue Fähre für die Inseln",
        {"p-1": ("", "Die Werft hält ihre Lieferketten kurz: Stahl kommt aus der Nachbarbucht, Zölle entfallen.")},
    ),
)
EVERYTHING = corpus(
    FERRY,
    STUDIES,
    HARBOURS,
    entities={Row("harbours", "p-2"): ("indonesia", "tide-council")},
    themes={Row("harbours", "p-1"): ("supply-chains",)},
)
