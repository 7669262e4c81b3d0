"""A change of the registry concerns the texts that could read differently, and no others."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from plugins.portal.annotate import Snapshot, Touched, change
from plugins.portal.model import (
    Alias,
    Annotated,
    Annotation,
    Document,
    Entity,
    Found,
    Localised,
    Provision,
    Record,
    Registry,
    Term,
    Theme,
    Version,
)

LEAGUE = Entity("reef-league", "organisation", Localised.of({"en": "Reef League", "zh-Hans": "礁石联盟"}))
FORUM = Entity("reef-forum", "mechanism", Localised.of({"en": "Reef Forum"}))
KELP = Theme("kelp", Localised.of({"en": "Kelp"}), Localised(), (("en", ("kelp bed",)),))
MPA = Term("mpa", Localised.of({"en": "marine area (MPA)"}), Localised())
BASE = Registry({each.id: each for each in (LEAGUE, FORUM)}, {"kelp": KELP}, {"mpa": MPA})


def document(text: str, parties: tuple[str, ...] = ()) -> Document:
    record = Record("tides", "initiative", "political", "en", Localised.of({"en": "Tides"}), parties=parties)
    version = Version("tides", "summary", "en", "Tides", (Provision("p-1", "clause", text),), "own")
    return Document(record, (Annotated(version, ()),))


def concerned(text: str, after: Registry, *, parties: tuple[str, ...] = (), held: frozenset[str] = frozenset()) -> bool:
    before = Snapshot.of(BASE, frozenset())
    return bool(Touched(change(before, Snapshot.of(after, held)))(document(text, parties)))


def with_entity(entity: Entity) -> Registry:
    return replace(BASE, entities={**BASE.entities, entity.id: entity})


@pytest.mark.parametrize(
    ("text", "is_concerned"),
    [
        ("The Reef League meets.", True),
        ("THE REEF-LEAGUE MEETS.", True),  # capitals and dashes don't shield
        ("礁石 联盟开会。", True),  # nor do spaces
        ("The reefs are well.", False),
    ],
)
def test_a_changed_name_concerns_texts_with_an_old_or_a_new_spelling(text: str, is_concerned: bool) -> None:
    renamed = replace(LEAGUE, names=Localised.of({"en": "Atoll League"}))
    assert concerned(text, with_entity(renamed)) is is_concerned
    assert concerned("The Atoll League meets.", with_entity(renamed))


def test_a_new_entry_concerns_texts_that_name_it_and_one_that_is_gone_those_that_did() -> None:
    new = Entity("atoll-bank", "organisation", Localised.of({"en": "Atoll Bank"}), aliases=(Alias("ATB", "en"),))
    assert concerned("The ATB lends.", with_entity(new))
    assert not concerned("The bank lends.", with_entity(new))
    gone = replace(BASE, entities={"reef-forum": FORUM})
    assert concerned("The Reef League meets.", gone)


def test_only_versions_with_an_old_or_a_new_spelling_are_concerned_where_nothing_but_names_has_changed() -> None:
    texts = {"en": "The Reef League meets.", "zh-Hans": "礁石联盟开会。", "de": "Die Reef League tagt."}
    mark = Annotation("tides", "summary", "", "p-1", 0, 2, "", "organisation", "reef-league", "")
    versions = tuple(
        Annotated(Version("tides", "summary", tag, "", (Provision("p-1", "clause", text),), "own"), (mark,))
        for tag, text in texts.items()
    )
    both = Document(Record("tides", "initiative", "political", "en", Localised()), versions)

    def languages(entity: Entity, **record: Any) -> set[str]:
        touched = Touched(change(Snapshot.of(BASE, frozenset()), Snapshot.of(with_entity(entity), frozenset())))
        return {key.language for key in touched(replace(both, record=replace(both.record, **record)))}

    chinese = replace(LEAGUE, names=Localised.of({"en": "Reef League", "zh-Hans": "环礁联盟"}))
    assert languages(chinese) == {"zh-Hans"}
    assert languages(chinese, parties=("reef-league",)) == {"zh-Hans"}
    english = replace(LEAGUE, names=Localised.of({"en": "Atoll League", "zh-Hans": "礁石联盟"}))
    assert languages(english) == {"en", "de"}
    assert languages(replace(LEAGUE, aliases=(Alias("RL", "en"),))) == set()
    assert languages(replace(LEAGUE, kind="programme")) == set(texts)


def test_the_name_of_a_body_with_numbered_meetings_may_be_meant_anywhere() -> None:
    meeting = Entity("first-reefs", "event", Localised.of({"en": "First Reefs"}), parent="reef-league", ordinal=1)
    before = with_entity(meeting)
    after = replace(before, entities={**before.entities, "reef-league": replace(LEAGUE, aliases=(Alias("RL", "en"),))})
    touched = Touched(change(Snapshot.of(before, frozenset()), Snapshot.of(after, frozenset())))
    assert touched(document("Nothing of it."))


def test_a_place_that_only_a_page_names_beside_its_text_is_seen() -> None:
    town = Entity("reefton", "place", Localised.of({"en": "Reefton"}))
    touched = Touched(change(Snapshot.of(BASE, frozenset()), Snapshot.of(with_entity(town), frozenset())))
    told = document("The reefs are well.")
    (annotated,) = told.versions
    facts = replace(annotated.version, found=(Found("place", "Reefton", "Place: Reefton"),))
    assert not touched(told)
    assert touched(replace(told, versions=(replace(annotated, version=facts),)))


def test_words_that_no_rule_reads_concern_nobody() -> None:
    described = replace(LEAGUE, description=Localised.of({"en": "Looks after reefs."}), url="https://reef.example/")
    assert not concerned("The Reef League meets.", with_entity(described))


def test_a_record_that_names_an_entry_is_concerned_whatever_its_text() -> None:
    renamed = replace(LEAGUE, names=Localised.of({"en": "Atoll League"}))
    assert concerned("Nothing of it.", with_entity(renamed), parties=("reef-league",))


def test_a_series_of_meetings_may_concern_every_text() -> None:
    assert concerned("Nothing of it.", with_entity(replace(FORUM, names=Localised.of({"en": "Atoll Forum"}))))


def test_themes_and_terms_concern_texts_with_their_words() -> None:
    theme = replace(KELP, keywords=(("en", ("kelp bed", "seaweed farm")),))
    assert concerned("Seaweeds grow on farms.", replace(BASE, themes={"kelp": theme}))
    assert not concerned("Fish swim.", replace(BASE, themes={"kelp": theme}))
    term = replace(MPA, aliases=(Alias("sea park", "en"),))
    assert concerned("A sea park opens.", replace(BASE, terms={"mpa": term}))


def test_a_document_that_comes_concerns_texts_that_cite_its_instrument() -> None:
    charter = Entity("tide-charter", "instrument", Localised.of({"en": "Tide Charter"}), document="tide-charter")
    known = with_entity(charter)
    before, after = Snapshot.of(known, frozenset()), Snapshot.of(known, frozenset({"tide-charter"}))
    touched = Touched(change(before, after))
    assert touched(document("As the Tide Charter says."))
    assert not touched(document("As they say."))


def test_an_entry_with_an_error_concerns_all() -> None:
    assert concerned("Nothing of it.", replace(BASE, left_out={"atoll-bank": "organisations.toml"}))


def test_no_change_concerns_nobody() -> None:
    assert not concerned("The Reef League meets.", BASE)
