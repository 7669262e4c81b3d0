"""Citations of entities and terms, wanted instruments and backlinks."""

from __future__ import annotations

from plugins.portal.link import link
from plugins.portal.model import Citation, Row

from .building import document, entity, registry, version

HARBOURS = entity("organisation:harbour-council")
CHARTER = entity("instrument:tide-charter", date="2019-03-02")
ACCORD = entity("instrument:reef-accord", document="reef")
WORLD = registry(HARBOURS, CHARTER, ACCORD, terms=("berth",))


def test_an_entity_is_cited_once_in_a_row_with_the_sentence_of_its_first_mention() -> None:
    text = (
        "Ports grow. The [Council](organisation:harbour-council) meets yearly. "
        "The [Council](organisation:harbour-council) votes."
    )
    graph, problems = link(WORLD, (document(version("tides", {"p-1": text})),))
    assert graph.by_entity == {
        "harbour-council": (Citation("tides", "text", "en", "p-1", "The Council meets yearly.", "Council"),)
    }
    assert problems == ()


def test_a_mention_in_a_heading_cites_the_whole_heading() -> None:
    rows = {
        "p-1": "Role. Of the [Council](organisation:harbour-council) | A [Council](organisation:harbour-council) acts."
    }
    graph, _ = link(WORLD, (document(version("tides", rows)),))
    assert [citation.sentence for citation in graph.by_entity["harbour-council"]] == ["Role. Of the Council"]


def test_citations_stand_newest_document_first_then_by_row_then_by_version() -> None:
    mark = "[C](organisation:harbour-council) acts."
    older = document(version("older", {"p-1": mark}))
    newer = document(
        version("newer", {"p-1": mark, "p-2": mark}, "de", "summary"),
        version("newer", {"p-1": mark, "p-2": mark}, "en", "summary"),
        version("newer", {"p-1": mark, "p-2": mark}, "ar", "text"),
        version("newer", {"p-1": mark, "p-2": mark}, "en", "text"),
    )
    graph, _ = link(WORLD, (newer, older))
    assert [(*citation.row, citation.layer, citation.language) for citation in graph.by_entity["harbour-council"]] == [
        ("newer", "p-1", "text", "en"),
        ("newer", "p-1", "text", "ar"),
        ("newer", "p-1", "summary", "en"),
        ("newer", "p-1", "summary", "de"),
        ("newer", "p-2", "text", "en"),
        ("newer", "p-2", "text", "ar"),
        ("newer", "p-2", "summary", "en"),
        ("newer", "p-2", "summary", "de"),
        ("older", "p-1", "text", "en"),
    ]


def test_a_reference_to_a_held_document_also_cites_the_instrument_that_it_is() -> None:
    tides = document(version("tides", {"p-1": "See [the accord](reference:reef#p-1)."}))
    reef = document(version("reef", {"p-1": "Reefs matter."}))
    graph, problems = link(WORLD, (tides, reef))
    assert [citation.row for citation in graph.by_entity["reef-accord"]] == [Row("tides", "p-1")]
    assert graph.row_entities == {Row("tides", "p-1"): ("reef-accord",), Row("reef", "p-1"): ()}
    assert graph.wanted == ()
    assert problems == ()


def test_a_term_is_cited_where_the_text_uses_it() -> None:
    graph, _ = link(WORLD, (document(version("tides", {"p-1": "Each [berth](term:berth) counts. So be it."})),))
    assert graph.by_term == {"berth": (Citation("tides", "text", "en", "p-1", "Each berth counts.", "berth"),)}
    assert graph.by_entity == {}


def test_backlinks_lead_from_a_row_to_those_who_refer_to_it() -> None:
    rows = {
        "p-1": "Under [the accord](reference:reef-accord) all ports agree.",
        "p-2": "See [reef 1](reference:reef#p-1), [reef 1](reference:reef#p-1) and [above](reference:tides#p-1).",
        "p-3": "As in [this text](reference:tides) and [here](reference:tides#p-3).",
        "p-4": "By hand: [that accord](instrument:reef-accord).",
    }
    graph, problems = link(WORLD, (document(version("tides", rows)), document(version("reef", {"p-1": "Reefs."}))))
    found = {target: [citation.provision for citation in citing] for target, citing in graph.backlinks.items()}
    assert found == {
        Row("reef", ""): ["p-1", "p-4"],
        Row("reef", "p-1"): ["p-2"],
        Row("tides", "p-1"): ["p-2"],
    }
    assert graph.backlinks[Row("reef", "")][0].sentence == "Under the accord all ports agree."
    assert problems == ()


def test_what_is_cited_and_not_held_is_wanted_with_one_citation_a_row() -> None:
    chinese = {
        "p-1": "依照[潮汐宪章](reference:tide-charter)。",
        "p-2": "另见[旧约](reference:unregistered-old-pact)。",
    }
    english = {
        "p-1": "Under [the charter](reference:tide-charter).",
        "p-2": "See [the charter](reference:tide-charter).",
    }
    tides = document(
        version("tides", english, "en", "summary"), version("tides", english), version("tides", chinese, "zh-Hans"),
        original="zh-Hans",
    )  # fmt: skip
    graph, problems = link(WORLD, (tides,))
    assert [(wanted.id, [(c.layer, c.language, c.provision) for c in wanted.citations]) for wanted in graph.wanted] == [
        ("tide-charter", [("text", "zh-Hans", "p-1"), ("text", "en", "p-2")]),
        ("unregistered-old-pact", [("text", "zh-Hans", "p-2")]),
    ]
    assert problems == ()


def test_an_instrument_whose_document_is_not_on_the_portal_is_wanted() -> None:
    graph, problems = link(WORLD, (document(version("tides", {"p-1": "See [it](reference:reef-accord)."})),))
    assert [wanted.id for wanted in graph.wanted] == ["reef-accord"]
    assert graph.backlinks == {}
    assert problems == ()


def test_an_instrument_that_nothing_cites_is_not_wanted() -> None:
    graph, _ = link(WORLD, (document(version("tides", {"p-1": "Nothing here."})),))
    assert graph.wanted == ()
