"""axe finds nothing in the catalogue of components, light and wide, dark and narrow; `invoke audit` tries all four."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from plugins.portal.commands.components import SHOWN, catalogue
from tests.browser.looking import OF_A_LOOK, violations
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
        page.emulate_media(color_scheme="light")
        page.set_viewport_size({"width": 1280, "height": 800})
        page.goto(file.as_uri())
        found += [f"{file.stem}, light: {each}" for each in violations(page, axe)]
        page.emulate_media(color_scheme="dark")
        page.set_viewport_size({"width": 360, "height": 800})
        found += [f"{file.stem}, dark: {each}" for each in violations(page, axe, *OF_A_LOOK)]
    assert found == []
