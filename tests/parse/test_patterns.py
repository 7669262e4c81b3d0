"""Every pattern of captures points to cases that exist: the table in ``cases/patterns.md`` can't drift."""

from __future__ import annotations

import re

import pytest

from tests.parse.cases import CASES

_ROW = re.compile(r"^\| (?P<pattern>.+?) \| (?P<cases>`.+`) \|$", re.MULTILINE)
_CASE = re.compile(r"`(?P<file>[a-z_]+\.md): (?P<name>[^`]+)`")
ROWS = [(match["pattern"], match["cases"]) for match in _ROW.finditer((CASES / "patterns.md").read_text("utf-8"))]


def exists(file: str, name: str) -> bool:
    """Whether a file has a case of this name, or a table with these words in a line."""
    lines = (CASES / file).read_text("utf-8").splitlines()
    return any(line == f"## {name}" or (line.startswith("| ") and name in line) for line in lines)


@pytest.mark.parametrize(("pattern", "cases"), ROWS, ids=[pattern for pattern, _ in ROWS])
def test_a_pattern_points_to_cases_that_exist(pattern: str, cases: str) -> None:
    named = _CASE.findall(cases)
    assert named
    assert [f"{file}: {name}" for file, name in named if not exists(file, name)] == []


def test_every_row_of_the_table_is_read() -> None:
    lines = (CASES / "patterns.md").read_text("utf-8").splitlines()
    assert len(ROWS) == sum(line.startswith("| ") and not line.startswith("| pattern") for line in lines) > 60
