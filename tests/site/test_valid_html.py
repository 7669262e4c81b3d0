"""Every page is valid HTML as html-validate sees it: nesting, ids, attributes, names."""

import subprocess
from pathlib import Path

from plugins.portal.adapter.build import Report
from tests.conftest import PROJECT


def findings(*files: Path) -> list[str]:
    script = PROJECT / "tests" / "site" / "validate.mjs"
    done = subprocess.run(["node", str(script), *map(str, files)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_no_page_of_the_site_has_a_finding(site: Report) -> None:
    pages = [site.folder / page.path for page in site.site.pages]
    assert findings(*pages) == []


def test_the_check_can_fail(tmp_path: Path) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text("<!doctype html><html lang='en'><body><p id=a><p id=a><img src=x></body></html>", encoding="utf-8")
    assert any("no-dup-id" in finding for finding in findings(bad))
