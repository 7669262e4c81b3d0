"""axe finds nothing in the catalogue of components, light and wide, dark and narrow; `invoke audit` tries all four."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from plugins.portal.commands.components import SHOWN, catalogue
from tests.browser.looking import OF_A_LOOK, looked_at_twice
from tests.conftest import PROJECT


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("components")
    for file in catalogue(PROJECT):
        target = made / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.data)
    return made


LOOKED_AT = [tag if tag in ("en", "ar") else pytest.param(tag, marks=pytest.mark.audit) for tag in SHOWN]


@pytest.mark.parametrize("tag", LOOKED_AT)
def test_a_component_is_accessible_by_itself(page: Page, folder: Path, axe: str, tag: str) -> None:
    found = []
    for file in sorted((folder / tag).glob("*.html")):
        found += [f"{file.stem}, {each}" for each in looked_at_twice(page, axe, file.as_uri(), *OF_A_LOOK)]
    assert found == []
