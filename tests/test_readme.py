"""What the README names is there: it can't drift from the project unseen."""

import re
import subprocess
import sys

import pytest

from plugins.portal.commands.pictures import FOLDER, LARGEST, PICTURES, Picture
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


def test_every_picture_is_of_the_set_that_the_task_takes_and_is_shown() -> None:
    there = {path.name for path in (PROJECT / FOLDER).iterdir()}
    assert there == {f"{picture.name}.webp" for picture in PICTURES}
    shown = re.findall(r"!\[([^\]]+)\]\(pictures/([^)]+)\)", (PROJECT / "docs/pictures.md").read_text(encoding="utf-8"))
    assert sorted(name for _, name in shown) == sorted(there)
    (first,) = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)
    assert (PROJECT / first).parent == PROJECT / FOLDER


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_a_picture_is_small(picture: Picture) -> None:
    data = (PROJECT / FOLDER / f"{picture.name}.webp").read_bytes()
    assert (data[:4], data[8:12]) == (b"RIFF", b"WEBP")
    assert len(data) <= LARGEST
