"""Reading without a network: kept when a reader asks, there without a server, gone when a reader says so."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from plugins.portal import addresses
from plugins.portal.adapter.build import Report
from plugins.portal.commands.serving import server
from tests.browser.driving import Watch
from tests.conftest import PROJECT, Build

SMALL = str(PROJECT / "tests/sites/small/content")


@pytest.fixture(scope="module")
def small(build: Build) -> Report:
    return build(PATH=SMALL, PORTAL_LANGUAGES=("en", "ar"), PORTAL_ZIP=True)


@pytest.fixture
def running(small: Report, tmp_path: Path) -> Iterator[ThreadingHTTPServer]:
    """The small site under /portal/ on loopback; a test may end it, or turn /portal to another folder."""
    (tmp_path / "portal").symlink_to(small.folder)
    with server(tmp_path, 0) as started:
        threading.Thread(target=started.serve_forever, daemon=True).start()
        yield started
        started.shutdown()


@pytest.fixture
def address(running: ThreadingHTTPServer) -> str:
    return f"http://127.0.0.1:{running.server_port}/portal"


def begin(page: Page, address: str, fragment: str = "") -> None:
    page.goto(f"{address}/en/offline.html{fragment}")
    page.get_by_role("button", name="Keep").first.click()
    expect(page.locator("#offline-status")).to_contain_text("Kept on this device")


def close(running: ThreadingHTTPServer, page: Page) -> None:
    running.shutdown()
    running.server_close()
    page.context.set_offline(True)


def test_nothing_is_kept_before_a_reader_asks(page: Page, address: str, watch: Watch) -> None:
    page.goto(f"{address}/en/offline.html")
    expect(page.locator("#offline-status")).to_have_text("Nothing is kept on this device.")
    assert page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0
    assert [each for each in watch.complaints if "favicon" not in each] == []


def test_a_page_that_was_visited_is_there_without_a_network(
    page: Page, address: str, running: ThreadingHTTPServer
) -> None:
    begin(page, address)
    page.goto(f"{address}/en/documents/harbour-initiative.html")
    page.goto(f"{address}/en/search.html?q=something+private")
    assert (
        page.evaluate(
            "async () => { for (const n of await caches.keys()) for (const r of await (await caches.open(n)).keys())"
            " if (r.url.includes('private')) return r.url; return '' }"
        )
        == ""
    )
    close(running, page)
    page.goto(f"{address}/en/documents/harbour-initiative.html#p-1")
    expect(page.locator("#p-1")).to_be_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('.skip')).position") == "absolute", "styles are there"
    page.goto(f"{address}/en/documents/river-statement.html")
    expect(page.locator("#offline-status")).to_contain_text("is not kept on this device")


def test_a_document_is_kept_with_its_versions_on_request(
    page: Page, address: str, running: ThreadingHTTPServer
) -> None:
    begin(page, address, "#d=harbour-initiative")
    kept = page.locator("#offline-kept a")
    expect(kept.filter(has_text="Harbour").first).to_be_visible()
    close(running, page)
    page.goto(f"{address}/ar/documents/harbour-initiative.html")
    expect(page.locator("html")).to_have_attribute("lang", "ar")


def test_a_new_version_of_the_site_takes_the_place_of_the_old_one(
    page: Page, address: str, build: Build, tmp_path: Path
) -> None:
    begin(page, address)
    before = page.evaluate("caches.keys()")
    newer = build(PATH=SMALL, PORTAL_LANGUAGES=("en", "ar"), SITENAME="Newer")
    (tmp_path / "portal").unlink()
    (tmp_path / "portal").symlink_to(newer.folder)
    page.evaluate("async () => { await (await navigator.serviceWorker.getRegistration()).update() }")
    deadline = time.monotonic() + 15
    while (now := page.evaluate("caches.keys()")) == before or len(now) > 1:
        assert time.monotonic() < deadline, now
        page.wait_for_timeout(50)
    title = page.evaluate(
        "async name => { const kept = await (await caches.open(name)).match(location.href);"
        " return (await kept.text()).match(/<title>(.*?)</)[1] }",
        now[0],
    )
    assert title.endswith("Newer")


def test_all_of_it_goes_when_a_reader_says_so(page: Page, address: str) -> None:
    begin(page, address)
    page.get_by_role("button", name="Remove").click()
    expect(page.locator("#offline-status")).to_have_text("Nothing is kept on this device.")
    assert page.evaluate("caches.keys()") == []


def test_a_copy_in_a_folder_says_that_all_is_there(page: Page, small: Report, watch: Watch) -> None:
    page.goto((small.folder / "en/offline.html").as_uri())
    expect(page.locator("#offline-status")).to_contain_text("all of it is here already")
    expect(page.locator("[data-archive]")).to_be_hidden()
    assert watch.complaints == []


def test_the_archive_is_offered_where_it_is(small: Report) -> None:
    assert (small.folder / addresses.ARCHIVE).is_file()
    assert addresses.ARCHIVE in (small.folder / "en/offline.html").read_text(encoding="utf-8")
