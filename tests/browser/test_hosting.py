"""The same folder works from a sub-path of any static server."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from plugins.portal.adapter.build import Report
from plugins.portal.commands.serving import server
from tests.browser.driving import Watch


@pytest.fixture
def address(site: Report, tmp_path: Path) -> Iterator[str]:
    """The site served under /a/deep/path/ on loopback, until the test is over."""
    (tmp_path / "a" / "deep").mkdir(parents=True)
    (tmp_path / "a" / "deep" / "path").symlink_to(site.folder)
    with server(tmp_path, 0) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}/a/deep/path/"
        running.shutdown()
        thread.join()


def test_a_reader_walks_from_the_first_page_to_a_provision_by_search(page: Page, watch: Watch, address: str) -> None:
    page.goto(address)
    page.locator("main a[hreflang='en']").click()
    page.fill("input[name=q]", "supply chain")
    page.press("input[name=q]", "Enter")
    page.locator("#search-results a[href*='#']").first.click()
    page.wait_for_url("**/a/deep/path/en/documents/*.html#*")
    expect(page.locator(":target")).to_be_visible()
    assert all(url.startswith(address) or url.endswith("/favicon.ico") for url in watch.requests)
    assert [c for c in watch.complaints if "favicon" not in c and "404" not in c] == []
