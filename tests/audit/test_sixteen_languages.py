"""One page of each type in each language, as three judges see it: axe, html-validate and the Nu checker."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from plugins.portal.adapter.build import Report
from tests.browser.looking import looked_at_twice
from tests.conftest import INTERFACE, PROJECT
from tests.site.test_valid_html import findings

NU = PROJECT / "tests/audit/node_modules/vnu-jar/build/dist/vnu.jar"
ACCEPTED = (
    # A provision without a heading of its own is a section all the same: its address and its notes belong to it.
    "Section lacks heading.",
    # The checker gives a file no origin, so that 'self' allows it nothing; what a browser says is tested in a browser.
    "Resource violates Content Security Policy",
    # What it guesses by letters: Filipino has a tag of its own, and Malay is near to Indonesian.
    'This document appears to be written in Tagalog but the “html” start tag has “lang="fil"”.',
    'This document appears to be written in Indonesian but the “html” start tag has “lang="ms"”.',
)


def sample(site: Report, language: str) -> dict[str, Path]:
    """The largest page of each kind in a language, by kind."""
    largest: dict[str, tuple[int, Path]] = {}
    for page in site.site.pages:
        if page.language == language:
            largest[page.kind] = max(largest.get(page.kind, (0, Path())), (page.size, site.folder / page.path))
    return {kind: path for kind, (_, path) in sorted(largest.items())}


@pytest.mark.parametrize("language", INTERFACE)
def test_axe_finds_nothing_light_and_wide_dark_and_narrow(page: Page, site: Report, axe: str, language: str) -> None:
    found = []
    for kind, path in sample(site, language).items():
        found += [f"{kind}, {each}" for each in looked_at_twice(page, axe, path.as_uri())]
    assert found == []


def test_html_validate_finds_nothing(site: Report) -> None:
    assert findings(*(path for language in INTERFACE for path in sample(site, language).values())) == []


def test_the_nu_checker_finds_nothing(site: Report) -> None:
    paths = [path for language in INTERFACE for path in sample(site, language).values()]
    assert list(nu(*paths, site.folder / "index.html", site.folder / "404.html")) == []


def nu(*paths: Path) -> Iterator[str]:
    """What the Nu checker has to say of pages, but for what is accepted: ``page:line: message``."""
    command = ["java", "-jar", str(NU), "--format", "json", "--stdout", "--exit-zero-always", *map(str, paths)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    for message in json.loads(told)["messages"]:
        if not message["message"].startswith(ACCEPTED):
            page = "/".join(Path(message["url"]).parts[-3:])
            yield f"{page}:{message.get('lastLine')}: {message['message']}"


def test_the_nu_checker_can_find_something(tmp_path: Path) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text('<!doctype html><html lang="en"><title>x</title><p><time datetime="x">', encoding="utf-8")
    assert any("datetime" in message for message in nu(bad))
