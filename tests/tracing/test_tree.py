"""A path keeps its number, whatever else a tree holds and however often it is packed."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from plugins.portal.model import Row
from plugins.portal.tracing import Path, Tree
from plugins.portal.tracing.tree import numbered

STEPS = st.one_of(st.sampled_from(["a", "b", "\0keys"]), st.integers(0, 2), st.just(Row("a", "1")))
PATHS = st.lists(st.lists(STEPS, min_size=1, max_size=7).map(tuple), min_size=1)


@given(PATHS, PATHS)
def test_paths_keep_their_numbers(first: list[Path], more: list[Path]) -> None:
    tree = Tree()
    numbers = {path: tree.number(path) for path in first}
    again = Tree(tree.packed(), len(tree))
    assert {path: again.number(path) for path in first} == numbers
    numbers |= {path: again.number(path) for path in more}
    once_more = Tree(again.packed(), len(again))
    assert {path: number for number, path in numbered(once_more.root, ())} == numbers
    assert sorted(numbers.values()) == list(range(len(again)))


@given(PATHS, PATHS)
def test_what_is_packed_meanwhile_keeps_its_numbers(paths: list[Path], more: list[Path]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("plugins.portal.tracing.tree._OPEN", 1)
        tree = Tree()
        numbers = {path: tree.number(path) for path in [*paths, *more]}
        assert {path: tree.number(path) for path in numbers} == numbers
    assert {path: number for number, path in numbered(tree.root, ())} == numbers


@given(PATHS, st.data())
def test_a_tree_of_some_paths_has_these_alone(paths: list[Path], data: st.DataObject) -> None:
    tree = Tree()
    numbers = {path: tree.number(path) for path in paths}
    wanted = data.draw(st.sets(st.sampled_from(paths)))
    made, moved = tree.of({numbers[path] for path in wanted})
    assert {path: number for number, path in numbered(made.root, ())} == {path: moved[numbers[path]] for path in wanted}
    assert len(made) == len(wanted)
