"""What `invoke bench-edit` changes in a project: one file, and again a little otherwise each time."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from bench.build.corpus import Parameters, write
from bench.build.editing import EDITS


def files(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.*")}


@pytest.mark.parametrize("edit", sorted(EDITS))
def test_an_edit_changes_one_file_each_time(tmp_path: Path, edit: str) -> None:
    content = tmp_path / "content"
    write(Parameters(3, entities=20, themes=6, terms=1, provisions=8), content)
    versions = [files(content)]
    for number in range(3):
        EDITS[edit](content, number)
        versions.append(files(content))
    pairs = [(before[path], after[path], path) for before, after in pairwise(versions) for path in after]
    changed = {path for before, after, path in pairs if before != after}
    assert len(changed) == (0 if edit == "nothing" else 1)
    lengths = {sum(map(len, each.values())) for each in versions[1:]}
    assert len(lengths) == 1, "it does not grow from edit to edit"
