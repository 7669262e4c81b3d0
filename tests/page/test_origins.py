"""The page says how its notes were made: by which rules and how often, and which words a hand marked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import html

from plugins.portal.model import Annotated, Document
from plugins.portal.page import build

from .conftest import TEXTS, settings
from .corpus import ACCORD, PACT, corpus

ORIGINS = {
    "party": "entities.name",
    "date": "dates.weekday",
    "amount": "amounts.money",
    "commitment": "commitments.verb",
}


def with_origins(document: Document, **origins: str) -> Document:
    def changed(version: Annotated) -> Annotated:
        made = tuple(replace(a, origin=origins.get(a.kind, "terms.name")) for a in version.annotations)
        return replace(version, annotations=made)

    return replace(document, versions=tuple(map(changed, document.versions)))


def page(path: str = "en/documents/kelp-pact.html", **origins: str) -> html.HtmlElement:
    pages, _ = build(corpus(with_origins(PACT, **origins), ACCORD), TEXTS, settings())
    return html.fromstring(next(page.body for page in pages if page.path == path))


def made(tree: html.HtmlElement) -> str:
    (line,) = tree.xpath("//p[contains(@class, 'origins')]")
    return " ".join(line.text_content().split())


def test_what_rules_made_is_counted_and_the_method_is_one_link_away() -> None:
    version = next(a for a in PACT.versions if (a.version.layer, a.version.language) == ("text", "en"))
    tree = page(**ORIGINS)
    everything = len(version.annotations) + len(version.themes)
    assert made(tree) == f"How the notes were made: By fixed rules {everything} · Method"
    assert tree.xpath("//p[contains(@class, 'origins')]/a/@href") == ["../method.html"]


@pytest.mark.parametrize(("kind", "words"), [("party", "Indonesia"), ("amount", "12.1 billion")])
def test_words_marked_by_hand_are_named_in_the_notes(kind: str, words: str) -> None:
    tree = page(**{**ORIGINS, kind: "hand"})
    rows = tree.xpath("//aside[contains(@class, 'notes')]//dt[text()='Marked by hand']/following-sibling::dd")
    assert any(words in row.text_content() for row in rows)
    assert "By an editor’s hand" in made(tree)
    assert "By fixed rules" in made(tree)


def test_where_nothing_is_by_hand_no_note_speaks_of_it() -> None:
    assert not page(**ORIGINS).xpath("//dt[text()='Marked by hand']")


def test_long_sentences_marked_by_hand_are_cut() -> None:
    rows = page(commitment="hand").xpath("//dt[text()='Marked by hand']/following-sibling::dd")
    assert rows
    assert all(len(row.text_content()) <= 60 for row in rows)
