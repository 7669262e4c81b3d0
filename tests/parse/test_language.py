"""Which language short passages are in: the lists of cases, and passages that must not be claimed for a language."""

from __future__ import annotations

import re

import pytest

from plugins.portal.languages import LANGUAGES
from plugins.portal.parse.identify import identify
from tests.parse.cases import CASES

_LISTS = {
    heading: [line[2:] for line in lines.splitlines() if line.startswith("- ")]
    for heading, lines in re.findall(
        r"^## (\S+)\n(.*?)(?=^## |\Z)", (CASES / "parse_language.md").read_text(encoding="utf-8"), re.M | re.S
    )
}
_TOLD = [(tag, text) for tag, texts in _LISTS.items() if tag not in ("other", "undecided") for text in texts]


def test_every_language_of_the_portal_has_its_passages() -> None:
    assert {tag for tag, _ in _TOLD} >= {*LANGUAGES, "zh-Hant", "ja", "ko"}
    assert all(len(texts) >= 20 for tag, texts in _LISTS.items() if tag not in ("other", "undecided"))


@pytest.mark.parametrize(("tag", "text"), _TOLD, ids=lambda value: value[:30])
def test_a_short_passage_tells_its_language(tag: str, text: str) -> None:
    assert identify(text).language == tag


@pytest.mark.parametrize("text", _LISTS["other"])
def test_another_language_is_not_claimed_for_one_of_the_portal(text: str) -> None:
    assert identify(text).language not in LANGUAGES


@pytest.mark.parametrize("text", _LISTS["undecided"])
def test_what_tells_no_language_is_left_open(text: str) -> None:
    assert identify(text).language == ""
