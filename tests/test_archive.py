"""The site as one file: complete, and the same bytes for the same site."""

import os
import zipfile
from pathlib import Path

import pytest

from plugins.portal import archive


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "en").mkdir(parents=True)
    (folder / "en" / "index.html").write_text("<p>Ахой</p>", encoding="utf-8")
    (folder / "index.html").write_text("<p>one</p>", encoding="utf-8")
    (folder / ".lock").write_text("", encoding="utf-8")
    return folder


def test_every_file_lies_in_one_folder_of_the_archives_name(site: Path, tmp_path: Path) -> None:
    target = tmp_path / "portal.zip"
    assert archive.write(site, target) == 2
    with zipfile.ZipFile(target) as held:
        assert held.testzip() is None
        assert held.namelist() == ["portal/en/index.html", "portal/index.html"]
        assert held.read("portal/en/index.html") == (site / "en/index.html").read_bytes()


def test_the_same_site_gives_the_same_bytes_whenever_it_was_written(site: Path, tmp_path: Path) -> None:
    archive.write(site, tmp_path / "portal.zip")
    first = (tmp_path / "portal.zip").read_bytes()
    os.utime(site / "index.html", (1, 1_700_000_000))
    (site / "index.html").chmod(0o600)
    archive.write(site, tmp_path / "portal.zip")
    assert (tmp_path / "portal.zip").read_bytes() == first


def test_an_archive_within_the_site_does_not_hold_itself(site: Path) -> None:
    assert [archive.write(site, site / "portal.zip") for _ in range(2)] == [2, 2]


def test_copies_for_web_servers_are_left_out(site: Path) -> None:
    before = archive.write(site, site / "portal.zip")
    for ending in (".gz", ".br"):
        (site / f"index.html{ending}").write_bytes(b"packed")
    assert archive.write(site, site / "portal.zip") == before


def test_what_can_not_be_written_leaves_nothing_half_done(site: Path, tmp_path: Path) -> None:
    (tmp_path / "portal.zip").mkdir()
    with pytest.raises(OSError, match="portal"):
        archive.write(site, tmp_path / "portal.zip")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["portal.zip", "site"]
