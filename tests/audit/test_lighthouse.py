"""Lighthouse gives every type of page 100 for accessibility, good practice and SEO, served as a host would serve it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from plugins.portal.commands import browser, serving
from tests.audit.test_sixteen_languages import sample
from tests.conftest import CAPTURES, PROJECT, Build

SCRIPT = PROJECT / "tests/audit/lighthouse.mjs"


@contextmanager
def served(folder: Path, port: int = 0) -> Iterator[str]:
    """The address under which a folder is served meanwhile."""
    with serving.server(folder, port) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def free_port() -> int:
    with serving.server(PROJECT, 0) as server:
        return int(server.server_port)


def findings(*addresses: str) -> dict[str, list[str]]:
    """What is less than perfect, by address."""
    chromium = browser.find()
    assert chromium, browser.MISSING
    done = subprocess.run(["node", SCRIPT, chromium, *addresses], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    assert set(found) == set(addresses)
    return {address: faults for address, faults in found.items() if faults}


def test_every_type_of_page_is_at_100(build: Build) -> None:
    """Of a site that knows its address, as a published one does: search engines want links in full."""
    port = free_port()
    texts = str(CAPTURES) if CAPTURES.is_dir() else None
    site = build(PORTAL_TEXTS=texts, SITEURL=f"http://127.0.0.1:{port}", PORTAL_ZIP=True)
    paths = [*sample(site, "en").values(), site.folder / "index.html"]
    with served(site.folder, port) as address:
        assert findings(*(f"{address}/{path.relative_to(site.folder).as_posix()}" for path in paths)) == {}


def test_lighthouse_can_find_something(tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text("<!doctype html><html><body><img src='x.png'>", encoding="utf-8")
    with served(tmp_path) as address:
        (faults,) = findings(f"{address}/bad.html").values()
    assert [fault.split()[0] for fault in faults] == ["accessibility", "best-practices", "seo"]
