"""Whatever an editor does between two builds, the second gives what a clean build gives, byte for byte."""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from plugins.portal.annotate import Annotator
from plugins.portal.model import Record, Version
from plugins.portal.pipeline import Memory
from tests.pipeline.editing import EDITS, RENDERED, Built, again, clean, copied, incremental


@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
@given(names=st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=4), one_process=st.booleans())
def test_any_sequence_of_edits_gives_the_site_of_a_clean_build(
    project: Path, names: list[str], one_process: bool
) -> None:
    memory = Memory(patient=True) if one_process else None
    for name in names:
        EDITS[name](project)
        assert incremental(project, memory=memory) == clean(project), name


@pytest.fixture(scope="module")
def memory() -> Memory:
    """Of one process, for all edits."""
    return Memory(patient=True)


@pytest.mark.parametrize("name", sorted(EDITS))
def test_each_edit_alone_gives_the_site_of_a_clean_build(
    built: tuple[Path, Built], project: Path, memory: Memory, name: str
) -> None:
    assert incremental(project, memory=memory) == built[1], "every edit before this one is undone"
    EDITS[name](project)
    after = incremental(project, memory=memory)
    assert after == clean(project)
    same = name == "nothing" or name.endswith("back") or "output" in name
    assert (after == built[1]) == same, "the edit makes a difference"


def test_the_number_of_processes_changes_no_byte(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    assert incremental(folder, 3) == clean(folder)


@pytest.mark.parametrize("name", RENDERED)
def test_only_pages_that_show_what_was_edited_are_made_anew(project: Path, name: str) -> None:
    do, expected = RENDERED[name]
    again(project)
    do(project)
    made = again(project)
    assert {page for page in made.rendered if not any(fnmatch(page, each) for each in expected)} == set()
    assert {each for each in expected if not any(fnmatch(page, each) for page in made.rendered)} == set()
    assert len(made.rendered) < len(made.pages)


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        ("an organisation is renamed", {"harbour-initiative text en", "harbour-initiative summary en",
                                        "river-statement summary en"}),
        ("an organisation is renamed in one language", {"harbour-initiative summary ar"}),
        ("nothing", set()),
    ],
)  # fmt: skip
def test_a_renamed_organisation_lets_only_versions_be_annotated_again_that_write_its_name(
    project: Path, monkeypatch: pytest.MonkeyPatch, edit: str, expected: set[str]
) -> None:
    again(project)
    EDITS[edit](project)
    annotated: set[str] = set()
    before = Annotator.annotate

    def noted(annotator: Annotator, version: Version, record: Record) -> object:
        annotated.add(" ".join(version.key))
        return before(annotator, version, record)

    with monkeypatch.context() as patched:
        patched.setattr(Annotator, "annotate", noted)
        again(project)
    assert annotated == expected
    assert incremental(project) == clean(project)


def test_another_version_of_the_program_makes_everything_anew(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    again(project)
    monkeypatch.setattr("plugins.portal.pipeline.world.code_version", lambda: "another")
    made = again(project)
    assert len(made.rendered) == len(made.pages)
