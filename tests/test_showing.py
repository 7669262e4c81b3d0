"""Which page shows which version of a document."""

from __future__ import annotations

import pytest

from plugins.portal import showing
from plugins.portal.model import Annotated, Document, Localised, Provision, Record, Version, VersionKey

ROW = Provision("p-1", "clause", "Words.")


def document(original: str, *versions: str) -> Document:
    """``document("zh-Hans", "text zh-Hans", "summary en")``; versions in the order in which a document has them."""
    record = Record("plan", "initiative", "political", original, Localised())
    made = (version.split() for version in versions)
    return Document(
        record,
        tuple(Annotated(Version("plan", layer, tag, "", (ROW,), "own"), ()) for layer, tag in made),  # type: ignore[arg-type]
    )


INTERFACE = ("en", "ar", "de", "zh-Hans")
ALL = document("zh-Hans", "text zh-Hans", "text en", "summary zh-Hans", "summary ar", "summary de", "summary en")


def test_every_pair_has_the_originals_language_in_it_and_exists_from_both_sides() -> None:
    assert set(showing.pairs(ALL, INTERFACE)) == {
        ("zh-Hans", "en"), ("zh-Hans", "ar"), ("zh-Hans", "de"),
        ("en", "zh-Hans"), ("ar", "zh-Hans"), ("de", "zh-Hans"),
    }  # fmt: skip


def test_sixteen_languages_make_thirty_pairs_and_not_240() -> None:
    tags = tuple(f"l{n}" for n in range(16))
    assert len(showing.pairs(document("l3", *(f"summary {tag}" for tag in tags)), tags)) == 30


def test_without_the_original_the_first_version_is_what_others_are_compared_with() -> None:
    found = document("fr", "text en", "summary ar", "summary de")
    assert showing.axis(found) == "en"
    assert set(showing.pairs(found, INTERFACE)) == {("en", "ar"), ("en", "de"), ("ar", "en"), ("de", "en")}


@pytest.mark.parametrize(
    ("found", "language", "path", "reason"),
    [
        (ALL, "ar", "ar/documents/plan.html", "a language of the interface has its own page"),
        (document("en", "text en", "text fr"), "fr", "en/documents/plan.fr.html", "beside the original"),
        (document("fr", "text fr", "summary de"), "fr", "de/documents/plan.fr.html", "the original beside a version"),
        (
            document("fr", "text fr", "text ja", "summary de"),
            "ja",
            "de/documents/plan.ja.html",
            "nothing stays without",
        ),
        (document("fr", "text fr"), "fr", "en/documents/plan.html", "a guest of the host"),
    ],
)
def test_every_version_stands_somewhere(found: Document, language: str, path: str, reason: str) -> None:
    assert showing.page(found, language, INTERFACE) == path, reason


def test_a_guest_has_one_page_and_no_pairs() -> None:
    guest = document("fr", "text fr", "text ja")
    assert showing.is_guest(guest, INTERFACE)
    assert (showing.pages(guest, INTERFACE), showing.pages(guest, ("de", "ar"))) == (("en",), ("de",))
    assert showing.pairs(guest, INTERFACE) == ()


def test_places_name_the_provision() -> None:
    place = showing.places((ALL,), INTERFACE)
    assert place(VersionKey("plan", "text", "en"), "p-1") == "en/documents/plan.html#p-1"
    assert place(VersionKey("elsewhere", "text", "en"), "p-1") is None


def test_only_what_stands_nowhere_else_needs_a_pair() -> None:
    assert showing.pairs(ALL, INTERFACE, only_needed=True) == ()
    for interface in (("en", "ar"), ("ar", "de", "zh-Hans"), INTERFACE):
        needed = showing.pairs(ALL, interface, only_needed=True)
        assert set(needed) <= set(showing.pairs(ALL, interface))
        others = {"zh-Hans", "en", "ar", "de"} - set(interface)
        assert {other: tag for tag, other in needed} == {tag: showing.under(ALL, tag, interface) for tag in others}
