"""A small made-up corpus: two documents in three languages, one of them with its official wording.

Rows are written with marks: ``[quote](kind:key)`` is an annotation of the quote.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from plugins.portal.link import link
from plugins.portal.model import (
    Alias,
    Annotated,
    Annotation,
    AnnotationKind,
    Corpus,
    Document,
    Dropped,
    Entity,
    Found,
    Layer,
    Localised,
    Membership,
    Part,
    PartialDate,
    Provision,
    ProvisionKind,
    Record,
    Registry,
    Relation,
    Source,
    Status,
    Term,
    TextRights,
    Theme,
    ThemeScore,
    Version,
)

_MARK = re.compile(r"\[([^\]]+)\]\(([a-z]+):([^)]+)\)")
_KINDS: dict[str, ProvisionKind] = {"r": "recital", "c": "closing", "p": "clause"}

Rows = Mapping[str, tuple[str, str, str]]  # id → number, heading, text, the latter two with marks


def annotated(
    document: str, layer: Layer, language: str, title: str, status: Status, rows: Rows, themes: Mapping[str, str]
) -> Annotated:
    provisions: list[Provision] = []
    annotations: list[Annotation] = []
    for id, (number, heading, text) in rows.items():
        for part, source in cast("dict[Part, str]", {"heading": heading, "text": text}).items():
            shift = 0
            for mark in _MARK.finditer(source):
                quote, kind, key = mark.groups()
                start = mark.start() - shift
                shift += len(mark.group()) - len(quote)
                annotations.append(
                    Annotation(
                        document, layer, language, id, start, start + len(quote), quote,
                        cast(AnnotationKind, kind), key, "test", part,
                    )
                )  # fmt: skip
        parent = id.rsplit("-", 1)[0] if id.count("-") > 1 else None
        kind_of_row = "item" if parent else _KINDS[id[0]]
        plain, plain_heading = _MARK.sub(r"\1", text), _MARK.sub(r"\1", heading)
        provisions.append(Provision(id, kind_of_row, plain, parent, number, plain_heading))
    is_text = layer == "text"
    version = Version(
        document,
        layer,
        language,
        title,
        tuple(provisions),
        status,
        dropped=(Dropped("Print this page", "navigation"),) if is_text else (),
        found=(Found("updated", "2031-06-20", "Updated: 2031-06-20"),) if is_text else (),
        origin=f"raw/{document}.txt" if is_text else f"{document}/summary.{language}.md",
    )
    scores = tuple(ThemeScore(row, theme, 0.9, ("kelp",)) for row, theme in themes.items())
    return Annotated(version, tuple(annotations), scores)


def _names(**names: str) -> Localised:
    return Localised.of({tag.replace("_", "-"): name for tag, name in names.items()})


REGISTRY = Registry(
    entities={
        entity.id: entity
        for entity in (
            Entity(
                "indonesia",
                "party",
                Localised(),
                _names(en="Republic of Indonesia", ar="جمهورية إندونيسيا"),
                territory="ID",
                identifiers=(("iso3166", "ID"), ("wikidata", "Q252")),
            ),
            Entity("viet-nam", "party", _names(en="Viet Nam", de="Vietnam"), territory="VN"),
            Entity(
                "reef-league",
                "organisation",
                _names(en="Reef League", ar="رابطة الشعاب", de="Riffbund"),
                members=(Membership("indonesia", "2001-03-04"), Membership("viet-nam", "2010")),
                aliases=(Alias("RL", "en"),),
                description=_names(en="States that look after a shared reef."),
                group=True,
            ),
            Entity("coral-bay", "place", _names(en="Coral Bay", ar="خليج المرجان")),
            Entity(
                "reef-week-2031", "event", _names(en="Reef Week 2031"), date=PartialDate("2031-06"), place="coral-bay"
            ),
            Entity(
                "tide-charter", "instrument", _names(en="Tide Charter", de="Gezeitencharta"), date=PartialDate("2019")
            ),
            Entity("kelp-pact", "instrument", _names(en="Kelp Pact"), document="kelp-pact"),
        )
    },
    themes={
        "seas": Theme("seas", _names(en="Seas", ar="البحار"), _names(en="Everything about the sea."), ()),
        "kelp-farming": Theme(
            "kelp-farming",
            _names(en="Kelp farming", ar="زراعة العشب البحري", de="Tangzucht"),
            _names(en="Growing kelp for food and shelter."),
            (("en", ("kelp", "seaweed")),),
            parent="seas",
        ),
    },
    terms={
        "mpa": Term(
            "mpa",
            _names(en="marine protected area (MPA)", de="Meeresschutzgebiet"),
            _names(en="A sea area with rules of its own."),
        )
    },
)

_PACT = "kelp-pact"
_ACCORD = "reef-accord"

PACT = Document(
    Record(
        _PACT,
        "joint-statement",
        "political",
        "en",
        _names(en="Kelp Pact of Coral Bay", de="Tangpakt"),
        (("adopted", PartialDate("2031-06-18")), ("published", PartialDate("2031-06-20", "from the page's footer"))),
        "coral-bay",
        "reef-week-2031",
        ("reef-league",),
        ("indonesia", "viet-nam"),
        (Source("Bay Gazette", "Leaders sign", "https://gazette.example/kelp", PartialDate("2031-06-19"), "en"),),
        (TextRights("en", "original", "LicenseRef-publisher"),),
        (Relation("follows", _ACCORD), Relation("cites", "tide-charter")),
        file="kelp-pact/record.toml",
    ),
    (
        annotated(
            _PACT, "text", "en", "Kelp Pact of Coral Bay", "original",
            {
                "r-1": ("", "", "We, the ministers of [Indonesia](party:indonesia) & "
                        "[Viet Nam](party:viet-nam), met in [Coral Bay](place:coral-bay) "
                        "on [18 June 2031](date:2031-06-18)."),
                "p-1": ("I.", "Kelp beds of the [Reef League](organisation:reef-league)",
                        "[We will plant kelp there every year.](commitment:firm)"),
                "p-1-1": ("", "", "Beds grow from [2032 to 2034](date:2032/2034) as the "
                          "[Tide Charter](reference:tide-charter) asks; see [part two](reference:kelp-pact#p-2)."),
                "p-2": ("II.", "Money", "About [12.1 billion yuan](amount:12100000000 CNY) go into each "
                        "[MPA](term:mpa).\n\n"
                        "The second paragraph thanks <b>everyone</b>,\nline by line."),
                "c-1": ("", "", "Done in two copies."),
            },
            {"p-1": "kelp-farming", "p-2": "kelp-farming"},
        ),
        annotated(
            _PACT, "summary", "en", "Kelp Pact of Coral Bay", "own",
            {
                "r-1": ("", "", "Ministers of [Indonesia](party:indonesia) and [Viet Nam](party:viet-nam) met."),
                "p-1": ("I.", "Kelp beds", "They will plant kelp."),
                "p-1-1": ("", "", "Three years of growth."),
                "p-2": ("II.", "Money", "How much is spent."),
                "c-1": ("", "", "Signed twice."),
            },
            {"p-1": "kelp-farming"},
        ),
        annotated(
            _PACT, "summary", "ar", "ميثاق العشب البحري", "draft",
            {
                "r-1": ("", "", "اجتمع وزراء [إندونيسيا](party:indonesia) وفيتنام في [خليج المرجان](place:coral-bay)."),
                "p-1": ("I.", "الحقول", "سيزرعون العشب."),
                "p-2": ("II.", "المال", "كم ينفقون."),
            },
            {"p-1": "kelp-farming"},
        ),
    ),
)  # fmt: skip

ACCORD = Document(
    Record(
        _ACCORD,
        "news",
        "informational",
        "de",
        _names(de="Riffabkommen: ein Bericht", en="Reef Accord: a report"),
        (("published", PartialDate("2029-11")),),
        parties=("indonesia",),
        file="reef-accord/record.toml",
    ),
    (
        annotated(
            _ACCORD, "summary", "de", "Riffabkommen: ein Bericht", "own",
            {
                "p-1": ("1.", "", "Der [Riffbund](organisation:reef-league) züchtet Tang und will den "
                            "[Tangpakt](reference:kelp-pact#p-1) schließen."),
                "p-2": ("2.", "", "[Indonesien](party:indonesia) und [Vietnam](party:viet-nam) zahlen."),
            },
            {"p-1": "kelp-farming"},
        ),
    ),
)  # fmt: skip


def corpus(*documents: Document, registry: Registry = REGISTRY) -> Corpus:
    """These documents, newest first, linked."""
    return Corpus(registry, documents, link(registry, documents)[0])
