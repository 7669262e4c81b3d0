"""The index and the file that carries it, read by the lunr.js that readers get."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from lunr.index import Index
from lunr.query import QueryPresence

from plugins.portal.search import Entry, build, files, records, tokens
from plugins.portal.search.files import FORMAT

from .client import node, script
from .sample import EVERYTHING, FERRY, corpus

LANGUAGES = ("en", "zh-Hans", "ar", "de")
PRESENCE = {1: QueryPresence.OPTIONAL, 2: QueryPresence.REQUIRED, 3: QueryPresence.PROHIBITED}
QUERIES: list[list[dict[str, Any]]] = [
    [{"term": "supply"}],
    [{"term": "supply"}, {"term": "chain"}],
    [{"term": "supply", "boost": 4}, {"term": "pilots"}],
    [{"term": "supply", "presence": 2}, {"term": "pilots", "presence": 2}],
    [{"term": "ports", "presence": 3}, {"term": "chain"}],
    [{"term": "cha*"}],
    [{"term": "*ai*"}],
    [{"term": "pilits", "editDistance": 1}],
    [{"term": "harbours", "fields": ["title"]}],
    [{"term": "智能"}],
    [{"term": "智"}, {"term": "能", "boost": 2}],
    [{"term": "lieferketten"}, {"term": "zolle"}],
    [{"term": "اندونيسيا"}],
    [{"term": "nowhere"}],
]


def from_python(index: Index, clauses: list[dict[str, Any]]) -> list[tuple[str, float]]:
    """What lunr.py answers to the clauses that lunr.js is asked."""

    def ask(query: Any) -> None:
        for clause in clauses:
            given = dict(clause)
            query.term(
                given.pop("term"),
                presence=PRESENCE[given.pop("presence", 1)],
                edit_distance=given.pop("editDistance", 0),
                use_pipeline=False,
                **given,
            )

    return [(hit["ref"], hit["score"]) for hit in index.query(callback=ask)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_lunr_js_answers_from_the_file_as_lunr_py_does(language: str) -> None:
    found = records(EVERYTHING, language)
    index = Index.load(json.loads(json.dumps(build(found))))
    theirs = node("lunr", script=script(language, found), queries=QUERIES)
    answered = 0
    for clauses, answer in zip(QUERIES, theirs, strict=True):
        ours = from_python(index, clauses)
        answered += bool(ours)
        # Equal scores come in no certain order: compare as sets of reference and rounded score.
        assert {(ref, round(score, 9)) for ref, score in ours} == {(ref, round(score, 9)) for ref, score in answer}
        scores = [score for _, score in answer]
        assert scores == sorted(scores, reverse=True)
    assert answered >= 9


def entry(text: str, **given: Any) -> Entry:
    (record,) = records(corpus(FERRY), "de")
    return replace(record, text=text, **given)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(st.sampled_from("ab智能𠀀\ufa0eไทย اب<\u2028\ud800")), min_size=1, max_size=4))
def test_every_term_of_every_record_leads_back_to_it(texts: list[str]) -> None:
    index = build(tuple(entry(text) for text in texts))
    postings = dict(index["invertedIndex"])
    for number, text in enumerate(texts):
        for term in tokens(text):
            assert str(number) in postings[term]["text"]
    # lunr.js refuses terms out of its own order
    keys = [term.encode("utf-16-be") for term, _ in index["invertedIndex"]]
    assert keys == sorted(keys)


def test_terms_beyond_the_basic_plane_do_not_break_the_index() -> None:
    queries = [[{"term": "\ufa0e"}], [{"term": "𠀀"}]]
    answers = node("lunr", script=script("de", (entry("𠀀\ufa0e智"),)), queries=queries)
    assert [[ref for ref, _ in answer] for answer in answers] == [["0"], ["0"]]


def test_a_title_weighs_more_than_a_heading_a_heading_more_than_the_text() -> None:
    fillers = tuple(entry(f"filler{n}", title="t", heading="h") for n in range(5))
    found = (
        entry("lantern beacon buoy", title="t", heading="h"),
        entry("anchor beacon buoy", title="t", heading="lantern"),
        entry("anchor beacon buoy", title="lantern", heading="h"),
    )
    (answer,) = node("lunr", script=script("de", found + fillers), queries=[[{"term": "lantern"}]])
    assert [ref for ref, _ in answer] == ["2", "1", "0"]


def test_without_records_there_is_still_an_index() -> None:
    assert node("lunr", script=script("my", ()), queries=[[{"term": "a"}]]) == [[]]


def test_the_file_is_a_script_of_one_call_and_safe_inside_html() -> None:
    (file,) = files("de", (entry("</script><!-- \u2028 \u2029 & ' \" \\ \ud800"),))
    assert file.path == "search/de/index.js"
    text = file.data.decode()
    assert text.startswith('Concordance.receive("de",{')
    assert "<" not in text
    assert "\u2028" not in text
    (stored,) = node("data", script=text)["records"]
    assert stored[4] == "</script><!-- \u2028 \u2029 & ' \" \\ \ufffd"


def test_what_records_share_is_stored_once() -> None:
    data = node("data", script=script("ar", records(EVERYTHING, "ar")))
    assert data["format"] == FORMAT
    assert [(v["document"], v["language"], v["page"]) for v in data["versions"]] == [
        ("ferry", "de", "../de/documents/ferry.html"),
        ("studies", "zh-Hans", "../zh-Hans/documents/studies.html"),
        ("harbours", "en", "../en/documents/harbours.html"),
        ("harbours", "ar", "documents/harbours.html"),
    ]
    assert data["versions"][3]["direction"] == "rtl"
    assert data["languages"] == {
        "ar": "العربية",
        "de": "الألمانية",
        "en": "الإنجليزية",
        "zh-Hans": "الصينية المبسطة",
    }
    labels = [[data["labels"][label] for label in record[5]] for record in data["records"]]
    assert ["إندونيسيا", "Nusantara", "Tide Council"] in labels


def test_the_same_records_make_the_same_bytes() -> None:
    found = records(EVERYTHING, "en")
    assert files("en", found) == files("en", found)
    weights = [value for _, vector in build(found)["fieldVectors"] for value in vector]
    assert all(len(repr(value).partition(".")[2]) <= 3 for value in weights)
    assert not [value for value in weights if isinstance(value, float) and value.is_integer()]
