"""A small corpus that has everything: a binding text in two languages, its summary, a news item, unusual characters."""

from __future__ import annotations

from typing import Any

from plugins.portal.export.edition import Edition, Library
from plugins.portal.model import (
    Annotated,
    Annotation,
    Citation,
    Commitment,
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
    Related,
    Relation,
    Row,
    Source,
    Status,
    Term,
    TextRights,
    Theme,
    ThemeScore,
    Unlinked,
    Version,
)

SITE = "https://example.org/portal"
LANGUAGES = ("en", "fr", "ar", "de", "zh-Hans")  # of the interface

NORLAND = Entity(
    "norland", "party", Localised.of({"en": "Norland"}), territory="NO", identifiers=(("wikidata", "Q20"),)
)
COUNCIL = Entity("harbour-council", "organisation", Localised.of({"en": "Harbour Council, the", "de": "Hafenrat"}))
BAY = Entity("green-bay", "place", Localised.of({"en": "Green Bay"}))
FAIR = Entity("fair-2031", "event", Localised.of({"en": "Sea Fair 2031"}))
CHARTER = Entity("tide-charter", "instrument", Localised.of({"en": "Tide Charter"}), url="https://example.org/charter")
ACCORD = Entity("reef-accord", "instrument", Localised.of({"en": "Reef Accord"}), document="reef-accord-2031")
SCHOOL = Entity("sea-school", "programme", Localised.of({"en": "Sea School"}))

REGISTRY = Registry(
    {entity.id: entity for entity in (NORLAND, COUNCIL, BAY, FAIR, CHARTER, ACCORD, SCHOOL)},
    {"reefs": Theme("reefs", Localised.of({"en": "Reefs & shoals", "de": "Riffe"}), Localised(), ())},
    {"berth": Term("berth", Localised.of({"en": "berth"}), Localised())},
)


def mark(provision: Provision, quote: str, kind: Any, key: str, **more: Any) -> Annotation:
    """An annotation of a quote in a provision of the English text of the accord."""
    text = provision.heading if more.get("part") == "heading" else provision.text
    start = text.index(quote)
    span = (provision.id, start, start + len(quote), quote)
    return Annotation("reef-accord-2031", "text", "en", *span, kind, key, "test", **more)


def edition(
    provisions: tuple[Provision, ...],
    annotations: tuple[Annotation, ...] = (),
    *,
    record: Record | None = None,
    layer: Layer = "text",
    language: str = "en",
    title: str = "Reef Accord",
    status: Status = "original",
    themes: tuple[ThemeScore, ...] = (),
    site_url: str = SITE,
    languages: tuple[str, ...] = LANGUAGES,
) -> Edition:
    """One version, in a corpus of its own."""
    record = record or RECORD
    version = Version(record.id, layer, language, title, provisions, status)
    annotated = Annotated(version, annotations, themes)
    document = Document(record, (annotated,))
    return Edition(Library.of(Corpus(REGISTRY, (document,), graph()), site_url, languages), document, annotated)


def graph(**parts: Any) -> Graph:
    """A graph that connects nothing but what is given."""
    mappings = ("by_entity", "by_theme", "by_term", "backlinks", "related", "row_entities", "row_themes")
    empty: dict[str, Any] = {name: {} for name in mappings}
    empty |= dict.fromkeys(("wanted", "commitments", "timeline"), ())
    return Graph(**{**empty, **parts})


RECORD = Record(
    id="reef-accord-2031",
    type="agreement",
    effect="binding",
    original="en",
    titles=Localised.of({"en": "Reef Accord"}),
    dates=(("adopted", PartialDate("2031-05-06")), ("published", PartialDate("2031-06", "the month is printed"))),
    place="green-bay",
    event="fair-2031",
    issuers=("norland", "harbour-council"),
    parties=("norland",),
    sources=(
        Source("Amtsblatt", language="de"),
        Source("The {Bay} 100% Gazette", url="https://example.org/a_b?c=1&d={2}"),
    ),
    texts=(TextRights("en", "original", "LicenseRef-publisher"),),
    relations=(Relation("part-of", "sea-school"), Relation("cites", "tide-charter")),
)

ROWS = (
    Provision("r-1", "recital", "The seas rise <fast> & reefs suffer."),
    Provision(
        "p-1", "clause", "Norland shall pay 5 million CNY in 2031.\n\nBy 6 May 2031 it reports.", None, "1.", "Duties"
    ),
    Provision("p-1-1", "item", "to the Harbour Council of Green Bay;", "p-1", "(a)"),
    Provision("p-1-2", "item", "for each berth, see Tide Charter and row 1.", "p-1", "(b)"),
    Provision("p-2", "paragraph", "The Sea School opens at the Sea Fair 2031."),
    Provision("c-1", "closing", "Done in Green Bay."),
)
MARKS = (
    mark(ROWS[1], "Norland", "party", "norland"),
    mark(ROWS[1], "Norland shall pay 5 million CNY in 2031.", "commitment", "binding"),
    mark(ROWS[1], "5 million CNY", "amount", "5000000 CNY"),
    mark(ROWS[1], "2031", "date", "2031"),
    mark(ROWS[1], "6 May 2031", "date", "2031-05-06"),
    mark(ROWS[1], "Duties", "term", "berth", part="heading"),
    mark(ROWS[2], "Harbour Council", "organisation", "harbour-council"),
    mark(ROWS[2], "Green Bay", "place", "green-bay"),
    mark(ROWS[3], "berth", "term", "berth"),
    mark(ROWS[3], "Tide Charter", "reference", "tide-charter"),
    mark(ROWS[3], "row 1", "reference", "reef-accord-2031#p-1"),
    mark(ROWS[4], "Sea School", "programme", "sea-school"),
    mark(ROWS[4], "Sea Fair 2031", "event", "fair-2031"),
    mark(ROWS[5], "Done", "link", "https://example.org/?a=1&b=2"),
)
THEMES = (ThemeScore("p-1", "reefs", 0.75, ("reef",)),)
ACCORD_EDITION = edition(ROWS, MARKS, themes=THEMES)


def corpus() -> Corpus:
    """The accord in English and German with an English summary, and a news item about it."""
    german = Version(
        RECORD.id, "text", "de", "Riffabkommen", (Provision("p-1", "clause", "Norland zahlt."),), "unofficial"
    )
    summary = Version(RECORD.id, "summary", "en", "Reef Accord", (Provision("p-1", "clause", "=Norland pays."),), "own")
    english = Annotated(ACCORD_EDITION.version, MARKS, THEMES, (Unlinked("p-1", "it", ("norland",), "a pronoun"),))
    accord = Document(RECORD, (english, Annotated(german, ()), Annotated(summary, ())))
    news = Record("reef-news", "news", "informational", "en", Localised.of({"en": "Reefs in the news"}), derived=True)
    rows = (Provision("p-1", "paragraph", "The accord is signed.", flag="no number"),)
    reef_news = Document(news, (Annotated(Version(news.id, "text", "en", "Reefs in the news", rows, "original"), ()),))
    cited = Citation(news.id, "text", "en", "p-1", "The accord is signed.", "accord")
    commitment = Commitment(
        RECORD.id,
        "text",
        "en",
        "p-1",
        "Norland shall pay 5 million CNY in 2031.",
        "binding",
        ("norland",),
        ("reefs",),
        action="pay 5 million CNY",
        beneficiaries=("harbour-council",),
        mechanisms=("sea-school",),
        deadline="2031",
    )
    related = Related(Row(RECORD.id, "p-1"), Row(news.id, "p-1"), ("norland",), ("reefs",), 2.5)
    connected = graph(
        backlinks={Row(RECORD.id, ""): (cited,), Row(RECORD.id, "p-1"): (cited,)},
        related={Row(RECORD.id, "p-1"): (related,)},
        row_entities={Row(RECORD.id, "p-1"): ("norland",), Row(RECORD.id, "p-2"): ("sea-school",)},
        commitments=(
            commitment,
            Commitment(RECORD.id, "summary", "en", "p-1", "=Norland pays.", "firm", (), ()),
            Commitment(RECORD.id, "text", "en", "p-1", 'It says "so",\nand more.', "firm", ("norland", "bay"), ()),
        ),
    )
    return Corpus(REGISTRY, (reef_news, accord), connected)
