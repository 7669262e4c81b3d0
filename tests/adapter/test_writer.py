"""The folder ends up holding exactly the site, and nothing else is ever touched."""

from pathlib import Path

import pytest

from plugins.portal import addresses, locks
from plugins.portal.adapter.writer import UnwritableSiteError, write
from plugins.portal.model import OutputFile, Page

STYLE = OutputFile(addresses.STYLE, b"p{}")


def page(path: str, body: str = "<p>") -> Page:
    return Page("home", "en", path, "Home", body)


def test_a_new_site_is_written_whole(tmp_path: Path) -> None:
    written = write([page("en/index.html", "<p>ສະບາຍດີ")], [STYLE], tmp_path / "out")
    assert (tmp_path / "out/en/index.html").read_text(encoding="utf-8") == "<p>ສະບາຍດີ"
    assert written.changed == ("en/index.html", addresses.STYLE)
    assert written.total == 2


def test_what_has_not_changed_is_not_written_again(tmp_path: Path) -> None:
    write([page("en/index.html")], [STYLE], tmp_path)
    before = (tmp_path / "en/index.html").stat().st_mtime_ns
    written = write([page("en/index.html"), page("en/a.html")], [STYLE], tmp_path)
    assert written.changed == ("en/a.html",)
    assert (tmp_path / "en/index.html").stat().st_mtime_ns == before


def test_a_page_whose_source_is_gone_goes_with_its_folder(tmp_path: Path) -> None:
    write([page("en/themes/gone.html"), page("en/index.html")], [STYLE], tmp_path)
    written = write([page("en/index.html")], [STYLE], tmp_path)
    assert written.removed == ("en/themes/gone.html",)
    assert not (tmp_path / "en/themes").exists()


@pytest.mark.parametrize("path", ["../x.html", "/etc/x.html", "en/../../x.html", "en//x.html", "en\\x.html"])
def test_a_path_that_leaves_the_folder_is_refused_before_anything_is_written(tmp_path: Path, path: str) -> None:
    with pytest.raises(UnwritableSiteError, match="would leave"):
        write([page("en/index.html"), page(path)], [STYLE], tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("path", ["en/index.html", "EN/Index.html"])
def test_two_outputs_with_one_path_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(UnwritableSiteError, match="two outputs"):
        write([page("en/index.html"), page(path)], [STYLE], tmp_path / "out")


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("years of work")
    with pytest.raises(UnwritableSiteError, match="something else"):
        write([page("en/index.html")], [STYLE], tmp_path)
    assert (tmp_path / "thesis.odt").read_text() == "years of work"


def test_a_link_in_the_folder_is_replaced_and_never_written_through(tmp_path: Path) -> None:
    outside = tmp_path / "outside.html"
    outside.write_text("mine")
    site = tmp_path / "site"
    write([page("en/index.html")], [STYLE], site)
    (site / "en/index.html").unlink()
    (site / "en/index.html").symlink_to(outside)
    write([page("en/index.html")], [STYLE], site)
    assert outside.read_text() == "mine"
    assert not (site / "en/index.html").is_symlink()


def test_two_builds_at_once_do_not_mix_the_second_is_told(tmp_path: Path) -> None:
    write([page("en/index.html", "first")], [STYLE], tmp_path)
    with locks.hold(tmp_path), pytest.raises(locks.HeldError, match="another build"):
        write([page("en/index.html", "second")], [STYLE], tmp_path)
    assert (tmp_path / "en/index.html").read_text() == "first"
    write([page("en/index.html", "second")], [STYLE], tmp_path)
    assert (tmp_path / "en/index.html").read_text() == "second"
