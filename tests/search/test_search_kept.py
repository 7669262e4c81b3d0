"""What a process keeps of the documents of an index makes builds short, and changes no byte of them."""

from __future__ import annotations

import os
import zlib
from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from plugins.portal.cache import Store
from plugins.portal.model import Corpus, Document, Row
from plugins.portal.pipeline import Memory
from plugins.portal.search import Known, Parts, kept, shards, texts
from plugins.portal.search.remembered import Remembered

from .made import LANGUAGES, at_once, in_parts
from .sample import EVERYTHING, FERRY, HARBOURS, STUDIES, Rows, corpus, document, version

TAGS = ("en", "de", "ar", "zh-Hans", "th")  # with a stemmer, with a light one, in pairs, in threes
# Words that share stems, that have several terms or none, that are too long to be remembered, and runs without spaces.
WORDS = (
    *("harbour", "harbours", "harboured", "China's", "12,100", "12.1", "zölle", "Zolle", "ß", "l'a", "–", "cafe\u0301"),
    *("antidisestablishmentarianism", "موانئ", "الموانئ", "وموانئ"),
    *("智能", "供应链智能", "𠀀智", "\ufa0e", "ไทยทะเล", "ทะเล", "x智能y"),
)
PHRASES = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
LONG = st.integers(1, 40).map(lambda times: " ".join(["harbours"] * times))  # as often as is counted, and more
ROWS = st.dictionaries(st.sampled_from(["p-1", "p-2", "p-3", "p-4"]), st.tuples(PHRASES, PHRASES | LONG), min_size=1)
KEYS = st.dictionaries(
    st.sampled_from(["p-1", "p-2"]), st.sampled_from([("indonesia",), ("tide-council", "indonesia")])
)


@st.composite
def _edits(draw: st.DrawFn) -> tuple[str, Document | None, dict[Row, tuple[str, ...]]]:
    """A document's id, what it is now (None: gone), and what is linked to its rows."""
    id = draw(st.sampled_from(["one", "two", "three"]))
    if draw(st.integers(0, 4)) == 0:
        return id, None, {}
    tags = draw(st.lists(st.sampled_from(("en", "en", "en", *TAGS)), min_size=1, max_size=2, unique=True))
    versions = [version(id, "text", tag, draw(PHRASES) or "harbours", draw(ROWS)) for tag in tags]
    if draw(st.booleans()):
        versions.append(version(id, "summary", tags[0], "In short", draw(ROWS)))
    found = document(id, tags[0], draw(st.sampled_from(["2021", "2022-05", "2023"])), *versions)
    return id, found, {Row(id, row): ids for row, ids in draw(KEYS).items()}


@pytest.fixture(scope="module", autouse=True)
def fine() -> Iterator[None]:
    """Several shards and chunks, and weights beside shards, however little there is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shards, "size_of", lambda tag: 60)
        patch.setattr(shards, "APART", 6)
        patch.setattr(texts, "chunks", partial(texts.chunks, size=90))
        yield


@settings(max_examples=60, deadline=None)
@given(st.lists(_edits(), min_size=1, max_size=6))
def test_any_sequence_of_edits_gives_the_files_of_a_clean_build(
    edits: list[tuple[str, Document | None, dict[Row, tuple[str, ...]]]],
) -> None:
    known = Known(patient=True)
    documents: dict[str, Document] = {"ferry": FERRY}
    entities: dict[str, dict[Row, tuple[str, ...]]] = {}
    for id, edited, keys in edits:
        documents.pop(id, None)
        if edited:
            documents[id] = edited
        entities[id] = keys if edited else {}
        now = corpus(
            *documents.values(), entities={row: ids for each in entities.values() for row, ids in each.items()}
        )
        assert in_parts(now, known) == at_once(now)


def with_rows(id: str, rows: Rows) -> Corpus:
    """The sample, its English text having other rows."""
    text, *others = HARBOURS.versions
    edited = version(id, "text", "en", text.version.title, rows)
    return replace(EVERYTHING, documents=(FERRY, STUDIES, replace(HARBOURS, versions=(edited, *others))))


ROWS_NOW: Rows = {row.id: (row.heading, row.text) for row in HARBOURS.versions[0].version.provisions}
EDITS: dict[str, Callable[[], Corpus]] = {
    "a word": lambda: with_rows("harbours", {**ROWS_NOW, "p-3": ("", "The supply of quicksilver is reviewed.")}),
    "a provision more": lambda: with_rows("harbours", {**ROWS_NOW, "p-4": ("Lights", "Piers are lit at night.")}),
    "a provision more at the beginning": lambda: with_rows("harbours", {"p-0": ("", "Lit at night."), **ROWS_NOW}),
    "a provision less": lambda: with_rows("harbours", {"p-1": ROWS_NOW["p-1"], "p-2": ROWS_NOW["p-2"]}),
    "a document less": lambda: replace(EVERYTHING, documents=(FERRY, HARBOURS)),
    "another order": lambda: replace(
        EVERYTHING,
        documents=(
            replace(FERRY, record=replace(FERRY.record, dates=HARBOURS.record.dates)),
            replace(HARBOURS, record=replace(HARBOURS.record, dates=FERRY.record.dates)),
            STUDIES,
        ),
    ),
    "no annotations": lambda: replace(EVERYTHING, graph=corpus().graph),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=list(EDITS))
def test_an_edit_and_its_undoing_give_the_files_of_clean_builds(edit: Callable[[], Corpus]) -> None:
    known = Known(patient=True)
    assert in_parts(EVERYTHING, known) == at_once(EVERYTHING)
    assert in_parts(edit(), known) == at_once(edit())
    assert in_parts(EVERYTHING, known) == at_once(EVERYTHING)


def test_a_word_that_no_text_has_any_more_is_not_in_the_vocabulary() -> None:
    def vocabulary(files: dict[str, bytes]) -> bytes:
        (path,) = (path for path in files if path.startswith("search/en/vocab-"))
        return zlib.decompress(b64decode(files[path].decode().split('"')[3]))

    known = Known(patient=True)
    assert b"quicksilv" in vocabulary(in_parts(EDITS["a word"](), known))
    assert b"quicksilv" not in vocabulary(in_parts(EVERYTHING, known))


def test_a_term_is_spelled_as_a_word_that_is_still_there() -> None:
    known = Known(patient=True)
    for text in ("A quay beside two quays.", "Two quays.", "Two quays and a quay."):
        now = with_rows("harbours", {**ROWS_NOW, "p-3": ("", text)})
        assert in_parts(now, known) == at_once(now), text


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The indexes and documents whose words are looked through."""
    found: list[tuple[str, str]] = []
    take = kept.take

    def noted(collector: object, tokens: object, tag: str, place: kept.Place) -> object:
        found.append((tag, place.work.id))
        return take(collector, tokens, tag, place)

    monkeypatch.setattr(kept, "take", noted)
    return found


def test_only_the_document_that_was_edited_is_looked_through(looked: list[tuple[str, str]]) -> None:
    known = Known(patient=True)
    in_parts(EVERYTHING, known)
    assert ("en", "harbours") in looked
    assert ("ar", "harbours") in looked
    assert ("zh-Hans", "studies") in looked
    looked.clear()
    in_parts(EDITS["a word"](), known)
    assert looked == [("en", "harbours")]


def test_what_other_processes_have_indexed_is_looked_through_while_there_is_time(looked: list[tuple[str, str]]) -> None:
    known = Known(patient=True)
    Parts(EVERYTHING, LANGUAGES, known).learn()
    assert ("en", "harbours") in looked
    looked.clear()
    Parts(EVERYTHING, LANGUAGES, known).learn()
    assert not looked, "what is known is not looked through again"
    assert in_parts(EDITS["a word"](), known) == at_once(EDITS["a word"]())
    assert looked == [("en", "harbours")]


def test_texts_that_stay_are_not_deflated_again(monkeypatch: pytest.MonkeyPatch) -> None:
    known = Known(patient=True)
    in_parts(EVERYTHING, known)
    monkeypatch.setattr(texts, "deflated", lambda data: pytest.fail("deflated"))
    in_parts(EVERYTHING, known)


def test_work_ahead_is_done_when_there_is_time_and_not_at_the_end() -> None:
    patient, hasty, did = Memory(patient=True), Memory(), list[str]()
    for memory in (hasty, patient):
        memory.ahead(lambda: did.append("ahead"))
        memory.later("written", lambda: did.append("written"))
    assert did == ["written"], "at once, and nothing ahead, where no other build follows"
    assert patient.settle()
    assert did == ["written", "written"]
    assert patient.rest()
    assert did == ["written", "written", "ahead"]
    assert not patient.rest()


def test_nothing_is_kept_where_builds_are_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Memory().search.index("en") is None
    assert Memory(patient=True).search.index("en") is not None


def test_a_forked_process_keeps_nothing_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    known = Known(patient=True)
    first = known.index("en")
    monkeypatch.setattr(os, "getpid", lambda: -1)
    assert known.index("en") is first, "what it has inherited is of use"
    assert known.index("ar") is None


@pytest.mark.parametrize("edit", EDITS.values(), ids=list(EDITS))
def test_another_process_goes_on_from_what_was_put_down(tmp_path: Path, edit: Callable[[], Corpus]) -> None:
    store = Store(tmp_path)
    for now in (EVERYTHING, edit(), EVERYTHING):
        known = Known()
        known.keep_in(store, "1")
        assert in_parts(now, known) == at_once(now)
        known.put_down()


def test_another_process_looks_only_the_edited_document_through(tmp_path: Path, looked: list[tuple[str, str]]) -> None:
    first, second, third = Known(), Known(), Known()
    first.keep_in(Store(tmp_path), "1")
    in_parts(EVERYTHING, first)
    first.put_down()
    looked.clear()
    second.keep_in(Store(tmp_path), "1")
    in_parts(EDITS["a word"](), second)
    assert looked == [("en", "harbours")]
    third.keep_in(Store(tmp_path), "2")
    in_parts(EDITS["a word"](), third)
    assert ("ar", "harbours") in looked, "another program keeps for itself"


def test_an_index_without_documents_is_not_put_down(tmp_path: Path) -> None:
    store = Store(tmp_path)
    known = Known()
    known.keep_in(store, "1")
    in_parts(EVERYTHING, known)
    known.put_down()
    assert "index-de" in set(store.names())
    in_parts(replace(EVERYTHING, documents=(HARBOURS, STUDIES)), known)
    known.put_down()
    assert "index-de" not in set(store.names())
    assert "index-zh-hans" in set(store.names())


def test_an_index_that_no_document_stands_in_is_forgotten() -> None:
    known = Known(patient=True)
    in_parts(EVERYTHING, known)
    before = known.index("de"), known.index("en")
    known.items(replace(EVERYTHING, documents=(HARBOURS, STUDIES)), LANGUAGES)
    assert known.index("de") is not before[0]
    assert known.index("en") is before[1]


def test_values_that_a_build_has_not_asked_for_go() -> None:
    made: list[str] = []

    def value(key: str) -> str:
        return remembered.get(key, lambda: made.append(key) or key.upper())

    remembered: Remembered[str, str] = Remembered()
    for build in ("ab", "ab", "a", "ab"):
        assert "".join(map(value, build)) == build.upper()
        remembered.turn()
    assert made == ["a", "b", "b"]
