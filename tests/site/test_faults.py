"""A broken document is named once, with file and place; the others are built; the exit status tells."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from plugins.portal.adapter.build import Report
from plugins.portal.problems import Problem, exit_status
from tests.conftest import PROJECT, Build

BROKEN = "shenzhen-initiative"
HEALTHY = ("sti-enhancing-program", "beijing-supply-chain-initiative", "digital-ecosystem-statement")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return shutil.copytree(PROJECT / "content", tmp_path / "content")


def errors(report: Report) -> list[Problem]:
    return [problem for problem in report.site.problems if problem.severity == "error"]


def assert_the_others_are_built(report: Report) -> None:
    assert exit_status(report.site.problems) == 1
    for id in HEALTHY:
        for language in ("en", "ar"):
            assert (report.folder / language / "documents" / f"{id}.html").is_file()


def test_an_unknown_key_in_a_record(content: Path, build: Build) -> None:
    record = content / "documents" / BROKEN / "record.toml"
    text = record.read_text(encoding="utf-8")
    record.write_text(text.replace("\ntype = ", "\ntpye = 1\ntype = ", 1), encoding="utf-8")
    report = build(PATH=str(content))
    (problem,) = errors(report)
    assert problem.file.endswith(f"{BROKEN}/record.toml")
    line = record.read_text(encoding="utf-8").splitlines().index("tpye = 1") + 1
    assert f"line {line}" in problem.place
    assert "tpye" in problem.place + problem.message
    assert "type" in problem.message
    assert_the_others_are_built(report)


def test_a_summary_with_invalid_utf_8(content: Path, build: Build) -> None:
    summary = content / "documents" / BROKEN / "summary.en.md"
    summary.write_bytes(summary.read_bytes() + b"\nvoil\xe0\n")
    report = build(PATH=str(content))
    (problem,) = errors(report)
    assert problem.file.endswith(f"{BROKEN}/summary.en.md")
    assert "UTF-8" in problem.message
    assert (report.folder / "ar" / "documents" / f"{BROKEN}.html").is_file()
    assert not (report.folder / "en" / "documents" / f"{BROKEN}.html").exists()
    assert_the_others_are_built(report)


def test_a_mention_of_an_unknown_id(content: Path, build: Build) -> None:
    summary = content / "documents" / BROKEN / "summary.en.md"
    text = summary.read_text(encoding="utf-8")
    summary.write_text(text + "\nAlso [the neighbours](entity:viet-nom).\n", encoding="utf-8")
    report = build(PATH=str(content))
    (problem,) = errors(report)
    assert problem.file.endswith(f"{BROKEN}/summary.en.md")
    assert "viet-nom" in problem.message
    assert "viet-nam" in problem.message
    assert "the neighbours" in (report.folder / "en" / "documents" / f"{BROKEN}.html").read_text(encoding="utf-8")
    assert_the_others_are_built(report)


def test_a_document_without_any_version(content: Path, build: Build) -> None:
    for summary in (content / "documents" / BROKEN).glob("summary.*"):
        summary.unlink()
    report = build(PATH=str(content))
    (problem,) = [problem for problem in errors(report) if problem.file.endswith("record.toml")]
    assert "summary" in problem.message
    assert_the_others_are_built(report)


def test_markup_in_a_summary_is_inert_on_every_page(content: Path, build: Build) -> None:
    summary = content / "documents" / BROKEN / "summary.en.md"
    text = summary.read_text(encoding="utf-8")
    hostile = '<script>alert("x")</script><img src=x onerror=alert(1)>'
    lines = text.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("title"))
    lines[at] = f"title = 'A {hostile} title'"
    summary.write_text("\n".join(lines) + f"\n\n{hostile} [x](javascript:alert(1))\n", encoding="utf-8")
    report = build(PATH=str(content))
    for path in report.folder.rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        assert "<script>alert" not in page, path
        assert "<img src=x" not in page, path
        assert 'href="javascript' not in page, path
    assert_the_others_are_built(report)
