"""axe finds nothing in the catalogue of components, in four languages, light and wide, dark and narrow."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from plugins.portal.commands.components import SHOWN, catalogue
from tests.browser.looking import violations
from tests.conftest import PROJECT


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("components")
    for file in catalogue(PROJECT):
        target = made / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.data)
    return made


@pytest.mark.parametrize("tag", SHOWN)
def test_a_component_is_accessible_by_itself(page: Page, folder: Path, axe: str, tag: str) -> None:
    found = []
    for file in sorted((folder / tag).glob("*.html")):
        for scheme, width in (("light", 1280), ("dark", 360)):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            page.set_viewport_size({"width": width, "height": 800})
            page.goto(file.as_uri())
            found += [f"{file.stem}, {scheme}: {each}" for each in violations(page, axe)]
    assert found == []
