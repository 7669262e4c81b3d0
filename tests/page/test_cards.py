"""The data of the cards over a document's links."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from plugins.portal.model import Corpus, OutputFile
from plugins.portal.page import card_files, prepare
from plugins.portal.page.cards import LARGEST, part_of

from .conftest import TEXTS, settings
from .corpus import ACCORD, PACT, REGISTRY, corpus


def files(tag: str, of: Corpus) -> dict[str, OutputFile]:
    editions, _ = prepare(of, TEXTS, settings())
    return {file.path: file for file in card_files(editions.by_language[tag])}


def data(file: OutputFile) -> dict[str, object]:
    text = file.data.decode()
    assert text.startswith("concordance=")
    found: dict[str, object] = json.loads(text.removeprefix("concordance="))
    return found


def card(tag: str, key: str) -> object:
    made = files(tag, corpus(PACT, ACCORD))
    parts = data(made[f"static/cards/{tag}.js"])["parts"]
    assert isinstance(parts, int)
    return data(made[f"static/cards/{tag}-{part_of(key, parts)}.js"]).get(key)


@pytest.mark.parametrize(
    ("tag", "key", "expected"),
    [
        ("en", "e:reef-league", ["Reef League", "Organisation · 2 documents", "States that look after a shared reef."]),
        ("en", "e:coral-bay", ["Coral Bay", "Place · 1 document"]),
        ("en", "d:kelp-pact", ["Kelp Pact of Coral Bay", "Joint statement · 18 June 2031"]),
        ("en", "g:mpa", ["marine protected area (MPA)", "Glossary · 1 document", "A sea area with rules of its own."]),
        (
            "de", "e:reef-league",
            ["Riffbund", "Organisation · 2 documents", "States that look after a shared reef.", "", "en"],
        ),
        ("en", "e:nobody", None),
    ],
)  # fmt: skip
def test_a_card_says_what_a_link_leads_to(tag: str, key: str, expected: object) -> None:
    assert card(tag, key) == expected


def test_the_first_file_holds_the_words_of_the_controls() -> None:
    words = data(files("en", corpus(PACT, ACCORD))["static/cards/en.js"])["words"]
    assert words == {
        "link": "Copy the link", "cite": "Copy the citation", "quote": "Copy with the source", "share": "Share",
        "copied": "Copied.", "add": "Add to the reading list",
        "reading": "../reading.html#add={document}:{provision}",
    }  # fmt: skip


def test_files_stay_small_however_much_there_is_to_say() -> None:
    league = REGISTRY.entities["reef-league"]
    many = {f"body-{number}": replace(league, id=f"body-{number}", members=()) for number in range(600)}
    registry = replace(REGISTRY, entities={**REGISTRY.entities, **many})
    whole = corpus(PACT, ACCORD, registry=registry)
    present = replace(whole.graph, present=whole.graph.present | set(many))
    made = files("en", replace(whole, graph=present))
    assert len(made) > 10
    assert all(len(file.data) <= LARGEST for file in made.values())
    held = [key for path, file in made.items() if "-" in path for key in data(file)]
    assert len(held) == len(set(held)) >= 600


@given(st.from_regex(r"[edg]:[a-z0-9]+(-[a-z0-9]+){0,9}", fullmatch=True), st.integers(1, 5000))
def test_every_card_is_in_one_of_the_files(key: str, count: int) -> None:
    assert 0 <= part_of(key, count) < count
