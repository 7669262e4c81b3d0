"""A broken document is named once, with file and place; the others are built; the exit status tells."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest

from plugins.portal.adapter.build import Report
from plugins.portal.problems import Problem, exit_status
from tests.conftest import PROJECT, Build

RECORD = "content/documents/harbour-initiative/record.toml"
SUMMARY = "content/documents/harbour-initiative/summary.en.md"
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)><iframe src=//x.example></iframe>"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The small site of the tests, content and texts: two documents, quickly built."""
    return shutil.copytree(PROJECT / "tests/sites/small", tmp_path / "small")


def build_small(build: Build, small: Path) -> Report:
    return build(PATH=str(small / "content"), PORTAL_TEXTS=str(small / "texts"), PORTAL_LANGUAGES=("en", "ar"))


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def published(report: Report) -> list[str]:
    return sorted(document.record.id for document in report.site.corpus.documents)


def errors(report: Report) -> list[Problem]:
    return [problem for problem in report.site.problems if problem.severity == "error"]


def assert_the_other_is_built(report: Report) -> None:
    assert exit_status(report.site.problems) == 1
    assert (report.folder / "en/documents/river-statement.html").is_file()


def assert_markup_is_inert(report: Report) -> None:
    for path in report.folder.rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        for mark in ("<script>alert", "<img src=x", "<iframe", 'href="javascript'):
            assert mark not in page, path


def test_an_unknown_key_in_a_record(small: Path, build: Build) -> None:
    replace(small / RECORD, "type = ", "tpye = 1\ntype = ")
    report = build_small(build, small)
    (problem,) = errors(report)
    assert problem.file.endswith("harbour-initiative/record.toml")
    assert "line 1" in problem.place
    assert "tpye" in problem.place + problem.message
    assert "type" in problem.message
    assert_the_other_is_built(report)


def test_a_summary_with_invalid_utf_8(small: Path, build: Build) -> None:
    (small / SUMMARY).write_bytes((small / SUMMARY).read_bytes() + b"\nvoil\xe0\n")
    (small / "texts/harbour.txt").unlink()  # else the document has an English version still
    report = build_small(build, small)
    (problem,) = errors(report)
    assert problem.file.endswith("harbour-initiative/summary.en.md")
    assert "UTF-8" in problem.message
    assert (report.folder / "ar/documents/harbour-initiative.html").is_file()
    assert not (report.folder / "en/documents/harbour-initiative.html").exists()
    assert_the_other_is_built(report)


def test_a_mention_of_an_unknown_id(small: Path, build: Build) -> None:
    replace(small / SUMMARY, "Everyone", "[Everyone](entity:thai-land)")
    (small / "texts/harbour.txt").unlink()
    report = build_small(build, small)
    (problem,) = errors(report)
    assert problem.file.endswith("harbour-initiative/summary.en.md")
    assert "thai-land" in problem.message
    assert "did you mean 'thailand'" in problem.message
    assert "Everyone is welcome" in (report.folder / "en/documents/harbour-initiative.html").read_text("utf-8")
    assert_the_other_is_built(report)


def test_a_document_without_any_version(small: Path, build: Build) -> None:
    for summary in (small / SUMMARY).parent.glob("summary.*"):
        summary.unlink()
    (small / "texts/harbour.txt").unlink()
    report = build_small(build, small)
    (problem,) = [problem for problem in errors(report) if problem.file.endswith("harbour-initiative/record.toml")]
    assert "summary" in problem.message
    assert_the_other_is_built(report)


def test_markup_in_a_summary_is_inert_on_every_page(small: Path, build: Build) -> None:
    replace(small / SUMMARY, 'title = "Harbour Initiative in short"', f"title = 'A {HOSTILE} title'")
    with (small / SUMMARY).open("a", encoding="utf-8") as file:
        file.write(f"\n{HOSTILE} [x](javascript:alert(1))\n")
    report = build_small(build, small)
    assert exit_status(report.site.problems) == 1
    assert_markup_is_inert(report)
    assert_the_other_is_built(report)


def test_a_broken_record_is_one_problem_and_neither_its_text_nor_links_to_it_are_others(
    small: Path, build: Build
) -> None:
    replace(small / RECORD, 'type = "initiative"', 'type = "poem"')
    report = build_small(build, small)
    (problem,) = errors(report)
    assert problem.file.endswith("harbour-initiative/record.toml")
    assert published(report) == ["river-statement"]  # which links to it, and its raw text has no page of its own
    page = (report.folder / "en/documents/river-statement.html").read_text(encoding="utf-8")
    assert "first clause" in page
    assert "harbour-initiative.html" not in page


def test_a_broken_registry_entry_leaves_the_documents_that_name_it(small: Path, build: Build) -> None:
    replace(small / "content/registry/parties.toml", "[thailand]", '[thailand]\nteritory = "TH"')
    replace(small / SUMMARY, "Everyone", "[Everyone](entity:thailand)")
    report = build_small(build, small)
    (problem,) = errors(report)
    assert problem.place == "line 10, key thailand.teritory"
    assert published(report) == ["harbour-initiative", "river-statement"]
    told = [p for p in report.site.problems if "harbour-initiative, river-statement can't be shown with" in p.message]
    assert [(p.severity, p.file.endswith("parties.toml")) for p in told] == [("warning", True)]
    assert not (report.folder / "en/entities/thailand.html").exists()


@pytest.mark.parametrize("name", ["parties.toml", "."])
def test_a_registry_that_can_not_be_read_is_one_error(small: Path, build: Build, name: str) -> None:
    registry = small / "content/registry"
    if name == ".":
        shutil.rmtree(registry)
    else:
        replace(registry / name, "[china]", "[china")
    report = build_small(build, small)
    assert len(errors(report)) == 1
    assert published(report) == ["harbour-initiative", "river-statement"]


def test_a_field_that_could_steer_a_path_is_refused_and_nothing_is_written_elsewhere(small: Path, build: Build) -> None:
    replace(small / RECORD, "effect =", 'save_as = "../../x.html"\neffect =')
    replace(small / "content/documents/river-statement/record.toml", 'original = "en"', 'original = "../../x"')
    report = build_small(build, small)
    assert sorted(problem.place for problem in errors(report)) == ["line 2, key save_as", "line 3, key original"]
    assert [path.name for path in report.folder.parent.iterdir()] == ["output"]


def test_markup_in_names_and_descriptions_and_pages_is_inert_everywhere(small: Path, build: Build) -> None:
    names = f"[thailand.names]\nen = '{HOSTILE}'\n[thailand.description]\nen = '{HOSTILE}'"
    replace(small / "content/registry/parties.toml", "[thailand.official]", f"{names}\n[thailand.official]")
    replace(small / "content/registry/themes.toml", 'en = "Ports"', f"en = '{HOSTILE}'")
    replace(small / RECORD, '"The Quay Gazette"', f"'{HOSTILE}'")
    replace(small / "content/pages/about.en.md", "Nothing in it", f"{HOSTILE} [x](javascript:alert(3))")
    (small / "texts" / "<script>.txt").write_text(f"{HOSTILE} Plan\n\nThe ports met on the quay.\n\n{HOSTILE}\n")
    assert_markup_is_inert(build_small(build, small))


def test_what_turns_the_order_of_a_title_is_taken_out_everywhere_and_named(small: Path, build: Build) -> None:
    replace(small / RECORD, "Harbour Initiative", "Harbour \\u202eInitiative")
    replace(small / SUMMARY, "Harbour Initiative in", "Harbour \\u2067Initiative in")
    replace(small / "content/registry/places.toml", "Hat Yai", "Hat \u202eYai")
    report = build_small(build, small)
    assert len(errors(report)) == 3
    for path in report.folder.rglob("*.*"):
        if path.is_file():
            text = path.read_text(encoding="utf-8")
            assert "\u202e" not in text, path
            assert "\u2067" not in text, path


def test_links_of_a_page_that_lead_nowhere_or_out_of_the_site_are_named(small: Path, build: Build) -> None:
    links = (
        "[a](search.html) [b](../index.html) [c](nowhere.html) [d](../../secret) [e]({attach}/etc/passwd) ![f](x.png)"
    )
    replace(small / "content/pages/about.en.md", "Nothing", f"{links} Nothing")
    report = build_small(build, small)
    assert {problem.message.split("”")[0].split("“")[1] for problem in errors(report)} == {
        "nowhere.html",
        "../../secret",
        "{attach}/etc/passwd",
        "x.png",
    }
    assert not list(report.folder.rglob("passwd"))


def test_links_pipes_and_devices_are_refused_and_named(small: Path, build: Build) -> None:
    documents = small / "content/documents"
    (documents / "loop").symlink_to(documents)
    (documents / "harbour-initiative/summary.ar.md").unlink()
    (documents / "harbour-initiative/summary.ar.md").symlink_to("/etc/passwd")
    os.mkfifo(small / "texts/pipe.txt")
    (small / "texts/secret.txt").symlink_to("/etc/passwd")
    report = build_small(build, small)
    assert len(errors(report)) == 4
    assert published(report) == ["harbour-initiative", "river-statement"]
    assert not any("root:" in path.read_text("utf-8") for path in report.folder.rglob("*.html"))


HUGE = {
    "fifty megabytes": "word " * 10_000_000,
    "brackets": "[" * 100_000,
    "brackets over lines": "\n".join("[" * 290 for _ in range(300)),
    "tags": "<a " * 100_000,
    "backticks": " ".join("`" * n for n in range(400)),
    "a deep list": "\n".join("    " * n + "- x" for n in range(900)),
    "a deep list on a line": "- " * 900,
    "elements": "<div>" * 200_000,
}


@pytest.mark.parametrize("content", HUGE.values(), ids=HUGE.keys())
def test_a_hostile_summary_is_refused_in_bounded_time(small: Path, build: Build, content: str) -> None:
    with (small / SUMMARY).open("a", encoding="utf-8") as file:
        file.write("\n" + content)
    before = time.process_time()
    report = build_small(build, small)
    assert time.process_time() - before < 10
    assert [problem.file.endswith("summary.en.md") for problem in errors(report)] == [True]
    assert published(report) == ["harbour-initiative", "river-statement"]


def test_without_any_document_the_build_says_so_and_fails(small: Path, build: Build) -> None:
    for folder in (small / "content/documents").iterdir():
        shutil.rmtree(folder)
    (small / "texts/harbour.txt").unlink()
    (problem,) = errors(build_small(build, small))
    assert "There is no document to publish." in problem.message


def test_the_page_of_a_deleted_document_goes(small: Path, build: Build) -> None:
    first = build_small(build, small)
    shutil.rmtree(small / "content/documents/river-statement")
    again = build(PATH=str(small / "content"), OUTPUT_PATH=str(first.folder), PORTAL_LANGUAGES=("en", "ar"))
    assert "en/documents/river-statement.html" in again.written.removed
    assert not (first.folder / "en/documents/river-statement.html").exists()
