"""What readers call things is looked through where it has changed, and its digest tells whether it has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plugins.portal.model import Entity, Localised, Registry, Theme
from plugins.portal.search import known as module
from plugins.portal.search.known import Known

LEAGUE = Entity("reef-league", "organisation", Localised.of({"en": "Reef League", "ar": "رابطة الشعاب"}))
KELP = Theme("kelp", Localised.of({"en": "Kelp", "ar": "عشب البحر"}), Localised(), ())
BASE = Registry({"reef-league": LEAGUE}, {"kelp": KELP}, {})


def renamed(**names: str) -> Registry:
    entity = replace(LEAGUE, names=Localised.of(dict(LEAGUE.names) | names))
    return replace(BASE, entities={"reef-league": entity})


def digests(registry: Registry, known: Known | None = None) -> tuple[bytes, bytes]:
    known = known or Known()
    return known.names(registry, "en"), known.names(registry, "ar")


def test_a_name_in_one_language_concerns_its_readers_alone() -> None:
    english, arabic = digests(BASE)
    assert digests(renamed(ar="اتحاد الشعاب")) == (english, digests(renamed(ar="اتحاد الشعاب"))[1])
    assert digests(renamed(ar="اتحاد الشعاب"))[1] != arabic
    assert digests(renamed(en="Atoll League"))[0] != english
    assert digests(replace(BASE, themes={}))[0] != english


def test_of_entries_that_are_as_they_were_nothing_is_found_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    known, asked = Known(), list[str]()
    before = digests(BASE, known)
    named = module.named
    monkeypatch.setattr(
        module, "named", lambda registry, tag, keys: (asked.extend(keys), named(registry, tag, keys))[1]
    )
    assert digests(replace(BASE), known) == before
    assert asked == []
    after = digests(renamed(en="Atoll League"), known)
    assert asked == ["entity:reef-league"] * 2
    monkeypatch.undo()
    assert after == digests(renamed(en="Atoll League"))
