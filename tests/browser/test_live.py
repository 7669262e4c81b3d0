"""A page from ``invoke serve`` loads itself again, and tells what is wrong, under the policy that it has."""

from __future__ import annotations

import shutil
from pathlib import Path
from threading import Thread

from playwright.sync_api import Page, expect

from plugins.portal.adapter.build import Report
from plugins.portal.commands.serving import Live, server
from tests.browser.driving import Watch


def test_an_open_page_shows_the_new_site_and_what_is_wrong(
    page: Page, summaries_only: Report, watch: Watch, tmp_path: Path
) -> None:
    file = "en/about.html"
    for name in (file, "static/portal.css", "static/lists.css"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(summaries_only.folder / name, tmp_path / name)
    live = Live()
    with server(tmp_path, 0, live) as served:
        served.daemon_threads = True
        Thread(target=served.serve_forever, daemon=True).start()
        with page.expect_request("**/.live/events"):
            page.goto(f"http://127.0.0.1:{served.server_port}/{file}")
        live.tell("error: record.toml: this key is unknown")
        expect(page.get_by_role("status").last).to_have_text("error: record.toml: this key is unknown")
        text = (tmp_path / file).read_text("utf-8")
        (tmp_path / file).write_text(text.replace("<h1", "<h1 id=renewed", 1), "utf-8")
        live.tell(renewed=True)
        expect(page.locator("#renewed")).to_be_visible()
        assert not watch.complaints
        page.goto("about:blank")
        served.shutdown()
