"""Readers see the old site or the new one, never a mixture."""

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.portal.commands.publishing import KEPT, RefusedError, publish
from plugins.portal.locks import HeldError
from tests.conftest import PROJECT


def site(pages: int, word: str = "new") -> Callable[[Path], None]:
    def fill(folder: Path) -> None:
        for number in range(pages):
            (folder / f"{number}.html").write_text(word)

    return fill


def test_the_target_becomes_a_link_to_the_release(tmp_path: Path) -> None:
    release = publish(tmp_path / "public", site(3))
    assert (tmp_path / "public").is_symlink()
    assert (tmp_path / "public").resolve() == release
    assert (tmp_path / "public/2.html").read_text() == "new"


def test_a_build_that_stops_leaves_the_old_site(tmp_path: Path) -> None:
    publish(tmp_path / "public", site(2, "old"))

    def dies(folder: Path) -> None:
        (folder / "0.html").write_text("half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        publish(tmp_path / "public", dies)
    assert (tmp_path / "public/0.html").read_text() == "old"
    assert [path.name for path in (tmp_path / "public.releases").iterdir()] == ["0001"]


def test_a_site_that_lost_half_its_pages_needs_force(tmp_path: Path) -> None:
    publish(tmp_path / "public", site(10, "old"))
    with pytest.raises(RefusedError, match="has 4 pages, the published one 10"):
        publish(tmp_path / "public", site(4))
    assert (tmp_path / "public/9.html").read_text() == "old"
    publish(tmp_path / "public", site(4), force=True)
    assert not (tmp_path / "public/9.html").exists()


def test_an_empty_site_is_refused_even_the_first_time(tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        publish(tmp_path / "public", site(0))
    assert not (tmp_path / "public").exists()


def test_a_real_folder_in_the_targets_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "public").mkdir()
    with pytest.raises(RefusedError, match="not a link"):
        publish(tmp_path / "public", site(1))


def test_only_some_earlier_releases_are_kept(tmp_path: Path) -> None:
    for _ in range(5):
        newest = publish(tmp_path / "public", site(1))
    kept = sorted(path.name for path in (tmp_path / "public.releases").iterdir())
    assert len(kept) == KEPT + 1
    assert newest.name in kept


def test_two_at_once_do_not_mix_the_second_is_told(tmp_path: Path) -> None:
    def publishes_again(folder: Path) -> None:
        site(1)(folder)
        with pytest.raises(HeldError, match="another build"):
            publish(tmp_path / "public", site(2, "second"))

    publish(tmp_path / "public", publishes_again)
    assert [path.name for path in (tmp_path / "public").iterdir()] == ["0.html"]


DIES = """
import os, signal, sys
from pathlib import Path
from plugins.portal.commands import publishing

def fill(folder):
    for number in range(3):
        (folder / f"{number}.html").write_text("new")

def dies(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

moment = sys.argv[2]
if moment == "build":
    fill = dies
elif moment == "rename":
    Path.rename = dies
else:
    setattr(publishing, moment, dies)
publishing.publish(Path(sys.argv[1]), fill)
"""


@pytest.mark.parametrize("moment", ["build", "_compare", "_sync", "rename", "_sync_folder", "_prune"])
def test_killed_at_any_moment_readers_see_a_whole_site_and_the_next_one_goes_out(tmp_path: Path, moment: str) -> None:
    publish(tmp_path / "public", site(3, "old"))
    killed = subprocess.run([sys.executable, "-c", DIES, str(tmp_path / "public"), moment], cwd=PROJECT, check=False)
    assert killed.returncode == -signal.SIGKILL
    seen = {path.read_text() for path in (tmp_path / "public").glob("*.html")}
    assert len(list((tmp_path / "public").iterdir())) == 3
    assert seen in ({"old"}, {"new"})
    publish(tmp_path / "public", site(3, "next"))
    assert {path.read_text() for path in (tmp_path / "public").glob("*.html")} == {"next"}
