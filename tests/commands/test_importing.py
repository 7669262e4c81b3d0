"""A raw file becomes a document: its folder, its report, and after the next build its page."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from lxml import html

from plugins.portal.capture import read_records, read_registry, read_summaries
from plugins.portal.commands import importing
from plugins.portal.commands.importing import Imported, Options
from plugins.portal.export.report import SCHEMA
from plugins.portal.extract import child
from plugins.portal.problems import Problem, exit_status
from tests.conftest import PROJECT, Build
from tests.extract.files import pdf, word

CONTENT = PROJECT / "tests/sites/small/content"
TEXT = """Joint Statement on Quiet Harbours
QUAYTOWN, 10 OCTOBER 2024

RECALLING the Tide Charter of 2019;

1. We will build quiet piers.
2. We will meet once a year.
(a) in the north
(b) in the south
"""
ID = "joint-statement-on-quiet-harbours"


def imports(path: Path, into: Path, **options: Any) -> tuple[tuple[Imported, ...], tuple[Problem, ...]]:
    return importing.import_path(path, CONTENT / "registry", Options(into, **options))


def of_records(faults: tuple[Problem, ...]) -> list[Problem]:
    """Not those of the small site's registry, whose documents are elsewhere."""
    return [fault for fault in faults if fault.file.endswith("record.toml")]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "raw" / "statement 7.txt"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_file_becomes_a_folder_with_record_capture_and_report(tmp_path: Path, file: Path) -> None:
    (done,), problems = imports(file, tmp_path / "documents")
    assert not problems
    folder = tmp_path / "documents" / ID
    assert {path.name for path in done.written} == {"record.toml", "statement 7.txt", "import.txt"}
    assert (folder / "statement 7.txt").read_bytes() == file.read_bytes()
    assert (folder / "import.txt").read_text(encoding="utf-8") == done.report
    record = tomllib.loads((folder / "record.toml").read_text(encoding="utf-8"))
    assert (record["type"], record["original"], record["capture"]) == ("joint-statement", "en", "statement 7.txt")
    assert record["dates"]["adopted"] == "2024-10-10"
    assert record["titles"] == {"en": "Joint Statement on Quiet Harbours"}
    assert record["texts"] == [{"language": "en", "status": "original", "rights": "LicenseRef-publisher"}]


def test_the_record_is_sound_and_its_text_is_found_beside_it(tmp_path: Path, file: Path) -> None:
    imports(file, tmp_path / "documents")
    registry, _ = read_registry(CONTENT / "registry")
    records, faults = read_records(tmp_path / "documents", registry)
    captures, problems = read_summaries(tmp_path / "documents", records)
    assert not of_records(faults)
    assert not problems
    assert [(item.document, item.layer, item.language) for item in captures] == [(ID, "text", None)]
    assert records[0].sha256 == captures[0].sha256


def test_a_capture_that_was_changed_since_is_told(tmp_path: Path, file: Path) -> None:
    imports(file, tmp_path / "documents")
    (tmp_path / "documents" / ID / "statement 7.txt").write_text(TEXT + "3. We will rest.\n")
    records, _ = read_records(tmp_path / "documents", read_registry(CONTENT / "registry")[0])
    captures, (problem,) = read_summaries(tmp_path / "documents", records)
    assert len(captures) == 1
    assert problem.severity == "warning"
    assert "sha256" in problem.message


def test_nothing_there_is_overwritten_without_force(tmp_path: Path, file: Path) -> None:
    imports(file, tmp_path / "documents")
    record = tmp_path / "documents" / ID / "record.toml"
    record.write_text(record.read_text(encoding="utf-8").replace("political", "binding"), encoding="utf-8")
    (again,), _ = imports(file, tmp_path / "documents")
    assert again.written == ()
    assert [problem.severity for problem in again.problems] == ["info"]
    file.write_text(TEXT + "3. We will rest.\n", encoding="utf-8")
    (changed,), _ = imports(file, tmp_path / "documents")
    assert changed.written == ()
    assert "--force" in changed.problems[0].message
    assert exit_status(changed.told) == 1
    assert '"binding"' in record.read_text(encoding="utf-8")
    (forced,), _ = imports(file, tmp_path / "documents", force=True)
    assert forced.written
    assert '"political"' in record.read_text(encoding="utf-8")
    assert [path.name for path in (tmp_path / "documents").iterdir()] == [ID]


def test_a_dry_run_writes_nothing(tmp_path: Path, file: Path) -> None:
    (done,), _ = imports(file, tmp_path / "documents", dry_run=True)
    assert "Joint Statement on Quiet Harbours" in done.report
    assert not (tmp_path / "documents").exists()


def test_a_record_that_claims_the_file_keeps_its_folder_and_the_report_is_made_all_the_same(
    tmp_path: Path, file: Path
) -> None:
    (tmp_path / "documents" / "quiet").mkdir(parents=True)
    (tmp_path / "documents" / "quiet" / "record.toml").write_text('capture = "statement 7.txt"\n')
    (done,), _ = imports(file, tmp_path / "documents")
    assert done.data["document"]["type"] == "joint-statement"
    assert (done.written, done.problems[0].severity) == ((), "warning")


def test_a_folder_is_imported_with_all_that_can_be_read(tmp_path: Path, file: Path) -> None:
    raw = file.parent
    (raw / "b").mkdir()
    (raw / "b" / "statement 7.txt").write_text(TEXT.replace("piers", "locks"), encoding="utf-8")
    (raw / "港口.txt").write_text("港口合作倡议\n各港口在码头举行会议，讨论渡轮的安全问题。\n", encoding="utf-8")
    (raw / "nets.docx").write_bytes(
        word("Statement on Lost Nets", ("We will look for nets.", 1, 0), ("We will meet.", 1, 0))
    )
    (raw / "buoys.pdf").write_bytes(pdf([(72, 700, "Statement on Buoys"), (72, 660, "1. We will paint buoys.")]))
    (raw / "broken.pdf").write_bytes(b"%PDF-1.4 and no more")
    (raw / "sheet.ods").write_bytes(b"x")
    done, problems = imports(raw, tmp_path / "documents")
    assert [each.file for each in done] == [
        "broken.pdf", "buoys.pdf", "nets.docx", "statement 7.txt", "港口.txt", "b/statement 7.txt",
    ]  # fmt: skip
    assert ["sheet.ods" in problem.file for problem in problems] == [True]
    assert [bool(each.written) for each in done] == [False, True, True, True, True, True]
    folders = {path.name for path in (tmp_path / "documents").iterdir()}
    assert {ID, f"{ID}-2", "statement-on-buoys", "statement-on-lost-nets"} < folders
    records, faults = read_records(tmp_path / "documents", read_registry(CONTENT / "registry")[0])
    assert (len(records), of_records(faults)) == (5, [])
    again, _ = imports(raw, tmp_path / "documents")
    assert not any(each.written for each in again)
    assert [each.data for each in again] == [each.data for each in done]
    assert all(exit_status(each.problems) == 0 for each in again)


@pytest.mark.parametrize("name", ["record.toml.txt", "import.txt", "summary.en.md", "text.en.txt", "~x.txt"])
def test_a_file_s_name_can_not_take_the_place_of_another_file(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text(TEXT, encoding="utf-8")
    (done,), _ = imports(file, tmp_path / "documents")
    names = {path.name for path in done.written}
    assert len(names) == 3
    assert tomllib.loads(done.written[0].read_text(encoding="utf-8"))["capture"] in names - {
        "record.toml",
        "import.txt",
    }


@pytest.mark.parametrize("name", ["absent.txt", "x.ods", "."])
def test_what_is_no_capture_is_a_problem(tmp_path: Path, name: str) -> None:
    done, problems = imports(tmp_path / name, tmp_path / "documents")
    assert exit_status((*problems, *(problem for each in done for problem in each.told))) == 1


def test_a_missing_package_is_named_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "plugins.portal.extract.html", raising=False)
    monkeypatch.setitem(sys.modules, "bs4", None)
    answer = child.answer("text/html", b"<p>The ports met.</p>")
    assert "pip install" in answer["error"]
    assert "bs4" in answer["error"]


def test_the_report_tells_an_editor_what_was_understood(tmp_path: Path) -> None:
    file = tmp_path / "x.txt"
    file.write_text("Home > News > Statements\n" + TEXT, encoding="utf-8")
    (done,), _ = imports(file, tmp_path / "documents", dry_run=True)
    for words in (
        "Type: joint-statement",
        "Date adopted: 2024-10-10",
        "Date published: not found",
        "  p-1 clause 1. We will build quiet piers.",
        "    p-2-1 item (a) in the north",
        "breadcrumbs: Home > News > Statements",
        "Not certain:",
        "Names that are not in the registry:",
        "Instruments that are wanted:",
    ):
        assert words in done.report


def test_the_task_prints_json_alone_and_writes_nothing_on_a_dry_run(tmp_path: Path, file: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "invoke",
        "import",
        str(file),
        "--into",
        str(tmp_path / "d"),
        "--json",
        "--dry-run",
    ]
    run = subprocess.run(command, cwd=PROJECT, capture_output=True, check=False)
    assert run.returncode == 0, run.stderr
    made = json.loads(run.stdout)
    assert Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).is_valid(made)
    assert made["captures"][0]["file"] == "statement 7.txt"
    assert not (tmp_path / "d").exists()


def test_an_imported_file_has_its_page_after_the_next_build(tmp_path: Path, file: Path, build: Build) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    page = file.with_name("page.html")
    page.write_text(
        "<title>Statement on Lost Nets</title><nav>Home</nav><h1>Statement on Lost Nets</h1>"
        "<ol><li>We will look for nets.</li><li>We will meet once a year and count them.</li></ol>",
        encoding="utf-8",
    )
    imports(file.parent, content / "documents")
    report = build(PATH=str(content), PORTAL_LANGUAGES=("en", "ar"))
    assert exit_status(report.site.problems) == 0
    tree = html.parse(str(report.folder / "en/documents" / f"{ID}.html"))
    assert "Quiet Harbours" in tree.xpath("string(//h1)")
    assert "We will build quiet piers." in tree.xpath("string(//section[@id='p-1'])")
    nets = html.parse(str(report.folder / "en/documents/statement-on-lost-nets.html"))
    assert "count them" in nets.xpath("string(//section[@id='p-2'])")
    assert not [path for path in report.folder.rglob("*") if path.name in ("import.txt", file.name, page.name)]
