"""What readers type, and what the engine finds for it, in a small invented corpus in four languages."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from plugins.portal.search.site import FORMAT, build
from plugins.portal.search.works import works_of

from .client import engine, engine_raw, written
from .sample import EVERYTHING, REGISTRY

LANGUAGES = ("en", "zh-Hans", "ar", "de")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = works_of(EVERYTHING, LANGUAGES)
    return written(build(REGISTRY, found, LANGUAGES)[1], tmp_path_factory.mktemp("site"))


def href(hit: dict[str, Any]) -> str:
    language, _, page = hit["href"].rsplit("/", 2)
    return f"{language.rsplit('/', 1)[-1]}/{page}"


FINDS = [
    ("zh-Hans", "智能", "zh-Hans/studies.html#p-1", "two characters"),
    ("zh-Hans", "智能码头", "zh-Hans/studies.html#p-1", "several pairs, all in one provision"),
    ("zh-Hans", "各国博士生值守码头", "zh-Hans/studies.html#p-1", "words in another order, which a cover cuts across"),
    ("zh-Hans", "潮", "zh-Hans/studies.html#p-2", "one character"),
    ("zh-Hans", "供应链", "en/harbours.html#p-1", "a theme, in the reader's language"),
    ("en", "supply chain", "en/harbours.html#p-1", "both words before one"),
    ("en", "chain", "en/harbours.html#p-1", "a heading with a longer form of the word before a text"),
    ("en", "medicine", "en/harbours.html#p-1", "a word of the summary alone"),
    ("en", "Nusantara", "en/harbours.html#p-2", "an alias"),
    ("en", "the archipelago state", "en/harbours.html#p-2", "an alias that in a text needs a context"),
    ("de", "Lieferkette", "de/ferry.html#p-1", "another form of the word"),
    ("de", "Liefer", "de/ferry.html#p-1", "the beginning of a longer word"),
    ("de", "Fähren", "de/ferry.html#p-1", "a plural of a word in the title"),
    ("en", "promises supplies", "en/harbours.html#p-1", "an English plural"),
    ("de", "zolle", "de/ferry.html#p-1", "without the accent"),
    ("de", "Zölle", "de/ferry.html#p-1", "with it"),
    ("de", "Lieferketten Hafen", "de/ferry.html#p-1", "one word of two, where none has both"),
    ("ar", "إندونيسيا", "ar/harbours.html#p-2", "a name in the text"),
    ("ar", "لاندونيسيا", "ar/harbours.html#p-2", "with a clitic and without the hamza"),
    ("ar", "إمداد", "ar/harbours.html#p-1", "one telling word of a theme"),
    ("ar", "سلاسل الإمداد", "ar/harbours.html#p-1", "the whole theme"),
    ("ar", "智能", "zh-Hans/studies.html#p-1", "words of another language"),
    ("ar", "印度尼西亚", "ar/harbours.html#p-2", "a name in another script"),
    ("zh-Hans", "Indonesia", "en/harbours.html#p-2", "and in English"),
    ("en", "equipmnet", "en/harbours.html#p-2", "a slip of the pen"),
    ("en", "equipm", "en/harbours.html#p-2", "a word half typed"),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_right_provision_comes_first(language: str, site: Path) -> None:
    cases = [case for case in FINDS if case[0] == language]
    answers = engine(site, language, *(words for _, words, _, _ in cases))
    for (_, words, expected, why), answer in zip(cases, answers, strict=True):
        assert [href(hit) for hit in answer["hits"][:1]] == [expected], f"{words}: {why}"


def test_hits_with_all_words_come_before_hits_with_one(site: Path) -> None:
    (answer,) = engine(site, "en", "supply pilots")
    assert [(hit["provision"], hit["full"]) for hit in answer["hits"]] == [
        ("p-3", True),
        ("p-1", False),
        ("p-2", False),
    ]
    assert not answer["partial"]
    (answer,) = engine(site, "en", "supply cranes")
    assert answer["partial"]


def test_a_stray_pair_of_characters_is_not_enough_for_a_long_query(site: Path) -> None:
    # 能手 stands in p-2; the query shares one of its pairs with it
    (answer,) = engine(site, "zh-Hans", "智能能手机厂")
    assert "p-2" not in [hit["provision"] for hit in answer["hits"]]


def test_a_run_that_no_text_has_in_one_piece_does_not_count_as_found(site: Path) -> None:
    # 海洋, 洋学 and 学者 stand in the title; 者海 nowhere
    whole, apart = engine(site, "zh-Hans", "海洋学者", "学者海洋")
    assert whole["hits"][0]["full"]
    assert not any(hit["full"] for hit in apart["hits"])


OPERATORS = [
    ("+supply +pilots", {"p-3"}, "both"),
    ("chain -ports", {"p-2"}, "without one"),
    ("heading:piers", {"p-2"}, "in one field"),
    ("title:harbours", {"p-1", "p-2", "p-3"}, "in another"),
    ("med*", {"p-1"}, "a prefix, in the summary's words"),
    ("crames~1", {"p-2"}, "a slip of the pen"),
    ("*ilot", {"p-2", "p-3"}, "an ending, of the stem"),
    ("+Café supply", set(), "a word that is nowhere must be there"),
    ("China-ASEAN pilots", {"p-2", "p-3"}, "a hyphen is no operator"),
    ("pilots: ~ ^ +", {"p-2", "p-3"}, "nor are signs that stand alone"),
    ("text:pilots^x", {"p-2", "p-3"}, "what lunr cannot parse is taken as words"),
    ("***", set(), "no words at all"),
    ("", set(), "nothing"),
]


def test_lunrs_own_syntax_is_understood(site: Path) -> None:
    answers = engine(site, "en", *([words, {"languages": ["en"]}] for words, _, _ in OPERATORS))
    for (words, expected, why), answer in zip(OPERATORS, answers, strict=True):
        assert {hit["provision"] for hit in answer["hits"]} == expected, f"{words}: {why}"


def test_the_longest_and_oddest_queries_are_answered_in_time(site: Path) -> None:
    odd = [
        "智能码头" * 500,
        "a" * 5000,
        "*a" * 200,
        "pilots " * 500,
        "pilot~9",
        "-pilots",
        "\ud800\U0001f6a2",
        "+" * 300,
    ]
    answers = engine(site, "zh-Hans", *odd)
    assert max(answer["ms"] for answer in answers) < 5000
    assert [answer["total"] > 0 for answer in answers[3:6]] == [True, True, True]


def test_a_plus_asks_for_every_pair_of_a_chinese_word(site: Path) -> None:
    both, apart = engine(site, "zh-Hans", "+智能航运", "+智能潮汐")
    assert [href(hit) for hit in both["hits"]] == ["zh-Hans/studies.html#p-1"]
    assert apart["hits"] == []


def test_common_words_are_passed_over_unless_they_stand_alone_or_with_a_plus(site: Path) -> None:
    among, alone, asked = engine(site, "en", "the supply of pilots", "the", "+the +pilots")
    assert among["skipped"] == ["the", "of"]
    assert among["hits"][0]["provision"] == "p-3"
    assert alone["skipped"] == []
    assert [hit["provision"] for hit in alone["hits"]] == ["p-3"]
    assert [hit["provision"] for hit in asked["hits"]] == ["p-3"]


def test_a_provision_found_in_two_languages_is_one_hit_in_the_readers_with_a_link_to_the_other(site: Path) -> None:
    (answer,) = engine(site, "ar", ["إندونيسيا Jakarta", {"languages": "all"}])
    (hit,) = answer["hits"]
    assert (hit["language"], hit["via"]) == ("ar", ["entity:indonesia"])
    assert [other.rsplit("/", 3)[1] for other in hit["others"]] == ["en"]
    assert answer["total"] == 1


def test_what_a_name_stands_for_is_a_chip_that_can_be_taken_away(site: Path) -> None:
    with_it, without = engine(site, "de", "Indonesien", ["Indonesien", {"without": ["entity:indonesia"]}])
    chip = {"key": "entity:indonesia", "kind": "entity", "label": "Indonesien", "words": "indonesien", "on": True}
    assert with_it["chips"] == [chip]
    assert [hit["document"] for hit in with_it["hits"]] == ["harbours"]
    assert without["chips"] == [{**chip, "on": False}]
    assert without["total"] == 0


def test_a_lone_word_that_needs_a_context_in_a_text_names_nothing_in_a_query(site: Path) -> None:
    for answer in engine(site, "en", "isles", "the isles"):
        assert answer["chips"] == []


def test_the_label_of_a_chip_is_in_the_readers_language_whatever_was_typed(site: Path) -> None:
    (answer,) = engine(site, "ar", "供应链")
    assert [chip["label"] for chip in answer["chips"]] == ["سلاسل الإمداد"]


def test_a_word_that_no_text_has_is_searched_as_the_likeliest_that_one_has(site: Path) -> None:
    used, offered, neither = engine(site, "en", "medicne", "suply pilots", "xylophonequartet")
    assert used["correction"] == {"text": "medicine", "used": True}
    assert (used["query"], used["total"]) == ("medicne", 1)
    assert offered["correction"] == {"text": "supply pilots", "used": False}
    assert neither["correction"] is None
    assert neither["total"] == 0


def test_facets_count_what_each_choice_would_leave(site: Path) -> None:
    everything, filtered = engine(
        site, "en", ["pilots harbours ferry", {"languages": "all"}], ["pilots", {"years": ["2022"], "types": ["plan"]}],
        facets=True,
    )  # fmt: skip
    assert everything["facets"]["years"] == [{"key": "2022", "count": 3}]
    assert everything["facets"]["types"] == [{"key": "initiative", "count": 3}]
    assert everything["facets"]["themes"] == [{"key": "supply-chains", "label": "Supply chains", "count": 1}]
    assert filtered["total"] == 0
    assert filtered["facets"]["types"] == [{"key": "initiative", "count": 2}]
    assert filtered["facets"]["years"] == []


def test_filters_by_theme_and_year(site: Path) -> None:
    theme, year = engine(site, "en", ["chain", {"themes": ["supply-chains"]}], ["chain", {"years": ["2023"]}])
    assert [hit["provision"] for hit in theme["hits"]] == ["p-1"]
    assert year["total"] == 0


def test_sorted_by_date_the_newest_document_comes_first(site: Path) -> None:
    query = "Lieferketten"
    by_score, by_date = engine(site, "de", [query, {"languages": "all"}], [query, {"languages": "all", "sort": "date"}])
    assert [group["document"] for group in by_date["groups"]] == ["ferry", "harbours"]
    assert {group["document"] for group in by_score["groups"]} == {"ferry", "harbours"}


def test_pages_of_results_follow_one_another(site: Path) -> None:
    first, second, beyond = (
        engine(site, "de", ["Lieferketten chain", {"languages": "all", "limit": 1, "offset": offset}])[0]
        for offset in (0, 1, 2)
    )
    assert len({answer["groups"][0]["document"] for answer in (first, second)}) == 2
    assert beyond["groups"] == []
    assert first["documents"] == second["documents"] == beyond["documents"] == 2


def test_suggestions_begin_like_what_was_typed_in_any_word(site: Path) -> None:
    (found, by_word, none) = engine(site, "en", task="suggest", texts=["sup", "harb", "zzz"])
    assert [(one["kind"], one["text"]) for one in found] == [("theme", "Supply chains")]
    assert [(one["kind"], one["key"]) for one in by_word] == [("title", "harbours")]
    assert by_word[0]["href"].endswith("/en/documents/harbours.html")
    assert none == []


def test_languages_are_named_in_the_readers(site: Path) -> None:
    found = engine_raw(site, "ar", task="search", queries=[])["languages"]
    assert [(one["tag"], one["name"], one["direction"]) for one in found] == [
        ("ar", "العربية", "rtl"),
        ("de", "الألمانية", "ltr"),
        ("en", "الإنجليزية", "ltr"),
        ("zh-Hans", "الصينية المبسطة", "ltr"),
    ]


def test_texts_in_a_language_without_pages_stand_under_the_hosts(tmp_path: Path) -> None:
    found = works_of(EVERYTHING, ("en",))
    folder = written(build(REGISTRY, found, ("en",))[1], tmp_path)
    (answer,) = engine(folder, "en", "Lieferketten")
    assert [href(hit) for hit in answer["hits"]] == ["en/ferry.html#p-1"]
    assert answer["hits"][0]["language"] == "de"


def test_an_empty_portal_is_searched_in_vain(tmp_path: Path) -> None:
    folder = written(build(REGISTRY, (), LANGUAGES)[1], tmp_path)
    (answer,) = engine(folder, "en", "anything")
    assert answer["total"] == 0


def test_a_browser_that_cannot_inflate_finds_the_same(site: Path) -> None:
    queries = [words for language, words, _, _ in FINDS if language == "en"]
    new, old = engine(site, "en", *queries), engine(site, "en", *queries, old=True)
    assert [one["hits"] for one in new] == [one["hits"] for one in old]


@pytest.fixture
def broken(site: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(site, tmp_path / "site"))


def test_a_missing_entry_is_said_to_be_missing(broken: Path) -> None:
    (broken / "search/entry.js").unlink()
    assert engine_raw(broken, "en", task="search", queries=[])["fault"] == "missing"


def test_an_entry_of_another_format_is_said_to_be_one(broken: Path) -> None:
    entry = broken / "search/entry.js"
    entry.write_text(entry.read_text("utf-8").replace(f'"format":{FORMAT}', '"format":1'), "utf-8")
    assert engine_raw(broken, "en", task="search", queries=[])["fault"] == "version"


@pytest.mark.parametrize("pattern", ["en/t/*.js", "en/d/*.js", "en/manifest-*.js"])
def test_a_file_that_is_cut_short_is_said_to_be_damaged(pattern: str, broken: Path) -> None:
    for file in (broken / "search").glob(pattern):
        text = file.read_text("utf-8")
        file.write_text(text[: len(text) // 2 // 4 * 4] + '");\n', "utf-8")
    assert engine_raw(broken, "en", task="search", queries=[["pilots", {}]])["fault"] == "damaged"


def test_a_missing_shard_is_said_to_be_missing(broken: Path) -> None:
    for file in (broken / "search").glob("en/t/*.js"):
        file.unlink()
    assert engine_raw(broken, "en", task="search", queries=[["pilots", {}]])["fault"] == "missing"
