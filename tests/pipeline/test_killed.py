"""Wherever a build is killed, the next one gives what a clean build gives: from the output and cache that are left."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from plugins.portal.adapter.stage import Stage
from plugins.portal.cache import Store
from plugins.portal.pipeline.traces import Traces
from plugins.portal.problems import Problem
from tests.pipeline.editing import EDITS, again, clean, copied, incremental, remove

Built = tuple[dict[str, bytes], tuple[Problem, ...]]
# The call before which the build is killed, and how many of its kind it is let do first.
MOMENTS: dict[str, tuple[type, str, int]] = {
    "before the first page is handed over": (Stage, "__call__", 0),
    "among the pages": (Stage, "__call__", 20),
    "while files are removed": (Path, "unlink", 3),
    "before the first file is put in place": (Stage, "finish", 0),
    "while documents are kept": (Path, "replace", 0),
    "among the files put in place": (Path, "replace", 25),
    "before what was made is noted": (Traces, "keep", 0),
    "while that is noted": (Store, "keep_newest", 0),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = copied(tmp_path_factory.mktemp("project"))
    again(folder)
    return folder


def killed_before(owner: type, name: str, let: int) -> Callable[[Path], int]:
    """Builds in a process that kills itself; the signal that ended it, 0 where it came to its end."""

    def build(folder: Path) -> int:
        child = os.fork()
        if child == 0:
            calls = iter(range(let))
            original = getattr(owner, name)

            def call(*arguments: Any, **named: Any) -> Any:
                if next(calls, None) is None:
                    os.kill(os.getpid(), signal.SIGKILL)
                return original(*arguments, **named)

            setattr(owner, name, call)
            try:
                again(folder)
            finally:
                os._exit(0)
        return os.WTERMSIG(os.waitpid(child, 0)[1])

    return build


def edited(project: Path) -> None:
    for name in ("an organisation is renamed", "a document goes", "a style"):
        EDITS[name](project)


def restored(project: Path) -> None:
    for name in ("content", "texts", "theme"):
        remove(name)(project)
    copied(project)


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> tuple[Built, Built]:
    """What clean builds of the project give, with the edits and without."""
    folder = copied(tmp_path_factory.mktemp("right"))
    without = clean(folder)
    edited(folder)
    return clean(folder), without


@pytest.mark.parametrize("moment", MOMENTS)
def test_the_build_after_a_killed_one_is_right(project: Path, right: tuple[Built, Built], moment: str) -> None:
    edited(project)
    assert killed_before(*MOMENTS[moment])(project) == signal.SIGKILL
    assert incremental(project) == right[0]
    restored(project)
    assert killed_before(*MOMENTS[moment])(project) in {signal.SIGKILL, 0}, "files are removed by the first build alone"
    assert incremental(project) == right[1]
    assert not list((project / "output").rglob(".unfinished"))
