"""A build through Pelican: what Pelican would let pass, or would do to the output folder, does not happen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.portal.adapter.build import run, settings
from plugins.portal.adapter.stage import UnwritableSiteError
from tests.conftest import PROJECT

SMALL = PROJECT / "tests/sites/small/content"
SETTINGS = str(PROJECT / "pelicanconf.py")
pytestmark = pytest.mark.usefixtures("small_scripts")


def overrides(folder: Path, **more: object) -> dict[str, object]:
    return {"PATH": str(SMALL), "OUTPUT_PATH": str(folder), "PORTAL_LANGUAGES": ("en",), "PORTAL_CACHE": None, **more}


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("years of work")
    with pytest.raises(UnwritableSiteError, match="something else"):
        run(SETTINGS, overrides(tmp_path))
    assert (tmp_path / "thesis.odt").read_text() == "years of work"


def test_what_has_not_changed_is_not_written_again(tmp_path: Path) -> None:
    first = run(SETTINGS, overrides(tmp_path / "site"))
    again = run(SETTINGS, overrides(tmp_path / "site"))
    assert len(first.written.changed) == first.written.total
    assert again.written.changed == ()


def test_a_build_that_fails_leaves_the_site_that_was_there(tmp_path: Path) -> None:
    run(SETTINGS, overrides(tmp_path / "site"))
    shutil.copytree(PROJECT / "theme", tmp_path / "theme")
    (tmp_path / "theme/templates/home.html").unlink()
    with pytest.raises(Exception, match="home"):
        run(SETTINGS, overrides(tmp_path / "site", THEME=str(tmp_path / "theme")))
    assert (tmp_path / "site/en/index.html").is_file()


@pytest.mark.parametrize("plugin", ["no_such_plugin", "tests.sites.plugins.fails_to_register"])
def test_a_plugin_that_fails_to_load_fails_the_build(tmp_path: Path, plugin: str) -> None:
    with pytest.raises(RuntimeError, match=f"did not load {plugin}"):
        run(SETTINGS, overrides(tmp_path, PLUGINS=["plugins.portal", plugin]))
    assert not list(tmp_path.iterdir())


def test_a_handler_that_raises_fails_the_build(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        run(SETTINGS, overrides(tmp_path, PLUGINS=["plugins.portal", "tests.sites.plugins.raises_later"]))
    assert not list(tmp_path.iterdir())


def test_pelican_itself_ends_with_status_1_on_an_error(tmp_path: Path) -> None:
    (tmp_path / "content/registry").mkdir(parents=True)
    (tmp_path / "content/documents/empty").mkdir(parents=True)
    done = subprocess.run(
        [sys.executable, "-m", "pelican", str(tmp_path / "content"), "-s", SETTINGS, "-o", str(tmp_path / "site"),
         "-e", 'PORTAL_LANGUAGES=["en"]'],
        cwd=PROJECT,
        env=os.environ | {"NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "has no record.toml" in done.stderr


def test_settings_without_content_are_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="is the content there"):
        settings(SETTINGS, {"PATH": str(tmp_path / "nowhere")})
