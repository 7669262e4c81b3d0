"""Akoma Ntoso: the order of the standard's schema, the text character for character, the marks in it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import example, given, settings, strategies as st
from lxml import etree

from plugins.portal.export import akn
from plugins.portal.export.akn_body import depths
from plugins.portal.export.edition import Edition
from plugins.portal.model import Annotation, Localised, PartialDate, Provision, ProvisionKind, Record

from .sample import ACCORD_EDITION, MARKS, RECORD, ROWS, edition, mark

NS = {"a": akn.NAMESPACE}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def tree(made: Edition) -> Any:
    return etree.fromstring(akn.write(made).encode())


def names(elements: Any) -> list[str]:
    return [etree.QName(each).localname for each in elements]


def body(made: Edition) -> str:
    """The file from the preface on."""
    return akn.write(made).partition("</preface>")[2]


def test_the_parts_stand_in_the_order_of_the_schema() -> None:
    document = tree(ACCORD_EDITION)[0]
    assert names(document) == ["meta", "preface", "preamble", "mainBody", "conclusions"]
    assert names(document[0]) == ["identification", "classification", "references", "proprietary"]
    work, expression, manifestation = document[0][0]
    assert names(work) == [
        "FRBRthis", "FRBRuri", "FRBRdate", "FRBRdate", "FRBRauthor", "FRBRauthor",
        "FRBRcountry", "FRBRsubtype", "FRBRname", "FRBRprescriptive",
    ]  # fmt: skip
    assert names(expression)[-2:] == ["FRBRauthoritative", "FRBRlanguage"]
    assert names(manifestation)[-1] == "FRBRformat"
    assert [part.get(XML_LANG) for part in document] == [None, "en", "en", "en", "en"]


def test_work_expression_and_manifestation_are_named_by_the_convention() -> None:
    uris = tree(ACCORD_EDITION).xpath("//a:FRBRuri/@value", namespaces=NS)
    work = "/akn/xx/doc/agreement/2031-05-06/reef-accord-2031"
    assert uris == [work, f"{work}/eng@", f"{work}/eng@.akn"]


@pytest.mark.parametrize(
    ("issuers", "expected"),
    [(("norland",), "no"), (("harbour-council",), "xx"), (("norland", "harbour-council"), "xx"), ((), "xx")],
)
def test_the_country_is_that_of_a_single_issuing_state(issuers: tuple[str, ...], expected: str) -> None:
    record = Record("a", "declaration", "political", "en", Localised(), issuers=issuers)
    assert tree(edition(ROWS, record=record)).xpath("//a:FRBRcountry/@value", namespaces=NS) == [expected]


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ((("adopted", PartialDate("2031")),), [("2031-01-01", "adopted (2031)")]),
        ((("adopted", PartialDate("2031/2035")),), [("2031-01-01", "adopted (2031/2035)")]),
        ((("adopted", PartialDate("2031-05-06")),), [("2031-05-06", "adopted")]),
        ((), [("0001-01-01", "unknown")]),
    ],
)
def test_a_date_without_a_day_says_so_in_its_name(dates: Any, expected: list[tuple[str, str]]) -> None:
    record = Record("a", "declaration", "political", "en", Localised(), dates=dates)
    found = tree(edition(ROWS, record=record)).xpath("//a:FRBRWork/a:FRBRdate", namespaces=NS)
    assert [(date.get("date"), date.get("name")) for date in found] == expected


def test_a_translation_names_its_original_and_a_summary_what_it_sums_up() -> None:
    work = "/akn/xx/doc/agreement/2031-05-06/reef-accord-2031"
    translation = tree(edition(ROWS, language="zh-Hans", status="unofficial"))
    assert translation.xpath("//a:references/a:original/@href", namespaces=NS) == [f"{work}/eng@"]
    assert translation.xpath("//a:FRBRlanguage/@language", namespaces=NS) == ["zho"]
    assert translation.xpath("//a:FRBRauthoritative/@value", namespaces=NS) == ["false"]
    summary = tree(edition(ROWS, layer="summary", status="own"))
    assert summary.xpath("//a:references/a:activeRef/@href", namespaces=NS) == [work]
    assert summary.xpath("//a:FRBRWork/a:FRBRuri/@value", namespaces=NS) == [work.replace("agreement", "summary")]
    assert summary.xpath("//a:FRBRprescriptive/@value", namespaces=NS) == ["false"]


@pytest.mark.parametrize(("layer", "rights"), [("text", "LicenseRef-publisher"), ("summary", "CC-BY-4.0")])
def test_the_file_says_its_rights(layer: Any, rights: str) -> None:
    assert f"<dcterms:license>{rights}</dcterms:license>" in akn.write(edition(ROWS, layer=layer))


def test_rows_nest_and_keep_their_numbers_headings_and_ids() -> None:
    rows = tree(ACCORD_EDITION).xpath("//*[@eId and not(ancestor::a:meta)]", namespaces=NS)
    assert [(etree.QName(row).localname, row.get("eId")) for row in rows] == [
        ("recitals", "recitals"),
        ("recital", "r-1"),
        ("clause", "p-1"),
        ("point", "p-1-1"),
        ("point", "p-1-2"),
        ("paragraph", "p-2"),
        ("tblock", "c-1"),
    ]
    clause = rows[2]
    assert names(clause) == ["num", "heading", "intro", "point", "point"]
    assert names(clause[3]) == ["num", "content"]


def test_a_recital_after_the_first_clause_keeps_its_place() -> None:
    rows = [Provision("p-1", "clause", "A"), Provision("r-1", "recital", "B"), Provision("p-2", "clause", "C")]
    rows += [Provision("c-1", "closing", "D"), Provision("p-3", "clause", "E")]
    root = tree(edition(tuple(rows)))
    assert names(root[0]) == ["meta", "preface", "mainBody"]
    assert names(root[0][2]) == ["clause", "hcontainer", "clause", "hcontainer", "clause"]


def test_a_version_without_body_rows_still_has_a_main_body() -> None:
    root = tree(edition((Provision("r-1", "recital", "A"), Provision("c-1", "closing", "B"))))
    assert names(root[0]) == ["meta", "preface", "preamble", "mainBody", "conclusions"]
    assert len(root[0][3]) == 1


def test_a_row_whose_parent_is_not_open_stands_at_the_top() -> None:
    parents = [("p-1", None), ("p-1-1", "p-1"), ("p-1-1-1", "p-1-1"), ("p-1-2", "p-1"), ("p-2", None), ("p-1-3", "p-1")]
    assert depths(Provision(id_, "item", "x", parent) for id_, parent in parents) == (0, 1, 2, 1, 0, 0)


def test_very_deep_nesting_is_written() -> None:
    rows = [Provision("p-0", "item", "x")]
    rows += [Provision(f"p-{number}", "item", "x", f"p-{number - 1}") for number in range(1, 3000)]
    assert akn.write(edition(tuple(rows))).count("</point>") == 3000


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (ROWS[2], '<organization refersTo="#entity-harbour-council">Harbour Council</organization>'),
        (ROWS[2], '<location refersTo="#entity-green-bay">Green Bay</location>'),
        (ROWS[3], '<term refersTo="#term-berth">berth</term>'),
        (ROWS[3], '<ref href="https://example.org/charter" refersTo="#entity-tide-charter">Tide Charter</ref>'),
        (ROWS[3], '<ref href="/akn/xx/doc/agreement/2031-05-06/reef-accord-2031#p-1">row 1</ref>'),
        (ROWS[4], '<process refersTo="#entity-sea-school">Sea School</process>'),
        (ROWS[4], '<event refersTo="#entity-fair-2031">Sea Fair 2031</event>'),
        (ROWS[5], '<ref href="https://example.org/?a=1&amp;b=2">Done</ref>'),
        (ROWS[1], '<term refersTo="#term-berth">Duties</term>'),
        (ROWS[1], '<date date="2031-05-06">6 May 2031</date>'),
        (
            ROWS[1],
            '<p><inline name="commitment" class="binding"><organization refersTo="#entity-norland">Norland'
            '</organization> shall pay <quantity refersTo="#currency-CNY" normalized="5000000 CNY">5 million CNY'
            '</quantity> in <inline name="date" title="2031">2031</inline>.</inline></p>',
        ),
    ],
)
def test_a_mark_becomes_the_element_of_its_kind(row: Provision, expected: str) -> None:
    assert expected in body(edition((row,), tuple(each for each in MARKS if each.provision == row.id)))


@pytest.mark.parametrize(
    ("kind", "key", "expected"),
    [
        ("party", "sudland", "<p>The Sea School opens at the Sea Fair 2031.</p>"),  # the registry has none
        ("term", "keel", "<p>The Sea School opens at the Sea Fair 2031.</p>"),
        (
            "reference",
            "unregistered-school-pact",
            '<p>The <ref href="/akn/ontology/reference/unregistered-school-pact">Sea School</ref> opens at the Sea '
            "Fair 2031.</p>",
        ),
        (
            "instrument",
            "tide-charter",
            '<p>The <entity name="instrument" refersTo="#entity-tide-charter">Sea School</entity> opens at the Sea '
            "Fair 2031.</p>",
        ),
    ],
)
def test_a_mark_points_only_at_what_is_known(kind: str, key: str, expected: str) -> None:
    assert expected in body(edition(ROWS[4:5], (mark(ROWS[4], "Sea School", kind, key),)))


def test_of_overlapping_marks_the_first_and_longest_is_woven() -> None:
    row = Provision("p-1", "clause", "Green Bay Harbour Council meets.")
    marks = (
        mark(row, "Green Bay", "place", "green-bay"),
        mark(row, "Green Bay Harbour", "party", "norland"),
        mark(row, "Harbour Council", "organisation", "harbour-council"),
    )
    assert '<p><organization refersTo="#entity-norland">Green Bay Harbour</organization> Council meets.</p>' in body(
        edition((row,), marks)
    )


def test_a_mark_over_a_paragraph_break_is_woven_in_both_paragraphs() -> None:
    row = Provision("p-1", "clause", "So Green\n\nBay.")
    marks = (mark(row, "Green\n\nBay", "place", "green-bay"),)
    opened = '<location refersTo="#entity-green-bay">'
    assert f"<p>So {opened}Green</location></p>\n<p>{opened}Bay</location>.</p>" in body(edition((row,), marks))


def test_a_character_that_xml_cannot_hold_is_named_not_dropped() -> None:
    woven = body(edition((Provision("p-1", "clause", "a\x0bb"),)))
    assert '<p>a<inline name="character" title="U+000B">\ufffd</inline>b</p>' in woven


# ── Properties ──────────────────────────────────────────────────────────────────────────────────────────────────────

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
TEXTS = st.text(
    st.one_of(st.sampled_from("a <&>\"'\n\r\t]]>海ل"), st.characters(exclude_categories=["Cs"])), max_size=40
)
KINDS = st.sampled_from(
    [
        ("party", "norland"), ("place", "green-bay"), ("place", "nowhere"), ("term", "berth"), ("commitment", "firm"),
        ("date", "2031"), ("date", "2031-05-06"), ("amount", "5 CNY"), ("link", 'https://example.org/"<&>'),
        ("reference", "tide-charter"), ("reference", "reef-accord-2031#p-2"), ("instrument", "tide-charter"),
    ]
)  # fmt: skip
ROW_KINDS: st.SearchStrategy[ProvisionKind] = st.sampled_from(["recital", "clause", "item", "paragraph", "closing"])


@st.composite
def editions(draw: st.DrawFn) -> Edition:
    rows: list[Provision] = []
    marks: list[Annotation] = []
    for number in range(draw(st.integers(0, 5))):
        parent = draw(st.sampled_from([None, *(row.id for row in rows)]))
        row = Provision(f"p-{number}", draw(ROW_KINDS), draw(TEXTS), parent, draw(TEXTS), draw(TEXTS))
        rows.append(row)
        for kind, key in draw(st.lists(KINDS, max_size=5)):
            part = draw(st.sampled_from(["heading", "text"]))
            text = row.heading if part == "heading" else row.text
            if text:
                start = draw(st.integers(0, len(text) - 1))
                end = draw(st.integers(start + 1, len(text)))
                span = (row.id, start, end, text[start:end])
                marks.append(Annotation(RECORD.id, "text", "en", *span, kind, key, "test", part))  # type: ignore[arg-type]
    return edition(tuple(rows), tuple(marks), title=draw(TEXTS))


def held(string: str) -> str:
    return FORBIDDEN.sub("\ufffd", string)


@settings(max_examples=200, deadline=None)
@given(editions())
@example(edition((Provision("p-0", "clause", "\n\n\n\n"),)))
def test_the_text_of_every_row_comes_back_character_for_character(made: Edition) -> None:
    root = tree(made)
    seen = []
    for element in root.xpath("//*[@eId and not(ancestor::a:meta) and not(self::a:recitals)]", namespaces=NS):
        (provision,) = (each for each in made.version.provisions if each.id == element.get("eId"))
        seen.append(provision.id)
        paragraphs = element.xpath("a:p | a:content/a:p | a:intro/a:p", namespaces=NS)
        assert "\n\n".join("".join(paragraph.itertext()) for paragraph in paragraphs) == held(provision.text)
        for name, value in (("num", provision.number), ("heading", provision.heading)):
            found = element.xpath(f"a:{name}", namespaces=NS)
            assert ["".join(each.itertext()) for each in found] == ([held(value)] if value else [])
    assert seen == [provision.id for provision in made.version.provisions]


@settings(max_examples=200, deadline=None)
@given(editions())
def test_every_pointer_has_its_target_and_no_id_stands_twice(made: Edition) -> None:
    root = tree(made)
    ids = root.xpath("//@eId")
    assert len(set(ids)) == len(ids)
    pointers = root.xpath("//@refersTo | //@source | //@as | //a:FRBRauthor/@href", namespaces=NS)
    assert {pointer.removeprefix("#") for pointer in pointers} <= set(ids)
    assert root.xpath("//a:ref//a:ref", namespaces=NS) == []
