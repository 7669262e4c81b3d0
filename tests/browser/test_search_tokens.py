"""Chromium makes the same terms of the same texts as Python, in all languages of the portal."""

from __future__ import annotations

import json

from playwright.sync_api import Page

from plugins.portal.search import tokens
from tests.conftest import PROJECT
from tests.search.client import stemmers
from tests.search.words import texts


def test_chromium_makes_the_terms_that_python_makes(page: Page) -> None:
    source = (PROJECT / "theme" / "static" / "js" / "tokens.js").read_text("utf-8")
    page.evaluate(f"{stemmers()}\n{source}\nundefined")
    answer = page.evaluate(
        "given => JSON.stringify(JSON.parse(given).map(([text, tag]) => Concordance.tokens.tokens(text, tag)))",
        json.dumps(texts()),
    )
    for (text, tag), theirs in zip(texts(), json.loads(answer), strict=True):
        assert tokens(text, tag) == theirs, f"{tag}: {text[:80]}"
