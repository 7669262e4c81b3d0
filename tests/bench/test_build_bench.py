"""What the measuring of builds measures, compares and draws."""

from __future__ import annotations

import runpy
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st
from lxml import etree

from bench.build import __main__ as main, results
from bench.build.chart import Chart, description, svg
from bench.build.corpus import Corpus, Parameters
from bench.build.measure import BuildError, measure, output
from bench.build.peers import PEERS
from bench.build.runs import Installed, Result, Task, change, compare
from plugins.portal import locks

SMALL = Parameters(documents=3, bilingual=1, entities=30, themes=6, terms=2, cited=2, provisions=9)
POINTS = st.lists(st.tuples(st.floats(1e-3, 1e9), st.floats(1e-3, 1e9)), min_size=1, max_size=6).map(tuple)


def result(peer: str, documents: int, wall: float, scenario: str = "full") -> Result:
    return Result(peer, "1.0", documents, scenario, wall, wall * 2, 50_000_000, 10, 2_000_000, 3)


class Fake:
    """A builder that copies its source and counts its builds."""

    name = title = "fake"
    again = "all of it"
    note = ""

    def prepare(self, corpus, project, interface):
        (project / "source.txt").write_text("Text.\n", encoding="utf-8")

    def command(self, tools, project, *, again=False):
        script = "import pathlib as p; o = p.Path('output'); o.mkdir(exist_ok=True); n = len(list(o.iterdir()));"
        return sys.executable, "-c", script + "(o / str(n)).write_bytes(p.Path('source.txt').read_bytes())"

    def leftovers(self, project):
        return (project / "output",)

    def source(self, corpus, project):
        return project / "source.txt"


def test_time_and_memory_of_a_command_include_those_that_it_starts(tmp_path):
    child = "x = bytearray(60_000_000); sum(range(3_000_000)); import time; time.sleep(0.4)"
    parent = f"import subprocess, sys; x = bytearray(60_000_000); subprocess.run([sys.executable, '-c', {child!r}])"
    used = measure((sys.executable, "-c", parent), tmp_path)
    assert used.wall > 0.4
    assert 0 < used.cpu < used.wall + 1
    assert used.peak > (110_000_000 if Path("/proc/self/smaps_rollup").exists() else 60_000_000)


def test_a_command_that_fails_says_why(tmp_path):
    with pytest.raises(BuildError, match="no wind"):
        measure((sys.executable, "-c", "raise SystemExit('no wind')"), tmp_path)


def test_output_counts_files_in_all_folders(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b.html").write_bytes(b"12345")
    (tmp_path / "c.html").write_bytes(b"123")
    assert (output(tmp_path).files, output(tmp_path).bytes) == (2, 8)


def test_full_builds_begin_with_nothing_and_later_ones_with_what_is_there(tmp_path):
    found = list(compare(Task(SMALL, ("en",)), [Installed(Fake(), "1", tmp_path)], tmp_path, 2, lambda said: None))
    assert [(each.scenario, each.files, each.rounds) for each in found] == [
        ("full", 1, 2), ("nothing", 4, 2), ("changed", 6, 2),
    ]  # fmt: skip
    assert found[2].bytes > 6 * len("Text.\n")


def test_a_builder_that_fails_is_left_out(tmp_path):
    class Broken(Fake):
        def command(self, tools, project, *, again=False):
            return sys.executable, "-c", "raise SystemExit('aground')"

    said: list[str] = []
    assert list(compare(Task(SMALL, ("en",)), [Installed(Broken(), "1", tmp_path)], tmp_path, 2, said.append)) == []
    assert any("aground" in line for line in said)


def test_a_changed_text_has_another_sentence_every_time(tmp_path):
    source = tmp_path / "text.md"
    source.write_text("## A {#p-1}\n\nOne.\n", encoding="utf-8")
    change(source, 1)
    first = source.read_text(encoding="utf-8")
    change(source, 2)
    assert first.startswith("## A {#p-1}\n\nOne. ")
    assert source.read_text(encoding="utf-8").startswith(first.rstrip("\n"))
    assert source.read_text(encoding="utf-8") != first


@pytest.mark.parametrize("name", [name for name in PEERS if name != "concordance"])
def test_projects_of_other_builders_hold_every_version(tmp_path, name):
    corpus = Corpus.of(SMALL)
    PEERS[name].prepare(corpus, tmp_path, ("en", "de"))
    texts = [path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.md")]
    for plan in corpus.plans():
        for language in plan.languages:
            assert sum(plan.titled.title(language) in text and "{#p-1}" in text for text in texts) >= 1
    assert PEERS[name].source(corpus, tmp_path).is_file()
    kept = {path for path in tmp_path.rglob("*") if path.is_file() and "of-a-language" not in path.parts}
    assert not [path for path in kept if "%SITE%" in path.read_text("utf-8") or "%LANG" in path.read_text("utf-8")]


@settings(deadline=None)
@given(st.dictionaries(st.text('abc<&"é中 ', min_size=1, max_size=5), POINTS, min_size=1, max_size=8))
def test_charts_are_xml_with_a_description_that_holds_every_line(lines):
    chart = Chart("c", "Growth <&", "documents", "seconds", lines)
    drawn = etree.fromstring(svg(chart))
    assert drawn.get("role") == "img"
    names = {element.text for element in drawn.iter("{http://www.w3.org/2000/svg}text")}
    assert len(list(drawn.iter("{http://www.w3.org/2000/svg}g"))) == len(lines)
    assert {"Growth <&", "documents", "seconds"} <= names
    assert all(name in description(chart) for name in lines)


def test_names_at_the_ends_of_lines_keep_apart():
    chart = Chart("c", "t", "x", "y", dict.fromkeys("abc", ((1.0, 5.0), (10.0, 5.0))))
    drawn = etree.fromstring(svg(chart))
    heights = sorted(
        float(element.get("y", "0"))
        for element in drawn.iter("{http://www.w3.org/2000/svg}text")
        if element.get("class") == "name"
    )
    assert all(below - above >= 16 for above, below in pairwise(heights))


@pytest.mark.parametrize("lines", [{}, {"a": ()}, {"a": ((0.0, 1.0),)}])
def test_a_chart_without_points_above_zero_is_refused(lines):
    with pytest.raises(ValueError, match="above zero"):
        svg(Chart("c", "t", "x", "y", lines))


def test_results_of_a_new_run_take_the_place_of_old_ones(tmp_path):
    book = results.Book((result("hugo", 100, 2.0), result("hugo", 200, 4.0)))
    book = results.Book(book.with_results([result("hugo", 100, 1.0)]), {"Cores": "2"}, {"mkdocs": "not there"})
    results.write(book, tmp_path / "new")
    again = results.read(tmp_path / "new" / results.DATA)
    assert again == book
    assert [(each.documents, each.wall) for each in again.results] == [(100, 1.0), (200, 4.0)]


def test_the_report_compares_with_the_yardstick():
    report = results.report(results.Book((result("hugo", 100, 2.0), result("concordance", 100, 1.0))))
    row = next(line for line in report.splitlines() if line.startswith("| Concordance |"))
    assert row.startswith("| Concordance | 1.00 (0.50) | 2.00 (0.50) | 20.0 | 50 (1.00) |")


def test_the_report_says_who_was_left_out_and_why():
    report = results.report(results.Book((result("hugo", 100, 2.0),), missing={"eleventy": "npm can't be run"}))
    assert "- Eleventy: npm can't be run" in report
    assert "- Zola: " in report


def test_the_report_tells_how_each_stage_grows():
    def profile(cpu: float) -> dict[str, object]:
        stages = [
            {"name": "link", "within": "", "cpu": cpu, "wall": 1.0, "peak": 5_000_000, "items": 1},
            {"name": "parse", "within": "documents", "cpu": 0.5, "wall": 1.0, "peak": 1, "items": 1},
        ]
        return {"seconds": 7.0, "files": 1200, "bytes": 3_000_000, "stages": stages}

    report = results.report(results.Book(profiles={"100": profile(1.0), "1000": profile(15.0)}))
    assert "| link | 10.00 | 15.00 | 1.50 |" in report
    assert "| – parse | 5.00 | 0.50 | 0.10 |" in report
    assert "1,000 documents: 7 s, 1,200 files, 3 MB, 5 MB of memory" in report


def test_a_full_build_of_the_portal_finds_neither_its_output_nor_its_cache(tmp_path):
    portal = PEERS["concordance"]
    portal.prepare(Corpus.of(SMALL), tmp_path, ("en",))
    settings = runpy.run_path(str(tmp_path / "pelicanconf.py"))
    assert {Path(settings["OUTPUT_PATH"]), Path(settings["PORTAL_CACHE"])} == set(portal.leftovers(tmp_path))


def test_no_results_are_an_empty_book(tmp_path):
    assert results.read(tmp_path / "results.json") == results.Book()


@pytest.mark.parametrize(("asked", "said"), [(("--peers", "wind"), "There are"), (("--documents", "0"), "From 1 to")])
def test_what_cannot_be_measured_is_said(capsys, asked, said):
    assert main.main(list(asked)) == 2
    assert said in capsys.readouterr().err


def test_two_measurements_do_not_share_a_workspace(capsys, tmp_path):
    with locks.hold(tmp_path):
        assert main.main(["--workspace", str(tmp_path), "--into", str(tmp_path)]) == 2
    assert "Another measurement runs" in capsys.readouterr().err
