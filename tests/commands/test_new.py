"""A new document's folder can be built from as it is."""

import tomllib
from pathlib import Path

import pytest

from plugins.portal.commands.new import new


def test_the_folder_holds_a_record_and_a_summary(tmp_path: Path) -> None:
    record, summary = new(tmp_path, "hanoi-plan-2025", "vi", "Kế hoạch Hà Nội")
    assert tomllib.loads(record.read_text(encoding="utf-8"))["titles"] == {"vi": "Kế hoạch Hà Nội"}
    assert summary.name == "summary.vi.md"
    assert "{#p-1}" in summary.read_text(encoding="utf-8")


@pytest.mark.parametrize("id", ["../x", "Hanoi", "a--b", "-a", "", "a/b", "a b"])
def test_an_id_that_could_not_be_an_address_is_refused(tmp_path: Path, id: str) -> None:
    with pytest.raises(ValueError, match="can't be an id"):
        new(tmp_path, id, "en", "Title")
    assert list(tmp_path.iterdir()) == []


def test_an_existing_document_is_never_overwritten(tmp_path: Path) -> None:
    record, _summary = new(tmp_path, "plan", "en", "Plan")
    record.write_text("mine")
    with pytest.raises(FileExistsError):
        new(tmp_path, "plan", "en", "Plan")
    assert record.read_text() == "mine"


@pytest.mark.parametrize(
    ("language", "title", "message"),
    [("../x", "Plan", "no language of the portal"), ("en", 'A "plan"', "quotation"), ("en", "P\u202elan", "invisible")],
)
def test_what_can_not_stand_in_a_record_is_refused(tmp_path: Path, language: str, title: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        new(tmp_path, "plan", language, title)
    assert list(tmp_path.iterdir()) == []
