"""What is read is noted, at the grain that is asked for, and a fingerprint tells whether it is still the same."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from plugins.portal.model import Localised, Row
from plugins.portal.tracing import Tree as Paths, UntellableError, World, doubtful, fingerprint
from tests.conftest import PROJECT


@dataclass(frozen=True, slots=True)
class Leaf:
    id: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Tree:
    name: str
    leaves: tuple[Leaf, ...]
    by_row: dict[Row, str]
    titles: Localised
    known: frozenset[str]

    @property
    def first(self) -> Leaf:
        return self.leaves[0]


TREE = Tree(
    "oak", (Leaf("a", "one"), Leaf("b", "two")), {Row("a", "1"): "x"}, Localised.of({"en": "Oak"}), frozenset("ab")
)
APART = {Tree: frozenset({"leaves"}), Leaf: frozenset({"words"})}


def world(tree: Tree) -> World:
    return World({"tree": tree}, APART)


def same(read: Callable[[Any], object], other: Tree) -> bool:
    """Whether what is read of the tree counts as unchanged in another tree."""
    before, after = world(TREE), world(other)
    read(before.seen("tree"))
    found = before.recorder.read()
    assert found.numbers or read is nothing
    paths = sorted({found.paths[number] for number in found.numbers}, key=repr)
    changed = {place for place, path in enumerate(paths) if before.fingerprint(path) != after.fingerprint(path)}
    noted = Paths()
    assert [noted.number(path) for path in (*paths, *paths)] == [*range(len(paths))] * 2
    for tree in (noted, Paths(noted.packed(), len(noted))):
        looked_at = doubtful(tree, before, after)
        assert changed <= looked_at.keys(), "what has changed is looked at, by whatever way it is found"
        assert all(paths[number] == path for number, path in looked_at.items())
        assert not doubtful(tree, before, before)
    return not changed


def nothing(tree: Tree) -> None:
    pass


OTHER_WORDS = replace(TREE, leaves=(Leaf("a", "one"), Leaf("b", "three")))
MORE_LEAVES = replace(TREE, leaves=(*TREE.leaves, Leaf("c")))
OTHER_ROW = replace(TREE, by_row={Row("a", "1"): "y"})
MORE_ROWS = replace(TREE, by_row={**TREE.by_row, Row("a", "2"): "z"})
MORE_TITLES = replace(TREE, titles=Localised.of({"en": "Oak", "de": "Eiche"}))
FEWER_KNOWN = replace(TREE, known=frozenset("a"))


@pytest.mark.parametrize(
    ("read", "changed", "unchanged"),
    [
        (nothing, [], [OTHER_WORDS, MORE_LEAVES]),
        (lambda tree: tree.leaves, [MORE_LEAVES], [OTHER_WORDS, OTHER_ROW]),
        (lambda tree: len(tree.leaves), [MORE_LEAVES], [OTHER_WORDS]),
        (lambda tree: tree.leaves[1].words, [OTHER_WORDS], [OTHER_ROW]),
        (lambda tree: tree.first.words, [MORE_LEAVES], [OTHER_WORDS]),
        (lambda tree: tree.by_row[Row("a", "1")], [OTHER_ROW], [MORE_ROWS]),
        (lambda tree: tree.by_row.get(Row("a", "2")), [MORE_ROWS], [OTHER_ROW]),
        (lambda tree: Row("a", "2") in tree.by_row, [MORE_ROWS], [OTHER_ROW]),
        (lambda tree: list(tree.by_row), [MORE_ROWS], [OTHER_ROW]),
        (lambda tree: dict(tree.by_row), [MORE_ROWS, OTHER_ROW], [MORE_TITLES]),
        (lambda tree: tree.titles.get("de"), [MORE_TITLES], [OTHER_ROW]),
        (lambda tree: tree.titles.best("en"), [], [MORE_TITLES]),
        (lambda tree: tree.titles.best("de"), [MORE_TITLES], []),
        (lambda tree: list(tree.titles), [MORE_TITLES], []),
        (lambda tree: bool(tree.titles), [replace(TREE, titles=Localised())], [MORE_TITLES]),
        (lambda tree: "b" in tree.known, [FEWER_KNOWN], []),
        (lambda tree: "a" in tree.known, [], [FEWER_KNOWN]),
        (lambda tree: sorted(tree.known), [FEWER_KNOWN], []),
    ],
)
def test_a_change_of_what_was_read_is_seen_and_no_other(
    read: Callable[[Any], object], changed: list[Tree], unchanged: list[Tree]
) -> None:
    assert same(read, TREE)
    assert [tree for tree in changed if same(read, tree)] == []
    assert [tree for tree in unchanged if not same(read, tree)] == []


def test_what_tasks_see_is_what_there_is() -> None:
    seen = world(TREE).seen("tree")
    assert isinstance(seen, Tree)
    assert (seen.name, [leaf.words for leaf in seen.leaves], dict(seen.by_row)) == ("oak", ["one", "two"], TREE.by_row)
    assert (seen.titles.best("de"), set(seen.known), seen.first.id) == (("en", "Oak"), {"a", "b"}, "a")


def test_what_is_not_noted_is_part_of_the_outline() -> None:
    assert world(replace(TREE, name="elm")).outline("tree") != world(TREE).outline("tree")


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False),
    lambda inner: (
        st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner) | st.builds(Leaf, st.text(), st.text())
    ),
    max_leaves=8,
)


@given(one=VALUES, other=VALUES)
def test_equal_tellings_are_of_equal_values(one: object, other: object) -> None:
    if fingerprint(one) == fingerprint(other):
        assert one == other


def test_fingerprints_are_the_same_under_any_hash_seed() -> None:
    script = (
        "from plugins.portal.tracing import fingerprint\n"
        "print(fingerprint((frozenset({'a', 'b', 'c'}), {'x': 1.5, 'y': None})).hex())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", script], cwd=PROJECT, env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(found) == 1


def test_what_cannot_be_told_is_refused() -> None:
    with pytest.raises(UntellableError, match="object"):
        fingerprint((Path(), object()))
