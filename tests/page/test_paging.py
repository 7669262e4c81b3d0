"""How lists are cut, passages shortened and sentences linked."""

from __future__ import annotations

from itertools import chain
from urllib.parse import unquote

from hypothesis import given, strategies as st

from plugins.portal.page.fragments import text_directive, with_sentence
from plugins.portal.page.paging import split
from plugins.portal.page.quotes import MOST, by_document
from plugins.portal.page.shortening import ELLIPSIS, around, shortened


@given(st.lists(st.integers(0, 30)), st.integers(1, 40))
def test_cutting_a_list_loses_and_repeats_nothing(weights: list[int], most: int) -> None:
    items = list(enumerate(weights))
    parts = split(items, most, lambda item: item[1])
    assert list(chain.from_iterable(parts)) == items
    assert all(parts) or parts == ((),)
    assert all(sum(weight for _, weight in part) <= most or len(part) == 1 for part in parts)


def test_an_empty_list_is_one_page() -> None:
    assert split((), 10) == ((),)


@given(st.lists(st.sampled_from("abcdef")).map(sorted))
def test_grouped_passages_are_all_quoted_named_or_counted(documents: list[str]) -> None:
    found = list(enumerate(documents * 9))
    found.sort(key=lambda item: (item[1], item[0]))
    groups = by_document(found, lambda item: item[1])
    told = [item for group in groups for item in (*group.quoted, *group.named)]
    assert len(told) + sum(group.more for group in groups) == len(found)
    assert told == [item for item in found if item in set(told)]
    assert all(group.quoted and group.weight <= MOST for group in groups)


@given(st.text(), st.integers(8, 60))
def test_a_shortened_passage_is_a_beginning_and_says_so(text: str, most: int) -> None:
    short = shortened(text, most)
    assert short == text if len(text) <= most else short.endswith(ELLIPSIS)
    assert text.startswith(short.removesuffix(ELLIPSIS).rstrip())
    assert len(short) <= most + 2


@given(st.text(), st.text(min_size=1, max_size=20), st.text(), st.integers(30, 60))
def test_a_passage_shortened_around_a_quote_holds_it(before: str, quote: str, after: str, most: int) -> None:
    text = before + quote + after
    short = around(text, quote, most)
    assert short.strip(ELLIPSIS).strip() in text
    if len(quote.split()) == 1 and quote.strip() == quote and text.find(quote) + len(quote) <= most // 2:
        assert quote.rstrip(" \n,;:，；、") in short


def test_a_passage_is_cut_at_the_end_of_a_sentence_where_one_is_near() -> None:
    assert shortened("One sentence ends here. Another goes on and on.", 30) == "One sentence ends here. …"
    assert shortened("One. Another goes on and on and on.", 30) == "One. Another goes on and on…"


def test_a_sentence_is_named_in_full_where_it_is_short_and_by_its_ends_where_it_is_long() -> None:
    assert text_directive("We will meet, at well-known places.") == "We%20will%20meet%2C%20at%20well%2Dknown%20places."
    long = " ".join(f"word{number}" for number in range(40)) + "."
    assert unquote(text_directive(long)) == "word0 word1 word2 word3 word4,word35 word36 word37 word38 word39."


def test_scripts_without_spaces_are_cut_at_punctuation_or_not_at_all() -> None:
    assert unquote(text_directive("双方将开展合作。")) == "双方将开展合作。"
    clauses = "双方将开展合作，" + "推动发展" * 15 + "，建设智慧城市。"
    assert unquote(text_directive(clauses)) == "双方将开展合作,建设智慧城市。"
    assert text_directive("推动发展" * 30) == ""


def test_a_link_without_a_provision_or_a_sentence_over_lines_stays_as_it_is() -> None:
    assert with_sentence("documents/a.html", "We meet.") == "documents/a.html"
    assert with_sentence("documents/a.html#p-1", "We\nmeet.") == "documents/a.html#p-1"
    assert with_sentence("documents/a.html#p-1", "We meet.") == "documents/a.html#p-1:~:text=We%20meet."
