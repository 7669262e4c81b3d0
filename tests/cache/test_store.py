"""What is kept comes back under its key alone; whatever else the disk holds counts as nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from plugins.portal.cache import Contents, Store, code_version
from plugins.portal.cache.packing import packed, unpacked
from plugins.portal.model import Localised, PartialDate, Row

VALUE = {"a": (1, "ສະບາຍດີ")}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "cache")


def test_a_value_comes_back_under_its_key(store: Store) -> None:
    store.put("a", "key", VALUE)
    assert store.get("a", "key") == VALUE


def test_another_key_and_another_name_have_nothing(store: Store) -> None:
    store.put("a", "key", VALUE)
    assert store.get("a", "other key") is None
    assert store.get("b", "key") is None


def test_a_new_value_takes_the_place_of_the_old_one(store: Store) -> None:
    store.put("a", "key", VALUE)
    store.put("a", "newer", "b")
    assert store.get("a", "key") is None
    assert store.get("a", "newer") == "b"


def test_what_is_not_kept_is_forgotten_with_what_killed_builds_left(store: Store, tmp_path: Path) -> None:
    store.put("a", "key", VALUE)
    store.put("b", "key", VALUE)
    (tmp_path / "cache/c.123.unfinished").write_bytes(b"half")
    store.keep({"a"})
    assert set(store.names()) == {"a"}
    assert not list((tmp_path / "cache").glob("*.unfinished"))


@given(place=st.integers(0, 10_000), damage=st.sampled_from(["cut", "flip", "empty"]))
def test_a_damaged_file_counts_as_nothing(tmp_path_factory: pytest.TempPathFactory, place: int, damage: str) -> None:
    folder = tmp_path_factory.mktemp("cache")
    Store(folder).put("a", "key", VALUE)
    path = folder / "a.bin"
    data = bytearray(path.read_bytes())
    place %= len(data)
    if damage == "flip":
        data[place] ^= 0xFF
    path.write_bytes(b"" if damage == "empty" else bytes(data[:place] if damage == "cut" else data))
    assert Store(folder).get("a", "key") is None


def test_code_that_does_not_count_changes_no_version() -> None:
    assert code_version() == code_version()
    assert code_version() != code_version("page")
    assert len(code_version()) == 64


@pytest.fixture
def contents(tmp_path: Path) -> Contents:
    return Contents(tmp_path / "contents")


def test_values_are_named_by_their_bytes(contents: Contents) -> None:
    name = contents.add(VALUE)
    assert contents.add(dict(VALUE)) == name != contents.add("another")
    assert contents.value(name) == VALUE
    assert contents.value("0" * 64) is None


def test_a_value_that_another_store_replaces_stays(contents: Contents, store: Store) -> None:
    store.put("a", "key", VALUE)
    name = store.checksum("a")
    assert contents.adopt(name, store, "a")
    store.put("a", "key", "newer")
    assert contents.value(name) == VALUE
    contents.drop(name)
    assert not contents.adopt(name, store, "a"), "the other store has it no more"
    assert list(contents.names()) == []


def test_a_damaged_value_is_dropped_and_kept_anew(contents: Contents) -> None:
    name = contents.add(VALUE)
    path = contents.path(name)
    path.write_bytes(path.read_bytes()[:-1])
    assert contents.value(name) is None
    assert contents.add(VALUE) == name
    assert contents.value(name) == VALUE


@given(
    st.tuples(
        st.builds(Localised.of, st.dictionaries(st.text(max_size=3), st.text(max_size=5))),
        st.lists(st.builds(PartialDate, st.text(), st.text())),
        st.dictionaries(st.builds(Row, st.text(), st.text()), st.frozensets(st.text())),
    )
)
def test_values_of_the_program_are_unpacked_as_they_were(value: object) -> None:
    made = unpacked(packed(value))
    assert made == value
    assert all(type(key) is Row for key in made[2])
