"""What a derived record says with the registry's help: parties, issuers, place, event."""

from __future__ import annotations

from plugins.portal.annotate import Annotator
from plugins.portal.model import (
    Alias,
    Annotated,
    Found,
    Localised,
    Membership,
    PartialDate,
    Provision,
    Record,
    Registry,
    Version,
)
from tests.annotate.world import entity

STATES = ("Portland", "Quayland", "Bayland", "Isleland", "Reefland", "Capeland")
MEMBERS = tuple(Membership(name.lower()) for name in STATES)
ENTITIES = (
    entity("asean", "party", {"en": "Harbour League"}, members=MEMBERS),
    entity("asean-member-states", "party", {"en": "League Member States"}, group=True, members=MEMBERS),
    entity("china", "party", {"en": "Northland"}, aliases=(Alias("Northern side", "en"),)),
    *(entity(name.lower(), "party", {"en": name}) for name in STATES),
    entity("quaytown", "place", {"en": "Quaytown", "ru": "Портград"}),
    entity("harbour-summit", "mechanism", {"en": "Harbour Summit"}),
    entity(
        "5th-harbour-summit", "event", {"en": "5th Harbour Summit"}, parent="harbour-summit", ordinal=5,
        date=PartialDate("2024-10-10"),
    ),
)  # fmt: skip
REGISTRY = Registry({entity.id: entity for entity in ENTITIES}, {}, {})


def completed(
    title: str, *rows: str, found: tuple[Found, ...] = (), type: str = "joint-statement", **more: str
) -> Record:
    provisions = tuple(Provision(f"r-{n}", "recital", text) for n, text in enumerate(rows, 1))
    version = Version("ferries", "text", "en", title, provisions, "original", found=found)
    dates = tuple((kind, PartialDate(value)) for kind, value in more.items())
    record = Record("ferries", type, "political", "en", Localised.of({"en": title}), dates=dates, derived=True)
    annotator = Annotator(REGISTRY, ())
    return annotator.complete(record, (annotator.annotate(version, record)[0],))[0]


def test_who_speaks_in_the_opening_is_a_party_and_groups_stay_groups() -> None:
    record = completed(
        "Harbour League-Northland Joint Statement on Ferries",
        "We, the League Member States and Northland, gathered at the 5th Harbour Summit in Quaytown, Portland, on "
        "10 October 2024.",
        "Recalling the visit of the ministers of Reefland,",
        adopted="2024-10-10",
        event="2024-10-10",
    )  # fmt: skip
    assert record.parties == ("asean-member-states", "china")
    assert record.place == "quaytown"
    assert record.event == "5th-harbour-summit"


def test_members_named_one_by_one_stand_for_the_group() -> None:
    record = completed(
        "Statement of the Harbour League",
        "The forum was attended by representatives of Northland, Portland, Quayland, Bayland, Isleland and Reefland.",
    )
    assert record.parties == ("china", "portland", "quayland", "bayland", "isleland", "reefland")


def test_a_country_that_is_only_named_is_no_party() -> None:
    record = completed("Statement on Ferries", "Ferries to Reefland and Capeland are old.")
    assert record.parties == () and record.place is None and record.event is None


def test_the_parties_of_the_first_sentence_are_parties_to_the_text() -> None:
    record = completed("Statement on Ferries", "Northland and Reefland, in order to build ferries, agree as follows:")
    assert record.parties == ("china", "reefland")
    record = completed("Statement on Ferries", "The ministries of Northland, Reefland and Capeland,")
    assert record.parties == ("china", "reefland", "capeland")
    record = completed("Statement on Ferries", "Recalling the ministries of Northland and Reefland,")
    assert record.parties == ()


def test_a_list_of_states_is_no_place_though_a_preposition_stands_before_it() -> None:
    record = completed("Statement on Ferries", "The ministers of transport in Northland and Reefland met.")
    assert record.parties == ("china", "reefland")


def test_who_puts_a_text_forward_issues_it() -> None:
    record = completed(
        "Ferry Initiative", "The forum met on the quay.", "HEREBY Northland puts forward an initiative below:"
    )
    assert record.issuers == record.parties == ("china",)


def test_the_title_names_the_parties_where_the_opening_does_not() -> None:
    assert completed("Harbour League-Northland Statement", "The ferries are old.").parties == ("asean", "china")


def test_the_place_of_a_dateline_is_looked_up_and_a_town_goes_before_its_state() -> None:
    assert completed("Statement", "x", found=(Found("place", "Quaytown, Portland", ""),)).place == "quaytown"
    assert completed("Statement", "x", found=(Found("place", "Portland", ""),)).place == "portland"
    assert completed("Statement", "x", found=(Found("place", "Nowhere", ""),)).place is None


def test_a_summit_of_another_day_is_not_the_event() -> None:
    assert completed("Statement of the 5th Harbour Summit", "x", adopted="2020-05-03").event is None


def test_a_record_by_hand_is_left_alone() -> None:
    record = Record("ferries", "news", "informational", "en", Localised.of({"en": "Northland"}))
    version = Version("ferries", "text", "en", "Northland", (), "original")
    assert Annotator(REGISTRY, ()).complete(record, (Annotated(version, ()),))[0] is record
