"""The folder ends up holding exactly the site, and nothing else is ever touched."""

import gzip
import importlib
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from plugins.portal import addresses, locks
from plugins.portal.adapter.compressing import ENCODINGS, checked
from plugins.portal.adapter.stage import UnwritableSiteError, Written, stage
from plugins.portal.model import Output

Site = dict[str, str]


def write(folder: Path, *sites: Site) -> Written:
    """Writes sites one over the other, each with a style sheet."""
    for site in sites:
        with stage(folder) as place:
            outputs = [deliver(place, path, body) for path, body in {addresses.STYLE: "p{}", **site}.items()]
            written = place.finish(outputs)
    return written


def deliver(place: object, path: str, body: str) -> Output:
    data = body.encode()
    assert callable(place)
    return Output(path, len(data), sha256(data).hexdigest(), place(path, data))


def files(folder: Path) -> Site:
    found = {
        p.relative_to(folder).as_posix(): p.read_text()
        for p in folder.rglob("*")
        if p.is_file() and p.suffix not in {".gz", ".br"}
    }
    return {path: body for path, body in found.items() if path != addresses.STYLE}


def test_a_new_site_is_written_whole(tmp_path: Path) -> None:
    written = write(tmp_path / "out", {"en/index.html": "<p>ສະບາຍດີ"})
    assert files(tmp_path / "out") == {"en/index.html": "<p>ສະບາຍດີ"}
    assert written == Written(("en/index.html", addresses.STYLE), (), 2)


def test_what_has_not_changed_is_not_written_again(tmp_path: Path) -> None:
    write(tmp_path, {"en/index.html": "a"})
    before = (tmp_path / "en/index.html").stat().st_mtime_ns
    assert write(tmp_path, {"en/index.html": "a", "en/a.html": "b"}).changed == ("en/a.html",)
    assert (tmp_path / "en/index.html").stat().st_mtime_ns == before


def test_a_page_whose_source_is_gone_goes_with_its_folder(tmp_path: Path) -> None:
    written = write(tmp_path, {"en/themes/gone.html": "x", "en/index.html": "a"}, {"en/index.html": "a"})
    assert written.removed == ("en/themes/gone.html",)
    assert not (tmp_path / "en/themes").exists()


@pytest.mark.parametrize(
    "path", ["../x.html", "/etc/x.html", "en/../../x.html", "en//x.html", "en\\x.html", ".unfinished/x.html"]
)
def test_a_path_that_leaves_the_folder_is_refused_and_nothing_changes(tmp_path: Path, path: str) -> None:
    write(tmp_path / "out", {"en/index.html": "old"})
    with pytest.raises(UnwritableSiteError, match="would leave"):
        write(tmp_path / "out", {"en/index.html": "new", path: "x"})
    assert files(tmp_path) == {"out/en/index.html": "old", f"out/{addresses.STYLE}": "p{}"}


@pytest.mark.parametrize("path", ["en/index.html", "EN/Index.html"])
def test_two_outputs_with_one_path_are_refused_and_nothing_changes(tmp_path: Path, path: str) -> None:
    write(tmp_path, {"en/index.html": "old"})
    with stage(tmp_path) as place, pytest.raises(UnwritableSiteError, match="two outputs"):
        place.finish([deliver(place, "en/index.html", "new"), deliver(place, path, "newer")])
    assert files(tmp_path) == {"en/index.html": "old"}


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("years of work")
    with pytest.raises(UnwritableSiteError, match="something else"):
        write(tmp_path, {"en/index.html": "a"})
    assert files(tmp_path) == {"thesis.odt": "years of work"}


def test_a_link_in_the_folder_is_replaced_and_never_written_through(tmp_path: Path) -> None:
    outside = tmp_path / "outside.html"
    outside.write_text("mine")
    site = tmp_path / "site"
    write(site, {"en/index.html": "a", "ar/index.html": "b"})
    (site / "en/index.html").unlink()
    (site / "en/index.html").symlink_to(outside)
    (site / "ar/index.html").unlink()
    (site / "ar").rmdir()
    (site / "ar").symlink_to(tmp_path)
    write(site, {"en/index.html": "a", "ar/index.html": "b"})
    assert outside.read_text() == "mine"
    assert not (tmp_path / "index.html").exists()
    assert files(site) == {"en/index.html": "a", "ar/index.html": "b"}


def test_a_page_may_become_a_folder_and_a_folder_a_page(tmp_path: Path) -> None:
    write(tmp_path, {"en/a": "page", "en/b/c.html": "page"})
    write(tmp_path, {"en/a/c.html": "page", "en/b": "page"})
    assert files(tmp_path) == {"en/a/c.html": "page", "en/b": "page"}


def test_a_build_that_fails_leaves_the_old_site_and_nothing_aside(tmp_path: Path) -> None:
    write(tmp_path, {"en/index.html": "old"})
    with pytest.raises(RuntimeError), stage(tmp_path) as place:
        deliver(place, "en/index.html", "new")
        raise RuntimeError("a template is broken")
    assert files(tmp_path) == {"en/index.html": "old"}


def test_what_a_killed_build_left_aside_is_not_taken_for_a_page(tmp_path: Path) -> None:
    write(tmp_path, {"en/index.html": "old"})
    (tmp_path / ".unfinished/en").mkdir(parents=True)
    (tmp_path / ".unfinished/en/half.html").write_text("ha")
    write(tmp_path, {"en/index.html": "new"})
    assert files(tmp_path) == {"en/index.html": "new"}


def test_two_builds_at_once_do_not_mix_the_second_is_told(tmp_path: Path) -> None:
    write(tmp_path, {"en/index.html": "first"})
    with locks.hold(tmp_path), pytest.raises(locks.HeldError, match="another build"):
        write(tmp_path, {"en/index.html": "second"})
    assert files(tmp_path) == {"en/index.html": "first"}
    write(tmp_path, {"en/index.html": "second"})
    assert files(tmp_path) == {"en/index.html": "second"}


TEXT = "<p>harbour</p>" * 100


@pytest.fixture(params=[("gzip",), ("gzip", "br")], ids="+".join)
def encodings(request: pytest.FixtureRequest) -> tuple[str, ...]:
    found: tuple[str, ...] = request.param
    if "br" in found:
        pytest.importorskip("brotli", reason="brotli is not installed: pip install -e '.[compress]'")
    return found


def compress(folder: Path, site: Site, encodings: tuple[str, ...]) -> Written:
    with stage(folder, encodings) as place:
        outputs = [deliver(place, path, body) for path, body in {addresses.STYLE: "p{}", **site}.items()]
        return place.finish(outputs)


def copies(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.suffix in {".gz", ".br"}}


def test_a_text_has_a_copy_in_each_encoding_which_holds_the_same(tmp_path: Path, encodings: tuple[str, ...]) -> None:
    compress(tmp_path, {"en/a.html": TEXT, "en/small.html": "<p>", "en/picture.png": TEXT}, encodings)
    found = copies(tmp_path)
    assert set(found) == {f"en/a.html{ENCODINGS[name][0]}" for name in encodings}
    assert gzip.decompress(found["en/a.html.gz"]).decode() == TEXT
    if "br" in encodings:
        assert importlib.import_module("brotli").decompress(found["en/a.html.br"]).decode() == TEXT


def test_copies_are_the_same_bytes_and_made_only_where_the_text_changes(
    tmp_path: Path, encodings: tuple[str, ...]
) -> None:
    compress(tmp_path / "one", {"en/a.html": TEXT, "en/b.html": TEXT + "b"}, encodings)
    first = copies(tmp_path / "one")
    compress(tmp_path / "two", {"en/a.html": TEXT, "en/b.html": TEXT + "b"}, encodings)
    assert copies(tmp_path / "two") == first
    written = compress(tmp_path / "one", {"en/a.html": TEXT, "en/b.html": TEXT + "c"}, encodings)
    assert set(written.changed) == {"en/b.html", *(f"en/b.html{ENCODINGS[name][0]}" for name in encodings)}


def test_copies_go_with_their_text_or_the_setting_and_come_back(tmp_path: Path, encodings: tuple[str, ...]) -> None:
    site = {"en/a.html": TEXT, "en/b.html": TEXT}
    compress(tmp_path, site, encodings)
    compress(tmp_path, {"en/a.html": TEXT}, encodings)
    assert all(path.startswith("en/a.html.") for path in copies(tmp_path))
    before = copies(tmp_path)
    assert set(compress(tmp_path, {"en/a.html": TEXT}, ()).removed) == set(before)
    assert set(compress(tmp_path, {"en/a.html": TEXT}, encodings).changed) == set(before)
    assert copies(tmp_path) == before


def test_what_was_not_handed_over_again_gets_its_copies_all_the_same(tmp_path: Path) -> None:
    site = {"en/a.html": TEXT, addresses.STYLE: "p{}"}
    write(tmp_path, site)
    outputs = [Output(path, len(body), sha256(body.encode()).hexdigest(), False) for path, body in site.items()]
    with stage(tmp_path, ("gzip",)) as place:
        assert place.finish(outputs).changed == ("en/a.html.gz",)
    assert gzip.decompress(copies(tmp_path)["en/a.html.gz"]).decode() == TEXT


@pytest.mark.parametrize("ending", [".html", ".gz"])
@pytest.mark.parametrize("after", [TEXT, TEXT + "new"], ids=["taken back", "built again"])
def test_a_build_that_is_killed_while_it_puts_files_in_place_leaves_no_copy_of_another_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, after: str
) -> None:
    compress(tmp_path, {"en/a.html": TEXT}, ("gzip",))
    real = Path.replace

    def killed(self: Path, target: Path) -> Path:
        if self.suffix == ending:
            raise KeyboardInterrupt
        return real(self, target)

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(Path, "replace", killed)
        compress(tmp_path, {"en/a.html": TEXT + "new"}, ("gzip",))
    compress(tmp_path, {"en/a.html": after}, ("gzip",))
    assert gzip.decompress(copies(tmp_path)["en/a.html.gz"]).decode() == files(tmp_path)["en/a.html"] == after


def test_an_encoding_that_is_not_to_be_had_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="may name gzip, br, not zstd"):
        checked(("zstd",))
    monkeypatch.setitem(sys.modules, "brotli", None)
    with pytest.raises(ValueError, match="brotli is not installed"):
        checked(("gzip", "br"))
