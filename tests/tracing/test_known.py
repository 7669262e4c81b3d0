"""What is kept from task to task is noted as read by each that uses it."""

from __future__ import annotations

import pytest

from plugins.portal.tracing import Known, Path, Recorder, World


def read(recorder: Recorder, told: list[Path]) -> set[Path]:
    """What was read; told: before, which grows."""
    found = recorder.read()
    assert found.first == len(told)
    told += found.paths
    return {told[number] for number in found.numbers}


ROOTS = {"names": {"a": "Alpha", "b": "Beta"}}


def test_a_value_is_made_once_and_read_by_all_who_use_it() -> None:
    world = World(ROOTS, {})
    names, known, made = world.seen("names"), Known(world.recorder), []
    told: list[Path] = []

    def greeting() -> str:
        made.append(1)
        return f"Hello, {names['a']}"

    for _ in range(3):
        world.recorder.begin(("catalogue",))
        assert known.get("greeting", "a", greeting) == "Hello, Alpha"
        assert read(world.recorder, told) == {("catalogue",), ("names", "a")}
    assert made == [1]


def test_a_value_made_of_another_has_read_what_that_one_has() -> None:
    world = World(ROOTS, {})
    names, known = world.seen("names"), Known(world.recorder)
    known.get("name", "a", lambda: names["a"])
    world.recorder.begin()
    known.get("pair", "ab", lambda: known.get("name", "a", lambda: names["a"]) + names["b"])
    world.recorder.begin()
    assert known.get("pair", "ab", lambda: "made again") == "AlphaBeta"
    assert read(world.recorder, []) == {("names", "a"), ("names", "b")}


def test_what_was_read_until_a_fault_counts_and_nothing_is_kept() -> None:
    world = World(ROOTS, {})
    names, known = world.seen("names"), Known(world.recorder)
    with pytest.raises(KeyError):
        known.get("name", "c", lambda: names["c"])
    assert read(world.recorder, []) == {("names", "c")}
    assert known.get("name", "c", lambda: "Gamma") == "Gamma"


def test_so_much_is_kept_and_no_more() -> None:
    known, made = Known(Recorder(), most=2), []

    def double(number: int) -> int:
        made.append(number)
        return 2 * number

    for number in (1, 2, 3, 3, 1):
        assert known.get("double", number, lambda number=number: double(number)) == 2 * number
    assert made == [1, 2, 3, 1]
