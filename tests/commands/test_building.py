"""``invoke build`` where nothing has changed: it says so, and does not even load Pelican."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from plugins.portal.cache import stamp
from plugins.portal.commands import building, overview
from tests.conftest import PROJECT

SETTINGS = str(PROJECT / "pelicanconf.py")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a build was called with; the site is there."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(PROJECT / "tests/sites/small/content", folder / "content")
    time.sleep(0.15)
    overrides = {
        "PATH": str(folder / "content"),
        "OUTPUT_PATH": str(folder / "site"),
        "PORTAL_LANGUAGES": ("en",),
        "PORTAL_TEXTS": None,
        "PORTAL_CACHE": str(folder / "cache"),
    }
    building.build(SETTINGS, overrides)
    return overrides


def looked(overrides: dict[str, str]) -> stamp.Told | None:
    key = stamp.build_key(SETTINGS, overrides)
    return stamp.look(Path(overrides["PORTAL_CACHE"]), key, Path(overrides["OUTPUT_PATH"]))


def test_the_second_build_finds_nothing_to_do_and_tells_the_same(built: dict[str, str]) -> None:
    told = looked(built)
    assert told is not None
    said = Console(file=StringIO(), width=200, record=True)
    overview.show_unchanged(told, 0.1, said, all_problems=True)
    words = said.export_text()
    assert "2  documents" in words
    assert "Nothing has changed since the last build." in words
    assert words.rstrip().endswith(f"Look at {built['OUTPUT_PATH']}/index.html")
    assert all(str(problem) in words for problem in told.problems)


def test_an_edit_of_the_content_is_built_and_then_nothing_is_left_to_do(built: dict[str, str]) -> None:
    summary = Path(built["PATH"]) / "documents/river-statement/summary.en.md"
    summary.write_text(summary.read_text("utf-8").replace("the", "this", 1), "utf-8")
    assert looked(built) is None
    time.sleep(0.15)
    building.build(SETTINGS, built)
    assert looked(built) is not None


def test_looking_loads_neither_pelican_nor_the_stages() -> None:
    script = (
        "import sys, tasks\n"
        "from plugins.portal.cache import stamp\n"
        "from plugins.portal.commands import overview\n"
        "heavy = ('pelican', 'jinja2', 'babel', 'numpy')\n"
        "sys.exit(str([name for name in sys.modules if name.startswith(heavy)] or ''))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=PROJECT, env=os.environ, capture_output=True, text=True, check=False
    )
    assert not done.stderr.strip(), done.stderr


@pytest.mark.parametrize("option", ["", "1"])
def test_a_task_keeps_its_modules_compiled_unless_python_is_told_otherwise(tmp_path: Path, option: str) -> None:
    environment = os.environ | {"PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONDONTWRITEBYTECODE": option}
    subprocess.run(
        [sys.executable, "-m", "invoke", "--list"], cwd=PROJECT, env=environment, check=True, stdout=subprocess.DEVNULL
    )
    assert bool(list(tmp_path.rglob("commands/tasks/building.*.pyc"))) == (not option)
