"""What the README names is there: it can't drift from the project unseen."""

import re
import subprocess
import sys

import pytest

from tests.conftest import PROJECT

README = (PROJECT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (PROJECT / "Makefile").read_text(encoding="utf-8")


@pytest.mark.parametrize("target", sorted(set(re.findall(r"`?make (\w+)", README))))
def test_each_make_command_is_a_target(target: str) -> None:
    assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE)


def test_each_task_named_is_a_task() -> None:
    listed = subprocess.run(
        [sys.executable, "-m", "invoke", "--list"], cwd=PROJECT, capture_output=True, text=True, check=True
    ).stdout
    named = set(re.findall(r"invoke (\w+)", README))
    assert named
    for task in named:
        assert re.search(rf"^  {task}\b", listed, re.MULTILINE), task


def test_each_file_and_folder_named_is_there() -> None:
    named = re.findall(r"\]\(([\w./-]+)\)", README) + re.findall(r"^\| `([\w/]+?)(?:<[^`]*)?` \|", README, re.MULTILINE)
    assert len(named) >= 7
    for path in named:
        assert (PROJECT / path).exists(), path


def test_the_picture_shows_a_page_and_is_small() -> None:
    (picture,) = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)
    data = (PROJECT / picture).read_bytes()
    assert data.startswith(b"\x89PNG")
    assert len(data) < 150_000
