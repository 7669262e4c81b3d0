"""The size of a site is known before it is made, and one that hosts would refuse is told with what can be done."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from lxml import html

from plugins.portal.adapter.build import Report
from plugins.portal.pipeline import Inputs
from plugins.portal.pipeline.expected import MOST_BYTES, MOST_FILES, too_large
from plugins.portal.pipeline.inputs import Expected
from tests.conftest import FEW, PROJECT, Build

SMALL = PROJECT / "tests/sites/small"
INPUTS = Inputs(PROJECT / "content", PROJECT / "theme", PROJECT / "node_modules", ("en", "ar"))


def agrees(report: Report) -> None:
    outputs = (*report.site.pages, *report.site.files)
    assert report.site.expected is not None
    assert report.site.expected.pages == len(report.site.pages)
    assert report.site.expected.files == pytest.approx(len(outputs), rel=0.02)
    assert report.site.expected.bytes == pytest.approx(sum(output.size for output in outputs), rel=1 / 3, abs=2e6)


def test_the_project_is_as_large_as_expected(site: Report) -> None:
    agrees(site)


@pytest.fixture(scope="module", params=[True, False], ids=["all", "less"])
def small(request: pytest.FixtureRequest, build: Build) -> tuple[Report, bool]:
    """The small site at an address, and whether it has all that it may have."""
    whole: bool = request.param
    report = build(
        PATH=str(SMALL / "content"), PORTAL_TEXTS=str(SMALL / "texts"), PORTAL_LANGUAGES=FEW,
        SITEURL="https://portal.example", PORTAL_DATA=whole, PORTAL_SIDE_BY_SIDE=whole,
    )  # fmt: skip
    return report, whole


def test_a_small_site_is_as_large_as_expected(small: tuple[Report, bool]) -> None:
    agrees(small[0])


def test_what_a_smaller_site_leaves_out_is_not_linked_to(small: tuple[Report, bool]) -> None:
    report, whole = small
    paths = {output.path for output in (*report.site.pages, *report.site.files)}
    assert any(path.startswith("data/documents/") for path in paths) == whole
    assert ("en/documents/harbour-initiative.ar.html" in paths) == whole
    body = (report.folder / "en/documents/harbour-initiative.html").read_text(encoding="utf-8")
    assert ("data/documents/" in body) == ("harbour-initiative.ar.html" in body) == whole
    for path in report.folder.rglob("*.html"):
        for href in html.parse(str(path)).getroot().xpath("//a/@href | //link/@href"):
            parts = urlsplit(href)
            if parts.path and not parts.scheme:
                assert (path.parent / parts.path).is_file(), f"{path.relative_to(report.folder)}: {href}"


@pytest.mark.parametrize(
    ("files", "size", "said"),
    [
        (MOST_FILES, MOST_BYTES, []),
        (24_310, 1, ["about 24,310 files, and some hosts take 20,000", "PORTAL_DATA = False", "docs/scale.md"]),
        (1, 2_340_000_000, ["about 2.3 GB, and some hosts take 1", "PORTAL_SIDE_BY_SIDE = False"]),
        (10**6, 10**11, ["1,000,000 files", "100.0 GB", "fewer PORTAL_LANGUAGES"]),
    ],
)
def test_a_site_that_hosts_would_refuse_is_told(files: int, size: int, said: list[str]) -> None:
    found = list(too_large(Expected(1, files, size), INPUTS, made=False))
    assert [problem.severity for problem in found] == ["warning"] * bool(said)
    assert all(words in problem.message for words in said for problem in found)


def test_compressed_copies_count() -> None:
    assert list(too_large(Expected(1, 9000, 1), INPUTS, made=False)) == []
    (problem,) = too_large(Expected(1, 9000, 1), replace(INPUTS, copies=("gzip", "br")), made=False)
    assert "27,000 files" in problem.message
    assert "PORTAL_PRECOMPRESS = ()" in problem.message


def test_what_is_left_out_already_is_not_advised() -> None:
    bare = replace(INPUTS, data=False, side_by_side=False, languages=("en",))
    (problem,) = too_large(Expected(1, 10**6, 1), bare, made=True)
    assert "PORTAL_" not in problem.message
