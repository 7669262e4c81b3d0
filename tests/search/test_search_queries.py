"""What readers type, and what the client finds for it."""

from __future__ import annotations

import pytest

from plugins.portal.search import records

from .client import found, node, script
from .sample import EVERYTHING

FINDS = [
    ("zh-Hans", "智能", "documents/studies.html#p-1", "two characters"),
    ("zh-Hans", "智能码头", "documents/studies.html#p-1", "several pairs, all in one provision"),
    ("zh-Hans", "潮", "documents/studies.html#p-2", "one character"),
    ("zh-Hans", "供应链", "../en/documents/harbours.html#p-1", "a theme, in the reader's language"),
    ("en", "supply chain", "documents/harbours.html#p-1", "both words before one"),
    ("en", "chain", "documents/harbours.html#p-1", "a heading with a longer form of the word before a text"),
    ("en", "medicine", "documents/harbours.html#p-1", "a word of the summary alone"),
    ("en", "Nusantara", "documents/harbours.html#p-2", "an alias"),
    ("de", "Lieferkette", "documents/ferry.html#p-1", "the beginning of a longer word"),
    ("de", "Fähren", "documents/ferry.html#p-1", "a plural of a word in the title"),
    ("en", "promises supplies", "documents/harbours.html#p-1", "an English plural"),
    ("de", "zolle", "documents/ferry.html#p-1", "without the accent"),
    ("de", "Zölle", "documents/ferry.html#p-1", "with it"),
    ("de", "Lieferketten Hafen", "documents/ferry.html#p-1", "one word of two, where none has both"),
    ("ar", "إندونيسيا", "documents/harbours.html#p-2", "a name in the text"),
    ("ar", "لاندونيسيا", "documents/harbours.html#p-2", "with a clitic and without the hamza"),
    ("ar", "إمداد", "../en/documents/harbours.html#p-1", "a theme of an English text"),
    ("ar", "智能", "../zh-Hans/documents/studies.html#p-1", "words of another language"),
]


@pytest.mark.parametrize("language", sorted({case[0] for case in FINDS}))
def test_the_right_provision_comes_first(language: str) -> None:
    cases = [case for case in FINDS if case[0] == language]
    answers = found(language, records(EVERYTHING, language), *(words for _, words, _, _ in cases))
    for (_, words, expected, why), answer in zip(cases, answers, strict=True):
        assert answer[:1] == [expected], f"{words}: {why}"


def test_hits_with_all_words_come_before_hits_with_one() -> None:
    (answer,) = node("search", script=script("en", records(EVERYTHING, "en")), texts=["supply pilots"])
    ours = [hit for hit in answer if hit["href"].startswith("documents/harbours")]
    assert [(hit["href"][-3:], hit["full"]) for hit in ours] == [("p-3", True), ("p-1", False), ("p-2", False)]


def test_a_stray_pair_of_characters_is_not_enough_for_a_long_query() -> None:
    # 能手 stands in p-2; the query shares one of its five pairs with it
    (answer,) = found("zh-Hans", records(EVERYTHING, "zh-Hans"), "智能能手机厂")
    assert "documents/studies.html#p-2" not in answer


def test_a_word_in_most_records_makes_no_hit_beside_a_telling_one() -> None:
    english = tuple(record for record in records(EVERYTHING, "en") if record.language == "en")
    together, alone = found("en", english, "harbours medicine", "harbours")
    assert together == ["documents/harbours.html#p-1"]
    assert len(alone) == 3


OPERATORS = [
    ("+supply +pilots", {"p-3"}, "both"),
    ("chain -ports", {"p-2"}, "without one"),
    ("heading:piers", {"p-2"}, "in one field"),
    ("title:harbours", {"p-1", "p-2", "p-3"}, "in another"),
    ("med*", {"p-1"}, "a prefix, in the summary's words"),
    ("crames~1", {"p-2"}, "a slip of the pen"),
    ("+Café supply", set(), "a word that is nowhere must be there"),
    ("+Indonésia supply", {"p-2"}, "either form of a word satisfies a plus"),
    ("China-ASEAN pilots", {"p-2", "p-3"}, "a hyphen is no operator"),
    ("pilots: ~ ^ +", {"p-2", "p-3"}, "nor are signs that stand alone"),
    ("text:pilots^x", {"p-2", "p-3"}, "what lunr cannot parse is taken as words"),
    ("***", set(), "no words at all"),
    ("", set(), "nothing"),
]


def test_lunrs_own_syntax_is_understood() -> None:
    english = tuple(record for record in records(EVERYTHING, "en") if record.language == "en")
    answers = found("en", english, *(words for words, _, _ in OPERATORS))
    for (words, expected, why), answer in zip(OPERATORS, answers, strict=True):
        assert {href.partition("#")[2] for href in answer} == expected, f"{words}: {why}"


def test_a_plus_asks_for_every_pair_of_a_chinese_word() -> None:
    both, apart = found("zh-Hans", records(EVERYTHING, "zh-Hans"), "+智能航运", "+智能潮汐")
    assert both == ["documents/studies.html#p-1"]
    assert apart == []


def test_a_provision_found_in_two_languages_is_one_hit_with_a_link_to_the_other() -> None:
    (answer,) = node("grouped", script=script("ar", records(EVERYTHING, "ar")), texts=["إندونيسيا"])
    assert answer == [
        {
            "document": "harbours",
            "page": "documents/harbours.html",
            "hits": [{"href": "documents/harbours.html#p-2", "others": ["../en/documents/harbours.html#p-2"]}],
        }
    ]


def test_an_index_of_another_format_is_refused() -> None:
    text = script("en", ()).replace('"format":1', '"format":2')
    with pytest.raises(AssertionError, match="unknown format of index"):
        node("search", script=text, texts=["a"])
