"""What comes out as before is the object that it was before."""

from __future__ import annotations

import pickle
from collections.abc import Hashable
from typing import TypeVar, cast

import pytest
from hypothesis import given, strategies as st

from plugins.portal.memo import Memo, as_before

T = TypeVar("T")
KEYS = st.sampled_from("abcde")
TUPLES = st.lists(KEYS).map(tuple)
MAPPINGS = st.dictionaries(KEYS, TUPLES)


class Made:
    """Counts what was made."""

    def __init__(self) -> None:
        self.of: list[Hashable] = []

    def __call__(self, item: str) -> tuple[str, ...]:
        self.of.append(item)
        return tuple(item)


def test_a_value_is_made_once_while_it_is_made_of_the_same_objects() -> None:
    memo, made, source = Memo(), Made(), ("one",)
    first = memo.whole("upper", (source,), lambda: made("one"))
    assert memo.whole("upper", (source,), lambda: made("one")) is first
    assert made.of == ["one"]


def test_a_value_is_made_anew_of_another_object_and_stays_the_same_object_where_it_is_equal() -> None:
    memo, made = Memo(), Made()
    first = memo.whole("upper", ([1],), lambda: made("one"))
    assert memo.whole("upper", ([1],), lambda: made("one")) is first  # an equal list, but another one
    assert memo.whole("upper", ([2],), lambda: made("two")) == ("t", "w", "o")
    assert made.of == ["one", "one", "two"]


def test_a_value_made_of_more_than_before_is_made_anew() -> None:
    memo, source = Memo(), object()
    memo.whole("name", (source,), lambda: 1)
    assert memo.whole("name", (source, source), lambda: 2) == 2


def test_values_of_items_are_made_anew_only_for_other_items() -> None:
    memo, made = Memo(), Made()
    before = memo.each("letters", {"a": "one", "b": "two"}, made)
    after = memo.each("letters", {"a": "one", "b": "three"}, made)
    assert after == {"a": tuple("one"), "b": tuple("three")}
    assert after["a"] is before["a"]
    assert made.of == ["one", "two", "three"]


def test_the_mapping_is_the_same_object_while_all_items_are() -> None:
    memo, made = Memo(), Made()
    items = {"a": "one", "b": "two"}
    first = memo.each("letters", items, made)
    assert memo.each("letters", dict(items), made) is first
    assert memo.each("letters", dict(reversed(items.items())), made) is not first
    assert list(memo.each("letters", items, made)) == ["a", "b"]


def test_names_are_kept_apart() -> None:
    memo, source = Memo(), object()
    assert memo.whole("one", (source,), lambda: 1) == 1
    assert memo.whole("two", (source,), lambda: 2) == 2
    assert memo.each("three", {"a": source}, lambda _: 3) == {"a": 3}
    assert memo.each(("three", "zh"), {"a": source}, lambda _: 4) == {"a": 4}


@pytest.mark.parametrize("value", [(), ("a", "b"), frozenset({"a"}), {"a": ("x",)}, {}, None])
def test_an_equal_value_is_the_old_object(value: object) -> None:
    assert as_before(value, _copied(value)) is value


def test_what_has_not_changed_of_a_mapping_or_a_tuple_is_of_the_old_objects() -> None:
    old = {"a": ("one", "two"), "b": ("three",)}
    now = as_before(old, _copied(old) | {"b": ("four",)})
    assert now == {"a": ("one", "two"), "b": ("four",)}
    assert now["a"] is old["a"]
    rows = ((1, 2), (3, 4))
    assert as_before(rows, (*_copied(rows[:1]), (5, 6)))[0] is rows[0]


@given(MAPPINGS | TUPLES, MAPPINGS | TUPLES)
def test_what_is_kept_equals_what_is_new(old: object, new: object) -> None:
    kept = as_before(old, new)
    assert kept == new
    assert type(kept) is type(new)
    if isinstance(new, dict) and isinstance(kept, dict):
        assert list(kept) == list(new)


@given(st.lists(st.dictionaries(KEYS, st.sampled_from(["one", "two", "three"]))))
def test_values_of_items_are_what_would_be_made_of_them_in_their_order(steps: list[dict[str, str]]) -> None:
    memo = Memo()
    for items in steps:
        found = memo.each("letters", items, tuple)
        assert list(found.items()) == [(key, tuple(item)) for key, item in items.items()]


def _copied(value: T) -> T:
    """An equal value that is another object, where there can be two."""
    return cast(T, pickle.loads(pickle.dumps(value)))  # noqa: S301  own words
