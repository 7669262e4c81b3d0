"""What is written holds what lunr.py would hold."""

from __future__ import annotations

import base64
import math
import random
import zlib
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, strategies as st
from lunr.builder import Builder

from plugins.portal.search.coding import base36, deflated_apart, separators, unit_order, varint, varints
from plugins.portal.search.collector import Collector, Terms
from plugins.portal.search.fields import BOOSTS
from plugins.portal.search.front_coding import front_coded
from plugins.portal.search.postings import LENGTHS, step
from plugins.portal.search.runs import MOST_FREQUENT
from plugins.portal.search.shards import cut
from plugins.portal.search.tokens import Tokeniser, tokens

from .client import parts
from .generated import works

WORDS = ("port", "pier", "crane", "pilot", "智能", "𠀀", "\ufa0e", "étage")


def records(tag: str) -> list[dict[str, str]]:
    """Texts by field, of the rows of a generated corpus in this language."""
    found = []
    for work in works(150, tags=("de", "zh-Hans", "th")):
        column = work.columns.get(tag)
        for cell in column.cells.values() if column else ():
            assert column
            found.append({"title": column.title, "heading": cell.heading, "text": cell.text, "gloss": cell.gloss})
    return found


@lru_cache
def held(tag: str) -> tuple[list[dict[str, list[str]]], dict[str, Any]]:
    """The terms of each of these records by field, and lunr.py's own index of them."""
    found = [{field: tokens(text, tag) for field, text in fields.items()} for fields in records(tag)]
    return found, lunr_py(found)


def lunr_py(found: list[dict[str, list[str]]]) -> dict[str, Any]:
    """lunr.py's own index of terms by field, with frequencies and lengths as they are kept here."""
    builder: Any = Builder()
    builder.ref("ref")
    for field, boost in BOOSTS.items():
        builder.field(field, boost=boost)
    for number, fields in enumerate(found):
        builder.add({"ref": number, **{field: _capped(terms) for field, terms in fields.items()}})
    for ref in builder.field_lengths:
        field, _, record = ref.partition("/")
        terms = found[int(record)][field]
        builder.field_lengths[ref] = LENGTHS[step(len(terms))] if terms else 0
    index: dict[str, Any] = builder.build().serialize()
    return index


def _capped(terms: list[str]) -> list[str]:
    seen: dict[str, int] = {}
    kept = []
    for term in terms:
        seen[term] = seen.get(term, 0) + 1
        if seen[term] <= MOST_FREQUENT:
            kept.append(term)
    return kept


def weights(found: list[dict[str, str]], tag: str, together: int) -> dict[tuple[str, str, int], float]:
    """(term, field, record) → weight, by Lunr's formula from the postings."""
    collector = Collector(BOOSTS, together)
    tokeniser = Tokeniser(tag)
    total = dict.fromkeys(BOOSTS, 0)
    for number, fields in enumerate(found):
        for field, text in fields.items():
            total[field] += collector.add(field, number, tokeniser(text))
    inverted = collector.inverted()
    assert list(inverted.lexicon.terms) == sorted(set(inverted.lexicon.terms), key=unit_order)
    there = sum(np.diff(one.starts) for one in inverted.fields.values())
    made = {}
    for field, one in inverted.fields.items():
        average = total[field] / len(found)
        terms = np.repeat(np.arange(len(inverted.lexicon.terms)), np.diff(one.starts))
        for term, unit, count, place in zip(terms, one.units, one.counts, one.steps, strict=True):
            idf = math.log(1 + abs((len(found) - there[term] + 0.5) / (there[term] + 0.5)))
            norm = 1.2 * (1 - 0.75 + 0.75 * LENGTHS[place] / average) + float(count)
            made[inverted.lexicon.terms[term], field, int(unit)] = idf * 2.2 * float(count) / norm * BOOSTS[field]
    return made


@pytest.mark.parametrize("together", [1, 500, 1 << 20])
@pytest.mark.parametrize("tag", ["de", "zh-Hans", "th"])
def test_terms_postings_and_weights_are_those_of_lunr_py(tag: str, together: int) -> None:
    found, index = held(tag)
    mine = weights(records(tag), tag, together)
    assert any(
        sum(term == one for term in fields["text"]) > MOST_FREQUENT for fields in found for one in set(fields["text"])
    )
    postings = {
        (term, field, int(ref))
        for term, posting in index["invertedIndex"]
        for field in BOOSTS
        for ref in posting[field]
    }
    assert mine.keys() == postings
    numbers = {posting["_index"]: term for term, posting in index["invertedIndex"]}
    compared = 0
    for ref, vector in index["fieldVectors"]:
        field, _, record = ref.partition("/")
        for number, weight in zip(vector[::2], vector[1::2], strict=True):
            assert mine[numbers[number], field, int(record)] == pytest.approx(weight, abs=0.00051)
            compared += 1
    assert compared == len(mine) > 10_000


LETTERS = "、智能慧\ud7a3\ufa0e\ufa0f𠀀𠀁\U0003fffe"
SIGNS = "กขค"


@given(
    st.lists(
        st.tuples(
            st.lists(st.sampled_from(WORDS[:4]), max_size=20),
            st.lists(st.text(st.sampled_from(LETTERS), min_size=1, max_size=40), max_size=3),
            st.lists(st.text(st.sampled_from(SIGNS), min_size=1, max_size=40), max_size=3),
        ),
        max_size=12,
    ),
    st.integers(1, 60),
)
def test_terms_are_counted_and_ordered_as_they_would_be_one_by_one(
    texts: list[tuple[list[str], list[str], list[str]]], together: int
) -> None:
    collector = Collector(["text"], together)
    expected: dict[tuple[bytes, int], int] = {}
    for unit, (words, pairs, triples) in enumerate(texts, start=3):
        collector.add("text", unit, Terms(words, pairs, triples))
        grams = [run[i : i + 2] for run in pairs for i in range(len(run))]
        grams += [run[i : i + 3] for run in triples for i in range(len(run))]
        for term, count in Counter([*words, *grams]).items():
            expected[unit_order(term), unit] = min(count, MOST_FREQUENT)
    inverted = collector.inverted()
    held = inverted.fields["text"]
    terms = np.repeat(np.arange(len(inverted.lexicon.terms)), np.diff(held.starts))
    found = {
        (unit_order(inverted.lexicon.terms[term]), int(unit)): int(count)
        for term, unit, count in zip(terms, held.units, held.counts, strict=True)
    }
    assert list(found.items()) == sorted(expected.items())


@pytest.mark.parametrize("tag", ["de", "zh-Hans"])
def test_shards_do_not_hang_on_how_much_is_written_at_once(tag: str) -> None:
    collector = Collector(BOOSTS)
    tokeniser = Tokeniser(tag)
    for number, fields in enumerate(records(tag)):
        for field, text in fields.items():
            collector.add(field, number, tokeniser(text))
    inverted = collector.inverted()
    whole = cut(inverted)
    assert len(whole.packed) > 3
    assert all(cut(inverted, together=together) == whole for together in (1, 100, 10_000))


@given(st.lists(st.integers(0, 2**34), max_size=300))
def test_many_numbers_are_written_as_one_by_one(numbers: list[int]) -> None:
    data, sizes = varints(np.array(numbers, np.int64))
    assert data.tobytes() == b"".join(map(varint, numbers))
    assert sizes.tolist() == [len(varint(number)) for number in numbers]


@given(st.lists(st.text(), max_size=50), st.integers(1, 60))
def test_front_coded_words_come_back(words: list[str], together: int) -> None:
    words = [word.encode("utf-8", "ignore").decode() for word in words]
    before = b""
    found = []
    coded_words = front_coded(words, together)
    for place in range(len(words)):
        coded = coded_words.between(place, place + 1)
        shared, own = coded[0], coded[1]
        if max(shared, own) > 127:
            return  # longer words take more bytes a number; varint has its own test
        before = before[:shared] + coded[2 : 2 + own]
        found.append(before.decode())
    assert found == words


@given(st.sets(st.text(st.sampled_from("ab𠀀\ufa0e智"), min_size=1, max_size=6), min_size=2))
def test_a_cut_is_above_what_stands_before_and_not_above_what_follows(words: set[str]) -> None:
    ordered = sorted(words, key=unit_order)
    for last, first in pairwise(ordered):
        (cut,) = separators([(last, first)])
        assert unit_order(last) < unit_order(cut) <= unit_order(first)


@pytest.mark.parametrize(("length", "kept"), [(1, 1), (8, 8), (9, 8), (11, 10), (100, 111), (10**6, LENGTHS[-1])])
def test_a_length_is_kept_as_the_nearest_step(length: int, kept: int) -> None:
    assert LENGTHS[step(length)] == kept


def test_there_are_32_steps_that_rise() -> None:
    assert len(LENGTHS) == 32
    assert list(LENGTHS) == sorted(set(LENGTHS))
    assert all(step(length) == place for place, length in enumerate(LENGTHS))


def test_numbers_of_files_are_written_as_the_browser_does() -> None:
    assert [base36(number) for number in (0, 9, 10, 35, 36, 1295, 1296)] == ["0", "9", "a", "z", "10", "zz", "100"]


SAMPLES: Mapping[str, bytes] = {
    "nothing": b"",
    "one block of fixed codes": b"abc",
    "repeats": b"port of call " * 400,
    "no repeats": bytes((i * i * 31 + i // 7) % 256 for i in range(70_000)),
    "text": "Ports shall keep 智能 routes. ".encode() * 40,
}


def test_the_own_inflate_reads_what_zlib_writes() -> None:
    packed = [(data, zlib.compress(data, level)) for data in SAMPLES.values() for level in (0, 1, 6, 9)]
    packed += [(data * 2, deflated_apart(data, data)) for data in SAMPLES.values()]
    answers = parts("inflate", packed=[base64.b64encode(one).decode() for _, one in packed])
    assert [base64.b64decode(answer) for answer in answers] == [data for data, _ in packed]


@given(st.binary(max_size=300), st.lists(st.binary(max_size=300), max_size=3))
def test_parts_that_are_deflated_apart_are_one_stream(text: bytes, streams: list[bytes]) -> None:
    assert zlib.decompress(deflated_apart(text, *streams)) == b"".join((text, *streams))


def test_the_own_inflate_reads_random_data_and_refuses_what_is_cut_short() -> None:
    draw = random.Random(1951)  # noqa: S311 - the same each time
    kept = [draw.randbytes(draw.randint(0, 400)) for _ in range(100)]
    kept += ["".join(draw.choices("abcdé智 ", k=draw.randint(1, 5000))).encode() for _ in range(200)]
    packed = [zlib.compress(data, 9) for data in kept]
    answers = parts("inflate", packed=[base64.b64encode(one).decode() for one in packed])
    assert [base64.b64decode(answer) for answer in answers] == kept
    short = [one[: 2 + (len(one) - 6) // 2] for one in packed if len(one) > 20]
    refused = parts("inflate", packed=[base64.b64encode(one).decode() for one in short])
    assert all(isinstance(answer, dict) and answer["fault"] == "RangeError" for answer in refused)
    assert len(short) > 200
