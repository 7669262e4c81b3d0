"""A page of each type comes out as it did: a change is seen, and taken over on purpose with ``invoke golden``."""

import difflib

import pytest

from plugins.portal.commands import golden
from tests.conftest import PROJECT


@pytest.fixture(scope="module")
def rendered() -> dict[str, bytes]:
    return golden.render(PROJECT)


@pytest.mark.parametrize("path", golden.PAGES)
def test_a_golden_page_is_unchanged(rendered: dict[str, bytes], path: str) -> None:
    expected = (PROJECT / golden.FOLDER / path).read_text(encoding="utf-8").splitlines()
    now = rendered[path].decode("utf-8").splitlines()
    difference = "\n".join(difflib.unified_diff(expected, now, "expected", "now", lineterm="", n=1))
    assert not difference, f"{path} changed; if it should, run `invoke golden`:\n{difference[:4000]}"


def test_there_is_no_golden_page_that_nobody_compares() -> None:
    folder = PROJECT / golden.FOLDER
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert there == set(golden.PAGES)
