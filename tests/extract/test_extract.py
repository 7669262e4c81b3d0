"""Web pages, Word files, PDFs and Markdown become lines; nothing is lost, and no file brings the portal down."""

from __future__ import annotations

import hashlib
import re
import time
import zlib
from collections import Counter
from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, given, settings, strategies as st

from plugins.portal.extract import Reader, extract
from plugins.portal.extract.process import SECONDS
from plugins.portal.extract.visual_order import logical
from plugins.portal.model import Capture, Extract
from plugins.portal.problems import Problem
from tests.extract.files import MEDIA, part, pdf, word
from tests.parse.cases import Case, read


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as made:
        yield made


def capture(kind: str, data: bytes) -> Capture:
    return Capture("x", "text", None, MEDIA[kind], data, f"texts/file.{kind}", hashlib.sha256(data).hexdigest())


def lines(extracted: Extract | None) -> list[str]:
    assert extracted is not None
    return extracted.capture.data.decode().splitlines()


def listing(extracted: Extract | None, problems: tuple[Problem, ...]) -> str:
    shown = lines(extracted)
    assert extracted is not None
    shown += [f"dropped, {each.reason}: {' '.join(each.text.split())}" for each in extracted.dropped]
    shown += [f"found {fact.key} = {fact.value}" for fact in extracted.found]
    return "\n".join([*shown, *map(str, problems)])


@pytest.mark.parametrize("case", read("extract.md"), ids=lambda case: case.name)
def test_a_file_becomes_its_lines(case: Case, reader: Reader) -> None:
    kind = case.name.partition(":")[0]
    assert listing(*reader.extract(capture(kind, case.given.encode()))) == case.expected


def test_what_comes_back_is_plain_text_and_still_names_the_file(reader: Reader) -> None:
    given = capture("html", b"<p>The ports met on the quay.</p>")
    extracted, _ = reader.extract(given)
    assert extracted is not None
    made = extracted.capture
    assert (made.media_type, made.origin, made.sha256) == ("text/plain", given.origin, given.sha256)


@pytest.mark.parametrize(
    ("encoding", "named"),
    [("utf-8", ""), ("utf-8-sig", "gb2312"), ("gb18030", "gb2312"), ("gb18030", ""), ("utf-16", ""), ("big5", "big5")],
)
def test_a_page_is_decoded_by_its_mark_by_what_it_says_or_by_what_it_holds(
    encoding: str, named: str, reader: Reader
) -> None:
    text = "本地各港口在大山上工作，人民生活和平。"
    page = (
        f'<html><head><meta charset="{named}"></head><body><p>{text}</p></body></html>' if named else f"<p>{text}</p>"
    )
    assert lines(reader.extract(capture("html", page.encode(encoding)))[0]) == [text]


def test_word_numbers_its_lists_and_so_do_the_lines(reader: Reader) -> None:
    data = word(
        "Joint Statement on Quiet Harbours", ("Build piers.", 1, 0), ("in the north", 1, 1), ("in the south", 1, 1),
        "A paragraph between.", ("Meet.", 1, 0), ("once a year", 1, 1), ("Another list", 2, 0),
    )  # fmt: skip
    assert [line for line in lines(reader.extract(capture("docx", data))[0]) if line] == [
        "Joint Statement on Quiet Harbours", "1. Build piers.", "(a) in the north", "(b) in the south",
        "A paragraph between.", "2. Meet.", "(a) once a year", "1. Another list",
    ]  # fmt: skip


def test_the_head_of_word_s_pages_is_dropped_and_its_own_dates_are_weak_facts(reader: Reader) -> None:
    core = (
        '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc" xmlns:dcterms="urn:dcterms">'
        "<dc:title>Draft</dc:title><dcterms:created>2024-10-01T09:00:00Z</dcterms:created></cp:coreProperties>"
    )
    data = word("The ports met.", parts={"word/header1.xml": part("hdr", "Draft of May"), "docProps/core.xml": core})
    extracted, _ = reader.extract(capture("docx", data))
    assert extracted is not None
    assert [(each.text, each.reason) for each in extracted.dropped] == [("Draft of May", "head of the page")]
    assert {fact.key: fact.value for fact in extracted.found} == {"page-title": "Draft", "file-created": "2024-10-01"}


def test_the_lines_of_a_pdf_become_paragraphs_without_page_numbers_and_running_heads(reader: Reader) -> None:
    data = pdf(
        [
            (72, 810, "Harbour Gazette 5"),
            (72, 700, "Joint Statement on Quiet Harbours"),
            (72, 650, "1. The ports of the region will keep their harbours quiet at night, and will"),
            (72, 636, "tell each other how they do it, as was said at the inter-"),
            (72, 622, "harbour fair."),
            (72, 594, "2. They will meet once a year, in a port that one of them names, and there they"),
            (300, 20, "- 1 -"),
        ],
        [(72, 810, "Harbour Gazette 6"), (72, 780, "will speak of ferries (and nets)."), (300, 20, "- 2 -")],
    )
    extracted, _ = reader.extract(capture("pdf", data))
    assert [line for line in lines(extracted) if line] == [
        "Joint Statement on Quiet Harbours",
        "1. The ports of the region will keep their harbours quiet at night, and will tell each other how they do it, "
        "as was said at the inter-harbour fair.",
        "2. They will meet once a year, in a port that one of them names, and there they will speak of ferries "
        "(and nets).",
    ]
    assert extracted is not None
    assert Counter(each.reason for each in extracted.dropped) == {
        "page number": 2,
        "running head or foot of the pages": 2,
    }


def test_right_to_left_lines_of_a_pdf_are_turned_and_the_numbers_in_them_are_not() -> None:
    shown = "\u0631\ufe8e\ufeee\ufee7 12 \ufef2\ufed3"  # as on the page: the last word first
    assert logical(list(shown)) == "في 12 نوار"
    assert logical(["ﬁ", "s", "h"]) == "fish"


@pytest.mark.parametrize(
    ("kind", "data", "words"),
    [
        ("html", b"", "no text"),
        ("html", b"<script>only()</script>", "no text"),
        ("html", b"<div>" * 200_000 + b"deep", "nests 200,000"),
        ("html", b"<a " * 100_000, "nests"),
        ("html", b"\xff\xfe\x00", "invalid"),
        ("docx", b"PK\x03\x04 and so on", "no Word file"),
        ("docx", b"plain words", "no Word file"),
        ("docx", word("x", parts={"word/styles.xml": "<a>" + "x" * 150_000_000 + "</a>"}), "unpacks"),
        (
            "docx",
            word("x", parts={"word/styles.xml": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///x">]><a>&x;</a>'}),
            "entities",
        ),
        ("docx", word("x <w:broken"), "damaged"),
        ("pdf", b"plain words", "no PDF"),
        ("pdf", b"%PDF-1.4\n" + b"\x00\x01" * 500, "damaged"),
        ("pdf", pdf([]), "pictures"),
        ("md", b"\x00\x01\x02", "control character"),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else "",
)
def test_what_can_not_be_read_is_one_problem_with_a_sentence(
    kind: str, data: bytes, words: str, reader: Reader
) -> None:
    extracted, (problem,) = reader.extract(capture(kind, data))
    assert extracted is None
    assert (problem.severity, problem.file) == ("error", f"texts/file.{kind}")
    assert words in problem.message
    assert problem.message.endswith(".")


def test_a_pdf_that_unpacks_to_gigabytes_ends_within_the_limits_and_the_next_file_is_read(reader: Reader) -> None:
    stream = zlib.compress(b"BT /F1 11 Tf 1 1 Td (x) Tj ET\n" * 20_000_000)
    packed = b"<</Length %d/Filter/FlateDecode>>stream\n" % len(stream) + stream + b"\nendstream"
    before, after = re.split(rb"<</Length \d+>>stream\n.*?endstream", pdf([(1, 1, "x")]), maxsplit=1, flags=re.DOTALL)
    started = time.monotonic()
    extracted, (problem,) = reader.extract(capture("pdf", before + packed + after))
    assert extracted is None
    assert problem.severity == "error"
    assert time.monotonic() - started < SECONDS + 5
    assert lines(reader.extract(capture("html", b"<p>The ports met.</p>"))[0]) == ["The ports met."]


def test_one_capture_can_be_read_by_itself() -> None:
    extracted, problems = extract(capture("html", b"<p>The ports met.</p>"))
    assert (lines(extracted), problems) == (["The ports met."], ())


_WORDS = st.text("abc äб中 1.(<>&\n", max_size=12)
_TAGS = st.sampled_from(
    ["p", "div", "b", "li", "ol", "ul", "td", "tr", "table", "h1", "nav", "footer", "a", "pre", "span"]
)
_NODES = st.recursive(
    _WORDS.map(lambda text: text.replace("&", "&amp;").replace("<", "&lt;")),
    lambda inner: st.tuples(_TAGS, st.lists(inner, max_size=4)).map(lambda t: f"<{t[0]}>{''.join(t[1])}</{t[0]}>"),
    max_leaves=15,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_NODES)
def test_every_letter_of_a_page_is_in_its_lines_or_in_the_log(reader: Reader, page: str) -> None:
    extracted, problems = reader.extract(capture("html", f"<body>{page}</body>".encode()))
    shown = letters(BeautifulSoup(f"<body>{page}</body>", "lxml").get_text())
    if extracted is None:
        assert problems
        return
    told = letters(extracted.capture.data.decode()) + letters("".join(each.text for each in extracted.dropped))
    assert not shown - told  # numbers of lists come on top
    assert not any(character.isalpha() for character in told - shown)


def letters(text: str) -> Counter[str]:
    return Counter(character for character in text if character.isalnum() and not character.isdigit())


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=300))
def test_any_markdown_is_read_and_its_letters_stay(text: str) -> None:
    """Without NUL, the trace of UTF-16: bytes in which it is every second one are read as that."""
    extracted, problems = extract(capture("md", text.encode("utf-8", "replace")))
    assert (extracted is None) == bool(problems)
    if extracted is not None:
        told = letters(extracted.capture.data.decode()) + letters("".join(each.text for each in extracted.dropped))
        assert not letters(text) - told
