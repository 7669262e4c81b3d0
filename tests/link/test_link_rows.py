"""Themes, commitments, the timeline, and the order of a grid's rows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plugins.portal.link import link
from plugins.portal.link.grid import rows
from plugins.portal.model import Membership, Relation, Row

from .building import document, entity, registry, version

WORLD = registry(
    entity("party:norland"),
    entity("party:westland"),
    entity("organisation:harbour-council"),
    entity("place:bay"),
    entity("event:regatta-2031", date="2031-06"),
    entity("event:undated-fair"),
    entity("instrument:tide-charter", date="2019"),
    entity("instrument:old-pact", date="2001-01-01"),
    entity("instrument:reef-accord", date="2030-01-01", document="reef"),
    entity("instrument:uncited", date="1999"),
)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("r-1 p-1 c-1", "r-1 p-1 c-1", "r-1 p-1 c-1"),
        ("p-1 p-3", "p-1 p-2 p-3 p-4", "p-1 p-2 p-3 p-4"),  # what is missing comes after the row before it
        ("p-2 p-3", "p-1 p-2", "p-1 p-2 p-3"),  # nothing stands before it: first
        ("p-1", "p-2 p-3 p-1 p-4", "p-2 p-3 p-1 p-4"),
        ("", "p-1 p-2", "p-1 p-2"),
    ],
)
def test_rows_of_all_versions_make_one_order(first: str, second: str, expected: str) -> None:
    versions = [
        version("tides", dict.fromkeys(ids.split(), "T."), language)
        for ids, language in ((first, "en"), (second, "de"))
    ]
    assert list(rows(document(*versions))) == expected.split()


def test_a_row_has_the_themes_of_all_its_versions_strongest_first() -> None:
    tides = document(
        version("tides", {"p-1": "T. {ports 0.3} {reefs 0.4} {none 0}", "p-2": "U. {reefs 0.9}"}),
        version("tides", {"p-1": "T. {ports 0.8}", "p-2": "U. {boats 0.9}"}, "de"),
    )
    graph, _ = link(WORLD, (tides,))
    assert graph.row_themes == {Row("tides", "p-1"): ("ports", "reefs"), Row("tides", "p-2"): ("boats", "reefs")}
    assert graph.by_theme == {
        "boats": (Row("tides", "p-2"),),
        "ports": (Row("tides", "p-1"),),
        "reefs": (Row("tides", "p-1"), Row("tides", "p-2")),
    }


def test_a_row_has_the_entities_of_all_its_versions() -> None:
    tides = document(
        version("tides", {"p-1": "[N](party:norland) of [B](place:bay)."}),
        version("tides", {"p-1": "[H](organisation:harbour-council), [N](party:norland)."}, "de"),
    )
    graph, _ = link(WORLD, (tides,))
    assert graph.row_entities == {Row("tides", "p-1"): ("norland", "bay", "harbour-council")}


def test_a_commitment_has_its_sentence_and_the_actors_named_in_it() -> None:
    text = (
        "[Norland](party:norland) watches. In [the bay](place:bay) the [Council](organisation:harbour-council) "
        "and [Norland](party:norland) [will](commitment:firm) keep [Norland](party:norland) clean. "
        "[Westland](party:westland) [may](commitment:exploratory) follow. {reefs 0.5}"
    )
    graph, _ = link(WORLD, (document(version("tides", {"p-1": text})),))
    assert [(c.sentence, c.strength, c.actors, c.themes) for c in graph.commitments] == [
        (
            "In the bay the Council and Norland will keep Norland clean.",
            "firm",
            ("harbour-council", "norland"),
            ("reefs",),
        ),
        ("Westland may follow.", "exploratory", ("westland",), ("reefs",)),
    ]


def test_an_actor_that_the_registry_lacks_is_left_out() -> None:
    graph, _ = link(WORLD, (document(version("tides", {"p-1": "[S](party:sudland) [must](commitment:binding)."})),))
    assert [commitment.actors for commitment in graph.commitments] == [()]


def test_the_timeline_holds_documents_and_what_they_name_by_date() -> None:
    reef = document(version("reef", {"p-1": "Reefs."}), dates={"adopted": "2031", "published": "2031-06-30"})
    cited = {"p-1": "At [it](event:regatta-2031), [it](reference:tide-charter) and [that](reference:reef-accord)."}
    tides = document(
        version("tides", cited),
        dates={"adopted": "2030/2032"},
        relations=(Relation("follows", "old-pact"),),
    )
    graph, _ = link(WORLD, (reef, tides))
    assert [(entry.date.value, entry.what, entry.target) for entry in graph.timeline] == [
        ("2001-01-01", "instrument", "old-pact"),
        ("2019", "instrument", "tide-charter"),
        ("2030/2032", "adopted", "tides"),
        ("2031", "adopted", "reef"),
        ("2031-06", "event", "regatta-2031"),
        ("2031-06-30", "published", "reef"),
    ]


def test_the_portal_speaks_of_what_is_named_and_of_what_that_belongs_to_or_consists_of() -> None:
    world = registry(
        entity("party:norland"),
        entity("party:westland"),
        entity("place:bay"),
        replace(entity("party:league"), members=(Membership("norland"),), group=True),
        replace(entity("organisation:council"), parent="league", place="bay"),
    )
    graph, _ = link(world, (document(version("tides", {"p-1": "[It](organisation:council) met."})),))
    assert graph.present == {"council", "league", "norland", "bay"}
