"""How the rows of two versions correspond."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from plugins.portal.model import Provision, Version
from plugins.portal.page.alignment import align, in_both_orders

LEFT_ONLY, RIGHT_ONLY, BOTH = (True, False), (False, True), (True, True)


def version(language: str, rows: str, layer: str = "text") -> Version:
    """``p-1:40 p-2:100``: rows with so many letters; a row's parent is the one its id continues."""
    provisions = []
    for entry in rows.split():
        id, _, length = entry.partition(":")
        parent = id.rpartition("-")[0] if id.count("-") > 1 else None
        provisions.append(Provision(id, "clause", "x" * int(length), parent))
    return Version("a", layer, language, "A", tuple(provisions), "original")  # type: ignore[arg-type]


def statuses(left: Version, right: Version) -> dict[str, str]:
    return {line.id: f"{line.status} in {line.within}" if line.within else line.status for line in align(left, right)}


def test_rows_of_the_same_name_are_aligned() -> None:
    assert statuses(version("en", "r-1:20 p-1:40"), version("de", "r-1:25 p-1:9")) == {
        "r-1": "aligned",
        "p-1": "aligned",
    }


def test_a_row_that_only_one_version_has_is_missing_in_the_other() -> None:
    english, german = version("en", "p-1:40 p-2:40 c-1:10"), version("de", "p-1:40 p-2:40")
    assert statuses(english, german)["c-1"] == "missing"
    assert statuses(german, english)["c-1"] == "missing"


@pytest.mark.parametrize(
    ("whole", "split", "reason"),
    [
        ("p-1:50 p-2:190", "p-1:50 p-2:30 p-2-1:80 p-2-2:80", "the row is as long as the three together"),
        ("p-1:50 p-2:112", "p-1:50 p-2:30 p-2-1:80 p-2-2:80", "half of what is split off is enough, languages differ"),
        ("p-1:50 p-2:160", "p-1:50 p-2:0 p-2-1:80 p-2-1-1:80", "the row may have no words of its own, or rows deeper"),
    ],
)
def test_a_clearly_longer_row_holds_what_the_other_version_splits_off(whole: str, split: str, reason: str) -> None:
    parts = [id for id in (entry.partition(":")[0] for entry in split.split()) if id.startswith("p-2-")]
    for turned in (False, True):
        pair = (version("en", whole), version("de", split))
        lines = {line.id: line for line in align(*(pair[::-1] if turned else pair))}
        assert (lines["p-2"].status, list(lines["p-2"].parts)) == ("merged", parts), reason
        assert {(lines[id].status, lines[id].within) for id in parts} == {("merged", "p-2")}
        assert lines["p-1"].status == "aligned"


@pytest.mark.parametrize(
    ("whole", "split", "reason"),
    [
        ("p-1:50 p-2:30", "p-1:50 p-2:30 p-2-1:80", "the row is as long as its twin alone"),
        ("p-1:50 p-2:60", "p-1:50 p-2:30 p-2-1:80", "and not by chance a little longer"),
        ("p-1:50", "p-1:50 p-2:30 p-2-1:80", "there is no row to hold it"),
        ("p-1:50 p-2:99", "p-1:50 p-2:30 p-2-1:0", "what has no words is held by none"),
    ],
)
def test_otherwise_it_is_missing(whole: str, split: str, reason: str) -> None:
    lines = {line.id: line for line in align(version("en", whole), version("de", split))}
    assert (lines["p-2-1"].status, lines["p-2-1"].within) == ("missing", ""), reason


def test_lengths_are_compared_as_the_other_rows_compare() -> None:
    """Chinese says in 30 characters what English says in 90 letters; a summary says it in a fifth."""
    english = version("en", "p-1:300 p-2:90 p-2-1:300")
    assert statuses(english, version("zh-Hans", "p-1:100 p-2:130"))["p-2-1"] == "merged in p-2"
    assert statuses(english, version("zh-Hans", "p-1:100 p-2:40"))["p-2-1"] == "missing"
    assert statuses(english, version("en", "p-1:60 p-2:75", "summary"))["p-2-1"] == "merged in p-2"


def test_without_other_rows_scripts_are_compared() -> None:
    assert statuses(version("en", "p-1:30 p-1-1:90"), version("zh-Hans", "p-1:40"))["p-1-1"] == "merged in p-1"
    assert statuses(version("en", "p-1:30 p-1-1:90"), version("de", "p-1:40"))["p-1-1"] == "missing"


def test_a_row_that_is_its_own_ancestor_is_no_trap() -> None:
    odd = Version("a", "text", "en", "A", (Provision("p-1", "clause", "x", "p-1"),), "original")
    assert statuses(odd, version("de", "p-2:4")) == {"p-2": "missing", "p-1": "missing"}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("a b c", "a b c", "a b c"),
        ("a c", "a b c", "a b c"),
        ("a b", "b c", "a b c"),
        ("", "a", "a"),
        ("a b", "x a", "x a b"),
    ],
)
def test_rows_stand_in_the_order_of_both(left: str, right: str, expected: str) -> None:
    assert in_both_orders(tuple(left.split()), tuple(right.split())) == tuple(expected.split())


IDS = st.lists(st.sampled_from(["p-1", "p-2", "p-2-1", "p-2-1-1", "p-2-2", "p-3"]), unique=True)


@given(IDS, IDS, st.integers(0, 99))
def test_every_row_of_both_versions_has_one_line(left: list[str], right: list[str], length: int) -> None:
    one, two = (version("en", " ".join(f"{id}:{length}" for id in ids)) for ids in (left, right))
    lines = align(one, two)
    assert sorted(line.id for line in lines) == sorted({*left, *right})
    for line in lines:
        assert (line.left is None, line.right is None) == (line.id not in left, line.id not in right)
        assert line.status == "merged" or (line.status == "aligned") == (line.id in left and line.id in right)
