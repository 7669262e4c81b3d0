"""How much memory a process has, and what becomes of it."""

from __future__ import annotations

import gc
import time
import weakref
from mmap import MAP_ANONYMOUS, MAP_PRIVATE, PAGESIZE, mmap

import pytest

from plugins.portal import memory


@pytest.mark.skipif(not memory.own(), reason="the system does not tell")
def test_a_scale_tells_when_a_process_has_more_for_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_RARELY", 0)
    scale = memory.Scale(memory.own() + (32 << 20))
    assert not scale.is_over()
    with mmap(-1, 64 << 20, flags=MAP_PRIVATE | MAP_ANONYMOUS) as mine:
        for place in range(0, len(mine), PAGESIZE):
            mine[place] = 1
        assert scale.is_over()
    assert memory.free() > 0


def test_a_scale_does_not_look_again_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[int] = []
    monkeypatch.setattr(memory, "own", lambda: looks.append(1) or time.sleep(0.02) or 2)
    scale = memory.Scale(1)
    assert [scale.is_over() for _ in range(50)] == [True] + [False] * 49
    assert len(looks) == 1


@pytest.mark.skipif(not memory.own(), reason="the system does not tell")
def test_what_a_process_writes_is_its_own() -> None:
    before = memory.own()
    with mmap(-1, 64 << 20, flags=MAP_PRIVATE | MAP_ANONYMOUS) as mine:  # nothing that was there and given back
        assert memory.own() - before < 32 << 20
        for place in range(0, len(mine), PAGESIZE):
            mine[place] = 1
        assert memory.own() - before > 60 << 20


class Value:
    """It can be told when it is gone."""


def test_what_is_left_to_the_system_is_not_taken_apart() -> None:
    value = Value()
    there = weakref.ref(value)
    memory.leave(value)
    del value
    gc.collect()
    assert there() is not None
    gc.unfreeze()
    gc.collect()
    assert there() is None
