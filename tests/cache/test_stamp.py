"""A build that finds nothing changed says so; whatever has changed, and whatever is in doubt, is a reason to build."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.portal.cache import stamp
from plugins.portal.cache.stamp import Seen, Told
from plugins.portal.problems import Problem

TOLD = Told((("pages", 2),), (Problem("warning", "a.md", "line 3", "Look."),), "site")
KEY = "key"
LONG_AGO = 1_500_000_000_000_000_000
Change = Callable[[Path], None]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Inputs and outputs as a build has left them; the stamp is kept."""
    for name in ("content/a/record.toml", "content/b/record.toml", "site/en/index.html", "site/index.html"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (tmp_path / "content/empty").mkdir()
    keep(tmp_path)
    return tmp_path


def keep(project: Path, told: Told = TOLD) -> None:
    time.sleep(0.15)  # what has just been written might be written again within the same tick of the clock
    seen = Seen.of([project / "content", project / "texts"])
    stamp.keep(project / "cache", KEY, project / "site", seen, told)


def look(project: Path, key: str = KEY, site: str = "site") -> Told | None:
    return stamp.look(project / "cache", key, project / site)


def test_where_nothing_has_changed_the_last_build_is_told_again(project: Path) -> None:
    assert look(project) == TOLD


def rewritten(name: str) -> Change:
    """Other bytes, as many as there were, and the same time of change."""

    def do(project: Path) -> None:
        path = project / name
        before = path.stat()
        path.write_text(path.read_text().swapcase())
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    return do


CHANGES: dict[str, Change] = {
    "an input has other bytes": lambda project: (project / "content/a/record.toml").write_text("other") and None,
    "an input has as many other bytes and its old time": rewritten("content/a/record.toml"),
    "an input is new": lambda project: (project / "content/a/summary.en.md").touch(),
    "a folder of inputs is new": lambda project: (project / "content/c").mkdir(),
    "a folder of inputs appears where none was": lambda project: (project / "texts").mkdir(),
    "an input is gone": lambda project: (project / "content/a/record.toml").unlink(),
    "an empty folder of inputs is gone": lambda project: (project / "content/empty").rmdir(),
    "an input is called otherwise": lambda project: (project / "content/a").rename(project / "content/d") and None,
    "an output has other bytes": lambda project: (project / "site/en/index.html").write_text("other") and None,
    "an output has as many other bytes and its old time": rewritten("site/en/index.html"),
    "an output is gone": lambda project: (project / "site/en/index.html").unlink(),
    "an output is new": lambda project: (project / "site/en/more.html").touch(),
    "another build is under way": lambda project: (project / "site/.unfinished").mkdir(),
    "an output is a link": lambda project: (
        (project / "site/en/index.html").rename(project / "x")
        and (project / "site/en/index.html").symlink_to(project / "y")
    ),
}


@pytest.mark.parametrize("change", sorted(CHANGES))
def test_whatever_changes_is_seen(project: Path, change: str) -> None:
    CHANGES[change](project)
    assert look(project) is None


@pytest.mark.parametrize("beside", ["content", "content/a"])
def test_what_the_interpreter_keeps_for_itself_is_no_change(project: Path, beside: str) -> None:
    (project / beside / "__pycache__").mkdir()
    (project / beside / "__pycache__/a.pyc").touch()
    assert look(project) == TOLD


def test_other_settings_and_another_folder_are_another_build(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert look(project, key="other") is None
    assert look(project, site="elsewhere") is None
    keys = [stamp.build_key("pelicanconf.py", {}), stamp.build_key("publishconf.py", {})]
    keys.append(stamp.build_key("pelicanconf.py", {"PORTAL_TEXTS": "x"}))
    monkeypatch.setenv("SITE_URL", "https://example.org")
    keys.append(stamp.build_key("pelicanconf.py", {}))
    assert len(set(keys)) == len(keys)


def test_a_build_with_an_error_and_one_during_an_edit_are_not_noted(project: Path) -> None:
    keep(project, Told((), (Problem("error", "a", "", "It was not read in time."),), "site"))
    assert look(project) is None
    keep(project)
    assert look(project) == TOLD
    (project / "content/a/record.toml").write_text("being written")
    stamp.keep(project / "cache", KEY, project / "site", Seen.of([project / "content"]), TOLD)
    assert look(project) is None


@pytest.mark.parametrize("damage", ["", "{}", "[]", '{"key": "key", "roots": 3}', "\x00"])
def test_a_damaged_stamp_is_none(project: Path, damage: str) -> None:
    (file,) = (project / "cache/stamps").iterdir()
    file.write_text(damage)
    assert look(project) is None


def test_where_nothing_can_be_kept_or_looked_at_nothing_is_noted(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "a-file").touch()
    stamp.keep(project / "a-file", KEY, project / "site", Seen.of([project / "content"]), TOLD)
    assert stamp.look(project / "a-file", KEY, project / "site") is None

    def refuse(groups: object) -> list[str]:
        raise PermissionError(13, "refused")

    monkeypatch.setattr(stamp, "states_at_once", refuse)
    time.sleep(0.15)
    stamp.keep(project / "cache", KEY, project / "site", Seen.of([project / "content"]), TOLD)
    monkeypatch.undo()
    assert look(project) is None


def test_links_in_circles_end(project: Path) -> None:
    (project / "content/a/up").symlink_to(project / "content")
    keep(project)
    assert look(project) == TOLD
    (project / "content/b/record.toml").write_text("other")
    assert look(project) is None
