"""Which version stands for a document."""

from __future__ import annotations

from dataclasses import replace

from plugins.portal.memo import Memo
from plugins.portal.model import Citation, VersionKey
from plugins.portal.page import choose

from .corpus import ACCORD, PACT

DOCUMENTS = {document.record.id: document for document in (PACT, ACCORD)}


def key(found: object) -> tuple[str, str]:
    version = found.version  # type: ignore[attr-defined]
    return version.layer, version.language


def test_a_page_shows_the_text_before_the_summary() -> None:
    assert key(choose.main(PACT, "en")) == ("text", "en")
    assert key(choose.main(PACT, "ar")) == ("summary", "ar")
    assert choose.main(PACT, "de") is None


def test_a_list_quotes_the_readers_language_then_the_originals_wording() -> None:
    assert [key(found) for found in choose.in_preference(PACT, "ar")] == [
        ("summary", "ar"), ("text", "en"), ("summary", "en"),
    ]  # fmt: skip
    assert key(choose.in_preference(PACT, "de")[0]) == ("text", "en")
    assert choose.voices({each.record.id: each for each in (PACT, ACCORD)}, "ar", Memo()) == {
        VersionKey("kelp-pact", "summary", "ar"),
        VersionKey("reef-accord", "summary", "de"),
    }


def test_a_link_leads_to_the_reader_s_page_then_the_originals() -> None:
    assert choose.closest_page(("ar", "en"), PACT, "ar") == "ar"
    assert choose.closest_page(("ar", "en"), PACT, "de") == "en"
    assert choose.closest_page(("ar",), PACT, "de") == "ar"
    assert choose.closest_page((), PACT, "de") is None


def test_each_row_is_cited_once_in_the_best_version() -> None:
    english = Citation("kelp-pact", "text", "en", "p-1", "Kelp.", "Kelp")
    arabic = replace(english, layer="summary", language="ar")
    elsewhere = replace(english, document="nowhere")
    other_row = replace(english, provision="p-2")
    found = (english, arabic, elsewhere, other_row)
    assert choose.citations(found, DOCUMENTS, "ar") == (arabic, other_row)
    assert choose.citations(found, DOCUMENTS, "de") == (english, other_row)
