"""The JSON of `invoke import`: its shape is a promise, described by a schema."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from plugins.portal.export.report import SCHEMA, bare, of_capture
from plugins.portal.model import (
    Annotated,
    Annotation,
    AnnotationKind,
    Dropped,
    Entity,
    EntityKind,
    Found,
    Localised,
    PartialDate,
    Provision,
    Record,
    Registry,
    ThemeScore,
    Version,
)
from plugins.portal.problems import Problem

VALIDATOR = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
TEXT = "Norland will pay 12.5 million yuan to the 3rd Tide Forum under the Tide Charter and the Reef Pact in 2031."


def entity(id: str, kind: EntityKind, **others: Any) -> Entity:
    return Entity(id, kind, Localised.of({"en": id}), **others)


REGISTRY = Registry(
    {
        "norland": entity("norland", "party"),
        "tide-forum": entity("tide-forum", "mechanism"),
        "tide-charter": entity("tide-charter", "instrument", document="tide-charter-text"),
    },
    {},
    {},
)
ROWS = (
    Provision("r-1", "recital", "RECALLING the tide;"),
    Provision("p-1", "clause", TEXT, number="I."),
    Provision("p-1-1", "item", "Nets.", parent="p-1", number="(a)", heading="On nets"),
)


def mark(quote: str, kind: AnnotationKind, key: str, origin: str = "rule", note: str = "") -> Annotation:
    start = TEXT.index(quote)
    return Annotation("x", "text", "en", "p-1", start, start + len(quote), quote, kind, key, origin, note=note)


MARKS = (
    mark("Norland", "party", "norland"),
    mark("12.5 million yuan", "amount", "12500000 CNY"),
    mark("3rd Tide Forum", "mechanism", "tide-forum", "series.ordinal", "ordinal 3"),
    mark("Tide Charter", "reference", "tide-charter"),
    mark("Reef Pact", "reference", "unregistered-reef-pact"),
    mark("2031", "date", "2031"),
    mark(TEXT, "commitment", "firm"),
)


def version(marks: tuple[Annotation, ...] = MARKS) -> Annotated:
    found = (Found("place", "Quaytown", "QUAYTOWN"),)
    plain = Version("x", "text", "en", "Reef Statement", ROWS, "original", (Dropped("Home", "breadcrumbs"),), found)
    return Annotated(plain, marks, (ThemeScore("p-1", "ports", 0.71234567, ("tide",)),))


RECORD = Record(
    "x", "joint-statement", "political", "en", Localised.of({"en": "Reef Statement"}),
    dates=(("adopted", PartialDate("2031-07")), ("event", PartialDate("2031-07-01/2031-07-03"))), parties=("norland",),
)  # fmt: skip
FAULT = Problem("warning", "x.txt", "", "The text says that it is abridged.")
DOUBT = Problem("info", "x.txt", "p-1", "The name is that of two ports.")


def report(**changed: Any) -> Any:
    given = {"record": RECORD, "versions": ((version(), (DOUBT,)),), "problems": (FAULT,), **changed}
    made = of_capture("x.txt", given["record"], given["versions"], given["problems"], REGISTRY)
    return json.loads(json.dumps({"captures": [made]}))


def test_a_capture_keeps_to_the_schema() -> None:
    Draft202012Validator.check_schema(VALIDATOR.schema)
    assert list(VALIDATOR.iter_errors(report())) == []


def test_a_capture_that_can_not_be_read_appears_with_its_problems() -> None:
    made = report(record=None, versions=())
    assert list(VALIDATOR.iter_errors(made)) == []
    (capture,) = made["captures"]
    assert capture["document"] == {
        "type": None, "dates": {"adopted": None, "published": None, "updated": None, "event": None}, "place": None,
        "parties": [],
    }  # fmt: skip
    (only,) = capture["versions"]
    assert (only["language"], only["title"], only["provisions"]) == ("und", None, [])
    assert only["problems"] == [{"severity": "warning", "place": "", "message": FAULT.message}]


def test_the_document_says_what_was_found_and_null_for_the_rest() -> None:
    document = report()["captures"][0]["document"]
    assert document["dates"] == {
        "adopted": "2031-07", "published": None, "updated": None, "event": "2031-07-01/2031-07-03",
    }  # fmt: skip
    assert (document["place"], document["parties"]) == ("Quaytown", ["norland"])


def test_a_title_that_the_text_does_not_give_is_null() -> None:
    whole = version()
    made_up = replace(whole, version=replace(whole.version, found=(Found("title-from", "first words", ""),)))
    assert report(versions=((made_up, ()),))["captures"][0]["versions"][0]["title"] is None


def test_rows_have_bare_numbers_and_null_for_what_they_lack() -> None:
    rows = report()["captures"][0]["versions"][0]["provisions"]
    assert [(row["id"], row["number"], row["heading"], row["parent"]) for row in rows] == [
        ("r-1", None, None, None),
        ("p-1", "I", None, None),
        ("p-1-1", "a", "On nets", "p-1"),
    ]


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("I.", "I"),
        ("(a)", "a"),
        ("一、", "一"),
        ("1.2.", "1.2"),
        ("第一条", "第一条"),
        ("Article 5", "Article 5"),
        ("•", ""),
    ],
)
def test_a_number_loses_the_punctuation_around_it(printed: str, number: str) -> None:
    assert bare(printed) == number


def test_what_is_marked_stands_under_its_kind_with_its_quote() -> None:
    made = report()["captures"][0]["versions"][0]
    at = {"provision": "p-1"}
    assert made["mentions"] == [
        {**at, "quote": "Norland", "kind": "party", "key": "norland"},
        {**at, "quote": "3rd Tide Forum", "kind": "mechanism", "key": "tide-forum"},
        {**at, "quote": "Tide Charter", "kind": "instrument", "key": "tide-charter"},
    ]
    assert made["references"] == [
        {**at, "quote": "3rd Tide Forum", "target": "tide-forum-3"},
        {**at, "quote": "Tide Charter", "target": "tide-charter"},
        {**at, "quote": "Reef Pact", "target": "unregistered-reef-pact"},
    ]
    assert made["dates"] == [{**at, "quote": "2031", "value": "2031"}]
    assert made["commitments"] == [{**at, "quote": TEXT, "strength": "firm"}]
    assert made["themes"] == [{**at, "theme": "ports", "score": 0.7123}]
    assert made["dropped"] == [
        {"text": "Home", "reason": "breadcrumbs"},
        {"text": "QUAYTOWN", "reason": "line about the page, which tells: place"},
    ]
    assert [problem["message"] for problem in made["problems"]] == [FAULT.message, DOUBT.message]


@pytest.mark.parametrize(
    ("key", "value", "unit"),
    [("12500000 CNY", 12500000, "CNY"), ("3.5 percent", 3.5, "percent"), ("12 ferry masters", 12, "ferry masters"),
     ("2.0 percent", 2, "percent"), ("many boats", None, "boats")],
)  # fmt: skip
def test_an_amount_is_a_number_and_its_unit(key: str, value: float | None, unit: str) -> None:
    (amount,) = report(versions=((version((mark("12.5 million yuan", "amount", key),)), ()),))["captures"][0][
        "versions"
    ][0]["amounts"]
    assert (amount["value"], amount["unit"]) == (value, unit)
    assert isinstance(amount["value"], type(value))


def test_a_document_of_the_portal_that_is_an_instrument_is_one_too() -> None:
    marks = (mark("Tide Charter", "reference", "tide-charter-text"), mark("Reef Pact", "reference", "other#p-3"))
    made = report(versions=((version(marks), ()),))["captures"][0]["versions"][0]
    assert [mention["key"] for mention in made["mentions"]] == ["tide-charter-text"]
    assert [reference["target"] for reference in made["references"]] == ["tide-charter-text", "other#p-3"]


def test_the_schema_allows_no_other_key_and_misses_none() -> None:
    steps: tuple[tuple[str | int, ...], ...] = (
        (), ("captures", 0), ("captures", 0, "document"), ("captures", 0, "document", "dates"),
        ("captures", 0, "versions", 0), ("captures", 0, "versions", 0, "provisions", 0),
        ("captures", 0, "versions", 0, "problems", 0),
    )  # fmt: skip
    for place in steps:
        whole = report()
        value: Any = whole
        for step in place:
            value = value[step]
        value["surplus"] = 1
        assert not VALIDATOR.is_valid(whole)
        del value["surplus"]
        for key in list(value):
            without = value.pop(key)
            assert not VALIDATOR.is_valid(whole), key
            value[key] = without
