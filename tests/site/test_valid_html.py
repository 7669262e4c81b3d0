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


def test_no_page_has_a_finding(site: Report) -> None:
    """Of each kind in each language the largest and the smallest page, and all pages of documents in English."""
    chosen: dict[tuple[str, str | None], list[tuple[int, str]]] = {}
    for page in site.site.pages:
        chosen.setdefault((page.kind, page.language), []).append((page.size, page.path))
    paths = {path for sizes in chosen.values() for _, path in (min(sizes), max(sizes))}
    paths |= {page.path for page in site.site.pages if page.kind == "document" and page.language == "en"}
    assert findings(*(site.folder / path for path in sorted(paths))) == []


def test_the_check_can_fail(tmp_path: Path) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text("<!doctype html><html lang='en'><body><p id=a><p id=a><img src=x></body></html>", encoding="utf-8")
    assert any("no-dup-id" in finding for finding in findings(bad))
